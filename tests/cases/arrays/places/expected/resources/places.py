"""Places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.arrays import SequenceNotStr
    from ..models import Place

_SEND: Operation[Places] = Operation(
    "POST", "/places", body=JsonBody(Places, required=False), responses={200: Places}
)


class PlacesResource(Resource):
    """Places."""

    def send(
        self,
        *,
        list: SequenceNotStr[object] | Unset = UNSET,
        anything: SequenceNotStr[object] | Unset = UNSET,
        nested: Sequence[Sequence[Sequence[float]]] | Unset = UNSET,
        nullable_items: SequenceNotStr[str | None] | Unset = UNSET,
        point: tuple[float, float] | Unset = UNSET,
        named_point: tuple[Place, str | None] | Unset = UNSET,
        line: tuple[str, *tuple[float, ...]] | Unset = UNSET,
        up_to_two: SequenceNotStr[str | int] | Unset = UNSET,
        bounded: SequenceNotStr[str] | Unset = UNSET,
        containing: SequenceNotStr[object] | Unset = UNSET,
        without_type: Sequence[int] | Unset = UNSET,
        none: tuple[()] | Unset = UNSET,
    ) -> Places:
        """`POST /places`.

        Args:
            line: At least 1 item.
            bounded: 1 to 3 items. No item twice.
            containing: Further rules: `contains`.

        Returns:
            The same.
        """
        return self._send(
            _SEND,
            body={
                "list": list,
                "anything": anything,
                "nested": nested,
                "nullable_items": nullable_items,
                "point": point,
                "named_point": named_point,
                "line": line,
                "up_to_two": up_to_two,
                "bounded": bounded,
                "containing": containing,
                "without_type": without_type,
                "none": none,
            },
        )


class AsyncPlacesResource(AsyncResource):
    """The same as `PlacesResource`, awaited."""

    async def send(
        self,
        *,
        list: SequenceNotStr[object] | Unset = UNSET,
        anything: SequenceNotStr[object] | Unset = UNSET,
        nested: Sequence[Sequence[Sequence[float]]] | Unset = UNSET,
        nullable_items: SequenceNotStr[str | None] | Unset = UNSET,
        point: tuple[float, float] | Unset = UNSET,
        named_point: tuple[Place, str | None] | Unset = UNSET,
        line: tuple[str, *tuple[float, ...]] | Unset = UNSET,
        up_to_two: SequenceNotStr[str | int] | Unset = UNSET,
        bounded: SequenceNotStr[str] | Unset = UNSET,
        containing: SequenceNotStr[object] | Unset = UNSET,
        without_type: Sequence[int] | Unset = UNSET,
        none: tuple[()] | Unset = UNSET,
    ) -> Places:
        """The same as `PlacesResource.send`, awaited."""
        return await self._send(
            _SEND,
            body={
                "list": list,
                "anything": anything,
                "nested": nested,
                "nullable_items": nullable_items,
                "point": point,
                "named_point": named_point,
                "line": line,
                "up_to_two": up_to_two,
                "bounded": bounded,
                "containing": containing,
                "without_type": without_type,
                "none": none,
            },
        )
