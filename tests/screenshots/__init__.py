"""Pictures of every page in every language; not part of the test suite."""
