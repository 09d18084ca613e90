"""Formatting: both formatters, one style, and nothing of the machine it runs on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from wiretype.output import format as format_module
from wiretype.output.format import FormatError, Formatting, format_sources
from wiretype.settings import Formatter

UGLY = "x = {  'a':1,\n 'b' : [1,2, 3] }\ndef f( a, *, b = 'ä' ):\n  return a,b\n"
PRETTY = """\
x = {"a": 1, "b": [1, 2, 3]}


def f(a, *, b="ä"):
    return a, b
"""
BOTH = pytest.mark.parametrize("formatter", Formatter)


@BOTH
def test_python_files_are_formatted_in_order_and_others_kept(
    formatter: Formatter,
) -> None:
    sources = {"z.py": UGLY, "py.typed": "", "a/b.txt": UGLY, "a/b.py": UGLY}
    formatted = format_sources(sources, formatter)
    assert list(formatted.items()) == [
        ("z.py", PRETTY),
        ("py.typed", ""),
        ("a/b.txt", UGLY),
        ("a/b.py", PRETTY),
    ]


@BOTH
def test_lines_are_up_to_88_columns_long(formatter: Formatter) -> None:
    fits, does_not = (f'x = f(a, "{"b" * length}")\n' for length in (76, 77))
    sources = {"fits.py": fits, "does_not.py": does_not}
    formatted = format_sources(sources, formatter)
    assert len(fits) == 89
    assert formatted["fits.py"] == fits
    assert formatted["does_not.py"].count("\n") > 1


@BOTH
def test_syntax_of_python_3_11_is_known(formatter: Formatter) -> None:
    source = "try:\n    pass\nexcept* ValueError:\n    pass\n"
    assert format_sources({"a.py": source}, formatter) == {"a.py": source}


@BOTH
def test_formatting_twice_changes_nothing(formatter: Formatter) -> None:
    once = format_sources({"a.py": UGLY}, formatter)
    assert format_sources(once, formatter) == once


@BOTH
def test_a_source_that_is_not_python_is_named_with_its_line(
    formatter: Formatter,
) -> None:
    sources = {"good.py": "x = 1\n", "models/bad.py": "x = 1\ny = = 2\n"}
    with pytest.raises(FormatError, match=r"^models/bad\.py:.*2:[45]") as error:
        format_sources(sources, formatter)
    assert "\n" not in str(error.value)


@BOTH
def test_nothing_to_format_is_nothing_to_do(formatter: Formatter) -> None:
    assert format_sources({}, formatter) == {}
    assert format_sources({"py.typed": ""}, formatter) == {"py.typed": ""}


@pytest.mark.parametrize("path", ["build/dist/a.py", ".venv/a.py", "../a.py"])
def test_no_path_is_excluded_or_followed(path: str) -> None:
    assert format_sources({path: UGLY}, Formatter.RUFF) == {path: PRETTY}


def test_files_in_the_working_directory_are_not_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ruff.toml").write_text("line-length = 20\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("*\n", encoding="utf-8")
    (tmp_path / "ruff.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    monkeypatch.chdir(tmp_path)
    assert format_sources({"a.py": UGLY}, Formatter.RUFF) == {"a.py": PRETTY}
    assert list((tmp_path / "tmp").iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".gitignore",
        "ruff.py",
        "ruff.toml",
        "tmp",
    ]


def test_many_sources_are_blackened_by_several_processes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(format_module, "_WORTH_PROCESSES", 1)
    sources = {f"m{i}.py": f"x  =  {i}\n" for i in range(20)}
    formatted = format_sources(sources, Formatter.BLACK)
    assert formatted == {f"m{i}.py": f"x = {i}\n" for i in range(20)}


def test_ruff_failing_otherwise_is_an_error_with_its_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(format_module, "_LINE_LENGTH", "wide")
    with pytest.raises(FormatError, match=r"^ruff failed: .*wide"):
        format_sources({"a.py": UGLY}, Formatter.RUFF)


def test_black_is_imported_only_when_asked_for() -> None:
    code = (
        "import sys\n"
        "from wiretype.output.format import format_sources\n"
        "from wiretype.settings import Formatter\n"
        "format_sources({'a.py': ''}, Formatter.RUFF)\n"
        "assert 'black' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_what_is_left_early_leaves_no_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(KeyError), Formatting(Formatter.RUFF) as formatting:
        formatting.begin({"a.py": UGLY})
        raise KeyError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("formatter", Formatter)
def test_parts_are_formatted_as_one(formatter: Formatter) -> None:
    with Formatting(formatter) as formatting:
        formatting.begin({"a.py": UGLY, "py.typed": ""})
        formatting.begin({"b.py": UGLY})
        formatted = formatting.finished()
    assert formatted == {"a.py": PRETTY, "py.typed": "", "b.py": PRETTY}
