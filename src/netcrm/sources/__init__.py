"""Reading foreign files: pure functions, text to drafts and what could not be read."""
