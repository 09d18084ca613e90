"""Security schemes to arguments of the constructor."""

from __future__ import annotations

from collections import Counter
from typing import assert_never

from wiretype.ir.api import (
    Api,
    ApiKey,
    HttpBasic,
    HttpBearer,
    HttpOther,
    MutualTls,
    SecurityScheme,
)
from wiretype.plan.expressions import Imports, Symbol, literal
from wiretype.plan.names import Scope, snake_case, words
from wiretype.plan.package import Argument, Credential

# They end the names of schemes and say nothing.
_FILLERS = frozenset({"auth", "authentication", "authorization", "scheme", "security"})

_BEARER = Symbol("._runtime.credentials", "Bearer")
_BASIC = Symbol("._runtime.credentials", "Basic")
_API_KEY = Symbol("._runtime.credentials", "ApiKey")


def plan_credentials(
    api: Api, package: str, scope: Scope, imports: Imports
) -> tuple[Credential, ...]:
    """One credential for each scheme that some requirement names."""
    required = {scheme for names in api.security for scheme in names}
    for operation in api.operations:
        required |= {scheme for names in operation.security for scheme in names}
    schemes = [
        each
        for each in api.security_schemes
        # A certificate is a matter of the caller's own HTTP client.
        if each.id in required and not isinstance(each, MutualTls)
    ]
    kinds = Counter(type(scheme) for scheme in schemes)
    return tuple(
        _plan_credential(
            scheme, scope, package, imports, is_only=kinds[type(scheme)] == 1
        )
        for scheme in schemes
    )


def _plan_credential(
    scheme: HttpBearer | HttpBasic | ApiKey | HttpOther,
    scope: Scope,
    package: str,
    imports: Imports,
    *,
    is_only: bool,
) -> Credential:
    match scheme:
        case HttpBearer():
            class_name, extra = imports.runtime(_BEARER), ""
            wanted = ["token"]
        case HttpBasic():
            class_name, extra = imports.runtime(_BASIC), ""
            wanted = ["username", "password"]
        case ApiKey(location=location, wire_name=wire_name):
            class_name, wanted = imports.runtime(_API_KEY), ["api_key"]
            extra = f", location={literal(location.value)}, name={literal(wire_name)}"
        case HttpOther():
            class_name, wanted = imports.runtime(_API_KEY), ["authorization"]
            extra = ', location="header", name="Authorization"'
        case _:
            assert_never(scheme)
    names = [
        scope.allocate(name if is_only else _own_name(scheme.id, name))
        for name in wanted
    ]
    variables = [f"{package}_{name}".upper() for name in names]
    return Credential(
        arguments=tuple(
            Argument(name=name, annotation="str | None", default="None")
            for name in names
        ),
        docs=tuple(
            (name, _document(scheme, variable))
            for name, variable in zip(names, variables, strict=True)
        ),
        expression=f"{class_name}({literal(scheme.id)}, {', '.join(names)}, "
        f"{_named('argument', names)}, {_named('variable', variables)}{extra})",
    )


def _own_name(scheme: str, wanted: str) -> str:
    """What is wanted for a scheme that is not the only one of its kind.

    The token of `bearerAuth` is `bearer_token`, and the key of `X-Api-Key` is
    `x_api_key`.
    """
    *first, last = words(scheme) or (scheme,)
    own = snake_case(
        " ".join(first if first and last.lower() in _FILLERS else [*first, last])
    )
    if own.replace("_", "").endswith(wanted.replace("_", "")):
        return own
    return f"{own}_{wanted}"


def _named(keyword: str, values: list[str]) -> str:
    if len(values) == 1:
        return f"{keyword}={literal(values[0])}"
    return f"{keyword}s=({', '.join(map(literal, values))})"


def _document(scheme: SecurityScheme, variable: str) -> str:
    said = scheme.doc.description.strip().rstrip(".")
    whole = ""
    if isinstance(scheme, HttpOther):
        whole = f"The whole Authorization header, for {scheme.name or 'any scheme'}"
    elif isinstance(scheme, ApiKey) and scheme.wire_name.lower() == "authorization":
        # Swagger 2.0 has no other way to say that there is a bearer token.
        whole = "The whole Authorization header, with its scheme if there is one"
    said = ". ".join(filter(None, (whole, said)))
    source = f"By default the environment variable {variable}"
    return f"{said}. {source}" if said else source
