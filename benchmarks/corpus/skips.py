"""The list of what is known not to work, each entry with its reason."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .outcomes import Check, Failure, Outcome

_KEYS = {"slugs", "check", "kind", "contains", "feature", "reason"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """Failures that are accepted.

    `kind` is that of the failure, `contains` a part of its message. `feature` is the
    heading of `docs/support.md` that says why, `reason` what it means here.
    """

    slug: str
    check: Check
    kind: str
    contains: str
    feature: str
    reason: str

    def accepts(self, failure: Failure) -> bool:
        """Whether a failure of the document is the one that is meant."""
        return (
            failure.check is self.check
            and failure.kind == self.kind
            and self.contains in failure.message
        )


def read_skips(path: Path) -> tuple[Skip, ...]:
    """Read the list: tables `[[skip]]`, each for one or several slugs.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no TOML, or an entry is not as it should be.
    """
    skips: list[Skip] = []
    for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("skip", []):
        unknown = set(entry) - _KEYS
        missing = _KEYS - {"contains"} - set(entry)
        if unknown or missing:
            message = f"{path}: an entry with {sorted(unknown)}, without {missing}"
            raise ValueError(message)
        skips += (_skip(slug, entry) for slug in entry["slugs"])
    return tuple(skips)


def _skip(slug: str, entry: dict[str, Any]) -> Skip:
    return Skip(
        slug=slug,
        check=Check(entry["check"]),
        kind=entry["kind"],
        contains=entry.get("contains", ""),
        feature=entry["feature"],
        reason=entry["reason"],
    )


def apply_skips(outcomes: list[Outcome], skips: tuple[Skip, ...]) -> list[Outcome]:
    """Excuse the failures that are on the list; an entry without one is a failure."""
    return [
        _excused(each, [skip for skip in skips if skip.slug == each.document.slug])
        for each in outcomes
    ]


def _excused(outcome: Outcome, skips: list[Skip]) -> Outcome:
    excused = [
        failure
        for failure in outcome.failures
        if any(skip.accepts(failure) for skip in skips)
    ]
    needless = [
        skip
        for skip in skips
        if skip.check in outcome.checked and not any(map(skip.accepts, excused))
    ]
    remaining = [each for each in outcome.failures if each not in excused]
    return replace(
        outcome, failures=[*remaining, *map(_needless, needless)], excused=excused
    )


def _needless(skip: Skip) -> Failure:
    failure = Failure(check=skip.check, kind="needless skip", message=skip.kind)
    return replace(failure, place=skip.contains)
