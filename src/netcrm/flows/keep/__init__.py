"""Doing: history, settings, the sample and completion."""
