"""Which template makes which file of a client."""

from __future__ import annotations

from dataclasses import dataclass

from jinja2 import Environment

from wiretype.plan.package import Package
from wiretype.render.environment import make_environment
from wiretype.render.runtime import imported_modules, runtime_sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The text of every file of a client, by its path inside the package.

    `rendered` is still to be formatted; `verbatim` is not.
    """

    rendered: dict[str, str]
    verbatim: dict[str, str]


def render_package(package: Package) -> Sources:
    """Render every file of a client."""
    environment = make_environment()
    rendered = {
        "__init__.py": _render(environment, "__init__.py", package=package.exports),
        "_client.py": _render(environment, "_client.py", module=package.client),
        "resources/__init__.py": _render(
            environment, "resources/__init__.py", package=package.resource_exports
        ),
        "models/__init__.py": _render(
            environment, "models/__init__.py", package=package.model_exports
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
    for models in package.models:
        rendered[f"models/{models.name}.py"] = _render(
            environment, "models/[module].py", module=models
        )
    runtime = {
        module for source in rendered.values() for module in imported_modules(source)
    }
    return Sources(
        rendered=rendered,
        verbatim={
            **runtime_sources(runtime),
            "py.typed": "",
            "SURFACE.txt": "\n".join(package.surface) + "\n",
        },
    )


def _render(environment: Environment, template: str, **values: object) -> str:
    return environment.get_template(f"package/{template}.jinja").render(**values)
