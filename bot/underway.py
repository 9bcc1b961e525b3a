"""Who is in the middle of what, when a new version of the script is published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import sealing
from bot.core.conversation import Conversation
from bot.core.script import Script
from models import Conversation as Row

NOT_SLOTS = ("recap", "change", "go_on", "second_choice")


@dataclass(frozen=True, slots=True)
class Underway:
    """`count` texters of one script version were last asked `asked`; `next_words`: what then."""

    count: int
    version: int
    asked: str
    next_words: str

    def __str__(self) -> str:
        people = "1 person is" if self.count == 1 else f"{self.count} people are"
        return f"{people} at {self.asked} (version {self.version}): {self.next_words}."


def underway(db: Session, script: Script) -> Iterator[Underway]:
    """Open requests by version and question, the most first; names and texts are not read out."""
    counted: Counter[tuple[int, str]] = Counter()
    for row in db.scalars(select(Row).where(Row.phase.in_(("intake", "recap")))):
        try:
            state = Conversation.from_json(row.state or {})
        except (sealing.SealError, ValueError, TypeError):
            continue
        counted[state.script_version, state.asked or "nothing"] += 1
    for (version, asked), count in counted.most_common():
        yield Underway(count, version, asked, _next_words(asked, script))


def _next_words(asked: str, script: Script) -> str:
    renamed = script.retired.get(asked)
    if renamed:
        return f"their answer counts for {renamed}"
    if asked in NOT_SLOTS or script.slot(asked) is not None:
        return "they go on where they are"
    return "that question is gone, they are asked the first one that is open"
