"""Doing: the people of the book."""
