"""Commands: advice that is asked for, and what comes of it."""
