"""The rule for references whose target depends on the way that leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.tree import member_of, reference_to, shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_KEYWORDS = ("$dynamicRef", "$recursiveRef")


def refer_statically(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`$dynamicRef` leads to the nearest anchor (JSON Schema core, section 8.2.3.2).

    Which schema it means in the end, only the one that a validation began with says.
    """
    result = schema
    for keyword in _KEYWORDS:
        if keyword not in schema:
            continue
        reference = schema[keyword]
        site.report(
            "WT230",
            (keyword,),
            f"what this reference leads to depends on its user: {shown(reference)}",
            "it is taken as a reference to the nearest anchor",
        )
        if keyword == "$recursiveRef":
            reference = _nearest_anchor(site) or reference
        result = {name: held for name, held in result.items() if name != keyword}
        if "$ref" not in result:
            result["$ref"] = reference
            site.move(("$ref",), (keyword,))
            continue
        parts = result.get("allOf", [])
        if isinstance(parts, list):
            result["allOf"] = [*parts, {"$ref": reference}]
            site.move(("allOf", str(len(parts)), "$ref"), (keyword,))
    return result


def _nearest_anchor(site: Site) -> str | None:
    """The place of the nearest schema above that says it is recursive.

    Earlier drafts write `$recursiveAnchor: true`, which has no name.
    """
    tokens = site.written(())
    found: str | None = None
    value: Json = site.document.root
    for position, token in enumerate((*tokens, "")):
        if isinstance(value, dict) and value.get("$recursiveAnchor") is True:
            found = reference_to(tokens[:position])
        try:
            value = member_of(value, token)
        except LookupError:
            break
    return found
