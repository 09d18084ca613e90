"""Models on msgspec.

Objects without a tag are no union that it knows: a class stands for them that a hook
reads. Unknown properties are dropped.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "msgspec"
ATTRIBUTE = ".name"

AiProvider: TypeAlias = Literal["OPEN_AI", "AZURE_OPEN_AI", "AWS_BEDROCK", "CUSTOM"]
AuthType: TypeAlias = Literal["DEFAULT", "PROXY_WITH_HEADERS", "BEARER_TOKEN"]
Direction: TypeAlias = Literal["MAXIMIZE", "MINIMIZE", "NONE"]
Granularity: TypeAlias = Literal["SPAN", "TRACE", "SESSION"]
ParameterType: TypeAlias = Literal["STRING", "STRING_ARRAY", "REGEX"]


class _Untagged(type):
    """The class of classes that stand for a union: its variants are their objects."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.variants())

    def variants(cls) -> tuple[type, ...]:
        """The types of the union, in the order of the description."""
        raise NotImplementedError


class ProviderMetadata(metaclass=_Untagged):
    """AwsMetadata | GcpMetadata"""

    @classmethod
    def variants(cls) -> tuple[type, ...]:
        return AwsMetadata, GcpMetadata


class Condition(metaclass=_Untagged):
    """Leaf | AllOf | AnyOf"""

    @classmethod
    def variants(cls) -> tuple[type, ...]:
        return Leaf, AllOf, AnyOf


class Scoping(Struct, kw_only=True):
    organization_id: str | None | UnsetType = UNSET
    space_id: str | None | UnsetType = UNSET


class AwsMetadata(Struct, kw_only=True):
    role_arn: str
    external_id: str | UnsetType = UNSET


class GcpMetadata(Struct, kw_only=True):
    project_id: str
    location: str


class AiIntegration(Struct, kw_only=True):
    id: str
    name: str
    provider: AiProvider | str
    has_api_key: bool
    base_url: str | None | UnsetType = UNSET
    model_names: list[str] | None | UnsetType = UNSET
    headers: dict[str, str] | None | UnsetType = UNSET
    enable_default_models: bool
    function_calling_enabled: bool
    auth_type: AuthType | str
    provider_metadata: ProviderMetadata | None | UnsetType = UNSET
    scopings: list[Scoping]
    created_at: datetime
    updated_at: datetime
    created_by_user_id: str


class Pagination(Struct, kw_only=True):
    next_cursor: str | UnsetType = UNSET
    has_more: bool


class Space(Struct, kw_only=True):
    id: str
    organization_id: str | UnsetType = UNSET
    name: str
    description: str | None | UnsetType = UNSET
    created_at: datetime
    is_private: bool | UnsetType = UNSET


class SpacePage(Struct, kw_only=True):
    spaces: list[Space]
    pagination: Pagination


class Leaf(Struct, kw_only=True):
    dimension: str
    operator: Literal["=", "!=", "<", ">"]
    value: str | float | bool | list[str] | None


class AllOf(Struct, kw_only=True):
    all_of: list[Condition]


class AnyOf(Struct, kw_only=True):
    any_of: list[Condition]


class StaticParameter(Struct, kw_only=True):
    name: str
    type: ParameterType | str
    default_value: str | list[str]


class ManagedCode(Struct, kw_only=True, tag="MANAGED"):
    name: str
    managed_evaluator: str
    variables: list[str]
    static_params: list[StaticParameter] | UnsetType = UNSET
    data_granularity: Granularity | str | None | UnsetType = UNSET


class CustomCode(Struct, kw_only=True, tag="CUSTOM"):
    name: str
    code: str
    variables: list[str]
    static_params: list[StaticParameter] | UnsetType = UNSET
    data_granularity: Granularity | str | None | UnsetType = UNSET
    condition: Condition | UnsetType = UNSET


class LlmConfig(Struct, kw_only=True):
    ai_integration_id: str
    model_name: str
    invocation_parameters: dict[str, Any] | UnsetType = UNSET


class TemplateConfig(Struct, kw_only=True):
    name: str
    template: str
    include_explanations: bool
    use_function_calling: bool
    classification_choices: dict[str, float] | None | UnsetType = UNSET
    direction: Direction | str | UnsetType = UNSET
    data_granularity: Granularity | str | None | UnsetType = UNSET
    llm_config: LlmConfig


class TemplateVersion(Struct, kw_only=True, tag="TEMPLATE"):
    id: str
    evaluator_id: str
    commit_hash: str
    commit_message: str | None
    created_at: datetime
    created_by_user_id: str | None
    template_config: TemplateConfig


class CodeVersion(Struct, kw_only=True, tag="CODE"):
    id: str
    evaluator_id: str
    commit_hash: str
    commit_message: str | None
    created_at: datetime
    created_by_user_id: str | None
    code_config: ManagedCode | CustomCode


class VersionPage(Struct, kw_only=True):
    evaluator_versions: list[TemplateVersion | CodeVersion]
    pagination: Pagination


def _read_untagged(type_: type, data: Any) -> Any:
    """The first variant that fits."""
    if isinstance(type_, _Untagged):
        for variant in type_.variants():
            try:
                return msgspec.convert(data, variant, dec_hook=_read_untagged)
            except msgspec.ValidationError:
                continue
    message = f"{type_.__name__} does not fit"
    raise ValueError(message)


class Readers(dict[str, "Callable[[bytes], Any]"]):
    """The decoders, each made when it is first asked for: that takes its time."""

    def __missing__(self, document: str) -> Callable[[bytes], Any]:
        """Make the decoder of a document."""
        types = {"small": AiIntegration, "page": SpacePage, "union": VersionPage}
        decoder = msgspec.json.Decoder(types[document], dec_hook=_read_untagged)
        self[document] = decoder.decode
        return decoder.decode


READERS = Readers()
write = msgspec.json.Encoder().encode
