"""How the line does: counts, shares and waits. No chart holds anything of a patient."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from statistics import median

from flask import request
from flask.typing import ResponseReturnValue

from bot.core import clinic_time
from models import Lead
from staff import delivery, frame, guard, number_queries, words
from staff.number_queries import Came, Raised, Sent

SPANS = {7: "7 days", 28: "4 weeks", 90: "90 days"}


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart: `share` of the longest, 0 to 100."""

    label: str
    count: int
    share: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars below each other; or, `by_hour`, the 24 of a day side by side.

    `shape` is the room it takes: "" for half a line, is-wide or is-tall.
    """

    title: str
    bars: Sequence[Bar]
    hint: str = ""
    by_hour: bool = False
    shape: str = ""


def page() -> ResponseReturnValue:
    now, db = datetime.now(UTC), guard.db()
    days = days_asked()
    since = now - timedelta(days=days)
    leads = number_queries.leads_since(db, since)
    came, sent = number_queries.came_since(db, since), number_queries.sent_since(db, since)
    alerts = number_queries.alerts_since(db, since)
    opt_outs = number_queries.opt_outs_since(db, since)
    return frame.show(
        "desk/numbers.html",
        now,
        days=days,
        spans=SPANS,
        tiles=[*_of_leads(leads), *_of_texts(came, sent, opt_outs), _of_crises(alerts)],
        charts=[
            _hours([one.at for one in came]),
            _funnel(leads),
            _bars(
                "What became of them",
                Counter(words.STATUSES.get(one.status, one.status) for one in leads),
            ),
            _bars(
                "Requests by language",
                Counter(words.LANGS.get(one.lang, one.lang) for one in leads),
            ),
            _bars("Alerts", Counter(words.ALERT_KINDS.get(one.kind, one.kind) for one in alerts)),
            _failures(sent),
        ],
    )


def days_asked() -> int:
    asked = request.args.get("days", default=28, type=int)
    return asked if asked in SPANS else 28


Tile = tuple[str, str, str]  # what, how much, what it means


def _of_leads(leads: Sequence[Lead]) -> list[Tile]:
    clinic = frame.clinic()
    waits = [
        clinic_time.business_minutes_between(one.opened_at, one.first_answer_at, clinic)
        for one in leads
        if one.first_answer_at is not None
    ]
    answered = words.span(timedelta(minutes=median(waits))) if waits else "none yet"
    is_complete = sum(one.stage == "complete" for one in leads)
    return [
        ("Requests", str(len(leads)), f"{is_complete} complete"),
        ("First human answer", answered, f"median of {len(waits)}, office time"),
        ("Booked", str(sum(one.status == "booked" for one in leads)), "set to Booked"),
    ]


def _of_texts(came: Sequence[Came], sent: Sequence[Sent], opt_outs: int) -> list[Tile]:
    texters = len({one.conversation_id for one in came})
    by: Counter[str] = Counter()
    for one in sent:
        by[one.author] += one.count
    ours = f"{by['bot']} by the line, {by['staff']} by staff"
    return [
        ("Opt-outs", str(opt_outs), f"of {texters} who texted"),
        ("Texts", str(len(came)), f"came; {ours}"),
    ]


def _of_crises(alerts: Sequence[Raised]) -> Tile:
    """How soon somebody had the crisis alerts, and how many nobody has yet."""
    crises = [one for one in alerts if one.kind == "crisis"]
    waits = [one.taken_at - one.at for one in crises if one.taken_at is not None]
    left = len(crises) - len(waits)
    said = [
        f"taken after {words.span(median(waits))}, median" if waits else "",
        f"{left} not taken yet" if left else "",
    ]
    return "Crisis alerts", str(len(crises)), "; ".join(filter(None, said)) or "none in this time"


def _funnel(leads: Sequence[Lead]) -> Chart:
    """How many requests hold an answer to each question, and how many stopped before it."""
    slots = [slot.name for slot in guard.house().script.slots]
    stopped = Counter(_stopped_before(one, slots) for one in leads if one.stage == "incomplete")
    bars = [("Began", len(leads), 0)]
    for slot in slots:
        answered = sum(1 for one in leads if slot in one.card)
        bars.append((words.slot(slot), answered, stopped[slot]))
    is_complete = sum(one.stage == "complete" for one in leads)
    bars.append(("Confirmed", is_complete, stopped[""]))
    most = max(len(leads), 1)
    return Chart(
        "Where requests stop",
        [
            Bar(
                label,
                count,
                100 * count // most,
                f"{100 * count // most} %" + (f", {lost} stopped here" if lost else ""),
            )
            for label, count, lost in bars
        ],
        "How many requests hold an answer to each question, and how many fell silent at it.",
        shape="is-tall",
    )


def _stopped_before(lead: Lead, slots: Sequence[str]) -> str:
    """The question after the last one that was answered; empty when only the yes is missing."""
    answered = [place for place, slot in enumerate(slots) if slot in lead.card]
    after = answered[-1] + 1 if answered else 0
    return slots[after] if after < len(slots) else ""


def _hours(moments: Sequence[datetime]) -> Chart:
    hours = Counter(clinic_time.local(at, frame.clinic()).hour for at in moments)
    busiest, most = max(hours.items(), key=lambda one: one[1], default=(0, 0))
    return Chart(
        "Texts by hour at the clinic",
        [Bar(words.hour(hour), hours[hour], 100 * hours[hour] // max(most, 1))
         for hour in range(24)] if most else [],
        f"Busiest: {words.hour(busiest)}, with {most}." if most else "",
        by_hour=True,
        shape="is-wide",
    )  # fmt: skip


def _failures(sent: Sequence[Sent]) -> Chart:
    """Texts of ours that did not arrive, by the carrier's code, with what it means."""
    codes: Counter[int | None] = Counter()
    for one in sent:
        if one.has_failed:
            codes[one.error_code] += one.count
    most = max(codes.values(), default=1)
    bars = [
        Bar(
            f"{code or 'no code'}: {delivery.cause(code)}",
            count,
            100 * count // most,
            delivery.remedy(code),
        )
        for code, count in codes.most_common()
    ]
    return Chart("Texts that did not arrive", bars, shape="is-wide")


def _bars(title: str, counts: Counter[str]) -> Chart:
    most = max(counts.values(), default=1)
    return Chart(
        title, [Bar(label, count, 100 * count // most) for label, count in counts.most_common()]
    )
