"""The summary page as PDF: what `report/minister_page.py` describes, laid out on one sheet of A4."""
