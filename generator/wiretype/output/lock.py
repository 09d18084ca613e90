"""The lock: what one run made, from what, and the names it gave.

`wiretype.lock` lies in the package folder and is committed with it. It tells our files
from foreign ones, files as we wrote them from files edited by hand, and keeps the names
once given. Equal input makes equal bytes: it holds no time and no path outside the
package.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeGuard

from wiretype.output.paths import disk_refusal, encoded, is_inside, refusal, sha256

LOCK_NAME = "wiretype.lock"
"""The name of the lock in its package folder."""

_FORMAT = 1
_REMEDY = "restore it from version control"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """What one run made."""

    generator: str
    """Version of wiretype."""
    spec: str
    """File name of the description, without its folder."""
    spec_sha256: str
    """SHA-256 of the description's bytes, in hexadecimal."""
    files: Mapping[str, str]
    """SHA-256 of each file but the lock, by its path below the package folder."""
    names: Mapping[str, str]
    """The names once given, by the identity of what they name."""
    members: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )
    """By the same identities, the names of members that differ from those on the wire,
    by the latter."""


def lock_package(
    sources: Mapping[str, str],
    *,
    generator: str,
    spec: str,
    content: bytes,
    names: Mapping[str, str],
    members: Mapping[str, Mapping[str, str]],
) -> Lock:
    """Make the lock of a package.

    `sources` are the finished files by path; `spec` is the description as the user
    typed it, path or URL, of which the file name is kept; `content` its bytes.
    """
    return Lock(
        generator=generator,
        spec=re.split(r"[/\\]", re.split(r"[?#]", spec)[0])[-1],
        spec_sha256=sha256(content),
        files={
            path: sha256(encoded(source))
            for path, source in sources.items()
            if path != LOCK_NAME
        },
        names=dict(names),
        members={key: dict(held) for key, held in members.items()},
    )


def render_lock(lock: Lock) -> str:
    """Write a lock as text: JSON with sorted keys."""
    value = {
        "files": dict(lock.files),
        "format": _FORMAT,
        "generator": lock.generator,
        "members": {key: dict(held) for key, held in lock.members.items()},
        "names": dict(lock.names),
        "spec": {"name": lock.spec, "sha256": lock.spec_sha256},
    }
    return json.dumps(value, indent=2, sort_keys=True) + "\n"


def read_lock(folder: Path) -> Lock | None:
    """Read the lock of a package folder; None where there is none.

    Raises:
        InputError: The file is there and cannot be understood.
    """
    place = folder / LOCK_NAME
    try:
        content = place.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise disk_refusal(error, place) from error
    try:
        # RecursionError: brackets, nested thousands deep.
        value: object = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise refusal("WT608", place, f"the lock is not JSON; {_REMEDY}") from error
    if _is_object(value):
        version = value.get("format")
        if isinstance(version, int) and version > _FORMAT:
            raise refusal(
                "WT609", place, f"made by a newer wiretype: {value.get('generator')}"
            )
        if version == _FORMAT and (lock := _lock_of(value)) is not None:
            return lock
    raise refusal("WT608", place, f"the lock does not hold what it should; {_REMEDY}")


def _lock_of(value: dict[str, object]) -> Lock | None:
    """The lock that a JSON object means, None if it means none."""
    generator, spec = value.get("generator"), value.get("spec")
    files, names = value.get("files"), value.get("names")
    # Locks of the first version have no members.
    members = value.get("members", {})
    if not (
        isinstance(generator, str)
        and _are_texts(spec)
        and spec.keys() >= {"name", "sha256"}
        and _are_texts(files)
        # Files are removed by what the lock says: it must not name one elsewhere.
        and all(map(is_inside, files))
        and _are_texts(names)
        and _is_object_of_texts(members)
    ):
        return None
    return Lock(
        generator=generator,
        spec=spec["name"],
        spec_sha256=spec["sha256"],
        files=files,
        names=names,
        members=members,
    )


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    # JSON has no other keys than strings.
    return isinstance(value, dict)


def _is_object_of_texts(value: object) -> TypeGuard[dict[str, dict[str, str]]]:
    return _is_object(value) and all(map(_are_texts, value.values()))


def _are_texts(value: object) -> TypeGuard[dict[str, str]]:
    return _is_object(value) and all(isinstance(each, str) for each in value.values())
