"""The script behind `make corpus`, over descriptions of our own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from benchmarks.corpus.checkers import batches
from benchmarks.corpus.documents import SourceDocument, find_documents
from benchmarks.corpus.outcomes import Check, Failure, Outcome
from benchmarks.corpus.skips import Skip, apply_skips, read_skips

ROOT = Path(__file__).parents[2]
GOOD = """\
openapi: 3.1.0
info: {title: Good, version: "1"}
paths:
  /things:
    get:
      operationId: listThings
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}
components:
  schemas:
    Thing: {type: object, required: [name], properties: {name: {type: string}}}
"""


def run(folder: Path, results: Path, *arguments: str) -> tuple[int, Any]:
    """Exit status and `corpus.json`, by slug."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "benchmarks.corpus", str(folder)),
            *("--results", str(results), *arguments),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    text = (results / "corpus.json").read_text(encoding="utf-8")
    return done.returncode, {each["slug"]: each for each in json.loads(text)}


def test_a_good_description_passes_every_check(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "in" / "part.yaml").write_text("type: object\n", encoding="utf-8")
    status, found = run(tmp_path / "in", tmp_path / "out")
    assert (status, [*found]) == (0, ["good"])
    assert found["good"]["failures"] == []
    assert found["good"]["checked"] == [check.value for check in Check]
    assert found["good"]["roundtrip"]["schemas"] == 1
    assert found["good"]["operations"] == {"total": 1, "generated": 1}


def test_a_refusal_passes_only_for_a_description_known_to_be_invalid(
    tmp_path: Path,
) -> None:
    bad = GOOD.replace("openapi: 3.1.0", "openapi: 9.0.0")
    (tmp_path / "in").mkdir()
    for name in ("one", "two"):
        (tmp_path / "in" / f"{name}.yaml").write_text(bad, encoding="utf-8")
    (tmp_path / "in" / "MANIFEST.tsv").write_text(
        "slug\tentry_path\ttags\none\tone.yaml\treal\ntwo\ttwo.yaml\treal,invalid\n",
        encoding="utf-8",
    )
    status, found = run(
        tmp_path / "in", tmp_path / "out", "--checks", "generate,import"
    )
    assert status == 1
    (failure,) = found["one"]["failures"]
    assert failure["kind"] == "refused WT202"
    assert found["two"]["failures"] == []


def test_a_folder_without_a_manifest_gives_every_root(tmp_path: Path) -> None:
    (tmp_path / "pets" / "v2").mkdir(parents=True)
    (tmp_path / "pets" / "openapi.json").write_text('{"openapi": "3.0.3"}')
    (tmp_path / "pets" / "v2" / "swagger.yml").write_text("swagger: '2.0'\n")
    (tmp_path / "pets" / "package.json").write_text('{"version": "3.0.3"}')
    assert [
        (each.slug, each.version, each.package) for each in find_documents(tmp_path)
    ] == [("pets", "3.0.3", "pets"), ("pets-v2", "2.0", "pets_v2")]


def outcome(*failures: Failure) -> Outcome:
    document = SourceDocument(
        slug="shop",
        path=Path("shop.yaml"),
        version="3.1.0",
        size=1,
        operations=None,
        kind="",
        tags=frozenset(),
    )
    return Outcome(document=document, checked={Check.GENERATE}, failures=list(failures))


def skip(contains: str = "", check: Check = Check.GENERATE) -> Skip:
    return Skip(
        slug="shop",
        check=check,
        kind="loss WT402",
        contains=contains,
        feature="multipart-mixed",
        reason="Nobody has asked for it.",
    )


def loss(message: str) -> Failure:
    return Failure(check=Check.GENERATE, kind="loss WT402", message=message)


def test_the_skip_list_excuses_what_it_names_and_nothing_else() -> None:
    shop = outcome(loss("a body of these types: a/b"), loss("a parameter: c"))
    (shop,) = apply_skips([shop], (skip("a/b"),))
    assert shop.failures == [loss("a parameter: c")]
    assert shop.excused == [loss("a body of these types: a/b")]


def test_an_entry_of_the_skip_list_that_is_not_needed_is_a_failure() -> None:
    (shop,) = apply_skips([outcome()], (skip(), skip(check=Check.MYPY)))
    assert [each.kind for each in shop.failures] == ["needless skip"]


def test_an_entry_of_the_skip_list_says_why(tmp_path: Path) -> None:
    path = tmp_path / "skips.toml"
    path.write_text('[[skip]]\nslugs = ["shop"]\ncheck = "mypy"\n')
    with pytest.raises(ValueError, match="reason"):
        read_skips(path)


def test_small_packages_share_a_process_of_a_checker() -> None:
    sizes = {"big": 90, "a": 10, "b": 20, "c": 80}
    assert [*batches(sizes, 100)] == [["a", "b"], ["c"], ["big"]]


def test_every_entry_of_our_skip_list_has_its_reason_in_the_docs() -> None:
    text = (ROOT / "docs" / "support.md").read_text(encoding="utf-8")
    headings = {
        line.removeprefix("### ").lower().replace(",", "").replace(" ", "-")
        for line in text.splitlines()
        if line.startswith("### ")
    }
    skips = read_skips(ROOT / "benchmarks" / "corpus" / "skips.toml")
    assert {each.feature for each in skips} <= headings
