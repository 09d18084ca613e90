"""Styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Content, Operation, PathStyle, QueryStyle
from .._runtime.raw_body import ContentBody
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .._runtime.arrays import SequenceNotStr
    from .._runtime.files import Binary

_GET: Operation[str] = Operation(
    "GET",
    "/styles/{plain}/{listed}",
    responses={200: Content.TEXT},
    security=(),
    accept="text/plain",
    path_styles={"listed": PathStyle("matrix", explode=True)},
    query_styles={
        "ids": QueryStyle(explode=False),
        "pipes": QueryStyle("pipeDelimited", explode=False),
        "filter": QueryStyle("deepObject", explode=True),
    },
)

_PUT: Operation[bytes] = Operation(
    "PUT",
    "/styles/{plain}/{listed}",
    body=ContentBody("application/octet-stream"),
    responses={200: Content.BYTES},
    security=(("key",), ("basic",)),
    accept="application/pdf",
    path_styles={"listed": PathStyle("matrix", explode=True)},
)


class Styles(Resource):
    """Styles."""

    def get(
        self,
        plain: str,
        listed: Sequence[int],
        *,
        tags: SequenceNotStr[str] | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
        pipes: SequenceNotStr[str] | Unset = UNSET,
        filter: Mapping[str, str] | Unset = UNSET,
        since: datetime | Unset = UNSET,
        x_trace: str | Unset = UNSET,
    ) -> str:
        """`GET /styles/{plain}/{listed}`.

        Returns:
            As text.
        """
        return self._send(
            _GET,
            path={"plain": plain, "listed": listed},
            query={
                "tags": tags,
                "ids": ids,
                "pipes": pipes,
                "filter": filter,
                "since": since,
            },
            headers={"X-Trace": x_trace},
        )

    def put(self, plain: str, listed: Sequence[int], *, body: Binary) -> bytes:
        """`PUT /styles/{plain}/{listed}`.

        Returns:
            As bytes.
        """
        return self._send(_PUT, path={"plain": plain, "listed": listed}, body=body)


class AsyncStyles(AsyncResource):
    """The same as `Styles`, awaited."""

    async def get(
        self,
        plain: str,
        listed: Sequence[int],
        *,
        tags: SequenceNotStr[str] | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
        pipes: SequenceNotStr[str] | Unset = UNSET,
        filter: Mapping[str, str] | Unset = UNSET,
        since: datetime | Unset = UNSET,
        x_trace: str | Unset = UNSET,
    ) -> str:
        """The same as `Styles.get`, awaited."""
        return await self._send(
            _GET,
            path={"plain": plain, "listed": listed},
            query={
                "tags": tags,
                "ids": ids,
                "pipes": pipes,
                "filter": filter,
                "since": since,
            },
            headers={"X-Trace": x_trace},
        )

    async def put(self, plain: str, listed: Sequence[int], *, body: Binary) -> bytes:
        """The same as `Styles.put`, awaited."""
        return await self._send(
            _PUT, path={"plain": plain, "listed": listed}, body=body
        )
