"""The walk over a description that applies the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from wiretype.diagnostics import Origin
from wiretype.document.grammar import (
    GRAMMAR,
    PATTERNED,
    Kind,
    Member,
    Shape,
    is_extension,
    kind_at,
)
from wiretype.document.normalise import objects, schemas, servers
from wiretype.document.normalise.rule import Rule, Site
from wiretype.document.normalise.version import version_of
from wiretype.document.provenance import Moves
from wiretype.document.tree import replaced_at, shown, value_at
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.normalise.rule import Version
    from wiretype.document.source import Document
    from wiretype.document.tree import Json

DIALECT = "3.1.1"
"""The version that every normalised description is written in."""

_RULES = (
    Rule(Kind.SCHEMA, "items", schemas.list_items, is_early=True),
    Rule(Kind.OPENAPI, None, objects.complete_info),
    Rule(Kind.OPENAPI, "servers", servers.spell_variables),
    Rule(Kind.PATH_ITEM, "servers", servers.spell_variables),
    Rule(Kind.OPERATION, "servers", servers.spell_variables),
    Rule(Kind.OPENAPI, "security", objects.list_scopes),
    Rule(Kind.OPERATION, "security", objects.list_scopes),
    Rule(Kind.PARAMETER, "in", objects.require_path_parameter),
    Rule(Kind.RESPONSE, None, objects.describe_response),
    Rule(Kind.PARAMETER, "example", objects.gather_examples),
    Rule(Kind.HEADER, "example", objects.gather_examples),
    Rule(Kind.MEDIA_TYPE, "example", objects.gather_examples),
    Rule(Kind.SCHEMA, "properties", schemas.require_properties),
    Rule(Kind.SCHEMA, "required", schemas.drop_stray_required),
    Rule(Kind.SCHEMA, "exclusiveMinimum", schemas.number_exclusive_bounds),
    Rule(Kind.SCHEMA, "exclusiveMaximum", schemas.number_exclusive_bounds),
    Rule(Kind.SCHEMA, "format", schemas.spell_out_format),
    Rule(Kind.SCHEMA, "example", schemas.gather_schema_examples),
    Rule(Kind.SCHEMA, "discriminator", schemas.name_discriminator),
    Rule(Kind.SCHEMA, "$ref", schemas.separate_reference),
    # Last, since it may put the whole schema into another.
    Rule(Kind.SCHEMA, "nullable", schemas.allow_null),
)


def _rules(*, early: bool) -> Mapping[Kind, tuple[Rule, ...]]:
    return MappingProxyType(
        {
            kind: tuple(
                rule for rule in _RULES if rule.kind is kind and rule.is_early is early
            )
            for kind in Kind
        }
    )


_BEFORE = _rules(early=True)
_AFTER = _rules(early=False)


def normalise_document(document: Document, diagnostics: Diagnostics) -> Document:
    """The same description in the dialect of OpenAPI 3.1; `document` is left as it is.

    Raises:
        InputError: It is no description in a version that is supported.
    """
    version = version_of(document)
    for pointer in document.respelled:
        if _is_status(pointer):
            diagnostics.add(
                "WT203",
                Origin(document.name, pointer),
                f"a status must be text, in quotation marks: {shown(pointer.last)}",
                "it is taken as text",
            )
    rewriting = _Rewriting(document, version, diagnostics)
    root = rewriting.rewrite_root()
    return replace(document, root=root, provenance=rewriting.moves.finished())


def _is_status(pointer: Pointer) -> bool:
    holder = pointer.parent
    return (
        holder.last == "responses" and kind_at(holder.parent.tokens) is Kind.OPERATION
    )


class _Rewriting:
    """One pass of the rules over one description."""

    def __init__(
        self, document: Document, version: Version, diagnostics: Diagnostics
    ) -> None:
        self._document = document
        self._version = version
        self._diagnostics = diagnostics
        self._references: dict[str, Kind] = {}
        self.moves = Moves()

    def rewrite_root(self) -> dict[str, Json]:
        """The whole description, rewritten."""
        root = self._rewrite(Kind.OPENAPI, self._document.root, (), "")
        root = self._rewrite_elsewhere(root)
        members = root if isinstance(root, dict) else {}
        return {**members, "openapi": DIALECT}

    def _rewrite_elsewhere(self, root: Json) -> Json:
        """Rewrite what references find where the grammar expects no object."""
        done: list[tuple[tuple[str, ...], Kind]] = []
        while self._references:
            reference, kind = self._references.popitem()
            if not reference.startswith("#/"):
                continue
            written = Pointer.parse(reference).tokens
            tokens = self.moves.finished().moved_to(written)
            if kind_at(tokens) or any(
                tokens[: len(start)] == start and kind_at(tokens[len(start) :], below)
                for start, below in done
            ):
                continue
            done.append((tokens, kind))
            try:
                value = value_at(root, Pointer(tokens))
                rewritten = self._rewrite(kind, value, tokens, "")
                root = replaced_at(root, tokens, rewritten)
            except LookupError:
                # The view says so, where the reference stands.
                continue
        return root

    def _rewrite(
        self, kind: Kind, value: Json, tokens: tuple[str, ...], member: str
    ) -> Json:
        """The object at `tokens`; the same one if no rule has anything to do there."""
        if kind is Kind.SCHEMA and isinstance(value, bool):
            return schemas.schema_of_boolean(value)
        if not isinstance(value, dict):
            return value
        if isinstance(reference := value.get("$ref"), str):
            self._references.setdefault(reference, kind)
        if (patterned := PATTERNED.get(kind)) is not None:
            return self._held(patterned, value, tokens, member)
        result = self._apply(_BEFORE[kind], value, tokens, member)
        result = self._with_children(kind, result, tokens)
        return self._apply(_AFTER[kind], result, tokens, member)

    def _apply(
        self,
        rules: tuple[Rule, ...],
        value: dict[str, Json],
        tokens: tuple[str, ...],
        member: str,
    ) -> dict[str, Json]:
        for rule in rules:
            if rule.trigger is None or rule.trigger in value:
                value = rule.rewrite(value, self._site(tokens, member))
        return value

    def _with_children(
        self, kind: Kind, value: dict[str, Json], tokens: tuple[str, ...]
    ) -> dict[str, Json]:
        members = GRAMMAR[kind]
        changed: dict[str, Json] = {}
        for name, held in value.items():
            if name in members:
                rewritten = self._held(members[name], held, (*tokens, name), name)
                if rewritten is not held:
                    changed[name] = rewritten
        return {**value, **changed} if changed else value

    def _held(
        self, member: Member, held: Json, tokens: tuple[str, ...], name: str
    ) -> Json:
        """The value of a member, with its children rewritten."""
        kind = member.kind
        if member.shape is Shape.ONE:
            return self._rewrite(kind, held, tokens, name)
        if member.shape is Shape.LIST and isinstance(held, list):
            items = [
                self._rewrite(kind, item, (*tokens, str(index)), name)
                for index, item in enumerate(held)
            ]
            same = all(new is old for new, old in zip(items, held, strict=True))
            return held if same else items
        if member.shape is Shape.MAP and isinstance(held, dict):
            changed: dict[str, Json] = {}
            for key, item in held.items():
                if member.extensible and is_extension(key):
                    continue
                rewritten = self._rewrite(kind, item, (*tokens, key), name)
                if rewritten is not item:
                    changed[key] = rewritten
            return {**held, **changed} if changed else held
        return held

    def _site(self, tokens: tuple[str, ...], member: str) -> Site:
        return Site(
            document=self._document,
            version=self._version,
            pointer=Pointer(tokens),
            member=member,
            diagnostics=self._diagnostics,
            moves=self.moves,
        )
