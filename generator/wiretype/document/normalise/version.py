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
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.source import Document
    from wiretype.document.tree import Json

_VERSION = re.compile(r"([0-9]+)(?:\.([0-9]+))?(?:\.[0-9]+)*(?:-.*)?")
_SUPPORTED = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2"
_NEWEST = Version.V3_2
_MEMBERS = ("openapi", "swagger")


def version_of(document: Document, name: str, diagnostics: Diagnostics) -> Version:
    """The version that a description says it is written in.

    A later version of OpenAPI 3 is read as the newest that is known. Pointers call the
    document `name`.

    Raises:
        InputError: It says none, or one that is not supported.
    """
    root = document.members
    named = [name for name in _MEMBERS if root.get(name) is not None]
    if not named:
        members = ", ".join(root) or "none"
        raise _input_error(
            document,
            "WT201",
            "this is no OpenAPI description, it has neither the member `openapi` nor "
            f"`swagger`, but: {shown(members)}",
            Pointer(("openapi",), name),
        )
    if len(named) > 1:
        diagnostics.add(
            "WT214",
            Origin(document.name, Pointer(("swagger",), name)),
            "a description is written in one version, not in two: "
            f"{shown(root['swagger'])} and {shown(root['openapi'])}",
            "the member `openapi` holds",
        )
    member = named[0]
    declared = root[member]
    place = Pointer((member,), name)
    known, is_certain = _version(declared)
    if known is None:
        message = f"only {_SUPPORTED} are supported, not: {shown(declared)}"
        raise _input_error(document, "WT202", message, place)
    if not is_certain:
        diagnostics.add(
            "WT217",
            Origin(document.name, place),
            f"this version of OpenAPI is not known: {shown(declared)}",
            f"it is read as {known.value}",
        )
    return known


def _version(declared: Json) -> tuple[Version | None, bool]:
    """The version that a text or number means, and whether it is exactly that one."""
    if isinstance(declared, bool) or not isinstance(declared, (str, int, float)):
        return None, False
    # Without quotation marks, YAML reads 3.0 as a number.
    match = _VERSION.fullmatch(str(declared).strip().lower().removeprefix("v"))
    if match is None:
        return None, False
    major, minor = match[1], match[2] or ""
    if major == "2":
        return Version.V2_0, minor in {"", "0"}
    if major != "3":
        return None, False
    known = {"0": Version.V3_0, "1": Version.V3_1, "2": Version.V3_2}
    return known.get(minor, _NEWEST), minor in known


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
