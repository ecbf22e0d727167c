"""Commands: the circle as a whole."""
