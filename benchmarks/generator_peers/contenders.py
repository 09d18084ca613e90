"""The generators, each as its user would run it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A generator.

    `command` has the placeholders `{spec}` and `{output}`. `makes` says what one gets.
    `complaints` are beginnings of the lines in which it says that it left something
    out.
    """

    name: str
    command: tuple[str, ...]
    makes: str
    complaints: tuple[str, ...] = ()


def contenders(environment: Path) -> tuple[Contender, ...]:
    """All generators; those of others from an environment of their own."""
    programs = environment / "bin"
    return (
        Contender(
            name="wiretype",
            command=(
                *(sys.executable, "-m", "wiretype", "generate", "{spec}"),
                *("--output", "{output}/github", "--report", "{output}/report.json"),
                "--allow-losses",
            ),
            makes="client",
        ),
        Contender(
            name="openapi-python-client",
            command=(
                *(f"{programs}/openapi-python-client", "generate", "--path", "{spec}"),
                *("--output-path", "{output}/client", "--meta", "none"),
            ),
            makes="client",
            complaints=("WARNING parsing", "Unable to parse", "ERROR parsing"),
        ),
        Contender(
            name="datamodel-code-generator",
            command=(
                *(f"{programs}/datamodel-codegen", "--input", "{spec}"),
                *("--input-file-type", "openapi", "--output", "{output}/models.py"),
                *("--output-model-type", "pydantic_v2.BaseModel"),
            ),
            makes="models only",
        ),
        Contender(
            name="openapi-generator",
            command=(
                *(f"{programs}/openapi-generator-cli", "generate", "-g", "python"),
                *("-i", "{spec}", "-o", "{output}/client"),
            ),
            makes="client",
        ),
    )
