"""Members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Members

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        MembersClosed,
        MembersConditional,
        MembersDemanding,
        MembersDemandingTyped,
        MembersPatternedBeside,
        MembersTypedExtras,
        MembersUnevaluated,
    )

_SEND: Operation[Members] = Operation(
    "POST", "/members", body=JsonBody(Members, required=False), responses={200: Members}
)


class MembersResource(Resource):
    """Members."""

    def send(
        self,
        *,
        free: Mapping[str, object] | Unset = UNSET,
        closed: MembersClosed | Unset = UNSET,
        map: Mapping[str, int | None] | Unset = UNSET,
        any_map: Mapping[str, object] | Unset = UNSET,
        typed_extras: MembersTypedExtras | Unset = UNSET,
        patterned: Mapping[str, str | int] | Unset = UNSET,
        patterned_beside: MembersPatternedBeside | Unset = UNSET,
        keys: Mapping[str, str] | Unset = UNSET,
        unevaluated: MembersUnevaluated | Unset = UNSET,
        demanding: MembersDemanding | Unset = UNSET,
        demanding_typed: MembersDemandingTyped | Unset = UNSET,
        few: Mapping[str, object] | Unset = UNSET,
        conditional: MembersConditional | Unset = UNSET,
    ) -> Members:
        """`POST /members`.

        Args:
            keys: Keys of a kind. Further rules: `propertyNames`.
            few: 1 to 3 properties.
            conditional: Further rules: `if`, `then`, `else`, `dependentSchemas`,
                `dependentRequired`.

        Returns:
            The same.
        """
        return self._send(
            _SEND,
            body={
                "free": free,
                "closed": closed,
                "map": map,
                "any_map": any_map,
                "typed_extras": typed_extras,
                "patterned": patterned,
                "patterned_beside": patterned_beside,
                "keys": keys,
                "unevaluated": unevaluated,
                "demanding": demanding,
                "demanding_typed": demanding_typed,
                "few": few,
                "conditional": conditional,
            },
        )


class AsyncMembersResource(AsyncResource):
    """The same as `MembersResource`, awaited."""

    async def send(
        self,
        *,
        free: Mapping[str, object] | Unset = UNSET,
        closed: MembersClosed | Unset = UNSET,
        map: Mapping[str, int | None] | Unset = UNSET,
        any_map: Mapping[str, object] | Unset = UNSET,
        typed_extras: MembersTypedExtras | Unset = UNSET,
        patterned: Mapping[str, str | int] | Unset = UNSET,
        patterned_beside: MembersPatternedBeside | Unset = UNSET,
        keys: Mapping[str, str] | Unset = UNSET,
        unevaluated: MembersUnevaluated | Unset = UNSET,
        demanding: MembersDemanding | Unset = UNSET,
        demanding_typed: MembersDemandingTyped | Unset = UNSET,
        few: Mapping[str, object] | Unset = UNSET,
        conditional: MembersConditional | Unset = UNSET,
    ) -> Members:
        """The same as `MembersResource.send`, awaited."""
        return await self._send(
            _SEND,
            body={
                "free": free,
                "closed": closed,
                "map": map,
                "any_map": any_map,
                "typed_extras": typed_extras,
                "patterned": patterned,
                "patterned_beside": patterned_beside,
                "keys": keys,
                "unevaluated": unevaluated,
                "demanding": demanding,
                "demanding_typed": demanding_typed,
                "few": few,
                "conditional": conditional,
            },
        )
