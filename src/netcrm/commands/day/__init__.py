"""Commands: what is due, open and done."""
