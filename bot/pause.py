"""A pause between two looks, by a clock that may be set back meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta


def is_over(until: datetime | None, now: datetime, longest: timedelta) -> bool:
    """Whether a pause of at most `longest` has ended; what seems longer began by another clock."""
    return until is None or not now < until <= now + longest
