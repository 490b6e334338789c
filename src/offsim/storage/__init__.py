"""Reading and writing files: studies, documents; they know the model only."""
