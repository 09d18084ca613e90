"""One object of the description as a model, without the objects it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from wiretype.document.faults import find_faults, without
from wiretype.document.grammar import GRAMMAR, Kind, Shape, entries
from wiretype.document.tree import content_key, shown
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.documents import Documents
    from wiretype.document.tree import Json

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Node(Generic[M]):
    """An object of the description.

    Attributes:
        pointer: Its place, which is its identity.
        value: The object as a model. What `grammar` calls its children is cut out of
            it, and so is its `$ref`.
        children: For each member that holds children, in document order, the name (or
            index) and place of every child.
    """

    pointer: Pointer
    value: M
    children: Mapping[str, tuple[tuple[str, Pointer], ...]]

    def one(self, name: str) -> Pointer | None:
        """The place of the only child in a member; None where the object has none."""
        held = self.children.get(name, ())
        return held[0][1] if held else None

    def many(self, name: str) -> tuple[Pointer, ...]:
        """The places of the children in a member that is a list."""
        return tuple(pointer for _, pointer in self.children.get(name, ()))

    def map(self, name: str) -> tuple[tuple[str, Pointer], ...]:
        """Names and places of the children in a member that is a mapping."""
        return self.children.get(name, ())


_CONSEQUENCES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.SCHEMA: "it is typed as any JSON value",
        Kind.OPERATION: "the operation is not generated",
        Kind.REQUEST_BODY: "its content is typed as any JSON value",
        Kind.RESPONSE: "its content is typed as any JSON value",
        Kind.MEDIA_TYPE: "its content is typed as any JSON value",
        Kind.SECURITY_SCHEME: "the client has no argument for it",
    }
)


def consequence_of(kind: Kind) -> str:
    """What becomes of an object that cannot be read."""
    return _CONSEQUENCES.get(kind, "it is left out")


_SHAPES = {Shape.ONE: "a mapping", Shape.LIST: "a list", Shape.MAP: "a mapping"}


class Pieces(Generic[M]):
    """All objects of one kind in a description; each is read once, when asked for."""

    def __init__(
        self, documents: Documents, diagnostics: Diagnostics, kind: Kind, model: type[M]
    ) -> None:
        self._documents = documents
        self._diagnostics = diagnostics
        self.kind = kind
        self._model = model
        self._members = GRAMMAR[kind]
        self._nodes: dict[Pointer, Node[M] | None] = {}
        # Most objects say the same as others: a good six of seven in a large
        # description. A model costs more time and room than all that lies around it.
        self._models: dict[bytes, M] = {}

    def at(self, pointer: Pointer) -> Node[M] | None:
        """The object at a place; None, and a diagnostic, where it is no proper one."""
        try:
            return self._nodes[pointer]
        except KeyError:
            node = self._nodes[pointer] = self._read(pointer)
            return node

    def _read(self, pointer: Pointer) -> Node[M] | None:
        value = self._documents.value_at(pointer)
        if not isinstance(value, dict):
            self._lose(
                pointer, f"a {self.kind.value} must be a mapping: {shown(value)}"
            )
            return None
        own, children = self._cut(pointer, value)
        model = self._model_of(pointer, own)
        return None if model is None else Node(pointer, model, children)

    def _cut(
        self, pointer: Pointer, value: dict[str, Json]
    ) -> tuple[dict[str, Json], dict[str, tuple[tuple[str, Pointer], ...]]]:
        """The object without its children, and the places of the children."""
        own: dict[str, Json] = {}
        children: dict[str, tuple[tuple[str, Pointer], ...]] = {}
        for name, held in value.items():
            member = self._members.get(name)
            if member is None:
                if name != "$ref":
                    own[name] = held
            elif held is None:
                continue
            elif member.shape is Shape.ONE:
                children[name] = (("", pointer.child(name)),)
            elif isinstance(held, list if member.shape is Shape.LIST else dict):
                children[name] = tuple(
                    (key, pointer.child(name, key)) for key, _ in entries(member, held)
                )
            else:
                self._diagnostics.add(
                    "WT303",
                    self._documents.origin(pointer.child(name)),
                    f"`{name}` of this {self.kind.value} must be "
                    f"{_SHAPES[member.shape]}: {shown(held)}",
                    "it is left out",
                )
        if self.kind is Kind.REQUEST_BODY and "content" in value:
            # The model wants the member that was just cut out.
            own["content"] = {}
        return own, children

    def _model_of(self, pointer: Pointer, own: dict[str, Json]) -> M | None:
        """The members of an object as a model, which equal objects share."""
        key = content_key(own)
        model = self._models.get(key)
        if model is None:
            try:
                model = self._models[key] = self._model.model_validate(own)
            except ValidationError:
                # What is wrong is told of each.
                return self._validate(pointer, own)
        return model

    def _validate(self, pointer: Pointer, own: dict[str, Json]) -> M | None:
        while True:
            try:
                return self._model.model_validate(own)
            except ValidationError as error:
                faults = find_faults(self.kind, own, error)
            for fault in faults:
                place = pointer.child(*fault.tokens)
                if fault.unit is None:
                    self._lose(place, fault.message)
                    return None
            for fault in faults:
                self._diagnostics.add(
                    "WT302" if fault.incidental else "WT303",
                    self._documents.origin(pointer.child(*fault.tokens)),
                    fault.message,
                    "it is left out",
                )
            own = without(own, faults)

    def _lose(self, pointer: Pointer, message: str) -> None:
        self._diagnostics.add(
            "WT301",
            self._documents.origin(pointer),
            message,
            consequence_of(self.kind),
        )
