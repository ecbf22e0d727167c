"""A phrase where it stands in its sentence."""

from netcrm.engine.dates.boundaries import clause_ends
from netcrm.engine.dates.cores import Core, Lead, Phrase, shared
from netcrm.engine.dates.tokens import Page, Token
from netcrm.named_tuple import NamedTuple

OPENING = " \t(-*\"'“"


class Place(NamedTuple):
    """A phrase where it stands, with the tokens before and after it; an empty one before a clause."""

    page: Page
    phrase: Phrase
    before: Token
    after: Token

    @property
    def core(self) -> Core:
        """What was read as a day."""
        return self.phrase.core

    @property
    def lead(self) -> Lead:
        """The words that lead to it."""
        return self.phrase.lead

    @property
    def first(self) -> Token:
        """Where the day itself begins."""
        return self.page.tokens[self.lead.end]

    @property
    def last(self) -> Token:
        """The last token of it."""
        return self.page.tokens[self.phrase.end - 1]

    @property
    def previous(self) -> Token:
        """What stands right before the day itself: the last word that leads to it, or what stands before the phrase."""
        return self.page.tokens[self.lead.end - 1] if self.lead.end > self.phrase.start else self.before

    @property
    def shown(self) -> str:
        """The day itself as it is written."""
        return self.page.text[self.first.start : self.last.end]

    @property
    def starts(self) -> bool:
        """Whether nothing stands before the day itself."""
        return not self.page.text[: self.first.start].strip(OPENING)

    @property
    def ends(self) -> bool:
        """Whether the clause is over after it."""
        return clause_ends(self.page.text, self.last.end)

    @property
    def whole(self) -> bool:
        """Whether it is all that the text says."""
        around = self.page.text[: self.page.tokens[self.phrase.start].start] + self.page.text[self.last.end :]
        return not around.strip(" \t\n.,;:!?…-–()\"'“”")

    @property
    def is_led(self) -> bool:
        """Whether words of its own language lead to it that nothing but a day can follow."""
        return self.lead.firm and bool(shared(self.lead.langs, self.core.langs))

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital."""
        return self.page.text[self.first.start].isupper()
