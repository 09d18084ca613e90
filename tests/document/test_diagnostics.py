"""Diagnostics, and the register of their codes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wiretype
from wiretype.diagnostics import (
    CODES,
    Diagnostic,
    Diagnostics,
    InputError,
    Location,
    Origin,
    Pointer,
    Severity,
)

_ORIGIN = Origin("api.yaml", Pointer(("a", "b/c")))
_SOURCES = Path(wiretype.__file__).parent


def used_codes() -> set[str]:
    """Every code that a module of the package mentions."""
    return {
        code
        for path in _SOURCES.rglob("*.py")
        if path.name != "codes.py"
        for code in re.findall(r"\bWT[0-9]{3}\b", path.read_text(encoding="utf-8"))
    }


def test_every_code_in_use_is_registered_and_every_registered_code_is_in_use() -> None:
    assert used_codes() == set(CODES)


def test_codes_are_in_order_and_explained() -> None:
    assert list(CODES) == sorted(CODES)
    for entry in CODES.values():
        assert entry.title
        assert not entry.title.endswith(".")
        assert entry.explanation.endswith(".")


def test_diagnostics_keep_the_order_of_their_discovery() -> None:
    diagnostics = Diagnostics()
    diagnostics.add("WT302", _ORIGIN, "second letter: b")
    diagnostics.add("WT301", _ORIGIN, "first letter: a", "it is left out")
    assert [each.code for each in diagnostics] == ["WT302", "WT301"]
    assert len(diagnostics) == 2


def test_the_same_thing_is_said_once() -> None:
    diagnostics = Diagnostics()
    diagnostics.add("WT301", _ORIGIN, "a letter: a")
    diagnostics.add("WT301", _ORIGIN, "a letter: a")
    diagnostics.add("WT301", Origin("api.yaml", Pointer()), "a letter: a")
    assert len(diagnostics) == 2


def test_the_severity_is_that_of_the_code() -> None:
    diagnostics = Diagnostics()
    assert diagnostics.add("WT301", _ORIGIN, "x").severity is Severity.LOSS
    assert not diagnostics.has_errors
    assert diagnostics.add("WT206", _ORIGIN, "y").severity is Severity.REPAIR
    assert [each.message for each in diagnostics.losses] == ["x"]
    assert diagnostics.add("WT201", _ORIGIN, "z").severity is Severity.ERROR
    assert diagnostics.has_errors


def test_an_unknown_code_is_a_mistake_in_the_program() -> None:
    with pytest.raises(KeyError):
        Diagnostics().add("WT000", _ORIGIN, "x")


def test_a_diagnostic_prints_its_place_and_sentence() -> None:
    diagnostic = Diagnostic("WT301", Severity.LOSS, "a letter: a", _ORIGIN)
    assert str(diagnostic) == "api.yaml#/a/b~1c: a letter: a"
    diagnostics = Diagnostics()
    diagnostics.add("WT301", _ORIGIN, "a letter: a")
    (located,) = diagnostics.located(lambda _: Location("api.yaml", 4, 2))
    assert str(located) == "api.yaml:4:2: a letter: a"


def test_without_a_place_the_file_is_named() -> None:
    origin = Origin("api.yaml", Pointer())
    assert str(Diagnostic("WT101", Severity.ERROR, "no file", origin)) == (
        "api.yaml: no file"
    )


def test_an_input_error_says_what_its_diagnostic_says() -> None:
    diagnostic = Diagnostic("WT101", Severity.ERROR, "no file", _ORIGIN)
    error = InputError(diagnostic)
    assert error.diagnostic is diagnostic
    assert str(error) == str(diagnostic)
