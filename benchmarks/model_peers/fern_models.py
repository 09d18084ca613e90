"""Models on the runtime of Fern, as its package `squareup` has it.

`READERS` make models without a check, as that package does with answers. What checks
is `fern_checked_models`.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from square.core.unchecked_base_model import (
    UncheckedBaseModel,
    UnionMetadata,
    construct_type,
)

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "Fern"
ATTRIBUTE = ".name"

AiProvider: TypeAlias = Literal["OPEN_AI", "AZURE_OPEN_AI", "AWS_BEDROCK", "CUSTOM"]
AuthType: TypeAlias = Literal["DEFAULT", "PROXY_WITH_HEADERS", "BEARER_TOKEN"]
Direction: TypeAlias = Literal["MAXIMIZE", "MINIMIZE", "NONE"]
Granularity: TypeAlias = Literal["SPAN", "TRACE", "SESSION"]
ParameterType: TypeAlias = Literal["STRING", "STRING_ARRAY", "REGEX"]


class Scoping(UncheckedBaseModel):
    organization_id: str | None = None
    space_id: str | None = None


class AwsMetadata(UncheckedBaseModel):
    role_arn: str
    external_id: str | None = None


class GcpMetadata(UncheckedBaseModel):
    project_id: str
    location: str


class AiIntegration(UncheckedBaseModel):
    id: str
    name: str
    provider: AiProvider | str
    has_api_key: bool
    base_url: str | None = None
    model_names: list[str] | None = None
    headers: dict[str, str] | None = None
    enable_default_models: bool
    function_calling_enabled: bool
    auth_type: AuthType | str
    provider_metadata: AwsMetadata | GcpMetadata | None = None
    scopings: list[Scoping]
    created_at: datetime
    updated_at: datetime
    created_by_user_id: str


class Pagination(UncheckedBaseModel):
    next_cursor: str | None = None
    has_more: bool


class Space(UncheckedBaseModel):
    id: str
    organization_id: str | None = None
    name: str
    description: str | None = None
    created_at: datetime
    is_private: bool | None = None


class SpacePage(UncheckedBaseModel):
    spaces: list[Space]
    pagination: Pagination


class Leaf(UncheckedBaseModel):
    dimension: str
    operator: Literal["=", "!=", "<", ">"]
    value: str | float | bool | list[str] | None


class AllOf(UncheckedBaseModel):
    all_of: list[Condition]


class AnyOf(UncheckedBaseModel):
    any_of: list[Condition]


Condition: TypeAlias = Leaf | AllOf | AnyOf

AllOf.model_rebuild()
AnyOf.model_rebuild()


class StaticParameter(UncheckedBaseModel):
    name: str
    type: ParameterType | str
    default_value: str | list[str]


class ManagedCode(UncheckedBaseModel):
    type: Literal["MANAGED"] = "MANAGED"
    name: str
    managed_evaluator: str
    variables: list[str]
    static_params: list[StaticParameter] | None = None
    data_granularity: Granularity | str | None = None


class CustomCode(UncheckedBaseModel):
    type: Literal["CUSTOM"] = "CUSTOM"
    name: str
    code: str
    variables: list[str]
    static_params: list[StaticParameter] | None = None
    data_granularity: Granularity | str | None = None
    condition: Condition | None = None


CodeConfig: TypeAlias = Annotated[
    ManagedCode | CustomCode, UnionMetadata(discriminant="type")
]


class LlmConfig(UncheckedBaseModel):
    ai_integration_id: str
    model_name: str
    invocation_parameters: dict[str, Any] | None = None


class TemplateConfig(UncheckedBaseModel):
    name: str
    template: str
    include_explanations: bool
    use_function_calling: bool
    classification_choices: dict[str, float] | None = None
    direction: Direction | str | None = None
    data_granularity: Granularity | str | None = None
    llm_config: LlmConfig


class TemplateVersion(UncheckedBaseModel):
    id: str
    evaluator_id: str
    commit_hash: str
    commit_message: str | None
    created_at: datetime
    created_by_user_id: str | None
    type: Literal["TEMPLATE"] = "TEMPLATE"
    template_config: TemplateConfig


class CodeVersion(UncheckedBaseModel):
    id: str
    evaluator_id: str
    commit_hash: str
    commit_message: str | None
    created_at: datetime
    created_by_user_id: str | None
    type: Literal["CODE"] = "CODE"
    code_config: CodeConfig


EvaluatorVersion: TypeAlias = Annotated[
    TemplateVersion | CodeVersion, UnionMetadata(discriminant="type")
]


class VersionPage(UncheckedBaseModel):
    evaluator_versions: list[EvaluatorVersion]
    pagination: Pagination


def _reader(model: type[UncheckedBaseModel]) -> Callable[[bytes], Any]:
    """How its clients read an answer."""
    return lambda text: construct_type(type_=model, object_=json.loads(text))


READERS = {
    "small": _reader(AiIntegration),
    "page": _reader(SpacePage),
    "union": _reader(VersionPage),
}


def write(model: UncheckedBaseModel) -> bytes:
    """The text of a model."""
    return model.json().encode()
