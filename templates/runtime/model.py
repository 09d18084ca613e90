"""Models: the objects of an API as classes of annotated fields.

    class Integration(Model):
        name: str                                # required
        base_url: str | None                     # required, may be null
        detail: str | Unset = UNSET              # may be left out
        api_key: str | None | Unset = UNSET      # may be left out, may be null
        class_: str = field(wire="class")        # another name on the wire

Making a class costs little: its fields become slots, and that is all. The constructor
and the functions that read and write JSON are compiled when they are first used.
"""

from __future__ import annotations

from functools import cache
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Self,
    TypeGuard,
    TypeVar,
    dataclass_transform,
)

from .fields import REQUIRED, field, field_of
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from inspect import Signature
    from types import ModuleType

    from .fields import Field

_V = TypeVar("_V")


@cache
def _codec() -> ModuleType:
    """The module that reads and writes: imported when that is first done."""
    from . import codec

    return codec


def _construct_first(model: Model, /, **values: object) -> None:
    """The constructor of every model until it is called."""
    from .constructor import construct

    construct(model, values)


def _encode_first(model: Model, /) -> dict[str, Any]:
    """The JSON object of a model of a class that was never written before."""
    from .encoders import compile_encoder

    encode = compile_encoder(type(model))
    type.__setattr__(type(model), "__encode__", encode)
    return encode(model)


class ModelType(type):
    """The class of model classes: makes slots of annotations."""

    __fields__: dict[str, Field]

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]
    ) -> ModelType:
        """Make a model class."""
        fields: dict[str, Field] = {}
        for base in reversed(bases):
            if isinstance(base, ModelType):
                fields.update(base.__fields__)
        slots: list[str] = []
        for attribute in namespace.get("__annotations__", ()):
            if attribute[:2] != "__":
                if attribute not in fields:
                    slots.append(attribute)
                fields[attribute] = field_of(namespace.pop(attribute, REQUIRED))
        namespace.setdefault("__slots__", slots)
        namespace.setdefault("__init__", _construct_first)
        namespace["__encode__"] = _encode_first
        namespace["__fields__"] = fields
        return type.__new__(cls, name, bases, namespace)

    @property
    def __signature__(cls) -> Signature:
        """The signature of the constructor, for `help`, notebooks and `inspect`."""
        from .signatures import signature

        return signature(cls)


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(metaclass=ModelType):
    """An object of the API, made from keyword arguments.

    Fields that were left out are `UNSET`, fields that are null are None. Properties
    the description does not know are kept in `extra_fields` and written again.
    """

    __slots__ = ("__extra__",)

    __fields__: ClassVar[dict[str, Field]]
    # What `extra_fields` shows, None until there is something to show.
    __extra__: dict[str, Any] | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object.

        Raises:
            DecodeError: it does not fit; lists all places where it does not.
        """
        model: Self = _codec().read(cls, dict(data))
        return model

    @classmethod
    def from_json(cls, text: bytes | str) -> Self:
        """Read the text of a JSON object, bytes in UTF-8.

        Raises:
            DecodeError: it does not fit; lists all places where it does not.
            ValueError: it is not JSON.
        """
        codec = _codec()
        model: Self = codec.read(cls, codec.parse_json(text))
        return model

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, as the server gets it.

        Fields that are `UNSET` are left out, None is null, `extra_fields` come last.
        Lists and dictionaries within it may be those of the model itself.

        Raises:
            EncodeError: JSON cannot hold the value of a field.
        """
        written: dict[str, Any] = _codec().write(type(self), self)
        return written

    def to_json(self) -> bytes:
        """The text of the JSON object in UTF-8, without blanks.

        Raises:
            EncodeError: JSON cannot hold the value of a field.
        """
        codec = _codec()
        content: bytes = codec.dump_json(codec.write(type(self), self))
        return content

    def __encode__(self) -> dict[str, Any]:
        """The JSON object, or any error at all: what `to_dict` tries first."""
        return _encode_first(self)

    @property
    def extra_fields(self) -> dict[str, Any]:
        """The properties the description does not know, by their names on the wire."""
        extra = self.__extra__
        if extra is None:
            extra = self.__extra__ = {}
        return extra

    def __repr__(self) -> str:
        """The call that makes it; what was left out is left out."""
        values = [
            f"{name}={value!r}"
            for name in self.__fields__
            if (value := getattr(self, name)) is not UNSET
        ]
        if self.__extra__:
            values.append(f"extra_fields={self.__extra__!r}")
        return f"{type(self).__qualname__}({', '.join(values)})"

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class, and all fields are equal."""
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        if (self.__extra__ or {}) != (other.__extra__ or {}):
            return False
        return all(
            getattr(self, name) == getattr(other, name) for name in self.__fields__
        )

    def __replace__(self, /, **changes: Any) -> Self:
        """A copy with other values for some fields: `copy.replace` of Python 3.13."""
        for name in changes:
            if name not in self.__fields__:
                message = f"{type(self).__qualname__} has no field {name!r}"
                raise TypeError(message)
        copy = object.__new__(type(self))
        for name in self.__fields__:
            value = changes[name] if name in changes else getattr(self, name)
            setattr(copy, name, value)
        copy.__extra__ = None if self.__extra__ is None else self.__extra__.copy()
        return copy

    def __copy__(self) -> Self:
        """A copy whose extra fields are its own."""
        return self.__replace__()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """How pydantic validates and serialises it; only pydantic calls this."""
        from .interop import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: Any) -> Any:
        """What pydantic says of it in JSON schemas; only pydantic calls this."""
        from .interop import described_schema

        return handler(described_schema(cls))


def is_model(annotation: object) -> TypeGuard[type[Model]]:
    """Whether a type is a class of models."""
    return isinstance(annotation, ModelType)


class Extras(Model, Generic[_V]):
    """A model whose unknown properties have a type: `class Metrics(Extras[int])`."""

    __slots__ = ()

    @property
    def extra_fields(self) -> dict[str, _V]:
        """The properties that are no fields, by their names on the wire."""
        return super().extra_fields


class UnknownObject(Model):
    """An object that is none of the variants the description knows.

    All it has is in `extra_fields`, and is written again as it came.
    """

    __slots__ = ()
