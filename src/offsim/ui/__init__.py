"""The window: widgets that show frozen data through ``show_…`` and tell wishes through signals."""
