"""The rules for operations, their paths and their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.grammar import METHODS, is_extension
from wiretype.document.normalise.swagger_operations import add_body, separate_bodies
from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json


def spell_paths(description: dict[str, Json], site: Site) -> dict[str, Json]:
    """A path begins with a slash, and has no space around it (section 4.8.8)."""
    paths = description["paths"]
    if not isinstance(paths, dict):
        return description
    spelt: dict[str, Json] = {}
    for key, item in paths.items():
        text = key.strip()
        path = text if text.startswith("/") or is_extension(text) else f"/{text}"
        if path == key or path in paths:
            spelt[key] = item
            continue
        site.report(
            "WT236",
            ("paths", key),
            f"a path must begin with a slash: {shown(key)}",
            f"it is taken as {path}",
        )
        site.move(("paths", path), ("paths", key))
        spelt[path] = item
    return description if spelt == paths else {**description, "paths": spelt}


def spell_methods(item: dict[str, Json], site: Site) -> dict[str, Json]:
    """Methods are written in small letters (section 4.8.9)."""
    odd = {
        name: name.strip().lower()
        for name in item
        if name not in METHODS and name.strip().lower() in METHODS
    }
    odd = {name: method for name, method in odd.items() if method not in item}
    if not odd:
        return item
    for name, method in odd.items():
        site.report(
            "WT237",
            (name,),
            f"a method is written in small letters: {shown(name)}",
            f"it is taken as {method}",
        )
        site.move((method,), (name,))
    return {odd.get(name, name): held for name, held in item.items()}


def take_in_bodies(item: dict[str, Json], site: Site) -> dict[str, Json]:
    """Parameters of Swagger 2.0 that are bodies become request bodies in 3 as well."""
    result, shared = separate_bodies(item, site)
    is_changed = bool(shared)
    for method in METHODS:
        operation = item.get(method)
        if not isinstance(operation, dict):
            continue
        below = site.below((method,))
        rest, own = separate_bodies(operation, below)
        if own or shared:
            for given in own:
                place = given.written or below.written(("parameters",))
                below.report_at(
                    "WT238",
                    place,
                    "in OpenAPI 3 no parameter is a body: "
                    f"{shown(given.value.get('name'))}",
                    "it is taken as the request body, or as a field of it",
                )
            add_body(rest, own, shared, (), below)
            result[method] = rest
            is_changed = True
    return result if is_changed else item


def spell_operation(operation: dict[str, Json], site: Site) -> dict[str, Json]:
    """The identifier of an operation is text, and its tags are a list of texts."""
    result = dict(operation)
    identifier = operation.get("operationId")
    if isinstance(identifier, (bool, int, float)):
        result["operationId"] = site.spelling("operationId") or shown(identifier)
        site.report(
            "WT239",
            ("operationId",),
            f"the identifier of an operation must be text: {shown(identifier)}",
            "it is taken as text",
        )
    tags = operation.get("tags")
    if tags is not None:
        names = _tag_names(tags)
        if names != tags:
            site.report(
                "WT240",
                ("tags",),
                f"the tags of an operation must be a list of names: {shown(tags)}",
                f"they are taken as: {', '.join(map(str, names)) or 'none'}",
            )
            result["tags"] = names
    return result if result != operation else operation


def spell_tags(description: dict[str, Json], site: Site) -> dict[str, Json]:
    """The tags of a description are a list of objects with names (section 4.8.22)."""
    tags = description["tags"]
    if tags is None:
        return description
    is_listed = isinstance(tags, list)
    given: list[Json] = tags if isinstance(tags, list) else [tags]
    if isinstance(tags, dict) and all(isinstance(each, dict) for each in tags.values()):
        given = [
            {"name": name, **each}
            for name, each in tags.items()
            if isinstance(each, dict)
        ]
    spelt: list[Json] = []
    for index, each in enumerate(given):
        names = _tag_names(each)
        others = each if isinstance(each, dict) else {}
        meant: Json = {**others, "name": names[0]} if names else None
        if names:
            spelt.append(meant)
        if meant != each or not is_listed:
            site.report(
                "WT240",
                ("tags", str(index)) if is_listed else ("tags",),
                f"a tag must be an object with a name, in a list: {shown(each)}",
                f"it is taken as {shown(names[0])}" if names else "it is left out",
            )
    return description if spelt == tags else {**description, "tags": spelt}


def tell_operations_apart(description: dict[str, Json], site: Site) -> dict[str, Json]:
    """Say which operations share an identifier (section 4.8.10)."""
    seen: dict[str, tuple[str, ...]] = {}
    paths = description["paths"]
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in METHODS if isinstance(item, dict) else ():
            operation = (
                item[method] if isinstance(item, dict) and method in item else None
            )
            identifier = (
                operation.get("operationId") if isinstance(operation, dict) else None
            )
            if not isinstance(identifier, str):
                continue
            if identifier in seen:
                first = " ".join((seen[identifier][1].upper(), seen[identifier][0]))
                site.report(
                    "WT241",
                    ("paths", path, method, "operationId"),
                    f"{first} has the same identifier: {shown(identifier)}",
                    "the operations get different names",
                )
            else:
                seen[identifier] = (path, method)
    return description


def _tag_names(tags: Json) -> list[Json]:
    names: list[Json] = []
    for each in tags if isinstance(tags, list) else [tags]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str):
            names.append(name)
        elif isinstance(name, (bool, int, float)):
            names.append(shown(name))
    return names
