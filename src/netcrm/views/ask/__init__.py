"""Pages: whom to ask."""
