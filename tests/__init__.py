"""The tests. Folders mirror src/offsim."""
