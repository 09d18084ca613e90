"""The public surface of a client in sorted lines: their diff is its changelog."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wiretype.plan.package import (
    Argument,
    ClientModule,
    EventModule,
    ModelModule,
    ResourceModule,
)


def plan_surface(
    package: str,
    client: ClientModule,
    resources: Iterable[ResourceModule],
    events: EventModule | None,
    models: Iterable[ModelModule],
) -> tuple[str, ...]:
    """One line for each public member: its path and its type."""
    lines = [*_client_lines(package, client)]
    for resource in resources:
        lines += _resource_lines(f"{package}.resources", resource)
    for function in events.functions if events is not None else ():
        lines.append(f"{package}.webhooks.{function.name}() -> {function.returns}")
    for module in models:
        lines += _model_lines(f"{package}.models", module)
    return tuple(sorted(lines))


def _client_lines(package: str, client: ClientModule) -> Iterator[str]:
    for name in (client.class_name, client.async_class_name):
        arguments = [
            _argument(argument) for argument in (*client.positional, *client.keyword)
        ]
        yield f"{package}.{name}({', '.join(arguments)})"
    for resource in client.resources:
        yield f"{package}.{client.class_name}.{resource.name}: {resource.class_name}"
        yield (
            f"{package}.{client.async_class_name}.{resource.name}: "
            f"{resource.async_class_name}"
        )


def _resource_lines(package: str, resource: ResourceModule) -> Iterator[str]:
    for method in resource.methods:
        path = f"{package}.{resource.class_name}.{method.name}"
        yield f"{path}() -> {method.returns}"
        yield (
            f"{package}.{resource.async_class_name}.{method.name}() -> "
            f"awaited {method.returns}"
        )
        for position, argument in enumerate(method.positional):
            yield f"{path}({position}) {_argument(argument)}"
        for argument in method.keyword:
            yield f"{path}(*) {_argument(argument)}"


def _model_lines(package: str, module: ModelModule) -> Iterator[str]:
    for alias in (*module.enums, *module.aliases):
        yield f"{package}.{alias.name} = {alias.expression}"
    for model in module.classes:
        yield f"{package}.{model.name}({model.base})"
        for field in model.fields:
            default = " = ..." if field.default else ""
            yield f"{package}.{model.name}.{field.name}: {field.annotation}{default}"


def _argument(argument: Argument) -> str:
    if not argument.default:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {argument.annotation} = {argument.default}"
