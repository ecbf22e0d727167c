"""Pages: giving back."""
