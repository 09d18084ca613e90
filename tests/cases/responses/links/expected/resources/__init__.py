"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .teams import AsyncTeams as AsyncTeams
    from .teams import Teams as Teams
    from .users import AsyncUsers as AsyncUsers
    from .users import Users as Users
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "users": "AsyncUsers Users",
            "teams": "AsyncTeams Teams",
        },
    )
