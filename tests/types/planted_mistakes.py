"""Mistakes that type checkers must report, each on a line that says `# mistake`.

`test_types.py` asks mypy and pyright for their errors here: exactly these lines.
"""

from __future__ import annotations

from datetime import datetime

from arize import UNSET, Arize, AsyncArize, Unset, or_none
from arize._runtime.fields import field
from arize._runtime.model import Extras, Model
from arize.models import AiIntegration, AiIntegrationScoping, UpdateAiIntegrationRequest
from typing_extensions import assert_type


def arguments(client: Arize) -> None:
    integrations = client.ai_integrations
    integrations.update("id", name="n", api_key=None, base_url=None, headers=None)
    integrations.update("id", provider="openAI", model_names=["gpt-4o"])
    integrations.update("id", model_names=("gpt-4o", "gpt-4o-mini"), name=UNSET)
    integrations.update("id", scopings=[AiIntegrationScoping(space_id=None)])
    integrations.update("id", provider_metadata={"region": "eu", "retries": 3})
    integrations.update("id", name=None)  # mistake: name is not nullable
    integrations.update("id", model_names=None)  # mistake: model_names is not nullable
    integrations.update("id", model_names="gpt-4o")  # mistake: a string is no list
    integrations.update("id", model_names=[1])  # mistake: a model name is a string
    integrations.update("id", provider="openIA")  # mistake: a misspelt provider
    integrations.update("id", provider=None)  # mistake: provider is not nullable
    integrations.update("id", auth_type="bearer")  # mistake: no such auth type
    integrations.update(name="n")  # mistake: the path parameter is missing
    integrations.update(None, name="n")  # mistake: the path parameter is a string
    integrations.update("id", "n")  # mistake: fields are given by name
    integrations.update("id", nmae="n")  # mistake: no such field
    integrations.update("id", enable_default_models="yes")  # mistake: a boolean
    integrations.update("id", scopings=None)  # mistake: scopings is not nullable
    integrations.update("id", headers={"X-Retry": 3})  # mistake: headers are strings
    client.ai_integration.update("id", name="n")  # mistake: no such resource
    Arize(tokn="t")  # mistake: no such argument


def answers(client: Arize) -> str:
    updated = client.ai_integrations.update("id", name="n")
    assert_type(updated, AiIntegration)
    assert_type(updated.created_at, datetime)
    assert_type(updated.base_url, str | None | Unset)
    updated.base_url.upper()  # mistake: base_url may be null or omitted
    updated.model_names[0]  # mistake: model_names may be null or omitted
    updated.bse_url  # mistake: no such field
    updated.name = None  # mistake: name is not nullable
    if updated.base_url is UNSET:
        return "omitted"
    assert_type(updated.base_url, str | None)
    if updated.base_url is None:
        return "null"
    assert_type(updated.base_url, str)
    return updated.base_url.upper()


def narrowed(integration: AiIntegration) -> str:
    assert_type(or_none(integration.base_url), str | None)
    text: str = integration.base_url or "default"
    match integration.base_url:
        case None:
            return "null"
        case Unset.UNSET:
            return "omitted"
        case url:
            assert_type(url, str)
            url.foo()  # mistake: a string has no such method
            return url + text


class Leaf(Model):
    name: str
    value: int | str | list[str] | None
    class_: str | Unset = field(default=UNSET, wire="class")
    needed: int = field(wire="Needed")


class Metrics(Extras[int]):
    total: int


def made(metrics: Metrics) -> None:
    leaf = Leaf(name="n", value=["a"], needed=1)
    assert_type(leaf.class_, str | Unset)
    Leaf(name="n", value=1)  # mistake: needed is missing
    Leaf(value=1, needed=1)  # mistake: name is missing
    Leaf(name="n", value=1.5, needed=1)  # mistake: no member of the union
    Leaf(name="n", value=1, needed=1, class_=None)  # mistake: class_ is not nullable
    metrics.extra_fields["a"] = 3
    metrics.extra_fields["b"] = "x"  # mistake: all other properties are integers
    assert_type(metrics.extra_fields["c"], int)
    if isinstance(leaf.value, list):
        assert_type(leaf.value, list[str])


async def awaited(client: AsyncArize) -> None:
    updated = await client.ai_integrations.update("id", api_key=None)
    assert_type(updated, AiIntegration)
    client.ai_integrations.update("id", name="n").name  # mistake: not awaited
    await client.ai_integrations.update("id", name=None)  # mistake: not nullable


def models() -> None:
    UpdateAiIntegrationRequest(api_key=None, name="n")
    UpdateAiIntegrationRequest(name=None)  # mistake: name is not nullable
    UpdateAiIntegrationRequest("n")  # mistake: fields are given by name
    AiIntegrationScoping(space="s")  # mistake: no such field
