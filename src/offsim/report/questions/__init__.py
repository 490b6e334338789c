"""What questions come to: for each, the answer in words and tables, and its JSON."""
