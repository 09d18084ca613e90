"""A client of Quoted aliases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models as models
from . import resources as resources
from ._runtime.errors import ApiError as ApiError
from ._runtime.errors import BadRequestError as BadRequestError
from ._runtime.errors import ConfigurationError as ConfigurationError
from ._runtime.errors import ConflictError as ConflictError
from ._runtime.errors import DecodeError as DecodeError
from ._runtime.errors import EncodeError as EncodeError
from ._runtime.errors import ForbiddenError as ForbiddenError
from ._runtime.errors import NotFoundError as NotFoundError
from ._runtime.errors import RequestError as RequestError
from ._runtime.errors import ResponseDecodeError as ResponseDecodeError
from ._runtime.errors import ResponseError as ResponseError
from ._runtime.errors import ResponseMismatchWarning as ResponseMismatchWarning
from ._runtime.errors import ServerError as ServerError
from ._runtime.errors import StatusError as StatusError
from ._runtime.errors import TooManyRequestsError as TooManyRequestsError
from ._runtime.errors import TransportError as TransportError
from ._runtime.errors import TransportTimeoutError as TransportTimeoutError
from ._runtime.errors import UnauthorizedError as UnauthorizedError
from ._runtime.errors import UnprocessableContentError as UnprocessableContentError
from ._runtime.lazy import lazy_exports
from ._runtime.unset import UNSET as UNSET
from ._runtime.unset import Unset as Unset
from ._runtime.unset import or_none as or_none

if TYPE_CHECKING:
    from ._client import AsyncDirectionsQuotedAliases as AsyncDirectionsQuotedAliases
    from ._client import DirectionsQuotedAliases as DirectionsQuotedAliases
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_client": "AsyncDirectionsQuotedAliases DirectionsQuotedAliases",
        },
    )
