"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .books import Binding as Binding
    from .books import BindingBase as BindingBase
    from .books import Book as Book
    from .books import BookInput as BookInput
    from .books import Hardcover as Hardcover
    from .books import Problem as Problem
    from .books import UpdateBookRequest as UpdateBookRequest
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "books": """
                Binding BindingBase Book BookInput Hardcover Problem
                UpdateBookRequest
            """,
        },
    )
