"""One burst of texts -> one turn. The worker, the terminal and the transcripts call this."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.core import triage
from bot.core.conversation import OPEN_STATUSES, Conversation, Inbound, Lang, Status, Turn
from bot.core.dialogue import faq, intake
from bot.core.dialogue.compose import conclude, piece, say_due
from bot.core.dialogue.interrupts import INTERRUPTS
from bot.core.dialogue.moment import Moment, Read
from bot.core.dialogue.slots import carried_over, ended, next_slot
from bot.core.preference import Preference
from bot.core.reading.call_times import call_time
from bot.core.reading.reading import Burst, Reading, TopicMatch
from bot.core.reading.zones import ANSWER_AT
from bot.core.script import Script
from bot.core.text import fold

FORGOTTEN_AFTER = timedelta(days=30)
SLOWEST_TURN = timedelta(seconds=30)
BACK_AFTER = timedelta(hours=1)
EXPECTED = {"contact_person": "contact", "second_choice": "prefs"}
MENU = ("cost", "what_is_ketamine", "book", "person")
WHO = ("name", "for_whom", "patient_name", "alt_phone", "call_time")
REACH = frozenset({*WHO, "contact"})
WHY = re.compile(r"\b(why|por que|para que)\b")
RETURNING = ("change", "ask", "person")
HALF_DONE = ("status", "prefs", "contact")
TOLD_ABOUT_TEAM = ("reply.staff_minor", "reply.staff_existing", "reply.passed_on",
                   "reply.noted_too", "reply.person_noted")  # fmt: skip
"""After these many give their name unasked."""
MAX_MISSES = 3


def respond(
    conversation: Conversation,
    inbounds: Sequence[Inbound],
    now: datetime,
    script: Script,
    read: Read,
) -> Turn:
    """What the line does about a burst: at most one text, the new state, the effects.

    `inbounds` is not empty and in the order the texts came; `now` is aware UTC.
    """
    burst = heard(conversation, inbounds, now, script)
    [reading] = read([burst])
    return respond_to(conversation, burst, reading, script)


def heard(
    conversation: Conversation, inbounds: Sequence[Inbound], now: datetime, script: Script
) -> Burst:
    """A burst as it must be read: beside what the conversation says beforehand."""
    begun = _as_seen(_begun(conversation, now, script), inbounds, script)
    prefs = begun.answers.get("prefs")
    return Burst(
        inbounds=tuple(inbounds),
        now=now,
        expecting=_expected(begun, script),
        lang=begun.lang,
        before=Preference.from_json(prefs.value) if prefs else None,
    )


def respond_to(conversation: Conversation, burst: Burst, reading: Reading, script: Script) -> Turn:
    """`respond`, for whoever has had many bursts read together."""
    now = burst.now
    begun = _as_seen(_begun(conversation, now, script), burst.inbounds, script)
    m = Moment(
        conversation=begun.with_(lang=_lang(begun, reading.lang, reading.command), texted_at=now),
        inbounds=burst.inbounds,
        reading=reading,
        now=now,
        script=script,
    )
    for interrupt in INTERRUPTS:
        turn = interrupt(m)
        if turn is not None:
            return turn
    return _go_on(m, is_back=_is_back(conversation, now))


def _as_seen(
    conversation: Conversation, inbounds: Sequence[Inbound], script: Script
) -> Conversation:
    """A text that crossed with our last one answers what its writer had seen: the one before."""
    asked_at, before = conversation.asked_at, script.slot(conversation.asked_before or "")
    has_crossed = asked_at is not None and all(
        timedelta(0) <= asked_at - inbound.received_at < SLOWEST_TURN for inbound in inbounds
    )
    if not has_crossed or before is None or not before.choices:
        return conversation
    return conversation.with_(asked=before.name)


def _expected(conversation: Conversation, script: Script) -> str | None:
    """What an answer would answer: "shall we go on?" is often answered with what comes next."""
    if conversation.asked == "go_on":
        slot = next_slot(conversation, script)
        return slot.name if slot else None
    is_told = bool(conversation.said) and conversation.said[-1] in TOLD_ABOUT_TEAM
    if conversation.asked is None and is_told and "name" not in conversation.answers:
        return "name"
    return EXPECTED.get(conversation.asked or "", conversation.asked)


def _begun(conversation: Conversation, now: datetime, script: Script) -> Conversation:
    """After 30 days a texter starts fresh, disclosure included; a hold never expires."""
    last = conversation.texted_at
    is_forgotten = last is not None and now - last > FORGOTTEN_AFTER
    if is_forgotten and conversation.phase not in ("held", "with_staff"):
        return Conversation(
            lang=conversation.lang,
            script_version=script.version,
            turn=conversation.turn,
            suppressed=conversation.suppressed,
        )
    if conversation.status is not None and conversation.status not in OPEN_STATUSES:
        conversation = ended(conversation)
    return carried_over(conversation, script)


def _lang(conversation: Conversation, found: Lang | None, command: str | None) -> Lang:
    if command == "espanol":
        return "es"
    if command == "english":
        return "en"
    return found or conversation.lang


def _is_back(conversation: Conversation, now: datetime) -> bool:
    """Whether the texter has an open request, and was silent for a while or left it half done."""
    last = conversation.texted_at
    if conversation.stage is None or last is None:
        return False
    is_half_done = any(slot in conversation.answers for slot in HALF_DONE)
    return now - last > BACK_AFTER or (conversation.stage == "gathering" and is_half_done)


def _go_on(m: Moment, *, is_back: bool) -> Turn:
    command = COMMANDS.get(m.reading.command or "")
    if command is not None:
        return command(m)
    if m.reading.noise == "gibberish":
        return _not_understood(m)
    after, got = intake.absorb(m)
    asked = m.conversation.asked
    if asked in ("recap", "change"):
        return _at_recap(m, after, got)
    if m.conversation.phase == "intake" and asked is not None:
        return _in_intake(m, after, got)
    return _offered(m, after, got) or _in_the_open(m, after, got, is_back=is_back)


def _in_intake(m: Moment, after: Conversation, got: tuple[str, ...]) -> Turn:
    """A question of ours is open: their question first, then ours, asked once."""
    asked = m.conversation.asked or ""
    has_answered = asked in got or asked in after.skipped
    if asked == "name" and WHY.search(fold(m.words)) and not has_answered:
        return conclude(m, after, "name_why", [piece(m, "intake.name_why")])
    if faq.is_for_staff(m, got, has_answered=has_answered):
        return _digress(m, faq.to_staff(m, after), has_answered=has_answered)
    if not got and m.reading.label == "oos" and (elsewhere := _elsewhere(m, after)):
        return elsewhere
    found = faq.questions(m)
    if faq.interrupts(m, found, has_answered=has_answered or bool(got)):
        return _digress(m, faq.answer(m, after, found), has_answered=has_answered)
    if has_answered or got or asked == "go_on":
        return _answered(m, after, got)
    slot = m.script.slot(asked)
    if slot is None:
        return intake.ask_next(m, after, "resume")
    is_small_talk = m.reading.label in ("greeting", "thanks") and m.reading.yes is None
    if (is_small_talk or faq.wants_visit(m)) and not _resumed(m):
        return conclude(m, after, "resume", intake.short_question(m))
    return intake.missed(m, slot)


def _resumed(m: Moment) -> bool:
    return m.conversation.said[-1:] == ("intake.resume",)


def _answered(m: Moment, after: Conversation, got: tuple[str, ...]) -> Turn:
    if m.conversation.asked == "go_on" and m.reading.yes is False and not got:
        rest = after.with_(phase="open", asked=None)
        return conclude(m, rest, "paused", [piece(m, "reply.anything_else")])
    if m.conversation.asked == "prefs" and m.reading.holiday_dates:
        return intake.second_choice(m, after)
    before = intake.acknowledgement(m, after, got)
    return intake.ask_next(m, after, "answered", before)


def _digress(m: Moment, answered: faq.Answered, *, has_answered: bool) -> Turn:
    """The answer, then the open question in short; after two in a row, whether to go on."""
    after = answered.after
    if answered.hand_over:
        return intake.hand_to_person(m.after(after))
    if has_answered:
        return intake.ask_next(m, after, "faq", answered.pieces)
    after = after.with_(digressions=after.digressions + 1, misses=0)
    if answered.asks in ("offer_pass_on", "name") and answered.asks != after.asked:
        after = _passed_on(m, after) if answered.asks == "offer_pass_on" else after
    if after.digressions >= 2 and after.asked != "go_on":
        go_on = piece(m, "reply.shall_we_go_on", is_optional=True)
        return conclude(m, after.with_(asked="go_on"), "faq", [*answered.pieces, go_on])
    return conclude(m, after, "faq", [*answered.pieces, *intake.short_question(m.after(after))])


def _at_recap(m: Moment, after: Conversation, got: tuple[str, ...]) -> Turn:
    """YES sends it; a new value or a number changes that one thing; no asks what to change."""
    if faq.is_for_staff(m, got, has_answered=bool(got)):
        return _digress(m, faq.to_staff(m, after), has_answered=False)
    if got:
        return intake.recap(m, after, "changed", key="changed")
    found = faq.questions(m)
    if found and faq.asks(m):
        return _digress(m, faq.answer(m, after, found), has_answered=False)
    choice = m.reading.choice
    if choice is not None and 1 <= choice <= len(intake.CHANGEABLE):
        return intake.change(m, intake.CHANGEABLE[choice - 1])
    if m.reading.yes is True or m.reading.command == "skip":
        return intake.done(m, after)
    if m.reading.yes is False and m.conversation.asked == "recap":
        return intake.ask_what_to_change(m)
    return intake.recap(m, after, "unclear:recap")


def _offered(m: Moment, after: Conversation, got: tuple[str, ...]) -> Turn | None:
    """A yes, a no or a number that answers what our last text offered."""
    asked, offers = m.conversation.asked, m.conversation.offers
    if asked == "contact_person" and ("contact" in got or (call_time(m.words) and not faq.asks(m))):
        return intake.hand_to_person(m)
    if m.reading.choice is not None and 1 <= m.reading.choice <= len(offers):
        return _take_offer(m, after, offers[m.reading.choice - 1])
    if m.reading.yes is True and asked == "offer_pass_on":
        passed = _passed_on(m, after).with_(asked=None)
        said = piece(m, "reply.passed_on", response_time=say_due(m.after(passed)))
        return conclude(m, passed, "passed_on", [said])
    if m.reading.yes is True and offers:
        return _take_offer(m, after, offers[0])
    if m.reading.yes is False and asked is not None and not got:
        rest = after.with_(asked=None, offers=())
        return conclude(m, rest, "declined", [piece(m, "reply.anything_else")])
    return None


def _take_offer(m: Moment, after: Conversation, offer: str) -> Turn:
    if offer == "book":
        return intake.begin(m, after, (), "book")
    if offer == "person":
        return intake.hand_to_person(m)
    if offer == "change":
        return intake.recap(m, after.with_(tries={}), "returning")
    if offer in m.script.topics:
        return _faq(m, after, (TopicMatch(offer, 1.0, m.words),), got=())
    rest = after.with_(asked=None, offers=())
    return conclude(m, rest, "ask", [piece(m, "reply.greeting")])


def _in_the_open(m: Moment, after: Conversation, got: tuple[str, ...], *, is_back: bool) -> Turn:
    """No question of ours is open: their question, their wish to book, or a greeting."""
    r = m.reading
    if faq.is_for_staff(m, got, has_answered=len(got) > 1):
        return _after_answer(m, faq.to_staff(m, _only_who(m, after)), "staff")
    elsewhere = _elsewhere(m, _only_who(m, after))
    if elsewhere is not None:
        return elsewhere
    found = faq.questions(m)
    if faq.interrupts(m, found, has_answered=len(got) > 1) or (found and not got):
        return _faq(m, after, found, got)
    if faq.wants_visit(m) or got:
        is_reach = set(got) <= REACH and not faq.wants_visit(m)
        if is_reach and after.stage == "incomplete" and _is_expected_by_staff(after):
            return intake.noted(m, after)
        if after.stage == "complete":
            return _changed_after_done(m, after, got)
        return intake.begin(m, after, got, "book")
    if r.label == "greeting":
        return _greet(m, after, is_back=is_back)
    if r.label == "thanks":
        return conclude(m, after, "thanks", [piece(m, "reply.thanks")])
    return _out_of_scope(m, after) or _not_understood(m)


def _only_who(m: Moment, after: Conversation) -> Conversation:
    """A text about something else tells who writes, but no wish for a visit."""
    new = {slot: a for slot, a in after.answers.items() if slot in WHO}
    return after.with_(answers={**m.conversation.answers, **new})


def _faq(
    m: Moment, after: Conversation, found: tuple[TopicMatch, ...], got: tuple[str, ...]
) -> Turn:
    answered = faq.answer(m, after, found)
    wants = faq.wants_visit(m) or "prefs" in got
    if wants and not answered.hand_over and after.stage != "complete":
        return intake.ask_next(m, answered.after, "faq", answered.pieces)
    return _after_answer(m, faq.invitation(m, answered), "faq")


def _after_answer(m: Moment, answered: faq.Answered, because: str) -> Turn:
    if answered.hand_over:
        return intake.hand_to_person(m.after(answered.after))
    phase = "intake" if answered.asks == "name" and because == "faq" else "open"
    after = answered.after.with_(phase=phase, asked=answered.asks, offers=answered.offers, misses=0)
    return conclude(m, after, because, answered.pieces)


def _changed_after_done(m: Moment, after: Conversation, got: tuple[str, ...]) -> Turn:
    if got:
        return intake.recap(m, after, "changed", key="changed")
    rest = after.with_(asked="returning", offers=RETURNING)
    return conclude(m, rest, "returning", [piece(m, "intake.returning")])


def _greet(m: Moment, after: Conversation, *, is_back: bool) -> Turn:
    if is_back:
        return _changed_after_done(m, after.with_(phase="open"), ())
    rest = after.with_(phase="open", asked="offer", offers=("book",))
    return conclude(m, rest, "greeting", [piece(m, "reply.greeting")])


def _elsewhere(m: Moment, after: Conversation) -> Turn | None:
    """Somebody who meant another number, or wants to buy the drug."""
    label = next((match.label for match in m.reading.topics), None)
    if label == "oos_drug":
        return conclude(m, after, "oos_drug", [piece(m, "reply.oos_drug")])
    status: Status | None = "wrong_number" if after.stage else None
    rest, said = after.with_(phase="open", asked=None, offers=()), [piece(m, "reply.wrong_number")]
    turn = conclude(m, rest, "wrong_number", said, status=status, is_bare=True)
    return turn if label == "wrong_number" else None


def _out_of_scope(m: Moment, after: Conversation) -> Turn | None:
    is_sure = bool(m.reading.topics) and m.reading.topics[0].confidence >= ANSWER_AT
    if m.reading.label == "oos" and is_sure and m.conversation.misses == 0:
        rest = after.with_(phase="open", misses=after.misses + 1, asked=None, offers=())
        return conclude(m, rest, "oos", [piece(m, "reply.oos")])
    return None


def _not_understood(m: Moment) -> Turn:
    """First an open question, then a numbered menu, then a person."""
    misses = m.conversation.misses + 1
    slot = m.script.slot(m.conversation.asked or "")
    if slot is not None and m.conversation.phase == "intake":
        return intake.missed(m, slot)
    if _is_expected_by_staff(m.conversation):
        return intake.noted(m, m.conversation)
    after = m.conversation.with_(misses=misses, phase="open")
    if misses >= MAX_MISSES:
        return intake.stuck(m, after)
    if misses == 2:
        after = after.with_(asked="menu", offers=MENU)
    return conclude(m, after, f"unclear:{misses}", [piece(m, f"reply.unclear_{misses}")])


def _is_expected_by_staff(conversation: Conversation) -> bool:
    """A person reaches out whatever is said now: the request is in, or a flag asks for one."""
    if conversation.stage != "incomplete":
        return conversation.stage == "complete"
    urgent = triage.URGENT_FLAGS + triage.HIGH_FLAGS
    return bool(conversation.questions) or any(flag in urgent for flag in conversation.flags)


def _passed_on(m: Moment, after: Conversation) -> Conversation:
    words = m.words if after.asked != "offer_pass_on" else "their last question (see thread)"
    return after.with_(questions=(*after.questions, words), offers=())


def _book(m: Moment) -> Turn:
    if m.conversation.stage == "complete":
        return _changed_after_done(m, m.conversation, ())
    return intake.begin(m, m.conversation, (), "book")


def _menu(m: Moment) -> Turn:
    after = m.conversation.with_(asked="menu", offers=MENU, phase="open")
    return conclude(m, after, "menu", [piece(m, "reply.unclear_2")])


def _language(m: Moment) -> Turn:
    question = intake.short_question(m) or [piece(m, "reply.greeting")]
    return conclude(m, m.conversation, "language", question)


COMMANDS: Mapping[str, Callable[[Moment], Turn]] = {
    "back": intake.back,
    "skip": intake.skip,
    "start_over": intake.start_over,
    "book": _book,
    "menu": _menu,
    "espanol": _language,
    "english": _language,
}
