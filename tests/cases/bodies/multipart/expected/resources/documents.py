"""Documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation, QueryStyle
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.arrays import SequenceNotStr
    from .._runtime.files import Upload
    from ..models import Owner

_UPLOAD: Operation[None] = Operation(
    "POST",
    "/documents",
    body=MultipartBody(
        parts={"cover": "image/png", "options": QueryStyle("deepObject", explode=False)}
    ),
    responses={204: None},
)

_REPLACE_PICTURE: Operation[None] = Operation(
    "PUT", "/pictures", body=MultipartBody(required=False), responses={204: None}
)


class Documents(Resource):
    """Documents."""

    def upload(
        self,
        *,
        file: Upload,
        pages: Sequence[Upload] | Unset = UNSET,
        cover: Upload | Unset = UNSET,
        title: str | Unset = UNSET,
        count: int | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        owner: Owner | Unset = UNSET,
        options: Mapping[str, bool] | Unset = UNSET,
    ) -> None:
        """`POST /documents`.

        Args:
            file: The document.

        Returns:
            Stored.
        """
        return self._send(
            _UPLOAD,
            body={
                "file": file,
                "pages": pages,
                "cover": cover,
                "title": title,
                "count": count,
                "tags": tags,
                "owner": owner,
                "options": options,
            },
        )

    def replace_picture(
        self, *, image: Upload | Unset = UNSET, caption: str | Unset = UNSET
    ) -> None:
        """`PUT /pictures`.

        Returns:
            Stored.
        """
        return self._send(_REPLACE_PICTURE, body={"image": image, "caption": caption})


class AsyncDocuments(AsyncResource):
    """The same as `Documents`, awaited."""

    async def upload(
        self,
        *,
        file: Upload,
        pages: Sequence[Upload] | Unset = UNSET,
        cover: Upload | Unset = UNSET,
        title: str | Unset = UNSET,
        count: int | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        owner: Owner | Unset = UNSET,
        options: Mapping[str, bool] | Unset = UNSET,
    ) -> None:
        """The same as `Documents.upload`, awaited."""
        return await self._send(
            _UPLOAD,
            body={
                "file": file,
                "pages": pages,
                "cover": cover,
                "title": title,
                "count": count,
                "tags": tags,
                "owner": owner,
                "options": options,
            },
        )

    async def replace_picture(
        self, *, image: Upload | Unset = UNSET, caption: str | Unset = UNSET
    ) -> None:
        """The same as `Documents.replace_picture`, awaited."""
        return await self._send(
            _REPLACE_PICTURE, body={"image": image, "caption": caption}
        )
