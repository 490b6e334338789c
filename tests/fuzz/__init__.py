"""Fuzzers: a thousand seeded cases a run each, in a process of its own that may take so much memory and time."""
