"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .close_ import Case as Case
    from .common import FOO as FOO
    from .common import BoxFoo as BoxFoo
    from .common import BoxOfFoo as BoxOfFoo
    from .common import Foo as Foo
    from .common import FooObject as FooObject
    from .common import Model2Fa as Model2Fa
    from .common import Users as Users
    from .models import UNSET as UNSET
    from .models import UUID as UUID
    from .models import Any as Any
    from .models import AnyLiteral as AnyLiteral
    from .models import Operation as Operation
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "models": "Any AnyLiteral Operation UNSET UUID",
            "close_": "Case",
            "common": "BoxFoo BoxOfFoo FOO Foo FooObject Model2Fa Users",
        },
    )
