"""What a status is called (RFC 9110, section 15)."""

from __future__ import annotations

from collections.abc import Iterable

_PHRASES = {
    "200": "Ok",
    "201": "Created",
    "202": "Accepted",
    "203": "NonAuthoritative",
    "204": "NoContent",
    "206": "PartialContent",
    "207": "MultiStatus",
    "301": "MovedPermanently",
    "302": "Found",
    "303": "SeeOther",
    "304": "NotModified",
    "307": "TemporaryRedirect",
    "308": "PermanentRedirect",
    "400": "BadRequest",
    "401": "Unauthorized",
    "402": "PaymentRequired",
    "403": "Forbidden",
    "404": "NotFound",
    "405": "MethodNotAllowed",
    "406": "NotAcceptable",
    "408": "RequestTimeout",
    "409": "Conflict",
    "410": "Gone",
    "412": "PreconditionFailed",
    "413": "ContentTooLarge",
    "415": "UnsupportedMediaType",
    "418": "Teapot",
    "422": "UnprocessableContent",
    "423": "Locked",
    "424": "FailedDependency",
    "428": "PreconditionRequired",
    "429": "TooManyRequests",
    "500": "ServerError",
    "501": "NotImplemented",
    "502": "BadGateway",
    "503": "ServiceUnavailable",
    "504": "GatewayTimeout",
    "1XX": "Informational",
    "2XX": "Success",
    "3XX": "Redirect",
    "4XX": "ClientError",
    "5XX": "AnyServerError",
    "DEFAULT": "Default",
}


def status_phrase(status: str) -> str:
    """A status as a word: `NotFound` for 404, `Default` for `default`."""
    return _PHRASES.get(status.upper(), status)


def is_first_success(status: str, statuses: Iterable[str]) -> bool:
    """Whether a status is what an operation mostly answers: its first success."""
    return status == next((each for each in statuses if each[:1] == "2"), None)
