"""Writes the files that are made from the sources; each module is one of them, and a ``make`` target."""
