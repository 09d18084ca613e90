"""Models as parts of pydantic models."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from runtime.annotated import Discriminator
from runtime.fields import field
from runtime.model import Extras, Model
from runtime.unset import UNSET, Unset


class Text(Model):
    type: Literal["text"]
    text: str


class Tree(Model):
    type: Literal["tree"]
    children: list[Tree]


class Metrics(Extras[int]):
    total: int


class Thing(Model):
    id: str
    created_at: datetime
    class_: str | None | Unset = field(default=UNSET, wire="class")
    block: (
        Annotated[Text | Tree, Discriminator("type", {"text": Text, "tree": Tree})]
        | Unset
    ) = UNSET
    part: (
        Annotated[Text | Tree, Discriminator("type", {"text": Text}, default="Tree")]
        | Unset
    ) = UNSET
    pair: tuple[int, str] | Unset = UNSET
    metrics: Metrics | Unset = UNSET
    key: bytes | Unset = UNSET


class Envelope(BaseModel):
    thing: Thing
    trees: list[Tree] = []


DATA: dict[str, Any] = {
    "thing": {"id": "1", "created_at": "2024-05-01T12:00:00Z", "class": None, "new": 1}
}


def test_pydantic_reads_and_writes_models() -> None:
    envelope = Envelope.model_validate(DATA)
    assert envelope.thing.created_at == datetime(2024, 5, 1, 12, tzinfo=UTC)
    assert envelope.thing.class_ is None
    assert envelope.model_dump(exclude_defaults=True) == DATA
    assert Envelope.model_validate_json(envelope.model_dump_json()) == envelope


def test_pydantic_takes_models_as_they_are() -> None:
    thing = Thing.from_dict(DATA["thing"])
    assert Envelope(thing=thing).thing is thing


@pytest.mark.parametrize("value", [{"id": 3, "created_at": "x"}, 5, None])
def test_what_does_not_fit_is_a_validation_error(value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Envelope.model_validate({"thing": value})
    assert caught.value.errors()[0]["loc"] == ("thing",)
    assert "not a valid Thing: $" in str(caught.value)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_json_schema_describes_fields_and_recursion(
    mode: Literal["validation", "serialization"],
) -> None:
    schema = Envelope.model_json_schema(mode=mode)
    tree = schema["$defs"]["Tree"]
    assert tree["properties"]["children"]["items"] == {"$ref": "#/$defs/Tree"}
    thing = TypeAdapter(Thing).json_schema(mode=mode)
    assert thing["required"] == ["id", "created_at"]
    properties = thing["properties"]
    assert properties["created_at"]["format"] == "date-time"
    assert properties["class"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert properties["block"]["discriminator"]["propertyName"] == "type"
    references = [{"$ref": "#/$defs/Text"}, {"$ref": "#/$defs/Tree"}]
    assert properties["part"] == {"anyOf": references, "title": "Part"}
    assert properties["pair"]["maxItems"] == 2
    assert properties["key"]["type"] == "string"
    assert thing["$defs"]["Metrics"]["additionalProperties"] == {"type": "integer"}
