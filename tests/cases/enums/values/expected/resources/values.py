"""Values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Values

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.arrays import SequenceNotStr
    from ..models import (
        Currency,
        Mode,
        State,
        Tier,
        ValuesEmpty,
        ValuesMisspelt,
        ValuesMixed,
        ValuesNullable,
        ValuesNumeric,
        ValuesTwice,
    )

_SEND: Operation[Values] = Operation(
    "POST", "/values", body=JsonBody(Values, required=False), responses={200: Values}
)


class ValuesResource(Resource):
    """Values."""

    def send(
        self,
        *,
        named: State | Unset = UNSET,
        described: Mode | Unset = UNSET,
        microsoft: Tier | str | Unset = UNSET,
        extensible: Currency | str | Unset = UNSET,
        nullable: ValuesNullable | None | Unset = UNSET,
        mixed: ValuesMixed | Unset = UNSET,
        floats: float | Unset = UNSET,
        booleans: Literal[True] | Unset = UNSET,
        misspelt: ValuesMisspelt | Unset = UNSET,
        numeric: ValuesNumeric | Unset = UNSET,
        twice: ValuesTwice | Unset = UNSET,
        empty: ValuesEmpty | Unset = UNSET,
        objects: Mapping[str, object] | Unset = UNSET,
        lists: SequenceNotStr[str] | Unset = UNSET,
        constant: Literal["fixed"] | Unset = UNSET,
        constant_object: Mapping[str, object] | Unset = UNSET,
        only: Literal["single"] | Unset = UNSET,
        nothing_else: None | Unset = UNSET,
    ) -> Values:
        """`POST /values`.

        Args:
            named: The state of a job.
            floats: One of 0.5, 1, 2.5.
            objects: One of {'a': 1}, {'b': 2}.
            lists: One of [], ['a'].
            constant_object: One of {'a': 1}.

        Returns:
            The same.
        """
        return self._send(
            _SEND,
            body={
                "named": named,
                "described": described,
                "microsoft": microsoft,
                "extensible": extensible,
                "nullable": nullable,
                "mixed": mixed,
                "floats": floats,
                "booleans": booleans,
                "misspelt": misspelt,
                "numeric": numeric,
                "twice": twice,
                "empty": empty,
                "objects": objects,
                "lists": lists,
                "constant": constant,
                "constant_object": constant_object,
                "only": only,
                "nothing_else": nothing_else,
            },
        )


class AsyncValuesResource(AsyncResource):
    """The same as `ValuesResource`, awaited."""

    async def send(
        self,
        *,
        named: State | Unset = UNSET,
        described: Mode | Unset = UNSET,
        microsoft: Tier | str | Unset = UNSET,
        extensible: Currency | str | Unset = UNSET,
        nullable: ValuesNullable | None | Unset = UNSET,
        mixed: ValuesMixed | Unset = UNSET,
        floats: float | Unset = UNSET,
        booleans: Literal[True] | Unset = UNSET,
        misspelt: ValuesMisspelt | Unset = UNSET,
        numeric: ValuesNumeric | Unset = UNSET,
        twice: ValuesTwice | Unset = UNSET,
        empty: ValuesEmpty | Unset = UNSET,
        objects: Mapping[str, object] | Unset = UNSET,
        lists: SequenceNotStr[str] | Unset = UNSET,
        constant: Literal["fixed"] | Unset = UNSET,
        constant_object: Mapping[str, object] | Unset = UNSET,
        only: Literal["single"] | Unset = UNSET,
        nothing_else: None | Unset = UNSET,
    ) -> Values:
        """The same as `ValuesResource.send`, awaited."""
        return await self._send(
            _SEND,
            body={
                "named": named,
                "described": described,
                "microsoft": microsoft,
                "extensible": extensible,
                "nullable": nullable,
                "mixed": mixed,
                "floats": floats,
                "booleans": booleans,
                "misspelt": misspelt,
                "numeric": numeric,
                "twice": twice,
                "empty": empty,
                "objects": objects,
                "lists": lists,
                "constant": constant,
                "constant_object": constant_object,
                "only": only,
                "nothing_else": nothing_else,
            },
        )
