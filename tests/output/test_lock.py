"""The lock: equal input makes equal bytes, and what is no lock is said to be none."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from output.packages import SOURCES, lock_of, sentence
from wiretype.diagnostics import InputError
from wiretype.output.lock import (
    LOCK_NAME,
    Lock,
    lock_package,
    read_lock,
    render_lock,
)

TEXT = """\
{
  "files": {
    "a.py": "f46fe2f84bf9b9afdadcb15d866c1ee96bbef8df25182d2fce9f37f5e99e7b08",
    "py.typed": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  },
  "format": 1,
  "generator": "1.2.3",
  "members": {
    "/components/schemas/A": {
      "B": "b"
    }
  },
  "names": {
    "/paths/~1a/get": "get_a"
  },
  "spec": {
    "name": "openapi.yaml",
    "sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
  }
}
"""


def test_the_text_is_json_with_sorted_keys() -> None:
    lock = lock_of({"py.typed": "", "a.py": "x = 1\r\n"})
    digest = hashlib.sha256(b"x = 1\n").hexdigest()
    assert render_lock(lock) == TEXT.replace(
        "f46fe2f84bf9b9afdadcb15d866c1ee96bbef8df25182d2fce9f37f5e99e7b08", digest
    )


def test_a_lock_without_members_is_one_of_an_earlier_version(tmp_path: Path) -> None:
    value = json.loads(TEXT)
    del value["members"]
    (tmp_path / LOCK_NAME).write_text(json.dumps(value), encoding="utf-8")
    lock = read_lock(tmp_path)
    assert lock is not None
    assert lock.members == {}


def test_order_does_not_change_the_text() -> None:
    backwards = dict(reversed(SOURCES.items()))
    assert render_lock(lock_of(backwards)) == render_lock(lock_of(SOURCES))


@pytest.mark.parametrize(
    ("spec", "name"),
    [
        ("openapi.yaml", "openapi.yaml"),
        ("../specs/openapi.yaml", "openapi.yaml"),
        (r"C:\specs\openapi.yaml", "openapi.yaml"),
        ("https://user:secret@example.com/v1/openapi.json?key=secret", "openapi.json"),
        ("-", "-"),
    ],
)
def test_only_the_file_name_of_the_description_is_kept(spec: str, name: str) -> None:
    lock = lock_package({}, generator="1", spec=spec, content=b"", names={}, members={})
    assert lock.spec == name


def test_the_lock_does_not_list_itself() -> None:
    assert LOCK_NAME not in lock_of({**SOURCES, LOCK_NAME: "old"}).files


def test_a_folder_without_a_lock_has_none(tmp_path: Path) -> None:
    assert read_lock(tmp_path) is None
    assert read_lock(tmp_path / "missing") is None


@given(
    names=st.dictionaries(st.text(), st.text()),
    members=st.dictionaries(st.text(), st.dictionaries(st.text(), st.text())),
    files=st.dictionaries(
        st.from_regex(r"[a-z]{1,9}(/[a-z]{1,9}){0,3}\.py", fullmatch=True),
        st.text("0123456789abcdef"),
    ),
)
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory,
    names: dict[str, str],
    members: dict[str, dict[str, str]],
    files: dict[str, str],
) -> None:
    folder = tmp_path_factory.mktemp("lock")
    lock = Lock(
        generator="1",
        spec="a.yaml",
        spec_sha256="00",
        files=files,
        names=names,
        members=members,
    )
    (folder / LOCK_NAME).write_text(render_lock(lock), encoding="utf-8")
    assert read_lock(folder) == lock


BROKEN = {
    "empty": "",
    "a merge conflict": "<<<<<<< ours\n" + TEXT,
    "too deep": "[" * 100_000,
    "a list": "[]",
    "nothing in it": "{}",
    "no format": TEXT.replace('"format": 1', '"form": 1'),
    "another format": TEXT.replace('"format": 1', '"format": "1"'),
    "a file that is no digest": TEXT.replace('"e3b0', "7").replace('b855"', ""),
    "names that are a list": TEXT.replace(
        '{\n    "/paths/~1a/get": "get_a"\n  }', "[]"
    ),
    "a file elsewhere": TEXT.replace('"a.py"', '"../a.py"'),
    "an absolute file": TEXT.replace('"a.py"', '"/etc/a.py"'),
    "members that are texts": TEXT.replace('{\n      "B": "b"\n    }', '"b"'),
    "no description": TEXT.replace('"sha256"', '"md5"'),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_lock_is_one_sentence_that_says_what_to_do(
    tmp_path: Path, kind: str
) -> None:
    (tmp_path / LOCK_NAME).write_text(BROKEN[kind], encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_lock(tmp_path)
    text = sentence(error, "WT608")
    assert text.startswith(str(tmp_path / LOCK_NAME))
    assert text.endswith("restore it from version control")


def test_bytes_that_are_not_text_are_a_broken_lock(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).write_bytes(b"\xff\xfe{}")
    with pytest.raises(InputError) as error:
        read_lock(tmp_path)
    sentence(error, "WT608")


def test_a_lock_of_a_newer_version_names_that_version(tmp_path: Path) -> None:
    newer = {**json.loads(TEXT), "format": 2, "generator": "9.9"}
    (tmp_path / LOCK_NAME).write_text(json.dumps(newer), encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_lock(tmp_path)
    assert sentence(error, "WT609").endswith("made by a newer wiretype: 9.9")


def test_a_lock_that_is_a_folder_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).mkdir()
    with pytest.raises(InputError) as error:
        read_lock(tmp_path)
    assert "directory" in sentence(error, "WT607").lower()
