"""Models on our runtime, as the generator writes them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from runtime.annotated import Discriminator
from runtime.model import Model, UnknownObject
from runtime.unset import UNSET, Unset

NAME = "wiretype"
ATTRIBUTE = ".name"

AiProvider: TypeAlias = Literal["OPEN_AI", "AZURE_OPEN_AI", "AWS_BEDROCK", "CUSTOM"]
AuthType: TypeAlias = Literal["DEFAULT", "PROXY_WITH_HEADERS", "BEARER_TOKEN"]
Direction: TypeAlias = Literal["MAXIMIZE", "MINIMIZE", "NONE"]
Granularity: TypeAlias = Literal["SPAN", "TRACE", "SESSION"]
ParameterType: TypeAlias = Literal["STRING", "STRING_ARRAY", "REGEX"]


class Scoping(Model):
    organization_id: str | None | Unset = UNSET
    space_id: str | None | Unset = UNSET


class AwsMetadata(Model):
    role_arn: str
    external_id: str | Unset = UNSET


class GcpMetadata(Model):
    project_id: str
    location: str


class AiIntegration(Model):
    id: str
    name: str
    provider: AiProvider | str
    has_api_key: bool
    base_url: str | None | Unset = UNSET
    model_names: list[str] | None | Unset = UNSET
    headers: dict[str, str] | None | Unset = UNSET
    enable_default_models: bool
    function_calling_enabled: bool
    auth_type: AuthType | str
    provider_metadata: AwsMetadata | GcpMetadata | None | Unset = UNSET
    scopings: list[Scoping]
    created_at: datetime
    updated_at: datetime
    created_by_user_id: str


class Pagination(Model):
    next_cursor: str | Unset = UNSET
    has_more: bool


class Space(Model):
    id: str
    organization_id: str | Unset = UNSET
    name: str
    description: str | None | Unset = UNSET
    created_at: datetime
    is_private: bool | Unset = UNSET


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
    static_params: list[StaticParameter] | Unset = UNSET
    data_granularity: Granularity | str | None | Unset = UNSET


class CustomCode(Model):
    type: Literal["CUSTOM"]
    name: str
    code: str
    variables: list[str]
    static_params: list[StaticParameter] | Unset = UNSET
    data_granularity: Granularity | str | None | Unset = UNSET
    condition: Condition | Unset = UNSET


CodeConfig: TypeAlias = Annotated[
    ManagedCode | CustomCode | UnknownObject,
    Discriminator("type", {"MANAGED": ManagedCode, "CUSTOM": CustomCode}),
]


class LlmConfig(Model):
    ai_integration_id: str
    model_name: str
    invocation_parameters: dict[str, Any] | Unset = UNSET


class TemplateConfig(Model):
    name: str
    template: str
    include_explanations: bool
    use_function_calling: bool
    classification_choices: dict[str, float] | None | Unset = UNSET
    direction: Direction | str | Unset = UNSET
    data_granularity: Granularity | str | None | Unset = UNSET
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
    TemplateVersion | CodeVersion | UnknownObject,
    Discriminator("type", {"TEMPLATE": TemplateVersion, "CODE": CodeVersion}),
]


class VersionPage(Model):
    evaluator_versions: list[EvaluatorVersion]
    pagination: Pagination


READERS = {
    "small": AiIntegration.from_json,
    "page": SpacePage.from_json,
    "union": VersionPage.from_json,
}


def write(model: Model) -> bytes:
    """The text of a model."""
    return model.to_json()
