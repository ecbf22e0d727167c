"""The commands: parse, open the book, call a flow, show its report."""
