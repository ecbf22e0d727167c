"""How small things to give are drawn."""

from datetime import date

from netcrm.engine.giving.idea_kinds import Idea
from netcrm.errors import Hint
from netcrm.flows.giving.ideas import Ideas
from netcrm.model.people import Ref
from netcrm.text import cells
from netcrm.views.giving import ideas as view
from rows import each_row
from world import TODAY

TOM, HUB = Ref("tom-reyes", "Tom [/x] Reyes", id=6), Ref("techhub", "TechHub", "community", 0)
ONE = Idea(
    8, "introduction", TOM, "Ask Tom about meeting Ines", "Tom looks for a sales hire, Ines helps with hiring",
    Hint("draft", ("8",)), "g6-5",
)  # fmt: skip
OTHER = Idea(
    9, "community", None, "An hour or an answer for TechHub",
    "you wanted to be there every month; the last time was Mon 3 Aug", Hint("done_with", ("9",)), "m1", community=HUB,
)  # fmt: skip


def page(report, width=80):
    return "\n".join("".join(text for text, _ in line) for line in view.listed(report, width, TODAY).lines)


def test_each_has_its_number_why_and_what_to_type():
    assert page(Ideas((ONE, OTHER), people=9)) == (
        "  8  Ask Tom about meeting Ines\n"
        "     Tom looks for a sales hire, Ines helps with hiring\n"
        "     netcrm draft 8\n"
        "\n"
        "  9  An hour or an answer for TechHub\n"
        "     You wanted to be there every month; the last time was Mon 3 Aug\n"
        '     netcrm done 9 "..."\n'
        "\n"
        "done 8 when you did · snooze 8 2w · drop 8"
    )


@each_row("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_page(width):
    long = ONE._replace(why="a very long reason " * 12)
    assert max(map(cells, page(Ideas((long, OTHER), people=9), width).splitlines())) <= width


@each_row(
    ("report", "told"),
    [
        (Ideas(()), "Nobody is in your book yet, so there is nobody to give to.\nnetcrm start"),
        (
            Ideas((), people=3, given=2),
            "Nothing small is waiting to be given today. You gave 2 times in the last month.\n"
            'what they look for makes ideas: netcrm edit NAME --wants "a sales hire"',
        ),
        (
            Ideas((), people=3, given=1),
            "Nothing small is waiting to be given today. You gave once in the last month.\n"
            'what they look for makes ideas: netcrm edit NAME --wants "a sales hire"',
        ),
        (
            Ideas((), TOM, date(2026, 9, 12), date(2026, 10, 12), 1, 3),
            "You gave or asked Tom [/x] Reyes something Sat 12 Sep; new ideas come from Mon\n12 Oct on.",
        ),
        (
            Ideas((), TOM, None, date(2026, 10, 12), 1, 3),
            "Nothing for Tom [/x] Reyes now; new ideas come from Mon 12 Oct on.",
        ),
        (
            Ideas((), TOM, people=3),
            "Nothing small comes to mind for Tom [/x] Reyes today.\n"
            'what they look for makes ideas: netcrm edit tom-reyes --wants "a sales hire"',
        ),
        (
            Ideas((), HUB, people=3),
            'Nothing is due at TechHub now.\nnetcrm gave "..." --community "TechHub"',
        ),
    ],
)
def test_where_there_is_none_a_sentence_says_why(report, told):
    assert page(report) == told
