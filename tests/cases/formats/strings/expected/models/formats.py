"""Models: Formats."""

from __future__ import annotations

import builtins
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from .._runtime.annotated import Base64Url
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Formats(Model):
    moment: datetime | Unset = UNSET
    day: date | Unset = UNSET
    clock: time | Unset = UNSET
    span: timedelta | Unset = UNSET
    identity: UUID | Unset = UNSET
    bytes: builtins.bytes | Unset = UNSET
    encoded: builtins.bytes | Unset = UNSET
    url_encoded: Base64Url | Unset = UNSET
    url_bytes: Base64Url | Unset = UNSET
    binary: str | Unset = UNSET
    money: Decimal | Unset = UNSET
    big: str | Unset = UNSET
    small: int | Unset = UNSET
    ratio: float | Unset = UNSET
    mail: str | Unset = UNSET
    secret: str | Unset = UNSET
    address: str | Unset = UNSET
    unknown: str | Unset = UNSET
    json: str | Unset = UNSET
    moment_or_day: datetime | date | Unset = UNSET
