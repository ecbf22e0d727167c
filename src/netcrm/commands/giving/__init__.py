"""Commands: giving back."""
