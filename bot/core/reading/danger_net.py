"""The second net under the rules of danger: what sounds like the texts of people in danger.

Rules say which words alarmed; this catches what they miss, so it is drawn wide and asks for the
gentle text only. Learnt from flows/examples/danger.yaml against everything else people text.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bot.core.reading.ngrams import Rows

DANGER, NO_DANGER = "danger", "no_danger"
LABELS = (DANGER, NO_DANGER)
"""Labels of examples that teach this net, not which question is meant."""

RIDGE = 0.02
FALSE_ALARMS = 0.01
"""Share of the ordinary examples, each unseen, that would still be caught."""

BIAS = 0.3
MIN_WORDS = 3
"""One word or two say too little to tell."""


@dataclass(frozen=True, slots=True, repr=False)
class DangerNet:
    """`weights` is (columns + 1,), the last for the bias; caught is what scores above `line`."""

    weights: Rows
    line: float

    def catches(self, rows: Rows) -> bool:
        """Whether any row of (n, columns) sounds like danger."""
        if self.line == np.inf or not len(rows):
            return False
        return bool((rows @ self.weights[:-1] + BIAS * self.weights[-1] > self.line).any())


NOTHING_CAUGHT = DangerNet(np.zeros(1, np.float32), np.inf)


def fit(danger: Rows, alike: Rows, ordinary: Rows) -> DangerNet:
    """Learn from rows of danger, of texts that look alike, and of ordinary texts.

    The line is drawn by what each ordinary row would score had it been unseen.
    """
    if not len(danger):
        return NOTHING_CAUGHT
    rows = np.vstack([danger, alike, ordinary])
    rows = np.hstack([rows, np.full((len(rows), 1), BIAS, np.float32)])
    targets = np.where(np.arange(len(rows)) < len(danger), 1, -1).astype(np.float32)
    gram = rows.T @ rows
    gram[np.diag_indices_from(gram)] += RIDGE
    projected = rows @ np.linalg.inv(gram)
    weights = projected.T @ targets
    leverage = np.einsum("ij,ij->i", projected, rows)
    unseen = targets - (targets - rows @ weights) / (1 - leverage)
    line = float(np.quantile(unseen[-len(ordinary) :], 1 - FALSE_ALARMS))
    return DangerNet(np.asarray(weights, np.float32), line)
