"""What `textus evaluate` counts, from rows that somebody labelled and how each was read.

A row holds `text` and what should be found: `label`, other labels as right in `also`, every
question of it in `labels`, `staff_topic`; and, where somebody cares, `safety`, `emergency`,
`consent`, `noise`. Nothing is read from files here and nothing printed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FIELDS = ("safety", "emergency", "consent", "noise", "staff_topic")
NOT_ANSWERED = ("staff", "oos", "greeting", "thanks")
BINS = 10


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row, its reading as `textus explain` describes it, and how long it took.

    `asks` is set when the reading asks back about days or hours. What concerns questions
    is for rows with a `label`.
    """

    row: Mapping[str, Any]
    found: Mapping[str, Any]
    file: str
    ms: float
    asks: bool = False

    @property
    def wanted(self) -> set[str]:
        return {self.row["label"], *self.row.get("also", ())}

    @property
    def is_right(self) -> bool:
        return self.found["label"] in self.wanted

    @property
    def is_near(self) -> bool:
        """Whether a right label is among the first three."""
        return any(one["label"] in self.wanted for one in self.found["labels"][:3])

    @property
    def is_answered(self) -> bool:
        return self.found["zone"] == "answer" and self.found["label"] not in NOT_ANSWERED

    @property
    def confidence(self) -> float:
        return float(self.found["labels"][0]["confidence"])


@dataclass(frozen=True, slots=True)
class LabelScore:
    """`recall` of the rows of a label, `precision` of the readings as it; None without any."""

    label: str
    rows: int
    recall: float | None
    precision: float | None


@dataclass(frozen=True, slots=True)
class Summary:
    """Shares of the rows, from 0 to 1. `wrongly_answered` got the answer to another question."""

    name: str
    rows: int
    right: float
    near: float
    answered: float
    menu: float
    wrongly_answered: float
    all_found: float | None


def summary(name: str, outcomes: Sequence[Outcome]) -> Summary:
    """Raises: ZeroDivisionError without outcomes."""
    several = [one for one in outcomes if one.row.get("labels")]
    return Summary(
        name=name,
        rows=len(outcomes),
        right=share(one.is_right for one in outcomes),
        near=share(one.is_near for one in outcomes),
        answered=share(one.is_answered for one in outcomes),
        menu=share(one.found["zone"] == "menu" for one in outcomes),
        wrongly_answered=share(one.is_answered and not one.is_right for one in outcomes),
        all_found=share(_found_all(one) for one in several) if several else None,
    )


def label_scores(outcomes: Sequence[Outcome]) -> list[LabelScore]:
    """By label, the most often missed first."""
    scores = []
    for label in {one.row["label"] for one in outcomes}:
        rows = [one for one in outcomes if one.row["label"] == label]
        read = [one for one in outcomes if one.found["label"] == label]
        recall = share(one.is_right for one in rows)
        precision = share(one.is_right for one in read) if read else None
        scores.append(LabelScore(label, len(rows), recall, precision))
    return sorted(scores, key=lambda score: (score.recall or 0.0, score.label))


def confusions(outcomes: Iterable[Outcome]) -> Counter[tuple[str, str]]:
    """How often (what it is, what it was read as) were taken for each other."""
    return Counter((one.row["label"], one.found["label"]) for one in outcomes if not one.is_right)


def fields(outcomes: Sequence[Outcome]) -> dict[str, tuple[int, float]]:
    """For each other thing the rows name: how many do, and the share read so."""
    scored = {}
    for name in FIELDS:
        rows = [one for one in outcomes if name in one.row]
        if rows:
            scored[name] = len(rows), share(one.found[name] == one.row[name] for one in rows)
    return scored


def calibration(outcomes: Iterable[Outcome]) -> list[tuple[float, float, int]]:
    """By tenth of confidence: its middle, the share that was right, and how many rows."""
    bins: dict[int, list[bool]] = {}
    for one in outcomes:
        bins.setdefault(min(int(one.confidence * BINS), BINS - 1), []).append(one.is_right)
    return [
        ((tenth + 0.5) / BINS, share(right), len(right)) for tenth, right in sorted(bins.items())
    ]


def latencies(outcomes: Sequence[Outcome]) -> tuple[float, float]:
    """The median and the 99th percentile, in ms."""
    ordered = sorted(one.ms for one in outcomes)
    return ordered[len(ordered) // 2], ordered[int(0.99 * (len(ordered) - 1))]


def share(values: Iterable[bool]) -> float:
    """Raises: ZeroDivisionError without values."""
    counted = list(values)
    return sum(counted) / len(counted)


def _found_all(outcome: Outcome) -> bool:
    sure = {one["label"] for one in outcome.found["labels"] if one["confidence"] >= 0.6}
    return set(outcome.row["labels"]) <= sure
