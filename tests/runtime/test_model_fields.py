"""Models as Python objects: fields, constructors, copies."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
import traceback
from datetime import UTC, datetime
from typing import Any

import pytest

from runtime.fields import field
from runtime.model import Extras, Model
from runtime.unset import UNSET, Unset, or_none


class Scoping(Model):
    """Who may use it."""

    space_id: str | None | Unset = UNSET


class Integration(Model):
    """Access to a provider."""

    id: str
    base_url: str | None
    detail: str | Unset = UNSET
    api_key: str | None | Unset = UNSET
    class_: str | Unset = field(default=UNSET, wire="class")
    scopings: list[Scoping] | Unset = UNSET


class Named(Model):
    name: str
    note: str | None | Unset = UNSET


class Person(Named):
    age: int
    name: str = "Ada"


class Metrics(Extras[int]):
    total: int


class MixedIn(Extras[int], Model):
    total: int


class Constant(Model):
    type: str = "text"


class Confusing(Model):
    self: str
    self_: str
    model: str | Unset = UNSET
    defaults: str | Unset = UNSET


class Doubled(Named):
    def __init__(self, name: str) -> None:
        super().__init__(name=name * 2)


def test_unset_is_falsy_and_shows_as_unset() -> None:
    assert not UNSET
    assert (repr(UNSET), str(UNSET)) == ("UNSET", "UNSET")


def test_unset_stays_the_one_through_pickle_and_copy() -> None:
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET


def test_or_none_folds_unset_and_null() -> None:
    assert [or_none(value) for value in (UNSET, None, "", 0)] == [None, None, "", 0]


def test_fields_left_out_are_unset() -> None:
    integration = Integration(id="1", base_url=None)
    assert integration.base_url is None
    assert integration.detail is UNSET
    assert integration.class_ is UNSET


def test_default_is_used_by_the_constructor() -> None:
    assert Constant().type == "text"


def test_missing_argument_names_class_and_field() -> None:
    arguments: Any = {"base_url": None}
    with pytest.raises(TypeError, match=r"Integration\.__init__\(\).*'id'"):
        Integration(**arguments)


def test_unknown_argument_is_refused() -> None:
    arguments: Any = {"id": "1", "base_url": None, "nmae": "x"}
    with pytest.raises(TypeError, match="nmae"):
        Integration(**arguments)


def test_positional_arguments_are_refused() -> None:
    constructor: Any = Integration
    with pytest.raises(TypeError, match="positional"):
        constructor("1", None)


def test_constructor_is_compiled_once() -> None:
    Integration(id="1", base_url=None)
    first = inspect.getattr_static(Integration, "__init__")
    Integration(id="1", base_url=None)
    assert inspect.getattr_static(Integration, "__init__") is first


def test_fields_may_have_the_names_that_constructors_use() -> None:
    confusing = Confusing(self="a", self_="b", model="c", defaults="d")
    data = {"self": "a", "self_": "b", "model": "c", "defaults": "d"}
    assert confusing.to_dict() == data
    assert Confusing.from_dict(data) == confusing


def test_constructor_of_a_subclass_may_be_written_by_hand() -> None:
    assert Doubled("ab").name == "abab"
    assert Doubled("ab").name == "abab"


def test_instances_have_no_dictionary() -> None:
    integration = Integration(id="1", base_url=None)
    misspelt = "nmae"
    assert not hasattr(integration, "__dict__")
    with pytest.raises(AttributeError):
        setattr(integration, misspelt, "x")


def test_inherited_fields_come_first_and_can_be_declared_anew() -> None:
    person = Person(note="x", age=36)
    assert person.to_dict() == {"name": "Ada", "note": "x", "age": 36}
    assert list(person.to_dict()) == ["name", "note", "age"]


def test_signature_is_that_of_the_fields() -> None:
    signature = inspect.signature(Integration)
    assert list(signature.parameters) == [
        "id",
        "base_url",
        "detail",
        "api_key",
        "class_",
        "scopings",
    ]
    assert signature.parameters["id"].default is inspect.Parameter.empty
    assert signature.parameters["detail"].default is UNSET
    assert signature.parameters["api_key"].annotation == "str | None | Unset"
    assert {parameter.kind for parameter in signature.parameters.values()} == {
        inspect.Parameter.KEYWORD_ONLY
    }


def test_signature_of_a_subclass_has_inherited_fields() -> None:
    assert str(inspect.signature(Person)) == (
        "(*, name: 'str' = 'Ada', note: 'str | None | Unset' = UNSET, age: 'int')"
    )


def test_help_shows_signature_docstring_and_methods() -> None:
    text = pydoc.plain(pydoc.render_doc(Integration))
    assert "detail: 'str | Unset' = UNSET" in text
    assert "Access to a provider." in text
    assert "The JSON object, as the server gets it." in text


def test_representation_leaves_out_what_was_left_out() -> None:
    integration = Integration(id="1", base_url=None)
    assert repr(integration) == "Integration(id='1', base_url=None)"
    integration.extra_fields["new"] = 1
    assert repr(integration) == (
        "Integration(id='1', base_url=None, extra_fields={'new': 1})"
    )


def test_models_are_equal_if_all_fields_are() -> None:
    one, other = Scoping(space_id="a"), Scoping(space_id="a")
    assert one == other
    other.extra_fields.clear()
    assert one == other
    other.extra_fields["new"] = 1
    assert one != other
    assert Scoping(space_id=None) != Scoping()
    assert Named(name="a") != Doubled("a")
    assert Scoping() != {}


def test_replace_changes_a_copy() -> None:
    original = Integration(id="1", base_url=None)
    original.extra_fields["new"] = 1
    changed = original.__replace__(base_url="x")
    changed.extra_fields["newer"] = 2
    assert changed.base_url == "x"
    assert original.base_url is None
    assert original.extra_fields == {"new": 1}


def test_replace_refuses_names_that_are_no_fields() -> None:
    with pytest.raises(TypeError, match="Scoping has no field 'space'"):
        Scoping().__replace__(space=1)


def test_copies_have_extra_fields_of_their_own() -> None:
    original = Scoping.from_dict({"new": 1})
    shallow = copy.copy(original)
    shallow.extra_fields["newer"] = 2
    assert original.extra_fields == {"new": 1}
    assert copy.deepcopy(original) == original


def test_models_can_be_pickled() -> None:
    original = Integration.from_dict(
        {"id": "1", "base_url": None, "scopings": [{"space_id": None}], "new": 1}
    )
    restored = pickle.loads(pickle.dumps(original))
    assert restored == original
    assert restored.to_dict() == original.to_dict()
    assert restored.detail is UNSET


def test_extra_fields_have_a_type() -> None:
    for model in (Metrics, MixedIn):
        metrics = model.from_dict({"total": 1, "a": 2})
        assert metrics.extra_fields == {"a": 2}
        metrics.extra_fields["b"] = 3
        assert metrics.to_dict() == {"total": 1, "a": 2, "b": 3}


def test_access_is_stored() -> None:
    class Account(Model):
        id: str = field(read_only=True)
        password: str = field(write_only=True, wire="pass-word")

    assert Account.__fields__["id"].read_only
    assert Account.__fields__["password"].write_only
    assert Account.__fields__["password"].wire_name == "pass-word"


def test_traceback_shows_the_compiled_line() -> None:
    class Moment(Model):
        at: datetime

    moment = Moment(at=datetime(2024, 5, 1, tzinfo=UTC))
    moment.to_dict()
    object.__setattr__(moment, "at", 5)
    with pytest.raises(TypeError) as caught:
        moment.__encode__()
    shown = "".join(traceback.format_exception(caught.value))
    assert "writer of" in shown
    assert "written['at'] = write_" in shown
