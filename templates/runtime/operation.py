"""What the description says about one operation, as data.

Generated modules hold one `Operation` per operation and nothing else of it; how it
becomes a request and how its response is read is the same code for all of them.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Generic, Literal, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterator, Mapping

    from .json_library import Json

T_co = TypeVar("T_co", covariant=True)

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each the names of the schemes that together grant access.

`(("key",), ("user", "tenant"))` asks for `key`, or else for `user` and `tenant`. `()`
asks for nothing; an empty alternative makes the others optional.
"""


class Content(Enum):
    """What to make of a response that is not JSON."""

    TEXT = "text"
    """A `str`, in the charset of the response or else UTF-8."""
    BYTES = "bytes"
    """The `bytes` as they came."""


@dataclass(frozen=True, slots=True)
class JsonLines:
    """A response that is JSON values, each on a line of its own."""

    type: object
    """The Python type expression of the list of all of them."""


@dataclass(frozen=True, slots=True)
class JsonBody:
    """A request body that is JSON."""

    type: object
    """The Python type expression that says how to write the value."""
    _: KW_ONLY
    min_properties: int = 0
    """How many properties an object must have at least (`minProperties`)."""
    media_type: str = "application/json"
    """The Content-Type to send."""
    required: bool = True
    """Whether there must be a body; if not, nothing given means no body."""


class Stream(Protocol):
    """A body that is read while it is sent."""

    @property
    def length(self) -> int | None:
        """How many bytes there are; None if that cannot be told."""
        ...

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be sent more than once."""
        ...

    def __iter__(self) -> Iterator[bytes]:
        """All bytes, a chunk at a time."""
        ...

    def awaited(self) -> AsyncIterable[bytes]:
        """The same chunks for an asynchronous client."""
        ...


Payload: TypeAlias = bytes | Stream
"""The body of a request on the wire."""


class OtherBody(Protocol):
    """A request body that is not JSON; a client has the modules of those it sends."""

    @property
    def required(self) -> bool:
        """Whether there must be a body; if not, nothing given means no body."""
        ...

    def write(self, value: object, json: Json) -> tuple[Payload, str]:
        """The body and its Content-Type.

        Raises:
            RequestError: the value cannot be said in such a body.
            EncodeError: the value cannot be written.
        """
        ...


Body: TypeAlias = JsonBody | OtherBody


@dataclass(frozen=True, slots=True)
class PathStyle:
    """How an array or object is written into the path, by RFC 6570."""

    style: Literal["simple", "label", "matrix"] = "simple"
    _: KW_ONLY
    explode: bool = False


@dataclass(frozen=True, slots=True)
class QueryStyle:
    """How an array or object is written into the query.

    Without a style a parameter is `form` and exploded: `tag=a&tag=b`.
    """

    style: Literal["form", "spaceDelimited", "pipeDelimited", "deepObject"] = "form"
    _: KW_ONLY
    explode: bool
    """Whether each item or member is a pair of its own; `deepObject` always is."""
    allow_reserved: bool = False
    """Whether `:/?@!$'()*,;` stay as they are in values."""


@dataclass(frozen=True, slots=True)
class HeaderStyle:
    """How an object is written into a header; arrays are `a,b` either way."""

    _: KW_ONLY
    explode: bool = False
    """`R=100,G=200` if so, else `R,100,G,200`."""


@dataclass(frozen=True, slots=True)
class JsonText:
    """A parameter described by `content: application/json`: the value as JSON."""

    type: object
    """The Python type expression that says how to write the value."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[T_co]):
    """One operation; `T_co` is what a successful call returns."""

    method: str
    """The method, in capitals."""
    template: str
    """The path below the base URL, parameters in braces: `/v2/projects/{id}`."""
    _: KW_ONLY
    body: Body | None = None
    responses: Mapping[int | str, object] = field(
        default_factory=dict[int | str, object]
    )
    """What each response holds, by status: `200`, a range `"4XX"`, or `"default"`.

    A Python type expression to read JSON into; `JsonLines`; a `Content`; None for no
    content.
    `"default"` stands for a success only if no success is listed.
    """
    security: Security | None = None
    """What access needs; None for what the client says, `()` for nothing."""
    accept: str = "application/json"
    """The Accept header to send."""
    server: str | None = None
    """Where the operation is, if not where the others are.

    A base URL that the caller gave holds for all operations.
    """
    path_styles: Mapping[str, PathStyle | JsonText] = field(
        default_factory=dict[str, PathStyle | JsonText]
    )
    query_styles: Mapping[str, QueryStyle | JsonText] = field(
        default_factory=dict[str, QueryStyle | JsonText]
    )
    header_styles: Mapping[str, HeaderStyle | JsonText] = field(
        default_factory=dict[str, HeaderStyle | JsonText]
    )
    cookie_styles: Mapping[str, QueryStyle | JsonText] = field(
        default_factory=dict[str, QueryStyle | JsonText]
    )
    """Styles by wire name, for the parameters that do not have the default style."""

    @property
    def name(self) -> str:
        """Method and path template, for messages: `GET /v2/projects/{id}`."""
        return f"{self.method} {self.template}"
