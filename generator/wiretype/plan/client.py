"""The client: configuration, credentials and a property for each group."""

from __future__ import annotations

from collections.abc import Mapping

from wiretype.ir.api import Api
from wiretype.plan.annotations import UNSET
from wiretype.plan.credentials import plan_credentials
from wiretype.plan.docs import entry, paragraphs, section, sentence
from wiretype.plan.expressions import Imports, Symbol
from wiretype.plan.facts import requirements
from wiretype.plan.groups import GroupNames
from wiretype.plan.names import Scope, pascal_case
from wiretype.plan.package import ClientModule, ResourceProperty
from wiretype.plan.servers import describe_base_url, plan_server

_TYPING_ONLY = (
    Symbol("httpx2", ""),
    Symbol("._runtime.json_library", "JsonLibrary"),
    Symbol("._runtime.settings", "OnMismatch"),
    Symbol("._runtime.unset", "Unset"),
)
_SYNC_CLIENT = Symbol("._runtime.client", "SyncClient")
_ASYNC_CLIENT = Symbol("._runtime.client", "AsyncClient")


def client_names(package: str) -> tuple[str, str]:
    """The names of the sync and the async client of a package."""
    name = Scope("package").allocate(pascal_case(package))
    return name, f"Async{name}"


def plan_client(
    api: Api, package: str, groups: Mapping[str, GroupNames]
) -> ClientModule:
    """The module of the two clients."""
    class_name, async_class_name = client_names(package)
    imports = Imports("._client", own=frozenset({class_name, async_class_name}))
    imports.runtime(UNSET)
    for symbol in _TYPING_ONLY:
        imports.typing(symbol)
    if groups:
        imports.runtime(Symbol("functools", "cached_property"))
        imports.runtime(Symbol(".", "resources"))
    scope = Scope("constructor")
    credentials = plan_credentials(api, package, scope, imports)
    server = plan_server(api, scope, imports)
    arguments = tuple(
        argument for credential in credentials for argument in credential.arguments
    )
    return ClientModule(
        class_name=class_name,
        async_class_name=async_class_name,
        base=imports.runtime(_SYNC_CLIENT),
        async_base=imports.runtime(_ASYNC_CLIENT),
        doc=(f"The client of {sentence(api.title)}",),
        class_doc=paragraphs(
            api.doc, indent=4, fallback=f"A client of {sentence(api.title)}"
        ),
        async_class_doc=(f"The same as `{class_name}`, with methods to be awaited.",),
        constructor_doc=_document_constructor(
            describe_base_url(api),
            [
                *(each for credential in credentials for each in credential.docs),
                *server.docs,
            ],
        ),
        imports=imports.block(),
        server=server.expression,
        positional=arguments if len(arguments) == 1 else (),
        keyword=(*(arguments if len(arguments) > 1 else ()), *server.arguments),
        credentials=credentials,
        security=requirements(api.security) if _needs_choice(api) else "",
        resources=tuple(
            ResourceProperty(
                name=groups[group.name].module,
                class_name=groups[group.name].class_name,
                async_class_name=groups[group.name].async_class_name,
                doc=paragraphs(group.doc, indent=8, fallback=sentence(group.name)),
            )
            for group in api.groups
        ),
    )


def _needs_choice(api: Api) -> bool:
    """Whether the requirements are other than all credentials together."""
    schemes = {scheme.id for scheme in api.security_schemes}
    return len(api.security) != 1 or set(api.security[0]) != schemes


def _document_constructor(base_url: str, own: list[tuple[str, str]]) -> tuple[str, ...]:
    documented = [
        *own,
        ("base_url", base_url),
        (
            "http_client",
            "Sends the requests. It stays yours: the client never closes it",
        ),
        ("timeout", "Seconds until a request is given up, None for never"),
        ("max_retries", "How often a request that may be repeated is sent again"),
        ("on_mismatch", "What to do about an answer that breaks its description"),
        ("json", "What reads and writes JSON. All but stdlib have to be installed"),
    ]
    lines = section("Args", (entry(name, doc, indent=12) for name, doc in documented))
    return ("Configure a client.", *lines, *_RAISES)


_RAISES = section(
    "Raises",
    [
        entry(
            "ConfigurationError", "A credential is missing or cannot be sent", indent=12
        )
    ],
)
