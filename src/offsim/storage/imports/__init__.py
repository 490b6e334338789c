"""Reads the figures planners bring, pasted, as text or in workbooks: what is understood, and what must be asked."""
