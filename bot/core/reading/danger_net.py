"""The second net under the rules of danger: what sounds like the texts of people in danger.

Rules say which words alarmed; this catches what they miss, so it is drawn wide and asks for the
gentle text only. Learnt from flows/examples/danger.yaml against everything else people text: a
text is weighed by how near it is to each of those examples (radial kernel ridge regression).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from bot.core.reading.ngrams import Rows
from bot.core.reading.reading import Leaning

DANGER, NO_DANGER = "danger", "no_danger"
LABELS = (DANGER, NO_DANGER)
"""Labels of examples that teach this net, not which question is meant."""

NEARNESS = 1.5
"""How fast an example's say fades with the square of the distance."""

RIDGE = 0.03
MISSES_WEIGH = 3.0
"""A miss is worse than a false alarm."""

LINE, FAINT_LINE = -0.2, -0.25
"""Between -1, not danger, and 1, danger: caught above the first, and cleared below the second
where a word alone alarmed."""

OPEN = (LINE + FAINT_LINE) / 2
"""What says nothing, either way."""

MIN_WORDS = 3
"""One word or two say too little to tell."""


@dataclass(frozen=True, slots=True, repr=False)
class DangerNet:
    """`examples` are (n, columns), unit rows; `weights` is (n + 1,), the last alone."""

    examples: Rows
    weights: Rows

    def felt(self, rows: Rows) -> Rows:
        """(m, columns) -> (m,): how much each row sounds like danger, around -1 to 1."""
        if not len(self.examples):
            return np.full(len(rows), OPEN, np.float32)
        return np.asarray(_near(rows, self.examples) @ self.weights, np.float32)


def leaning(felt: Iterable[float | None]) -> Leaning:
    """What the piece of a text that sounds most like danger sounds like; None tells nothing."""
    most = max((much for much in felt if much is not None), default=OPEN)
    return "danger" if most > LINE else "open" if most > FAINT_LINE else "no_danger"


NOTHING_CAUGHT = DangerNet(np.zeros((0, 1), np.float32), np.zeros(1, np.float32))


def fit(danger: Rows, alike: Rows, ordinary: Rows) -> DangerNet:
    """Learn from unit rows of danger, of texts that look alike, and of ordinary texts."""
    if not len(danger):
        return NOTHING_CAUGHT
    examples = np.vstack([danger, alike])
    near = _near(np.vstack([examples, ordinary]), examples)
    is_danger = np.arange(len(near)) < len(danger)
    weighted = near * np.where(is_danger, MISSES_WEIGH, 1).astype(np.float32)[:, None]
    gram = weighted.T @ near
    gram[np.diag_indices_from(gram)] += RIDGE
    targets = np.where(is_danger, 1, -1).astype(np.float32)
    weights = np.linalg.solve(gram, weighted.T @ targets)
    return DangerNet(examples, np.asarray(weights, np.float32))


def _near(rows: Rows, examples: Rows) -> Rows:
    """(m, columns) -> (m, n + 1): 1 at the same place, 0 far away; the last column is 1."""
    # Of unit rows: the square of their distance is 2 - 2 cos.
    near = np.exp(-NEARNESS * np.maximum(2 - 2 * rows @ examples.T, 0))
    return np.hstack([near, np.ones((len(rows), 1), near.dtype)]).astype(np.float32)
