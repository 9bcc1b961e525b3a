"""Texts as counts of letters and words: what still matches when spelling does not.

Pure numbers: a fitted `Ngrams` turns plain texts into unit rows. Nothing here knows a topic.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float32]

LETTERS = range(3, 6)
"""Lengths of letter n-grams, counted inside a word with a blank on each side."""

WIDTH = 1024
"""Columns for letters, and as many for words; wider gained under half a point."""


@dataclass(frozen=True, slots=True)
class Ngrams:
    """Weighted n-gram counts hashed into two blocks of `WIDTH` columns, letters then words.

    `places` maps each n-gram of the examples to its column and its signed weight; one that no
    example has is not counted. The sign keeps two n-grams in one column from adding up.
    """

    places: dict[str, tuple[int, float]]

    @classmethod
    def fit(cls, texts: Sequence[str]) -> Ngrams:
        """Rare n-grams weigh more: log((1 + texts) / (1 + texts with it)) + 1."""
        seen: Counter[str] = Counter()
        for text in texts:
            seen.update(_letters(text).keys())
            seen.update(_words(text).keys())
        places = {}
        for gram, texts_with_it in seen.items():
            number = crc32(gram.encode())
            column = number % WIDTH + (WIDTH if gram[0] == " " else 0)
            rarity = math.log((1 + len(texts)) / (1 + texts_with_it)) + 1
            places[gram] = (column, rarity if number & 0x100000 else -rarity)
        return cls(places)

    def rows(self, texts: Sequence[str]) -> Rows:
        """n plain texts -> (n, 2 * WIDTH) float32; each block of a row has length 1 or 0."""
        rows = np.zeros((len(texts), 2 * WIDTH), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for counts in (_letters(text), _words(text)):
                for gram, count in counts.items():
                    place = self.places.get(gram)
                    if place is not None:
                        row[place[0]] += place[1] * (1 + math.log(count))
            for block in (row[:WIDTH], row[WIDTH:]):
                block /= float(np.linalg.norm(block)) or 1.0
        return rows


def _letters(text: str) -> Counter[str]:
    grams: Counter[str] = Counter()
    for word in text.split():
        padded = f"\t{word}\t"
        for length in LETTERS:
            grams.update(padded[i : i + length] for i in range(len(padded) - length + 1))
    return grams


def _words(text: str) -> Counter[str]:
    """Words and pairs of neighbours, begun with a blank so as not to be taken for letters."""
    words = text.replace("?", "").split()
    grams = Counter(f" {word}" for word in words)
    grams.update(f" {a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True))
    return grams
