"""Many projections of one scenario, drawn over what is uncertain.

The package can be called: ``from offsim import ensemble`` gives it once anything of it is loaded, whatever ``offsim``
says, and analysts mean ``offsim.ensemble.ensemble.ensemble``.
"""

from __future__ import annotations

import sys
from types import ModuleType


class _Called(ModuleType):
    def __call__(self, *words: object, **named: object) -> object:
        from offsim.ensemble.ensemble import ensemble  # noqa: PLC0415  (most that load the package do not run one)

        return ensemble(*words, **named)  # type: ignore[arg-type]


sys.modules[__name__].__class__ = _Called
