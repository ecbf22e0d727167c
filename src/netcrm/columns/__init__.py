"""What the tables of a book hold, column by column, made from store/tables.py for every floor."""
