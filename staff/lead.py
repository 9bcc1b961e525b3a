"""One request: what to do next, who the person is, the whole thread, and the forms to act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.core import clinic_time, desk
from bot.core.conversation import OPEN_STATUSES, Refusal
from bot.core.text import GSM_7, GSM_7_ESCAPED
from models import ConsentEvent, Lead, LeadEvent
from staff import acting, frame, guard, queries, snippets, thread, words
from staff.given_back import Standing, given_back

# Cannot be undone, so who asks must have shown who they are.
GRAVE = ("redact",)
# Shows what is new and changes nothing; posted, so that what is typed comes along in no address.
LOOK = "look"


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    said: str
    words: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    said: str
    who: str
    at: str
    body: str
    is_note: bool


def lead(lead_id: UUID) -> ResponseReturnValue:
    found = _found(lead_id)
    guard.saw(found)
    return _page(found, typed=_prefilled(found))


def lead_live(lead_id: UUID) -> ResponseReturnValue:
    """The thread, which refreshes itself; nothing typed is in it."""
    lead, now = _found(lead_id), datetime.now(UTC)
    seen_turn = request.args.get("seen", type=int)
    return render_template(
        "desk/_thread.html", lead=lead, seen_turn=seen_turn, **thread.values(lead, now)
    )


def act(lead_id: UUID, verb: str) -> ResponseReturnValue:
    """One form becomes one action; a refusal gives the page back with all that was typed."""
    if verb in GRAVE and (ask := guard.confirm_first(url_for("staff.lead", lead_id=lead_id))):
        return ask
    if verb == LOOK:
        return refused(lead_id, LOOK, Refusal("As it now stands, you cannot text from here."))
    action = acting.action(verb, request.form)
    if isinstance(action, Refusal):
        return refused(lead_id, verb, action), 400
    seen_turn = request.form.get("seen_turn", default=-1, type=int)
    decided = guard.act(lead_id, action, seen_turn)
    if isinstance(decided, Refusal):
        return _refused(_found(lead_id), verb, decided), 409
    guard.say(acting.DONE[verb])
    if verb == "reopen" and (text := request.form.get("note")):
        return _page(_found(lead_id), typed={"text": text})
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def refused(lead_id: UUID, verb: str, refusal: Refusal) -> str:
    """The page as it now stands, with why the form was refused and all that was typed into it."""
    found = _found(lead_id)
    guard.saw(found)
    return _refused(found, verb, refusal)


def _refused(lead: Lead, verb: str, refusal: Refusal) -> str:
    return _page(lead, problem=(verb, refusal.reason), typed=request.form)


def _found(lead_id: UUID) -> Lead:
    found = queries.lead(guard.db(), lead_id)
    if found is None:
        abort(404, "There is no such request.")
    return found


def _page(
    lead: Lead,
    *,
    problem: tuple[str, str] | None = None,
    typed: Mapping[str, str] | None = None,
) -> str:
    now, db, me = datetime.now(UTC), guard.db(), guard.staff()
    clinic, phone = frame.clinic(), lead.conversation.phone
    consent, merged = queries.consent(db, lead.conversation_id), queries.merged(db, lead.id)
    colleagues = [one for one in queries.colleagues(db) if one[0] != lead.owner_id]
    texts = thread.values(lead, now)
    alerts = frame.urgent(queries.open_alerts(db, lead.id), now)
    standing = Standing(
        lead,
        may_write=lead.owner_id in (None, me.id),
        may_release=lead.owner_id == me.id or guard.may_lead(),
        may_reopen=_is_fresh(lead, now) and merged[0] is None,
        may_text=not texts["suppressed_words"],
        has_alerts=bool(alerts),
        has_colleagues=bool(colleagues),
    )
    gone = given_back(standing, problem, typed or {}) if problem else None
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
        may=standing,
        is_held=lead.conversation.phase == "held",
        alerts=alerts,
        **texts,
        consent=[_consent_words(event, now) for event in consent],
        history=[_history_line(event, who, now) for event, who in queries.history(db, lead.id)],
        earlier=_earlier(queries.earlier_leads(db, lead), now),
        statuses=_status_choices(),
        colleagues=colleagues,
        somebody=next((name.split()[0] for id_, name in colleagues if id_ != me.id), "Ana"),
        snippets=[
            (one.id, one.title, snippets.filled(one, lead, me.name)) for one in queries.snippets(db)
        ],
        merged=merged,
        calls=words.CALLS,
        block_reasons=words.BLOCK_REASONS,
        snoozed=words.moment(lead.snoozed_until, now, clinic) if lead.snoozed_until else "",
        may_text_now=clinic_time.may_text(now, clinic, phone),
        limits=_limits(),
        given_back=gone,
        problem=None if gone else problem,
        typed=typed or {},
    )


def _is_fresh(lead: Lead, now: datetime) -> bool:
    """Whether it was closed so lately that it may be opened again."""
    return lead.closed_at is not None and now - lead.closed_at <= desk.REOPEN_WITHIN


def _prefilled(lead: Lead) -> Mapping[str, str]:
    """A snippet that was chosen without scripts stands in the box already."""
    chosen = request.args.get("snippet", "")
    texts = {str(one.id): one for one in (queries.snippets(guard.db()) if chosen else ())}
    if chosen not in texts:
        return {}
    return {"text": snippets.filled(texts[chosen], lead, guard.staff().name)}


def _facts(card: Mapping[str, Any]) -> list[Fact]:
    """The card without name, wish and questions, in the order a call needs them; words of theirs
    that stand above already are not said twice."""
    said = {str((card.get("prefs") or {}).get("words") or "")}
    facts = []
    for slot, label in words.SLOTS.items():
        if (fact := _fact(slot, label, card)) is not None:
            facts.append(replace(fact, words="") if fact.words in said else fact)
            said.add(fact.words)
    return facts


def _fact(slot: str, label: str, card: Mapping[str, Any]) -> Fact | None:
    entry = card.get(slot)
    if not entry:
        return None
    said, own_words = words.value(slot, entry), str(entry.get("words") or "")
    return Fact(label, said, "" if own_words.casefold() == said.casefold() else own_words)


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
    if kind == "called":
        said = f"Called: {words.CALLS.get(status, status).lower()}"
    if kind == "booked_for":
        body = words.visit(body)
    if kind == "blocked":
        body = words.BLOCK_REASONS.get(body, body)
    if kind == "status":
        said, body = f"Status: {words.STATUSES.get(status, status)}", words.REASONS.get(body, body)
    return HistoryLine(
        said=said,
        who=who or "",
        at=words.moment(event.at, now, frame.clinic()),
        body=body,
        is_note=kind in ("note", "hold_cleared", "called", "snoozed") and bool(body),
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
