"""Address cards (RFC 2426, RFC 6350, vCard 2.1)."""
