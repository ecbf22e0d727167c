"""Mails that are pasted or piped in as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.sources.pasted_mail import letter
from rows import each_row

FORWARDED = """\
From: Clara <clara@school.example>
To: clara@school.example
Subject: Fwd: how did you keep running when staff left?
Date: Fri, 4 Sep 2026 10:12:00 +0100
Message-ID: <1@school.example>

---------- Forwarded message ---------
From: Fatima Zahra <Fatima@nursery.example>
Date: Thu, 3 Sep 2026 at 09:40
Subject: Re: how did you keep running when staff left?
To: <clara@school.example>

Dear Clara,

when half my team went I merged the two smallest groups
and told the parents openly why.

Pay the ones who stay a bonus.

Hugs, Fatima

On Wed, 2 Sep 2026 at 08:00, Clara wrote:
> how did you keep running when staff left?
"""


def test_of_a_forwarded_mail_the_one_inside_is_read() -> None:
    found = letter(FORWARDED)
    assert found is not None
    assert (found.name, found.email, found.day) == (
        "Fatima Zahra",
        "fatima@nursery.example",
        "Thu, 3 Sep 2026 at 09:40",
    )
    assert found.words == (
        "when half my team went I merged the two smallest groups and told the parents openly why.\n"
        "Pay the ones who stay a bonus."
    )


HEAD = "From: T R <t@x.example>\nSubject: Re\n\n"


@each_row(
    ("text", "name", "words"),
    [
        (f"{HEAD}Raise it.\n\n-- \nTom\n", "T R", "Raise it."),
        (
            "Von: Eva Ott <e@x.example>\nGesendet: Freitag, 4. September 2026\nBetreff: AW\n\nHallo Clara,\n\n"
            "nimm den Kredit nicht.\n\nLiebe Grüße\nEva",
            "Eva Ott",
            "nimm den Kredit nicht.",
        ),
        (
            "De : Luc Roy <l@x.example>\nObjet : prix\n\nBonjour Clara,\naugmente tes prix.\nBises,\nLuc",
            "Luc Roy",
            "augmente tes prix.",
        ),
        (
            "From: t@x.example\nSubject: Re\n\nRaise it.\n> how do you\n> set prices?\nAnd soon.",
            "",
            "Raise it. And soon.",
        ),
        (f"{HEAD}Yes.\n\nOn Wed, 2 Sep 2026 at 08:00, Clara Lund\n<c@x.example> wrote:\n\nhow?", "T R", "Yes."),
        (
            f"{HEAD}Cheers to that.\nOn Monday I wrote a book.\nBuy it.\nOne.\nTwo.\nThree.\nFour.\nFive.",
            "T R",
            "Cheers to that. On Monday I wrote a book. Buy it. One. Two. Three. Four. Five.",
        ),
    ],
)
def test_head_greeting_quotes_and_end_are_left_out(text: str, name: str, words: str) -> None:
    found = letter(text)
    assert found is not None
    assert (found.name, found.words) == (name, words)


@pytest.mark.parametrize(
    "text",
    [
        "coffee with Maria yesterday",
        "Maria: raise the floor\nTom: do not",
        "From: Maria\nraise the floor",
        "Date: friday\n\ncoffee with Maria",
        "From: T R <t@x.example>\nSubject: Re\n\n> only a quote",
        "",
    ],
)
def test_what_is_no_mail_is_none(text: str) -> None:
    assert letter(text) is None


@given(st.text(max_size=400))
def test_any_text_is_read_or_none(text: str) -> None:
    found = letter(f"From: T R <t@x.example>\nSubject: Re\n\n{text}")
    assert found is None or found.words
