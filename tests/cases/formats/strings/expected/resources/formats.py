"""Formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Formats

if TYPE_CHECKING:
    from datetime import date, datetime, time, timedelta
    from decimal import Decimal
    from uuid import UUID

    from .._runtime.annotated import Base64Url

_SEND: Operation[Formats] = Operation(
    "POST", "/formats", body=JsonBody(Formats, required=False), responses={200: Formats}
)


class FormatsResource(Resource):
    """Formats."""

    def send(
        self,
        *,
        moment: datetime | Unset = UNSET,
        day: date | Unset = UNSET,
        clock: time | Unset = UNSET,
        span: timedelta | Unset = UNSET,
        identity: UUID | Unset = UNSET,
        bytes: bytes | Unset = UNSET,
        encoded: bytes | Unset = UNSET,
        url_encoded: Base64Url | Unset = UNSET,
        url_bytes: Base64Url | Unset = UNSET,
        binary: str | Unset = UNSET,
        money: Decimal | Unset = UNSET,
        big: str | Unset = UNSET,
        small: int | Unset = UNSET,
        ratio: float | Unset = UNSET,
        mail: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        address: str | Unset = UNSET,
        unknown: str | Unset = UNSET,
        json: str | Unset = UNSET,
        moment_or_day: datetime | date | Unset = UNSET,
    ) -> Formats:
        """`POST /formats`.

        Returns:
            The same.
        """
        return self._send(
            _SEND,
            body={
                "moment": moment,
                "day": day,
                "clock": clock,
                "span": span,
                "identity": identity,
                "bytes": bytes,
                "encoded": encoded,
                "url_encoded": url_encoded,
                "url_bytes": url_bytes,
                "binary": binary,
                "money": money,
                "big": big,
                "small": small,
                "ratio": ratio,
                "mail": mail,
                "secret": secret,
                "address": address,
                "unknown": unknown,
                "json": json,
                "moment_or_day": moment_or_day,
            },
        )


class AsyncFormatsResource(AsyncResource):
    """The same as `FormatsResource`, awaited."""

    async def send(
        self,
        *,
        moment: datetime | Unset = UNSET,
        day: date | Unset = UNSET,
        clock: time | Unset = UNSET,
        span: timedelta | Unset = UNSET,
        identity: UUID | Unset = UNSET,
        bytes: bytes | Unset = UNSET,
        encoded: bytes | Unset = UNSET,
        url_encoded: Base64Url | Unset = UNSET,
        url_bytes: Base64Url | Unset = UNSET,
        binary: str | Unset = UNSET,
        money: Decimal | Unset = UNSET,
        big: str | Unset = UNSET,
        small: int | Unset = UNSET,
        ratio: float | Unset = UNSET,
        mail: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        address: str | Unset = UNSET,
        unknown: str | Unset = UNSET,
        json: str | Unset = UNSET,
        moment_or_day: datetime | date | Unset = UNSET,
    ) -> Formats:
        """The same as `FormatsResource.send`, awaited."""
        return await self._send(
            _SEND,
            body={
                "moment": moment,
                "day": day,
                "clock": clock,
                "span": span,
                "identity": identity,
                "bytes": bytes,
                "encoded": encoded,
                "url_encoded": url_encoded,
                "url_bytes": url_bytes,
                "binary": binary,
                "money": money,
                "big": big,
                "small": small,
                "ratio": ratio,
                "mail": mail,
                "secret": secret,
                "address": address,
                "unknown": unknown,
                "json": json,
                "moment_or_day": moment_or_day,
            },
        )
