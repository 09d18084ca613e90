"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Unused as Unused
    from .users import Address as Address
    from .users import Draft as Draft
    from .users import Receipt as Receipt
    from .users import Team as Team
    from .users import TeamInput as TeamInput
    from .users import Teams as Teams
    from .users import TeamsInput as TeamsInput
    from .users import User as User
    from .users import UserInput as UserInput
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "users": """
                Address Draft Receipt Team TeamInput Teams TeamsInput User
                UserInput
            """,
            "common": "Unused",
        },
    )
