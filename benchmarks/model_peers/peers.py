"""Those that are measured, and what is needed of each."""

from __future__ import annotations

import json
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from .documents import KNOWN_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MODULES = {
    "json": "plain_models",
    "wiretype": "wiretype_models",
    "pydantic": "pydantic_models",
    "msgspec": "msgspec_models",
    "attrs + cattrs": "cattrs_models",
    "openapi-python-client": "openapi_python_client_models",
    "Stainless": "stainless_models",
    "Fern": "fern_models",
    "Fern checked": "fern_checked_models",
    "openapi-generator": "openapi_generator_models",
}
"""The names in the table, and the modules with their models."""

_REFUSALS = (AttributeError, LookupError, TypeError, ValueError, ExceptionGroup)


class Peer(Protocol):
    """A module with models for all documents."""

    ATTRIBUTE: str
    """What reads the name of an object, written behind it."""
    READERS: Mapping[str, Callable[[bytes], Any]]
    """For each document what makes a value of its text."""
    Scoping: Callable[..., object]
    """A class with two fields."""

    def write(self, value: Any, /) -> bytes:
        """The text of a value."""


class Trial:
    """What became of the attempt to read a document and to write it again."""

    def __init__(self, peer: Peer, document: str, text: bytes) -> None:
        """Try it; if the text is refused, without names that no list has."""
        self.read = peer.READERS[document]
        self.write = peer.write
        self.text = text
        self.value: Any = None
        self.is_read = False
        self.is_faithful = True
        self.refusal: str | None = None
        for attempt in (text, KNOWN_NAMES.get(text)):
            if attempt is not None and not self.is_read:
                self._try(attempt)

    def _try(self, text: bytes) -> None:
        try:
            value = self.read(text)
            written = self.write(value)
        except _REFUSALS as error:
            self.refusal = _reason(error)
            return
        self.is_read = True
        self.text = text
        self.value = value
        self.is_faithful = _dated(json.loads(written)) == _dated(json.loads(text))


def load(name: str) -> Peer:
    """The module of one of them, from where the copies are.

    Raises:
        ImportError: its package is not installed.
    """
    return cast("Peer", import_module(f"model_peers.{MODULES[name]}"))


def _reason(error: Exception) -> str:
    text = str(error)
    if "type=enum" in text or "is not a valid" in text:
        return "closed enum"
    return type(error).__name__


def _dated(data: Any) -> Any:
    """JSON data with points in time instead of their text."""
    match data:
        case dict():
            return {key: _dated(value) for key, value in data.items()}
        case list():
            return [_dated(item) for item in data]
        case str() if data[4:5] == "-" and data[10:11] == "T":
            return datetime.fromisoformat(data)
        case _:
            return data
