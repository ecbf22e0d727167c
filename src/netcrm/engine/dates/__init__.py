"""Thinking about days, spans and periods, how they are read and how they are said."""
