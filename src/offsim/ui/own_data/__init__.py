"""The parts of the page of a planner's own figures: its table, the import of figures, another base year."""
