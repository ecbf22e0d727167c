"""Thinking about the circle as a whole: who knows whom, paths to people, seats."""
