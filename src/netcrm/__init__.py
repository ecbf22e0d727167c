"""netcrm: a personal CRM in the terminal for entrepreneurs."""

__version__ = "0.1.0"
