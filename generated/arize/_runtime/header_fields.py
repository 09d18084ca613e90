"""What the name and the value of a header can be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Mapping

# RFC 9110, 5.6.2.
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
# RFC 9110, 5.5: no control character but the tab, no blank at either end; and nothing
# that UTF-8 cannot write.
_VALUE = re.compile(r"(?![ \t])[^\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]*(?<![ \t])")


def check_header(name: str, value: str) -> None:
    """Refuse what would break out of the header, without showing the value.

    Raises:
        RequestError: a name or value that a header cannot have.
    """
    if not _TOKEN.fullmatch(name):
        message = f"not a header name: {name!r}"
        raise RequestError(message)
    if not _VALUE.fullmatch(value):
        fault = (
            "contains a line break"
            if "\n" in value or "\r" in value
            else "contains an impossible character or begins or ends with white space"
        )
        message = f"the header {name} {fault}"
        raise RequestError(message)


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers for every request, checked.

    Raises:
        RequestError: a name or value that a header cannot have.
    """
    for name, value in headers.items():
        check_header(name, value)
    return dict(headers)
