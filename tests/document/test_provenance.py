"""The map between the places of the tree and those of the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wiretype.document.provenance import UNMOVED, Moves, Tokens

names = st.sampled_from(["a", "b", "c", "0"])
places = st.lists(names, max_size=4).map(tuple)


def at(path: str) -> Tokens:
    """The tokens of `a/b`."""
    return tuple(path.split("/"))


def test_without_moves_everything_is_where_it_was_written() -> None:
    provenance = Moves().finished()
    assert provenance is UNMOVED
    assert provenance.written_at(at("a/b")) == provenance.moved_to(at("a/b"))


def test_what_is_below_something_moved_goes_with_it() -> None:
    moves = Moves()
    moves.move(at("components/schemas"), at("definitions"))
    provenance = moves.finished()
    assert provenance.written_at(at("components/schemas/A")) == at("definitions/A")
    assert provenance.moved_to(at("definitions/A/b")) == at("components/schemas/A/b")
    assert provenance.written_at(at("components")) == at("components")
    assert provenance.moved_to(at("paths")) == at("paths")


def test_items_behind_one_that_was_taken_out_move_up() -> None:
    moves = Moves()
    moves.move(at("parameters/0"), at("parameters/1"))
    moves.move(at("body"), at("parameters/0"))
    provenance = moves.finished()
    assert provenance.moved_to(at("parameters/0/schema")) == at("body/schema")
    assert provenance.moved_to(at("parameters/1/name")) == at("parameters/0/name")
    assert provenance.written_at(at("parameters/0/in")) == at("parameters/1/in")


def test_a_reference_to_what_was_nested_means_the_whole() -> None:
    moves = Moves()
    moves.nest(at("A/items"), at("anyOf/0"), ["$ref", "allOf"])
    moves.nest(at("A"), at("anyOf/0"), ["items"])
    provenance = moves.finished()
    assert provenance.moved_to(at("A/items")) == at("A/anyOf/0/items")
    assert provenance.moved_to(at("A/title")) == at("A/title")
    inner = at("A/anyOf/0/items/anyOf/0/allOf/1")
    assert provenance.moved_to(at("A/items/allOf/1")) == inner
    assert provenance.written_at(inner) == at("A/items/allOf/1")
    assert provenance.written_at(at("A/anyOf/0")) == at("A")


def test_of_several_places_made_of_one_a_reference_means_the_first() -> None:
    moves = Moves()
    moves.move(at("x/schema"), at("p/0"))
    moves.move(at("y/schema"), at("p/0"))
    moves.copy(at("z/schema"), at("q"))
    provenance = moves.finished()
    assert provenance.moved_to(at("p/0/items")) == at("x/schema/items")
    assert provenance.written_at(at("y/schema/items")) == at("p/0/items")
    assert provenance.written_at(at("z/schema")) == at("q")
    assert provenance.moved_to(at("q")) == at("q")


@given(st.lists(st.tuples(places, st.sets(names)), max_size=5), places)
def test_nesting_from_the_leaves_up_can_be_undone(
    nested: list[tuple[Tokens, set[str]]], place: Tokens
) -> None:
    moves = Moves()
    done: set[Tokens] = set()
    for tree, members in sorted(nested, key=lambda each: -len(each[0])):
        if tree not in done:
            done.add(tree)
            moves.nest(tree, ("anyOf", "0"), sorted(members))
    provenance = moves.finished()
    assert provenance.written_at(provenance.moved_to(place)) == place
    moved = provenance.moved_to(place)
    assert moves.written_at(moved) == provenance.written_at(moved)
