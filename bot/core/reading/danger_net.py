"""The second net under the rules: what sounds like the texts of people in danger, or of those
who want no more texts.

Rules say which words alarmed; this catches what they miss, so it is drawn wide. What sounds like
danger asks for the gentle text only; what sounds like an emergency for the text of one; what surely
sounds like an opt-out is one. Learnt from flows/examples/danger.yaml, emergency.yaml and
opt_out.yaml against everything else people text: a text is weighed by how near it is to each of
those examples (radial kernel ridge regression).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from bot.core.reading.ngrams import Rows
from bot.core.reading.reading import Leaning

DANGER, EMERGENCY, OPT_OUT, NO_DANGER = "danger", "emergency", "opt_out", "no_danger"
LABELS = (DANGER, EMERGENCY, OPT_OUT, NO_DANGER)
"""Labels of examples that teach this net, not which question is meant."""

NEARNESS = 1.5
"""How fast an example's say fades with the square of the distance."""

RIDGE = 0.03
MISSES_WEIGH = 3.0
"""A miss is worse than a false alarm."""

AS_DANGER, AS_EMERGENCY = (1.0, -0.5, -1.0), (-0.3, 1.0, -1.0)
AS_OPT_OUT, AS_NEITHER = (-1.0, -1.0, 1.0), (-1.0, -1.0, -1.0)
"""What an example is to sound like: as danger, as an emergency (some texts are both), as an
opt-out."""

SURE_LINE, LINE, FAINT_LINE = 0.1, -0.27, -0.32
"""Between -1, not danger, and 1, danger: caught above the second; above the first even where the
text asks what the line answers, or borrows the words of danger ("dying to hear back"); cleared
below the third where a word alone alarmed."""

EMERGENCY_LINE, FAINT_EMERGENCY_LINE = -0.2, -0.5
"""An emergency above the first; above the second only if it is told of as going on."""

OPT_OUT_LINE, FAINT_OPT_OUT_LINE = -0.06, -0.4
"""An opt-out above the first; above the second a person should look. Drawn narrow: who is taken for
one wrongly hears no more from the line."""

OPEN = (LINE + FAINT_LINE) / 2
"""What says nothing, either way."""

MIN_WORDS = 3
"""One word or two say too little to tell."""


class Felt(NamedTuple):
    """How much a piece of a text sounds like each, around -1 to 1."""

    danger: float
    emergency: float
    opt_out: float

    @property
    def is_more_of_an_emergency(self) -> bool:
        return self.emergency - FAINT_EMERGENCY_LINE >= self.danger - FAINT_LINE


@dataclass(frozen=True, slots=True, repr=False)
class DangerNet:
    """`examples` are (n, columns), unit rows; `weights` is (n + 1, 3), the last row alone."""

    examples: Rows
    weights: Rows

    def felt(self, rows: Rows) -> list[Felt]:
        """(m, columns) -> m: how much each row sounds like each."""
        if not len(self.examples):
            return [Felt(OPEN, -1.0, -1.0)] * len(rows)
        return [Felt(*map(float, much)) for much in _near(rows, self.examples) @ self.weights]


def leaning(felt: Sequence[Felt | None]) -> Leaning:
    """What the piece of a text that sounds most like danger sounds like; None tells nothing."""
    most = max((much.danger for much in felt if much is not None), default=OPEN)
    return "surely" if most > SURE_LINE else _leans(most, LINE, FAINT_LINE)


def emergency_leaning(felt: Sequence[Felt | None]) -> Leaning:
    """The same for an emergency, of the pieces that sound no more like danger of another kind."""
    told = (much.emergency for much in felt if much is not None and much.is_more_of_an_emergency)
    most = max(told, default=-1.0)
    return _leans(most, EMERGENCY_LINE, FAINT_EMERGENCY_LINE)


def opt_out_leaning(felt: Sequence[Felt | None]) -> Leaning:
    """The same for an opt-out."""
    most = max((much.opt_out for much in felt if much is not None), default=-1.0)
    return _leans(most, OPT_OUT_LINE, FAINT_OPT_OUT_LINE)


def _leans(most: float, line: float, faint_line: float) -> Leaning:
    return "yes" if most > line else "open" if most > faint_line else "no"


NOTHING_CAUGHT = DangerNet(np.zeros((0, 1), np.float32), np.zeros((1, 3), np.float32))


def fit(danger: Rows, emergency: Rows, opt_out: Rows, alike: Rows, ordinary: Rows) -> DangerNet:
    """Learn from unit rows of each kind, of texts alike, and of ordinary texts."""
    if not len(danger):
        return NOTHING_CAUGHT
    examples = np.vstack([danger, emergency, opt_out, alike])
    near = _near(np.vstack([examples, ordinary]), examples)
    targets = np.array(
        [AS_DANGER] * len(danger)
        + [AS_EMERGENCY] * len(emergency)
        + [AS_OPT_OUT] * len(opt_out)
        + [AS_NEITHER] * (len(alike) + len(ordinary)),
        np.float32,
    )
    meant = len(danger) + len(emergency) + len(opt_out)
    counts = np.where(np.arange(len(near)) < meant, MISSES_WEIGH, 1)
    # Both factors of the gram are one matrix: BLAS then makes half of it, and mirrors it.
    share = np.sqrt(counts).astype(np.float32)[:, None]
    near *= share
    gram = near.T @ near
    gram[np.diag_indices_from(gram)] += RIDGE
    weights = np.linalg.solve(gram, near.T @ (share * targets))
    return DangerNet(examples, np.asarray(weights, np.float32))


def _near(rows: Rows, examples: Rows) -> Rows:
    """(m, columns) -> (m, n + 1): 1 at the same place, 0 far away; the last column is 1."""
    # Of unit rows: the square of their distance is 2 - 2 cos.
    near = np.exp(-NEARNESS * np.maximum(2 - 2 * rows @ examples.T, 0))
    return np.hstack([near, np.ones((len(rows), 1), near.dtype)]).astype(np.float32)
