"""Books that netcrm itself exported."""
