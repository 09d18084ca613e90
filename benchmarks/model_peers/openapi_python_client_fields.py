"""The models of the documents in the style of openapi-python-client."""

from __future__ import annotations

from .openapi_python_client_source import (
    HEAD,
    Array,
    Date,
    Either,
    Enumeration,
    Field,
    Model,
    Plain,
    enumeration,
    model,
    nullable,
)

_TEXT = Plain("str")
_FLAG = Plain("bool")
_VERSION: list[Field] = [
    ("id", _TEXT, True),
    ("evaluator_id", _TEXT, True),
    ("commit_hash", _TEXT, True),
    ("commit_message", nullable(_TEXT), True),
    ("created_at", Date(), True),
    ("created_by_user_id", nullable(_TEXT), True),
    ("type", _TEXT, True),
]
_CODE: list[Field] = [
    ("type", _TEXT, True),
    ("name", _TEXT, True),
    ("variables", Array(_TEXT), True),
    ("static_params", Array(Model("StaticParameter")), False),
    ("data_granularity", nullable(Enumeration("Granularity")), False),
]
_CONDITION = Either((Model("Leaf"), Model("AllOf"), Model("AnyOf")))

_ENUMERATIONS = {
    "AiProvider": ["OPEN_AI", "AZURE_OPEN_AI", "AWS_BEDROCK", "CUSTOM"],
    "AuthType": ["DEFAULT", "PROXY_WITH_HEADERS", "BEARER_TOKEN"],
    "Direction": ["MAXIMIZE", "MINIMIZE", "NONE"],
    "Granularity": ["SPAN", "TRACE", "SESSION"],
    "ParameterType": ["STRING", "STRING_ARRAY", "REGEX"],
}
_MODELS: dict[str, list[Field]] = {
    "Scoping": [
        ("organization_id", nullable(_TEXT), False),
        ("space_id", nullable(_TEXT), False),
    ],
    "AwsMetadata": [("role_arn", _TEXT, True), ("external_id", _TEXT, False)],
    "GcpMetadata": [("project_id", _TEXT, True), ("location", _TEXT, True)],
    "Headers": [],
    "AiIntegration": [
        ("id", _TEXT, True),
        ("name", _TEXT, True),
        ("provider", Enumeration("AiProvider"), True),
        ("has_api_key", _FLAG, True),
        ("base_url", nullable(_TEXT), False),
        ("model_names", nullable(Array(_TEXT)), False),
        ("headers", nullable(Model("Headers")), False),
        ("enable_default_models", _FLAG, True),
        ("function_calling_enabled", _FLAG, True),
        ("auth_type", Enumeration("AuthType"), True),
        (
            "provider_metadata",
            Either((Plain("None"), Model("AwsMetadata"), Model("GcpMetadata"))),
            False,
        ),
        ("scopings", Array(Model("Scoping")), True),
        ("created_at", Date(), True),
        ("updated_at", Date(), True),
        ("created_by_user_id", _TEXT, True),
    ],
    "Pagination": [("next_cursor", _TEXT, False), ("has_more", _FLAG, True)],
    "Space": [
        ("id", _TEXT, True),
        ("organization_id", _TEXT, False),
        ("name", _TEXT, True),
        ("description", nullable(_TEXT), False),
        ("created_at", Date(), True),
        ("is_private", _FLAG, False),
    ],
    "SpacePage": [
        ("spaces", Array(Model("Space")), True),
        ("pagination", Model("Pagination"), True),
    ],
    "Leaf": [
        ("dimension", _TEXT, True),
        ("operator", _TEXT, True),
        (
            "value",
            Either((Plain("None"), Array(_TEXT), _FLAG, Plain("float"), _TEXT)),
            True,
        ),
    ],
    "AllOf": [("all_of", Array(_CONDITION), True)],
    "AnyOf": [("any_of", Array(_CONDITION), True)],
    "StaticParameter": [
        ("name", _TEXT, True),
        ("type", Enumeration("ParameterType"), True),
        ("default_value", Either((Array(_TEXT), _TEXT)), True),
    ],
    "ManagedCode": [*_CODE, ("managed_evaluator", _TEXT, True)],
    "CustomCode": [*_CODE, ("code", _TEXT, True), ("condition", _CONDITION, False)],
    "Parameters": [],
    "LlmConfig": [
        ("ai_integration_id", _TEXT, True),
        ("model_name", _TEXT, True),
        ("invocation_parameters", Model("Parameters"), False),
    ],
    "Choices": [],
    "TemplateConfig": [
        ("name", _TEXT, True),
        ("template", _TEXT, True),
        ("include_explanations", _FLAG, True),
        ("use_function_calling", _FLAG, True),
        ("classification_choices", nullable(Model("Choices")), False),
        ("direction", Enumeration("Direction"), False),
        ("data_granularity", nullable(Enumeration("Granularity")), False),
        ("llm_config", Model("LlmConfig"), True),
    ],
    "TemplateVersion": [*_VERSION, ("template_config", Model("TemplateConfig"), True)],
    "CodeVersion": [
        *_VERSION,
        ("code_config", Either((Model("ManagedCode"), Model("CustomCode"))), True),
    ],
    "VersionPage": [
        (
            "evaluator_versions",
            Array(Either((Model("TemplateVersion"), Model("CodeVersion")))),
            True,
        ),
        ("pagination", Model("Pagination"), True),
    ],
}

_TAIL = """

def _reader(model):
    return lambda text: model.from_dict(json.loads(text))


NAME = "openapi-python-client"
ATTRIBUTE = ".name"
READERS = {
    "small": _reader(AiIntegration),
    "page": _reader(SpacePage),
    "union": _reader(VersionPage),
}


def write(model):
    data = model.to_dict()
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode()
"""


def source() -> str:
    """The source of the module."""
    return "\n".join(
        [
            HEAD,
            *[enumeration(name, values) for name, values in _ENUMERATIONS.items()],
            *[model(name, fields) for name, fields in _MODELS.items()],
            _TAIL,
        ]
    )
