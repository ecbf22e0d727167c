"""Writing what other programs and people read, pure: values in, text out."""
