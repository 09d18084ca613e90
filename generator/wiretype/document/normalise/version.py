"""Which version of OpenAPI a description is written in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wiretype.codes import CODES
from wiretype.diagnostics import Diagnostic, InputError, Origin
from wiretype.document.locate import locate
from wiretype.document.normalise.rule import Version
from wiretype.document.tree import shown
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.document.source import Document

_VERSION = re.compile(r"(3\.[01])(\.[0-9]+)?(-.*)?")


def version_of(document: Document) -> Version:
    """The version that a description says it is written in.

    Raises:
        InputError: It says none, or one that is not supported.
    """
    root = document.members
    declared = root.get("openapi")
    # Without quotation marks, YAML reads 3.0 as a number.
    text = str(declared) if isinstance(declared, float) else declared
    if isinstance(text, str) and (match := _VERSION.fullmatch(text.strip())):
        return Version(match[1])
    if declared is not None:
        raise _input_error(
            document,
            "WT202",
            f"only OpenAPI 3.0 and 3.1 are supported yet, not: {shown(declared)}",
            Pointer(("openapi",)),
        )
    if "swagger" in root:
        raise _input_error(
            document,
            "WT202",
            "only OpenAPI 3.0 and 3.1 are supported yet, not Swagger: "
            f"{shown(root['swagger'])}",
            Pointer(("swagger",)),
        )
    members = ", ".join(root) or "none"
    raise _input_error(
        document,
        "WT201",
        f"this is no OpenAPI description, it lacks the member `openapi` and has: "
        f"{shown(members)}",
        Pointer(("openapi",)),
    )


def _input_error(
    document: Document, code: str, message: str, pointer: Pointer
) -> InputError:
    return InputError(
        Diagnostic(
            code=code,
            severity=CODES[code].severity,
            message=message,
            origin=Origin(document.name, pointer),
            consequence="nothing is generated",
            location=locate(document, pointer),
        )
    )
