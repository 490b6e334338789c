"""The open document, its history and the settings: Qt without widgets."""
