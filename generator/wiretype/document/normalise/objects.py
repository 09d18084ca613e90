"""The rules for everything that is no schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.normalise.rule import Version
from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json


def complete_info(description: dict[str, Json], site: Site) -> dict[str, Json]:
    """Give a description the title and version that it must have (section 4.8.2)."""
    info = description.get("info")
    if not isinstance(info, dict):
        if info is not None:
            site.report(
                "WT204",
                ("info",),
                f"the info of a description must be a mapping: {shown(info)}",
                "it is taken as empty",
            )
        info = {}
    completed = dict(info)
    for member, substitute in (("title", "API"), ("version", "0")):
        value = info.get(member)
        if isinstance(value, str):
            continue
        if value is None:
            completed[member] = substitute
            message = f"the description has no {member}: info.{member}"
        else:
            completed[member] = site.spelling("info", member) or shown(value)
            message = f"the {member} of a description must be text: {shown(value)}"
        site.report(
            "WT204",
            ("info", member),
            message,
            f"it is taken to be {completed[member]}",
        )
    return description if completed == info else {**description, "info": completed}


def require_path_parameter(parameter: dict[str, Json], site: Site) -> dict[str, Json]:
    """A parameter in the path is required (section 4.8.12.2)."""
    if parameter["in"] != "path" or parameter.get("required") is True:
        return parameter
    site.report(
        "WT206",
        ("required",),
        "a parameter in the path must be marked as required: "
        f"{shown(parameter.get('name'))}",
        "it is taken as required",
    )
    return {**parameter, "required": True}


def describe_response(response: dict[str, Json], site: Site) -> dict[str, Json]:
    """A response has a description (section 4.8.17), which may well be empty."""
    if "$ref" in response or response.get("description") is not None:
        return response
    if site.version is Version.V3_2:
        return {**response, "description": ""}
    site.report(
        "WT207",
        (),
        f"a response must have a description: {shown(site.pointer.last)}",
        "its description is taken as empty",
    )
    return {**response, "description": ""}


def gather_examples(holder: dict[str, Json], _: Site) -> dict[str, Json]:
    """`example` beside or instead of `examples` becomes one of them."""
    rest = {name: value for name, value in holder.items() if name != "example"}
    examples = rest.get("examples", {})
    if not isinstance(examples, dict):
        return rest
    rest["examples"] = {"example": {"value": holder["example"]}, **examples}
    return rest
