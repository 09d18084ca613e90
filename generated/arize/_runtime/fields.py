"""What is known of a field besides its name and its type."""

from __future__ import annotations

from typing import Any, Final, TypeVar, overload

from .unset import UNSET

_T = TypeVar("_T")


class Required:
    """The default of fields that have none."""

    __slots__ = ()

    def __repr__(self) -> str:
        """The name of the one instance."""
        return "REQUIRED"


REQUIRED: Final = Required()


class Field:
    """What is known of a field besides its name and type."""

    __slots__ = ("default", "read_only", "wire_name", "write_only")

    def __init__(
        self,
        default: object,
        *,
        wire_name: str | None = None,
        read_only: bool = False,
        write_only: bool = False,
    ) -> None:
        """Describe a field.

        Args:
            default: its value if the constructor is given none, or `REQUIRED`.
            wire_name: its name in JSON; None if that is the name of the attribute.
            read_only: whether only the server sends it.
            write_only: whether only the client sends it.
        """
        self.default = default
        self.wire_name = wire_name
        self.read_only = read_only
        self.write_only = write_only


@overload
def field(
    *,
    default: _T,
    wire: str | None = None,
    read_only: bool = False,
    write_only: bool = False,
) -> _T: ...
@overload
def field(
    *,
    wire: str | None = None,
    read_only: bool = False,
    write_only: bool = False,
) -> Any: ...
def field(
    *,
    default: object = REQUIRED,
    wire: str | None = None,
    read_only: bool = False,
    write_only: bool = False,
) -> Any:
    """Say more of a field than its name, type and default.

    Args:
        default: its value if the constructor is given none.
        wire: its name in JSON, if that cannot be the name of the attribute.
        read_only: only the server sends it.
        write_only: only the client sends it.
    """
    return Field(default, wire_name=wire, read_only=read_only, write_only=write_only)


_REQUIRED_FIELD = Field(REQUIRED)
_OMITTABLE_FIELD = Field(UNSET)


def field_of(value: object) -> Field:
    """What stands behind the `=` of an annotated name, as a field."""
    if value is REQUIRED:
        return _REQUIRED_FIELD
    if value is UNSET:
        return _OMITTABLE_FIELD
    return value if isinstance(value, Field) else Field(value)
