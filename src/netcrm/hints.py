"""The words for every hint on the command line: one table, by what a hint says to do.

An entry is a text with a place {0}, {1} for each argument of the hint, or a function of them. Another face (a terminal
UI, a server) has a table of its own.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from netcrm.errors import Hint


def words(hint: str | Hint) -> str:
    """The hint as the command line says it; a plain sentence as it is."""
    if isinstance(hint, str):
        return hint
    entry = TABLE[hint.what]
    return entry.format(*hint.args) if isinstance(entry, str) else entry(*hint.args)


def quoted(text: str) -> str:
    """Double quotes keep apostrophes readable where nothing in the text means more to a shell."""
    if not any(char in text for char in '"$`\\!'):
        return f'"{text}"'
    from shlex import quote

    return quote(text)


def _near_or_add(near: str | Hint, name: str) -> str:
    return f"{words(near)} --add adds {name}"


def _add_stranger(name: str) -> str:
    return f"--add adds {name}, or add them first: netcrm add {name!r}"


def _note(name: str, text: str) -> str:
    return f"netcrm note {_name(name)} {quoted(text)}"


def _keep_instead(ways: Sequence[Hint], name: str, sentence: str) -> str:
    lines = "\n" + "".join(f"\n  {words(way)}" for way in ways)
    own = " --private" if any(way.what == "private_note" for way in ways) else ""
    return f"keep it with:{lines}\n\nif you did speak: netcrm log {_name(name)} -m {quoted(sentence)}{own}"


def _keep_with(ways: Sequence[Hint]) -> str:
    return f"keep it with: {' and '.join(map(words, ways))}"


def _whose_answer(refs: Sequence[str]) -> str:
    ways = [f'netcrm done {ref} "..."' for ref in refs]
    return f"say whose answer it is: {' or '.join(ways)}"


def _leave_out(challenge: str, handles: str) -> str:
    whom = " ".join(f"--not {one}" for one in handles.split())
    return f"to leave them out of it: netcrm challenge {challenge} {whom}"


def _say_again(hint: str | Hint, sentence: str, options: str = "") -> str:
    return f"{words(hint)}\n\n  {words(Hint('log_sentence', (sentence, options)))}"


def _or_community(hint: str | Hint, name: str) -> str:
    return f"{words(hint)}\na community: --community {name!r}"


def _find_kind(way_out: str | Hint) -> str:
    return f"{words(way_out)}; or leave the kind out, and netcrm finds it: netcrm import FILE"


def _asked_or_answered(ref: str, text: str) -> str:
    return f"netcrm done {ref} --answer {quoted(text)} keeps it as the answer, netcrm done {ref} says that you asked"


def _which_step(ref: str, text: str) -> str:
    words = f"netcrm done {ref} --did {quoted(text)}" if text else f"netcrm done {ref} --did"
    return f"--did (you did it), --not (you decided otherwise) or --answer (they said more), for example: {words}"


def _is_yours(name: str, handle: str, email: str) -> str:
    return f"is this your {name}? {_give(email, handle)} says so, then import again"


def _give(email: str, handle: str) -> str:
    plain = all(char.isalnum() or char in "@.+-_" for char in email)
    return f"netcrm edit {handle} --email {email if plain else quoted(email)}"


def _intro_answer(ref: str, word: str, name: str, other: str) -> str:
    meanwhile = f" · netcrm draft {ref} asks {other}" if other else ""
    return f"when {name} answers: netcrm done {ref} {word} yes|later DATE|no{meanwhile}"


def _intro_goes_on(step: str, ref: str, typed: str) -> str:
    """The question whether a line tells of a step of an introduction, with the command that takes it."""
    said = {"asked": f"asked for {ref}", "met": f"met through {ref}", "made": f"met through {ref}", "": f"about {ref}"}
    typed = f"--{step}" if step in ("made", "met") else typed
    command = f"netcrm done {ref} {typed}" if typed else f"netcrm show {ref}"
    return f"{said.get(step, f'says {step} to {ref}')}? {command}"


def _name(name: str) -> str:
    return quoted(name) if " " in name else name


TABLE: Mapping[str, str | Callable[..., Any]] = {
    # commands that stand in reports
    "log": "netcrm log {0}",
    "done": "netcrm done {0}",
    "prep": "netcrm prep {0}",
    "follow": "netcrm follow {0}",
    "draft": "netcrm draft {0}",
    "challenge_page": "netcrm challenge {0}",
    "begin_follow": 'netcrm follow "Maria Chen" --kind mentor --last "3 weeks ago"',
    "begin_add": 'netcrm add "Tom Reyes" --kind advisor --every "twice a year"',
    "begin_promise": 'netcrm promise maria "the deck" --due friday',
    "begin_today": "netcrm today",
    # what is said in reports
    "left_out": "Not suggested: left out with --not.",
    "archived": "Not suggested: archived. --all looks among the archived too.",
    "other_topic": "Not suggested: no topic of theirs is the one of --topic.",
    "forget_finish": "netcrm forget finishes it; a backup that still has them can be restored instead",
    "way_back": "the way back: netcrm restore {0}",
    "mend_encrypt": "put the key back, name another with netcrm config backup.encrypt, or --unset it there",
    "far_book": "bring back the disk it lies on, or name another book with --db",
    "forgotten_there": "the other book was asked to forget them: netcrm forget {0}",
    "asked_to_be_forgotten": "people you asked to forget; --forgotten brings them back",
    "labels": "people with labels, which --groups makes topics",
    "labels_of_kind": "people labelled {0}, whom --groups gives that kind",
    "is_yours": _is_yours,
    "one_of_yours": lambda whom, email: f"is this one of {whom}? {_give(email, 'HANDLE')} says so, then import again",
    "taken_by_name": lambda handle, email: f"the same full name; {_give(email, handle)} keeps the address",
    "merged_there": "merged into {0} there; netcrm merge {1} {2} does it here",
    # who is meant
    "add": 'add them with: netcrm add "{0}"',
    "in_background": "{0} is in the background: use the full name, or netcrm follow {1}",
    "row_shown": "netcrm show {0} shows it",
    "show_row": "netcrm show {0}",
    "row_or_draft": "netcrm show {0} shows it, netcrm draft {0} writes about it",
    "near_or_add": _near_or_add,
    "add_stranger": _add_stranger,
    "add_somebody": "name somebody, or add them: netcrm add NAME",
    "or_community": _or_community,
    "number_rows": "type `netcrm today` to number today's rows",
    "see_rows": "type `netcrm today` to see the numbers",
    "rows_and_ids": "type a number from netcrm today, or an id: netcrm open --with NAME lists those of one person",
    # the day
    "today": "netcrm today shows today's rows",
    "open": "netcrm open lists what is open",
    "ids_or_text": "netcrm open lists ids; put the words of a text in quotes",
    "number_of_row": "use the number of the row in netcrm today",
    "snooze_example": "for example: netcrm snooze {0} 1w",
    "ids": "ids look like o12; netcrm open lists them",
    "delete_row": "netcrm edit {0} --delete removes it",
    "row_ids": "netcrm show NAME --ids tells the ids",
    "challenges": "netcrm challenge lists them with their ids",
    "lessons": "netcrm lesson lists them with their ids, such as s5",
    "undo": "netcrm undo takes the last command back",
    "undo_restore": "netcrm restore {0} goes back; what the backup itself had last: netcrm undo 1",
    "undo_more": "netcrm undo {0} takes back all of them",
    "undo_all": "netcrm undo {0} takes back all that can be",
    "undo_to": lambda typed: f"netcrm undo --to {_name(typed)} --yes",
    "undo_example": "for example: netcrm undo 3, or netcrm undo --to yesterday",
    "undo_time": 'netcrm undo --to yesterday takes back all of today; a time goes too: --to "14:00"',
    "redo_more": "netcrm redo {0} does all of them again",
    "name_by_handle": "name one by the handle in the first column",
    "name_when_hushed": "type the whole name or the handle; netcrm hush off shows who is meant",
    "backup": "netcrm backup makes one",
    "backups": "netcrm backup --list shows the backups there are, netcrm restore NAME puts one back",
    "restore_check": lambda name: f"for example: netcrm restore {_name(name)} --check",
    "restore_file": "for example: netcrm restore /media/stick/netcrm-2026-09-21.db --check",
    "make_folder": lambda folder, path: f"mkdir -p {_name(folder)} makes it; then again: netcrm backup {_name(path)}",
    "backup_list": "did you mean netcrm backup --list? to a file of that name: netcrm backup ./{0}",
    "backup_to_away": "netcrm config backup.to --unset keeps them beside the book, netcrm backup makes one now",
    "lost_book": lambda name, folder: (
        f"netcrm restore {name} puts it back; to begin a new book, move {_name(folder)} away first"
    ),
    "backup_force": lambda path: f"name another file, or write over it: netcrm backup {quoted(path)} --force",
    "other_backup": "for example: netcrm backup ~/netcrm-copy.db",
    "install_encrypt": 'pip install "netcrm[encrypt]", or with pipx: pipx inject netcrm pyrage',
    "encrypt_example": "for example: --to age1..., --to ~/.ssh/id_ed25519.pub, or --passphrase-file FILE",
    "encrypt_setting": "for example: netcrm config backup.encrypt age1..., or ~/.ssh/id_ed25519.pub",
    "encrypt_how": "say to whom with --to age1... or --to ~/.ssh/id_ed25519.pub, or give --passphrase-file FILE",
    "passphrase_file": "the first line of --passphrase-file FILE is the passphrase, - reads standard input",
    "identity_needed": "--identity FILE names the secret key, for example ~/.config/age/key.txt or ~/.ssh/id_ed25519",
    "identity_example": "for example: --identity ~/.config/age/key.txt, or --identity ~/.ssh/id_ed25519",
    "plain_key": "name one that is not: age -d, or a copy made by ssh-keygen -p -f COPY",
    "other_key": "try another key or passphrase; netcrm backup --list shows the other backups there are",
    "forget_yes": "netcrm forget {0} --dry-run shows what would go, netcrm forget {0} --yes does it",
    "nobody_to_forget": lambda name: f"netcrm list --stage all shows everybody, netcrm find {quoted(name)} every text",
    "forget_shared": "netcrm forget {0} --dry-run shows them; say --shared redact, delete or keep",
    "deeds": "netcrm undo --list shows what was done",
    "log_more": 'netcrm log {0} -m "..." logs more, netcrm undo takes the last command back',
    "move_one": "move one of them: netcrm snooze {0} fri",
    "put_off": "netcrm snooze {0} 1w puts it off",
    "keep_nobody": "netcrm done {0} answers it: nobody",
    "whose_answer": _whose_answer,
    "pause_example": "for example: netcrm snooze all 1w, or snooze all off",
    "promise_example": 'for example: netcrm promise maria "send the deck" --due friday',
    # logging
    "log_first": "netcrm log is the way to begin",
    "answers": lambda ref, text: f"answers {ref}? netcrm done {ref} --answer {quoted(text)}",
    "says_no": lambda ref, text: f"says no to {ref}? netcrm done {ref} --not {quoted(text)}",
    "maybe_at": "was it at {0}? netcrm edit last --community {1} makes it private",
    "keep_commitment": "netcrm done {0}",
    "keep_no": lambda ref, text: f"netcrm done {ref} --not {quoted(text)}",
    "closes_told": "closes {0}? netcrm done {0} --told",
    "closes_did": lambda ref, text: f"did you do it? netcrm done {ref} --did {quoted(text)}, then netcrm done {ref}",
    "when_answered": 'when {0} answers: netcrm done {1} "...", or --not for a no',
    "log_example": 'for example: netcrm log "coffee with Maria yesterday"',
    "log_names_example": 'for example: netcrm log maria dev -m "pricing talk"',
    "log_sentence": lambda sentence, options="": f"netcrm log {quoted(sentence)}{options}",
    "owed_example": 'for example: --promise "send the deck by friday"',
    "long_text": "log what matters, and keep the rest: netcrm note NAME -",
    "fewer_words": "a few of them find it; netcrm ask reads whole sentences",
    "long_question": "say what matters most, in a few sentences",
    "advice_example": 'for example: --advice "raise the floor first"',
    "delete_log": "netcrm edit last --delete takes the whole log away",
    "follow_somebody": "netcrm follow NAME brings somebody into your day",
    "tick": "tick it once it happened, or netcrm promise keeps it",
    "note": _note,
    "private_note": lambda name, text: f"{_note(name, text)} --private",
    "keep_instead": _keep_instead,
    "keep_with": _keep_with,
    "say_again": _say_again,
    "write_day": "write the day in full there, like 2026-11-05",
    "note_example": 'for example: netcrm note {0} "two kids, loves climbing"',
    # asking and giving
    "diary_example": "for example: netcrm find --since monday --with maria",
    "find_advice_example": "for example: netcrm find --advice pricing",
    "ask_example": 'for example: netcrm ask "we run out of money in three months"',
    "words_example": 'for example: netcrm config words.pricing "price book; discount ladder"',
    "nudge_example": "for example: netcrm config {0} off",
    "unset_words": "take one back: netcrm config words.NAME --unset",
    "make_words": 'netcrm config {0} "..." makes it',
    "gave_example": 'for example: netcrm gave tom "feedback on his deck" --kind feedback',
    "gave_typed": "netcrm gave {0} {1}",
    "gave_to_community": "netcrm gave {1} --community {0}",
    "keep_member": "netcrm community {0} --member NAME keeps who belongs to it",
    "ideas_for": lambda about: f"netcrm give {_name(about)}",
    "what_they_look_for": 'what they look for makes ideas: netcrm edit {0} --wants "a sales hire"',
    "gave_more": 'netcrm gave {0} "..." records another give',
    "make_community": lambda name: f"netcrm community {quoted(name)} --kind programme makes it",
    "community_page": lambda name: f"netcrm community {_name(name)} shows it",
    "community_example": 'for example: netcrm community "TechHub" --kind programme',
    "community_like_person": lambda name: f"give it another name, for example {quoted(f'{name} group')}",
    "member_example": 'for example: --member maria --part "runs the mentors\' evening"',
    "peer_group": lambda name: f"netcrm community {_name(name)} --kind peer-group makes it one",
    "promise_there": 'netcrm promise NAME "..." is to one of them',
    "commit_there": 'netcrm community {0} --commit "me: ..."',
    "until_example": 'for example: netcrm board {0} --add {1} --until "end of next year"',
    "commitment_kept": 'did {0} do what was committed to? netcrm done {1} "..."',
    "join": "netcrm community {0} --member {1} makes them a member",
    "commit_example": 'for example: --commit "tom: raise the price by october"',
    "log_at": lambda name, who: f'netcrm log "at {name} with {who}. ..."',
    "lesson_example": 'for example: netcrm lesson "raise the floor before the ceiling" --from maria',
    "find_lesson_example": "for example: netcrm lesson --find pricing",
    "lesson_day_example": "for example: --on yesterday",
    "draft_lesson_to": "what is kept: netcrm draft {0} {1}; netcrm lesson lists them",
    "draft_asking": lambda name, text: f"for example: netcrm draft ask {name} {quoted(text)}",
    "draft_lesson": 'for example: netcrm draft lesson {0} "raise the floor before the ceiling"',
    "told_alone": 'done with the number alone says that you told it; what you spoke about: netcrm log {0} -m "..."',
    "tell_lesson_to": "netcrm lesson {0} --told {1}",
    "tell_lesson": "netcrm lesson {0} --told NAME",
    "came_of_it_example": 'for example: netcrm done {0} "she closed her round"',
    "hours_example": "for example: --hours 1.5, 2,5 or 2h30",
    # challenges
    "challenge": "netcrm challenge {0} shows it",
    "leave_out": _leave_out,
    "challenge_example": 'for example: netcrm challenge "churn doubled since the price change"',
    "decide": 'netcrm challenge {0} --decide "..." --expect "..." --sure 70 --review 6w',
    "turned_out": 'netcrm done {0} "..." --as-expected yes|partly|no',
    "turned_out_example": 'for example: netcrm done {0} "churn 2.1%"',
    "turned_out_later": 'leave --close out; once you know: netcrm done {0} "..." --as-expected yes|partly|no',
    "expect_example": 'for example: --expect "churn under 3%" --sure 70',
    "sure_example": "for example: --sure 70",
    "review_example": 'for example: --review "in 6 weeks"',
    "reopen": "netcrm challenge {0} --reopen opens it again",
    "close_challenge": 'netcrm challenge {0} --close --lesson "..."',
    "learn": 'netcrm challenge {0} --close --lesson "...", or netcrm lesson "..." --challenge {0}',
    "close_example": 'for example: netcrm challenge {0} --close --lesson "raise the floor first"',
    "keep_lesson": 'netcrm lesson "..." --challenge {0}',
    "asked_letters": 'netcrm asked {0} "..."',
    "asked_somebody": 'netcrm asked NAME "..." --challenge {0}',
    "as_advice": "a piece of advice is a9, a challenge c2, an introduction i3; netcrm open lists them",
    "no_more_of_it": 'netcrm edit {0} --delete removes it, netcrm done {0} "..." says what came of it',
    # advice
    "advice_ids": "ids of advice look like a9; netcrm open lists them",
    "answer": 'netcrm done {0} "..."',
    "answer_or_compare": 'netcrm done {0} "..." or --not · compare: netcrm challenge {1}',
    "asked_again": lambda handle, question: f"netcrm asked {handle} {quoted(question)}",
    "answer_example": 'for example: netcrm done {0} "chase them weekly"',
    "answer_first": 'first what they said: netcrm done {0} --answer "..."',
    "asked_earlier": "asked before that? netcrm edit {0} --on DATE",
    "answer_more": 'what they said since: netcrm done {0} --answer "..."; netcrm undo takes the last command back',
    "asked_example": 'for example: netcrm asked {0} "how do you chase late payers?"',
    "asked_or_answered": _asked_or_answered,
    "by_example": "for example: --by friday",
    "did_first": 'first what came of it: netcrm done {0} --did "..." or --not "why"',
    "did_it": 'netcrm done {0} --did "..." --helped yes',
    "did_or_not": 'netcrm done {0} --did "..." or --not "why"',
    "did_or_not_example": 'what came of it: netcrm done {0} --did "..." or --not "why"',
    "draft_or_asked": "netcrm draft {0} writes it · once you asked: netcrm done {0}",
    "helped_or_told": "netcrm done {0} --told says that they know; --did says what else you did",
    "later_on": "leave --on out for today; netcrm snooze {0} 1w puts it off",
    "mend_or_tell": 'netcrm edit {0} --did "..." changes it; once they know: netcrm done {0}',
    "once_asked": "once you asked: netcrm done {0}",
    "take_up": 'netcrm done {0} "..." takes it up again',
    "to_ask_example": 'what is still to ask: netcrm ask {0} "how do you chase late payers?"',
    "which_step": _which_step,
    # introductions
    "intro_ids": "ids of introductions look like i3; netcrm open lists them",
    "intro_two_example": 'for example: netcrm intro tom ines --because "both fight with seasonal staff"',
    "intro_for_me_example": "for example: netcrm intro franz --for-me --via lena",
    "intro_ask_or_made": "netcrm draft {0} asks {2} · once asked: netcrm done {0} {1}"
    " · already made? netcrm done {0} --made",
    "intro_asked": "once {2} is asked: netcrm done {0} {1}",
    "intro_sent": "once you introduced them: netcrm done {0} --made",
    "intro_ask": "netcrm draft {0} asks {2} · once asked: netcrm done {0} {1}",
    "intro_answer": _intro_answer,
    "intro_goes_on": _intro_goes_on,
    "intro_answer_example": "netcrm done {0} {1} yes, later january or no; netcrm done {0} {1} says that you asked",
    "intro_said": "netcrm done {0} {1} yes|later DATE|no",
    "intro_later": "for example: netcrm done {0} {1} later january",
    "intro_met_now": "netcrm done {0} --met",
    "intro_made": "netcrm done {0} --made",
    "intro_made_example": 'for example: netcrm done {0} --made "wrote to both"',
    "intro_met_example": 'for example: netcrm done {0} --met "they will share a driver"; netcrm drop {0} where they '
    "did not",
    "intro_joint": "netcrm draft {0} writes to both · once sent: netcrm done {0} --made",
    "intro_will": "once {1} did: netcrm done {0} --made",
    "intro_tell": "netcrm draft {0} tells {1}",
    "intro_met": 'once they met: netcrm done {0} --met "..."',
    "intro_made_first": "first that it was made: netcrm done {0} --made",
    "intro_take_up": "netcrm done {0} {1} yes takes it up again",
    "intro_now_after_all": "after all? netcrm done {0} {1} yes",
    "intro_mend": 'netcrm edit {0} --outcome "..." changes what came of it',
    "follow_again": "netcrm follow {0} brings them back",
    # preparing and writing
    "done_instead": "netcrm done {0} where it was kept after all",
    "drop_instead": "netcrm drop {0} where it was not kept after all",
    "done_told": "netcrm done {0} --told",
    "done_with": 'netcrm done {0} "..."',
    "log_with": 'netcrm log "coffee with {0}. ..."',
    "prep_example": "for example: --for pricing",
    "stats_example": "for example: netcrm stats --year 2025",
    "hours_goal_example": "for example: netcrm config give.hours 4",
    "board": "netcrm board {0}",
    "seat_example": 'for example: netcrm config {0} "tax; audit", or netcrm config {0} off',
    "review": "netcrm review",
    "loosen": 'netcrm edit {0} --every "{1}"',
    "all_doubts": "netcrm review --doubts",
    "doubts": "netcrm review --doubts shows those there are",
    "settle_yes": "netcrm review --settle {0} yes",
    "settle_no": "netcrm review --settle {0} no",
    "merge_two": "netcrm merge {0} {1}",
    "merge_apart": "netcrm merge --apart {0} {1}",
    "their_address": "netcrm edit {0} --{1} {2}",
    "add_potential": lambda name: f"netcrm add {quoted(name)} --potential",
    "hush_example": "for example: netcrm hush 30m, netcrm hush until 15:10, or netcrm hush off; a day at most",
    "hush_off": "netcrm hush off ends it",
    "hush_off_fields": "netcrm hush off ends it; options go too, as in netcrm edit NAME --topic TOPIC",
    "review_day_example": "for example: netcrm config review.day sunday, or netcrm config review.day off",
    "seats_there": "there are: {0}",
    "path": "netcrm path {0}",
    "knows_example": 'for example: netcrm edit hans --knows aleksandra --how "worked together at Krones"',
    "path_example": 'for example: netcrm path "Eva Lang", or netcrm path "buyer at Backaldrin"',
    "path_to_nobody": lambda wanted: f"netcrm add {quoted(wanted)} --potential keeps somebody you want to get to know",
    "intro_for_me": "netcrm intro {0} --for-me --via {1}",
    "draft_hello": "netcrm draft hello {0}",
    "draft_example": "for example: netcrm draft maria, netcrm draft thanks maria, netcrm draft a9",
    "kinds_of_message": "one of {0}; or netcrm draft NAME",
    "draft_person": "netcrm draft {0} writes what is most open",
    "draft_ask": 'for example: netcrm draft ask {0} "how do you chase late payers?"',
    "draft_update": 'say it: netcrm draft update {0} "we call every late payer now"',
    "thank_for_no": 'thank them: netcrm draft thanks {0} "your honest answer"',
    "say_did": 'netcrm done {0} --did "..." keeps it',
    "intro_example": "for example: netcrm draft intro maria tom",
    "no_private": "netcrm edit {0} --no-private lifts that",
    "give_email": "netcrm edit {0} --email ADDRESS keeps one",
    "mend_template": "mend that file, or remove it: netcrm's own words are used then",
    # people
    "add_first": "netcrm add is the way to begin",
    "add_example": 'for example: netcrm add "Maria Chen"',
    "email_example": "for example: --email maria@example.com",
    "long_name": "put the rest into a note: netcrm note NAME TEXT",
    "own_rhythm": 'give one of them a rhythm of their own: netcrm edit NAME --every "2 weeks"',
    "merge": "netcrm merge alone shows likely doubles, netcrm merge A B merges two people",
    "split": "{0} is part of them: netcrm split {1}",
    "split_first": "netcrm split {0} comes first",
    # files
    "import_example": "name the file itself, for example: netcrm import linkedin Connections.csv",
    "me_example": "for example: --me you@example.com",
    "other_zone": "TZ=Europe/Berlin before netcrm names another zone",
    "import_calendar": "netcrm import ics FILE reads calendars",
    "find_kind": _find_kind,
    "import_as_file": "netcrm import {0}",
    "note_file": "name a text file: netcrm log --file met.txt",
    "export_json": "export it again with netcrm export json, or import the file of the book itself",
    "export_csv": "export it again with netcrm export csv",
    "map_columns": 'its columns are: {0}; say which is which, for example --map "{1}=name"',
    "encoding_example": "for example: --encoding cp1252",
    "encoding_examples": "for example: --encoding cp1250, --encoding shift_jis or --encoding utf-16",
    "no_encoding": "leave --encoding out, or name another",
    # the book
    "other_book": "name another file with --db",
    "damaged": "netcrm doctor says what can be saved, netcrm backup --list shows the backups there are",
    "begin_anew": "if you have a copy: netcrm restore FILE; else move {0} away, and a new book begins",
    "damaged_file": lambda path: (
        f"netcrm --db {_name(path)} doctor says what can be saved of it; netcrm backup --list shows other backups"
    ),
    "salvage": "netcrm doctor --fix saves it into a new book and puts this file aside",
    "upgrade": "upgrade netcrm, or name another book with --db",
    "unite_copy": "netcrm import {0} --dry-run shows what it has that the book has not; then delete it",
    "settings": "netcrm config shows them; mend the file, or delete it",
    "sqlite": "use a Python whose SQLite has FTS5",
    "utf8": "set LANG to C.UTF-8, or one of your country",
    "doctor": "netcrm doctor says what is wrong, netcrm doctor --fix mends it",
    "not_a_book": "name another file with --db, or put back one of its backups: netcrm backup --list",
    "name_book": "name a file with --db",
    "other_folder": "name another folder with -o",
    "free_space": "free some space, look at the disk, and type the command again",
    "rights": "look at the rights of the file and its folder, or use --db",
    "help": "netcrm help lists the commands and topics",
    "schema": "netcrm schema lists the commands",
    "unwritten": "let it be written somewhere else, or where there is room",
    "unwritten_deed": "what the command did is kept; netcrm undo --list shows it",
    "stopped": "nothing was written to the book; --debug shows where it stopped",
    "stopped_deed": "what was written to the book before that is kept: netcrm undo --list shows it",
    "folder_gone": "nothing was written; go to one that is there, as with cd ~, and type the command again",
    "debug": "nothing was changed; --debug shows more",
    "settle_book": "when nobody is writing any more, open that book once with netcrm --db, then import it",
}
