"""The page of `export graph` in a real browser: drawn and searched, it asks for nothing and complains of nothing.

`python -m pytest -m endurance tests/commands/circle`, with NETCRM_BROWSER where no Chromium is on PATH.
"""

import pytest
from browser import program, tab

pytestmark = [
    pytest.mark.endurance,
    pytest.mark.skipif(program() is None, reason="no Chromium on PATH, and NETCRM_BROWSER is not set"),
]
STRANGE = (
    "</script><script>document.title='taken'</script>",
    '"><img src=x onerror=alert(1)>',
    "a\u202eb 🎂",
    "O'Hara & Co",
)
# how many names in the drawing lie over another
COVERED = """(() => {
    const boxes = [...document.querySelectorAll('.node text')].map(text => text.getBoundingClientRect());
    const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return boxes.filter((a, at) => boxes.slice(at + 1).some(b => meet(a, b))).length;
})()"""


@pytest.fixture
def page(run, world):
    """A page of the sample book and of people with strange names, opened."""
    path = world / "circle.html"
    db = ("--db", str(world / "sample.db"))
    assert run("demo", "--keep", str(world / "sample.db")).code == 0
    for name in STRANGE:
        assert run(*db, "add", name).code == 0
    assert run(*db, "export", "graph", "-o", str(path)).code == 0
    with tab(str(world / "browser")) as opened:
        opened.open(path.as_uri())
        yield opened


SHOWN = "[...document.querySelectorAll('.one:not([hidden]) h3')].map(one => one.textContent)"


def test_it_is_drawn_asks_for_nothing_and_complains_of_nothing(page):
    people = page.value("document.querySelectorAll('.one').length")
    assert people > 25
    assert page.value("document.querySelectorAll('#drawing .node').length") == people
    box = page.value("document.querySelector('#drawing .node circle').getBoundingClientRect().width")
    assert box > 4
    assert [url for url in page.requests() if not url.endswith("/circle.html")] == []
    assert page.complaints() == []


def test_strange_names_are_names(page):
    assert page.value("document.title").startswith("Your circle: Tue 22 Sep 2026")
    assert page.value("document.querySelectorAll('img').length") == 0
    names = page.value(SHOWN)
    assert {STRANGE[0], STRANGE[1], "ab 🎂", "O'Hara & Co"} <= set(names)


def test_no_name_covers_another(page):
    assert page.value(COVERED) == 0


def test_the_search_narrows_the_list_and_escape_shows_all(page):
    every = page.value(SHOWN)
    page.press("/")
    page("Input.insertText", text="zoe")
    assert page.value(SHOWN) == ["Zoë Vermeulen"]
    assert page.value("document.getElementById('hits').textContent") == "1 person"
    assert page.value("document.querySelectorAll('.node.hit').length") == 1
    page.press("Escape")
    assert page.value(SHOWN) == every
    assert page.complaints() == []


def test_somebody_is_chosen_by_keys_alone(page):
    page.press("/")
    page("Input.insertText", text="fiona")
    page.press("Enter")
    assert page.value("document.activeElement.textContent") == "Fiona O'Brien"
    assert page.value("document.querySelector('.one.on h3').textContent") == "Fiona O'Brien"
    assert page.value("document.querySelectorAll('.node.near').length") == 3
    page.press("Escape")
    page.value("document.querySelector('.one button').focus()")
    first = page.value("document.activeElement.textContent")
    page.press("ArrowDown")
    assert page.value("document.activeElement.textContent") not in (first, "")


def test_it_is_dark_where_that_is_wished(page):
    colours = []
    for scheme in ("light", "dark"):
        page("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        colours.append(page.value("getComputedStyle(document.body).backgroundColor"))
    assert colours == ["rgb(251, 250, 248)", "rgb(23, 25, 29)"]


def test_what_a_page_may_not_do_it_cannot(page):
    page.value("document.body.insertAdjacentHTML('beforeend', '<img src=\"https://example.invalid/x.png\">')")
    page.value("new Promise(done => setTimeout(done, 200))")
    told = page.complaints()
    assert told != []
    assert "Content Security Policy" in str(told)
