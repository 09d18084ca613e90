"""The descriptions of a folder."""

from __future__ import annotations

import csv
import json
import keyword
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import packages_distributions
from itertools import islice, zip_longest
from pathlib import Path

MANIFEST = "MANIFEST.tsv"
_SUFFIXES = (".json", ".yaml", ".yml")
_ROOT = re.compile(
    r"""^["']?(?:openapi|swagger)["']?\s*:\s*["']?(\d[\d.]*)""", re.MULTILINE
)
# A root says what it is at its beginning, or close to it.
_BEGINNING = 64_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDocument:
    """A description to try.

    `size` is in bytes, of all its files if a manifest says so. `operations` is how many
    it has by the manifest, if there is one that says so. `kind` is the first of its
    tags.
    """

    slug: str
    path: Path
    version: str
    size: int
    operations: int | None
    kind: str
    tags: frozenset[str]

    @property
    def package(self) -> str:
        """The name of its client: the slug as an identifier of no other package."""
        name = re.sub(r"\W", "_", self.slug, flags=re.ASCII)
        is_taken = keyword.iskeyword(name) or name in _installed()
        return f"api_{name}" if name[0].isdigit() or is_taken else name

    @property
    def is_invalid(self) -> bool:
        """Whether it is known to break the rules of OpenAPI."""
        return "invalid" in self.tags


@cache
def _installed() -> frozenset[str]:
    """The names of what can be imported already."""
    return sys.stdlib_module_names | frozenset(packages_distributions())


def find_documents(folder: Path) -> tuple[SourceDocument, ...]:
    """The descriptions that a manifest lists, or else all that the folder holds.

    A manifest is a table with a header and tabs between its columns: `slug`,
    `entry_path` seen from the folder, and perhaps `openapi_version`, `bytes`,
    `n_operations` and `tags` with commas between them.

    Raises:
        OSError: A file cannot be read.
        KeyError: The manifest has no column `slug` or `entry_path`.
    """
    manifest = folder / MANIFEST
    if not manifest.exists():
        return tuple(_found(folder))
    with manifest.open(encoding="utf-8", newline="") as lines:
        return tuple(
            _listed(folder, row) for row in csv.DictReader(lines, delimiter="\t")
        )


def _listed(folder: Path, row: dict[str, str]) -> SourceDocument:
    path = folder / row["entry_path"]
    operations = row.get("n_operations") or ""
    return SourceDocument(
        slug=row["slug"],
        path=path,
        version=row.get("openapi_version") or "",
        size=int(row.get("bytes") or path.stat().st_size),
        operations=int(operations) if operations.isdigit() else None,
        kind=(row.get("tags") or "").partition(",")[0],
        tags=frozenset((row.get("tags") or "").split(",")) - {""},
    )


def _found(folder: Path) -> list[SourceDocument]:
    """Every file that is the root of a description, named by its path."""
    documents: list[SourceDocument] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix not in _SUFFIXES or not path.is_file():
            continue
        version = _version(path)
        if version is None:
            continue
        place = path.relative_to(folder).with_suffix("")
        parts = [part for part in place.parts if part not in ("openapi", "swagger")]
        documents.append(
            SourceDocument(
                slug="-".join(parts) or place.name,
                path=path,
                version=version,
                size=path.stat().st_size,
                operations=None,
                kind="",
                tags=frozenset(),
            )
        )
    return documents


def _version(path: Path) -> str | None:
    """The version of OpenAPI that a file is written in; None if it is no root."""
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    if text.lstrip()[:1] == "{":
        try:
            value: dict[str, object] = json.loads(text)
        except ValueError:
            return None
        version = value.get("openapi", value.get("swagger"))
        return None if version is None else str(version)
    found = _ROOT.search(text[:_BEGINNING])
    return None if found is None else found.group(1)


def sample(
    documents: Iterable[SourceDocument], size: int
) -> tuple[SourceDocument, ...]:
    """Some of the documents, of every kind alike; always the same ones.

    A kind is a family of versions and the tag that stands first in a manifest. Within
    it the order is one that nobody chose: that of a digest of the slug.
    """
    kinds: defaultdict[tuple[str, str], list[SourceDocument]] = defaultdict(list)
    for each in sorted(documents, key=_digest):
        kinds[(each.version[:3], each.kind)].append(each)
    rounds = zip_longest(*(kinds[kind] for kind in sorted(kinds)))
    turns = (each for turn in rounds for each in turn if each is not None)
    return tuple(islice(turns, size))


def _digest(document: SourceDocument) -> bytes:
    return sha256(document.slug.encode()).digest()
