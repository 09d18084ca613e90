"""The whole API to a `Package`."""

from __future__ import annotations

from collections.abc import Mapping

from wiretype.ir.api import Api
from wiretype.ir.types import DefinitionId
from wiretype.plan.annotations import Naming
from wiretype.plan.client import client_names, plan_client
from wiretype.plan.directions import find_directions
from wiretype.plan.docs import paragraphs, sentence
from wiretype.plan.expressions import reexports
from wiretype.plan.groups import GroupNames, name_groups
from wiretype.plan.layout import COMMON, place_definitions
from wiretype.plan.models import input_key, name_definitions, plan_model_module
from wiretype.plan.names import Scope, snake_case
from wiretype.plan.package import Exports, ModelModule, Package
from wiretype.plan.resources import plan_resource_module
from wiretype.plan.surface import plan_surface

EAGER_EXPORTS = (
    *(
        (name, "_runtime.errors")
        for name in (
            "ApiError",
            "BadRequestError",
            "ConfigurationError",
            "ConflictError",
            "DecodeError",
            "EncodeError",
            "ForbiddenError",
            "NotFoundError",
            "RequestError",
            "ResponseDecodeError",
            "ResponseError",
            "ResponseMismatchWarning",
            "ServerError",
            "StatusError",
            "TooManyRequestsError",
            "TransportError",
            "TransportTimeoutError",
            "UnauthorizedError",
            "UnprocessableContentError",
        )
    ),
    *((name, "_runtime.unset") for name in ("UNSET", "Unset", "or_none")),
    ("models", ""),
    ("resources", ""),
)
"""What every client offers at once, with the module that has it: it imports little."""


def plan_package(api: Api, package: str, pinned: Mapping[str, str]) -> Package:
    """Plan a client.

    Args:
        api: What to make a client of.
        package: The name of the package, an identifier.
        pinned: Names that were given before, by the key of an operation or the identity
            of a definition. They stay.
    """
    modules = Scope("module", taken={COMMON})
    module_of_group = {
        group.name: modules.allocate(snake_case(group.name)) for group in api.groups
    }
    places = place_definitions(api, module_of_group)
    directions = find_directions(api)
    symbols, inputs = name_definitions(api.definitions, places, directions, pinned)
    naming = Naming(
        definitions=api.definitions_by_id(),
        directions=directions,
        symbols=symbols,
        inputs=inputs,
    )
    groups = name_groups(api, [*symbols.values(), *inputs.values()], pinned)
    client = plan_client(api, package, groups)
    resources = tuple(
        plan_resource_module(api, group, groups[group.name], naming)
        for group in api.groups
    )
    models = _plan_models(api, places, module_of_group, naming)
    class_name, async_class_name = client_names(package)
    return Package(
        name=package,
        exports=_exports(
            paragraphs(
                api.doc, indent=0, fallback=f"A client of {sentence(api.title)}"
            ),
            [(class_name, "_client"), (async_class_name, "_client")],
            eager=EAGER_EXPORTS,
            lazy_from="_runtime.lazy",
        ),
        client=client,
        resources=resources,
        resource_exports=_exports(
            ("The operations, a module for each group, imported when used.",),
            [
                (name, module.name)
                for module in resources
                for name in (module.class_name, module.async_class_name)
            ],
        ),
        models=models,
        model_exports=_exports(
            ("The models, imported when used.",),
            [(name, module.name) for module in models for name in module.names],
        ),
        surface=plan_surface(package, client, resources, models),
        pinned_names=_pinned_names(api, naming, groups),
    )


def _exports(
    doc: tuple[str, ...],
    names: list[tuple[str, str]],
    eager: tuple[tuple[str, str], ...] = (),
    *,
    lazy_from: str = "._runtime.lazy",
) -> Exports:
    return Exports(
        doc=doc,
        eager=reexports(eager, lazy_from=lazy_from if names else ""),
        lazy=reexports(names),
        names=tuple(names),
    )


def _plan_models(
    api: Api,
    places: Mapping[DefinitionId, str],
    module_of_group: Mapping[str, str],
    naming: Naming,
) -> tuple[ModelModule, ...]:
    titles = {module: group for group, module in module_of_group.items()}
    titles[COMMON] = "what several groups share"
    present = set(places.values())
    return tuple(
        plan_model_module(
            module,
            titles[module],
            [each for each in api.definitions if places[each.id] == module],
            naming,
        )
        for module in titles
        if module in present
    )


def _pinned_names(
    api: Api, naming: Naming, groups: Mapping[str, GroupNames]
) -> tuple[tuple[str, str], ...]:
    names = {
        operation.key: (
            f"{groups[operation.group].module}."
            f"{groups[operation.group].methods[operation.key]}"
        )
        for operation in api.operations
    }
    names |= {str(identity): symbol.name for identity, symbol in naming.symbols.items()}
    names |= {
        input_key(identity): symbol.name for identity, symbol in naming.inputs.items()
    }
    return tuple(sorted(names.items()))
