"""How parameters are written, as data for the runtime."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wiretype.ir import operations as ir
from wiretype.ir.contents import JsonText, Style, Styled
from wiretype.plan.annotations import Annotator
from wiretype.plan.directions import Direction
from wiretype.plan.expressions import Symbol, literal

_JSON_TEXT = Symbol("._runtime.operation", "JsonText")

_SIMPLE = Styled(style=Style.SIMPLE, explode=False, allow_reserved=False)
_FORM = Styled(style=Style.FORM, explode=True, allow_reserved=False)

# By place: the keyword of the data, the class of a style, and the style of whatever is
# not listed. Cookies are written like queries.
_PLACES = {
    ir.ParameterLocation.PATH: ("path_styles", "PathStyle", _SIMPLE),
    ir.ParameterLocation.QUERY: ("query_styles", "QueryStyle", _FORM),
    ir.ParameterLocation.HEADER: ("header_styles", "HeaderStyle", _SIMPLE),
    ir.ParameterLocation.COOKIE: ("cookie_styles", "QueryStyle", _FORM),
}


def parameter_notations(
    parameters: Iterable[ir.Parameter], annotator: Annotator
) -> Iterable[tuple[str, str]]:
    """Keywords of the data of an operation, for parameters that need words."""
    parameters = tuple(parameters)
    for location, (keyword, class_name, usual) in _PLACES.items():
        entries = [
            f"{literal(each.wire_name)}: {_notation(each, class_name, annotator)}"
            for each in parameters
            if each.location is location and each.notation != usual
        ]
        if entries:
            yield keyword, f"{{{', '.join(entries)}}}"


def query_notation(styled: Styled, annotator: Annotator) -> str:
    """The style of a property of a form, which is written like a query."""
    return _styled(styled, "QueryStyle", annotator)


def _notation(parameter: ir.Parameter, class_name: str, annotator: Annotator) -> str:
    match parameter.notation:
        case JsonText(type=type_):
            name = annotator.imports.runtime(_JSON_TEXT)
            given = replace(annotator, direction=Direction.GIVEN)
            return f"{name}({given.expression(type_)})"
        case Styled() as styled:
            return _styled(styled, class_name, annotator)


def _styled(styled: Styled, class_name: str, annotator: Annotator) -> str:
    name = annotator.imports.runtime(Symbol("._runtime.operation", class_name))
    arguments = [f"explode={styled.explode}"]
    if styled.style not in {Style.SIMPLE, Style.FORM}:
        arguments.insert(0, literal(styled.style.value))
    if styled.allow_reserved:
        arguments.append("allow_reserved=True")
    return f"{name}({', '.join(arguments)})"
