"""Reads the figures planners bring, pasted, as text or in workbooks: what is understood, and what must be asked.

``source.read_source`` and ``source.pasted`` make grids of cells, ``understand.understand`` makes series of them, or
asks; the answers go into the same call again. Nothing here knows a study but by what is ``Wanted`` (``own_figures``).
"""
