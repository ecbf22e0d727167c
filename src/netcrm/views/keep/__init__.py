"""Pages: history, settings, the sample and completion."""
