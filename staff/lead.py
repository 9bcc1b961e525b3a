"""One request: what to do next, who the person is, the whole thread, and the forms to act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from bot.consent import opt_out_in_force
from bot.core import clinic_time, desk
from bot.core.conversation import OPEN_STATUSES, Refusal, Source, Status
from bot.core.text import GSM_7, GSM_7_ESCAPED
from models import ConsentEvent, InboundMessage, Lead, LeadEvent, OutboundMessage
from staff import delivery, frame, guard, queries, words
from staff.delivery import Delivery

# What was read in a text that led to a hold, or came during one (`InboundMessage.because`).
HOLD_RULES = ("crisis", "emergency", "held")
DONE: Mapping[str, str] = {
    "claim": "This is yours now.",
    "release": "Released. Anybody may claim it.",
    "status": "Status saved.",
    "note": "Note saved.",
    "reply": "Your text is on its way. The automated line stays silent.",
    "hand-back": "The automated line answers them again.",
    "clear-hold": "Safety hold cleared, with your note.",
    "opt-out": "Recorded. No more texts go to this phone.",
}


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    said: str
    words: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One text of the thread. `side` is them, line or staff."""

    id: UUID
    side: str
    who: str
    body: str
    at: datetime
    at_day: str
    said_at: str
    day: str
    delivery: Delivery | None
    files: Sequence[str]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    said: str
    who: str
    at: str
    body: str
    is_note: bool


def lead(lead_id: UUID) -> ResponseReturnValue:
    found = _found(lead_id)
    guard.saw(f"lead:{found.number}")
    return _page(found)


def lead_live(lead_id: UUID) -> ResponseReturnValue:
    """The thread, which refreshes itself; nothing typed is in it."""
    lead, now = _found(lead_id), datetime.now(UTC)
    seen_turn = request.args.get("seen", type=int)
    return render_template(
        "desk/_thread.html", lead=lead, seen_turn=seen_turn, **_thread_values(lead, now)
    )


def act(lead_id: UUID, verb: str) -> ResponseReturnValue:
    """One form becomes one action; a refusal gives the page back with all that was typed."""
    action = _action(verb, request.form)
    seen_turn = request.form.get("seen_turn", default=-1, type=int)
    decided = guard.act(lead_id, action, seen_turn)
    if isinstance(decided, Refusal):
        return _page(_found(lead_id), problem=(verb, decided.reason), typed=request.form), 409
    guard.say(DONE[verb])
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _action(verb: str, form: MultiDict[str, str]) -> desk.Action:
    """The action a form asks for. Aborts with 400 or 404 when no form of ours does."""
    match verb:
        case "claim":
            return desk.Claim()
        case "release":
            return desk.Release()
        case "status":
            status, _, reason = form.get("status", "").partition(":")
            if status not in words.STATUSES:
                abort(400, "Choose a status.")
            return desk.SetStatus(cast(Status, status), reason)
        case "note":
            return desk.AddNote(form.get("note", ""))
        case "reply":
            return desk.Reply(form.get("text", ""), form.get("hour_reason", ""))
        case "hand-back":
            return desk.HandBack()
        case "clear-hold":
            return desk.ClearHold(form.get("note", ""))
        case "opt-out":
            return desk.TreatAsOptOut()
    abort(404)


def _found(lead_id: UUID) -> Lead:
    found = queries.lead(guard.db(), lead_id)
    if found is None:
        abort(404, "There is no such request.")
    return found


def _thread_values(lead: Lead, now: datetime) -> dict[str, Any]:
    thread = queries.thread(guard.db(), lead.conversation_id)
    opt_out = opt_out_in_force(guard.db(), lead.conversation_id)
    name = frame.name(lead.card)
    return {
        "bubbles": [_bubble(text, thread.staff_names, name, now) for text in thread.texts],
        "is_cut": thread.is_cut,
        "held_texts": _held_texts(thread.texts),
        "suppressed_words": desk.SUPPRESSED_WORDS[cast(Source, opt_out.source)] if opt_out else "",
        "line_words": words.PHASES.get(lead.conversation.phase, ""),
    }


def _page(
    lead: Lead,
    *,
    problem: tuple[str, str] | None = None,
    typed: Mapping[str, str] | None = None,
) -> str:
    now, db, me = datetime.now(UTC), guard.db(), guard.staff()
    clinic = frame.clinic()
    consent = queries.consent(db, lead.conversation_id)
    phone = lead.conversation.phone
    return frame.show(
        "desk/lead.html",
        now,
        lead=lead,
        seen_turn=None,
        name=frame.name(lead.card),
        phone=words.phone(phone),
        tel=phone,
        wish=_fact("prefs", "When", lead.card),
        facts=_facts(lead.card),
        questions=(lead.card.get("questions") or {}).get("value") or [],
        flags=[(words.flag(f.flag), f.why, f.flag in words.SERIOUS_FLAGS) for f in lead.flags],
        priority_words=words.PRIORITIES.get(lead.priority, "Info"),
        reason=words.priority_reason(lead.priority, lead.stage, [f.flag for f in lead.flags]),
        stage_words=words.STAGES.get(lead.stage, lead.stage),
        status_words=words.STATUSES.get(lead.status, lead.status),
        close_reason=words.REASONS.get(lead.reason or "", ""),
        lang_words=words.LANGS.get(lead.lang, lead.lang),
        opened=words.moment(lead.opened_at, now, clinic),
        due=words.due(lead.due_at, now, clinic) if lead.needs_reply else None,
        wrote=words.span(now - lead.conversation.texted_at),
        is_mine=lead.owner_id == me.id,
        may_release=lead.owner_id == me.id or guard.may_lead(),
        may_write=lead.owner_id in (None, me.id),
        is_held=lead.conversation.phase == "held",
        alerts=frame.urgent(queries.open_alerts(db, lead.id), now),
        **_thread_values(lead, now),
        consent=[_consent_words(event, now) for event in consent],
        history=[_history_line(event, who, now) for event, who in queries.history(db, lead.id)],
        earlier=_earlier(queries.earlier_leads(db, lead), now),
        statuses=_status_choices(),
        may_text_now=clinic_time.may_text(now, clinic, phone),
        limits=_limits(),
        problem=problem,
        typed=typed or {},
    )


def _facts(card: Mapping[str, Any]) -> list[Fact]:
    """The card without name, wish and questions, in the order a call needs them."""
    return [
        fact
        for slot, label in words.SLOTS.items()
        if (fact := _fact(slot, label, card)) is not None
    ]


def _fact(slot: str, label: str, card: Mapping[str, Any]) -> Fact | None:
    entry = card.get(slot)
    if not entry:
        return None
    said, own_words = words.value(slot, entry), str(entry.get("words") or "")
    return Fact(label, said, "" if own_words.casefold() == said.casefold() else own_words)


def _bubble(
    text: InboundMessage | OutboundMessage, names: Mapping[UUID, str], name: str, now: datetime
) -> Bubble:
    clinic = frame.clinic()
    if isinstance(text, InboundMessage):
        at, side, who = text.received_at, "them", name if name != "No name" else "They"
        became = None
        files = [str(media.get("content_type") or "file") for media in text.media or ()]
    else:
        is_staff = text.author == "staff"
        at, side = text.created_at, "staff" if is_staff else "line"
        who = names.get(text.staff_id, "Staff") if text.staff_id else "Automated line"
        became, files = delivery.delivery(text), []
    return Bubble(
        id=text.id,
        side=side,
        who=who,
        body=text.body,
        at=at,
        at_day=clinic_time.local(at, clinic).date().isoformat(),
        said_at=words.clock(at, clinic),
        day=words.day(at, now, clinic),
        delivery=became,
        files=files,
    )


def _held_texts(texts: Sequence[InboundMessage | OutboundMessage]) -> list[str]:
    """What the person wrote that led to the hold, word for word, newest last."""
    wrote = [text for text in texts if isinstance(text, InboundMessage)]
    grave = [t.body for t in wrote if (t.because or "").startswith(HOLD_RULES)]
    return grave[-3:] or [text.body for text in wrote[-1:]]


def _consent_words(event: ConsentEvent, now: datetime) -> tuple[str, str, str]:
    said = {
        "disclosed": "Was told about privacy, rates and STOP",
        "opt_out": "Opted out",
        "opt_in": "Opted in again",
    }.get(event.kind, event.kind.replace("_", " ").capitalize())
    by = {
        "keyword": "by a keyword",
        "own_words": "in their own words",
        "staff": "recorded by a colleague",
        "carrier": "reported by the carrier",
    }.get(event.source, "")
    moment = words.moment(event.at, now, frame.clinic())
    return f"{said} {by}".strip(), moment, event.words or ""


def _history_line(event: LeadEvent, who: str | None, now: datetime) -> HistoryLine:
    kind, _, status = event.kind.partition(":")
    said = words.EVENTS.get(kind, kind.replace("_", " ").capitalize())
    body = event.body or ""
    if kind == "status":
        said, body = f"Status: {words.STATUSES.get(status, status)}", words.REASONS.get(body, body)
    return HistoryLine(
        said=said,
        who=who or "",
        at=words.moment(event.at, now, frame.clinic()),
        body=body,
        is_note=kind in ("note", "hold_cleared"),
    )


def _earlier(leads: Sequence[Lead], now: datetime) -> list[tuple[Lead, str, str]]:
    return [
        (one, words.STATUSES.get(one.status, one.status),
         words.moment(one.opened_at, now, frame.clinic()))
        for one in leads
    ]  # fmt: skip


def _status_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """(group, [(value, label)]): a status that needs a reason is offered once for each."""
    plain = [s for s in words.STATUSES if s not in OPEN_STATUSES and s not in desk.REASONS]
    groups: list[tuple[str, list[tuple[str, str]]]] = [
        ("Keep open", [(status, words.STATUSES[status]) for status in OPEN_STATUSES]),
        ("Close as", [(status, words.STATUSES[status]) for status in plain]),
    ]
    for status, reasons in desk.REASONS.items():
        choices = [(f"{status}:{reason}", words.REASONS[reason]) for reason in reasons]
        groups.append((f"Close as {words.STATUSES[status].lower()}", choices))
    return groups


def _limits() -> dict[str, Any]:
    """What the counter in the page needs to count as the carrier does."""
    return {
        "most": desk.MAX_REPLY_SEGMENTS,
        "gsm": "".join(sorted(GSM_7)),
        "escaped": "".join(sorted(GSM_7_ESCAPED)),
    }
