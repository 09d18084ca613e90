"""The types of JSON values, as annotations mean them.

These are plain classes instead of data classes: making a data class costs as much as
reading a few hundred objects, and a program may read one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import enum
    from collections.abc import Mapping

    from .annotated import Tag
    from .formats import Format
    from .model import Model
    from .scope import Scope


class AnyNode:
    """Any JSON value."""

    __slots__ = ()


class NullNode:
    """null."""

    __slots__ = ()


class ScalarNode:
    """A string, an integer, a number or a boolean."""

    __slots__ = ("type",)

    def __init__(self, type_: type[str | int | float | bool]) -> None:
        """Of `float` integers are values too; of `int` booleans are none."""
        self.type = type_


class LiteralNode:
    """One of some constants."""

    __slots__ = ("values",)

    def __init__(self, values: tuple[Tag, ...]) -> None:
        """Of the constants, 1 and True are two."""
        self.values = values


class EnumNode:
    """One of the values of an enumeration class."""

    __slots__ = ("members",)

    def __init__(self, members: type[enum.Enum]) -> None:
        """The values must be JSON values."""
        self.members = members


class FormatNode:
    """A string that stands for a value of another type, such as a date."""

    __slots__ = ("format",)

    def __init__(self, format_: Format) -> None:
        """Of one format."""
        self.format = format_


class ListNode:
    """An array of one type, read as a list."""

    __slots__ = ("item",)

    def __init__(self, item: Node) -> None:
        """Of any length."""
        self.item = item


class TupleNode:
    """An array that has a type for each place, read as a tuple."""

    __slots__ = ("first", "rest")

    def __init__(self, first: tuple[Node, ...], rest: Node | None) -> None:
        """Of the length of `first`, or of any length from there if `rest` is a type."""
        self.first = first
        self.rest = rest


class DictNode:
    """An object whose values are of one type, read as a dictionary."""

    __slots__ = ("value",)

    def __init__(self, value: Node) -> None:
        """With any keys."""
        self.value = value


class ModelNode:
    """An object that a model describes."""

    __slots__ = ("model",)

    def __init__(self, model: type[Model]) -> None:
        """The fields of the model are looked at when it is first read or written."""
        self.model = model


class NullableNode:
    """null, or a value of a type."""

    __slots__ = ("inner",)

    def __init__(self, inner: Node) -> None:
        """The type is not nullable itself."""
        self.inner = inner


class TaggedNode:
    """An object whose tag says which variant it is."""

    __slots__ = ("default", "members", "property_name", "variants")

    def __init__(
        self,
        property_name: str,
        variants: Mapping[Tag, Node],
        members: tuple[Node, ...],
        default: Node | None,
    ) -> None:
        """Describe a tagged union.

        Args:
            property_name: the property that holds the tag.
            variants: what each tag stands for.
            members: what an object without the property may be.
            default: what an object with another tag or without one is, if it is known.
        """
        self.property_name = property_name
        self.variants = variants
        self.members = members
        self.default = default


class UnionNode:
    """A value of any of some types, none of which is a union or nullable."""

    __slots__ = ("members",)

    def __init__(self, members: tuple[Node, ...]) -> None:
        """Two types or more, in the order of the description; none for no value."""
        self.members = members


class DeferredNode:
    """A type that mentions itself other than through a model, by its name."""

    __slots__ = ("expression", "scope")

    def __init__(self, expression: str, scope: Scope) -> None:
        """It is looked up when it is first needed."""
        self.expression = expression
        self.scope = scope


Node: TypeAlias = (
    AnyNode
    | NullNode
    | ScalarNode
    | LiteralNode
    | EnumNode
    | FormatNode
    | ListNode
    | TupleNode
    | DictNode
    | ModelNode
    | NullableNode
    | TaggedNode
    | UnionNode
    | DeferredNode
)
