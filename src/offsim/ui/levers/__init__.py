"""The left panel: scenarios and the levers of the one that is shown."""
