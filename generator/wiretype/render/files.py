"""Which template makes which file of a client."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from jinja2 import Environment

from wiretype.plan.package import Models, Package
from wiretype.render.environment import make_environment
from wiretype.render.runtime import imported_modules, runtime_sources


def render_models(models: Models) -> dict[str, str]:
    """Render the modules of models: texts by their paths inside the package."""
    return {
        "models/__init__.py": _render("models/__init__.py", package=models.exports),
        **{
            f"models/{module.name}.py": _render("models/[module].py", module=module)
            for module in models.modules
        },
    }


def render_operations(package: Package) -> dict[str, str]:
    """Render all other modules that depend on the description, by their paths."""
    rendered = {
        "__init__.py": _render("__init__.py", package=package.exports),
        "_client.py": _render("_client.py", module=package.client),
        "resources/__init__.py": _render(
            "resources/__init__.py", package=package.resource_exports
        ),
    }
    for resource in package.resources:
        rendered[f"resources/{resource.name}.py"] = _render(
            "resources/[resource].py", module=resource
        )
    if package.events is not None:
        rendered["webhooks.py"] = _render("webhooks.py", module=package.events)
    return rendered


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


def _render(template: str, **values: object) -> str:
    template = f"package/{template}.jinja"
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> Environment:
    return make_environment()
