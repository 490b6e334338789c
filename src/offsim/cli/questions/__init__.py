"""The commands that ask a question, one file a question."""
