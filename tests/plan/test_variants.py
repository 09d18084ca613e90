"""Names of variants that say nothing of themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plan.descriptions import api_of, pins_of, planned

TEXT = {"type": "string"}
INNER = {"type": "object", "properties": {"x": TEXT}}


def variant(*needed: str, **more: Any) -> dict[str, Any]:
    """An object that must have some properties, of text, and may have others."""
    properties = dict.fromkeys(needed, TEXT) | more
    return {"type": "object", "required": [*needed], "properties": properties}


def names_of(folder: Path, *variants: Any, **schemas: Any) -> list[str]:
    """What the models of a union are called, in their order, and those of others."""
    description = api_of({"Shape": {"oneOf": [*variants]}} | schemas)
    package = planned(description, folder)
    return [model.name for module in package.models.modules for model in module.classes]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (variant("Circle"), "ShapeCircle"),
        (variant("web_scrape"), "ShapeWebScrape"),
        (variant("shape_circle"), "ShapeCircle"),
        (variant("circle", colour=TEXT), "ShapeCircle"),
        (variant("kind", circle=TEXT) | {"title": "Round"}, "ShapeRound"),
        (variant("circle", kind={"const": "round"}), "ShapeRound"),
        # What anything may have, or what there are several of, tells nothing.
        (variant("name"), "ShapeObject"),
        (variant("_id"), "ShapeObject"),
        (variant("width", "height"), "ShapeObject"),
        # One more property must rename nothing.
        (variant(circle=TEXT), "ShapeObject"),
        (variant("circle" * 10), "ShapeObject"),
    ],
)
def test_a_variant_is_called_after_the_only_property_that_it_must_have(
    tmp_path: Path, told: dict[str, Any], name: str
) -> None:
    assert names_of(tmp_path, told, TEXT) == [name]


def test_the_property_that_all_variants_have_tells_nothing(tmp_path: Path) -> None:
    union = {
        "oneOf": [variant("form", "radius"), variant("form", "side")],
        "discriminator": {"propertyName": "form"},
    }
    package = planned(api_of({"Shape": union}), tmp_path)
    (module,) = package.models.modules
    assert [model.name for model in module.classes] == ["ShapeRadius", "ShapeSide"]


def test_what_the_property_holds_is_the_value_of_the_variant(tmp_path: Path) -> None:
    circle = variant("circle", circle=INNER)
    assert names_of(tmp_path, circle, TEXT) == ["ShapeCircle", "ShapeCircleValue"]


def test_what_is_below_the_property_needs_no_word_for_it(tmp_path: Path) -> None:
    listed = variant("circle", circle={"type": "array", "items": INNER})
    assert names_of(tmp_path, listed, TEXT) == ["ShapeCircle", "ShapeCircleItem"]


def test_what_may_only_be_null_as_well_is_no_variant(tmp_path: Path) -> None:
    inner = variant("colour", colour=INNER)
    pen = {"properties": {"ink": {"oneOf": [inner, {"type": "null"}]}}}
    names = names_of(tmp_path, TEXT, TEXT, Pen=pen)
    assert names == ["Pen", "PenInk", "PenInkColour"]


def test_the_first_of_equal_words_has_it_whatever_comes_later(tmp_path: Path) -> None:
    first, second = variant("circle"), variant("circle", unit=TEXT)
    third = variant("circle", scale=TEXT)
    names = ["ShapeCircle", "ShapeCircleObject", "ShapeCircleObject3"]
    for number in range(1, 4):
        found = names_of(tmp_path, *(first, second, third)[:number], TEXT)
        assert found == names[:number]


def test_a_component_of_the_same_name_has_it(tmp_path: Path) -> None:
    circle = variant("circle", circle={"$ref": "#/components/schemas/ShapeCircle"})
    names = names_of(tmp_path, circle, TEXT, ShapeCircle=INNER)
    assert names == ["ShapeCircleObject", "ShapeCircle"]


def test_variants_beside_properties_are_called_alike(tmp_path: Path) -> None:
    drawing = {
        "properties": {"id": TEXT},
        "allOf": [{"$ref": "#/components/schemas/Shape"}],
    }
    variants = [variant("circle"), variant(a=TEXT), variant(b=TEXT)]
    names = ["DrawingCircle", "DrawingObject", "DrawingObject2"]
    for number in range(2, 4):
        found = names_of(tmp_path, *variants[:number], Drawing=drawing)
        assert [name for name in found if "Drawing" in name] == names[:number]


def test_a_variant_that_comes_before_others_moves_none_of_their_names(
    tmp_path: Path,
) -> None:
    old = [variant("circle"), variant("a", "b"), variant(c=TEXT)]
    before = planned(api_of({"Shape": {"oneOf": old}}), tmp_path)
    new = [variant("square"), variant("d", "e"), *old]
    after = planned(api_of({"Shape": {"oneOf": new}}), tmp_path, pins_of(before))
    assert dict(before.pinned_names).items() <= dict(after.pinned_names).items()


def test_a_variant_keeps_its_name_when_it_must_have_more(tmp_path: Path) -> None:
    before = planned(api_of({"Shape": {"oneOf": [variant("circle"), TEXT]}}), tmp_path)
    grown = api_of({"Shape": {"oneOf": [variant("circle", "unit"), TEXT]}})
    after = planned(grown, tmp_path, pins_of(before))
    assert before.pinned_names == after.pinned_names
