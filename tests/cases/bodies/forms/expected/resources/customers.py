"""Customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import FormBody
from .._runtime.operation import JsonText, Operation, QueryStyle
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from .._runtime.arrays import SequenceNotStr
    from ..models import Address, CreateCustomerRequestLinesItem

_CREATE: Operation[None] = Operation(
    "POST",
    "/customers",
    body=FormBody(
        styles={
            "codes": QueryStyle(explode=False),
            "expand": QueryStyle("deepObject", explode=True),
            "metadata": QueryStyle("deepObject", explode=True),
            "lines": QueryStyle("deepObject", explode=True),
            "address": QueryStyle("deepObject", explode=True),
            "settings": JsonText(object),
        }
    ),
    responses={204: None},
)

_UPDATE: Operation[None] = Operation(
    "POST", "/customers/{id}", body=FormBody(required=False), responses={204: None}
)


class Customers(Resource):
    """Customers."""

    def create(
        self,
        *,
        email: str,
        since: date | Unset = UNSET,
        active: bool | Unset = UNSET,
        note: str | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        codes: Sequence[int] | Unset = UNSET,
        expand: SequenceNotStr[str] | Unset = UNSET,
        address: Address | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        lines: Sequence[CreateCustomerRequestLinesItem] | Unset = UNSET,
        settings: Address | Unset = UNSET,
        card_number: str | Unset = UNSET,
    ) -> None:
        """`POST /customers`.

        Args:
            email: Where to write to.
            note: Whatever is worth knowing.
        """
        return self._send(
            _CREATE,
            body={
                "email": email,
                "since": since,
                "active": active,
                "note": note,
                "tags": tags,
                "codes": codes,
                "expand": expand,
                "address": address,
                "metadata": metadata,
                "lines": lines,
                "settings": settings,
                "card[number]": card_number,
            },
        )

    def update(
        self, id: str, *, form_id: str | Unset = UNSET, email: str | Unset = UNSET
    ) -> None:
        """`POST /customers/{id}`.

        Returns:
            Updated.
        """
        return self._send(
            _UPDATE, path={"id": id}, body={"id": form_id, "email": email}
        )


class AsyncCustomers(AsyncResource):
    """The same as `Customers`, awaited."""

    async def create(
        self,
        *,
        email: str,
        since: date | Unset = UNSET,
        active: bool | Unset = UNSET,
        note: str | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        codes: Sequence[int] | Unset = UNSET,
        expand: SequenceNotStr[str] | Unset = UNSET,
        address: Address | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        lines: Sequence[CreateCustomerRequestLinesItem] | Unset = UNSET,
        settings: Address | Unset = UNSET,
        card_number: str | Unset = UNSET,
    ) -> None:
        """The same as `Customers.create`, awaited."""
        return await self._send(
            _CREATE,
            body={
                "email": email,
                "since": since,
                "active": active,
                "note": note,
                "tags": tags,
                "codes": codes,
                "expand": expand,
                "address": address,
                "metadata": metadata,
                "lines": lines,
                "settings": settings,
                "card[number]": card_number,
            },
        )

    async def update(
        self, id: str, *, form_id: str | Unset = UNSET, email: str | Unset = UNSET
    ) -> None:
        """The same as `Customers.update`, awaited."""
        return await self._send(
            _UPDATE, path={"id": id}, body={"id": form_id, "email": email}
        )
