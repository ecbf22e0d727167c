"""Doing: what is due, open and done."""
