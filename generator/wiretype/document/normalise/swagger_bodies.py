"""Body parameters and the fields of forms of Swagger 2.0 to request bodies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wiretype.document.normalise.swagger_media import (
    FORM,
    JSON,
    MULTIPART,
    contents_of,
)
from wiretype.document.normalise.swagger_parameters import converted_schema
from wiretype.document.tree import reference_to

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.provenance import Tokens
    from wiretype.document.tree import Json

_NOT_IN_BODIES = frozenset(
    {"allowEmptyValue", "in", "name", "required", "schema", "x-examples"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A parameter that an operation has, with references followed.

    Attributes:
        value: The parameter.
        reference: What finds it from the document of the operation.
        written: Where the author wrote it; None in another document.
        is_shared: Whether it stands where several operations find it.
    """

    value: dict[str, Json]
    reference: str
    written: Tokens | None
    is_shared: bool


def body_of(
    parameter: dict[str, Json], consumes: tuple[str, ...], site: Site, old: Tokens
) -> dict[str, Json]:
    """A body parameter as a request body; its name is kept as a hint for naming.

    Args:
        parameter: The parameter.
        consumes: The media types it may have; JSON if there are none.
        site: The place of the request body.
        old: Where the author wrote the parameter.
    """
    schema = parameter.get("schema", {})
    offered = consumes or (JSON,)
    contents = contents_of(schema, offered, site, (*old, "schema"))
    _add_examples(contents, parameter.get("x-examples"))
    return {**_others(parameter), "content": contents}


def shared_body(given: Given, consumes: tuple[str, ...], site: Site) -> dict[str, Json]:
    """A body parameter that stands elsewhere, as a body of this operation's types."""
    if given.written is not None:
        site.copy_from((), given.written)
    whole = given.reference if "#" in given.reference else f"{given.reference}#"
    schema: Json = {"$ref": f"{whole}/schema"}
    contents: dict[str, Json] = {
        media_type: {"schema": schema} for media_type in consumes or (JSON,)
    }
    return {**_others(given.value), "content": contents}


def form_of(
    fields: list[Given], consumes: tuple[str, ...], site: Site
) -> dict[str, Json]:
    """The fields of a form as the properties of an object.

    A form with a file is sent in parts, one without as the operation says.
    """
    properties: dict[str, Json] = {}
    encoding: dict[str, Json] = {}
    required: list[Json] = []
    offered = _form_types(fields, consumes)
    home = offered[0]
    for given in fields:
        name = str(given.value.get("name"))
        new = ("content", home, "schema", "properties", name)
        if given.written is not None:
            site.move_from(new, given.written)
        converted = converted_schema(given.value, "formData", site.below(new))
        schema = converted.schema
        for text in ("description", "title", "example", "x-example"):
            if text in given.value:
                schema = {**schema, text.removeprefix("x-"): given.value[text]}
        properties[name] = schema
        if converted.style is not None:
            encoding[name] = {"style": converted.style, "explode": converted.explode}
        if given.value.get("required") is True:
            required.append(name)
    whole: dict[str, Json] = {"type": "object", "properties": properties}
    if required:
        whole["required"] = required
    content: dict[str, Json] = {"schema": whole}
    contents: dict[str, Json] = {}
    for media_type in offered:
        contents[media_type] = dict(content, **_encoding(encoding))
        # The other types have the same schema, which stands where the first has it.
        place = site.pointer.child("content", home, "schema")
        content = {"schema": {"$ref": reference_to(place.tokens)}}
    return {"required": bool(required), "content": contents}


def _form_types(fields: list[Given], consumes: tuple[str, ...]) -> tuple[str, ...]:
    offered = tuple(
        each
        for each in consumes
        if each.partition(";")[0].strip().lower() in {FORM, MULTIPART}
    )
    if any(given.value.get("type") == "file" for given in fields):
        parts = tuple(each for each in offered if not each.lower().startswith(FORM))
        return parts or (MULTIPART,)
    return offered or (FORM,)


def _encoding(encoding: dict[str, Json]) -> dict[str, Json]:
    return {"encoding": encoding} if encoding else {}


def _others(parameter: dict[str, Json]) -> dict[str, Json]:
    """The members of a request body that are not its content."""
    rest: dict[str, Json] = {
        name: value for name, value in parameter.items() if name not in _NOT_IN_BODIES
    }
    rest["required"] = parameter.get("required") is True
    if isinstance(name := parameter.get("name"), str):
        rest["x-codegen-request-body-name"] = name
    return rest


def _add_examples(contents: dict[str, Json], examples: Json) -> None:
    for media_type, example in examples.items() if isinstance(examples, dict) else ():
        content = contents.get(media_type)
        if isinstance(content, dict):
            contents[media_type] = {**content, "example": example}
