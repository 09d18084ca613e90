"""Models on pydantic as fast as it goes: MISSING, built when used, extras kept."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import MISSING, BaseModel, ConfigDict, Field

NAME = "pydantic"
ATTRIBUTE = ".name"

AiProvider: TypeAlias = Literal["OPEN_AI", "AZURE_OPEN_AI", "AWS_BEDROCK", "CUSTOM"]
AuthType: TypeAlias = Literal["DEFAULT", "PROXY_WITH_HEADERS", "BEARER_TOKEN"]
Direction: TypeAlias = Literal["MAXIMIZE", "MINIMIZE", "NONE"]
Granularity: TypeAlias = Literal["SPAN", "TRACE", "SESSION"]
ParameterType: TypeAlias = Literal["STRING", "STRING_ARRAY", "REGEX"]


class Model(BaseModel):
    model_config = ConfigDict(defer_build=True, extra="allow", protected_namespaces=())


class Scoping(Model):
    organization_id: str | None | MISSING = MISSING
    space_id: str | None | MISSING = MISSING


class AwsMetadata(Model):
    role_arn: str
    external_id: str | MISSING = MISSING


class GcpMetadata(Model):
    project_id: str
    location: str


class AiIntegration(Model):
    id: str
    name: str
    provider: AiProvider | str
    has_api_key: bool
    base_url: str | None | MISSING = MISSING
    model_names: list[str] | None | MISSING = MISSING
    headers: dict[str, str] | None | MISSING = MISSING
    enable_default_models: bool
    function_calling_enabled: bool
    auth_type: AuthType | str
    provider_metadata: AwsMetadata | GcpMetadata | None | MISSING = MISSING
    scopings: list[Scoping]
    created_at: datetime
    updated_at: datetime
    created_by_user_id: str


class Pagination(Model):
    next_cursor: str | MISSING = MISSING
    has_more: bool


class Space(Model):
    id: str
    organization_id: str | MISSING = MISSING
    name: str
    description: str | None | MISSING = MISSING
    created_at: datetime
    is_private: bool | MISSING = MISSING


class SpacePage(Model):
    spaces: list[Space]
    pagination: Pagination


class Leaf(Model):
    dimension: str
    operator: Literal["=", "!=", "<", ">"]
    value: str | float | bool | list[str] | None


class AllOf(Model):
    all_of: list[Condition]


class AnyOf(Model):
    any_of: list[Condition]


Condition: TypeAlias = Leaf | AllOf | AnyOf


class StaticParameter(Model):
    name: str
    type: ParameterType | str
    default_value: str | list[str]


class ManagedCode(Model):
    type: Literal["MANAGED"]
    name: str
    managed_evaluator: str
    variables: list[str]
    static_params: list[StaticParameter] | MISSING = MISSING
    data_granularity: Granularity | str | None | MISSING = MISSING


class CustomCode(Model):
    type: Literal["CUSTOM"]
    name: str
    code: str
    variables: list[str]
    static_params: list[StaticParameter] | MISSING = MISSING
    data_granularity: Granularity | str | None | MISSING = MISSING
    condition: Condition | MISSING = MISSING


CodeConfig: TypeAlias = Annotated[ManagedCode | CustomCode, Field(discriminator="type")]


class LlmConfig(Model):
    ai_integration_id: str
    model_name: str
    invocation_parameters: dict[str, Any] | MISSING = MISSING


class TemplateConfig(Model):
    name: str
    template: str
    include_explanations: bool
    use_function_calling: bool
    classification_choices: dict[str, float] | None | MISSING = MISSING
    direction: Direction | str | MISSING = MISSING
    data_granularity: Granularity | str | None | MISSING = MISSING
    llm_config: LlmConfig


class TemplateVersion(Model):
    id: str
    evaluator_id: str
    commit_hash: str
    commit_message: str | None
    created_at: datetime
    created_by_user_id: str | None
    type: Literal["TEMPLATE"]
    template_config: TemplateConfig


class CodeVersion(Model):
    id: str
    evaluator_id: str
    commit_hash: str
    commit_message: str | None
    created_at: datetime
    created_by_user_id: str | None
    type: Literal["CODE"]
    code_config: CodeConfig


EvaluatorVersion: TypeAlias = Annotated[
    TemplateVersion | CodeVersion, Field(discriminator="type")
]


class VersionPage(Model):
    evaluator_versions: list[EvaluatorVersion]
    pagination: Pagination


READERS = {
    "small": AiIntegration.model_validate_json,
    "page": SpacePage.model_validate_json,
    "union": VersionPage.model_validate_json,
}


def write(model: Model) -> bytes:
    """The text of a model."""
    return model.model_dump_json().encode()
