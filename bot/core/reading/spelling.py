"""Slips of the finger put right, towards the words of the examples and the names of things.

A word is left alone when anybody might mean it: an everyday word, a given name, a name of
`terms.py`, or one of the examples. Only what a topic is read from is put right; the texter's
own words stay as they came.
"""

from __future__ import annotations

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
RUN_TOGETHER_FROM = 8
"""Letters of an unknown word that may be several with no space between them."""
LONGEST_JOINED = 14
COMMON = 8
"""Examples a word is in at least, to be found inside another."""
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
        """Common words written without spaces, put apart into the fewest; or the word itself."""
        if len(joined) < RUN_TOGETHER_FROM:
            return joined
        fewest: list[tuple[str, ...] | None] = [(), *[None] * len(joined)]
        for end in range(1, len(joined) + 1):
            for begin in range(max(0, end - LONGEST_JOINED), end):
                before, word = fewest[begin], joined[begin:end]
                if before is None or not self._is_common(word):
                    continue
                best = fewest[end]
                if best is None or len(before) + 1 < len(best):
                    fewest[end] = (*before, word)
        return " ".join(fewest[-1] or (joined,))

    def _is_common(self, word: str) -> bool:
        return self.counts.get(word, 0) >= COMMON and (len(word) > 1 or word in "ia")
