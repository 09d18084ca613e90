"""Access."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_BY_BEARER: Operation[None] = Operation("GET", "/bearer", responses={204: None})

_BY_DIGEST: Operation[None] = Operation(
    "GET", "/digest", responses={204: None}, security=(("digest",),)
)

_BY_CERTIFICATE: Operation[None] = Operation(
    "GET", "/mutual", responses={204: None}, security=((),)
)

_BY_BOTH: Operation[None] = Operation(
    "GET", "/both", responses={204: None}, security=(("key",), ("cookie",))
)

_BY_UNKNOWN: Operation[None] = Operation(
    "GET", "/unknown", responses={204: None}, security=((),)
)

_BY_OAUTH: Operation[None] = Operation(
    "GET", "/oauth", responses={204: None}, security=(("oauth",),)
)


class Access(Resource):
    """Access."""

    def by_bearer(self) -> None:
        """`GET /bearer`.

        Returns:
            D.
        """
        return self._send(_BY_BEARER)

    def by_digest(self) -> None:
        """`GET /digest`.

        Returns:
            D.
        """
        return self._send(_BY_DIGEST)

    def by_certificate(self) -> None:
        """`GET /mutual`.

        Returns:
            D.
        """
        return self._send(_BY_CERTIFICATE)

    def by_both(self) -> None:
        """`GET /both`.

        Returns:
            D.
        """
        return self._send(_BY_BOTH)

    def by_unknown(self) -> None:
        """`GET /unknown`.

        Returns:
            D.
        """
        return self._send(_BY_UNKNOWN)

    def by_oauth(self) -> None:
        """`GET /oauth`.

        Returns:
            D.
        """
        return self._send(_BY_OAUTH)


class AsyncAccess(AsyncResource):
    """The same as `Access`, awaited."""

    async def by_bearer(self) -> None:
        """The same as `Access.by_bearer`, awaited."""
        return await self._send(_BY_BEARER)

    async def by_digest(self) -> None:
        """The same as `Access.by_digest`, awaited."""
        return await self._send(_BY_DIGEST)

    async def by_certificate(self) -> None:
        """The same as `Access.by_certificate`, awaited."""
        return await self._send(_BY_CERTIFICATE)

    async def by_both(self) -> None:
        """The same as `Access.by_both`, awaited."""
        return await self._send(_BY_BOTH)

    async def by_unknown(self) -> None:
        """The same as `Access.by_unknown`, awaited."""
        return await self._send(_BY_UNKNOWN)

    async def by_oauth(self) -> None:
        """The same as `Access.by_oauth`, awaited."""
        return await self._send(_BY_OAUTH)
