"""The commands, options and fixed words that TAB offers.

Made by tests/tools/make_completion.py from the commands; do not edit.
"""

# The words of a list by its name; commands/options.py tells what an option or a word can be besides.
WORDS = {
    "color": "auto always never",
    "kind": "mentor mentee advisor peer investor customer partner team friend family other",
    "language": "de en es fr pt",
    "kind_log": "meeting call coffee meal message email event intro other",
    "helped": "yes partly no",
    "as_expected": "yes partly no",
    "answer": "yes no",
    "stage": "followed potential known archived all",
    "state": "new warm due cold dormant off",
    "sort": "name last due added kind company",
    "kind_find": "meeting call coffee meal message email event intro other",
    "for": "knowledge emotional collaboration experience",
    "words": "ask hello thanks update intro reconnect condolence lesson again declined decided birthday planned "
    "promise waiting",
    "kind_gave": "intro feedback knowledge mentoring volunteering referral resource encouragement",
    "kind_community": "association programme event online school charity peer-group",
    "seat": "finance fundraising sales marketing product technology legal people operations leadership wellbeing "
    "industry",
    "name_edit": "last",
    "stage_edit": "followed potential known archived",
    "clear": "title company location nickname birthday every met emails phones urls topics wants kind snooze language",
    "shared": "redact delete keep",
    "backups": "rewrite remove",
    "words_import": "linkedin google outlook thunderbird csv vcard ics mbox monica friends json book",
    "as": "known followed potential",
    "kind_export": "json csv vcard ics markdown graph",
    "version": "3.0 4.0",
    "form": "text dot html",
    "shell": "bash zsh fish",
    "when": "30m 1h 2h off status",
    "nudge.advice": "on off",
    "nudge.occasion": "on off",
    "nudge.outcome": "on off",
    "nudge.introduction": "on off",
    "nudge.doubt": "on off",
    "nudge.feedback": "on off",
    "nudge.give": "on off",
    "day_order": "dmy mdy",
    "log.review": "on off",
    "backup.daily": "on off",
    "setting": "edit every.mentor every.mentee every.advisor every.peer every.investor every.customer every.partner "
    "every.team every.friend every.family every.other nudge.advice nudge.occasion nudge.outcome "
    "nudge.introduction nudge.doubt nudge.feedback nudge.give give.hours review.day me color editor day_order "
    "page log.review backup.daily backup.to backup.encrypt",
}

FRONT = "--db=file --today= --no-input --color=color --redact --debug --version --help"

# command: summary, what its words are (... goes on), its options, each with = and what it takes
COMMANDS: dict[str, tuple[str, str, str]] = {
    "start": (
        "Begin: who holds you up, whom to call at night, what you owe",
        "file",
        "--json",
    ),
    "add": (
        "Add someone to your day",
        "",
        "--kind=kind --potential --title= --company= --email= --phone= --url= --location= --topic= --wants= "
        "--every= --confidant --no-confidant --birthday= --met= --met-on= --via= --note= --nickname= "
        "--language=language --json",
    ),
    "follow": (
        "Bring people you know into your day",
        "name...",
        "--kind=kind --every= --last= --potential --confidant --no-confidant --json",
    ),
    "demo": (
        "Look around in a sample book; yours is not touched",
        "",
        "--keep=file --json",
    ),
    "help": (
        "Read about a topic or a command; alone it lists them all",
        "topic",
        "--json",
    ),
    "today": (
        "What you promised, whom to reach out to, one thing to give",
        "",
        "--days= --limit= --one --quiet -q --json",
    ),
    "log": (
        "Log what happened, in one sentence: who, when, what, promises",
        "name...",
        "-m= --text= --on= --kind=kind_log --topic= --promise= --waiting= --place= --community=community --add "
        "--private --file=file --remove --dry-run --json",
    ),
    "note": (
        "Keep a fact about someone, or a community; it is no contact",
        "name|community",
        "--private --json",
    ),
    "promise": (
        "Keep what you promised, or with --theirs what they promised",
        "name",
        "--due= --theirs --private --json",
    ),
    "done": (
        "Say that a promise is kept, a plan took place, advice went on",
        "",
        "--answer --did --not --told --helped=helped --made --met --on= --as-expected=as_expected --json",
    ),
    "drop": (
        "Let something open go, or say that a plan did not take place",
        "",
        "--json",
    ),
    "snooze": (
        "Put a row off for a while, which is no contact; move a plan",
        "name",
        "--json",
    ),
    "open": (
        "Everything open between you and people, introductions under way, and your challenges",
        "name",
        "--with=name --late --advice --json",
    ),
    "review": (
        "Look back on the week in ten minutes, and settle who is who",
        "answer",
        "--doubts --settle= --done --json",
    ),
    "list": (
        "The people in your day, with how each tie stands",
        "",
        "--kind=kind --stage=stage --topic= --state=state --place= --company= --since= --until= --sort=sort "
        "--reverse --limit= --json",
    ),
    "show": (
        "Everything about one person, or one row by its id",
        "name|community",
        "--ids --json",
    ),
    "find": (
        "Look for words in everything; without words it is your diary",
        "",
        "--since= --until= --with=name --kind=kind_find --advice --limit= --json",
    ),
    "prep": (
        "The page before a meeting: what was, what is open, what to ask",
        "name|community",
        "--for= --json",
    ),
    "stats": (
        "A year in numbers: days of contact, what you asked and gave, promises",
        "name",
        "--year= --plain --json",
    ),
    "ask": (
        "Whom to ask in a difficulty, each with the evidence for it",
        "",
        "--for=for --kind=kind --topic= --not=name --why=name --limit= --all --crisis --json",
    ),
    "asked": (
        "Keep what you asked somebody; it is no contact",
        "name",
        "--challenge= --on= --by= --private --json",
    ),
    "challenge": (
        "A problem of yours: the views on it, the decision, what came of it",
        "",
        "--with=name --not=name --private --title= --text= -m= --edit --decide= --because= --expect= --sure= "
        "--review= --close --lesson= --reopen --json",
    ),
    "lesson": (
        "Keep what you learnt, and whom you told; alone it lists lessons",
        "",
        "--from=name --challenge= --told=name --on= --find= --private --json",
    ),
    "draft": (
        "Words to send, from what you know of somebody; nothing is sent",
        "words|name name...",
        "--in=language --mail --edit --json",
    ),
    "give": (
        "Up to five small things to give now, with the reasons",
        "name",
        "--json",
    ),
    "gave": (
        "Record what you gave to people or a community; alone, list this year's",
        "name",
        "--to=name --community=community --kind=kind_gave --hours= --on= --json",
    ),
    "intro": (
        "Introduce two people, each asked first; or be introduced to somebody",
        "name",
        "--because= -m= --for-me --via=name --private --json",
    ),
    "community": (
        "A group of people you belong to: members, days there, hours given",
        "community",
        "--kind=kind_community --every= --member=name --part= --without=name --competitor=name "
        "--no-competitor=name --note= --commit= --private --no-private --rename= --snooze= --ids --delete --json",
    ),
    "board": (
        "Who fills which seat of your circle, which are empty, who could fill them",
        "seat",
        "--add=name --drop=name --until= --json",
    ),
    "path": (
        "Who could bring you together with somebody, and on what evidence",
        "name",
        "--json",
    ),
    "edit": (
        "Change a person, or a row by its id; last is the last log",
        "name_edit|name name...",
        "--name= --kind=kind --stage=stage_edit --title= --company= --email= --phone= --url= --location= --topic= "
        "--wants= --every= --confidant --no-confidant --birthday= --met= --met-on= --via= --nickname= "
        "--language=language --knows=name --knows-not=name --how= --remove= --clear=clear --text= -m= --question= "
        "--answer= --did= --helped=helped --told= --challenge= --because= --outcome= --on= --with=name "
        "--without=name --place= --community=community --promise= --waiting= --advice= --due= --who=name "
        "--from=name --about-on= --to=name --hours= --private --no-private --delete --json",
    ),
    "archive": (
        "Take people out of your day; all that was said stays",
        "name...",
        "--json",
    ),
    "merge": (
        "Make one of people who are here twice; alone it lists them",
        "name...",
        "--apart --yes -y --dry-run --limit= --json",
    ),
    "split": (
        "Take a merge apart again; what came since stays",
        "name",
        "--json",
    ),
    "forget": (
        "Erase somebody who asks to be forgotten, everywhere; nothing brings them back",
        "name",
        "--shared=shared --backups=backups --export=file --also= --identity=file --yes -y --dry-run --json",
    ),
    "undo": (
        "Take back the last command that wrote, or the last few; repeated, those before",
        "",
        "--to= --list --yes -y --json",
    ),
    "redo": (
        "Do again what undo took back, as long as nothing was written since",
        "",
        "--json",
    ),
    "doctor": (
        "Look the whole book over, and mend what is wrong",
        "",
        "--fix --json",
    ),
    "import": (
        "Bring in people from address books, calendars and mailboxes",
        "words_import|file file...",
        "--dry-run --as=as --kind=kind --topic= --met= --groups --map= --encoding= --since= --me= --identity=file "
        "--passphrase-file=file --forgotten --json",
    ),
    "export": (
        "Give back the whole book, or one person, in a form others read",
        "kind_export",
        "--person=name -o=file --output=file --version=version --bare --excel-safe --format=form --private "
        "--force --encrypt --no-encrypt --to=file --passphrase-file=file --json",
    ),
    "backup": (
        "Copy the whole book to a file, and look at the copy before it counts",
        "file",
        "--list --force --encrypt --no-encrypt --to=file --passphrase-file=file --json",
    ),
    "restore": (
        "Make the book what a backup has. The book as it is now is kept as a backup first",
        "file",
        "--check --identity=file --passphrase-file=file --yes -y --json",
    ),
    "completion": (
        "Print what makes TAB complete commands, options and people",
        "shell",
        "--json",
    ),
    "config": (
        "Settings: all of them with what each does, one, or a new value for one",
        "setting value",
        "--unset --json",
    ),
    "hush": (
        "Show initials and no texts for an hour, while others see your screen",
        "when",
        "--json",
    ),
    "schema": (
        "The JSON Schema of what a command answers with --json",
        "command",
        "--json",
    ),
}
