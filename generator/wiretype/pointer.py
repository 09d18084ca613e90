"""JSON pointers: the name of a place in a description (RFC 6901)."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote


class Pointer(NamedTuple):
    """A place in a description, which is the identity of whatever stands there.

    It is the key of most tables, and a tuple hashes fastest.

    Attributes:
        tokens: The member names and indices that lead there from the top of a document.
        document: The document, by its address relative to the root document, such as
            `schemas/pet.yaml`; empty for the root document itself.
    """

    tokens: tuple[str, ...] = ()
    document: str = ""

    @classmethod
    def parse(cls, text: str) -> Pointer:
        """Read `/a/b`, or the fragment of a reference: `#/a/b`, percent-encoded.

        Raises:
            ValueError: The text is no pointer: it is not empty, and starts neither
                with `/` nor with `#/`.
        """
        path = unquote(text[1:]) if text.startswith("#") else text
        if not path:
            return cls()
        if not path.startswith("/"):
            message = f"a JSON pointer starts with a slash: {text}"
            raise ValueError(message)
        return cls(tuple(_unescape(token) for token in path[1:].split("/")))

    @classmethod
    def of_identity(cls, text: str) -> Pointer:
        """The pointer that `str` makes this text of."""
        # A path alone is in the root document. No address has a bare number sign.
        document, _, path = ("", "", text) if text[:1] == "/" else text.partition("#")
        tokens = path[1:].split("/") if path else ()
        return cls(tuple(map(_unescape, tokens)), document)

    def child(self, *tokens: str) -> Pointer:
        """The place some members or indices below this one."""
        return Pointer(self.tokens + tokens, self.document)

    def __truediv__(self, token: str) -> Pointer:
        return Pointer((*self.tokens, token), self.document)

    @property
    def parent(self) -> Pointer:
        """The place that holds this one; the root is its own parent."""
        return Pointer(self.tokens[:-1], self.document)

    @property
    def last(self) -> str:
        """The member name or index within the parent; empty for the root."""
        return self.tokens[-1] if self.tokens else ""

    @property
    def name(self) -> str:
        """What its author may call it: the last token, or else the document's stem."""
        return self.last or PurePosixPath(self.document).name.partition(".")[0]

    def __str__(self) -> str:
        path = "".join(f"/{_escape(token)}" for token in self.tokens)
        return f"{self.document}#{path}" if self.document else path


def _escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")


def _unescape(token: str) -> str:
    # The order matters: `~01` means `~1`, not a slash.
    return token.replace("~1", "/").replace("~0", "~")
