"""Credentials: where their values come from, and what they add to a request.

A value is what the caller passed or else what an environment variable holds, looked up
once, when the client is made. No value shows in a `repr` or a message.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .operation import Security

Location: TypeAlias = Literal["header", "query", "cookie"]


@dataclass(frozen=True, slots=True)
class Grant:
    """What a credential adds to a request."""

    scheme: str
    """The name of the security scheme."""
    location: Location
    name: str
    """The header, query parameter or cookie."""
    value: str = field(repr=False)
    """The whole value of it: `Bearer ...`."""
    secrets: tuple[str, ...] = field(repr=False)
    """What must not show in messages, should a server echo it."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token in the Authorization header (RFC 6750)."""

    scheme: str
    token: str | None = field(repr=False)
    _: KW_ONLY
    argument: str
    """The argument of the client that takes the token."""
    variable: str
    """The environment variable that may hold it."""

    @property
    def remedy(self) -> str:
        """What to do if there is none."""
        return _remedy(self.argument, self.variable)

    def grant(self, environment: Mapping[str, str]) -> Grant | None:
        """Look the token up; None if there is none."""
        token = _look_up(self.token, self.argument, self.variable, environment)
        if token is None:
            return None
        return Grant(
            self.scheme, "header", "Authorization", f"Bearer {token}", (token,)
        )


@dataclass(frozen=True, slots=True)
class Basic:
    """A user name and password in the Authorization header (RFC 7617, in UTF-8)."""

    scheme: str
    username: str | None = field(repr=False)
    password: str | None = field(repr=False)
    _: KW_ONLY
    arguments: tuple[str, str]
    """The arguments of the client that take user name and password."""
    variables: tuple[str, str]
    """The environment variables that may hold them."""

    @property
    def remedy(self) -> str:
        """What to do if there is none."""
        (username, password), (first, second) = self.arguments, self.variables
        return (
            f"pass {username}=... and {password}=..."
            f" or set the environment variables {first} and {second}"
        )

    def grant(self, environment: Mapping[str, str]) -> Grant | None:
        """Look both up; None if one is missing."""
        username, password = (
            _look_up(value, argument, variable, environment, ascii_only=False)
            for value, argument, variable in zip(
                (self.username, self.password),
                self.arguments,
                self.variables,
                strict=True,
            )
        )
        if username is None or password is None:
            return None
        if ":" in username:
            message = f"{self.arguments[0]}=... contains a colon; a user name cannot"
            raise ConfigurationError(message)
        encoded = b64encode(f"{username}:{password}".encode()).decode()
        return Grant(
            self.scheme,
            "header",
            "Authorization",
            f"Basic {encoded}",
            (password, encoded),
        )


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header, query parameter or cookie."""

    scheme: str
    key: str | None = field(repr=False)
    _: KW_ONLY
    location: Location
    name: str
    """The header, query parameter or cookie."""
    argument: str
    """The argument of the client that takes the key."""
    variable: str
    """The environment variable that may hold it."""

    @property
    def remedy(self) -> str:
        """What to do if there is none."""
        return _remedy(self.argument, self.variable)

    def grant(self, environment: Mapping[str, str]) -> Grant | None:
        """Look the key up; None if there is none."""
        key = _look_up(self.key, self.argument, self.variable, environment)
        if key is None:
            return None
        return Grant(self.scheme, self.location, self.name, key, (key,))


Credential: TypeAlias = Bearer | Basic | ApiKey


def choose(security: Security, given: Iterable[str]) -> tuple[str, ...] | None:
    """The first alternative whose schemes are all given; None if there is none.

    An empty alternative is the last resort, wherever it stands: who gives a credential
    wants it used.
    """
    present = set(given)
    for alternative in security:
        if alternative and present.issuperset(alternative):
            return alternative
    return () if not security or () in security else None


def needs(credentials: Sequence[Credential], security: Security) -> str:
    """What is needed and what to do, to follow the name of who needs it."""
    remedies = {credential.scheme: credential.remedy for credential in credentials}
    alternatives = [
        ", and ".join(remedies.get(scheme, f"use {scheme}") for scheme in alternative)
        for alternative in security
        if alternative
    ]
    return f"needs a credential: {'; or '.join(alternatives)}"


def mask(text: str, grants: Iterable[Grant]) -> str:
    """The text with every secret in it replaced by `***`.

    A secret of up to three characters is left: it would be found everywhere.
    """
    for grant in grants:
        for secret in grant.secrets:
            if len(secret) > 3:
                text = text.replace(secret, "***")
    return text


def _remedy(argument: str, variable: str) -> str:
    return f"pass {argument}=... or set the environment variable {variable}"


def _look_up(
    value: object,
    argument: str,
    variable: str,
    environment: Mapping[str, str],
    *,
    ascii_only: bool = True,
) -> str | None:
    """The value of the argument or else the variable, checked but never shown.

    An empty variable counts as none, since that is how shells and build servers spell
    a missing one; an empty argument is a mistake.
    """
    source = f"{argument}=..."
    if value is None:
        value = environment.get(variable) or None
        source = f"the environment variable {variable}"
    if value is None:
        return None
    if not isinstance(value, str):
        message = f"{source} is a {type(value).__name__}, not a str"
        raise ConfigurationError(message)
    if not value:
        fault = "is empty"
    elif "\n" in value or "\r" in value:
        fault = "contains a line break"
    elif not ascii_only:
        fault = "" if value.isprintable() else "contains a control character"
    elif value != value.strip():
        fault = "begins or ends with white space"
    else:
        fault = (
            ""
            if value.isascii() and value.isprintable()
            else "contains a character that is not printable ASCII"
        )
    if fault:
        message = f"{source} {fault}"
        raise ConfigurationError(message)
    return value
