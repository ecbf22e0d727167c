"""The link that opens a mail program with a message in it (RFC 6068)."""

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def mailto(address: str, subject: str, text: str) -> str:
    """The link to write a message to an address, or to several with commas between. Lines end as e-mail ends them."""
    fields = {"subject": subject, "body": text.replace("\n", "\r\n")}
    asked = "&".join(f"{name}={_encoded(value)}" for name, value in fields.items() if value)
    return f"mailto:{_encoded(address, '@,')}{'?' if asked else ''}{asked}"


def _encoded(text: str, besides: str = "") -> str:
    """The text with every byte that has a meaning of its own in a link written as %XX."""
    plain = _PLAIN | frozenset(besides.encode())
    return "".join(chr(byte) if byte in plain else f"%{byte:02X}" for byte in text.encode("utf-8", "replace"))
