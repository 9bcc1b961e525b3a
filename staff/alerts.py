"""Alerts at the desk: the banner that refreshes itself, and taking one, which quiets the pager."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import pager
from bot.core.conversation import Refusal
from staff import frame, guard, lead, queries


def now() -> ResponseReturnValue:
    """The banner, refreshed on every page; `but` leaves out the request the page itself shows."""
    moment, but = datetime.now(UTC), request.args.get("but", "")
    shown = frame.urgent(queries.open_alerts(guard.db()), moment)
    return render_template(
        "desk/_alerts.html",
        urgent=[one for one in shown if str(one.alert.lead_id) != but],
        may_act=guard.may_act(),
    )


def acknowledge(alert_id: UUID) -> ResponseReturnValue:
    """Take this alert and the earlier ones of the same texter; one that came since stays.

    Back to where the person was; a refusal is shown there in words, with what was typed.
    """
    now, note = datetime.now(UTC), request.form.get("note", "")
    refused = [
        done
        for one in queries.alerts_up_to(guard.db(), alert_id) or [alert_id]
        if (done := _acknowledge(one, now, note)) is not None
    ]
    lead_id = _id(request.form.get("lead_id", ""))
    if refused and lead_id:
        return lead.refused(lead_id, "ack", refused[0]), 409
    if refused:
        guard.say_problem(refused[0].reason)
    else:
        guard.say("You have it. The alert is quiet now, with your name beside it.")
    back = url_for("staff.lead", lead_id=lead_id) if lead_id else url_for("staff.queue")
    return redirect(back, 303)


def _acknowledge(alert_id: UUID, now: datetime, note: str) -> Refusal | None:
    try:
        return pager.acknowledge(guard.house(), alert_id, guard.staff(), now, note)
    except LookupError:
        abort(404)


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
