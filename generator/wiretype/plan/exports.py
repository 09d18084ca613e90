"""What the packages of a client offer, and from where."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from wiretype.ir.api import Api
from wiretype.ir.contents import MultipartContent, PartsContent
from wiretype.plan.docs import WIDTH
from wiretype.plan.expressions import reexports
from wiretype.plan.package import Exports

_PUNCTUATION = 19
_NARROWEST = 40

EAGER_EXPORTS = (
    *(
        (name, "_runtime.errors")
        for name in (
            "ApiError",
            "BadRequestError",
            "ConfigurationError",
            "ConflictError",
            "DecodeError",
            "EncodeError",
            "ForbiddenError",
            "NotFoundError",
            "RequestError",
            "ResponseDecodeError",
            "ResponseError",
            "ResponseMismatchWarning",
            "ServerError",
            "StatusError",
            "TooManyRequestsError",
            "TransportError",
            "TransportTimeoutError",
            "UnauthorizedError",
            "UnprocessableContentError",
        )
    ),
    *((name, "_runtime.unset") for name in ("UNSET", "Unset", "or_none")),
    ("models", ""),
    ("resources", ""),
)
"""What every client offers at once, with the module that has it: it imports little."""


def file_exports(api: Api) -> tuple[tuple[str, str], ...]:
    """What a caller makes files with, if there is anything to send them to."""
    takes_files = any(
        each.body is not None
        and isinstance(each.body.content, MultipartContent | PartsContent)
        for each in api.operations
    )
    return (("File", "_runtime.files"),) if takes_files else ()


def plan_exports(
    doc: tuple[str, ...],
    names: Sequence[tuple[str, tuple[str, ...]]],
    eager: tuple[tuple[str, str], ...] = (),
    *,
    lazy_from: str = "._runtime.lazy",
) -> Exports:
    """The exports of one package.

    Args:
        doc: The docstring of the package.
        names: For each module below the package, what is imported from it when used.
        eager: What is imported at once, and the module that has it.
        lazy_from: The module that makes a package lazy.
    """
    pairs = [(name, module) for module, held in names for name in held]
    return Exports(
        doc=doc,
        eager=reexports(eager, lazy_from=lazy_from if pairs else ""),
        lazy=reexports(pairs),
        names=tuple((module, _lines(module, held)) for module, held in names if held),
    )


def _lines(module: str, names: Iterable[str]) -> tuple[str, ...]:
    """Names in lines with room for indentation, the module and punctuation."""
    width = max(_NARROWEST, WIDTH - _PUNCTUATION - len(module))
    lines = textwrap.wrap(" ".join(sorted(names)), width, break_long_words=False)
    return tuple(lines)
