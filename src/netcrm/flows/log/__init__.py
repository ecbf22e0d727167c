"""Doing: a line about a contact, notes and the first start."""
