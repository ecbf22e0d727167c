from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.sources.fields import FIELD_LIMIT, birthday_of, emails_of, name_of, note_of, phone_of, url_of
from rows import each_row


@each_row(
    "text",
    [
        "maria@example.com",
        " maria@example.com ",
        "mailto:maria@example.com",
        "MAILTO:maria@example.com?subject=Hello",
        "Maria Chen <maria@example.com>",
        "maria@example.com (work)",
        "maria@\u200bexample.com",
        '"maria@example.com"',
    ],
)
def test_an_address_is_found_in_what_stands_around_it(text):
    assert emails_of(text) == ("maria@example.com",)


def test_several_addresses_keep_their_order_and_come_once():
    assert emails_of("b@example.com; A@example.com, a@EXAMPLE.com") == ("b@example.com", "A@example.com")


@each_row(
    "text", ["", "@", "maria@", "@maria", "a@b@c", "/o=ExchangeLabs/ou=x", "at@.", "me@x", "x" * 65 + "@example.com"]
)
def test_what_is_no_address_is_left_out(text):
    assert emails_of(text) == ()


@each_row("text", ["contact1@invalid", "root@localhost", "ünal@exämple.de", "a.b+c@sub.example.co.uk"])
def test_an_unusual_address_is_kept(text):
    assert emails_of(text) == (text,)


@each_row(
    "text",
    [
        "https://example.com",
        "http://example.com/a?b=c#d",
        "HTTPS://www.linkedin.com/in/maria/",
        "www.example.com",
        "example.co.uk/team",
        "https://münchen.example/straße",
        "http://192.168.0.1:8080/x",
        "example.com:8080",
        "https://de.wikipedia.org/wiki/Zürich_(Stadt)",
    ],
)
def test_a_web_address_is_kept_as_written(text):
    assert url_of(f" {text} ") == text


@each_row(
    "text",
    [
        "",
        "javascript:alert(1)",
        "JavaScript://example.com/%0aalert(1)",
        "java\u200bscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.com",
        "mailto:a@example.com",
        "maria@example.com",
        "https://bank.example@evil.example/",
        "https://",
        "Acme",
        "1.5",
        "two words.com",
        'https://example.com/"onclick=x',
        "https://example.com/a\\b",
        "https://example.com/" + "x" * 2_000,
    ],
)
def test_anything_else_is_no_web_address(text):
    assert url_of(text) == ""


@each_row(
    ("text", "number"),
    [
        ("+1 (408) 555-0100", "+1 (408) 555-0100"),
        ("tel:+33-01-23-45-67", "+33-01-23-45-67"),
        ("tel:+1-418-656-9254;ext=102", "+1-418-656-9254 ext. 102"),
        ("TEL:+1%20418;phone-context=example.com", "+1 418"),
        ("tel:1;ext=", "1"),
        ("1-800-FLOWERS", "1-800-FLOWERS"),
        (" 040 \u202d123\u202c ", "040 123"),
        ("", ""),
    ],
)
def test_a_phone_is_a_plain_number(text, number):
    assert phone_of(text) == number


@each_row(
    "text",
    [
        "1980-03-07",
        "19800307",
        "1980-03-07T23:10:00Z",
        "19800307T231000",
        "7 March 1980",
        "Mar 7, 1980",
        "07.03.1980",
        "7/3/1980",
        "7/3/80",
        "07.03.80",
    ],
)
def test_a_birthday_reads_in_many_ways(text):
    assert birthday_of(text) == "1980-03-07"


@each_row("text", ["--03-07", "--0307", "1604-03-07", "0000-03-07", "7 March", "March 7", "7. März"])
def test_a_birthday_may_lack_its_year(text):
    assert birthday_of(text) == "--03-07"


@each_row(
    "text", ["", "0/0/00", "1980", "1980-03", "---07", "1980-02-30", "0001-01-01", "circa 1800", "soon", "--13-01"]
)
def test_what_tells_no_day_is_no_birthday(text):
    assert birthday_of(text) is None


def test_the_29th_of_february_needs_no_year():
    assert birthday_of("--0229") == "--02-29"


def test_slash_dates_follow_the_order_given():
    assert birthday_of("3/7/80", "mdy") == "1980-03-07"


def test_two_digits_of_a_year_are_this_century_only_for_the_young():
    assert (birthday_of("7.3.25"), birthday_of("7.3.26")) == ("2025-03-07", "1926-03-07")


@each_row(
    ("parts", "name"),
    [
        (("Maria", "Chen"), "Maria Chen"),
        (("Ana", "Pérez", "María Luz", "Dr.", "PhD"), "Dr. Ana María Luz Pérez PhD"),
        (("太郎", "山田"), "山田太郎"),
        (("ジョン", "スミス"), "ジョン スミス"),
        (("Prince", "."), "Prince"),
        (("", ""), ""),
    ],
)
def test_a_name_is_put_together_as_its_bearer_writes_it(parts, name):
    assert name_of(*parts) == name


def test_a_note_keeps_its_lines():
    assert note_of(" one\r\ntwo\rthree\x1b[31m\n") == "one\ntwo\nthree[31m"


def test_an_endless_note_is_cut():
    assert len(note_of("x" * 50_000)) == FIELD_LIMIT


@examples(30)
@given(st.text())
def test_no_text_breaks_a_field(text):
    assert all("@" in address for address in emails_of(text))
    assert url_of(text) == url_of(url_of(text))
    assert "\n" not in phone_of(text)
    assert birthday_of(text) in (None, birthday_of(birthday_of(text) or ""))
    assert name_of(text, text) == name_of(text, text).strip()
