"""The rules for answers and contents (OpenAPI 3.1, sections 4.8.14 to 4.8.17)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wiretype.document.grammar import Kind, is_extension, kind_at
from wiretype.document.normalise.rule import Version
from wiretype.document.normalise.swagger_media import JSON
from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_RANGE = re.compile(r"([1-5])(?:xx|\*\*|nn|##|\*)", re.IGNORECASE)
_EXACT = re.compile(r"[1-5][0-9][0-9]")
_WORDS = re.compile(r"([1-5][0-9][0-9])\s*[-:]?\s*[A-Za-z][A-Za-z ]*")


def spell_statuses(operation: dict[str, Json], site: Site) -> dict[str, Json]:
    """Statuses become three digits, `2XX` or `default` (section 4.8.16)."""
    responses = operation["responses"]
    if not isinstance(responses, dict):
        return operation
    spelt: dict[str, Json] = {}
    for key, response in responses.items():
        status = None if is_extension(key) else _status(key)
        if status is None or status == key:
            # What means no status at all, lowering says.
            spelt[key] = response
        elif status in responses or status in spelt:
            site.report(
                "WT233",
                ("responses", key),
                f"this status is given twice: {shown(key)}",
                "the response is left out",
            )
        else:
            site.report(
                "WT232",
                ("responses", key),
                f"a status must be three digits, such as 404, 4XX, or default: "
                f"{shown(key)}",
                f"it is taken as {status}",
            )
            site.move(("responses", status), ("responses", key))
            spelt[status] = response
    return operation if spelt == responses else {**operation, "responses": spelt}


def expect_responses(operation: dict[str, Json], site: Site) -> dict[str, Json]:
    """Before OpenAPI 3.1 an operation must have an answer (OpenAPI 3.0, 4.7.10)."""
    is_optional = site.version in {Version.V3_1, Version.V3_2}
    if is_optional or operation.get("responses") or "$ref" in operation:
        return operation
    site.report(
        "WT234",
        (),
        f"an operation must have responses: {shown(operation.get('operationId', ''))}",
        "any answer that succeeds is taken as empty",
    )
    return operation


def wrap_schema_of_response(response: dict[str, Json], site: Site) -> dict[str, Json]:
    """A response that is, or has, a schema gets contents of JSON."""
    if "schema" in response and "content" not in response:
        _say(site, ("schema",), "a response has its schema in its content", "schema")
        site.move(("content", JSON, "schema"), ("schema",))
        rest = {name: held for name, held in response.items() if name != "schema"}
        return {**rest, "content": {JSON: {"schema": response["schema"]}}}
    if not _refers_to_schema(response, site):
        return response
    _say(site, ("$ref",), "a response refers to a schema", response["$ref"])
    site.nest(("content", JSON, "schema"), ["$ref"])
    content: Json = {JSON: {"schema": {"$ref": response["$ref"]}}}
    return {"description": "", "content": content}


def wrap_schema_of_body(body: dict[str, Json], site: Site) -> dict[str, Json]:
    """A request body that is, or has, a schema gets contents of JSON."""
    if "schema" in body and "content" not in body:
        _say(
            site, ("schema",), "a request body has its schema in its content", "schema"
        )
        site.move(("content", JSON, "schema"), ("schema",))
        rest = {name: held for name, held in body.items() if name != "schema"}
        return {**rest, "content": {JSON: {"schema": body["schema"]}}}
    if not _refers_to_schema(body, site):
        return body
    _say(site, ("$ref",), "a request body refers to a schema", body["$ref"])
    site.nest(("content", JSON, "schema"), ["$ref"])
    return {"content": {JSON: {"schema": {"$ref": body["$ref"]}}}}


_SCHEMA_SIGNS = ("type", "properties", "allOf", "oneOf", "anyOf", "items")


def wrap_schema_of_content(content: dict[str, Json], site: Site) -> dict[str, Json]:
    """A media type object that is a schema itself gets it as its `schema`."""
    if "schema" in content or "itemSchema" in content:
        return content
    is_reference = _refers_to_schema(content, site)
    if not is_reference and not any(name in content for name in _SCHEMA_SIGNS):
        return content
    value = content.get("$ref", site.pointer.last)
    _say(site, (), "a media type object has a schema, and is none", value)
    outside = {"examples", "example", "encoding"}
    inside = {name: held for name, held in content.items() if name not in outside}
    site.nest(("schema",), inside)
    rest = {name: held for name, held in content.items() if name in outside}
    return {**rest, "schema": inside}


def _refers_to_schema(holder: dict[str, Json], site: Site) -> bool:
    if not isinstance(holder.get("$ref"), str):
        return False
    resolved = site.resolved(holder, ())
    if resolved is None:
        return False
    pointer, found = resolved
    if isinstance(found, dict) and {"content", "schema", "description"} >= found.keys():
        return False
    above = pointer.tokens[-2:-1]
    return kind_at(pointer.tokens) is Kind.SCHEMA or above in {
        ("schemas",),
        ("definitions",),
    }


def _say(site: Site, tokens: tuple[str, ...], text: str, value: Json) -> None:
    site.report("WT235", tokens, f"{text}: {shown(value)}", "it is taken as meant")


def _status(key: str) -> str | None:
    """The status that a key means; None for none."""
    text = key.strip()
    if _EXACT.fullmatch(text):
        return text
    if text.lower() == "default":
        return "default"
    if match := _RANGE.fullmatch(text):
        return f"{match[1]}XX"
    if match := _WORDS.fullmatch(text):
        return match[1]
    return None
