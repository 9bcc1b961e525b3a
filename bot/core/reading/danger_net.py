"""The second net under the rules: what sounds like the texts of people in danger, or of those
who want no more texts.

Rules say which words alarmed; this catches what they miss, so it is drawn wide. What sounds like
danger asks for the gentle text only; what sounds like an emergency for the text of one; what surely
sounds like an opt-out is one. Learnt from the examples of danger, emergencies and opt-outs in
flows/examples against what only sounds like them, the questions, and ordinary talk: a text is
weighed by how near it is to each of those but questions and talk (radial kernel ridge regression).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from bot.core.reading.ngrams import Rows
from bot.core.reading.reading import Leaning

DANGER, EMERGENCY, OPT_OUT, NO_DANGER = "danger", "emergency", "opt_out", "no_danger"
ORDINARY = "ordinary"
LABELS = (DANGER, EMERGENCY, OPT_OUT, NO_DANGER, ORDINARY)
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

SURE_LINE, LINE, FAINT_LINE = 0.1, -0.3, -0.35
"""Between -1, not danger, and 1, danger: caught above the second; above the first even where the
text asks what the line answers, or borrows the words of danger ("dying to hear back"); cleared
below the third where a word alone alarmed."""

EMERGENCY_LINE, FAINT_EMERGENCY_LINE = -0.25, -0.62
"""An emergency above the first; above the second only if it is told of as going on."""

OPT_OUT_LINE, FAINT_OPT_OUT_LINE = -0.1, -0.4
"""An opt-out above the first; above the second a person should look. Drawn narrow: who is taken for
one wrongly hears no more from the line."""

OPEN = (LINE + FAINT_LINE) / 2
"""What says nothing, either way."""

MIN_WORDS = 3
"""One word or two say too little to tell."""

AXES = 320
"""Directions in which texts are compared, those in which examples differ most: no worse on texts
it had not seen than all 512 of a sentence vector, and faster."""

AT_ONCE = 1024
"""Examples learnt from at a time, to bound the memory."""


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
    """`axes` is (columns, AXES); `examples` is (AXES, n), an example of length 1 in each column,
    which is how few rows are compared fastest; `weights` is (n + 1, 3), the last row alone."""

    axes: Rows
    examples: Rows
    weights: Rows

    def felt(self, rows: Rows) -> list[Felt]:
        """(m, columns) -> m: how much each row sounds like each."""
        if not self.examples.size:
            return [Felt(OPEN, -1.0, -1.0)] * len(rows)
        near = _near(_along(rows, self.axes), self.examples)
        return [Felt(*map(float, much)) for much in near @ self.weights]


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


NOTHING_CAUGHT = DangerNet(
    np.zeros((1, 1), np.float32), np.zeros((1, 0), np.float32), np.zeros((1, 3), np.float32)
)


def fit(danger: Rows, emergency: Rows, opt_out: Rows, alike: Rows, ordinary: Rows) -> DangerNet:
    """Learn from unit rows of each kind, of texts alike, and of ordinary texts."""
    if not len(danger):
        return NOTHING_CAUGHT
    given = np.vstack([danger, emergency, opt_out, alike, ordinary])
    axes = _axes(given)
    rows = _along(given, axes)
    kinds = (len(danger), len(emergency), len(opt_out), len(alike) + len(ordinary))
    targets = np.repeat([AS_DANGER, AS_EMERGENCY, AS_OPT_OUT, AS_NEITHER], kinds, axis=0)
    weighs = np.repeat([MISSES_WEIGH, MISSES_WEIGH, MISSES_WEIGH, 1], kinds)
    examples = np.ascontiguousarray(rows[: len(rows) - len(ordinary)].T)
    columns = examples.shape[1] + 1
    gram, wanted = np.zeros((columns, columns), np.float32), np.zeros((columns, 3), np.float32)
    for begun in range(0, len(rows), AT_ONCE):
        some = slice(begun, begun + AT_ONCE)
        # Both factors of the gram are one matrix: BLAS then makes half of it, and mirrors it.
        share = np.sqrt(weighs[some]).astype(np.float32)[:, None]
        near = share * _near(rows[some], examples)
        gram += near.T @ near
        wanted += near.T @ (share * targets[some].astype(np.float32))
    gram[np.diag_indices_from(gram)] += RIDGE
    return DangerNet(axes, examples, np.asarray(np.linalg.solve(gram, wanted), np.float32))


def _axes(rows: Rows) -> Rows:
    """(n, columns) -> (columns, AXES), or as many as there are columns."""
    _, directions = np.linalg.eigh(rows.T @ rows)
    return np.ascontiguousarray(directions[:, ::-1][:, :AXES], np.float32)


def _along(rows: Rows, axes: Rows) -> Rows:
    """(m, columns) -> (m, AXES), of length 1 again."""
    turned = rows @ axes
    lengths = np.linalg.norm(turned, axis=1, keepdims=True)
    return np.asarray(turned / np.maximum(lengths, 1e-6), np.float32)


def _near(rows: Rows, examples: Rows) -> Rows:
    """(m, AXES), (AXES, n) -> (m, n + 1): 1 at the same place, 0 far away; last a 1."""
    # Of unit rows: the square of their distance is 2 - 2 cos.
    near = np.exp(-NEARNESS * np.maximum(2 - 2 * rows @ examples, 0))
    return np.hstack([near, np.ones((len(rows), 1), near.dtype)]).astype(np.float32)
