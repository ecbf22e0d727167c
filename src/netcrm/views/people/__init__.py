"""Pages: the people of the book."""
