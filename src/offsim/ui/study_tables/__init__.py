"""The tables of the Study page: its sections as data, their cells, what is typed into them, and drafts."""
