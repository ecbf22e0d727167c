"""Commands: whom to ask."""
