"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .members import Entry as Entry
    from .members import Members as Members
    from .members import MembersClosed as MembersClosed
    from .members import MembersConditional as MembersConditional
    from .members import MembersDemanding as MembersDemanding
    from .members import MembersDemandingTyped as MembersDemandingTyped
    from .members import MembersPatternedBeside as MembersPatternedBeside
    from .members import MembersTypedExtras as MembersTypedExtras
    from .members import MembersUnevaluated as MembersUnevaluated
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "members": """
                Entry Members MembersClosed MembersConditional
                MembersDemanding MembersDemandingTyped MembersPatternedBeside
                MembersTypedExtras MembersUnevaluated
            """,
        },
    )
