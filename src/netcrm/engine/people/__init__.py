"""Thinking about the people of the book."""
