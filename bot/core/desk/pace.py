"""How fast people may text: a stolen session or a stuck key comes here, a busy day never. Pure.

Who is in danger is texted without a limit. Source: OWASP ASVS 5.0, 2.4.1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil


@dataclass(frozen=True, slots=True)
class Pace:
    """At most so many texts within a time that goes along."""

    most: int
    within: timedelta


BY_ONE_PERSON = Pace(30, timedelta(minutes=10))
TO_ONE_PHONE = Pace(5, timedelta(minutes=1))  # by whomever of the clinic


@dataclass(frozen=True, slots=True)
class Sent:
    """When people of the clinic texted of late, the newest first, as far back as the paces go.

    `in_danger`: nobody has taken a safety alert of this texter yet.
    """

    by_person: Sequence[datetime] = ()
    to_phone: Sequence[datetime] = ()
    in_danger: bool = False


def why_too_fast(sent: Sent, now: datetime) -> str | None:
    """Why the next text must wait, and how long, in words; None when it may leave."""
    if wait_s := _wait_s(BY_ONE_PERSON, sent.by_person, now):
        return (
            f"You sent {BY_ONE_PERSON.most} texts in {_said(BY_ONE_PERSON.within)}, the most one "
            f"person may. Wait {_said(timedelta(seconds=wait_s))}, then send this one. If those "
            "texts were not yours, tell a supervisor at once."
        )
    if wait_s := _wait_s(TO_ONE_PHONE, sent.to_phone, now):
        return (
            f"{TO_ONE_PHONE.most} texts went to this phone in {_said(TO_ONE_PHONE.within)}. "
            f"Wait {_said(timedelta(seconds=wait_s))}, then send this one."
        )
    return None


def _wait_s(pace: Pace, sent: Sequence[datetime], now: datetime) -> int:
    """Whole seconds until one more keeps the pace; 0 means now."""
    if len(sent) < pace.most:
        return 0
    return max(0, ceil((sent[pace.most - 1] + pace.within - now).total_seconds()))


def _said(length: timedelta) -> str:
    """A minute, 10 minutes, 40 seconds."""
    seconds = int(length.total_seconds())
    if seconds == 60:
        return "a minute"
    return f"{ceil(seconds / 60)} minutes" if seconds > 60 else f"{seconds} seconds"
