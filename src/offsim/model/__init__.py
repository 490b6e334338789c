"""The projection model: frozen data and pure functions over numpy arrays; no files, no Qt, no clock."""
