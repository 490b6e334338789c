"""The help: its topics and where they lead from, how they are read, found, set and shown."""
