"""Pages of the circle as a whole."""
