"""Words, cases and scopes."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiretype.plan.names import Scope, method_name, pascal_case, snake_case, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("updateAiIntegration", ("update", "Ai", "Integration")),
        ("AI Integrations", ("AI", "Integrations")),
        ("HTTPServer", ("HTTP", "Server")),
        ("get-user_by.id", ("get", "user", "by", "id")),
        ("addressLine1", ("address", "Line1")),
        ("SHA256Digest", ("SHA256", "Digest")),
        ("floatingIPs", ("floating", "IPs")),
        ("listVPCsByID", ("list", "VPCs", "By", "ID")),
        ("URLsÄndern IDs", ("URLs", "Ändern", "IDs")),
        ("HTTPSession", ("HTTP", "Session")),
        ("GlobalIPv6Address", ("Global", "IPv6", "Address")),
        ("userOAuth2Token", ("user", "OAuth2", "Token")),
        ("2fa", ("2fa",)),
        ("größeÄndern", ("größe", "Ändern")),
        ("+1", ("plus", "1")),
        ("-1", ("minus", "1")),
        ("***", ()),
        ("half ½ 𐧀", ("half", "1", "2")),
    ],
)
def test_a_name_of_any_convention_splits_into_words(
    text: str, expected: tuple[str, ...]
) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("integration_id", "integration_id", "IntegrationId"),
        ("line_2a", "line_2a", "Line2a"),
        ("createdAt", "created_at", "CreatedAt"),
        ("AiIntegration", "ai_integration", "AiIntegration"),
        ("AI Integrations", "ai_integrations", "AiIntegrations"),
        ("URL", "url", "URL"),
        ("größeÄndern", "größe_ändern", "GrößeÄndern"),
    ],
)
def test_cases_keep_what_is_in_them_already(text: str, snake: str, pascal: str) -> None:
    assert (snake_case(text), pascal_case(text)) == (snake, pascal)


@pytest.mark.parametrize(
    ("operation", "group", "name"),
    [
        ("updateAiIntegration", "AI Integrations", "update"),
        ("listAiIntegrations", "AI Integrations", "list"),
        ("ai_integrations_get", "AI Integrations", "get"),
        ("getAiIntegrationKeys", "AI Integrations", "get_keys"),
        ("listCategories", "category", "list"),
        ("addressBook", "Addresses", "book"),
        ("floatingIPs_create", "Floating IPs", "create"),
        ("get customfilters by id", "CustomFilter", "get_by_id"),
        ("listCustomFilters", "customfilter", "list"),
        ("pets", "pets", "pets"),
        ("createUser", "Pets", "create_user"),
    ],
)
def test_a_method_drops_the_words_of_its_group(
    operation: str, group: str, name: str
) -> None:
    assert method_name(operation, group) == name


def test_a_keyword_a_reserved_name_and_a_dunder_get_an_underscore() -> None:
    scope = Scope("field")
    assert scope.allocate("class") == "class_"
    assert scope.allocate("to_dict") == "to_dict_"
    assert scope.allocate("__init__") == "init_"


def test_the_second_of_two_equal_names_gets_a_number() -> None:
    scope = Scope("argument")
    assert [scope.allocate("id") for _ in range(3)] == ["id", "id_2", "id_3"]


def test_a_name_without_a_usable_beginning_is_called_after_its_kind() -> None:
    scope = Scope("field")
    assert scope.allocate("2fa") == "field_2fa"
    assert scope.allocate("") == "field"


@given(st.lists(st.text(), max_size=8))
def test_whatever_text_comes_the_names_of_a_scope_are_valid_and_distinct(
    texts: list[str],
) -> None:
    scope = Scope("field")
    names = [scope.allocate(snake_case(text)) for text in texts]
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names)
    assert len(set(names)) == len(names)


@given(st.text())
def test_pascal_case_of_any_text_can_be_allocated(text: str) -> None:
    name = Scope("Model").allocate(pascal_case(text))
    assert name.isidentifier()
