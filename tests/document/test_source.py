"""Reading files: what becomes of text, and what is refused with which sentence."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from wiretype.diagnostics import InputError, Severity
from wiretype.document.locate import Syntax, locate
from wiretype.document.source import read_document
from wiretype.document.tree import Json

from .conftest import Read


def refusal(read: Read, text: str | bytes, name: str = "api.yaml") -> str:
    """Code, place and sentence of the refusal of a text."""
    with pytest.raises(InputError) as caught:
        read(text, name)
    diagnostic = caught.value.diagnostic
    assert diagnostic.severity is Severity.ERROR
    assert str(caught.value) == str(diagnostic)
    return f"{diagnostic.code} {diagnostic}"


def test_yaml_is_read_as_yaml_1_2(read: Read) -> None:
    document = read(
        """
        country: NO
        date: 2020-01-01
        octal: 0o17
        leading: 017
        time: 12:30
        nothing: ~
        large: 18446744073709551615
        """
    )
    assert document.syntax is Syntax.YAML
    assert document.root == {
        "country": "NO",
        "date": "2020-01-01",
        "octal": 15,
        "leading": "017",
        "time": "12:30",
        "nothing": None,
        "large": 18446744073709551615,
    }


def test_integers_of_more_than_64_bits_are_kept(read: Read) -> None:
    document = read(
        """
        least: -9223372036854776000
        most: [170141183460469231731687303715884105727]
        text: "18446744073709551616"
        prose: |
          from -9223372036854776000 to 18446744073709551616, and more
        18446744073709551616: key
        """
    )
    assert document.root == {
        "least": -9223372036854776000,
        "most": [170141183460469231731687303715884105727],
        "text": "18446744073709551616",
        "prose": "from -9223372036854776000 to 18446744073709551616, and more\n",
        "18446744073709551616": "key",
    }


def test_keys_that_are_no_text_become_text_and_are_remembered(read: Read) -> None:
    document = read(
        """
        responses:
          200: {true: a, 1.5: b, null: c}
        """
    )
    assert document.root == {
        "responses": {"200": {"true": "a", "1.5": "b", "null": "c"}}
    }
    assert [str(pointer) for pointer in document.respelled] == [
        "/responses/200",
        "/responses/200/true",
        "/responses/200/1.5",
        "/responses/200/null",
    ]


def test_merge_keys_fill_in_what_is_not_given(read: Read) -> None:
    document = read(
        """
        base: &base {a: 1, b: 2}
        more: &more {b: 3, c: 4}
        one: {<<: *base, a: 0}
        two: {<<: [*base, *more]}
        """
    )
    assert document.members["one"] == {"a": 0, "b": 2}
    assert document.members["two"] == {"a": 1, "b": 2, "c": 4}


def test_text_that_begins_with_a_brace_is_json_whatever_its_name(read: Read) -> None:
    document = read('  {"a": 1e2, "b": "\\u00e9"}')
    assert document.syntax is Syntax.JSON
    assert document.root == {"a": 100.0, "b": "é"}


def test_a_mapping_in_braces_may_be_yaml_all_the_same(read: Read) -> None:
    document = read("{openapi: 3.1.0, 'a': [1]}")
    assert document.syntax is Syntax.YAML
    assert document.root == {"openapi": "3.1.0", "a": [1]}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"]
)
def test_a_byte_order_mark_says_the_encoding(read: Read, encoding: str) -> None:
    mark = "\ufeff" if encoding in {"utf-16-le", "utf-16-be"} else ""
    assert read(f"{mark}é: ü\n".encode(encoding)).root == {"é": "ü"}


def test_the_standard_input_is_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"a: 1\n")))
    document = read_document("-")
    assert document.name == "<stdin>"
    assert document.root == {"a": 1}


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = str(tmp_path / "none.yaml")
    with pytest.raises(InputError) as caught:
        read_document(path)
    diagnostic = caught.value.diagnostic
    assert diagnostic.code == "WT101"
    assert diagnostic.location is None
    assert str(diagnostic) == f"{path}: there is no such file: {path}"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_document(str(tmp_path))
    sentence = f"{tmp_path}: this is a folder, not a file: {tmp_path}"
    assert str(caught.value) == sentence


def test_a_file_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").touch()

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(
        InputError, match=r"^a\.yaml: the file may not be read: a\.yaml"
    ):
        read_document("a.yaml")


@pytest.mark.parametrize("name", ["a\0b", "a" * 5000])
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="the file cannot be read: "):
        read_document(name)


@pytest.mark.parametrize("scheme", ["ftp", "file", "gopher"])
def test_only_the_web_is_asked(scheme: str) -> None:
    with pytest.raises(InputError) as caught:
        read_document(f"{scheme}://example.com/openapi.json")
    assert caught.value.diagnostic.code == "WT101"
    assert caught.value.diagnostic.message == (
        "only addresses of http and https are read: "
        f"{scheme}://example.com/openapi.json"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            b"title: caf\xe9\n",
            "WT103 api.yaml:1:11: the text is not UTF-8, first at the byte: E9",
        ),
        ("", "WT106 api.yaml:1:1: the text is empty"),
        ("# nothing\n", "WT106 api.yaml:1:1: the text is empty"),
        (
            "- a\n- b\n",
            'WT106 api.yaml:1:1: the description must be a mapping: ["a", "b"]',
        ),
        ("hello\n", "WT106 api.yaml:1:1: the description must be a mapping: hello"),
        (
            "a: 1\nb: c: d\n",
            (
                "WT104 api.yaml:2:5: the text is not valid YAML: "
                "mapping values are not allowed in this context"
            ),
        ),
        (
            "é: 1\nä: 'x\n",
            (
                "WT104 api.yaml:3:1: the text is not valid YAML: "
                "found unexpected end of stream"
            ),
        ),
        (
            b"\ta: 1\n",
            (
                "WT104 api.yaml:1:1: the text is not valid YAML: "
                "found character that cannot start any token"
            ),
        ),
        (
            "é: 1\nb: \x01\n",
            (
                "WT104 api.yaml:2:4: the text is not valid YAML: "
                "control characters are not allowed"
            ),
        ),
        ("a: *b\n", "WT104 api.yaml:1:4: the text is not valid YAML: unknown anchor"),
        (
            "a: 1\n---\nb: 2\n",
            "WT104 api.yaml:3:1: the text holds more than one YAML document",
        ),
        (
            "a: 1\n? [b, c]\n: 2\n",
            "WT104 api.yaml:2:3: a member is named by a list or mapping, not by text",
        ),
        (
            "a: &a\n  b: *a\n",
            (
                "WT107 api.yaml:1:4: the description is nested too deeply, or its "
                "aliases never end"
            ),
        ),
    ],
)
def test_yaml_that_cannot_be_read(read: Read, text: str | bytes, said: str) -> None:
    assert refusal(read, text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '{"a": 1,\n "b" 2}',
            "WT104 api.json:2:6: the text is not valid JSON: expecting ':' delimiter",
        ),
        ("", "WT104 api.json:1:1: the text is not valid JSON: expecting value"),
        ("[1]", "WT106 api.json:1:1: the description must be a mapping: [1]"),
        (
            '{"NaN": "NaN",\n "b": NaN}',
            "WT104 api.json:2:7: the text is not valid JSON: NaN is no value",
        ),
        (
            '{"a": "\\\\ud800",\n "b": "\\ud800"}',
            "WT104 api.json:2:8: the text is not valid JSON: half a surrogate pair",
        ),
        (
            f'{{"a": {"9" * 5000}}}',
            (
                "WT104 api.json:1:1: the text is not valid JSON: a number has too many "
                "digits"
            ),
        ),
        (
            '{"a": ' * 201 + "1" + "}" * 201,
            (
                "WT107 api.json:1:1: the description is nested too deeply, the limit "
                "is: 200"
            ),
        ),
        (
            "[" * 100_000,
            "WT107 api.json:1:1: the description is nested too deeply",
        ),
    ],
)
def test_json_that_cannot_be_read(read: Read, text: str, said: str) -> None:
    assert refusal(read, text, "api.json") == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "api.yml",
            (
                "WT104 api.yml:2:1: the text is not valid YAML: did not find expected "
                "node content"
            ),
        ),
        (
            "api",
            (
                "WT104 api:1:10: the text is not valid JSON: expecting property name "
                "enclosed in double quotes"
            ),
        ),
    ],
)
def test_broken_text_in_braces_is_judged_by_the_name(
    read: Read, name: str, said: str
) -> None:
    assert refusal(read, '{"a": 1, [\n', name) == said


def test_a_pair_of_surrogates_is_one_character(read: Read) -> None:
    assert read('{"a": "\\ud83d\\ude00"}', "api.json").root == {"a": "😀"}


def test_an_alias_bomb_is_refused(read: Read) -> None:
    lines = ["a0: &a0 [" + ", ".join(["x"] * 10) + "]"]
    lines += [
        f"a{level}: &a{level} [" + ", ".join([f"*a{level - 1}"] * 10) + "]"
        for level in range(1, 8)
    ]
    assert refusal(read, "\n".join(lines)).startswith("WT107 ")


@pytest.mark.parametrize(
    ("name", "text", "root", "places"),
    [
        (
            "api.json",
            '{"a": {"b": 1,\n  "c": [{"b": 2}],\n  "b": 3}, "b": 4}',
            {"a": {"b": 3, "c": [{"b": 2}]}, "b": 4},
            {"/a/b": "api.json:3:3"},
        ),
        (
            "api.yaml",
            'a:\n  b: {c: 1}\n  "b": 2\n  c: [{d: 1, d: 2}]\n  b: 3\n',
            {"a": {"b": 3, "c": [{"d": 2}]}},
            {"/a/b": "api.yaml:5:3", "/a/c/0/d": "api.yaml:4:14"},
        ),
        (
            "api.yaml",
            "é: ü\na:\n  ~: x\n  null: y\n  1: x\n  '1': y\n",
            {"é": "ü", "a": {"null": "y", "1": "y"}},
            {"/a/null": "api.yaml:4:3", "/a/1": "api.yaml:6:3"},
        ),
        (
            "api.yaml",
            "a: &a {x: 1}\nb: {<<: *a, <<: {y: 2}}\n",
            {"a": {"x": 1}, "b": {"y": 2}},
            {"/b/<<": "api.yaml:2:13"},
        ),
    ],
)
def test_of_two_members_of_one_name_the_last_one_is_taken(
    read: Read, name: str, text: str, root: Json, places: dict[str, str]
) -> None:
    document = read(text, name)
    assert document.root == root
    assert {
        str(pointer): str(locate(document, pointer)) for pointer in document.repeated
    } == places


def test_numbers_beyond_a_float_stay_text(read: Read) -> None:
    text = '{"a": 1e400, "b": -1E+999, "c": 1e30, "d": 1e-400}'
    expected = {"a": "1e400", "b": "-1E+999", "c": 1e30, "d": 0.0}
    assert read(text, "api.json").root == expected
    document = read("a: .inf\nb: -.INF\nc: .nan\nd: 1e400\n")
    assert document.root == {"a": ".inf", "b": "-.inf", "c": ".nan", "d": "1e400"}


def test_integers_of_any_size_are_exact(read: Read) -> None:
    digits = "1234567890" * 10
    assert read(f"a: {digits}\nb: x {digits}\n").root == {
        "a": int(digits),
        "b": f"x {digits}",
    }
    assert read(f'{{"a": {digits}}}', "api.json").root == {"a": int(digits)}


@pytest.mark.parametrize(
    "encoding",
    ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"],
)
def test_text_in_any_encoding_of_unicode_is_read(read: Read, encoding: str) -> None:
    assert read("a: é😀\n".encode(encoding)).root == {"a": "é😀"}
    assert read('{"a": "é"}'.encode(encoding), "api.json").root == {"a": "é"}


def test_reading_and_normalising_do_not_import_the_models() -> None:
    program = (
        "import sys, wiretype.document.source, wiretype.document.normalise; "
        "print('pydantic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
