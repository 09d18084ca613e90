"""Does a value fit its schema? Asked of a program that is not ours."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from wiretype.document.documents import Documents
from wiretype.document.tree import Json
from wiretype.pointer import Pointer

_BASE = "http://corpus.invalid/"


class Judge:
    """Validates values against the schemas of one description."""

    def __init__(self, documents: Documents) -> None:
        resources: list[tuple[str, Resource[Any]]] = []
        for name in documents.names:
            root: Any = documents.at(Pointer((), name)).root
            resources.append((_uri(name), DRAFT202012.create_resource(root)))
        registry: Registry[Any] = Registry()
        self._registry = registry.with_resources(resources)

    def complaint(self, place: Pointer, value: Json) -> str | None:
        """Why a value does not fit; None if it does, or nobody can tell.

        Required members may be missing: those of the other direction are.
        """
        fragment = quote(str(Pointer(place.tokens)), safe="/~")
        schema = {"$ref": f"{_uri(place.document)}#{fragment}"}
        validator: Any = Draft202012Validator(schema, registry=self._registry)
        try:
            errors: list[ValidationError] = [*validator.iter_errors(value)]
        except (Unresolvable, ArithmeticError, LookupError, TypeError, ValueError):
            return None
        serious = [each for each in errors if each.validator != "required"]
        if not serious:
            return None
        first = serious[0]
        return f"{first.json_path}: {first.message}"[:300]


def _uri(name: str) -> str:
    return _BASE + quote(name or "root")
