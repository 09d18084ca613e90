"""What an annotation says about its type beyond the type: `Annotated[type, ...]`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Tag: TypeAlias = str | int | bool
"""A value that tells the variants of a union apart."""


class Discriminator:
    """The property that says which variant of a union an object is.

    `Block = Annotated[Text | Image, Discriminator("type", {"text": Text, ...})]`

    What an object is whose tag is not among the known ones, the server knows alone:
    it is read as an `UnknownObject`, unless the description names a default.
    """

    __slots__ = ("default", "property_name", "variants")

    def __init__(
        self,
        property_name: str,
        variants: Mapping[Any, object],
        *,
        default: object = None,
    ) -> None:
        """Tell variants apart.

        Args:
            property_name: the property that holds the tag, as it is on the wire.
            variants: what each tag (a `Tag`) stands for: a model; a union, of models
                that share the tag or with a discriminator of its own; or either one as
                text, for names that are not there when this is run.
            default: what an object is, in the same way, that has another tag or none.
        """
        self.property_name = property_name
        self.variants: Mapping[Tag, object] = variants
        self.default = default

    def __repr__(self) -> str:
        """The call that makes it."""
        default = "" if self.default is None else f", default={self.default!r}"
        return (
            f"Discriminator({self.property_name!r}, {dict(self.variants)!r}{default})"
        )


class Encoding:
    """How bytes are written as text."""

    __slots__ = ("name",)

    def __init__(self, name: Literal["base64", "base64url"]) -> None:
        """Choose an alphabet of RFC 4648: that of its section 4, or of section 5."""
        self.name: Literal["base64", "base64url"] = name

    def __repr__(self) -> str:
        """The call that makes it."""
        return f"Encoding({self.name!r})"


Base64Url: TypeAlias = Annotated[bytes, Encoding("base64url")]
"""Bytes that are written in base64url. Plain `bytes` are written in base64."""
