"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .documents import AsyncDocuments as AsyncDocuments
    from .documents import Documents as Documents
    from .mails import AsyncMails as AsyncMails
    from .mails import Mails as Mails
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "documents": "AsyncDocuments Documents",
            "mails": "AsyncMails Mails",
        },
    )
