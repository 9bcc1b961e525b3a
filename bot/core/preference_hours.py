"""Hours of a day at which a visit may start, as a set: joined, cut, taken away, named.

Minutes are counted from midnight. The parts of the day and the half-hour grid live here;
nothing here knows words or dates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from itertools import pairwise

DAY_MIN = 24 * 60
OPENS_MIN, CLOSES_MIN, GRID_MIN = 6 * 60, 21 * 60, 30
PARTS = {"morning": (360, 720), "afternoon": (720, 1020), "evening": (1020, 1260)}

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hours:
    """`spans` are half open, sorted and apart from each other; `starts` are exact minutes."""

    spans: tuple[Span, ...] = ()
    starts: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.spans or self.starts)

    def __or__(self, other: Hours) -> Hours:
        return Hours(_joined((*self.spans, *other.spans)), self.starts | other.starts)

    def __and__(self, other: Hours) -> Hours:
        spans = _joined((max(a, c), min(b, d)) for a, b in self.spans for c, d in other.spans)
        starts = frozenset(m for m in self.starts | other.starts if m in self and m in other)
        return Hours(spans, starts)

    def __sub__(self, other: Hours) -> Hours:
        gone = (*other.spans, *((m, m + GRID_MIN) for m in other.starts))
        return self & Hours(_joined(_rest(gone)))

    def __contains__(self, minute: int) -> bool:
        return minute in self.starts or any(a <= minute < b for a, b in self.spans)

    @property
    def is_whole_day(self) -> bool:
        return any(a <= OPENS_MIN and b >= CLOSES_MIN for a, b in self.spans)

    @property
    def part_names(self) -> tuple[str, ...]:
        """The parts of the day that these hours are, exactly; () when they are not."""
        if self.starts:
            return ()
        inside = tuple(
            name for name, part in PARTS.items() if any(_within(part, s) for s in self.spans)
        )
        return inside if _joined(PARTS[name] for name in inside) == self.spans else ()

    def to_the_edges(self) -> Hours:
        """The same within office hours, with nothing left before the first or after the last."""
        out = self
        for start, end in self.spans:
            if start <= OPENS_MIN:
                out |= span(0, end)
            if end >= CLOSES_MIN:
                out |= span(start, DAY_MIN)
        return out

    def grid(self) -> tuple[int, ...]:
        """Every half-hour start, and the exact ones, within the hours a clinic may open."""
        steps = {m for m in range(OPENS_MIN, CLOSES_MIN, GRID_MIN) if m in self}
        return tuple(sorted(steps | self.starts))


WHOLE_DAY = Hours(((0, DAY_MIN),))


def span(start: int, end: int) -> Hours:
    return Hours(_joined(((start, end),)))


def at(*minutes: int) -> Hours:
    return Hours((), frozenset(minutes))


def part(name: str) -> Hours:
    return Hours((PARTS[name],))


def minute_of(wall: time) -> int:
    return wall.hour * 60 + wall.minute


def time_of(minute: int) -> time:
    return time(*divmod(min(max(minute, 0), DAY_MIN - 1), 60))


def hours_of(
    parts: Iterable[str], earliest: time | None, latest: time | None, times: Iterable[time]
) -> Hours:
    """The hours that a stored preference means: exact times win over parts and bounds."""
    starts = frozenset(minute_of(t) for t in times)
    if starts:
        return Hours((), starts)
    named = Hours(_joined(PARTS[name] for name in parts))
    start = minute_of(earliest) if earliest else 0
    end = minute_of(latest) if latest else DAY_MIN
    return (named or WHOLE_DAY) & span(start, end)


@dataclass(frozen=True, slots=True)
class HourFields:
    """How hours are stored: named parts, a window, or exact times; all empty for any hour."""

    parts: tuple[str, ...] = ()
    earliest: time | None = None
    latest: time | None = None
    times: tuple[time, ...] = ()


def fields_of(hours: Hours) -> HourFields:
    """The stored form with the same meaning; odd unions become every half hour in them."""
    if hours.is_whole_day:
        return HourFields()
    if not hours.spans:
        return HourFields(times=tuple(time_of(m) for m in sorted(hours.starts)))
    if hours.part_names:
        return HourFields(parts=hours.part_names)
    if len(hours.spans) == 1 and not hours.starts:
        start, end = hours.spans[0]
        earliest = time_of(start) if start > OPENS_MIN or end <= OPENS_MIN else None
        return HourFields(earliest=earliest, latest=time_of(end) if end < CLOSES_MIN else None)
    return HourFields(times=tuple(time_of(m) for m in hours.grid()))


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for start, end in sorted(s for s in spans if s[0] < s[1]):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


def _rest(gone: Iterable[Span]) -> list[Span]:
    edges = [(0, 0), *_joined(gone), (DAY_MIN, DAY_MIN)]
    return [(a[1], b[0]) for a, b in pairwise(edges)]


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
