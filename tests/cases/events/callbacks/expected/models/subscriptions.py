"""Models: Subscriptions."""

from __future__ import annotations

from .._runtime.model import Model


class SubscribeRequest(Model):
    url: str
