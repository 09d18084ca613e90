"""Servers: where an API is."""

from __future__ import annotations

from dataclasses import dataclass

from wiretype.ir.types import Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A part of an address that the caller chooses.

    `values` are all it can be, none where it can be anything. `default` is None where
    the description breaks the rules and gives none.
    """

    name: str
    default: str | None
    values: tuple[str, ...]
    doc: Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """An address, absolute or not, with the names of its variables in braces."""

    url: str
    variables: tuple[ServerVariable, ...]
    doc: Doc

    @property
    def is_absolute(self) -> bool:
        """Whether the address says where the API is, and not only below what."""
        return "://" in self.url

    @property
    def default_url(self) -> str:
        """The address with the default of every variable; one without stays as is."""
        url = self.url
        for variable in self.variables:
            if variable.default is not None:
                url = url.replace(f"{{{variable.name}}}", variable.default)
        return url
