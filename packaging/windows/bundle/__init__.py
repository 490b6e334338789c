"""Builds what a Windows computer installs: run as ``python -m bundle`` with this folder's parent on the path."""
