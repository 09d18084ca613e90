"""Kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Kinds, KindsInput, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, time
    from typing import Literal
    from uuid import UUID

    from ..models import (
        KindsInline,
        KindsMixedEnum,
        KindsNumberEnum,
        Names,
        Shape,
        Tree,
    )

_SEND: Operation[Kinds | None] = Operation(
    "POST",
    "/kinds",
    body=JsonBody(KindsInput, required=False),
    responses={201: Kinds, 204: None, "4XX": Problem, "default": None},
    accept="application/json, application/problem+json",
)


class KindsResource(Resource):
    """Kinds."""

    def send(
        self,
        *,
        text: str | Unset = UNSET,
        whole: int | Unset = UNSET,
        number: float | Unset = UNSET,
        flag: bool | Unset = UNSET,
        day: date | Unset = UNSET,
        moment: datetime | Unset = UNSET,
        clock: time | Unset = UNSET,
        identity: UUID | Unset = UNSET,
        data: bytes | Unset = UNSET,
        anything: object | Unset = UNSET,
        constant: Literal["fixed"] | Unset = UNSET,
        number_enum: KindsNumberEnum | Unset = UNSET,
        mixed_enum: KindsMixedEnum | None | Unset = UNSET,
        free: Mapping[str, object] | Unset = UNSET,
        counts: Mapping[str, int] | Unset = UNSET,
        shapes: Mapping[str, Shape] | Unset = UNSET,
        either: str | int | Unset = UNSET,
        several: str | int | None | Unset = UNSET,
        inline: KindsInline | Unset = UNSET,
        shape: Shape | Unset = UNSET,
        tree: Tree | Unset = UNSET,
        password: str | Unset = UNSET,
        alias: Names | Unset = UNSET,
    ) -> Kinds | None:
        """`POST /kinds`.

        Args:
            inline: An object without a name of its own.

        Returns:
            Made.
        """
        return self._send(
            _SEND,
            body={
                "text": text,
                "whole": whole,
                "number": number,
                "flag": flag,
                "day": day,
                "moment": moment,
                "clock": clock,
                "identity": identity,
                "data": data,
                "anything": anything,
                "constant": constant,
                "number_enum": number_enum,
                "mixed_enum": mixed_enum,
                "free": free,
                "counts": counts,
                "shapes": shapes,
                "either": either,
                "several": several,
                "inline": inline,
                "shape": shape,
                "tree": tree,
                "password": password,
                "alias": alias,
            },
        )


class AsyncKindsResource(AsyncResource):
    """The same as `KindsResource`, awaited."""

    async def send(
        self,
        *,
        text: str | Unset = UNSET,
        whole: int | Unset = UNSET,
        number: float | Unset = UNSET,
        flag: bool | Unset = UNSET,
        day: date | Unset = UNSET,
        moment: datetime | Unset = UNSET,
        clock: time | Unset = UNSET,
        identity: UUID | Unset = UNSET,
        data: bytes | Unset = UNSET,
        anything: object | Unset = UNSET,
        constant: Literal["fixed"] | Unset = UNSET,
        number_enum: KindsNumberEnum | Unset = UNSET,
        mixed_enum: KindsMixedEnum | None | Unset = UNSET,
        free: Mapping[str, object] | Unset = UNSET,
        counts: Mapping[str, int] | Unset = UNSET,
        shapes: Mapping[str, Shape] | Unset = UNSET,
        either: str | int | Unset = UNSET,
        several: str | int | None | Unset = UNSET,
        inline: KindsInline | Unset = UNSET,
        shape: Shape | Unset = UNSET,
        tree: Tree | Unset = UNSET,
        password: str | Unset = UNSET,
        alias: Names | Unset = UNSET,
    ) -> Kinds | None:
        """The same as `KindsResource.send`, awaited."""
        return await self._send(
            _SEND,
            body={
                "text": text,
                "whole": whole,
                "number": number,
                "flag": flag,
                "day": day,
                "moment": moment,
                "clock": clock,
                "identity": identity,
                "data": data,
                "anything": anything,
                "constant": constant,
                "number_enum": number_enum,
                "mixed_enum": mixed_enum,
                "free": free,
                "counts": counts,
                "shapes": shapes,
                "either": either,
                "several": several,
                "inline": inline,
                "shape": shape,
                "tree": tree,
                "password": password,
                "alias": alias,
            },
        )
