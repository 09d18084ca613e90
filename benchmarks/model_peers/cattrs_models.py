"""Models on attrs, read and written by cattrs. Unknown properties are dropped."""

from __future__ import annotations

import enum
from datetime import datetime
from functools import partial, reduce
from operator import or_
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union, get_args, get_origin

import attrs
from cattrs.gen import make_dict_unstructure_fn
from cattrs.preconf.json import make_converter
from cattrs.strategies import configure_tagged_union

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "attrs + cattrs"
ATTRIBUTE = ".name"

AiProvider: TypeAlias = Literal["OPEN_AI", "AZURE_OPEN_AI", "AWS_BEDROCK", "CUSTOM"]
AuthType: TypeAlias = Literal["DEFAULT", "PROXY_WITH_HEADERS", "BEARER_TOKEN"]
Direction: TypeAlias = Literal["MAXIMIZE", "MINIMIZE", "NONE"]
Granularity: TypeAlias = Literal["SPAN", "TRACE", "SESSION"]
ParameterType: TypeAlias = Literal["STRING", "STRING_ARRAY", "REGEX"]


class Unset(enum.Enum):
    """The type of what was left out."""

    UNSET = "UNSET"


UNSET = Unset.UNSET
model = partial(attrs.define, kw_only=True)


@model
class Scoping:
    organization_id: str | None | Unset = UNSET
    space_id: str | None | Unset = UNSET


@model
class AwsMetadata:
    role_arn: str
    external_id: str | Unset = UNSET


@model
class GcpMetadata:
    project_id: str
    location: str


@model
class AiIntegration:
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


@model
class Pagination:
    next_cursor: str | Unset = UNSET
    has_more: bool


@model
class Space:
    id: str
    organization_id: str | Unset = UNSET
    name: str
    description: str | None | Unset = UNSET
    created_at: datetime
    is_private: bool | Unset = UNSET


@model
class SpacePage:
    spaces: list[Space]
    pagination: Pagination


@model
class Leaf:
    dimension: str
    operator: Literal["=", "!=", "<", ">"]
    value: str | float | bool | list[str] | None


@model
class AllOf:
    all_of: list[Condition]


@model
class AnyOf:
    any_of: list[Condition]


Condition: TypeAlias = Leaf | AllOf | AnyOf


@model
class StaticParameter:
    name: str
    type: ParameterType | str
    default_value: str | list[str]


@model
class ManagedCode:
    name: str
    managed_evaluator: str
    variables: list[str]
    static_params: list[StaticParameter] | Unset = UNSET
    data_granularity: Granularity | str | None | Unset = UNSET


@model
class CustomCode:
    name: str
    code: str
    variables: list[str]
    static_params: list[StaticParameter] | Unset = UNSET
    data_granularity: Granularity | str | None | Unset = UNSET
    condition: Condition | Unset = UNSET


CodeConfig: TypeAlias = ManagedCode | CustomCode


@model
class LlmConfig:
    ai_integration_id: str
    model_name: str
    invocation_parameters: dict[str, Any] | Unset = UNSET


@model
class TemplateConfig:
    name: str
    template: str
    include_explanations: bool
    use_function_calling: bool
    classification_choices: dict[str, float] | None | Unset = UNSET
    direction: Direction | str | Unset = UNSET
    data_granularity: Granularity | str | None | Unset = UNSET
    llm_config: LlmConfig


@model
class TemplateVersion:
    id: str
    evaluator_id: str
    commit_hash: str
    commit_message: str | None
    created_at: datetime
    created_by_user_id: str | None
    template_config: TemplateConfig


@model
class CodeVersion:
    id: str
    evaluator_id: str
    commit_hash: str
    commit_message: str | None
    created_at: datetime
    created_by_user_id: str | None
    code_config: CodeConfig


EvaluatorVersion: TypeAlias = TemplateVersion | CodeVersion


@model
class VersionPage:
    evaluator_versions: list[EvaluatorVersion]
    pagination: Pagination


TAGS: dict[type[Any], str] = {
    ManagedCode: "MANAGED",
    CustomCode: "CUSTOM",
    TemplateVersion: "TEMPLATE",
    CodeVersion: "CODE",
}
converter = make_converter()


def _is_union(type_: Any) -> bool:
    return get_origin(type_) in (Union, UnionType)


def _is_omittable(type_: Any) -> bool:
    return _is_union(type_) and Unset in get_args(type_)


def _omittable_reader(type_: Any) -> Callable[[Any, Any], Any]:
    """What is there is read as if it could not be left out."""
    rest = reduce(or_, [item for item in get_args(type_) if item is not Unset])
    read = converter.get_structure_hook(rest)
    return lambda value, _: read(value, rest)


def _is_told_by_look(type_: Any) -> bool:
    return _is_union(type_) and list[str] in get_args(type_)


def _look_reader(type_: Any) -> Callable[[Any, Any], Any]:
    """Values of such unions are of the right type already."""
    kinds = {get_origin(item) or item for item in get_args(type_)}
    if float in kinds:
        kinds.add(int)

    def look(value: Any, _: Any) -> Any:
        if type(value) in kinds:
            return value
        message = f"{value!r} does not fit"
        raise ValueError(message)

    return look


def _tag(type_: type[Any]) -> str:
    return TAGS[type_]


converter.register_structure_hook_factory(_is_omittable, _omittable_reader)
converter.register_structure_hook_factory(_is_told_by_look, _look_reader)
converter.register_unstructure_hook(Unset, lambda value: value)
converter.register_unstructure_hook_factory(
    attrs.has,
    lambda cls: make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True),
)
for union in (CodeConfig, EvaluatorVersion):
    configure_tagged_union(union, converter, tag_name="type", tag_generator=_tag)


def _reader(type_: type) -> Callable[[bytes], Any]:
    return lambda text: converter.loads(text, type_)


READERS = {
    "small": _reader(AiIntegration),
    "page": _reader(SpacePage),
    "union": _reader(VersionPage),
}


def write(value: Any) -> bytes:
    """The text of a model."""
    return converter.dumps(value).encode()
