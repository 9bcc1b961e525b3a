"""What the examples teach: the head, the n-grams, and the lines between the zones.

Pure numbers from labelled examples; reading a text with them is for `topics.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.core.conversation import Lang
from bot.core.reading import danger_net
from bot.core.reading import head as heads
from bot.core.reading.clauses import bare
from bot.core.reading.danger_net import NOTHING_CAUGHT, DangerNet
from bot.core.reading.ngrams import WIDTH, Ngrams, Rows
from bot.core.reading.plain import plain
from bot.core.reading.spelling import Spelling
from bot.core.reading.staff_topics import OOS_KINDS, STAFF_TOPICS
from bot.core.reading.terms import generalised
from bot.core.reading.zones import scaled

Encode = Callable[[Sequence[str]], Rows]
"""n texts -> (n, d) float32, unit rows."""

SENTENCES, LETTERS, WORDS = 0.6, 0.2, 0.2
"""Their shares in the similarity of two texts; without an encoder the last two share it all."""

MAY_ANSWER = 0.20
"""Share of the questions on a topic nobody taught that would still get some answer. Most texts
are on taught topics, so of all texts far fewer do."""

MAY_OFFER = 0.35
"""Share of the texts meant for somebody else, had nobody taught such texts, that get a menu."""

FOLDS = 5
MENU_BELOW_ANSWER = 0.75
"""The menu's line is never nearer to the line for answering than this."""

_UNTAUGHT_LINES = (0.25, 0.45)
"""Too few labels to leave any out: lines as the whole set of a clinic taught them."""

_NO_QUESTION = ("staff", "oos", "greeting", "thanks")


@dataclass(frozen=True, slots=True)
class Example:
    text: str
    label: str
    lang: Lang


@dataclass(frozen=True, slots=True, repr=False)
class Learnt:
    """Everything fitted. Examples stand sorted by kind: those of one are `near[spans[kind]]`.

    A kind is what an example is labelled; several kinds are read as one label (`label_of`).
    `near` are the columns in which examples are near each other, (examples, columns): those of
    the sentence vectors when there are any. `lines` are the similarities above which a text
    gets a menu, and an answer.
    """

    head: heads.Head
    ngrams: Ngrams
    spelling: Spelling
    texts: tuple[str, ...]
    spans: dict[str, tuple[int, int]]
    near: Rows
    lines: tuple[float, float] = _UNTAUGHT_LINES
    danger: DangerNet = NOTHING_CAUGHT


@dataclass(frozen=True, slots=True)
class Guess:
    """A label a text may have: its likeliest kind, how sure, and the example most like the text.

    `confidence` is on the common scale (`zones.py`).
    """

    label: str
    kind: str
    confidence: float
    example: str


def label_of(kind: str) -> str:
    """The label a kind is read as: `staff`, `oos`, or its own name."""
    if kind in STAFF_TOPICS:
        return "staff"
    return "oos" if kind in OOS_KINDS else kind


def learn(examples: Sequence[Example], encode: Encode | None) -> Learnt:
    """Raises: ValueError when there is no example."""
    examples = sorted(examples, key=standing)
    ordered = [example for example in examples if example.label not in danger_net.LABELS]
    kinds = [example.label for example in ordered]
    texts = [generalised(bare(example.text)) for example in ordered]
    ngrams = Ngrams.fit(texts)
    rows = rows_of(texts, ngrams, encode)
    near = rows if encode is None else sentences(rows) / np.float32(math.sqrt(SENTENCES))
    unseen = heads.fit(rows, kinds)
    spans = {kind: (kinds.index(kind), kinds.index(kind) + kinds.count(kind)) for kind in kinds}
    learnt = Learnt(
        unseen.head, ngrams, Spelling.fit([plain(example.text) for example in ordered]),
        tuple(example.text for example in ordered), spans, near,
    )  # fmt: skip
    net = [
        _felt(rows_of(_texts(examples, label), ngrams, encode), encode)
        for label in danger_net.LABELS
    ]
    net[-1] = np.vstack([net[-1], _felt(rows, encode)])
    return replace(learnt, lines=_lines(learnt, unseen), danger=danger_net.fit(*net))


def standing(example: Example) -> tuple[str, str, str]:
    """Where an example stands among those learnt: by what it is, so that the sums of `learn`,
    whose last digits hang on their order, come out the same however the files are arranged."""
    return example.label, example.text, example.lang


def _texts(examples: Sequence[Example], label: str) -> list[str]:
    return [generalised(bare(example.text)) for example in examples if example.label == label]


def _felt(rows: Rows, encode: Encode | None) -> Rows:
    """The columns in which the second net compares texts."""
    return sentences(rows) if encode else rows


def rows_of(texts: Sequence[str], ngrams: Ngrams, encode: Encode | None) -> Rows:
    """n plain texts -> (n, columns) float32; the dot product of two rows is their similarity."""
    grams = ngrams.rows(texts)
    if encode is None:
        return grams * np.float32(math.sqrt(0.5))
    grams[:, :WIDTH] *= math.sqrt(LETTERS)
    grams[:, WIDTH:] *= math.sqrt(WORDS)
    return np.hstack([encode(texts) * np.float32(math.sqrt(SENTENCES)), grams])


def sentences(rows: Rows) -> Rows:
    """The sentence vectors in rows that an encoder had a part in, of length 1."""
    return rows[:, : -2 * WIDTH] / np.float32(math.sqrt(SENTENCES))


def guess(learnt: Learnt, rows: Rows, most: int) -> list[tuple[Guess, ...]]:
    """For each row the likeliest labels, best first, at most `most`."""
    probabilities = learnt.head.probabilities(rows)
    kinds = _kinds(learnt.head)
    guesses = []
    for row, chances in zip(rows, probabilities, strict=True):
        best = _likeliest(learnt.head, chances, most)
        each = (_guess(learnt, row, chances, kinds[label]) for label in best)
        guesses.append(tuple(sorted(each, key=lambda guess: -guess.confidence)))
    return guesses


def _likeliest(head: heads.Head, chances: Rows, most: int) -> list[str]:
    """Labels by their likeliest kind."""
    labels: dict[str, None] = {}
    for column in np.argsort(-chances):
        labels.setdefault(label_of(head.labels[int(column)]))
        if len(labels) == most:
            break
    return list(labels)


def _guess(learnt: Learnt, row: Rows, chances: Rows, kinds: list[int]) -> Guess:
    """One label, known by the columns of its kinds."""
    kind = learnt.head.labels[max(kinds, key=lambda column: chances[column])]
    first, last = learnt.spans[kind]
    near = learnt.near[first:last] @ row[: learnt.near.shape[1]]
    similar = _similarity(chances[kinds].sum(), near.max())
    return Guess(
        label_of(kind), kind, scaled(float(similar), *learnt.lines),
        learnt.texts[first + int(near.argmax())],
    )  # fmt: skip


def _kinds(head: heads.Head) -> dict[str, list[int]]:
    """The columns of the kinds of each label."""
    columns: dict[str, list[int]] = {}
    for column, kind in enumerate(head.labels):
        columns.setdefault(label_of(kind), []).append(column)
    return columns


def _similarity(chance: Rows, near: Rows) -> Rows:
    return np.sqrt(chance) * np.maximum(near, 0)


def _lines(learnt: Learnt, unseen: heads.Unseen) -> tuple[float, float]:
    """Where to draw the lines, found by pretending not to know some of the labels."""
    taught = [kind for kind in learnt.spans if label_of(kind) not in _NO_QUESTION]
    folds = [taught[at::FOLDS] for at in range(FOLDS)]
    strangers = [_surest(learnt, unseen, fold) for fold in folds if len(taught) > len(fold) > 0]
    if not strangers or "oos" not in learnt.spans:
        return _UNTAUGHT_LINES
    answer = float(np.quantile(np.concatenate(strangers), 1 - MAY_ANSWER))
    menu = float(np.quantile(_surest(learnt, unseen, ["oos"]), 1 - MAY_OFFER))
    return min(menu, MENU_BELOW_ANSWER * answer), answer


def _surest(learnt: Learnt, unseen: heads.Unseen, left_out: Sequence[str]) -> Rows:
    """How sure of some question a head without these kinds is of their examples, 0 for none."""
    at = np.concatenate([np.arange(*learnt.spans[kind]) for kind in left_out])
    known = np.array([kind not in left_out for kind in learnt.head.labels])
    chances = np.zeros((len(at), len(known)), np.float32)
    chances[:, known] = heads.softmax(learnt.head.sharpness * unseen.without(at)[:, known])
    best = chances.argmax(axis=1)
    kinds, width = _kinds(learnt.head), learnt.near.shape[1]
    sure = np.zeros(len(at), np.float32)
    for column in set(best.tolist()):
        kind = learnt.head.labels[column]
        if label_of(kind) in _NO_QUESTION:
            continue
        mine = best == column
        first, last = learnt.spans[kind]
        near = (unseen.rows[at[mine], :width] @ learnt.near[first:last].T).max(axis=1)
        sure[mine] = _similarity(chances[mine][:, kinds[label_of(kind)]].sum(axis=1), near)
    return sure
