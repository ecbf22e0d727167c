"""Links that open a mail program."""

from urllib.parse import parse_qs, urlsplit

from netcrm.engine.advice.mailto import mailto
from rows import each_row


def test_a_link_holds_nothing_that_means_more_in_one():
    link = mailto("maria+x@example.com", "50% & more?", "Hi Maria,\n\nhow & why? Grüße #1")
    assert link == (
        "mailto:maria%2Bx@example.com?subject=50%25%20%26%20more%3F"
        "&body=Hi%20Maria%2C%0D%0A%0D%0Ahow%20%26%20why%3F%20Gr%C3%BC%C3%9Fe%20%231"
    )


def test_it_is_read_back_as_it_was():
    parts = urlsplit(mailto("maria@example.com", "a=b;c", "« x »\n+1"))
    assert parse_qs(parts.query) == {"subject": ["a=b;c"], "body": ["« x »\r\n+1"]}


@each_row(
    ("subject", "text", "link"),
    [
        ("", "", "mailto:a@x.example"),
        ("", "Hi", "mailto:a@x.example?body=Hi"),
        ("A", "", "mailto:a@x.example?subject=A"),
    ],
)
def test_what_is_empty_is_left_out(subject, text, link):
    assert mailto("a@x.example", subject, text) == link
