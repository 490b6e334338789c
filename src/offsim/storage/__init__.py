"""Reading and writing files: studies, documents, the log of errors; no words for a planner."""
