"""The walk over a document that applies the rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from wiretype.document.grammar import (
    GRAMMAR,
    PATTERNED,
    Kind,
    Member,
    Shape,
    is_extension,
    is_followed,
    is_leaf,
    kind_at,
    mapped_names,
)
from wiretype.document.normalise.rule import Pass, Site, Version
from wiretype.document.normalise.rules import RULES, Series
from wiretype.document.normalise.schemas import schema_of_boolean
from wiretype.document.normalise.shapes import (
    shaped_member,
    shaped_object,
    trimmed_names,
)
from wiretype.document.provenance import Moves
from wiretype.document.tree import content_key, replaced_at, value_at
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.references import References
    from wiretype.document.source import Document
    from wiretype.document.tree import Json

Refer: TypeAlias = "Callable[[Pointer, str, Kind, bool], None]"


class Rewriting:
    """One pass of the rules over one document.

    Args:
        document: The document as it was read.
        name: What pointers call it.
        version: The version it is written in.
        diagnostics: Where repairs are reported.
        refer: Is told every reference: its place, its text, the kind of object it is
            expected to lead to, and whether it stands in a discriminator.
        sources: The references between the documents as they were read.
    """

    def __init__(
        self,
        document: Document,
        name: str,
        version: Version,
        diagnostics: Diagnostics,
        refer: Refer,
        sources: References,
    ) -> None:
        self._name = name
        self._rules = RULES[version]
        self._refer = refer
        self._pass = Pass(
            document=document,
            version=version,
            diagnostics=diagnostics,
            moves=Moves(),
            sources=sources,
        )
        self._done: dict[tuple[str, ...], Kind] = {}
        # What schemas say that no rule has anything to do with, and what holds them.
        self._idle: set[tuple[str, bytes]] = set()
        self.document = document
        """The document as far as it is rewritten."""

    def rewrite_at(self, kind: Kind, tokens: tuple[str, ...]) -> None:
        """Rewrite what stands in the tree at `tokens`, which is a `kind`.

        Raises:
            LookupError: Nothing stands there.
        """
        if self._is_done(kind, tokens):
            return
        old = value_at(self.document.root, Pointer(tokens))
        new = self._rewrite(kind, old, tokens, "")
        self._done[tokens] = kind
        if new is not old:
            self.document = replace(
                self.document,
                root=replaced_at(self.document.root, tokens, new),
                provenance=self._pass.moves.finished(),
            )

    def _is_done(self, kind: Kind, tokens: tuple[str, ...]) -> bool:
        """Whether a place was rewritten as part of something above it."""
        for length in range(len(tokens) + 1):
            above = self._done.get(tokens[:length])
            if above is not None and kind_at(tokens[length:], above) is not None:
                return True
        return False

    def _rewrite(
        self, kind: Kind, value: Json, tokens: tuple[str, ...], member: str
    ) -> Json:
        """The object at `tokens`; the same one if no rule has anything to do there."""
        if kind is Kind.SCHEMA and isinstance(value, bool):
            return schema_of_boolean(value)
        if not isinstance(value, dict):
            value = shaped_object(kind, value, self._site(tokens, member))
        if not isinstance(value, dict) or tokens in self._done:
            return value
        if not is_leaf(kind, value):
            return self._rewrite_object(kind, value, tokens, member)
        # Most of these say the same as others, of which nothing was to be rewritten.
        key = (member, content_key(value))
        if key in self._idle:
            return value
        said = len(self._pass.diagnostics)
        result = self._rewrite_object(kind, value, tokens, member)
        if result is value and len(self._pass.diagnostics) == said:
            self._idle.add(key)
        return result

    def _rewrite_object(
        self, kind: Kind, value: dict[str, Json], tokens: tuple[str, ...], member: str
    ) -> Json:
        """An object with all that it holds rewritten."""
        value = self._trimmed(kind, value, tokens, member)
        result = self._apply(self._rules.before[kind], value, tokens, member)
        self._refer_from(kind, result, tokens)
        if (patterned := PATTERNED.get(kind)) is not None:
            if "$ref" in value:
                return value
            return self._held(patterned, value, tokens, member)
        result = self._with_children(kind, result, tokens)
        return self._apply(self._rules.after[kind], result, tokens, member)

    def _trimmed(
        self, kind: Kind, value: dict[str, Json], tokens: tuple[str, ...], member: str
    ) -> dict[str, Json]:
        """The object without white space around the names of its members."""
        if kind in PATTERNED or all(name == name.strip() for name in value):
            return value
        return trimmed_names(value, self._site(tokens, member))

    def _refer_from(
        self, kind: Kind, value: dict[str, Json], tokens: tuple[str, ...]
    ) -> None:
        reference = value.get("$ref")
        if isinstance(reference, str) and is_followed(kind, value):
            self._refer(Pointer(tokens, self._name), reference, kind, False)
        if kind is Kind.SCHEMA and "discriminator" in value:
            for mapped in mapped_names(value["discriminator"]):
                self._refer(Pointer(tokens, self._name), mapped, kind, True)

    def _apply(
        self,
        rules: Series,
        value: dict[str, Json],
        tokens: tuple[str, ...],
        member: str,
    ) -> dict[str, Json]:
        if rules.is_idle_for(value):
            return value
        site = None
        for rule in rules.rules:
            if rule.trigger is None or rule.trigger in value:
                site = site or self._site(tokens, member)
                value = rule.rewrite(value, site)
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
        if held is None:
            return held
        if not isinstance(held, list if member.shape is Shape.LIST else dict):
            site = self._site(tokens[:-1], "")
            held = shaped_member(name, member, held, site)
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
        return Site(self._pass, Pointer(tokens, self._name), member)
