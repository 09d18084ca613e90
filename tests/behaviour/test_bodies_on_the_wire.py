"""What bodies of all kinds are on the wire, sync and async, byte for byte."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]
Call = Callable[..., httpx2.Request]


def client_class(module: ModuleType, prefix: str = "Case") -> Any:
    return next(
        getattr(module, name) for name in dir(module) if name.startswith(prefix)
    )


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, load_case: Load) -> Call:
    """Call a method of a case's client, and see the request it sends."""

    def send(case: str, path: str, *given: Any, **named: Any) -> httpx2.Request:
        module = load_case(case)
        seen: list[httpx2.Request] = []

        def answer(request: httpx2.Request) -> httpx2.Response:
            seen.append(request)
            if case != "bodies/raw":
                return httpx2.Response(204)
            return httpx2.Response(200, content=b'{"day":"2026-01-01"}')

        async def answer_async(request: httpx2.Request) -> httpx2.Response:
            await request.aread()
            return answer(request)

        def method(client: Any) -> Any:
            group, name = path.split(".")
            return getattr(getattr(client, group), name)

        if request.param == "sync":
            transport = httpx2.MockTransport(
                lambda request: (request.read(), answer(request))[1]
            )
            with httpx2.Client(transport=transport) as http_client:
                client = client_class(module)(http_client=http_client)
                method(client)(*given, **named)
        else:

            async def run() -> None:
                transport = httpx2.MockTransport(answer_async)
                async with httpx2.AsyncClient(transport=transport) as http_client:
                    client = client_class(module, "AsyncCase")(http_client=http_client)
                    await method(client)(*given, **named)

            asyncio.run(run())
        return seen[-1]

    return send


def parts(request: httpx2.Request) -> str:
    """The body in parts, with B for the boundary."""
    kind, _, boundary = request.headers["Content-Type"].partition("; boundary=")
    assert len(boundary) == 32
    text = request.content.decode().replace(boundary, "B").replace("\r\n", "\n")
    return f"{kind}\n{text}"


FORMS = "bodies/forms"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, ""),
        ({"note": ""}, "&note="),
        ({"since": date(2026, 2, 28)}, "&since=2026-02-28"),
        ({"active": False}, "&active=false"),
        ({"note": "ä &=+"}, "&note=%C3%A4%20%26%3D%2B"),
        ({"tags": ["a", "b"]}, "&tags=a&tags=b"),
        ({"tags": []}, ""),
        ({"codes": [1, 2]}, "&codes=1,2"),
        ({"expand": ["a", "b"]}, "&expand%5B0%5D=a&expand%5B1%5D=b"),
        ({"metadata": {"k": "v"}}, "&metadata%5Bk%5D=v"),
        ({"card_number": "4242"}, "&card%5Bnumber%5D=4242"),
    ],
    ids=str,
)
def test_a_form_is_pairs(call: Call, given: dict[str, Any], sent: str) -> None:
    request = call(FORMS, "customers.create", email="e", **given)
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert request.content.decode() == f"email=e{sent}"


def test_objects_in_a_form_have_brackets_or_are_json(
    call: Call, load_case: Load
) -> None:
    models = load_case(FORMS).models
    address = models.Address(city="Köln", lines=["a", "b"])
    line = models.CreateCustomerRequestLinesItem(price="p", quantity=2)
    request = call(
        FORMS,
        "customers.create",
        email="e",
        address=address,
        lines=[line],
        settings=address,
    )
    assert request.content.decode() == (
        "email=e"
        "&address%5Bcity%5D=K%C3%B6ln&address%5Blines%5D%5B0%5D=a"
        "&address%5Blines%5D%5B1%5D=b"
        "&lines%5B0%5D%5Bprice%5D=p&lines%5B0%5D%5Bquantity%5D=2"
        "&settings=%7B%22city%22%3A%22K%C3%B6ln%22%2C%22lines%22%3A%5B%22a%22%2C%22b%22%5D%7D"
    )


def test_a_property_called_like_a_parameter_is_told_by_the_form(call: Call) -> None:
    request = call(FORMS, "customers.update", "1", form_id="2")
    assert request.url.path == "/customers/1"
    assert request.content == b"id=2"


def test_an_optional_form_of_nothing_is_no_body(call: Call) -> None:
    request = call(FORMS, "customers.update", "1")
    assert request.content == b""
    assert "Content-Type" not in request.headers


def test_a_form_of_several_shapes_is_one_argument(call: Call, load_case: Load) -> None:
    grant = load_case(FORMS).models.RefreshGrant(refresh_token="r")
    assert call(FORMS, "tokens.create", body=grant).content == b"refresh_token=r"
    request = call(FORMS, "tokens.send_anything", body={"a": 1, "b": [True], "c": None})
    assert request.content == b"a=1&b=true"


UPLOADS = "bodies/multipart"


def test_a_file_has_its_name_and_the_media_type_of_its_name(
    call: Call, load_case: Load
) -> None:
    file = load_case(UPLOADS).File('a"b.txt', b"content")
    assert parts(call(UPLOADS, "documents.upload", file=file)) == (
        "multipart/form-data\n"
        "--B\n"
        'Content-Disposition: form-data; name="file"; filename="a%22b.txt"\n'
        "Content-Type: text/plain\n"
        "\n"
        "content\n"
        "--B--\n"
    )


def test_parts_are_files_json_and_text(call: Call, load_case: Load) -> None:
    module = load_case(UPLOADS)
    request = call(
        UPLOADS,
        "documents.upload",
        file=b"f",
        pages=[b"1", module.File("", b"2", media_type="image/gif")],
        cover=b"c",
        title="T",
        count=3,
        tags=["x", "y"],
        owner=module.models.Owner(name="Ada"),
        options={"fast": True},
    )

    def part(name: str, content: str, kind: str = "", filename: str = "") -> str:
        return (
            f'--B\nContent-Disposition: form-data; name="{name}"'
            + (f'; filename="{filename}"' if filename else "")
            + (f"\nContent-Type: {kind}" if kind else "")
            + f"\n\n{content}\n"
        )

    binary = "application/octet-stream"
    assert parts(request) == (
        "multipart/form-data\n"
        + part("file", "f", binary, "file")
        + part("pages", "1", binary, "pages")
        + part("pages", "2", "image/gif")
        + part("cover", "c", "image/png", "cover")
        + part("title", "T")
        + part("count", "3")
        + part("tags", "x")
        + part("tags", "y")
        + part("owner", '{"name":"Ada"}', "application/json")
        + part("options[fast]", "true")
        + "--B--\n"
    )


def test_an_open_file_is_streamed_from_where_it_stands(
    call: Call, tmp_path: Path
) -> None:
    path = tmp_path / "letters.txt"
    path.write_bytes(b"abc" * 50_000)
    with path.open("rb") as file:
        file.read(3)
        request = call(UPLOADS, "documents.upload", file=file)
        assert not file.closed
    assert request.headers["Content-Length"] == str(len(request.content))
    assert "Transfer-Encoding" not in request.headers
    assert 'filename="letters.txt"' in parts(request)
    assert b"\r\n\r\n" + b"abc" * 49_999 + b"\r\n--" in request.content


class Pipe(io.RawIOBase):
    """A stream that can be read once."""

    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks: Iterator[bytes] = iter(chunks)

    def read(self, size: int = -1) -> bytes:
        return next(self._chunks, b"")

    def seekable(self) -> bool:
        return False


def test_a_stream_of_unknown_length_is_sent_in_chunks(call: Call) -> None:
    request = call("bodies/raw", "blobs.put", body=Pipe([b"a", b"b"]))
    assert request.headers["Transfer-Encoding"] == "chunked"
    assert request.content == b"ab"


def test_a_file_in_text_mode_is_refused(call: Call, load_case: Load) -> None:
    with pytest.raises(load_case(UPLOADS).RequestError, match="binary mode"):
        call(UPLOADS, "documents.upload", file=io.StringIO("text"))


def test_a_header_of_a_part_cannot_break_out(call: Call, load_case: Load) -> None:
    module = load_case(UPLOADS)
    for file in (
        module.File("a", b"", media_type="text/plain\r\nX: y"),
        module.File("a", b"", headers={"X": "y\nz"}),
    ):
        with pytest.raises(module.RequestError, match="line break"):
            call(UPLOADS, "documents.upload", file=file)
    request = call(UPLOADS, "documents.upload", file=module.File("a\r\nX: y", b""))
    assert 'filename="a%0D%0AX: y"' in parts(request)


def test_files_follow_one_another(call: Call, load_case: Load) -> None:
    file = load_case(UPLOADS).File
    request = call(
        UPLOADS,
        "mails.send",
        body=[
            file("", b"{}", media_type="application/json"),
            file("a.txt", b"A", headers={"Content-ID": "<a>"}),
        ],
    )
    assert parts(request) == (
        "multipart/mixed\n"
        "--B\nContent-Type: application/json\n\n{}\n"
        "--B\nContent-Type: text/plain\n"
        'Content-Disposition: attachment; filename="a.txt"\nContent-ID: <a>\n\nA\n'
        "--B--\n"
    )


def test_parts_of_no_known_name_are_one_argument(call: Call) -> None:
    request = call(UPLOADS, "mails.send_free", body={"a": [b"1", "2"], "b": None})
    assert parts(request) == (
        "multipart/form-data\n"
        '--B\nContent-Disposition: form-data; name="a"; filename="a"\n'
        "Content-Type: application/octet-stream\n\n1\n"
        '--B\nContent-Disposition: form-data; name="a"\n\n2\n'
        "--B--\n"
    )


def test_bytes_text_and_lines_are_sent_as_they_are(call: Call, load_case: Load) -> None:
    request = call("bodies/raw", "blobs.put", body=b"\0")
    assert request.headers["Content-Type"] == "application/octet-stream"
    assert request.headers["Accept"] == "image/png, image/jpeg"
    request = call("bodies/raw", "blobs.put_text", body="ä")
    assert (request.content, request.headers["Content-Type"]) == (
        "ä".encode(),
        "text/plain",
    )
    request = call("bodies/raw", "blobs.put_markup", body=b"<a/>")
    assert request.headers["Content-Type"] == "application/xml"
    line = load_case("bodies/raw").models.Line
    request = call(
        "bodies/raw", "lines.put", body=[line(day=date(2026, 1, d)) for d in (1, 2)]
    )
    assert request.headers["Content-Type"] == "application/x-ndjson"
    assert request.content == b'{"day":"2026-01-01"}\n{"day":"2026-01-02"}\n'


def test_a_get_can_have_a_body(call: Call, load_case: Load) -> None:
    line = load_case("bodies/raw").models.Line(day=date(2026, 1, 1))
    request = call("bodies/raw", "lines.search", body=line)
    assert (request.method, request.content) == ("GET", b'{"day":"2026-01-01"}')


def test_an_object_is_no_list_of_edits_though_both_be_offered(call: Call) -> None:
    request = call("bodies/patches", "pods.update", "p", labels={"a": "b"})
    assert request.headers["Content-Type"] == "application/merge-patch+json"
    assert request.content == b'{"labels":{"a":"b"}}'
