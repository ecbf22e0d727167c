"""Remembering: the only floor that knows SQL."""
