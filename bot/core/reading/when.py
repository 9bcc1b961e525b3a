"""What a text says about when its writer would like to come.

Words become tokens, tokens phrases, phrases wishes, wishes a preference: `when_words`,
`when_context`, `when_gate`, `when_chunks`, `when_clauses`, `when_meaning`, in this order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.core.conversation import Lang
from bot.core.preference import Preference
from bot.core.reading import when_dates as calendar
from bot.core.reading.when_chunks import Chunk, Notes, chunked
from bot.core.reading.when_clauses import Entry, entries_of, groups_of
from bot.core.reading.when_context import settled
from bot.core.reading.when_gate import about_a_visit, is_bare
from bot.core.reading.when_meaning import bound_of, pairs_of, wished, without
from bot.core.reading.when_shapes import Calendar
from bot.core.reading.when_words import Token, tokens

_ANY = ("flex", "all_day", "all_hours", "any")
_TALK = ("vague", "asks", "bad", "busy", "edge", "which", "unit", "same")


@dataclass(frozen=True, slots=True)
class WhenReading:
    """`preference` is None when the text says nothing about when, unclear when nothing usable.

    `used` are the words understood, `unread` words about time that were not; `past` and
    `holidays` are dates named that have gone by or are public holidays; `ask` says why to ask
    back, and the reading is then the best guess. `is_all`: the text wishes for a time, and says
    nothing else.
    """

    preference: Preference | None
    used: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    past: tuple[date, ...] = ()
    holidays: tuple[date, ...] = ()
    ask: str | None = None
    is_all: bool = False
    why: tuple[str, ...] = ()


_ENDED = re.compile(
    r"(?<![a-z])([ap]m|mon|tues?|wed|thurs?|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)\.\s+"
    r"(?=(?:please|pls|plz|por favor|call|text|txt|msg|e?mail|llam\w+|my|mi|i|im|ive|we|it|"
    r"thanks?|gracias|can|could|you|u|is|do|does|what|how)\b)",
    re.IGNORECASE,
)
"""A dot after a short word that ends the sentence: "after 1pm. Please call me"."""


def read_when(
    text: str,
    now: datetime,
    lang: Lang = "en",
    *,
    expecting: bool = False,
    before: Preference | None = None,
) -> WhenReading:
    """The reading of one text, or of a burst joined by line ends.

    `now` is aware, in the clinic's zone; `expecting` says that the question about days and
    times is open; `before` is what is stored. Raises: nothing.
    """
    written = settled(tokens(_ENDED.sub(r"\1\n", text), lang))
    row = about_a_visit(written, expecting=expecting)
    cal = Calendar(now.date(), lang == "es")
    notes = Notes()
    nodes = chunked(row, cal, expecting=expecting, notes=notes)
    entries = entries_of(nodes)
    marks = [node for node in nodes if isinstance(node, Token)]
    wish = _wish(entries, marks, cal, expecting=expecting)
    if not entries and not _is_about_when(wish, marks, notes, expecting=expecting):
        return WhenReading(None)
    if wish == Preference():
        wish = Preference(unclear=True)
    chunks = [node for node in nodes if isinstance(node, Chunk)]
    return WhenReading(
        wish,
        used=tuple(chunk.text for chunk in chunks),
        unread=tuple(notes.unread),
        past=tuple(notes.past),
        holidays=calendar.public_holidays(wish.dates),
        ask="; ".join(dict.fromkeys(notes.asks)) or None,
        is_all=is_bare(written) and not wish.exclude,
        why=tuple(f"{'days' if c.days is not None else 'hours'}: {c.text}" for c in chunks),
    )


def _wish(
    entries: Sequence[Entry], marks: Sequence[Token], cal: Calendar, *, expecting: bool
) -> Preference:
    bounds = [
        bound_of(entry.chunk.days, entry.is_wanted, cal.today)
        for entry in entries
        if entry.chunk.days is not None and entry.chunk.days.bound and entry.chunk.days.ranges
    ]
    free = [e for e in entries if e.chunk.days is None or not e.chunk.days.bound]
    has_void = any(entry.chunk.is_void for entry in entries)
    groups = groups_of(free)
    has_days = any(days for group in groups for _, days in group.days) or bounds
    if has_void and not has_days:
        return Preference()
    one = wished(groups, bounds, cal.today)
    one = without(one, pairs_of(free), cal.today)
    kinds = {mark.kind for mark in marks}
    has_wish = one.has_days or one.has_hours or bool(one.rules)
    is_any = bool(groups) or (expecting and bool(kinds & set(_ANY))) or "flex" in kinds
    is_asap = "asap" in kinds
    return replace(
        one, asap=is_asap, flexible=is_any and not has_wish and not is_asap and _is_free(one, marks)
    )


def _is_free(one: Preference, marks: Sequence[Token]) -> bool:
    """ "idk, whatever works" is free at last; "whatever, idk" is not."""
    told = [mark.kind for mark in marks if mark.kind in ("vague", "flex")]
    return "vague" not in told or told[-1] == "flex" or bool(one.exclude)


def _is_about_when(
    wish: Preference, marks: Sequence[Token], notes: Notes, *, expecting: bool
) -> bool:
    if wish != Preference():
        return True
    is_talk = notes.unread or notes.past or any(mark.kind in _TALK for mark in marks)
    return expecting and bool(is_talk)
