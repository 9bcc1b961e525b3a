"""Slips of the finger put right, towards the words of the examples and the names of things.

A word is left alone when anybody might mean it: an everyday word, a given name, a name of
`terms.py`, or one of the examples. Only what a topic is read from is put right; the texter's
own words stay as they came.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.phrases import is_word
from bot.core.reading.terms import KNOWN_NAMES

SHORTEST = 4
TWO_SLIPS_FROM = 8
LONG_NAME = 6
RUN_TOGETHER = range(8, 61)
"""Letters of an unknown word that may be several with no space between them."""
LONGEST_JOINED = 14
COMMON = 4
"""Times the examples use a word at least, for it to be found inside another."""
EXAMPLE_WORDS = 50_000
"""About how many the examples have; each further word makes a way to put apart less likely."""
SEEN_AT_LEAST = 2
"""Examples hold slips too; a word of only one of them is nobody's correction."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """`counts` are the words of the examples; `by_length` those that may correct another."""

    counts: dict[str, int]
    by_length: dict[int, tuple[str, ...]]

    @classmethod
    def fit(cls, texts: Sequence[str]) -> Spelling:
        """From plain texts."""
        return cls.of(Counter(word for text in texts for word in text.split() if word.isalpha()))

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> Spelling:
        """From words and how often the examples use each."""
        taught = {w for w, n in counts.items() if len(w) >= SHORTEST and n >= SEEN_AT_LEAST}
        by_length: dict[int, list[str]] = {}
        for word in sorted(taught | {name for name in KNOWN_NAMES if len(name) >= LONG_NAME}):
            by_length.setdefault(len(word), []).append(word)
        return cls(dict(counts), {length: tuple(words) for length, words in by_length.items()})

    def corrected(self, text: str) -> str:
        """The plain text with each unknown word replaced by the nearest known one, if near."""
        return " ".join(self._corrected(word) for word in text.split())

    def _corrected(self, word: str) -> str:
        if len(word) < SHORTEST or not word.isalpha() or word in self.counts:
            return word
        if word in KNOWN_NAMES or word in GIVEN_NAMES or is_word(word):
            return word
        slips = 1 if len(word) < TWO_SLIPS_FROM else 2
        lengths = range(len(word) - slips, len(word) + slips + 1)
        near = process.extract(
            word,
            [other for length in lengths for other in self.by_length.get(length, ())],
            scorer=OSA.distance,
            score_cutoff=slips,
            limit=5,
        )
        likeliest = min(
            near,
            key=lambda found: (found[1], found[0][0] != word[0], -self.counts.get(found[0], 0)),
            default=None,
        )
        return likeliest[0] if likeliest else self._apart(word)

    def _apart(self, joined: str) -> str:
        """Common words written without spaces, put apart in the likeliest way; or as it came."""
        if len(joined) not in RUN_TOGETHER:
            return joined
        ways: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
        for end in range(1, len(joined) + 1):
            likeliest: tuple[float, tuple[str, ...]] = (-math.inf, ())
            for begin in range(max(0, end - LONGEST_JOINED), end):
                chance, before = ways[begin]
                chance += self._commonness(joined[begin:end])
                if chance > likeliest[0]:
                    likeliest = (chance, (*before, joined[begin:end]))
            ways.append(likeliest)
        return " ".join(ways[-1][1] or (joined,))

    def _commonness(self, word: str) -> float:
        """Log of its share of the words; a rare word cannot be found inside another."""
        count = self.counts.get(word, 0)
        if count < COMMON or (len(word) == 1 and word not in "ia"):
            return -math.inf
        return math.log(count / EXAMPLE_WORDS)
