"""What must hold for every reader of tables, whatever is done to a file."""

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.errors import NetcrmError
from netcrm.model.imports import Gathered, Terms
from netcrm.sources import kinds
from netcrm.sources.tables import generic_csv, google, linkedin, linkedin_messages, outlook, thunderbird
from rows import each_row

READERS = (linkedin.read, linkedin_messages.read, google.read, outlook.read, thunderbird.read, generic_csv.read)
SAMPLES = {
    "linkedin": 'Notes:\n"You may ""notice"""\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
    'Ann,Lee,https://www.linkedin.com/in/ann,a@x.org,"Acme, Inc.",CTO,05 Nov 2024\nJörg,Groß,,,,,3/9/17\n',
    "messages": "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
    'CONTENT,FOLDER\n2-a==,,Ann,linkedin.com/in/ann,Me,"linkedin.com/in/me,linkedin.com/in/bo",2024-11-06 09:15:22 UTC'
    ',,"one\ntwo",INBOX\n',
    "google": "First Name,Last Name,Phonetic First Name,Organization Name,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,Address 1 - Street,Address 1 - City,Event 1 - Label,Event 1 - Value,Relation 1 - Value\n"
    'Ann,Lee,An,Acme ::: Beta,--03-07,"one\ntwo",http://x,A ::: * myContacts,* Work,a@x.org ::: b@x.org,Ring 1,Bonn,'
    "Day ::: Eve,2011-06-04 ::: x,Tom\n",
    "google_old": "Name,Given Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Value,Organization 1 - Name\n"
    "Liz Taylor,Liz,Taylor,,Friends,l@x.org,BBC\n",
    "outlook": "First Name,Last Name,Title,Suffix,Company,Job Title,E-mail Address,E-mail 2 Address,Business Phone,"
    "Birthday,Anniversary,Business Street,Business City,Home State,Notes,Categories,Hobby\n"
    'Jürgen,Müller,Dr.,Jr.,Acme,CTO,a@x.org,/o=Ex/cn=a,030 1; 030 2,3/7/1984,0/0/00,Ring 1,Bonn,TX,"a;\nb",A;B,Chess\n',
    "thunderbird": "First Name,Last Name,Display Name,Primary Email,Birth Year,Birth Month,Birth Day,Custom 1,Notes\n"
    "Ann,Lee,Ann Lee,a@x.org,1980,3,7,x,y\n",
    "table": "sep=;\nName;Firma;E-Mail;Telefon;Letzter Kontakt;Geburtstag;Every;Kind;Tags;Umsatz\n"
    'Jörg;Groß GmbH;a@x.org;030 1;15.09.2026;7. März 1980;3 weeks;peer;"a, b";1250,00\n',
    "ours": "uid,handle,name,emails,every,confidant,birthday,created_on,notes\n"
    "a1,ann,Ann,a@x.org; b@x.org,never,yes,--03-07,2024-06-01,one\\; two; '=1\n",
}
PIECES = [
    b'"', b",", b";", b"\t", b"\n", b"\r", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"sep=;\n", b" ::: ", b"\\",
    b"@", b"://", b"%", b"/o=", b"0/0/00", b"--", b"2024-02-30", b"Name", b"Email", b"uid,handle,name", b"'=",
]  # fmt: skip


def way_out_or_found(read, raw: bytes, terms: Terms = Terms()) -> object:
    """What was read, or what the refusal says besides: never nothing."""
    try:
        found = read(raw, terms)
    except NetcrmError as refusal:
        return refusal.hint
    assert isinstance(found, Gathered)
    return found.drafts or found.encounters or found.left


def texts(found: Gathered) -> list[str]:
    """Every text of one line that was read."""
    of_drafts = (value for draft in found.drafts for value in draft._replace(notes=()))
    of_contacts = (part for one in found.encounters for party in one.people for part in (one.key, *party))
    each = (part for value in of_drafts for part in (value if isinstance(value, tuple) else (value,)))
    return [text for text in (*each, *of_contacts, *(what for what, _ in found.left)) if isinstance(text, str)]


MUTATIONS = st.lists(
    st.tuples(st.integers(0, 600), st.integers(0, 12), st.sampled_from(PIECES) | st.binary(max_size=4)), max_size=6
)


@pytest.mark.thorough
@pytest.mark.parametrize("sample", SAMPLES)
@examples(30)
@given(cuts=MUTATIONS)
def test_a_damaged_file_gives_people_or_a_way_out_from_every_reader(sample, cuts):
    raw = SAMPLES[sample].encode()
    for at, length, piece in cuts:
        raw = raw[:at] + piece + raw[at + length :]
    for read in READERS:
        assert way_out_or_found(read, raw)


@pytest.mark.thorough
@pytest.mark.parametrize("sample", SAMPLES)
@examples(30)
@given(cuts=MUTATIONS)
def test_nothing_a_terminal_obeys_comes_out_of_a_damaged_file(sample, cuts):
    raw = SAMPLES[sample].encode()
    for at, length, piece in cuts:
        raw = raw[:at] + piece + raw[at + length :]
    for read in READERS:
        try:
            found = read(raw, Terms())
        except NetcrmError:
            continue
        # The joiners that emoji and Persian need are harmless, and not printable for Python.
        assert all(text.replace("\u200d", "").replace("\u200c", "").isprintable() for text in texts(found))


@examples(30)
@given(raw=st.binary(max_size=300))
def test_any_bytes_at_all_give_a_kind_or_a_way_out(raw):
    try:
        answer = kinds.kind_of(raw)
    except NetcrmError as refusal:
        answer = refusal.hint
    assert answer


@each_row("sample", SAMPLES)
def test_every_sample_is_known_by_its_content(sample):
    assert kinds.kind_of(SAMPLES[sample].encode()) == {
        "messages": "linkedin", "google_old": "google", "table": "csv", "ours": "csv"
    }.get(sample, sample)  # fmt: skip


@examples(30)
@given(
    typed=st.dictionaries(
        st.text(max_size=8), st.text(max_size=8) | st.sampled_from(list(generic_csv.FIELDS)), max_size=4
    )
)
def test_any_mapping_reads_the_table_or_shows_a_way_out(typed):
    assert way_out_or_found(generic_csv.read, SAMPLES["table"].encode(), Terms(columns=typed))
