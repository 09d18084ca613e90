"""Which content a media type stands for, as far as a client tells them apart."""

from __future__ import annotations

import enum


class Family(enum.Enum):
    """What can be made of a media type."""

    JSON = "JSON"
    JSON_LINES = "JSON values in lines"
    FORM = "a form"
    MULTIPART = "a form in parts"
    PARTS = "parts"
    TEXT = "text"
    WILDCARD = "anything"
    BYTES = "bytes"


_JSON_LINES = frozenset(
    {
        "application/json-lines",
        "application/jsonl",
        "application/jsonlines",
        "application/ndjson",
        "application/x-json-stream",
        "application/x-jsonl",
        "application/x-jsonlines",
        "application/x-ndjson",
        "text/jsonl",
    }
)

# Text by its name, but meant for a parser of its own that wants bytes: an XML document
# says its encoding itself.
_MARKUP = ("+xml", "/xml")


def essence(media_type: str) -> str:
    """The media type in lower case without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def family_of(media_type: str) -> Family:
    """The family of a media type (RFC 6839 for suffixes)."""
    name = essence(media_type)
    if name in {"application/json", "text/json"} or name.endswith("+json"):
        return Family.JSON
    if name in _JSON_LINES:
        return Family.JSON_LINES
    if name == "application/x-www-form-urlencoded":
        return Family.FORM
    # What is no media type by any registry, but is written for this one.
    if name in {"multipart/form-data", "multipart/data", "multipart/*"}:
        return Family.MULTIPART
    if name.startswith("multipart/"):
        return Family.PARTS
    if name.endswith(_MARKUP):
        return Family.BYTES
    if name.startswith("text/"):
        return Family.TEXT
    return Family.WILDCARD if name in {"*/*", "application/*"} else Family.BYTES
