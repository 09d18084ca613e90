"""What is meant where a mapping or a list stands in a form of another kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.grammar import Kind, Member, Shape
from wiretype.document.normalise.types import schema_of_text
from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_EMPTY = frozenset(
    {
        Kind.CALLBACK,
        Kind.ENCODING,
        Kind.EXAMPLE,
        Kind.HEADER,
        Kind.LINK,
        Kind.MEDIA_TYPE,
        Kind.PATH_ITEM,
        Kind.RESPONSE,
        Kind.SCHEMA,
    }
)
"""The objects that may well have no members, so that null can only mean that."""

_REFERABLE = frozenset(
    {Kind.HEADER, Kind.PARAMETER, Kind.REQUEST_BODY, Kind.RESPONSE, Kind.PATH_ITEM}
)


def shaped_object(kind: Kind, value: Json, site: Site) -> Json:
    """An object for what stands in its place; the same value if nothing is meant."""
    if isinstance(value, str):
        if kind is Kind.SCHEMA:
            return schema_of_text(value, site)
        if kind in _REFERABLE and value.strip().startswith("#/"):
            return _said(kind, value, {"$ref": value.strip()}, site)
        return value
    if (value is None or value == []) and kind in _EMPTY:
        # That a response needs a description is not worth another sentence.
        empty: dict[str, Json] = {"description": ""} if kind is Kind.RESPONSE else {}
        return _said(kind, value, empty, site)
    if isinstance(value, list) and len(value) == 1 and kind is Kind.SCHEMA:
        (only,) = value
        if isinstance(only, dict):
            site.move((), ("0",))
            return _said(kind, value, only, site)
    return value


def shaped_member(name: str, member: Member, held: Json, site: Site) -> Json:
    """The value of a member in its proper form; the same value if nothing is meant."""
    if member.shape is Shape.MAP and isinstance(held, list):
        return _mapping(name, member, held, site)
    if member.shape is Shape.LIST and isinstance(held, dict):
        return _list(name, member, held, site)
    return held


def trimmed_names(value: dict[str, Json], site: Site) -> dict[str, Json]:
    """An object whose members have no white space around their names."""
    trimmed: dict[str, Json] = {}
    for name, held in value.items():
        new = name.strip()
        if new == name or new in value:
            trimmed[name] = held
            continue
        site.report(
            "WT247",
            (name,),
            f"the name of a member has white space around it: {shown(new)}",
            "it is taken without",
        )
        site.move((new,), (name,))
        trimmed[new] = held
    return trimmed


def _mapping(name: str, member: Member, held: list[Json], site: Site) -> Json:
    """A list of named objects, or of mappings with one name each, as one mapping."""
    named: dict[str, Json] = {}
    for index, each in enumerate(held):
        if not isinstance(each, dict):
            return held
        own = each.get("name")
        if member.kind in {Kind.SCHEMA, Kind.HEADER} and isinstance(own, str):
            rest = {key: value for key, value in each.items() if key != "name"}
            site.move((name, own), (name, str(index)))
            named[own] = rest
            continue
        if not all(isinstance(value, dict) for value in each.values()):
            return held
        for key, value in each.items():
            site.move((name, key), (name, str(index), key))
            named[key] = value
    site.report(
        "WT227",
        (name,),
        f"`{name}` must be a mapping, not a list: {shown(held)}",
        "it is taken as the mapping of the names in it",
    )
    return named


def _list(name: str, member: Member, held: dict[str, Json], site: Site) -> Json:
    """One object in place of a list of them, or a mapping of several."""
    is_one = member.kind is Kind.SCHEMA or "$ref" in held or "name" in held
    items: list[Json] = []
    if is_one and held:
        site.move((name, "0"), (name,))
        items.append(held)
    else:
        for key, each in held.items():
            if not isinstance(each, dict):
                return held
            site.move((name, str(len(items))), (name, key))
            items.append(each if "$ref" in each else {"name": key, **each})
    site.report(
        "WT227",
        (name,),
        f"`{name}` must be a list, not a mapping: {shown(held)}",
        "it is taken as the list of what is in it",
    )
    return items


def _said(kind: Kind, value: Json, meant: dict[str, Json], site: Site) -> Json:
    site.report(
        "WT221",
        (),
        f"a {kind.value} must be a mapping: {shown(value)}",
        f"it is taken as {shown(meant)}",
    )
    return meant
