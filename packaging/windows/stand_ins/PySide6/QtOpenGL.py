"""Stands where pyqtgraph looks for Qt's OpenGL module; offsim never draws with it, and it weighs 10 MB."""
