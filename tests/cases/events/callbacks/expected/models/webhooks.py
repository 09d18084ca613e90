"""Models: webhooks."""

from __future__ import annotations

from datetime import datetime

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class EndEvent(Model):
    at: datetime | Unset = UNSET
