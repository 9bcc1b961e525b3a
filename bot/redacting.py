"""Words that must go: a redacted text is also gone from what was copied out of it.

The reading stays (a day, a choice), because the desk works with it; the texter's own words do not.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import Alert, Conversation, Lead

REMOVED = "(removed)"


def scrub_copies(db: Session, row: Conversation, body: str) -> None:
    """Take the words of `body` out of the state, the leads, their flags and alerts."""
    row.state = _scrubbed(row.state or {}, body)
    for lead in db.scalars(select(Lead).where(Lead.conversation_id == row.id)):
        lead.card = _scrubbed(lead.card, body)
        for flag in lead.flags:
            flag.why = _without(flag.why, body)
    for alert in db.scalars(select(Alert).where(Alert.conversation_id == row.id)):
        alert.why = _without(alert.why, body)


def _scrubbed(kept: dict[str, Any], body: str) -> dict[str, Any]:
    return {name: _value(name, value, body) for name, value in kept.items()}


def _value(name: str, value: Any, body: str) -> Any:
    """Own words stand under `words`, in the questions, and as the reasons of flags."""
    if name in ("questions", "flags", "words"):
        return _everywhere(value, body)
    if isinstance(value, dict):
        return _scrubbed(value, body)
    return value


def _everywhere(value: Any, body: str) -> Any:
    if isinstance(value, str):
        return _without(value, body)
    if isinstance(value, dict):
        return {name: _everywhere(one, body) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_everywhere(one, body) for one in value]
    return value


def _without(words: str, body: str) -> str:
    """Nothing of these words is left when they were said in the text that goes."""
    folded, whole = words.strip().casefold(), body.casefold()
    is_copied = bool(folded) and (folded in whole or whole.strip() in folded)
    return REMOVED if is_copied else words
