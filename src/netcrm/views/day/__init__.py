"""Pages: what is due, open and done."""
