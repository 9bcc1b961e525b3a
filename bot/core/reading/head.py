"""The trained end of the matcher: rows of numbers in, a probability for each label out.

Ridge regression in closed form under a softmax. Closed form because it also gives, without
training again, what each example would have scored had it been unseen, alone or with its
whole label: the first sets the temperature, the second the line above which it may answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.core.reading.ngrams import Rows

RIDGE = 0.2
SHARPNESS = (3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 14.0, 17.0)


@dataclass(frozen=True, slots=True)
class Head:
    """`weights` is (columns, labels); probabilities are softmax(sharpness * rows @ weights)."""

    labels: tuple[str, ...]
    weights: Rows
    sharpness: float

    def probabilities(self, rows: Rows) -> Rows:
        """(n, columns) -> (n, labels); each row sums to 1."""
        return softmax(self.sharpness * (rows @ self.weights))


@dataclass(frozen=True, slots=True)
class Unseen:
    """Scores of the examples by heads that had not seen them.

    `alone[i]` is example i's score by a head without example i.
    """

    head: Head
    rows: Rows
    projected: Rows
    targets: Rows
    alone: Rows

    def without(self, left_out: NDArray[np.intp]) -> Rows:
        """Scores of the examples at `left_out` by a head that saw none of them."""
        rows, targets = self.rows[left_out], self.targets[left_out]
        hat = self.projected[left_out] @ rows.T
        residual = targets - rows @ self.head.weights
        scores = targets - np.linalg.solve(np.eye(len(left_out), dtype=hat.dtype) - hat, residual)
        return np.asarray(scores, np.float32)


def fit(rows: Rows, labels: Sequence[str]) -> Unseen:
    """Train on (n, columns) rows with a label each; the head is `Unseen.head`.

    One against all: the target is 1 for the row's own label and -1 for each other.
    Raises: ValueError when there is no row.
    """
    if not labels:
        raise ValueError("no examples to learn from")
    names = tuple(sorted(set(labels)))
    own = np.array([names.index(label) for label in labels])
    targets = np.full((len(labels), len(names)), -1, np.float32)
    targets[np.arange(len(labels)), own] = 1
    gram = rows.T @ rows
    gram[np.diag_indices_from(gram)] += RIDGE
    inverse = np.linalg.inv(gram)
    projected = rows @ inverse
    weights = inverse @ (rows.T @ targets)
    leverage = np.einsum("ij,ij->i", projected, rows)
    alone = targets - (targets - rows @ weights) / (1 - leverage)[:, None]
    head = Head(names, weights, max(SHARPNESS, key=lambda s: _likelihood(alone, own, s)))
    return Unseen(head, rows, projected, targets, alone)


def softmax(scores: Rows) -> Rows:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), np.float32)


def _likelihood(scores: Rows, own: np.ndarray, sharpness: float) -> float:
    chosen = softmax(sharpness * scores)[np.arange(len(own)), own]
    return float(np.log(np.maximum(chosen, 1e-9)).mean())
