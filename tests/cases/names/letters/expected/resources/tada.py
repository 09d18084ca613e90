"""🎉"""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import 住所

_THUMBSUP: Operation[None] = Operation(
    "POST", "/emoji", body=JsonBody(住所), responses={204: None}
)


class Tada(Resource):
    """🎉"""

    def thumbsup(
        self,
        *,
        番地: str | Unset = UNSET,
        thumbsup: int | Unset = UNSET,
        thumbsdown: int | Unset = UNSET,
        rightwards_arrow: int | Unset = UNSET,
        star_star_star: int | Unset = UNSET,
        field: int | Unset = UNSET,
        abc_2: str | Unset = UNSET,
        abc: str | Unset = UNSET,
        abc_3: str | Unset = UNSET,
        x: str | Unset = UNSET,
        field_2: str | Unset = UNSET,
        field_1: str | Unset = UNSET,
        field_3: str | Unset = UNSET,
    ) -> None:
        """`POST /emoji`.

        Returns:
            None.
        """
        return self._send(
            _THUMBSUP,
            body={
                "番地": 番地,
                "👍": thumbsup,
                "👎": thumbsdown,
                "→": rightwards_arrow,
                "***": star_star_star,
                "": field,
                "аbc": abc_2,
                "abc": abc,
                "ab\u200bc": abc_3,
                "x️": x,
                "ﬁeld": field_2,
                "①": field_1,
                "ㅤ": field_3,
            },
        )


class AsyncTada(AsyncResource):
    """The same as `Tada`, awaited."""

    async def thumbsup(
        self,
        *,
        番地: str | Unset = UNSET,
        thumbsup: int | Unset = UNSET,
        thumbsdown: int | Unset = UNSET,
        rightwards_arrow: int | Unset = UNSET,
        star_star_star: int | Unset = UNSET,
        field: int | Unset = UNSET,
        abc_2: str | Unset = UNSET,
        abc: str | Unset = UNSET,
        abc_3: str | Unset = UNSET,
        x: str | Unset = UNSET,
        field_2: str | Unset = UNSET,
        field_1: str | Unset = UNSET,
        field_3: str | Unset = UNSET,
    ) -> None:
        """The same as `Tada.thumbsup`, awaited."""
        return await self._send(
            _THUMBSUP,
            body={
                "番地": 番地,
                "👍": thumbsup,
                "👎": thumbsdown,
                "→": rightwards_arrow,
                "***": star_star_star,
                "": field,
                "аbc": abc_2,
                "abc": abc,
                "ab\u200bc": abc_3,
                "x️": x,
                "ﬁeld": field_2,
                "①": field_1,
                "ㅤ": field_3,
            },
        )
