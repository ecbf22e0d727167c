"""Commands: history, settings, the sample and completion."""
