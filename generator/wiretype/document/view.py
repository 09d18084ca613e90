"""Typed access to a normalised description, one object at a time.

Every object is a `Node`: its own members as a model of `openapi_pydantic`, and the
places of the objects it holds. An object is read when it is asked for, so a mistake
costs the object it is in, becomes a diagnostic, and leaves the rest as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from openapi_pydantic.v3.v3_1 import (
    Encoding,
    Header,
    Link,
    MediaType,
    OpenAPI,
    Operation,
    Parameter,
    PathItem,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
)
from pydantic import BaseModel

from wiretype.diagnostics import Diagnostics, Origin
from wiretype.document.grammar import (
    ADDITIONAL,
    METHODS,
    Kind,
    children,
)
from wiretype.document.pieces import Node, Pieces, consequence_of
from wiretype.document.references import Found, References, complaint, remark
from wiretype.document.tree import Json, printable, shown
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wiretype.document.documents import Documents

__all__ = ["Node", "View"]

M = TypeVar("M", bound=BaseModel)

_ROOT = Pointer()
_COMPONENTS = _ROOT / "components"
_UNNEEDED = {Kind.LINK, Kind.EXAMPLE, Kind.CALLBACK}


class View:
    """A normalised description as typed objects.

    Except for `schema`, every method that takes a place follows the references that
    stand there: the node it returns may be at another place. All of them return None,
    after adding a diagnostic, where there is no proper object.
    """

    def __init__(self, documents: Documents, diagnostics: Diagnostics) -> None:
        self.documents = documents
        self._diagnostics = diagnostics
        self._references = References(documents)
        components = documents.root.members.get("components")
        self._components = components if isinstance(components, dict) else {}
        if components is not None and not isinstance(components, dict):
            self._refuse_components(_COMPONENTS, components)

        def pieces(kind: Kind, model: type[M]) -> Pieces[M]:
            return Pieces(documents, diagnostics, kind, model)

        self._roots = pieces(Kind.OPENAPI, OpenAPI)
        self._path_items = pieces(Kind.PATH_ITEM, PathItem)
        self._operations = pieces(Kind.OPERATION, Operation)
        self._parameters = pieces(Kind.PARAMETER, Parameter)
        self._headers = pieces(Kind.HEADER, Header)
        self._request_bodies = pieces(Kind.REQUEST_BODY, RequestBody)
        self._responses = pieces(Kind.RESPONSE, Response)
        self._media_types = pieces(Kind.MEDIA_TYPE, MediaType)
        self._encodings = pieces(Kind.ENCODING, Encoding)
        self._schemas = pieces(Kind.SCHEMA, Schema)
        self._security_schemes = pieces(Kind.SECURITY_SCHEME, SecurityScheme)
        self._links = pieces(Kind.LINK, Link)

    def root(self) -> Node[OpenAPI]:
        """The description itself: its info, servers, tags and security.

        Raises:
            ValueError: The document was not normalised.
        """
        node = self._roots.at(_ROOT)
        if node is None:
            message = f"the document was not normalised: {self.documents.root.name}"
            raise ValueError(message)
        return node

    def components(self, section: str) -> tuple[tuple[str, Pointer], ...]:
        """Names and places of the components in a section, such as `schemas`."""
        held = self._components.get(section)
        if not isinstance(held, dict):
            if held is not None:
                self._refuse_components(_COMPONENTS / section, held)
            return ()
        return tuple((name, _COMPONENTS.child(section, name)) for name in held)

    def path_items(self) -> tuple[tuple[str, Node[PathItem]], ...]:
        """The paths and what is at each, in document order, references followed.

        A path item with a reference and members of its own is two nodes of one path,
        first its own.
        """
        return tuple(
            (path, node)
            for path, pointer in self.root().map("paths")
            for node in self._path_item(pointer)
        )

    def operations(
        self,
    ) -> tuple[tuple[str, str, Pointer, tuple[Pointer, ...]], ...]:
        """All operations, in document order.

        Returns:
            For each: the path, the method in capitals, the place of the operation, and
            the places of the parameters that all operations of its path share.
        """
        return self._operations_at(self.root().map("paths"))

    def webhooks(self) -> tuple[tuple[str, str, Pointer, tuple[Pointer, ...]], ...]:
        """All operations of webhooks, by their names, as `operations` has those."""
        return self._operations_at(self.root().map("webhooks"))

    def callback(
        self, pointer: Pointer
    ) -> tuple[tuple[str, str, Pointer, tuple[Pointer, ...]], ...]:
        """All operations of the callback at a place, by the expressions of its URLs."""
        target = self.follow(pointer, Kind.CALLBACK)
        if target is None:
            return ()
        value = self._mapping(target)
        return self._operations_at(
            (tokens[0], target.child(*tokens))
            for _, tokens, _ in children(Kind.CALLBACK, value)
        )

    def _operations_at(
        self, places: Iterable[tuple[str, Pointer]]
    ) -> tuple[tuple[str, str, Pointer, tuple[Pointer, ...]], ...]:
        found: list[tuple[str, str, Pointer, tuple[Pointer, ...]]] = []
        for path, place in places:
            nodes = self._path_item(place)
            # The last of two equal parameters holds: those of the path item itself.
            shared = tuple(
                each for node in reversed(nodes) for each in node.many("parameters")
            )
            found.extend(
                (path, method, pointer, shared)
                for method, pointer in self._methods(nodes).items()
            )
        return tuple(found)

    def _path_item(self, pointer: Pointer) -> tuple[Node[PathItem], ...]:
        """What a path item says itself, and what it refers to (section 4.8.9.1)."""
        followed = self._followed(self._path_items, pointer)
        own = None
        if len(members := self._mapping(pointer)) > 1 and "$ref" in members:
            own = self._path_items.at(pointer)
        return tuple(node for node in (own, followed) if node is not None)

    def _methods(self, nodes: tuple[Node[PathItem], ...]) -> dict[str, Pointer]:
        """The operations in path items that are one; of two of a method the first."""
        methods: dict[str, Pointer] = {}
        for node in nodes:
            places = [
                (method.upper(), place)
                for method in node.children
                if method in METHODS and (place := node.one(method)) is not None
            ]
            for method, place in (*places, *node.map(ADDITIONAL)):
                if method in methods:
                    self._add(
                        "WT303",
                        place,
                        "this operation also stands beside the reference to its path "
                        f"item: {method}",
                        "it is left out",
                    )
                methods.setdefault(method, place)
        return methods

    def operation(self, pointer: Pointer) -> Node[Operation] | None:
        """The operation at a place."""
        return self._followed(self._operations, pointer)

    def parameter(self, pointer: Pointer) -> Node[Parameter] | None:
        """The parameter at a place."""
        return self._followed(self._parameters, pointer)

    def header(self, pointer: Pointer) -> Node[Header] | None:
        """The header at a place."""
        return self._followed(self._headers, pointer)

    def request_body(self, pointer: Pointer) -> Node[RequestBody] | None:
        """The request body at a place."""
        return self._followed(self._request_bodies, pointer)

    def response(self, pointer: Pointer) -> Node[Response] | None:
        """The response at a place."""
        return self._followed(self._responses, pointer)

    def media_type(self, pointer: Pointer) -> Node[MediaType] | None:
        """The media type object at a place."""
        return self._followed(self._media_types, pointer)

    def encoding(self, pointer: Pointer) -> Node[Encoding] | None:
        """The encoding object at a place."""
        return self._followed(self._encodings, pointer)

    def security_scheme(self, pointer: Pointer) -> Node[SecurityScheme] | None:
        """The security scheme at a place."""
        return self._followed(self._security_schemes, pointer)

    def schema(self, pointer: Pointer) -> Node[Schema] | None:
        """The schema that is written at a place; a reference there is not followed."""
        return self._schemas.at(pointer)

    def reference(self, pointer: Pointer) -> Pointer | None:
        """What the reference at a place leads to in the end.

        None where no reference stands there, or it leads nowhere, which is diagnosed.
        """
        value = self.raw(pointer)
        if not isinstance(value, dict) or "$ref" not in value:
            return None
        target = self.follow(pointer, Kind.SCHEMA)
        return None if target == pointer else target

    def mapping_target(self, value: str, pointer: Pointer) -> Pointer | None:
        """The schema that a discriminator maps a value to (section 4.8.25).

        Args:
            value: The name of a component, or a reference.
            pointer: The schema that has the discriminator.
        """
        resolution = self._references.resolve_mapping(pointer, value)
        if isinstance(resolution, Found):
            return resolution.pointer
        self._add(
            "WT308",
            self._mapping_entry(value, pointer),
            f"this discriminator names no schema here: {printable(value)}",
            "the value is left out of its mapping",
        )
        return None

    def is_bare_reference(self, pointer: Pointer) -> bool:
        """Whether what stands at a place is a reference and nothing beside it."""
        value = self._mapping(pointer)
        return len(value) == 1 and "$ref" in value

    def is_false(self, pointer: Pointer) -> bool:
        """Whether the schema at a place accepts nothing at all: it was `false`."""
        return self._mapping(pointer) == {"not": {}}

    def server_url(self, url: str, pointer: Pointer) -> str:
        """The address that a server's URL means, in an object at a place.

        A relative one starts where the document was found (section 4.8.5).
        """
        return self.documents.library.server_url(url, pointer)

    def link(self, pointer: Pointer) -> Node[Link] | None:
        """The link at a place."""
        return self._followed(self._links, pointer)

    def raw(self, pointer: Pointer) -> Json:
        """The plain value at a place: a default, an example, an extension.

        Raises:
            LookupError: Nothing stands there.
        """
        return self.documents.value_at(pointer)

    def origin(self, pointer: Pointer) -> Origin:
        """Where the author wrote what stands at `pointer`."""
        return self.documents.origin(pointer)

    def _followed(self, pieces: Pieces[M], pointer: Pointer) -> Node[M] | None:
        target = self.follow(pointer, pieces.kind)
        return None if target is None else pieces.at(target)

    def follow(self, pointer: Pointer, kind: Kind) -> Pointer | None:
        """Where the references at a place end, which has or stands for a `kind`.

        Returns:
            The place itself if there are none; None if they end nowhere, which is
            diagnosed.
        """
        resolution = self._references.resolve(pointer, self.raw(pointer))
        if not isinstance(resolution, Found):
            code, place, sentence = complaint(resolution)
            self._add(
                "WT309" if kind in _UNNEEDED else code,
                place,
                sentence,
                consequence_of(kind),
            )
            return None
        if resolution.misspelling is not None:
            self._add(*remark(resolution.misspelling))
        return resolution.pointer

    def _mapping(self, pointer: Pointer) -> dict[str, Json]:
        value = self.raw(pointer)
        return value if isinstance(value, dict) else {}

    def _mapping_entry(self, value: str, pointer: Pointer) -> Pointer:
        """The entry of a discriminator's mapping that has a value."""
        place = pointer.child("discriminator", "mapping")
        for tag, name in self._mapping(place).items():
            if name == value:
                return place / tag
        return place

    def _refuse_components(self, pointer: Pointer, value: Json) -> None:
        self._add(
            "WT303",
            pointer,
            f"`{pointer.last}` must be a mapping: {shown(value)}",
            "it is left out",
        )

    def _add(self, code: str, pointer: Pointer, message: str, consequence: str) -> None:
        self._diagnostics.add(code, self.origin(pointer), message, consequence)
