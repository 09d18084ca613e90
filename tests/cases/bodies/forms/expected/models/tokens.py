"""Models: Tokens."""

from __future__ import annotations

from .._runtime.model import Model


class PasswordGrant(Model):
    username: str
    password: str


class RefreshGrant(Model):
    refresh_token: str
