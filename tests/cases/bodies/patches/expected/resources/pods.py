"""Pods."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import UpdatePodRequest

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pods/{name}",
    body=JsonBody(UpdatePodRequest, media_type="application/merge-patch+json"),
    responses={204: None},
)

_UPDATE_STATUS: Operation[None] = Operation(
    "PATCH",
    "/pods/{name}/status",
    body=JsonBody(Mapping[str, object], media_type="application/merge-patch+json"),
    responses={204: None},
)


class Pods(Resource):
    """Pods."""

    def update(self, name: str, *, labels: Mapping[str, str] | Unset = UNSET) -> None:
        """`PATCH /pods/{name}`.

        Returns:
            Done.
        """
        return self._send(_UPDATE, path={"name": name}, body={"labels": labels})

    def update_status(self, name: str, *, body: Mapping[str, object]) -> None:
        """`PATCH /pods/{name}/status`.

        Returns:
            Done.
        """
        return self._send(_UPDATE_STATUS, path={"name": name}, body=body)


class AsyncPods(AsyncResource):
    """The same as `Pods`, awaited."""

    async def update(
        self, name: str, *, labels: Mapping[str, str] | Unset = UNSET
    ) -> None:
        """The same as `Pods.update`, awaited."""
        return await self._send(_UPDATE, path={"name": name}, body={"labels": labels})

    async def update_status(self, name: str, *, body: Mapping[str, object]) -> None:
        """The same as `Pods.update_status`, awaited."""
        return await self._send(_UPDATE_STATUS, path={"name": name}, body=body)
