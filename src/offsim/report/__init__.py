"""What leaves the program: workbook, JSON, sentences; labels come in through a Language."""
