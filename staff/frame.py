"""What stands around every page of the desk: the clinic, its hours, who works, what is urgent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import render_template

from bot.core.desk import SAFETY_ALERTS
from bot.core.script import Clinic
from models import Alert
from staff import guard, queries, words

# What stands in the bar: page, label, and the role that sees it.
PLACES = (
    ("staff.queue", "Queue", "viewer"),
    ("staff.snippets", "Snippets", "viewer"),
    ("staff.on_call", "On call", "viewer"),
    ("staff.numbers", "Numbers", "viewer"),
    ("staff.questions", "Questions", "agent"),
    ("staff.export", "Export", "supervisor"),
    ("staff.audit", "Audit", "supervisor"),
    ("staff.people", "People", "admin"),
)


@dataclass(frozen=True, slots=True)
class Urgent:
    """An alert nobody has acknowledged, as the banner shows it."""

    alert: Alert
    who: str
    said: str
    since: str
    is_safety: bool


def clinic() -> Clinic:
    return guard.house().script.clinic


def show(template: str, now: datetime, **values: Any) -> str:
    """The page with its frame. One query, for the alerts."""
    return render_template(
        template,
        clinic=clinic(),
        office=words.office(now, clinic()),
        clock=words.clock(now, clinic()),
        me=guard.staff(),
        places=[(endpoint, label) for endpoint, label, role in PLACES if guard.may(role)],
        prefers=guard.preferences(),
        urgent=urgent(queries.open_alerts(guard.db()), now),
        **{"may_act": guard.may_act(), **values},
    )


def urgent(alerts: Sequence[Alert], now: datetime) -> list[Urgent]:
    """Safety first, then the oldest."""
    shown = [
        Urgent(
            alert=alert,
            who=name(alert.lead.card) if alert.lead else "Somebody",
            said=words.ALERTS.get(alert.kind, alert.kind.replace("_", " ")),
            since=words.span(now - alert.raised_at),
            is_safety=alert.kind in SAFETY_ALERTS,
        )
        for alert in alerts
    ]
    return sorted(shown, key=lambda one: not one.is_safety)


def name(card: dict[str, Any]) -> str:
    """The texter's name as given, or No name."""
    entry = card.get("name") or {}
    return str(entry.get("value") or "").strip() or "No name"
