"""Close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody
from .._runtime.operation import Operation as _Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET as _UNSET
from .._runtime.unset import Unset
from ..models import Case

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLOSE: _Operation[Case] = _Operation(
    "POST", "/close", body=JsonBody(Case), responses={200: Case}
)


class Close(Resource):
    """Close."""

    def close(
        self,
        *,
        id: int,
        ID: int | Unset = _UNSET,
        Id: int | Unset = _UNSET,
        id_: int | Unset = _UNSET,
        private: int | Unset = _UNSET,
        firstName: str | Unset = _UNSET,
        first_name: str | Unset = _UNSET,
        first_dash_name: str | Unset = _UNSET,
        first_dot_name: str | Unset = _UNSET,
        first_space_name: str | Unset = _UNSET,
        plus_1: int | Unset = _UNSET,
        minus_1: int | Unset = _UNSET,
        extra_fields_: str | Unset = _UNSET,
        from_json_: str | Unset = _UNSET,
        mro: str | Unset = _UNSET,
        property: str | Unset = _UNSET,
        type: str | Unset = _UNSET,
        match: str | Unset = _UNSET,
        unset: str | Unset = _UNSET,
        model: str | Unset = _UNSET,
        int: Sequence[int] | Unset = _UNSET,
        none: str | Unset = _UNSET,
    ) -> Case:
        """`POST /close`.

        Returns:
            Closed.
        """
        return self._send(
            _CLOSE,
            body={
                "id": id,
                "ID": ID,
                "Id": Id,
                "_id": id_,
                "__private": private,
                "firstName": firstName,
                "first_name": first_name,
                "first-name": first_dash_name,
                "first.name": first_dot_name,
                "first name": first_space_name,
                "+1": plus_1,
                "-1": minus_1,
                "extra_fields": extra_fields_,
                "from_json": from_json_,
                "mro": mro,
                "property": property,
                "type": type,
                "match": match,
                "UNSET": unset,
                "Model": model,
                "int": int,
                "None": none,
            },
        )


class AsyncClose(AsyncResource):
    """The same as `Close`, awaited."""

    async def close(
        self,
        *,
        id: int,
        ID: int | Unset = _UNSET,
        Id: int | Unset = _UNSET,
        id_: int | Unset = _UNSET,
        private: int | Unset = _UNSET,
        firstName: str | Unset = _UNSET,
        first_name: str | Unset = _UNSET,
        first_dash_name: str | Unset = _UNSET,
        first_dot_name: str | Unset = _UNSET,
        first_space_name: str | Unset = _UNSET,
        plus_1: int | Unset = _UNSET,
        minus_1: int | Unset = _UNSET,
        extra_fields_: str | Unset = _UNSET,
        from_json_: str | Unset = _UNSET,
        mro: str | Unset = _UNSET,
        property: str | Unset = _UNSET,
        type: str | Unset = _UNSET,
        match: str | Unset = _UNSET,
        unset: str | Unset = _UNSET,
        model: str | Unset = _UNSET,
        int: Sequence[int] | Unset = _UNSET,
        none: str | Unset = _UNSET,
    ) -> Case:
        """The same as `Close.close`, awaited."""
        return await self._send(
            _CLOSE,
            body={
                "id": id,
                "ID": ID,
                "Id": Id,
                "_id": id_,
                "__private": private,
                "firstName": firstName,
                "first_name": first_name,
                "first-name": first_dash_name,
                "first.name": first_dot_name,
                "first name": first_space_name,
                "+1": plus_1,
                "-1": minus_1,
                "extra_fields": extra_fields_,
                "from_json": from_json_,
                "mro": mro,
                "property": property,
                "type": type,
                "match": match,
                "UNSET": unset,
                "Model": model,
                "int": int,
                "None": none,
            },
        )
