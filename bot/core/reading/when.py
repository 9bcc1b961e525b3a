"""Fallback."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.core.preference import Preference


@dataclass(frozen=True, slots=True)
class WhenReading:
    preference: Preference | None
    used: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    past: tuple[date, ...] = ()
    holidays: tuple[date, ...] = ()
    ask: str | None = None
    why: tuple[str, ...] = ()


def read_when(
    text: str,
    now: datetime,
    lang: str = "en",
    *,
    expecting: bool = False,
    before: Preference | None = None,
) -> WhenReading:
    t = text.lower()
    days = tuple(d for d in ("mon", "tue", "wed", "thu", "fri") if re.search(r"\b" + d, t))
    parts = tuple(p for p in ("morning", "afternoon", "evening") if p in t)
    if "asap" in t:
        return WhenReading(Preference(asap=True))
    if "weekend" in t:
        return WhenReading(Preference(days=("sat", "sun")))
    if days or parts:
        return WhenReading(Preference(days=days, parts=parts))
    return WhenReading(None)
