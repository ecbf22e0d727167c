"""Who sees with another eye than all who gave a view."""

from netcrm.engine.advice.another_eye import Alike, Eye, alike, another_eye
from rows import each_row

MENTOR, PEER, OTHER = Eye("mentor"), Eye("peer"), Eye("other")
CFO, TAX, SALES = Eye("advisor", "finance"), Eye("mentor", "finance"), Eye("advisor", "sales")


@each_row(
    ("views", "common"),
    [
        ([], None),
        ([MENTOR], None),
        ([MENTOR, MENTOR], Alike("mentor")),
        ([MENTOR, PEER], None),
        ([CFO, TAX], Alike(None, "finance")),
        ([CFO, CFO, CFO], Alike("advisor", "finance")),
        ([CFO, SALES], Alike("advisor")),
        ([OTHER, OTHER], None),
        ([Eye("other", "legal"), Eye("other", "legal")], Alike(None, "legal")),
    ],
)
def test_what_views_have_in_common(views: list[Eye], common: Alike | None) -> None:
    assert alike(views) == common


@each_row(
    ("views", "others", "at"),
    [
        ([MENTOR, MENTOR], [MENTOR, PEER], 1),
        ([MENTOR, MENTOR], [PEER, OTHER], 0),
        ([MENTOR, MENTOR], [MENTOR], None),
        ([MENTOR, MENTOR], [], None),
        ([MENTOR, PEER], [OTHER], None),
        ([MENTOR], [PEER], None),
        ([CFO, TAX], [MENTOR, SALES], 1),  # nobody knows the field of the mentor
        ([CFO, CFO], [MENTOR, SALES], 0),
        ([CFO, CFO], [CFO, SALES], 1),
    ],
)
def test_another_eye_is_the_first_of_another_kind_or_field(views: list[Eye], others: list[Eye], at: int | None) -> None:
    assert another_eye(views, others) == at
