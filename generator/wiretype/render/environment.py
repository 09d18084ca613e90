"""The Jinja environment, and the only filters templates may use."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from wiretype.plan.expressions import literal
from wiretype.render.templates import templates_dir


def make_environment() -> Environment:
    """An environment that fails on whatever a template asks for and does not get."""
    # Sources are no HTML; what protects them are the filters below.
    environment = Environment(
        loader=FileSystemLoader(templates_dir()),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["literal"] = literal
    environment.filters["docstring"] = docstring_line
    return environment


def docstring_line(line: str) -> str:
    """A line of a docstring: nothing in it ends the string or is read as an escape."""
    # A quote at the end would join the closing ones.
    body, end = (line[:-1], '\\"') if line.endswith('"') else (line, "")
    escaped = body.expandtabs(4).replace("\\", "\\\\")
    if not escaped.isprintable():
        escaped = "".join(
            character
            if character.isprintable()
            else character.encode("unicode_escape").decode("ascii")
            for character in escaped
        )
    return escaped.replace('"""', '\\"\\"\\"') + end
