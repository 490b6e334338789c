"""Stands where pyqtgraph looks for Qt's OpenGL widgets; offsim never makes one, pyqtgraph only asks what is one."""

from PySide6.QtWidgets import QWidget


class QOpenGLWidget(QWidget):
    """A kind of widget that no widget is of."""
