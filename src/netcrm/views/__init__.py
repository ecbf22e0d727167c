"""Reports turned into pages: lines of styled spans, pure."""
