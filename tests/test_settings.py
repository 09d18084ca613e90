"""Settings: from arguments or a file, and every mistake with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import ROOT
from wiretype.diagnostics import CODES, InputError
from wiretype.settings import Formatter, Settings, read_settings, settings_of

ARIZE = "[tool.wiretype.clients.arize]\nspec = 'a.yaml'\noutput = 'src/arize'\n"


def project(folder: Path, text: str, name: str = "pyproject.toml") -> Path:
    """Write a configuration and return its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def refused(folder: Path, code: str) -> str:
    """Read the settings, see them refused, and return what the user reads."""
    with pytest.raises(InputError) as error:
        read_settings(folder)
    assert error.value.diagnostic.code == code
    assert code in CODES
    text = str(error.value)
    assert "\n" not in text
    return text


def test_arguments_are_taken_as_typed_and_the_folder_names_the_package() -> None:
    assert settings_of("../a.yaml", Path("src/arize")) == Settings(
        spec="../a.yaml",
        output=Path("src/arize"),
        package="arize",
        formatter=Formatter.RUFF,
    )


def test_the_package_may_have_another_name_than_the_folder() -> None:
    settings = settings_of("a.yaml", Path("src/my-api"), package="my_api")
    assert settings.package == "my_api"


def test_the_working_directory_may_be_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "petstore").mkdir()
    monkeypatch.chdir(tmp_path / "petstore")
    assert settings_of("a.yaml", Path()).package == "petstore"


@pytest.mark.parametrize("name", ["my-api", "3d", "a b", "", "a.b", "a;b"])
def test_a_package_that_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(InputError) as error:
        settings_of("a.yaml", Path("src/arize"), package=name)
    assert str(error.value) == (
        f"--package: a package is named with letters, digits and underscores: {name}"
    )


@pytest.mark.parametrize("name", ["class", "None", "async"])
def test_a_package_that_is_a_keyword_is_refused(name: str) -> None:
    with pytest.raises(InputError) as error:
        settings_of("a.yaml", Path("src") / name)
    assert str(error.value) == (
        "--output: a word that Python keeps for itself cannot name a package; "
        f"choose another folder name, or give --package: {name}"
    )


def test_the_configuration_of_this_repository_is_read() -> None:
    assert read_settings(ROOT)["arize"] == Settings(
        spec="specs/arize/openapi.yaml",
        output=Path("generated/arize"),
        package="arize",
        formatter=Formatter.RUFF,
    )


def test_every_client_is_read_in_order(tmp_path: Path) -> None:
    text = """\
[tool.wiretype.clients.zoo]
spec = "https://example.com/openapi.json"
output = "zoo"
package = "zoo_api"
formatter = "black"
allow_remote = true

[tool.wiretype.clients."an other"]
spec = "specs/other.yaml"
output = "other"
"""
    clients = read_settings(project(tmp_path, text))
    assert list(clients.items()) == [
        (
            "zoo",
            Settings(
                spec="https://example.com/openapi.json",
                output=Path("zoo"),
                package="zoo_api",
                formatter=Formatter.BLACK,
                allow_remote=True,
            ),
        ),
        (
            "an other",
            Settings(
                spec=str(Path("specs/other.yaml")),
                output=Path("other"),
                package="other",
                formatter=Formatter.RUFF,
            ),
        ),
    ]


def test_without_an_argument_the_working_directory_is_where_it_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project(tmp_path, ARIZE))
    assert list(read_settings()) == ["arize"]


def test_the_nearest_folder_above_with_a_configuration_counts(tmp_path: Path) -> None:
    project(tmp_path, ARIZE.replace("a.yaml", "far.yaml"))
    project(tmp_path / "near", ARIZE)
    project(tmp_path / "near/lib", "[project]\nname = 'lib'\n[tool.ruff]\n")
    (tmp_path / "near/lib/src").mkdir()
    (settings,) = read_settings(tmp_path / "near/lib/src").values()
    assert Path(settings.spec) == Path("../../a.yaml")
    assert settings.output == Path("../../src/arize")


def test_absolute_paths_stay_as_they_are(tmp_path: Path) -> None:
    text = ARIZE.replace("a.yaml", str(tmp_path / "a.yaml"))
    assert read_settings(project(tmp_path, text))["arize"].spec == str(
        tmp_path / "a.yaml"
    )


def test_a_file_of_its_own_does_as_well(tmp_path: Path) -> None:
    text = ARIZE.replace("tool.wiretype.", "")
    project(tmp_path, "[project]\nname = 'lib'\n")
    assert list(read_settings(project(tmp_path, text, "wiretype.toml"))) == ["arize"]


def test_two_files_in_one_folder_are_one_too_many(tmp_path: Path) -> None:
    project(tmp_path, ARIZE)
    project(tmp_path, ARIZE.replace("tool.wiretype.", ""), "wiretype.toml")
    assert refused(tmp_path, "WT706").startswith("wiretype.toml: ")


def test_no_configuration_says_what_to_do(tmp_path: Path) -> None:
    text = refused(project(tmp_path, "[project]\nname = 'lib'\n"), "WT701")
    assert "--output" in text
    assert "[tool.wiretype.clients.NAME]" in text


MISTAKES: dict[str, tuple[str, str, str]] = {
    "an unknown key": (
        ARIZE + "fromatter = 'black'\n",
        "WT703",
        (
            ":4:1: a client has spec, output, package, formatter, allow_remote, "
            "but not: fromatter"
        ),
    ),
    "an unknown table": (
        "[tool.wiretype]\nstrict = true\n",
        "WT703",
        ":2:1: known is clients, but not: strict",
    ),
    "no spec": (
        "\n[ tool . wiretype . clients . arize ] # here\noutput = 'a'\n",
        "WT704",
        ":2:1: a client needs: spec",
    ),
    "no output": (
        "[tool.wiretype.clients.arize]\nspec = 'a'\n",
        "WT704",
        ":1:1: a client needs: output",
    ),
    "an empty output": (
        ARIZE.replace("src/arize", ""),
        "WT704",
        ":3:1: a client needs: output",
    ),
    "a number": (
        ARIZE.replace("'a.yaml'", "1"),
        "WT704",
        ":2:1: spec is a string, not: 1",
    ),
    "an unknown formatter": (
        ARIZE + '"formatter" = "yapf"\n',
        "WT704",
        ":4:1: a formatter is ruff or black, not: yapf",
    ),
    "a client that is no table": (
        "[tool.wiretype.clients]\narize = 'a.yaml'\n",
        "WT704",
        ":2:1: a client is a table, not: arize",
    ),
    "no client": (
        "[tool.wiretype]\n",
        "WT704",
        ":1:1: no client; add: [tool.wiretype.clients.NAME]",
    ),
    "clients that are no table": (
        "[tool.wiretype]\nclients = []\n",
        "WT704",
        ":1:1: no client; add: [tool.wiretype.clients.NAME]",
    ),
    "wiretype that is no table": (
        "[tool]\nwiretype = 1\n",
        "WT704",
        ":2:1: no client; add: [tool.wiretype.clients.NAME]",
    ),
    "a keyword": (
        ARIZE + "package = 'class'\n",
        "WT705",
        ":4:1: a word that Python keeps for itself cannot name a package: class",
    ),
    "a folder that is no name": (
        ARIZE.replace("src/arize", "src/my-api"),
        "WT705",
        (
            ":3:1: a package is named with letters, digits and underscores; "
            "choose another folder name, or set package: my-api"
        ),
    ),
    "the same output twice": (
        ARIZE + ARIZE.replace("clients.arize", "clients.two"),
        "WT706",
        ":6:1: two clients have the same output: src/arize",
    ),
    "an inline table": (
        "[tool.wiretype.clients]\narize = {spec = 'a', output = 'b', x = 1}\n",
        "WT703",
        ":2:1: a client has spec, output, package, formatter, allow_remote, but not: x",
    ),
    "dotted keys": (
        "tool.wiretype.clients.arize.spec = 'a'\n",
        "WT704",
        ": a client needs: output",
    ),
    "not TOML": ("[tool.wiretype\n", "WT702", ":1:15: not TOML: "),
    "not TOML at the end": ("a = [\n", "WT702", ": not TOML: "),
}


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_mistake_is_one_sentence_with_its_place(tmp_path: Path, kind: str) -> None:
    text, code, message = MISTAKES[kind]
    said = refused(project(tmp_path, text), code)
    assert said.startswith(f"pyproject.toml{message}")


def test_a_mistake_is_placed_from_where_the_user_stands(tmp_path: Path) -> None:
    project(tmp_path, ARIZE + "x = 1\n")
    (tmp_path / "src").mkdir()
    place = Path("../pyproject.toml")
    assert refused(tmp_path / "src", "WT703").startswith(f"{place}:4:1: ")


def test_brackets_in_a_text_are_no_table(tmp_path: Path) -> None:
    text = (
        'a = """\n[tool.wiretype.clients.arize\n[ ]\n[x y]\n"""\n' + ARIZE + "x = 1\n"
    )
    assert refused(project(tmp_path, text), "WT703").startswith("pyproject.toml:9:1: ")


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"a = '\xff'\n")
    assert refused(tmp_path, "WT702") == (
        "pyproject.toml: not TOML, as it is not UTF-8"
    )


def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    assert refused(tmp_path, "WT702") == (
        "pyproject.toml: cannot be read: Permission denied"
    )
