"""Measurements of speed and memory, as ratios against something run beside them; not part of the test suite."""
