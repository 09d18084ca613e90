"""Descriptions in several files: how they are found, and what each is called."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from wiretype.diagnostics import Diagnostics
from wiretype.document.checking import check_references
from wiretype.document.documents import Documents
from wiretype.document.library import open_library
from wiretype.document.normalise import normalise_documents
from wiretype.document.view import View
from wiretype.document.yaml_places import YamlPlaces
from wiretype.pointer import Pointer

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


class Opened:
    """A description after normalising, with every reference checked."""

    def __init__(self, argument: str) -> None:
        self.diagnostics = Diagnostics()
        library = open_library(argument)
        self.documents = normalise_documents(Documents.of(library), self.diagnostics)
        self.view = View(self.documents, self.diagnostics)
        check_references(self.view)

    def leads(self, name: str) -> str | None:
        """Where the reference that is a component leads."""
        place = Pointer(("components", "schemas", name))
        target = self.view.reference(place)
        return None if target is None else str(target)

    def said(self) -> list[str]:
        return [str(each) for each in self.diagnostics.located(self.documents.locate)]


Write = Callable[[dict[str, str]], Opened]


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write some files and open `api.yaml`, in whose schemas the first text stands."""

    def write(texts: dict[str, str]) -> Opened:
        for name, text in texts.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            is_root = name == "api.yaml"
            path.write_text(
                f"{HEAD}components:\n  schemas:\n{text}" if is_root else text,
                encoding="utf-8",
            )
        monkeypatch.chdir(tmp_path)
        return Opened("api.yaml")

    return write


@pytest.mark.parametrize(
    ("reference", "leads"),
    [
        ("pet.yaml", "pet.yaml#"),
        ("./pet.yaml#", "pet.yaml#"),
        ("none/../pet.yaml#/properties/a", "pet.yaml#/properties/a"),
        ("more/a%20b.json#/x~1y/z%7E0", "more/a b.json#/x~1y/z~0"),
        ("pet.yaml?v=1#/properties/a", "pet.yaml#/properties/a"),
        ("chain.yaml", "pet.yaml#/properties/a"),
        ("more/back.yaml", "/components/schemas/Own"),
        ("api.yaml#/components/schemas/Own", "/components/schemas/Own"),
        ("pet.yaml#named", "pet.yaml#/$defs/Named"),
        ("https://example.com/other", "more/id.yaml#"),
    ],
)
def test_a_reference_leads_to_any_place_of_any_file(
    files: Write, reference: str, leads: str
) -> None:
    opened = files(
        {
            "api.yaml": f"    It: {{$ref: '{reference}'}}\n    Own: {{type: string}}\n"
            "    Id: {$ref: more/id.yaml}\n",
            "pet.yaml": "properties: {a: {type: string}}\n"
            "$defs: {Named: {$anchor: named}}\n",
            "more/a b.json": '{"x/y": {"z~": {"type": "string"}}}',
            "chain.yaml": "$ref: 'more/back.yaml#/x-chain'\n",
            "more/back.yaml": "$ref: '../api.yaml#/components/schemas/Own'\n"
            "x-chain: {$ref: '../pet.yaml#/properties/a'}\n",
            "more/id.yaml": "$id: https://example.com/other\n",
        }
    )
    assert opened.said() == []
    assert opened.leads("It") == leads


def test_one_file_is_one_document_however_it_is_spelt(
    files: Write, tmp_path: Path
) -> None:
    (tmp_path / "link.yaml").symlink_to("pet.yaml")
    opened = files(
        {
            "api.yaml": "    A: {$ref: pet.yaml}\n    B: {$ref: ./x/../pet.yaml}\n"
            f"    C: {{$ref: {tmp_path}/pet.yaml}}\n    D: {{$ref: link.yaml}}\n"
            f"    E: {{$ref: '{(tmp_path / 'pet.yaml').as_uri()}'}}\n",
            "pet.yaml": "type: object\n",
        }
    )
    assert opened.documents.names == ("", "pet.yaml")
    assert {opened.leads(name) for name in "ABCDE"} == {"pet.yaml#"}
    assert opened.said() == []


def test_names_do_not_depend_on_the_working_directory(
    files: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files(
        {
            "api.yaml": "    A: {$ref: ../common/a.yaml#/A}\n",
            "x/common/a.yaml": "A: {nullable: 1, $ref: none.yaml}\n",
        }
    )
    (tmp_path / "x" / "y").mkdir()
    (tmp_path / "api.yaml").rename(tmp_path / "x" / "y" / "api.yaml")
    for folder, argument, shown in (
        ("x/y", "api.yaml", "../common/a.yaml"),
        (".", "x/y/api.yaml", "x/common/a.yaml"),
        ("x", f"{tmp_path}/x/y/api.yaml", f"{tmp_path}/x/common/a.yaml"),
    ):
        monkeypatch.chdir(tmp_path / folder)
        opened = Opened(argument)
        assert opened.documents.names == ("", "../common/a.yaml")
        place = Path(shown).as_posix()
        assert opened.said()[-1] == (
            f"{place}:1:18: this reference leads nowhere: none.yaml"
        )


def test_what_standard_input_refers_to_is_in_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pet.yaml").write_text("type: object\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    text = f"{HEAD}components: {{schemas: {{It: {{$ref: pet.yaml}}}}}}"
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))
    opened = Opened("-")
    assert opened.leads("It") == "pet.yaml#"
    assert opened.said() == []


def test_references_in_a_circle_of_files_are_told(files: Write) -> None:
    opened = files(
        {
            "api.yaml": "    It: {$ref: a.yaml}\n",
            "a.yaml": "$ref: b.yaml\n",
            "b.yaml": "$ref: a.yaml\n",
        }
    )
    assert opened.leads("It") is None
    assert opened.said() == [
        "a.yaml:1:1: this reference leads back to itself: b.yaml",
    ]


def test_other_files_are_normalised_as_far_as_references_lead(files: Write) -> None:
    opened = files(
        {
            "api.yaml": "    A: {$ref: parts.yaml#/A}\n    B: {$ref: old.yaml#/B}\n"
            "    Never: {$ref: false.json}\n    Twice: {$ref: parts.yaml#/A/items}\n",
            # It has the version of the root document, where `nullable` is a mistake.
            "parts.yaml": "A: {type: array, items: {type: string, nullable: true}}\n"
            "Unused: {type: string, nullable: true}\n",
            "old.yaml": "openapi: 3.0.3\nB: {type: string, nullable: true}\n",
            "false.json": "false",
        }
    )
    value_at = opened.documents.value_at
    assert value_at(Pointer(("A", "items"), "parts.yaml")) == {
        "type": ["string", "null"]
    }
    assert value_at(Pointer(("B",), "old.yaml")) == {"type": ["string", "null"]}
    assert value_at(Pointer(("Unused",), "parts.yaml")) == {
        "type": "string",
        "nullable": True,
    }
    assert value_at(Pointer((), "false.json")) == {"not": {}}
    assert opened.said() == [
        "parts.yaml:1:40: `nullable` is no keyword of OpenAPI 3.1: true"
    ]


def test_a_status_that_is_a_number_is_told_in_its_own_file(files: Write) -> None:
    opened = files(
        {
            "api.yaml": "    A: {}\npaths:\n  /a: {$ref: paths.yaml}\n",
            "paths.yaml": "get:\n  responses:\n    200: {description: x}\n",
        }
    )
    assert opened.said() == [
        "paths.yaml:3:5: a status must be text, in quotation marks: 200"
    ]
    assert [method for _, method, _, _ in opened.view.operations()] == ["GET"]


def test_the_mapping_of_a_discriminator_leads_to_files(files: Write) -> None:
    opened = files(
        {
            "api.yaml": "    A: {$ref: a.yaml}\n",
            "a.yaml": "discriminator:\n  propertyName: t\n  mapping:\n"
            "    b: b.yaml\n    c: '#/$defs/C'\n    d: D\n    e: none.yaml\n"
            "$defs: {C: {}, D: {}}\n",
            "b.yaml": "type: object\n",
        }
    )
    holder = Pointer((), "a.yaml")
    names = ["b.yaml", "#/$defs/C", "D"]
    targets = [opened.view.mapping_target(name, holder) for name in names]
    assert list(map(str, targets)) == ["b.yaml#", "a.yaml#/$defs/C", "a.yaml#/$defs/D"]
    assert opened.said() == [
        "a.yaml:7:5: this discriminator names no schema here: none.yaml"
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: [", "it.yaml:2:1: the text is not valid YAML: "),
        ("a: \x00", "it.yaml:1:4: the text is not valid YAML: "),
        (None, "this is a folder, not a file: it.yaml"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_where_it_is_referred_to(
    files: Write, tmp_path: Path, text: str | None, reason: str
) -> None:
    if text is None:
        (tmp_path / "it.yaml").mkdir()
    else:
        (tmp_path / "it.yaml").write_text(text, encoding="utf-8")
    opened = files({"api.yaml": "    It: {$ref: it.yaml}\n"})
    (said,) = opened.said()
    start = "api.yaml:5:10: this reference leads to a document that cannot be read, "
    assert said.startswith(start)
    assert reason in said
    assert said.endswith(": it.yaml")


def test_a_description_may_have_an_address_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pet.yaml").write_text(
        "properties: {friend: {$ref: 'https://example.com/api#/components/schemas/A'}}",
        encoding="utf-8",
    )
    (tmp_path / "api.yaml").write_text(
        f"$self: https://example.com/api\n{HEAD}components:\n  schemas:\n"
        "    A: {type: string}\n"
        "    B: {$ref: 'https://example.com/api#/components/schemas/A'}\n"
        "    C: {$ref: 'api#/components/schemas/A'}\n"
        "    D: {$ref: 'pet.yaml#/properties/friend'}\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    opened = Opened("api.yaml")
    assert {opened.leads(name) for name in "BCD"} == {"/components/schemas/A"}
    assert opened.said() == []


def test_examples_of_other_files_are_not_read(files: Write) -> None:
    opened = files(
        {
            "api.yaml": "    A: {}\n  examples:\n    e: {$ref: example.yaml}\n",
            "example.yaml": "value: 1\n",
        }
    )
    assert opened.documents.names == ("",)
    assert opened.said() == []


def test_places_are_looked_up_only_in_files_that_something_is_said_about(
    files: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    class Places(YamlPlaces):
        def __init__(self, text: str) -> None:
            read.append(text)
            super().__init__(text)

    monkeypatch.setattr("wiretype.document.yaml_places.YamlPlaces", Places)
    bad = "properties: {a: {$ref: '#/none'}}\n"
    opened = files(
        {
            "api.yaml": "    A: {$ref: good.yaml}\n    B: {$ref: bad.yaml}\n",
            "good.yaml": "type: string\n",
            "bad.yaml": bad,
        }
    )
    assert read == []
    assert opened.said() == ["bad.yaml:1:18: this reference leads nowhere: #/none"]
    assert read == [bad]


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("pipe", "this is neither a file nor a folder"),
        ("/dev/zero", "this is neither a file nor a folder"),
        ("urn:example:pet", "it is neither a file nor an address of the web"),
        ("//example.com/pet", "it is neither a file nor an address of the web"),
        ("http://[bad", "it is no address"),
        ("a%00.yaml", "it is neither a file nor an address of the web"),
    ],
)
def test_what_no_reference_can_lead_to_is_said_in_a_sentence(
    files: Write, tmp_path: Path, reference: str, reason: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    opened = files({"api.yaml": f"    It: {{$ref: '{reference}'}}\n"})
    assert opened.said() == [
        (
            "api.yaml:5:10: this reference leads to a document that cannot be read, "
            f"{reason}: {reference}"
        )
    ]


def test_a_name_that_no_file_has_leads_nowhere(files: Write) -> None:
    opened = files({"api.yaml": f"    It: {{$ref: {'a' * 5000}}}\n"})
    (said,) = opened.said()
    assert "this reference leads nowhere: aaa" in said


def test_a_description_may_come_through_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(HEAD,))
    writer.start()
    assert Opened(str(pipe)).documents.root.members["openapi"] == "3.1.1"
    writer.join()
