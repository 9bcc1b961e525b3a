"""What a reading must reach: each count of `textus evaluate` beside its aim.

Where a row says what should be found, it is counted here: `safety`, `emergency`, `consent`,
`prefs` (by meaning), `name`, other `slots`, and the questions of `measures.py`. Nothing is read
or printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.commands.measures import Outcome
from bot.core.preference import Preference

DAYS_COMPARED = 60
OPENS, CLOSES, STEP = 6 * 60, 21 * 60, 30
STARTS = [time(*divmod(minute, 60)) for minute in range(OPENS, CLOSES, STEP)]

Test = Callable[[Outcome], bool]


@dataclass(frozen=True, slots=True)
class Tally:
    """Rows counted, and the `others` concerned. `aim` is a share: with `at_most` a ceiling."""

    name: str
    hits: tuple[Outcome, ...]
    others: tuple[Outcome, ...]
    aim: float
    at_most: bool

    @property
    def rows(self) -> int:
        return len(self.hits) + len(self.others)

    @property
    def wrong(self) -> tuple[Outcome, ...]:
        return self.hits if self.at_most else self.others

    @property
    def share(self) -> float:
        """Raises: ZeroDivisionError without rows."""
        return len(self.hits) / self.rows

    @property
    def is_reached(self) -> bool:
        return self.share <= self.aim if self.at_most else self.share >= self.aim


def tallies(outcomes: Sequence[Outcome]) -> Iterator[Tally]:
    """Every count that some row concerns, crises first."""
    for name, concerns, counts, aim, at_most in AIMS:
        rows = [one for one in outcomes if concerns(one)]
        if rows:
            counted = [(one, counts(one)) for one in rows]
            hits = tuple(one for one, is_hit in counted if is_hit)
            others = tuple(one for one, is_hit in counted if not is_hit)
            yield Tally(name, hits, others, aim, at_most)


def means_the_same(one: Mapping[str, Any] | None, other: Mapping[str, Any], today: date) -> bool:
    """Whether both allow the same half hours of the next 60 days; nothing said allows none.

    Raises: ValueError, KeyError or TypeError when one is no preference.
    """
    return allowed(one or {}, today) == allowed(other, today)


def allowed(form: Mapping[str, Any], today: date) -> set[tuple[date, time]]:
    wish = Preference.from_json(form)
    days = (today + timedelta(days=n) for n in range(DAYS_COMPARED))
    return {
        (day, start)
        for day in days
        if wish.wishes_day(day)
        for start in STARTS
        if wish.allows(day, start)
    }


def _says(key: str, *values: object) -> Test:
    return lambda one: key in one.row and one.row[key] in values


def _reads(key: str, *values: object) -> Test:
    return lambda one: one.found[key] in values


def _reads_not(key: str, *values: object) -> Test:
    return lambda one: one.found[key] not in values


def _is_question_in(lang: str) -> Test:
    return lambda one: "label" in one.row and one.row.get("lang") == lang


def _is_near(one: Outcome) -> bool:
    return one.is_near


def _is_opt_out_row(one: Outcome) -> bool:
    return one.row.get("consent") == "opt_out"


def _is_other_consent(one: Outcome) -> bool:
    return "consent" in one.row and one.row["consent"] != "opt_out"


def _states_a_wish(one: Outcome) -> bool:
    return "prefs" in one.row and not Preference.from_json(one.row["prefs"]).says_nothing


def _is_asked(one: Outcome) -> bool:
    return one.asks or Preference.from_json(one.found["slots"]["prefs"] or {}).says_nothing


def _means_the_same(one: Outcome) -> bool:
    today = datetime.fromisoformat(one.row["now"]).date()
    return means_the_same(one.found["slots"]["prefs"], one.row["prefs"], today)


def _is_named_right(one: Outcome) -> bool:
    return bool(one.found["slots"]["name"] == one.row["name"])


def _is_answered_right(one: Outcome) -> bool:
    slots = one.found["slots"]
    return all(slots[name] == value for name, value in one.row["slots"].items())


AIMS: Iterable[tuple[str, Test, Test, float, bool]] = (
    ("crisis read as none", _says("safety", "crisis"), _reads("safety", "none"), 0.02, True),
    ("false alarm on none", _says("safety", "none"), _reads_not("safety", "none"), 0.08, True),
    ("history read as none", _says("safety", "history"), _reads("safety", "none"), 0.15, True),
    ("emergency found", _says("emergency", True), _reads("emergency", True), 0.96, False),
    ("emergency false alarm", _says("emergency", False), _reads("emergency", True), 0.12, True),
    ("opt-out found", _is_opt_out_row, _reads("consent", "opt_out"), 0.97, False),
    ("opt-out false", _is_other_consent, _reads("consent", "opt_out"), 0.04, True),
    ("question right, English", _is_question_in("en"), lambda one: one.is_right, 0.88, False),
    ("question right, Spanish", _is_question_in("es"), lambda one: one.is_right, 0.85, False),
    ("question in first three", lambda one: "label" in one.row, _is_near, 0.96, False),
    ("out of scope answered", _says("label", "oos"), lambda one: one.is_answered, 0.04, True),
    ("staff's answered by bot", _says("label", "staff"), lambda one: one.is_answered, 0.03, True),
    ("preference right", lambda one: "prefs" in one.row, _means_the_same, 0.92, False),
    ("preference asked again", _states_a_wish, _is_asked, 0.08, True),
    ("name right", lambda one: "name" in one.row, _is_named_right, 0.95, False),
    ("other answer right", lambda one: "slots" in one.row, _is_answered_right, 0.9, False),
)  # fmt: skip
"""Name, the rows concerned, what is counted among them, the aim, whether it is a ceiling."""
