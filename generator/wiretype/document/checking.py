"""Whether all references of a description lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.grammar import (
    Kind,
    children,
    is_followed,
    is_leaf,
    is_object,
    mapped_names,
)
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.document.tree import Json
    from wiretype.document.view import View


def check_references(view: View) -> None:
    """Diagnose every reference and discriminator mapping that leads nowhere, at once.

    Looks at all objects of the root document, used or not, and at what references find
    in places that hold no objects otherwise, or in other documents.
    """
    root = Pointer()
    waiting = [(Kind.OPENAPI, root, view.raw(root))]
    found: set[Pointer] = set()
    while waiting:
        kind, pointer, value = waiting.pop()
        if not isinstance(value, dict):
            continue
        target = view.follow(pointer, kind) if is_followed(kind, value) else None
        if target is not None and target not in found and not is_object(target):
            found.add(target)
            waiting.append((kind, target, view.raw(target)))
        if kind is Kind.SCHEMA and "discriminator" in value:
            _check_mapping(view, pointer, value["discriminator"])
        waiting.extend(
            (child, pointer.child(*tokens), held)
            for child, tokens, held in reversed(tuple(children(kind, value)))
            if not is_leaf(child, held)
        )


def _check_mapping(view: View, pointer: Pointer, discriminator: Json) -> None:
    for name in mapped_names(discriminator):
        view.mapping_target(name, pointer)
