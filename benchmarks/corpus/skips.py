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


def apply_skips(outcomes: list[Outcome], skips: tuple[Skip, ...]) -> None:
    """Excuse the failures that are on the list; an entry without one is a failure."""
    by_slug = {outcome.document.slug: outcome for outcome in outcomes}
    used: set[Skip] = set()
    for outcome in outcomes:
        mine = [each for each in skips if each.slug == outcome.document.slug]
        for failure in [*outcome.failures]:
            accepting = [skip for skip in mine if skip.accepts(failure)]
            if accepting:
                used.update(accepting)
                outcome.failures.remove(failure)
                outcome.excused.append(failure)
    for skip in skips:
        outcome_of_skip = by_slug.get(skip.slug)
        if skip in used or outcome_of_skip is None:
            continue
        if skip.check in outcome_of_skip.checked:
            outcome_of_skip.failures.append(_needless(skip))


def _needless(skip: Skip) -> Failure:
    failure = Failure(check=skip.check, kind="needless skip", message=skip.kind)
    return replace(failure, place=skip.contains)
