"""Measurements of speed and memory, as ratios against something run beside them; not part of the test suite."""

from offsim.__main__ import prepare_numpy

prepare_numpy()  # as the program does before it loads numpy
