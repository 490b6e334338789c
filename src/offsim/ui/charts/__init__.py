"""Charts: pyqtgraph plots that show frozen figures, and pictures of them in files."""
