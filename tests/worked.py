"""Notes how many members are projected at a time, and by which thread: what takes long, without a clock."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pytest

from offsim.model import equations
from offsim.model.arrays import Array


@dataclass(frozen=True, slots=True)
class Work:
    """One call of the kernel: by which thread, and for how many members."""

    thread: int
    members: int


def noted_work(monkeypatch: pytest.MonkeyPatch) -> list[Work]:
    """Return a list that every call of the kernel goes into from now on."""
    done: list[Work] = []
    grown = equations.grown

    def noted(base: Array, growth: Array) -> Array:
        found = grown(base, growth)
        done.append(Work(threading.get_ident(), len(found) if found.ndim > 2 else 1))
        return found

    monkeypatch.setattr(equations, "grown", noted)
    return done
