"""Commands: the people of the book."""
