"""Packages of models that are imported when they are needed, and not before."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

INIT = """
from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .owners import Owner as Owner
    from .pets import Pet as Pet, Beast as Beast, Warning as Warning
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {"owners": "Owner", "pets": "Pet Beast Warning"},
    )
"""
OWNERS = """
from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.model import Extras, Model
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pets import Beast, Pet, Warning

class Owner(Model):
    name: str
    pets: list[Pet] | Unset = UNSET
    beast: Beast | None | Unset = UNSET
    warning: Warning | Unset = UNSET

class ByName(Extras["Pet"]):
    pass
"""
PETS = """
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from runtime.model import Model
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .owners import Owner

class Pet(Model):
    owner: Owner | Unset = UNSET

class Warning(Model):
    text: str

Beast: TypeAlias = "Owner | Pet"
"""


@pytest.fixture(name="make_package")
def fixture_make_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], str]:
    def make_package(name: str) -> str:
        package = tmp_path / name
        package.mkdir()
        sources = {"__init__": INIT, "owners": OWNERS, "pets": PETS}
        for module, source in sources.items():
            (package / f"{module}.py").write_text(source)
        monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
        invalidate_caches()
        return name

    return make_package


def test_module_is_imported_when_a_name_is_used(
    make_package: Callable[[str], str],
) -> None:
    name = make_package("lazy_imports")
    package = import_module(name)
    assert f"{name}.owners" not in sys.modules
    owner = package.Owner
    assert owner is sys.modules[f"{name}.owners"].Owner
    assert vars(package)["Owner"] is owner
    assert f"{name}.pets" not in sys.modules


def test_directory_lists_what_was_not_imported(
    make_package: Callable[[str], str],
) -> None:
    package = import_module(make_package("lazy_listing"))
    assert {"Owner", "Pet", "Beast", "__name__"} <= set(dir(package))


def test_unknown_name_is_an_attribute_error(make_package: Callable[[str], str]) -> None:
    package = import_module(make_package("lazy_unknown"))
    with pytest.raises(AttributeError, match="module 'lazy_unknown' has no attribute"):
        _ = package.Cat


def test_names_for_type_checkers_only_are_found_when_needed(
    make_package: Callable[[str], str],
) -> None:
    name = make_package("lazy_names")
    owner_class: Any = import_module(name).Owner
    data = {"name": "Ada", "pets": [{"owner": {"name": "Bob", "beast": {"name": "C"}}}]}
    owner = owner_class.from_dict(data)
    assert type(owner.pets[0].owner) is owner_class
    assert type(owner.pets[0].owner.beast) is owner_class
    assert owner.to_dict() == data


def test_base_class_may_name_what_is_for_type_checkers_only(
    make_package: Callable[[str], str],
) -> None:
    by_name_class: Any = import_module(f"{make_package('lazy_bases')}.owners").ByName
    by_name = by_name_class.from_dict({"a": {"owner": {"name": "Ada"}}})
    assert by_name.extra_fields["a"].owner.name == "Ada"


def test_model_may_have_the_name_of_an_exception(
    make_package: Callable[[str], str],
) -> None:
    owner_class: Any = import_module(make_package("lazy_builtins")).Owner
    data = {"name": "Ada", "warning": {"text": "beware"}}
    assert owner_class.from_dict(data).warning.text == "beware"


def test_module_of_the_package_may_have_the_name_of_a_type(
    make_package: Callable[[str], str], tmp_path: Path
) -> None:
    package = import_module(make_package("lazy_modules"))
    (tmp_path / "lazy_modules" / "list.py").touch()
    import_module("lazy_modules.list")
    data: dict[str, Any] = {"name": "Ada", "pets": [{}]}
    owner: Any = package.Owner.from_dict(data)
    assert owner.to_dict() == data


def test_importing_models_imports_little() -> None:
    script = """
        import sys
        import typing
        before = set(sys.modules)
        import runtime.annotated, runtime.lazy, runtime.model, runtime.unset
        class Some(runtime.model.Model):
            a: int
        print(*sorted(set(sys.modules) - before))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parents[2] / "templates",
    )
    imported = done.stdout.split()
    assert [name for name in imported if name.startswith("runtime")] == [
        "runtime",
        "runtime.annotated",
        "runtime.fields",
        "runtime.lazy",
        "runtime.model",
        "runtime.unset",
    ]
    heavy = {"dataclasses", "inspect", "datetime", "json", "linecache"}
    assert heavy.isdisjoint(imported)
