"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .close_ import AsyncClose as AsyncClose
    from .close_ import Close as Close
    from .con_ import AsyncCon as AsyncCon
    from .con_ import Con as Con
    from .models import AsyncModels as AsyncModels
    from .models import Models as Models
    from .users import AsyncUsersResource as AsyncUsersResource
    from .users import UsersResource as UsersResource
    from .users_2 import AsyncUsersOperations as AsyncUsersOperations
    from .users_2 import UsersOperations as UsersOperations
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "models": "AsyncModels Models",
            "close_": "AsyncClose Close",
            "con_": "AsyncCon Con",
            "users": "AsyncUsersResource UsersResource",
            "users_2": "AsyncUsersOperations UsersOperations",
        },
    )
