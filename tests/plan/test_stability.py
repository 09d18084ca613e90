"""Adding a sibling renames nothing: behind the others, or anywhere if there is a lock.

Random descriptions get a property, a variant, a response, an operation and a schema
more. Whatever had a name before has the same one afterwards.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from json_types.data import is_array, is_object
from plan.descriptions import api_of, pins_of, planned
from wiretype.plan.package import Package

# Few words, so that names clash; those of what is added clash with them only in the
# tests with a lock.
WORDS = ("pet", "Pet", "petTag", "tag", "tags", "id", "ID", "_id", "class", "item")
NEW = "zebra"

names = st.sampled_from(WORDS)
leaves: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [{"type": "string"}, {"type": "integer"}, {"enum": ["a", "b"]}, {"enum": [1, 2]}]
)


Member: TypeAlias = dict[str, Any]
"""An object of a description."""


def object_schema(properties: Member, needed: int = 0) -> Member:
    return {
        "type": "object",
        "required": [*properties][:needed],
        "properties": properties,
    }


def array_schema(items: Member) -> Member:
    return {"type": "array", "items": items}


def map_schema(value: Member) -> Member:
    return {"type": "object", "additionalProperties": value}


def choice_schema(variants: list[Member]) -> Member:
    return {"oneOf": variants}


def objects(inner: st.SearchStrategy[Member]) -> st.SearchStrategy[Member]:
    return st.builds(
        object_schema,
        st.dictionaries(names, inner, min_size=1, max_size=3),
        st.integers(0, 2),
    )


def containers(inner: st.SearchStrategy[Member]) -> st.SearchStrategy[Member]:
    return st.one_of(
        objects(inner),
        st.builds(array_schema, inner),
        st.builds(map_schema, inner),
        st.builds(choice_schema, st.lists(inner, min_size=2, max_size=3)),
    )


schemas: st.SearchStrategy[Member] = st.recursive(leaves, containers, max_leaves=6)


def response(schema: Any) -> dict[str, Any]:
    return {
        "description": "d",
        "content": {"application/json": {"schema": schema}},
    }


def operation(
    identity: str | None,
    tag: str,
    parameters: Member,
    body: Member,
    answers: Member,
) -> Member:
    return {
        **({"operationId": identity} if identity else {}),
        "tags": [tag],
        "parameters": [
            {"name": name, "in": "query", "schema": schema}
            for name, schema in parameters.items()
        ],
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {status: response(schema) for status, schema in answers.items()},
    }


operations = st.builds(
    operation,
    st.none() | st.sampled_from(["listPets", "list_pets", "getPet", "create pet"]),
    st.sampled_from(["pets", "Pets", "tags", "models"]),
    st.dictionaries(names, leaves, max_size=2),
    objects(schemas),
    st.dictionaries(st.sampled_from(["200", "201", "404"]), schemas, min_size=1),
)
descriptions = st.builds(
    api_of,
    st.dictionaries(names, schemas, max_size=4),
    st.dictionaries(
        st.sampled_from(["/pets", "/pets/{id}", "/tags", "/{id}/tags"]),
        st.dictionaries(st.sampled_from(["get", "post"]), operations, min_size=1),
        max_size=3,
    ),
)


def objects_of(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping within a value, from the outside in."""
    if is_object(value):
        yield value
        for member in value.values():
            yield from objects_of(member)
    elif is_array(value):
        for item in value:
            yield from objects_of(item)


def grown(description: dict[str, Any], word: str, *, first: bool) -> dict[str, Any]:
    """A description with more of everything, in front of what is there or behind it."""

    def add(held: dict[str, Any], name: str, value: Any) -> None:
        if name not in held:
            old = dict(held)
            held.clear()
            held.update({name: value} | old if first else old | {name: value})

    def inline() -> dict[str, Any]:
        return {"type": "object", "properties": {word: {"enum": ["x", word]}}}

    description = copy.deepcopy(description)
    for value in [*objects_of(description)]:
        if value.get("type") == "object" and "properties" in value:
            add(value["properties"], word, inline())
        if "oneOf" in value:
            variant = inline() | {"title": word}
            tagged = object_schema({f"{word} {NEW}": inline()}, needed=1)
            place = 0 if first else len(value["oneOf"])
            value["oneOf"][place:place] = [variant, tagged]
        if "responses" in value:
            # Behind all, a first success could take the name that the success of
            # another operation has, if both are called the same.
            if first or any(status[0] == "2" for status in value["responses"]):
                add(value["responses"], "206" if first else "299", response(inline()))
            parameter = {"name": word, "in": "query", "schema": {"enum": ["q", "r"]}}
            value["parameters"].insert(
                0 if first else len(value["parameters"]), parameter
            )
    add(description["components"]["schemas"], word, inline())
    more: Member = {"operationId": word, "tags": [word], "responses": {"204": {}}}
    add(description["paths"], f"/{word}", {"get": more})
    return description


def assert_nothing_is_renamed(before: Package, after: Package) -> None:
    old, new = dict(before.pinned_names), dict(after.pinned_names)
    changed = {key: (old[key], new[key]) for key in old if new.get(key) != old[key]}
    assert not changed
    members = dict(after.pinned_members)
    for key, held in before.pinned_members:
        assert set(held) <= set(members[key])


EXAMPLES = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@EXAMPLES
@given(descriptions)
def test_what_is_added_behind_renames_nothing_without_a_lock(
    tmp_path_factory: pytest.TempPathFactory, description: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("behind")
    before = planned(description, folder)
    after = planned(grown(description, NEW, first=False), folder)
    assert_nothing_is_renamed(before, after)


@EXAMPLES
@given(descriptions, names)
def test_what_is_added_anywhere_renames_nothing_with_a_lock(
    tmp_path_factory: pytest.TempPathFactory, description: dict[str, Any], word: str
) -> None:
    folder = tmp_path_factory.mktemp("anywhere")
    before = planned(description, folder)
    after = planned(grown(description, word, first=True), folder, pins_of(before))
    assert_nothing_is_renamed(before, after)


@EXAMPLES
@given(descriptions)
def test_a_lock_of_the_same_description_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, description: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("same")
    package = planned(description, folder)
    assert planned(description, folder, pins_of(package)) == package
