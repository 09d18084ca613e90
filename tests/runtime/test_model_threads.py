"""Many threads that are the first to use a model, at once."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest

from runtime.annotated import Discriminator
from runtime.model import Model
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Iterator

THREADS = 16
ROUNDS = 10


@pytest.fixture(name="_eager_switching")
def fixture_eager_switching() -> Iterator[None]:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def fresh_model() -> type[Model]:
    """Classes nobody has used yet, of all the kinds that are compiled late."""

    class Inner(Model):
        type: Literal["inner"]
        values: list[str | int | None] | Unset = UNSET

    class Other(Model):
        type: Literal["other"]
        depth: float

    class Outer(Model):
        tagged: list[Any]
        untagged: dict[str, Any]
        pair: tuple[Any, int]

    # Local classes cannot be named in annotations, which are text.
    tags = Discriminator("type", {"inner": Inner, "other": Other})
    Outer.__annotations__.update(
        tagged=list[Annotated[Inner | Other, tags]],
        untagged=dict[str, Inner | Other | list[Inner] | bool],
        pair=tuple[Inner, int],
    )
    return Outer


@pytest.mark.usefixtures("_eager_switching")
def test_sixteen_threads_may_read_and_write_a_model_first() -> None:
    inner = {"type": "inner", "values": ["a", 1, None]}
    other = {"type": "other", "depth": 1.5}
    data: dict[str, Any] = {
        "tagged": [inner, other, {"type": "new"}],
        "untagged": {"a": inner, "b": other, "c": [inner], "d": True},
        "pair": [inner, 1],
    }
    barrier = Barrier(THREADS)

    def use(model: type[Model]) -> tuple[Any, Any]:
        barrier.wait()
        read = model.from_dict(data)
        return read.to_dict(), read

    with ThreadPoolExecutor(THREADS) as pool:
        for _ in range(ROUNDS):
            results = list(pool.map(use, [fresh_model()] * THREADS))
            assert [written for written, _ in results] == [data] * THREADS
            assert all(read == results[0][1] for _, read in results)
