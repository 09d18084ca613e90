"""The whole API to a `Package`."""

from __future__ import annotations

from collections.abc import Mapping

from wiretype.ir.api import Api
from wiretype.ir.types import Definition, DefinitionId, ObjectDefinition
from wiretype.plan.annotations import Naming
from wiretype.plan.client import client_names, plan_client
from wiretype.plan.directions import find_directions
from wiretype.plan.docs import paragraphs, sentence
from wiretype.plan.events import MODULE as EVENTS
from wiretype.plan.events import name_events, plan_events
from wiretype.plan.exports import EAGER_EXPORTS, file_exports, plan_exports
from wiretype.plan.expressions import Symbol
from wiretype.plan.groups import COMMON, GroupNames, name_groups, pinned_classes
from wiretype.plan.layout import Layout, place_definitions
from wiretype.plan.model_names import name_definitions, name_fields
from wiretype.plan.models import plan_model_module
from wiretype.plan.package import ModelModule, Models, Package
from wiretype.plan.pins import Pins, definition_key, group_key, input_key
from wiretype.plan.renames import plan_renames
from wiretype.plan.resources import plan_resource_module
from wiretype.plan.surface import plan_surface


def plan_package(api: Api, package: str, pins: Pins) -> Package:
    """Plan a client at once; what the arguments are, `Planner` says."""
    planner = Planner(api, package, pins)
    return planner.package(planner.models())


class Planner:
    """Plans a client: what everything is called, then the models, then all else.

    The models are most of a client. They do not depend on what comes later, so that
    they can be rendered and formatted meanwhile.
    """

    def __init__(self, api: Api, package: str, pins: Pins) -> None:
        """Name everything.

        Args:
            api: What to make a client of.
            package: The name of the package, an identifier.
            pins: Names that were given before. They stay.
        """
        self._api = api
        self._package = package
        directions = find_directions(api)
        names = name_definitions(
            api.definitions, directions, pins, taken=pinned_classes(api, pins)
        )
        class_names = frozenset([*names.classes.values(), *names.inputs.values()])
        self._groups = name_groups(api, class_names, pins)
        self._homes = {name: each.module for name, each in self._groups.items()}
        if api.events:
            self._homes.setdefault(EVENTS, EVENTS)
        self._event_names = name_events(api, pins)
        self._layout = place_definitions(api, self._homes, names, directions, pins)
        self._naming = Naming(
            definitions=api.definitions_by_id(),
            directions=directions,
            symbols=_symbols(names.classes, self._layout),
            inputs=_symbols(names.inputs, self._layout),
            members={
                each.id: name_fields(each.fields, pins.of_members(definition_key(each)))
                for each in api.definitions
                if isinstance(each, ObjectDefinition)
            },
            class_names=class_names,
        )

    def models(self) -> Models:
        """The modules of models."""
        modules = _plan_models(self._api, self._layout, self._homes, self._naming)
        return Models(
            modules=modules,
            exports=plan_exports(
                ("The models, imported when used.",),
                [(module.name, module.names) for module in modules],
            ),
        )

    def package(self, models: Models) -> Package:
        """All of the client, with its models."""
        api, groups, naming = self._api, self._groups, self._naming
        client = plan_client(api, self._package, groups)
        resources = tuple(
            plan_resource_module(api, group, groups, naming) for group in api.groups
        )
        events = plan_events(api, self._event_names, naming)
        class_name, async_class_name = client_names(self._package)
        return Package(
            name=self._package,
            exports=plan_exports(
                paragraphs(
                    api.doc, indent=0, fallback=f"A client of {sentence(api.title)}"
                ),
                [("_client", (class_name, async_class_name))],
                eager=(*EAGER_EXPORTS, *file_exports(api)),
                lazy_from="_runtime.lazy",
            ),
            client=client,
            resources=resources,
            resource_exports=plan_exports(
                ("The operations, a module for each group, imported when used.",),
                [
                    (module.name, (module.class_name, module.async_class_name))
                    for module in resources
                ],
            ),
            events=events,
            models=models,
            surface=plan_surface(
                self._package, client, resources, events, models.modules
            ),
            pinned_names=_pinned_names(naming, groups, self._event_names),
            pinned_members=_pinned_members(naming),
            renames=plan_renames(api, naming, groups),
        )


def _symbols(
    names: Mapping[DefinitionId, str], layout: Layout
) -> dict[DefinitionId, Symbol]:
    return {
        identity: Symbol(f".models.{layout.modules[identity]}", name)
        for identity, name in names.items()
    }


def _plan_models(
    api: Api, layout: Layout, module_of_group: Mapping[str, str], naming: Naming
) -> tuple[ModelModule, ...]:
    titles = {module: group for group, module in module_of_group.items()}
    titles[COMMON] = "what several groups share"
    held: dict[str, list[Definition]] = {}
    for definition in api.definitions:
        held.setdefault(layout.modules[definition.id], []).append(definition)
    return tuple(
        plan_model_module(module, titles[home], held[module], naming)
        for module, home in layout.homes.items()
        if module in held
    )


def _pinned_names(
    naming: Naming, groups: Mapping[str, GroupNames], events: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    names = {key: f"{EVENTS}.{name}" for key, name in events.items()}
    for group, named in groups.items():
        names[group_key(group)] = f"{named.module}.{named.class_name}"
        for operation, method in named.methods.items():
            names[operation] = f"{named.module}.{method}"
    for identity, symbol in naming.symbols.items():
        key = definition_key(naming.definitions[identity])
        names[key] = f"{symbol.module.rpartition('.')[2]}.{symbol.name}"
    for identity, symbol in naming.inputs.items():
        module = symbol.module.rpartition(".")[2]
        names[input_key(naming.definitions[identity])] = f"{module}.{symbol.name}"
    return tuple(sorted(names.items()))


def _pinned_members(
    naming: Naming,
) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """What is called otherwise than on the wire, by the definition it belongs to."""
    held = {
        definition_key(naming.definitions[identity]): members
        for identity, members in naming.members.items()
    }
    return tuple(
        (key, renamed)
        for key, members in sorted(held.items())
        if (renamed := tuple(each for each in members.items() if each[0] != each[1]))
    )
