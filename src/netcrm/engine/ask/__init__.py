"""Thinking about whom to ask."""
