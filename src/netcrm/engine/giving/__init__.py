"""Thinking about giving back."""
