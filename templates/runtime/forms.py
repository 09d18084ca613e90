"""Request bodies that are forms: pairs of names and texts, as in a query.

A value that is UNSET or None is left out, as in a query (RFC 6570, 2.3): a form has no
null. An object is written as JSON and each item of an array by itself, unless the
description has a style for them (OpenAPI 3.1, 4.8.15).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, Any

from .errors import RequestError
from .model import Model
from .operation import JsonText, QueryStyle
from .parameters import query_pairs
from .shapes import is_array, is_mapping
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .json_library import Json
    from .operation import Payload

_JSON = JsonText(Any)


@dataclass(frozen=True, slots=True)
class FormBody:
    """A request body of pairs: `name=Ada&tag=a&tag=b`."""

    _: KW_ONLY
    styles: Mapping[str, QueryStyle | JsonText] = field(
        default_factory=dict[str, QueryStyle | JsonText]
    )
    """Styles by wire name, for the properties that have one."""
    required: bool = True
    """Whether there must be a body; if not, nothing given means no body."""

    def write(self, value: object, json: Json) -> tuple[Payload, str]:
        """The pairs and their Content-Type.

        Raises:
            RequestError: it is no object, or a value has no text.
        """
        del json
        pairs: list[str] = []
        for name, member in members_of(value):
            style = self.styles.get(name)
            if style is not None:
                pairs += query_pairs(name, member, style)
                continue
            for item in items_of(member):
                if is_mapping(item):
                    pairs += query_pairs(name, item, _JSON)
                else:
                    pairs += query_pairs(name, item)
        return "&".join(pairs).encode(), "application/x-www-form-urlencoded"


def members_of(value: object) -> Iterator[tuple[str, object]]:
    """Names and values of an object that say something."""
    members = value.to_dict() if isinstance(value, Model) else value
    if not is_mapping(members):
        message = f"a form must be an object, not {type(value).__name__}"
        raise RequestError(message)
    for name, member in members.items():
        if member is not UNSET and member is not None:
            yield str(name), member


def items_of(member: object) -> Iterator[object]:
    """The items of an array, or the value itself; models as the objects they are."""
    for item in member if is_array(member) else (member,):
        yield item.to_dict() if isinstance(item, Model) else item
