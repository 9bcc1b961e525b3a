"""No question of ours is open: what was offered, their question, their wish, or a greeting."""

from __future__ import annotations

from bot.core import triage
from bot.core.conversation import Conversation, Status, Turn
from bot.core.dialogue import faq, intake
from bot.core.dialogue.compose import conclude, piece, say_due
from bot.core.dialogue.moment import Moment
from bot.core.reading.call_times import call_time
from bot.core.reading.reading import TopicMatch
from bot.core.reading.zones import ANSWER_AT

MENU = ("cost", "what_is_ketamine", "book", "person")
WHO = ("name", "for_whom", "patient_name", "alt_phone", "call_time")
REACH = frozenset({*WHO, "contact"})
RETURNING = ("change", "ask", "person")
MAX_MISSES = 3


def reply(m: Moment, after: Conversation, got: tuple[str, ...], *, is_back: bool) -> Turn:
    """No question of ours is open: their question, their wish to book, or a greeting."""
    r = m.reading
    if faq.is_for_staff(m, got, has_answered=len(got) > 1):
        return _after_answer(m, faq.to_staff(m, _only_who(m, after)), "staff")
    turn = elsewhere(m, _only_who(m, after))
    if turn is not None:
        return turn
    found = faq.questions(m)
    if faq.interrupts(m, found, has_answered=len(got) > 1) or (found and not got):
        return _faq(m, after, found, got)
    if got and not faq.wants_visit(m) and _moves_a_visit(after):
        return intake.noted(m, after)
    if faq.wants_visit(m) or got:
        is_reach = set(got) <= REACH and not faq.wants_visit(m)
        if is_reach and after.stage == "incomplete" and _is_expected_by_staff(after):
            return intake.noted(m, after)
        if after.stage == "complete":
            return _changed_after_done(m, after, got)
        return intake.begin(m, after, got, "book")
    if r.label == "greeting":
        return _greet(m, after, is_back=is_back)
    if r.label == "thanks" or (r.yes is True and _is_expected_by_staff(after)):
        return _goodbye(m, after)
    return _out_of_scope(m, after) or not_understood(m)


def offered(m: Moment, after: Conversation, got: tuple[str, ...]) -> Turn | None:
    """A yes, a no or a number that answers what our last text offered."""
    asked, offers = m.conversation.asked, m.conversation.offers
    if asked == "contact_person" and ("contact" in got or (call_time(m.words) and not faq.asks(m))):
        return intake.hand_to_person(m)
    if m.reading.choice is not None and 1 <= m.reading.choice <= len(offers):
        return _take_offer(m, after, offers[m.reading.choice - 1])
    if m.reading.yes is True and asked == "offer_pass_on":
        passed = passed_on(m, after).with_(asked=None)
        said = piece(m, "reply.passed_on", response_time=say_due(m.after(passed)))
        return conclude(m, passed, "passed_on", [said])
    if m.reading.yes is True and offers:
        return _take_offer(m, after, offers[0])
    if m.reading.yes is False and asked is not None and not got:
        rest = after.with_(asked=None, offers=())
        return conclude(m, rest, "declined", [piece(m, "reply.anything_else")])
    return None


def elsewhere(m: Moment, after: Conversation) -> Turn | None:
    """Somebody who meant another number, or wants to buy the drug."""
    label = next((match.label for match in m.reading.topics), None)
    if label == "oos_drug":
        return conclude(m, after, "oos_drug", [piece(m, "reply.oos_drug")])
    status: Status | None = "wrong_number" if after.stage else None
    rest, said = after.with_(phase="open", asked=None, offers=()), [piece(m, "reply.wrong_number")]
    turn = conclude(m, rest, "wrong_number", said, status=status, is_bare=True)
    return turn if label == "wrong_number" else None


def not_understood(m: Moment) -> Turn:
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


def passed_on(m: Moment, after: Conversation) -> Conversation:
    words = m.words if after.asked != "offer_pass_on" else "their last question (see thread)"
    return after.with_(questions=(*after.questions, words), offers=())


def book(m: Moment) -> Turn:
    if m.conversation.stage == "complete":
        return _changed_after_done(m, m.conversation, ())
    return intake.begin(m, m.conversation, (), "book")


def menu(m: Moment) -> Turn:
    after = m.conversation.with_(asked="menu", offers=MENU, phase="open")
    return conclude(m, after, "menu", [piece(m, "reply.unclear_2")])


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


def _moves_a_visit(after: Conversation) -> bool:
    """What they tell beside "I can't change visits from here" is for whoever changes it."""
    return "existing_patient_today" in after.flags and after.stage == "incomplete"


def _goodbye(m: Moment, after: Conversation) -> Turn:
    """Thanks, "ok" or a thumbs-up when nothing is open: answered once, not again and again."""
    is_said = "reply.thanks" in m.conversation.said[-1:]
    if is_said and m.reading.yes is True and after.stage is not None:
        return conclude(m, after, "goodbye")
    return conclude(m, after, "thanks", [piece(m, "reply.thanks")])


def _out_of_scope(m: Moment, after: Conversation) -> Turn | None:
    is_sure = bool(m.reading.topics) and m.reading.topics[0].confidence >= ANSWER_AT
    if m.reading.label == "oos" and is_sure and m.conversation.misses == 0:
        rest = after.with_(phase="open", misses=after.misses + 1, asked=None, offers=())
        return conclude(m, rest, "oos", [piece(m, "reply.oos")])
    return None


def _is_expected_by_staff(conversation: Conversation) -> bool:
    """A person reaches out whatever is said now: the request is in, or a flag asks for one."""
    if conversation.stage != "incomplete":
        return conversation.stage == "complete"
    urgent = triage.URGENT_FLAGS + triage.HIGH_FLAGS
    return bool(conversation.questions) or any(flag in urgent for flag in conversation.flags)
