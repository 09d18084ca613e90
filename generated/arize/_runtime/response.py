"""From what came back to what a call returns or raises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import codec
from .credentials import mask
from .errors import (
    BadRequestError,
    ConflictError,
    ForbiddenError,
    Mismatch,
    NotFoundError,
    ResponseDecodeError,
    ServerError,
    StatusError,
    TooManyRequestsError,
    UnauthorizedError,
    UnprocessableContentError,
)
from .excerpt import excerpt, one_line
from .mismatches import sentence, warn_of_mismatches
from .operation import Content, JsonLines
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .answer import Answer
    from .operation import Operation
    from .request import PreparedRequest
    from .settings import Settings

_STATUS_ERRORS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableContentError,
    429: TooManyRequestsError,
}


def read_response(
    operation: Operation[object],
    request: PreparedRequest,
    answer: Answer,
    settings: Settings,
) -> Any:
    """The value a call returns.

    Raises:
        StatusError: the status is not 200 to 299.
        ResponseDecodeError: the body is not what the description promises, and cannot
            be read or, with `on_mismatch="raise"`, must not.
    """
    if not 200 <= answer.status <= 299:
        raise _status_error(operation, request, answer, settings)
    documented, expected = _success_type(operation.responses, answer.status)
    found: tuple[Mismatch, ...] = ()
    if not documented:
        found = (_undocumented(answer.status),)
    value: Any
    match expected:
        case None:
            value = None
        case Content.BYTES:
            value = answer.content
        case Content.TEXT:
            value = answer.text()
        case JsonLines():
            value, mismatches = codec.read_tolerant(
                expected.type, _json_lines(request, answer, settings)
            )
            found += mismatches
        case _:
            value, mismatches = codec.read_tolerant(
                expected, _json(request, answer, settings)
            )
            found += mismatches
    if found:
        _report(request, answer, settings, found)
    return value


def _success_type(
    responses: Mapping[int | str, object], status: int
) -> tuple[bool, object]:
    """Whether a success is documented, and what it holds.

    One that is not holds what all documented ones do, or else anything. If no success
    is documented at all, nothing is promised and any success will do.
    """
    for key in (status, "2XX"):
        if key in responses:
            return True, responses[key]
    successes = [held for key, held in responses.items() if _is_success(key)]
    if not successes:
        return True, responses.get("default")
    first = successes[0]
    return False, first if all(held == first for held in successes) else Any


def _is_success(key: int | str) -> bool:
    return 200 <= key <= 299 if isinstance(key, int) else key == "2XX"


def _undocumented(status: int) -> Mismatch:
    return Mismatch("$", f"the status {status} is not in the description")


def _json(request: PreparedRequest, answer: Answer, settings: Settings) -> Any:
    """The body of a success that has to be JSON."""
    try:
        return answer.json(settings.json)
    except ValueError as error:
        if not answer.content:
            fault = "the body is empty where JSON was expected"
        elif answer.is_json:
            fault = f"the body is not valid JSON: {error}"
        else:
            kind = answer.media_type or "no media type"
            fault = f"expected JSON, got {kind}: {excerpt(answer, None)}"
        raise _decode_error(request, answer, settings, fault) from error


def _json_lines(
    request: PreparedRequest, answer: Answer, settings: Settings
) -> list[Any]:
    """The values of a success that has to be JSON in lines.

    A record separator may stand before each of them (RFC 7464).
    """
    values: list[Any] = []
    for number, line in enumerate(answer.content.split(b"\n"), start=1):
        text = line.strip(b"\x1e \t\r")
        if not text:
            continue
        try:
            values.append(settings.json.parse(text))
        except ValueError as error:
            fault = f"line {number} of the body is not valid JSON: {error}"
            raise _decode_error(request, answer, settings, fault) from error
    return values


def _report(
    request: PreparedRequest,
    answer: Answer,
    settings: Settings,
    mismatches: tuple[Mismatch, ...],
) -> None:
    """Do about mismatches what the client was told to."""
    match settings.on_mismatch:
        case "ignore":
            return
        case "raise":
            fault = f"the body breaks its description: {sentence(mismatches)}"
            raise _decode_error(request, answer, settings, fault, mismatches)
        case "warn":
            message = (
                f"{request.operation_name}: the response {answer.status} breaks its"
                f" description: {sentence(mismatches)}"
            )
            warn_of_mismatches(mask(message, settings.grants))


def _decode_error(
    request: PreparedRequest,
    answer: Answer,
    settings: Settings,
    fault: str,
    mismatches: tuple[Mismatch, ...] = (),
) -> ResponseDecodeError:
    return ResponseDecodeError(
        mask(f"{_heading(request, answer)}: {fault}", settings.grants),
        status=answer.status,
        headers=answer.headers,
        content=answer.content,
        method=request.method,
        url=request.url,
        errors=mismatches,
    )


def _status_error(
    operation: Operation[object],
    request: PreparedRequest,
    answer: Answer,
    settings: Settings,
) -> StatusError:
    """The error for a status; nothing in the response can make this fail."""
    status = answer.status
    data = _json_if_any(answer, settings)
    body: object = (answer.text() or None) if data is UNSET else data
    for key in (status, f"{status // 100}XX", "default"):
        if key in operation.responses:
            body = _error_body(operation.responses[key], answer, data, body)
            break
    said = excerpt(answer, None if data is UNSET else data)
    message = f"{_heading(request, answer)}{': ' if said else ''}{said}"
    kind = _STATUS_ERRORS.get(status, StatusError)
    if 500 <= status <= 599:
        kind = ServerError
    return kind(
        mask(message, settings.grants),
        status=status,
        headers=answer.headers,
        content=answer.content,
        method=request.method,
        url=request.url,
        body=body,
    )


def _error_body(expected: object, answer: Answer, data: Any, otherwise: object) -> Any:
    """The body of an error by its description, as far as it follows it."""
    if expected is Content.BYTES:
        return answer.content
    if expected is Content.TEXT:
        return answer.text()
    if expected is None or data is UNSET or isinstance(expected, JsonLines):
        return otherwise
    body, _ = codec.read_tolerant(expected, data)
    return body


def _json_if_any(answer: Answer, settings: Settings) -> Any:
    """The body of an error as JSON, if it is meant as such; else UNSET.

    A media type that says otherwise is believed, unless the body looks like an object
    or array.
    """
    if not answer.is_json and answer.content[:80].lstrip()[:1] not in (b"{", b"["):
        return UNSET
    try:
        return answer.json(settings.json)
    except ValueError:
        return UNSET


def _heading(request: PreparedRequest, answer: Answer) -> str:
    """Status, reason, method and URL: `404 Not Found from GET https://...`."""
    reason = one_line(answer.reason)
    return f"{answer.status}{' ' if reason else ''}{reason} from {request}"
