"""Settings: which description becomes which package, and in what style."""

from __future__ import annotations

import enum
import keyword
import os
import re
from dataclasses import dataclass
from pathlib import Path

from wiretype.diagnostics import InputError
from wiretype.toml_file import TomlFile, read_toml, refusal

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


class Formatter(enum.Enum):
    """What formats the sources; both with 88 columns."""

    RUFF = "ruff"
    BLACK = "black"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One client: where it comes from, where it goes and how it looks."""

    spec: str
    """The description: a path seen from the working directory, a URL, or `-`."""
    output: Path
    """The package folder, seen from the working directory."""
    package: str
    """The name the client goes by, an identifier: the folder's name if not given."""
    formatter: Formatter
    """What formats the sources: ruff if not given."""
    allow_remote: bool = False
    """Whether references may lead to servers other than the description's own."""


def settings_of(
    spec: str,
    output: Path,
    *,
    package: str | None = None,
    formatter: Formatter = Formatter.RUFF,
    allow_remote: bool = False,
) -> Settings:
    """Make the settings of one client from what the command line gives.

    Raises:
        InputError: The package's name is not an identifier.
    """
    name = output.resolve().name if package is None else package
    if mistake := _name_mistake(name):
        source, remedy = (
            ("--output", "; choose another folder name, or give --package")
            if package is None
            else ("--package", "")
        )
        raise refusal("WT705", source, f"{mistake}{remedy}: {name}")
    return Settings(
        spec=spec,
        output=output,
        package=name,
        formatter=formatter,
        allow_remote=allow_remote,
    )


def read_settings(start: Path | None = None) -> dict[str, Settings]:
    """Read every configured client, by its name and in the order of the configuration.

    The configuration is `[tool.wiretype.clients.NAME]` in `pyproject.toml` or
    `[clients.NAME]` in `wiretype.toml`, in `start`, which stands for the working
    directory, or in the nearest folder above. Paths in it start at its own folder.

    Raises:
        InputError: There is none, or it says what is not understood.
    """
    working = (start or Path()).resolve()
    for place in (working, *working.parents):
        project_file, own_file = place / "pyproject.toml", place / "wiretype.toml"
        project = read_toml(project_file, _seen_from(working, project_file))
        own = read_toml(own_file, _seen_from(working, own_file))
        if project is not None and "wiretype" in (project.table("tool") or {}):
            if own is not None:
                raise own.refusal(
                    "WT706",
                    (),
                    "wiretype is configured twice; keep this, or [tool.wiretype] in: "
                    f"{project.name}",
                )
            return _Configuration(
                project, ("tool", "wiretype"), place, working
            ).clients()
        if own is not None:
            return _Configuration(own, (), place, working).clients()
    raise refusal(
        "WT701",
        str(working),
        "no client is configured here or in a folder above; give SPEC and --output, or "
        "add [tool.wiretype.clients.NAME] to pyproject.toml",
    )


@dataclass(frozen=True, slots=True)
class _Configuration:
    """The part of a file that is about wiretype.

    `keys` lead to it, `place` is the file's folder, `working` the working directory.
    """

    file: TomlFile
    keys: tuple[str, ...]
    place: Path
    working: Path

    def clients(self) -> dict[str, Settings]:
        """The settings of every client by its name."""
        self._refuse_unknown((), ("clients",), "known is")
        tables = self.file.table(*self.keys, "clients")
        if not tables:
            name = ".".join((*self.keys, "clients", "NAME"))
            raise self.file.refusal("WT704", self.keys, f"no client; add: [{name}]")
        clients: dict[str, Settings] = {}
        outputs: set[Path] = set()
        for name in tables:
            client = clients[name] = self._client(name)
            output = (self.working / client.output).resolve()
            if output in outputs:
                raise self._refusal(
                    "WT706",
                    ("clients", name, "output"),
                    f"two clients have the same output: {client.output}",
                )
            outputs.add(output)
        return clients

    def _client(self, name: str) -> Settings:
        keys = ("clients", name)
        if self.file.table(*self.keys, *keys) is None:
            raise self._refusal("WT704", keys, f"a client is a table, not: {name}")
        self._refuse_unknown(
            keys,
            ("spec", "output", "package", "formatter", "allow_remote"),
            "a client has",
        )
        spec = self._required(*keys, "spec")
        output = Path(self._path(self._required(*keys, "output")))
        package = self._text(*keys, "package")
        folder = (self.working / output).resolve()
        chosen = folder.name if package is None else package
        if mistake := _name_mistake(chosen):
            key, remedy = (
                ("output", "; choose another folder name, or set package")
                if package is None
                else ("package", "")
            )
            raise self._refusal("WT705", (*keys, key), f"{mistake}{remedy}: {chosen}")
        return Settings(
            spec=spec if _URL.match(spec) else self._path(spec),
            output=output,
            package=chosen,
            formatter=self._formatter(*keys, "formatter"),
            allow_remote=self._flag(*keys, "allow_remote"),
        )

    def _formatter(self, *keys: str) -> Formatter:
        name = self._text(*keys)
        if name is None:
            return Formatter.RUFF
        known = [formatter.value for formatter in Formatter]
        if name not in known:
            raise self._refusal(
                "WT704", keys, f"a formatter is {' or '.join(known)}, not: {name}"
            )
        return Formatter(name)

    def _flag(self, *keys: str) -> bool:
        *above, last = keys
        value = (self.file.table(*self.keys, *above) or {}).get(last, False)
        if isinstance(value, bool):
            return value
        raise self._refusal("WT704", keys, f"{last} is true or false, not: {value}")

    def _required(self, *keys: str) -> str:
        text = self._text(*keys)
        if not text:
            raise self._refusal("WT704", keys, f"a client needs: {keys[-1]}")
        return text

    def _text(self, *keys: str) -> str | None:
        *above, last = keys
        value = (self.file.table(*self.keys, *above) or {}).get(last)
        if value is None or isinstance(value, str):
            return value
        raise self._refusal("WT704", keys, f"{last} is a string, not: {value}")

    def _path(self, written: str) -> str:
        """A path of the configuration, seen from the working directory."""
        if Path(written).is_absolute():
            return written
        return _seen_from(self.working, self.place / written)

    def _refuse_unknown(
        self, keys: tuple[str, ...], known: tuple[str, ...], introduction: str
    ) -> None:
        for key in self.file.table(*self.keys, *keys) or {}:
            if key not in known:
                raise self._refusal(
                    "WT703",
                    (*keys, key),
                    f"{introduction} {', '.join(known)}, but not: {key}",
                )

    def _refusal(self, code: str, keys: tuple[str, ...], message: str) -> InputError:
        return self.file.refusal(code, (*self.keys, *keys), message)


def _seen_from(working: Path, path: Path) -> str:
    return os.path.relpath(path, working)


def _name_mistake(name: str) -> str:
    """Why a name cannot be a package's; empty if it can."""
    if not name.isidentifier():
        return "a package is named with letters, digits and underscores"
    if keyword.iskeyword(name):
        return "a word that Python keeps for itself cannot name a package"
    return ""
