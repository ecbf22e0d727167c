"""Doing: whom to ask."""
