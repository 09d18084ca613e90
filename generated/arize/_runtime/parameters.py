"""Parameters as text, by the style table of OpenAPI 3.1 and RFC 6570.

What a parameter cannot say is refused instead of being sent as something else: an
array within an array, an item that holds the character that separates items.
Where this goes beyond the table:

- None and UNSET members of objects are left out; a None item is refused.
- Empty arrays and objects cannot be said in a query, header or cookie: left out.
- `deepObject` may nest: `f[a][b]=1`, arrays with their index: `f[a][0]=1`.
- In a cookie only what a cookie cannot hold is percent-encoded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never
from urllib.parse import quote

from . import codec
from .errors import EncodeError, RequestError
from .model import Model
from .operation import HeaderStyle, JsonText, PathStyle, QueryStyle
from .shapes import is_array, is_mapping
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Shape: TypeAlias = str | list[str] | dict[str, str]
"""A value as far as a style needs to know it: single, array or object of texts."""

# The style of a parameter that does not say otherwise (OpenAPI 3.1, 4.8.12.2.1).
PATH_STYLE = PathStyle("simple", explode=False)
QUERY_STYLE = QueryStyle("form", explode=True)
HEADER_STYLE = HeaderStyle(explode=False)
COOKIE_STYLE = QueryStyle("form", explode=True)

_RESERVED = ":/?@!$'()*,;"
# RFC 6265, 4.1.1: printable ASCII without blank, quote, comma, semicolon, backslash.
_COOKIE = "!#$%&'()*+-./:<=>?@[]^_`{|}~"


def path_text(
    name: str, value: object, style: PathStyle | JsonText = PATH_STYLE
) -> str:
    """One parameter as it stands in the path, percent-encoded as part of a segment.

    Raises:
        RequestError: it is empty or null, and would leave a hole in the path.
    """
    shape = _shape(name, value, style)
    if not shape:
        message = f"the path parameter {name} is empty"
        raise RequestError(message)
    kind = style.style if isinstance(style, PathStyle) else "simple"
    explode = isinstance(style, PathStyle) and style.explode
    prefix, joint = {
        "simple": ("", ","),
        "label": (".", "." if explode else ","),
        "matrix": (";", ";" if explode else ","),
    }[kind]
    key = f"{_encode(name)}=" if kind == "matrix" else ""
    match shape:
        case str():
            return prefix + key + _encode(shape)
        case list() if explode:
            return prefix + joint.join(key + _encode(item) for item in shape)
        case dict() if explode:
            return prefix + joint.join(
                f"{_encode(member)}={_encode(text)}" for member, text in shape.items()
            )
        case list() | dict():
            texts = shape if isinstance(shape, list) else _flat(shape)
            return prefix + key + joint.join(map(_encode, texts))
        case _:
            assert_never(shape)


def query_pairs(
    name: str, value: object, style: QueryStyle | JsonText = QUERY_STYLE
) -> list[str]:
    """One parameter as pairs `name=value`, percent-encoded, to be joined by `&`."""
    if isinstance(style, JsonText):
        return [f"{_encode(name)}={_encode(_json(style, value))}"]
    safe = _RESERVED if style.allow_reserved else ""
    if style.style == "deepObject":
        return [
            f"{_encode(path)}={quote(text, safe=safe)}"
            for path, text in _deep(name, value)
        ]
    shape = _shape(name, value, style)
    key = _encode(name)
    match shape:
        case str():
            return [f"{key}={quote(shape, safe=safe)}"]
        case list() if style.explode:
            return [f"{key}={quote(item, safe=safe)}" for item in shape]
        case dict() if style.explode:
            return [
                f"{_encode(member)}={quote(text, safe=safe)}"
                for member, text in shape.items()
            ]
        case list() | dict():
            # A comma between items is written as it is and one within an item is
            # encoded; the other two separators are encoded either way.
            separator, forbidden = {
                "form": (",", ""),
                "spaceDelimited": ("%20", " "),
                "pipeDelimited": ("%7C", "|"),
            }[style.style]
            texts = shape if isinstance(shape, list) else _flat(shape)
            if forbidden:
                _refuse_separator(name, texts, forbidden)
            safe = safe.replace(",", "")
            joined = separator.join(quote(text, safe=safe) for text in texts)
            return [f"{key}={joined}"] if shape else []
        case _:
            assert_never(shape)


def form_texts(name: str, value: object, style: QueryStyle) -> list[tuple[str, str]]:
    """One property of a form in parts as names and texts, nothing encoded."""
    if style.style == "deepObject":
        return list(_deep(name, value))
    shape = _shape(name, value, style)
    match shape:
        case str():
            return [(name, shape)]
        case list() if style.explode:
            return [(name, item) for item in shape]
        case dict() if style.explode:
            return list(shape.items())
        case list() | dict():
            separator = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
            texts = shape if isinstance(shape, list) else _flat(shape)
            _refuse_separator(name, texts, separator[style.style])
            return [(name, separator[style.style].join(texts))] if shape else []
        case _:
            assert_never(shape)


def single_text(name: str, value: object) -> str:
    """A single value as text.

    Raises:
        RequestError: it is null, an array or an object.
    """
    return _scalar(name, value)


def header_text(
    name: str, value: object, style: HeaderStyle | JsonText = HEADER_STYLE
) -> str | None:
    """One parameter as a header value, style `simple`; None if there is none to send.

    The text is not checked for what a header cannot hold; the caller does that.
    """
    shape = _shape(name, value, style)
    match shape:
        case str():
            return shape
        case list():
            _refuse_separator(name, shape, ",")
            return ",".join(shape) or None
        case dict():
            _refuse_separator(name, _flat(shape), ",")
            if isinstance(style, HeaderStyle) and style.explode:
                return ",".join(f"{key}={text}" for key, text in shape.items()) or None
            return ",".join(_flat(shape)) or None
        case _:
            assert_never(shape)


def cookie_pairs(
    name: str, value: object, style: QueryStyle | JsonText = COOKIE_STYLE
) -> list[str]:
    """One parameter as pairs `name=value`, to be joined by `; ` in a Cookie header."""
    shape = _shape(name, value, style)
    explode = not isinstance(style, QueryStyle) or style.explode
    match shape:
        case str():
            return [f"{name}={quote(shape, safe=_COOKIE)}"]
        case list() if explode:
            return [f"{name}={quote(item, safe=_COOKIE)}" for item in shape]
        case dict() if explode:
            return [f"{key}={quote(text, safe=_COOKIE)}" for key, text in shape.items()]
        case list() | dict():
            texts = shape if isinstance(shape, list) else _flat(shape)
            joined = ",".join(quote(text, safe=_COOKIE) for text in texts)
            return [f"{name}={joined}"] if shape else []
        case _:
            assert_never(shape)


def _encode(text: str) -> str:
    """Percent-encode all but the unreserved characters (RFC 3986, 2.3)."""
    return quote(text, safe="")


def _json(style: JsonText, value: object) -> str:
    """A value as JSON text, on one line."""
    return codec.dump_json(codec.write(style.type, value)).decode()


def _shape(name: str, value: object, style: object) -> Shape:
    """See a value as a single text, an array of texts or an object of texts."""
    if isinstance(style, JsonText):
        return _json(style, value)
    value = _plain(value)
    if is_array(value):
        return [_scalar(name, item) for item in value]
    if is_mapping(value):
        members = _given(value.items())
        return {_text(name, key): _scalar(name, member) for key, member in members}
    return _scalar(name, value)


def _scalar(name: str, value: object) -> str:
    """One single value as text."""
    if value is None:
        message = f"the parameter {name} cannot say null; leave it out instead"
        raise RequestError(message)
    if is_array(value) or is_mapping(value):
        message = f"the parameter {name} cannot hold an array or object inside another"
        raise RequestError(message)
    return _text(name, value)


def _text(name: str, value: object) -> str:
    """The text of one value, which can be written in UTF-8."""
    try:
        text = codec.format_parameter(value)
        text.encode()
    except EncodeError as error:
        message = f"the parameter {name}: {str(error).removeprefix('$: ')}"
        raise RequestError(message) from error
    except UnicodeEncodeError as error:
        message = f"the parameter {name} holds half a surrogate pair, which is no text"
        raise RequestError(message) from error
    return text


def _deep(path: str, value: object) -> Iterator[tuple[str, str]]:
    """The names with brackets and the texts of a `deepObject`, depth first."""
    value = _plain(value)
    if is_mapping(value):
        for key, member in _given(value.items()):
            yield from _deep(f"{path}[{_text(path, key)}]", member)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _deep(f"{path}[{index}]", item)
    else:
        yield path, _scalar(path, value)


def _plain(value: object) -> object:
    """A model as the mapping it is on the wire; anything else as it is."""
    if is_array(value) or is_mapping(value):
        return value
    return value.to_dict() if isinstance(value, Model) else value


def _given(
    members: Iterable[tuple[object, object]],
) -> Iterator[tuple[object, object]]:
    """The members that say something: neither UNSET nor None (RFC 6570, 2.3)."""
    return (
        (key, value)
        for key, value in members
        if value is not None and value is not UNSET
    )


def _flat(shape: dict[str, str]) -> list[str]:
    """Keys and values in turn: `R, 100, G, 200`."""
    return [text for member in shape.items() for text in member]


def _refuse_separator(name: str, texts: Iterable[str], separator: str) -> None:
    """Refuse items that the receiver would take for several."""
    for text in texts:
        if separator in text:
            message = (
                f"the parameter {name} cannot hold {text!r}:"
                f" {separator!r} separates its items"
            )
            raise RequestError(message)
