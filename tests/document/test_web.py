"""Descriptions and parts of them that servers have."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from wiretype.diagnostics import Diagnostics, InputError
from wiretype.document import web
from wiretype.document.checking import check_references
from wiretype.document.documents import Documents
from wiretype.document.library import open_library
from wiretype.document.normalise import normalise_documents
from wiretype.document.view import View

from .servers import serving

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def description(reference: str) -> str:
    return f"{HEAD}components: {{schemas: {{It: {{$ref: '{reference}'}}}}}}\n"


def opened(argument: str, *, allow_remote: bool = False) -> tuple[Documents, list[str]]:
    """All documents of a description, and what was said about them."""
    diagnostics = Diagnostics()
    library = open_library(argument, allow_remote=allow_remote)
    documents = normalise_documents(Documents.of(library), diagnostics)
    check_references(View(documents, diagnostics))
    return documents, [f"{each.code} {each.message}" for each in diagnostics]


def refusal(argument: str) -> str:
    with pytest.raises(InputError) as caught:
        open_library(argument)
    assert caught.value.diagnostic.code == "WT102"
    return caught.value.diagnostic.message


def test_a_description_is_read_from_an_address() -> None:
    with serving({"/api/openapi.json?v=1": '{"openapi": "3.1.0"}'}) as server:
        url = f"{server.url}/api/openapi.json?v=1"
        documents, _ = opened(url)
    assert documents.root.members["openapi"] == "3.1.1"
    assert documents.root.name == url


def test_its_references_start_from_the_address_that_answers() -> None:
    texts = {
        "/latest": "-> /v2/openapi.yaml",
        "/v2/openapi.yaml": description("schemas/it.yaml"),
        "/v2/schemas/it.yaml": "type: string",
    }
    with serving(texts) as server:
        documents, said = opened(f"{server.url}/latest")
    assert said == []
    assert documents.names == ("", "schemas/it.yaml")
    assert server.asked == list(texts)


def test_another_server_is_only_asked_where_that_is_allowed(tmp_path: Path) -> None:
    with serving({"/it.yaml": "type: string"}) as server:
        reference = f"{server.url}/it.yaml"
        spec = tmp_path / "openapi.yaml"
        spec.write_text(description(reference), encoding="utf-8")
        documents, said = opened(str(spec))
        assert documents.names == ("",)
        assert said == [
            (
                "WT310 this reference leads to a server, which only --allow-remote "
                f"permits: {reference}"
            )
        ]
        assert server.asked == []
        documents, said = opened(str(spec), allow_remote=True)
        assert said == []
        assert documents.names == ("", reference)
        assert server.asked == ["/it.yaml"]


def test_a_server_that_sends_us_to_another_one_is_not_followed() -> None:
    with serving({"/it.yaml": "type: string"}) as other:
        texts = {
            "/openapi.yaml": description("it.yaml"),
            "/it.yaml": f"-> {other.url}/it.yaml",
        }
        with serving(texts) as server:
            _, said = opened(f"{server.url}/openapi.yaml")
            assert len(said) == 1
            assert said[0].startswith("WT305 this reference leads to a document that ")
            assert "the server redirects to another server" in said[0]
            assert other.asked == []
            _, said = opened(f"{server.url}/openapi.yaml", allow_remote=True)
            assert said == []
            assert other.asked == ["/it.yaml"]


def test_a_description_from_the_web_names_no_local_file(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("type: string", encoding="utf-8")
    reference = (tmp_path / "secret.yaml").as_uri()
    with serving({"/openapi.yaml": description(reference)}) as server:
        for allow_remote in (False, True):
            documents, said = opened(
                f"{server.url}/openapi.yaml", allow_remote=allow_remote
            )
            assert documents.names == ("",)
            assert [line[:5] for line in said] == ["WT305"]


def test_a_missing_part_is_asked_for_once() -> None:
    text = dedent(
        """
        components:
          schemas:
            A: {$ref: none.yaml#/A}
            B: {$ref: none.yaml#/B}
        """
    )
    with serving({"/openapi.yaml": HEAD + text}) as server:
        _, said = opened(f"{server.url}/openapi.yaml")
    assert server.asked == ["/openapi.yaml", "/none.yaml"]
    assert [line[:5] for line in said] == ["WT305", "WT305"]
    assert "the server answers with the status 404" in said[0]


def test_what_is_no_answer_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts: dict[str, str | bytes] = {
        "/round": "-> /round",
        "/ftp": "-> ftp://127.0.0.1/openapi.yaml",
        "/large": b"x" * 2000,
    }
    monkeypatch.setattr(web, "LARGEST", 1000)
    with serving(texts) as server:
        url = server.url
        assert refusal(f"{url}/none") == (
            f"the server answers with the status 404: {url}/none"
        )
        assert refusal(f"{url}/round") == (
            f"the server redirects more than 5 times: {url}/round"
        )
        assert refusal(f"{url}/ftp") == (
            f"the server redirects to what is no address of the web: {url}/ftp"
        )
        assert refusal(f"{url}/large") == (
            f"the answer is larger than 0 MB: {url}/large"
        )
    assert refusal(f"{url}/gone") == f"the server cannot be reached: {url}/gone"


def test_a_password_in_an_address_is_not_shown() -> None:
    with serving({}) as server:
        url = server.url.replace("http://", "http://me:secret@")
        assert refusal(f"{url}/none") == (
            f"the server answers with the status 404: {server.url}/none"
        )
