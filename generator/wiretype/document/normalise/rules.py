"""All rules, in the order in which they are applied to an object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from wiretype.document.grammar import Kind
from wiretype.document.normalise import (
    dynamic,
    misplaced,
    newest,
    objects,
    operations,
    parameters,
    responses,
    schemas,
    security,
    servers,
    swagger,
    types,
)
from wiretype.document.normalise.rule import Rewrite, Rule, Version

if TYPE_CHECKING:
    from wiretype.document.tree import Json

_SINCE_3 = frozenset(Version) - {Version.V2_0}


def _early(kind: Kind, trigger: str | None, rewrite: Rewrite) -> Rule:
    return Rule(kind, trigger, rewrite, is_early=True)


def _early_since_3(kind: Kind, trigger: str | None, rewrite: Rewrite) -> Rule:
    return Rule(kind, trigger, rewrite, is_early=True, versions=_SINCE_3)


_RULES = (
    # What decides which objects there are below comes before they are rewritten.
    _early(Kind.OPENAPI, "paths", operations.spell_paths),
    _early(Kind.PATH_ITEM, None, operations.spell_methods),
    _early(Kind.PARAMETER, None, parameters.spell_parameter),
    _early(Kind.PARAMETER, "$ref", parameters.refer_to_schema),
    *swagger.RULES,
    _early_since_3(Kind.PATH_ITEM, None, operations.take_in_bodies),
    _early_since_3(Kind.PARAMETER, None, parameters.take_in_schema),
    _early_since_3(Kind.HEADER, None, parameters.take_in_header_schema),
    _early(Kind.PARAMETER, "in", newest.spread_query_string),
    _early(Kind.OPERATION, "responses", responses.spell_statuses),
    _early(Kind.RESPONSE, None, responses.wrap_schema_of_response),
    _early(Kind.REQUEST_BODY, None, responses.wrap_schema_of_body),
    _early(Kind.MEDIA_TYPE, None, responses.wrap_schema_of_content),
    _early(Kind.PARAMETER, "examples", misplaced.name_examples),
    _early(Kind.HEADER, "examples", misplaced.name_examples),
    _early(Kind.MEDIA_TYPE, "examples", misplaced.name_examples),
    _early(Kind.SCHEMA, "properties", misplaced.lift_keywords),
    _early(Kind.SCHEMA, "properties", misplaced.take_in_properties),
    _early(Kind.SCHEMA, "items", schemas.list_items),
    _early(Kind.SCHEMA, "$dynamicRef", dynamic.refer_statically),
    _early(Kind.SCHEMA, "$recursiveRef", dynamic.refer_statically),
    # All else finds the objects below in their final form.
    Rule(Kind.OPENAPI, None, objects.complete_info),
    Rule(Kind.OPENAPI, "tags", operations.spell_tags),
    Rule(Kind.OPENAPI, "tags", newest.describe_tags),
    Rule(Kind.OPENAPI, "paths", operations.tell_operations_apart),
    Rule(Kind.OPENAPI, "servers", servers.list_servers),
    Rule(Kind.PATH_ITEM, "servers", servers.list_servers),
    Rule(Kind.OPERATION, "servers", servers.list_servers),
    Rule(Kind.OPENAPI, "servers", servers.spell_variables),
    Rule(Kind.PATH_ITEM, "servers", servers.spell_variables),
    Rule(Kind.OPERATION, "servers", servers.spell_variables),
    Rule(Kind.OPENAPI, "security", security.list_requirements),
    Rule(Kind.OPERATION, "security", security.list_requirements),
    Rule(Kind.SECURITY_SCHEME, "type", security.spell_security_scheme),
    Rule(Kind.SECURITY_SCHEME, "flows", security.map_scopes),
    Rule(Kind.OPERATION, None, operations.spell_operation),
    Rule(Kind.OPERATION, None, responses.expect_responses),
    Rule(Kind.PARAMETER, "in", objects.require_path_parameter),
    Rule(Kind.PARAMETER, "style", newest.spell_cookie_style),
    Rule(Kind.PARAMETER, "style", parameters.drop_style),
    Rule(Kind.RESPONSE, "summary", newest.describe_by_summary),
    Rule(Kind.RESPONSE, None, objects.describe_response),
    Rule(Kind.PARAMETER, "example", objects.gather_examples),
    Rule(Kind.HEADER, "example", objects.gather_examples),
    Rule(Kind.MEDIA_TYPE, "example", objects.gather_examples),
    Rule(Kind.SCHEMA, "properties", schemas.require_properties),
    Rule(Kind.SCHEMA, "$ref", schemas.separate_reference),
    Rule(Kind.SCHEMA, "required", misplaced.list_required),
    Rule(Kind.SCHEMA, "required", schemas.drop_stray_required),
    Rule(Kind.SCHEMA, "exclusiveMinimum", misplaced.compare_bounds),
    Rule(Kind.SCHEMA, "exclusiveMaximum", misplaced.compare_bounds),
    Rule(Kind.SCHEMA, "exclusiveMinimum", schemas.number_exclusive_bounds),
    Rule(Kind.SCHEMA, "exclusiveMaximum", schemas.number_exclusive_bounds),
    Rule(Kind.SCHEMA, "type", types.spell_type),
    Rule(Kind.SCHEMA, "enum", types.list_values),
    Rule(Kind.SCHEMA, "format", schemas.spell_out_format),
    Rule(Kind.SCHEMA, "examples", misplaced.list_schema_examples),
    Rule(Kind.SCHEMA, "example", schemas.gather_schema_examples),
    Rule(Kind.SCHEMA, "discriminator", schemas.name_discriminator),
    # Last, since they may put the whole schema into another.
    Rule(Kind.SCHEMA, "nullable", schemas.allow_null),
    Rule(Kind.SCHEMA, "x-nullable", schemas.allow_null_by_extension),
)


@dataclass(frozen=True, slots=True)
class Series:
    """Rules that are applied one after another.

    Attributes:
        rules: The rules.
        triggers: The members without all of which none has anything to do; None if that
            cannot be told by members.
    """

    rules: tuple[Rule, ...]
    triggers: frozenset[str] | None

    @classmethod
    def of(cls, rules: tuple[Rule, ...]) -> Series:
        """The series of some rules."""
        triggers = [rule.trigger for rule in rules if rule.trigger is not None]
        is_told = len(triggers) == len(rules)
        return cls(rules, frozenset(triggers) if is_told else None)

    def is_idle_for(self, value: dict[str, Json]) -> bool:
        """Whether no rule has anything to do with an object."""
        return self.triggers is not None and self.triggers.isdisjoint(value)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules for one version, by the kind of object.

    Attributes:
        before: Those that come before the objects below are rewritten.
        after: Those that come after.
    """

    before: Mapping[Kind, Series]
    after: Mapping[Kind, Series]


def _rules_for(version: Version) -> Rules:
    def rules(kind: Kind, *, early: bool) -> Series:
        return Series.of(
            tuple(
                rule
                for rule in _RULES
                if rule.kind is kind
                and rule.is_early is early
                and version in rule.versions
            )
        )

    return Rules(
        before=MappingProxyType({kind: rules(kind, early=True) for kind in Kind}),
        after=MappingProxyType({kind: rules(kind, early=False) for kind in Kind}),
    )


RULES: Mapping[Version, Rules] = MappingProxyType(
    {version: _rules_for(version) for version in Version}
)
