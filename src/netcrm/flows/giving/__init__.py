"""Doing: giving back."""
