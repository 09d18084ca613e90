"""Where an API is, and where some of its operations are instead."""

from __future__ import annotations

from dataclasses import dataclass

from wiretype.ir.api import Api
from wiretype.ir.operations import Operation
from wiretype.ir.servers import Server, ServerVariable
from wiretype.plan.expressions import Imports, Symbol, literal
from wiretype.plan.names import Scope, snake_case
from wiretype.plan.package import Argument

_LITERAL = Symbol("typing", "Literal")
_FILL = Symbol("._runtime.addresses", "fill")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerArguments:
    """How the constructor of a client learns where the API is.

    `expression` is the address; it is empty where only the caller knows.
    """

    arguments: tuple[Argument, ...]
    docs: tuple[tuple[str, str], ...]
    expression: str


def plan_server(api: Api, scope: Scope, imports: Imports) -> ServerArguments:
    """An argument for each variable of the main server.

    Their defaults are real ones, since it is the client that makes the address.
    """
    server = main_server(api)
    if server is None:
        return ServerArguments(arguments=(), docs=(), expression="")
    names = {
        each.name: scope.allocate(snake_case(each.name)) for each in server.variables
    }
    given = ", ".join(f"{literal(name)}: {own}" for name, own in names.items())
    expression = literal(server.url)
    if given:
        expression = f"{imports.runtime(_FILL)}({expression}, {{{given}}})"
    return ServerArguments(
        arguments=tuple(
            _argument(each, names[each.name], imports) for each in server.variables
        ),
        docs=tuple(
            (names[each.name], _prose(each, server)) for each in server.variables
        ),
        expression=expression,
    )


def describe_base_url(api: Api) -> str:
    """What is said of the argument that tells where the API is."""
    main = main_server(api)
    base = "Where the API is"
    if main is None:
        return base
    others = [
        f"`{server.default_url}` ({said})" if said else f"`{server.default_url}`"
        for server in api.servers
        if server is not main and server.is_absolute
        for said in [" ".join(server.doc.description.split()).rstrip(".")]
    ]
    also = f". Others: {', '.join(others)}" if others else ""
    return f"{base}. By default {main.default_url}{also}"


def _argument(variable: ServerVariable, name: str, imports: Imports) -> Argument:
    if variable.default is None:
        return Argument(name=name, annotation="str | None", default="None")
    values = dict.fromkeys((variable.default, *variable.values))
    annotation = imports.builtin("str")
    if variable.values:
        listed = variable.values if variable.default in variable.values else values
        annotation = f"{imports.typing(_LITERAL)}[{', '.join(map(literal, listed))}]"
    return Argument(name=name, annotation=annotation, default=literal(variable.default))


def _prose(variable: ServerVariable, server: Server) -> str:
    return variable.doc.description or f"`{variable.name}` of `{server.url}`"


def main_server(api: Api) -> Server | None:
    """The server of a client that was told no other; None if it has to be told.

    The first absolute one of the description; or, if it lists none, that of the first
    operation, provided that all operations have one of their own.
    """
    named = next((server for server in api.servers if server.is_absolute), None)
    if named is not None or not api.operations:
        return named
    own = (
        next((server for server in each.servers if server.is_absolute), None)
        for each in api.operations
    )
    first = next(own)
    return first if all(server is not None for server in own) else None


def own_server(main: Server | None, operation: Operation) -> str:
    """The address of an operation that is elsewhere; empty for all others.

    A relative one is meant from the main server (section 4.8.5).
    """
    if main is None or not operation.servers:
        return ""
    if main in operation.servers:
        return ""
    url = operation.servers[0].default_url
    # Without a default nobody can tell where it is.
    return "" if "{" in url or url == main.default_url else url
