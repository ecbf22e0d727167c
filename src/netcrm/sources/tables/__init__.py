"""Tables: CSV files as address books, LinkedIn and others write them."""
