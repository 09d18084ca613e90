"""Every error and warning this client raises, one root, one tree.

    ApiError
    ├── ConfigurationError          the client cannot be built; says what to do
    ├── RequestError                refused before anything was sent (a ValueError)
    │   └── EncodeError             a value that cannot go on the wire
    ├── TransportError              no complete answer came
    │   └── TransportTimeoutError   not in time
    ├── ResponseError               an answer came
    │   ├── StatusError             its status is not a success
    │   │   ├── BadRequestError             400
    │   │   ├── UnauthorizedError           401
    │   │   ├── ForbiddenError              403
    │   │   ├── NotFoundError               404
    │   │   ├── ConflictError               409
    │   │   ├── UnprocessableContentError   422
    │   │   ├── TooManyRequestsError        429
    │   │   └── ServerError                 500 to 599
    │   └── ResponseDecodeError     a success that cannot be read
    └── DecodeError                 data that does not fit a model (a ValueError)

    ResponseMismatchWarning         a success that breaks its description, and was read

All of them can be pickled and copied. Their URLs carry no credentials: keys that go
into the query are left out before they get here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_E = TypeVar("_E", bound="ApiError")


class Mismatch(NamedTuple):
    """One place where data breaks its description."""

    path: str
    """Where, as a JSONPath from the root of the data: `$.scopings[0].space_id`."""
    message: str
    """What is wrong there, without a full stop: `expected a string, got 3`."""

    def __str__(self) -> str:
        """Path and message on one line."""
        return f"{self.path}: {self.message}"


class ApiError(Exception):
    """The root of all errors of this client."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle and copy without calling the constructor again.

        What `BaseException` does, calling the class with `args`, fails for
        constructors with further required arguments.
        """
        return _restore, (type(self), self.args, self.__dict__.copy())


def _restore(kind: type[_E], args: tuple[object, ...], state: dict[str, object]) -> _E:
    """Make the error again that `ApiError.__reduce__` took apart."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ApiError):
    """The client cannot be built, e.g. it lacks a credential; says what to do."""


class RequestError(ApiError, ValueError):
    """The request was refused before anything was sent."""


class EncodeError(RequestError):
    """A value that cannot go on the wire."""

    path: str
    """Where in the value, as a JSONPath: `$.scopings[0].space_id`."""

    def __init__(self, path: str, message: str) -> None:
        """Say what (`message`, without a full stop) is wrong where (`path`)."""
        super().__init__(f"{path}: {message}")
        self.path = path


class DecodeError(ApiError, ValueError):
    """Data that does not fit the model it was read into."""

    model: str
    """The name of the model."""
    errors: tuple[Mismatch, ...]
    """All that is wrong, in the order of the data."""

    def __init__(self, model: str, errors: Iterable[Mismatch]) -> None:
        """Say what (`errors`, at least one) does not fit `model`."""
        self.model = model
        self.errors = tuple(errors)
        super().__init__(f"not a valid {model}: {'; '.join(map(str, self.errors))}")


class TransportError(ApiError):
    """No complete answer came; `__cause__` is the error of the HTTP library."""

    method: str
    """The method of the request, in capitals."""
    url: str
    """The URL of the request, without credentials."""

    def __init__(self, message: str, *, method: str, url: str) -> None:
        """Say what went wrong with one request."""
        super().__init__(message)
        self.method = method
        self.url = url


class TransportTimeoutError(TransportError):
    """No complete answer came in time."""


class ResponseError(ApiError):
    """An answer came, and it is not one to return."""

    status: int
    """The status code, any integer the server sent."""
    headers: Mapping[str, str]
    """The headers of the answer; names are looked up in any case."""
    content: bytes
    """The body as it came (decompressed)."""
    method: str
    """The method of the request, in capitals."""
    url: str
    """The URL of the request, without credentials."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        method: str,
        url: str,
    ) -> None:
        """Describe one answer; `message` is the whole sentence `str` shows."""
        super().__init__(message)
        self.status = status
        self.headers = headers
        self.content = content
        self.method = method
        self.url = url


class StatusError(ResponseError):
    """The status of the answer is not a success (2xx); redirects are among them."""

    body: Any
    """The body, as far as it can be read.

    Read by the description of this status if there is one, else parsed JSON, else
    text, else None. What breaks the description stays as it came.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        method: str,
        url: str,
        body: object,
    ) -> None:
        """Describe one answer; `message` is the whole sentence `str` shows."""
        super().__init__(
            message,
            status=status,
            headers=headers,
            content=content,
            method=method,
            url=url,
        )
        self.body = body


class BadRequestError(StatusError):
    """400: the server could not understand the request."""


class UnauthorizedError(StatusError):
    """401: the credential is missing or not accepted."""


class ForbiddenError(StatusError):
    """403: the credential does not allow this."""


class NotFoundError(StatusError):
    """404: there is no such thing."""


class ConflictError(StatusError):
    """409: the request contradicts the present state."""


class UnprocessableContentError(StatusError):
    """422: understood, but the values are not acceptable."""


class TooManyRequestsError(StatusError):
    """429: too many requests, after all retries."""


class ServerError(StatusError):
    """500 to 599: the server failed, after all retries."""


class ResponseDecodeError(ResponseError):
    """A success that cannot be read.

    It has no body or one that is not JSON where the description promises JSON, or it
    breaks its description and the client was made with `on_mismatch="raise"`.
    """

    errors: tuple[Mismatch, ...]
    """Where the body breaks its description; empty if it is not JSON at all."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        method: str,
        url: str,
        errors: Iterable[Mismatch] = (),
    ) -> None:
        """Describe one answer; `message` is the whole sentence `str` shows."""
        super().__init__(
            message,
            status=status,
            headers=headers,
            content=content,
            method=method,
            url=url,
        )
        self.errors = tuple(errors)


class ResponseMismatchWarning(UserWarning):
    """A success that breaks its description, read as far as possible."""
