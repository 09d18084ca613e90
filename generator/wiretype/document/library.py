"""The documents of a description as they were read, and how more of them are found."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urljoin

from wiretype.diagnostics import InputError
from wiretype.document.addresses import (
    File,
    Web,
    address_from,
    name_from,
    origin_of,
    scheme_of,
    server_url,
    shown_url,
    uri_of,
    web_address,
)
from wiretype.document.identifiers import Identifiers
from wiretype.document.source import STANDARD_INPUT, read_address, read_document
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from pathlib import Path

    from wiretype.document.addresses import Address
    from wiretype.document.source import Document


@dataclass(frozen=True, slots=True)
class Missing:
    """There is no such document."""


@dataclass(frozen=True, slots=True)
class Unread:
    """There may be such a document, but it cannot be read, for a reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Remote:
    """The document is on a server, and nobody allowed to ask that one."""


Absence: TypeAlias = "Missing | Unread | Remote"


class Library:
    """Reads the documents of a description, each once, when a reference asks for it.

    Attributes:
        documents: What was read so far, by the names that pointers have.
    """

    def __init__(self, root: Document, *, allow_remote: bool = False) -> None:
        self._root = root
        self._allow_remote = allow_remote
        self.documents: dict[str, Document] = {}
        self._identifiers: dict[str, Identifiers] = {}
        self._resources: dict[str, Pointer] = {}
        self._names: dict[Address, str] = {}
        self._found: dict[tuple[Pointer, str], Pointer] = {}
        self._absent: dict[tuple[Pointer, str], Absence] = {}
        self._failed: dict[Address, Absence] = {}
        self._take(root, "")

    def resource_of(self, place: Pointer) -> Pointer:
        """The nearest place above with an identifier of its own: the schema, or else
        the document, that the references at `place` start from.
        """
        return self._identifiers[place.document].resource_of(place)

    def server_url(self, url: str, place: Pointer) -> str:
        """The address that a server's URL at a place means."""
        top = Pointer(document=place.document)
        return server_url(self._identifiers[top.document].bases[top], url)

    def find(self, resource: Pointer, reference: str) -> Pointer | Absence:
        """What a reference without fragment leads to from a resource, as written.

        It is the whole of a document, or a schema with an `$id`.
        """
        key = (resource, reference)
        known = self._found.get(key) or self._absent.get(key)
        if known is not None:
            return known
        found = self._find(resource, reference)
        if isinstance(found, Pointer):
            self._found[key] = found
        else:
            self._absent[key] = found
        return found

    def anchored(self, resource: Pointer, anchor: str) -> Pointer | None:
        """The schema in a resource that has an `$anchor` of this name."""
        return self._identifiers[resource.document].anchored(resource, anchor)

    def _find(self, resource: Pointer, reference: str) -> Pointer | Absence:
        if not reference:
            return resource
        document = self.documents[resource.document]
        base = self._identifiers[resource.document].bases[resource]
        try:
            uri = urljoin(base, reference)
        except ValueError:
            return Unread("it is no address")
        if uri in self._resources:
            return self._resources[uri]
        # Where the document is found comes before what it calls itself: an identifier
        # need not be an address that anybody answers.
        try:
            address = address_from(document.address, reference)
        except (OSError, ValueError):
            return Unread("it is neither a file nor an address of the web")
        found = self._open(address)
        if isinstance(found, Missing) and scheme_of(uri) in {"http", "https"}:
            try:
                return self._open(web_address(uri))
            except ValueError:
                return found
        return found

    def _open(self, address: Address) -> Pointer | Absence:
        if address in self._names:
            return Pointer(document=self._names[address])
        if address not in self._failed:
            absence = self._read(address)
            if absence is None:
                return Pointer(document=self._names[address])
            self._failed[address] = absence
        return self._failed[address]

    def _read(self, address: Address) -> Absence | None:
        root = self._root.address
        match address:
            case Web() if not self._allow_remote and origin_of(root) != origin_of(
                address
            ):
                return Remote()
            case File() if isinstance(root, Web):
                return Unread("a description from the web may not name local files")
            case File(path) if not _is_there(path):
                return Missing()
            case _:
                pass
        name = name_from(root, address)
        try:
            document = read_address(
                address, self._shown(name), may_leave=self._allow_remote
            )
        except InputError as error:
            return Unread(_reason(error, self._shown(name)))
        self._take(document, name)
        # A server may answer from another address.
        self._names[address] = name
        return None

    def _shown(self, name: str) -> str:
        """The name of a document as its user would type it."""
        if scheme_of(name):
            return shown_url(name)
        root = self._root.address
        if isinstance(root, Web):
            return shown_url(urljoin(root.url, name))
        if self._root.name == STANDARD_INPUT:
            return name
        return os.path.normpath(os.path.join(os.path.dirname(self._root.name), name))

    def _take(self, document: Document, name: str) -> None:
        place = Pointer(document=name)
        uri = uri_of(document.address)
        identifiers = Identifiers(document, place, uri)
        self.documents[name] = document
        self._names[document.address] = name
        self._identifiers[name] = identifiers
        self._resources.setdefault(uri, place)
        # What was not there before may be what this document calls itself.
        self._absent.clear()
        for resource, base in identifiers.bases.items():
            self._resources.setdefault(base, resource)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        # No file can have such a name.
        return False


def _reason(error: InputError, name: str) -> str:
    """Why a document cannot be read, with the place in it if there is one."""
    if error.diagnostic.location is not None:
        return str(error)
    return error.diagnostic.message.removesuffix(f": {name}")


def open_library(argument: str, *, allow_remote: bool = False) -> Library:
    """Read the root document: a file, a URL, or the standard input for `-`.

    Raises:
        InputError: It cannot be read, or holds no mapping in JSON or YAML.
    """
    return Library(read_document(argument), allow_remote=allow_remote)
