"""How long an import of as many connections as LinkedIn allows takes, and of a phone's contacts; how much memory."""

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

pytestmark = pytest.mark.benchmark

PEOPLE = 30_000
FIRST = ("Maria", "José", "Anne", "Søren", "Li", "Tom", "Zoë", "Ines", "Omar", "李雷")
LAST = ("Okafor", "García", "Lee", "Groß", "Wei", "Novak", "Brandt", "Patel", "Moreau", "Sato")
MEASURED = (
    "import resource, sys; from netcrm.cli import main; code = main(sys.argv[1:]);"
    "sys.stderr.write(f'PEAK {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}\\n'); sys.exit(code)"
)


@pytest.fixture(scope="module")
def world(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("speed")


def export(world: Path, variety: int, company: str = "Firm") -> Path:
    """30,000 people; the smaller the variety, the more of them share a name."""
    rows = [
        f"{FIRST[n % 10]},{LAST[n // 10 % 10]}{n // 100 % variety or ''},https://www.linkedin.com/in/p-{n},"
        f'p{n}@example.com,"{company} {n % 5000}, Inc.",Head of Sales,05 Nov 2024'
        for n in range(PEOPLE)
    ]
    path = world / f"Connections-{variety}-{company}.csv"
    path.write_text("\n".join(["First Name,Last Name,URL,Email Address,Company,Position,Connected On", *rows]))
    return path


def spent(world: Path, book: str, *words: str) -> tuple[float, float]:
    """Seconds and megabytes of one command in a process of its own."""
    homes = {f"XDG_{name}_HOME": str(world / name) for name in ("DATA", "CONFIG", "STATE")}
    start = perf_counter()
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED, "--db", str(world / book), *words],
        env={**os.environ, **homes, "NETCRM_TODAY": "2026-09-22"},
        capture_output=True,
        text=True,
        check=True,
    )
    seconds = perf_counter() - start
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    megabytes = int(ran.stderr.split("PEAK ")[1]) / unit
    print(f"\n{' '.join(words[:2])} {ran.stdout.splitlines()[0][:60]}: {seconds:.1f} s, {megabytes:.0f} MB")
    return seconds, megabytes


def test_thirty_thousand_people_arrive_within_fifteen_seconds(world):
    seconds, megabytes = spent(world, "names.db", "import", "linkedin", str(export(world, 300)))
    assert (seconds < 15, megabytes < 250) == (True, True)


def test_the_same_file_again_takes_less(world):
    seconds, megabytes = spent(world, "names.db", "import", "linkedin", str(export(world, 300)))
    assert (seconds < 8, megabytes < 250) == (True, True)


def test_a_file_in_which_everybody_changed_takes_no_longer(world):
    changed = export(world, 300, "Group")
    seconds, megabytes = spent(world, "names.db", "import", "linkedin", str(changed))
    assert (seconds < 15, megabytes < 300) == (True, True)


def test_taking_it_back_is_as_fast(world):
    seconds, megabytes = spent(world, "names.db", "undo")
    assert (seconds < 15, megabytes < 300) == (True, True)


def test_three_hundred_namesakes_of_everybody_take_no_time_squared(world):
    seconds, megabytes = spent(world, "namesakes.db", "import", "linkedin", str(export(world, 1)))
    assert (seconds < 15, megabytes < 250) == (True, True)


def cards(world: Path) -> Path:
    """A thousand people as a phone gives them, every tenth with a photo of 30 kB."""
    photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + "\r\n ".join(["A" * 74] * 400)
    rows = [
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{FIRST[n % 10]} {LAST[n // 10 % 10]}{n}\r\n"
        f"EMAIL;TYPE=WORK:p{n}@example.com\r\n"
        f"TEL;TYPE=CELL:+49 151 {1000000 + n}\r\nORG:Firm {n % 50}\r\nTITLE:Head of Sales\r\nNOTE:met in {n}\r\n"
        f"BDAY:1980-03-{n % 28 + 1:02}\r\n{photo if n % 10 == 0 else 'UID:' + str(n)}\r\nEND:VCARD\r\n"
        for n in range(1000)
    ]
    path = world / "contacts.vcf"
    path.write_text("".join(rows), encoding="utf-8")
    return path


def test_a_thousand_cards_arrive_within_three_seconds(world):
    seconds, megabytes = spent(world, "cards.db", "import", "vcard", str(cards(world)))
    assert (seconds < 3, megabytes < 150) == (True, True)


def test_a_thousand_cards_again_take_less(world):
    seconds, _ = spent(world, "cards.db", "import", "vcard", str(cards(world)))
    assert seconds < 2
