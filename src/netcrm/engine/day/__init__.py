"""Thinking about what is due, open and done."""
