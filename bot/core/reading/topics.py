"""Which questions are in a text, how surely, and whether each may be answered.

`Topics` learns from labelled examples: sentence vectors and letters under a trained head, with
the lines between answering, offering a menu and handing on set by leaving labels out. Vectors
come in through `Encode`; without it letters and words alone decide. Personal facts and
hand-off phrases (`staff_topics.py`) outweigh what the examples say.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from bot.core.conversation import Lang
from bot.core.reading import head as trained
from bot.core.reading.clauses import Piece, bare, listed, questions
from bot.core.reading.ngrams import Ngrams, Rows
from bot.core.reading.plain import plain
from bot.core.reading.reading import TopicMatch, Zone
from bot.core.reading.staff_topics import OOS_KINDS, STAFF_TOPICS, Found, find
from bot.core.reading.terms import generalised

Encode = Callable[[Sequence[str]], Rows]
"""n texts -> (n, d) float32, unit rows."""

ANSWER_AT = 0.6
MENU_AT = 0.3
"""Confidence is scaled so that these are the lines between the zones, whatever was learnt."""

MAY_ANSWER = 0.10
"""Share of questions on topics left out of the training that would still be answered."""

MAY_OFFER = 0.25
"""Share of texts not for this clinic, unseen as a kind, that would still be offered a menu."""

FOLDS = 5
SHARES = (0.6, 0.2, 0.2)
"""Weight of sentence vectors, letters and words in the similarity of two texts."""

ALTERNATIVES = 3
UNSURE = "oos"

LOGISTICS = frozenset(
    """
    cost insurance payment_options book availability hours contact_info location companion
    session_length getting_started referral providers about_clinic cancel_policy telehealth
    languages privacy bot_identity talk_to_human for_someone_else
    """.split()
)
"""Topics whose answer is the same whatever the texter's health: a fact beside them is no bar."""

_ASKED_FOR = frozenset({"book", "talk_to_human", "for_someone_else", "availability", "languages"})
_SMALL_TALK = frozenset({"greeting", "thanks"})


@dataclass(frozen=True, slots=True)
class Example:
    text: str
    label: str
    lang: Lang


@dataclass(frozen=True, slots=True)
class TopicReading:
    """`topics` are the questions found, best first, each at or above `ANSWER_AT`; after them,
    below it, what else the text may mean, for a menu. Kinds of `oos` stand under their own name."""

    topics: tuple[TopicMatch, ...]
    label: str
    zone: Zone
    staff_topic: str | None
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Guess:
    """One piece read by the head: scaled confidences by label, the best label's own kind."""

    piece: Piece
    ranked: tuple[tuple[str, float], ...]
    kind: str
    nearest: str

    @property
    def label(self) -> str:
        return self.ranked[0][0]

    @property
    def confidence(self) -> float:
        return self.ranked[0][1]


@dataclass(frozen=True, slots=True)
class Topics:
    """Fitted and never changed; safe to share between threads."""

    head: trained.Head
    ngrams: Ngrams
    encode: Encode | None
    examples: tuple[Example, ...]
    rows: Rows
    answer_line: float
    menu_line: float

    @classmethod
    def fit(cls, examples: Sequence[Example], encode: Encode | None) -> Topics:
        """Learn from examples; with no encoder from their letters and words alone.

        Raises: ValueError when there is no example.
        """
        texts = [generalised(bare(example.text)) for example in examples]
        ngrams = Ngrams.fit(texts)
        rows = _rows(texts, ngrams, encode)
        labels = [example.label for example in examples]
        unseen = trained.fit(rows, labels)
        near = rows if encode is None else rows[:, : -2 * _WIDTH]
        answer_line, menu_line = _lines(unseen, near, labels)
        return cls(unseen.head, ngrams, encode, tuple(examples), near, answer_line, menu_line)
