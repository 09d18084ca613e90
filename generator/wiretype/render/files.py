"""Which template makes which file of a client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jinja2 import Environment

from wiretype.plan.package import Package
from wiretype.render.environment import make_environment
from wiretype.render.runtime import imported_modules, runtime_sources


def render_package(package: Package) -> Iterator[dict[str, str]]:
    """Render every file of a client that is still to be formatted.

    Returns:
        Texts by their paths inside the package, some at a time, so that they can be
        formatted while others are rendered: first the models, which are the most.
    """
    environment = make_environment()
    yield {
        "models/__init__.py": _render(
            environment, "models/__init__.py", package=package.model_exports
        ),
        **{
            f"models/{models.name}.py": _render(
                environment, "models/[module].py", module=models
            )
            for models in package.models
        },
    }
    rendered = {
        "__init__.py": _render(environment, "__init__.py", package=package.exports),
        "_client.py": _render(environment, "_client.py", module=package.client),
        "resources/__init__.py": _render(
            environment, "resources/__init__.py", package=package.resource_exports
        ),
    }
    for resource in package.resources:
        rendered[f"resources/{resource.name}.py"] = _render(
            environment, "resources/[resource].py", module=resource
        )
    if package.events is not None:
        rendered["webhooks.py"] = _render(
            environment, "webhooks.py", module=package.events
        )
    yield rendered


def verbatim_sources(package: Package, rendered: Iterable[str]) -> dict[str, str]:
    """The files of a client that are not formatted, by their paths inside the package.

    Args:
        package: The client.
        rendered: The texts of all other files, which tell what the client runs on.
    """
    runtime = {module for source in rendered for module in imported_modules(source)}
    return {
        **runtime_sources(runtime),
        "py.typed": "",
        "SURFACE.txt": "\n".join(package.surface) + "\n",
    }


def _render(environment: Environment, template: str, **values: object) -> str:
    return environment.get_template(f"package/{template}.jinja").render(**values)
