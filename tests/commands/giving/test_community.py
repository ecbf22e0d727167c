"""`netcrm community`, and communities in other commands, as they are typed."""

import json

import pytest

from rows import each_row


@pytest.fixture
def circle(run, once):
    """Maria runs the evenings of TechHub; Tom, Dev and Lena are in the peer group Forum, Lena competes."""

    @once
    def fill():
        for name in ("Maria Chen", "Tom Reyes", "Dev Patel", "Lena Fuchs"):
            assert run("add", name).code == 0
        hub = ("--kind", "programme", "--every", "month", "--member", "maria", "--part", "runs the evenings")
        assert run("community", "TechHub", *hub, "--note", "badges at the desk").code == 0
        group = ("--kind", "peer-group", "--member", "tom", "--member", "dev", "--competitor", "lena")
        assert run("community", "Forum", *group).code == 0

    return run


def test_a_community_is_made_and_echoed(run):
    run("add", "Maria Chen")
    typed = ("--kind", "programme", "--every", "month", "--member", "maria", "--part", "runs the evenings")
    assert run("community", "TechHub", *typed, "--note", "badges").out.splitlines() == [
        "Made the community TechHub: programme, every month; Maria Chen (runs the evenings) belongs to it  (techhub)",
        'Noted about TechHub: "badges"  (n1)',
        "netcrm community TechHub shows it",
    ]


def test_the_page_tells_everything_about_it(circle, run):
    run("gave", "mentors evening", "--community", "TechHub", "--kind", "volunteering", "--hours", "3", "--on", "1 sep")
    run("log", "coffee with Maria at TechHub on 10 sep")
    run("add", "Ada Brandt", "--met", "techhub")
    assert run("community", "TechHub").out.splitlines() == [
        "TechHub  programme · every month",
        "last Thu 10 Sep, 1 day there · next about Sat 10 Oct",
        "",
        "MEMBERS     Maria Chen  runs the evenings",
        "MET THERE   Ada Brandt",
        "NOTES       badges at the desk  (n1)",
        "HOURS       2026: 3 hours in 1 give, 1 day there",
        "THERE       Thu 10 Sep, coffee with Maria Chen  (l1)",
        "            Tue 1 Sep, you gave 3 hours: mentors evening (volunteering)  (g1)",
        "",
        'netcrm gave "..." --community TechHub · netcrm note TechHub "..."',
    ]


def test_the_list_tells_kind_and_rhythm(circle, run):
    run("log", "coffee with Maria at TechHub on 1 sep")
    assert run("community").out.splitlines()[:3] == [
        "COMMUNITIES",
        "  Forum       peer group  nothing logged there yet, 3 members",
        "  TechHub     programme   last Tue 1 Sep, every month, 1 member",
    ]


def test_an_empty_list_says_how_to_begin(run):
    assert run("community").out.startswith("No community is kept yet.\nnetcrm community ")


@each_row(
    "typed, code, told",
    [
        (("community", "Nowhere"), 3, 'no community is called "Nowhere"'),
        (("community", "Tom Reyes", "--kind", "school"), 5, "is the name of Tom Reyes"),
        (("community", "--note", "x"), 2, "say which community"),
        (("community", "TechHub", "--kind", "club"), 2, 'there is no kind "club"'),
        (("community", "TechHub", "--member", "nobody"), 3, 'nobody is called "nobody"'),
        (("community", "TechHub", "--part", "x"), 2, "a part is that of one member"),
        (("community", "TechHub", "--without", "tom"), 2, "does not belong to TechHub"),
        (("community", "TechHub", "--note", " "), 2, "a note needs a text"),
        (("community", "TechHub", "--private"), 2, "--private goes with"),
        (("community", "TechHub", "--delete", "--note", "x"), 2, "--delete goes alone"),
        (("community", "TechHub", "--commit", "tom: x"), 5, "TechHub is no peer group"),
        (("community", "Forum", "--commit", "raise the price"), 2, "say who commits to what"),
        (("community", "Forum", "--commit", "tom: by friday"), 2, "say what they commit to"),
        (("community", "Forum", "--rename", "techhub"), 5, "is a community already"),
        (("community", "Nowhere", "--rename", "There"), 3, "no community is called"),
        (("gave", "a talk", "--community", "Tom Reyes"), 5, "is the name of Tom Reyes"),
        (("done", "n1"), 2, "n1 is a note"),
        (("done", "n99"), 3, "no note has the id n99"),
    ],
)
def test_a_refusal_is_one_line_with_a_way_out_and_changes_nothing(circle, run, typed, code, told):
    before = run("export", "json").out
    answer = run(*typed)
    assert (answer.code, answer.out) == (code, "")
    assert told in answer.err
    assert len(answer.err.splitlines()) >= 2
    assert run("export", "json").out == before


@each_row("typed", [("show", "TechHub"), ("show", "techhub"), ("techhub",), ("tech",), ("community", "tech")])
def test_show_knows_communities(circle, run, typed):
    assert run(*typed).out.startswith("TechHub  programme · every month\n")


def test_hours_given_to_a_school_are_found_again(run):
    run("gave", "mock interviews", "--community", "HTL Linz", "--kind", "mentoring", "--hours", "2")
    assert "2026: 2 hours in 1 give" in run("show", "HTL Linz").out
    assert "HTL Linz" in run("find", "htl").out


def test_a_note_of_a_community_is_found(circle, run):
    rows = json.loads(run("find", "badges", "--json").out)["hits"]
    assert [(row["type"], row["person"]["name"], row["ref"]) for row in rows] == [("note", "TechHub", "n1")]


def test_a_log_says_at_which_community_it_was(circle, run):
    answer = json.loads(run("log", "lunch with Maria at techhub", "--json").out)
    assert answer["interaction"]["community"]["name"] == "TechHub"
    assert answer["understood"]["community"]["handle"] == "techhub"
    assert "at TechHub" in run("log", "coffee with Maria at TechHub").out


def test_an_option_says_at_which_community_it_was(circle, run):
    assert " · at TechHub  (l1)" in run("log", "maria", "-m", "a talk", "--community", "techhub").out
    run("log", "maria", "-m", "a talk")
    assert " · at TechHub  (l2)" in run("edit", "l2", "--community", "TechHub").out
    assert "TechHub" not in run("edit", "l2", "--clear", "community").out
    assert run("edit", "l2", "--community", "Nowhere").code == 3


def test_whoever_is_new_was_met_there(circle, run):
    run("log", "TechHub evening with Maria and Ada Brandt", "--add")
    assert "met at TechHub today" in run("show", "ada").out


def test_what_is_said_in_a_peer_group_is_private(circle, run):
    assert "· private" in run("log", "at the forum with Tom. Tom advised: raise the floor first. #pricing").out
    assert "raise the floor" not in run("ask", "pricing").out
    assert json.loads(run("show", "l1", "--json").out)["interaction"]["private"]
    run("log", "coffee with Tom")
    assert "private" in run("edit", "l2", "--community", "forum").out


def test_what_people_commit_to_is_no_promise_to_you(circle, run):
    answer = json.loads(run("log", "at the forum with Tom and Dev. Tom will send me the deck. Tom commits to call ten "
                            "customers by 30 october", "--json").out)["understood"]  # fmt: skip
    (one,) = answer["commitments"]
    assert (one["person"]["handle"], one["text"], one["until"]) == ("tom-reyes", "call ten customers", "2026-10-30")
    assert [loop["text"] for loop in answer["loops"]] == ["send the deck"]


def test_the_page_before_a_meeting_tells_topics_and_commitments(circle, run):
    run("log", "forum with Tom and Dev yesterday. Tom commits to raise the price by 30 october. #pricing")
    assert run("prep", "forum").out.splitlines() == [
        "Forum  peer group",
        "",
        "LAST TIMES  yesterday: #pricing, Tom Reyes and Dev Patel; without Lena Fuchs",
        "COMMITTED   Tom: raise the price, until Fri 30 Oct  (n2)",
        "MEMBERS     Tom Reyes, Dev Patel and Lena Fuchs",
        "COMPETING   Lena Fuchs",
        "",
        "ONCE KEPT   netcrm done n2",
        'AFTERWARDS  netcrm log "at Forum with Tom. ..."',
    ]


def test_a_commitment_is_ticked_off_or_deleted(circle, run):
    run("community", "forum", "--commit", "tom: raise the price", "--commit", "dev: hire a seller")
    assert run("done", "n2").out == "Tom Reyes did it: raise the price · Forum  (n2)\n"
    run("edit", "n3", "--delete")
    page = run("community", "forum").out
    assert "COMMITTED   1 kept" in page
    assert "hire a seller" not in page


def test_what_is_deleted_comes_back_with_undo(circle, run):
    run("log", "coffee with Maria at TechHub")
    before = run("export", "json").out
    assert "with 1 note; what was logged there stays" in run("community", "TechHub", "--delete").out
    assert run("community", "TechHub").code == 3
    run("undo")
    assert run("export", "json").out == before


def test_a_note_is_kept_about_a_community(circle, run):
    assert run("note", "TechHub", "parking is free").out == 'Noted about TechHub: "parking is free"  (n2)\n'
    assert "(private)" in run("note", "forum", "we meet at Dev's").out
    assert run("edit", "n2", "--text", "no parking").code == 0
    assert "no parking" in run("show", "n2").out


def test_ask_names_a_community_where_you_know_somebody(circle, run):
    run("note", "TechHub", "a pricing clinic on mondays")
    run("note", "forum", "pricing is what we speak of")
    answer = json.loads(run("ask", "who knows about pricing", "--json").out)
    assert [(one["community"]["name"], [ref["name"] for ref in one["people"]]) for one in answer["communities"]] == [
        ("TechHub", ["Maria Chen"])
    ]
    told = 'TechHub: "a pricing clinic on mondays" (today); you know Maria Chen there.'
    assert told in " ".join(run("ask", "who knows about pricing").out.split())


def test_double_members_become_one(circle, run):
    run("add", "M. Chen")
    run("community", "TechHub", "--member", "m-chen")
    run("merge", "maria-chen", "m-chen", "--yes")
    assert [one["person"]["name"] for one in json.loads(run("community", "TechHub", "--json").out)["members"]] == [
        "Maria Chen"
    ]


def test_a_card_tells_what_somebody_belongs_to(circle, run):
    assert "belongs to  TechHub (runs the evenings)" in run("show", "maria").out


def test_an_evening_of_a_peer_group_is_private_wherever_it_was(circle, run):
    run("log", "Forum at our workshop with Tom and Dev. Tom commits to hire. I commit to show my books")
    told = run("show", "l1").out
    assert "at Forum (private)" in told
    assert "show my books" in told
    assert "hire" in run("community", "forum").out
    assert "show my books" not in run("today").out
    assert "our workshop" not in run("export", "markdown").out


def test_a_peer_group_that_is_only_named_is_asked_about_with_the_command(circle, run):
    told = run("log", "coffee with Tom about the next Forum")
    assert "was it at Forum? netcrm edit last --community forum makes it private\n" in told.out


def test_a_log_given_to_a_peer_group_later_is_read_again(circle, run):
    run("log", "lunch with Tom. Tom commits to hire, I commit to pay the bill")
    told = run("edit", "last", "--community", "Forum").out
    assert "private" in told
    assert "you owe Forum: pay the bill" in told
    assert "Tom commits to: hire" in told
    assert "pay the bill" not in run("today").out


def test_a_planned_evening_of_a_peer_group_is_private(circle, run):
    assert "at Forum · private" in run("log", "Forum next time on 10 december at Tom's").out


def test_a_text_of_named_people_that_begins_with_a_peer_group_was_there(circle, run):
    assert "at Forum · private" in run("log", "tom", "-m", "Forum at our workshop. He is in trouble").out


def test_an_evening_to_come_that_names_nobody_is_that_of_all_members(circle, run):
    told = run("log", "Forum next thursday at 18:00").out
    assert told.startswith("Planned event with Tom Reyes, Dev Patel and Lena Fuchs")
    assert "private" in told


def test_where_all_were_there_every_member_was(circle, run):
    told = run("log", "Forum yesterday, all were there. Tom commits to hire").out
    assert "with Tom Reyes, Dev Patel and Lena Fuchs" in told
    some = run("log", "Forum on 3 december with Tom").out
    assert "with Tom Reyes, Thu" in some


def test_what_i_commit_to_myself_is_a_private_promise(circle, run):
    told = run("community", "forum", "--commit", "me: show my books by christmas").out
    assert told.startswith("You commit to: show my books, until Fri 25 Dec (private)  (o1)")
    assert "show my books" not in run("today").out


def test_only_a_member_commits(circle, run):
    refused = run("community", "forum", "--commit", "maria: hire")
    assert (refused.code, "--member maria-chen" in refused.err) == (2, True)


def test_a_commitment_is_answered_with_words_or_let_go(circle, run):
    run("community", "forum", "--commit", "tom: hire", "--commit", "dev: call")
    assert run("done", "n2", "only half").out == "Tom Reyes did it: hire; only half · Forum  (n2)\n"
    assert run("drop", "n3", "no time").out == "Dev Patel did not do it: call; no time · Forum  (n3)\n"
    assert "1 kept, 1 not kept" in run("community", "forum").out
    page = run("prep", "forum").out
    assert "KEPT        Tom: hire; only half, today" in page
    assert "NOT KEPT    Dev: call; no time, today" in page


def test_a_commitment_that_was_let_go_can_be_kept_after_all_and_the_other_way_round(circle, run):
    run("community", "forum", "--commit", "tom: hire")
    run("drop", "n2")
    assert run("drop", "n2").err.splitlines() == [
        "netcrm: n2 was let go already",
        "  netcrm done n2 where it was kept after all",
    ]
    assert run("done", "n2").out == "Tom Reyes did it: hire · Forum  (n2)\n"
    assert run("done", "n2").code == 5
    assert run("drop", "n2").out == "Tom Reyes did not do it: hire · Forum  (n2)\n"


def test_what_i_commit_to_is_owed_to_the_group_and_first_on_its_pages(circle, run):
    told = run("log", "forum with Tom and Dev. I commit to hire a seller. Tom commits to raise the price").out
    assert "you owe Forum: hire a seller (o1)" in told
    run("community", "forum", "--commit", "me: call ten customers by 30 october")
    for page in ("prep", "community"):
        out = run(page, "forum").out
        mine = out.index("COMMITTED   You: call ten customers, until Fri 30 Oct  (o2)")
        assert mine < out.index("You: hire a seller, said today  (o1)") < out.index("Tom: raise the price")
    assert "hire" not in run("show", "tom").out.partition("STORY")[0]
    assert "Forum" in run("open").out
    assert run("done", "o1", "two came").out == "Done for Forum: hire a seller (two came)  (o1)\n"
    assert "KEPT        You: hire a seller; two came, today" in run("prep", "forum").out
    assert run("draft", "o2").code == 5
    run("edit", "o2", "--due", "1 nov")
    assert "until Sun 1 Nov" in run("prep", "forum").out
    assert run("edit", "o2", "--who", "dev").code == 0
    assert "call ten customers" in run("show", "dev").out


def test_what_is_owed_to_a_group_survives_export_and_undo(circle, run):
    run("community", "forum", "--commit", "me: hire")
    run("edit", "o1", "--delete")
    run("undo")
    assert "You: hire" in run("prep", "forum").out


def test_what_somebody_says_there_they_will_do_is_a_commitment_in_full(circle, run):
    told = run("log", "forum with Tom and Dev. Tom will drop free shipping. Dev will call her bank by 30 october").out
    assert "Tom commits to: drop free shipping (n2)" in told
    assert "Dev commits to: call her bank, until Fri 30 Oct (n3)" in told
    assert "owes you" not in told
    assert "Dev owes you: send his price list" in run("log", "forum with Dev. Dev will send me his price list").out


def test_by_next_meeting_is_the_day_of_the_next_one(circle, run):
    run("community", "forum", "--commit", "tom: hire by next meeting")
    assert "Tom: hire by next meeting, said today" in run("prep", "forum").out  # no day of it is known
    run("community", "forum", "--every", "4 weeks")
    told = run(
        "log", "forum with Tom. Tom commits to call by next meeting. I commit to write bis zum nächsten Treffen"
    ).out
    assert "Tom commits to: call, until Tue 20 Oct" in told
    assert "you owe Forum: write, by Tue 20 Oct" in told
    run("log", "forum on 6 oct with Tom and Dev")
    run("community", "forum", "--commit", "dev: sell by our next evening")
    assert "Dev: sell, until Tue 6 Oct" in run("prep", "forum").out


def test_who_did_theirs_is_named_with_the_command(circle, run):
    run("community", "forum", "--commit", "tom: 8% more on pralines")
    assert 'netcrm done n2 "..."' in run("log", "coffee with Tom, he did his 8%").out


def test_an_evening_without_a_name_asks_who_was_there(circle, run):
    refused = run("log", "gave a talk at the forum, 2 hours")
    assert (refused.code, 'netcrm log "at Forum with NAME. ..."' in refused.err) == (2, True)


def test_a_peer_group_is_no_idea_of_a_give(circle, run):
    run("community", "forum", "--every", "4 weeks")
    assert "Forum" not in run("--today", "2026-12-01", "give").out


def test_who_was_a_member_that_day_was_missing(circle, run):
    run("log", "Forum with Tom and Dev today")
    run("--today", "2026-10-06", "log", "Forum with Tom, Dev and Lena")
    assert "without Lena Fuchs" in run("--today", "2026-10-07", "prep", "forum").out


def test_whoever_joined_later_was_not_missing(circle, run):
    run("log", "Forum with Tom and Dev on 15 sep")
    run("add", "Werner Haas")
    run("community", "forum", "--member", "werner")
    told = run("prep", "forum").out
    assert "without Lena Fuchs" in told
    assert "Werner Haas" in told.partition("MEMBERS")[2]


def test_who_did_what_they_committed_to_is_named(circle, run):
    run("community", "forum", "--commit", "tom: hire a second welder")
    assert "netcrm done n2\n" in run("log", "Tom hired a welder!").err
    assert (
        'did Tom do what was committed to? netcrm done n2 "..."' in run("log", "coffee with Tom, he hired a welder").out
    )


def test_what_is_owed_to_a_group_speaks_for_nobody_of_it(circle, run):
    run("community", "forum", "--commit", "me: translate the zebra catalogue")
    assert "Tom" not in run("ask", "zebra catalogue").out
    assert json.loads(run("stats", "tom", "--json").out)["promises"]["open"] == 0
    assert json.loads(run("stats", "--json").out)["promises"]["open"] == 1
    assert "Forum" in run("find", "zebra").out
