"""Doing: the circle as a whole."""
