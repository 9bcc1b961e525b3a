"""One burst of texts -> one turn. The worker, the terminal and the transcripts call this."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.core.conversation import Conversation, Inbound, Turn
from bot.core.dialogue import faq, in_the_open, intake, late, standing
from bot.core.dialogue.compose import conclude, piece
from bot.core.dialogue.interrupts import INTERRUPTS
from bot.core.dialogue.moment import Moment, Read
from bot.core.preference import Preference
from bot.core.reading.reading import Burst, Reading
from bot.core.reading.second_thoughts import is_second_person, wants_it_after_all
from bot.core.script import Script
from bot.core.text import fold

WHY = re.compile(r"\b(why|por que|para que)\b")


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
    begun = standing.begun(conversation, inbounds, now, script)
    prefs = begun.answers.get("prefs")
    return Burst(
        inbounds=tuple(inbounds),
        now=now,
        expecting=standing.expects(begun, script),
        lang=begun.lang,
        before=Preference.from_json(prefs.value) if prefs else None,
    )


def respond_to(conversation: Conversation, burst: Burst, reading: Reading, script: Script) -> Turn:
    """`respond`, for whoever has had many bursts read together."""
    now = burst.now
    begun = standing.begun(conversation, burst.inbounds, now, script)
    m = Moment(
        conversation=begun.with_(
            lang=standing.spoken(begun, reading.lang, reading.command), texted_at=now
        ),
        inbounds=burst.inbounds,
        reading=reading,
        now=now,
        script=script,
    )
    m = late.noticed(m, conversation)
    return late.told(m, _decided(m, conversation))


def _decided(m: Moment, before: Conversation) -> Turn:
    for interrupt in INTERRUPTS:
        turn = interrupt(m)
        if turn is not None:
            return turn
    return _go_on(m, before)


def _go_on(m: Moment, before: Conversation) -> Turn:
    command = COMMANDS.get(m.reading.command or "")
    if command is not None:
        return command(m)
    if m.reading.noise == "gibberish":
        return in_the_open.not_understood(m)
    if "reply.cancel_request" in m.conversation.said[-1:] and wants_it_after_all(m.words):
        return in_the_open.book(m)
    if "name" in m.conversation.answers and is_second_person(m.words):
        return intake.second_person(m)
    after, got = intake.absorb(m)
    asked = m.conversation.asked
    if asked in ("recap", "change"):
        return _at_recap(m, after, got)
    if m.conversation.phase == "intake" and asked is not None:
        return _in_intake(m, after, got, was_away=standing.was_away(before, m.now))
    is_back = standing.is_back(before, m.now)
    return in_the_open.offered(m, after, got) or in_the_open.reply(m, after, got, is_back=is_back)


def _in_intake(m: Moment, after: Conversation, got: tuple[str, ...], *, was_away: bool) -> Turn:
    """A question of ours is open: their question first, then ours, asked once."""
    asked = m.conversation.asked or ""
    has_answered = asked in got or asked in after.skipped
    if asked == "name" and WHY.search(fold(m.words)) and not has_answered:
        return conclude(m, after, "name_why", [piece(m, "intake.name_why")])
    if faq.is_for_staff(m, got, has_answered=has_answered):
        return _digress(m, faq.to_staff(m, after), has_answered=has_answered)
    if not got and m.reading.label == "oos" and (turn := in_the_open.elsewhere(m, after)):
        return turn
    found = faq.questions(m)
    if faq.interrupts(m, found, has_answered=has_answered or bool(got)):
        return _digress(m, faq.answer(m, after, found), has_answered=has_answered)
    if has_answered or got or asked == "go_on":
        return _answered(m, after, got)
    slot = m.script.slot(asked)
    if slot is None:
        return intake.ask_next(m, after, "resume")
    if asked == "name" and m.reading.yes is False:
        return _no_name(m, after)
    is_small_talk = m.reading.label in ("greeting", "thanks") and m.reading.yes is None
    if (is_small_talk or was_away or faq.wants_visit(m)) and not _resumed(m):
        return conclude(m, after, "resume", intake.short_question(m))
    return intake.missed(m, slot)


def _no_name(m: Moment, after: Conversation) -> Turn:
    """No name: skipped in a request; beside a mere question it means no request at all."""
    if after.answers or "faq.book" in m.conversation.said:
        return intake.skip(m)
    rest = after.with_(phase="open", asked=None)
    return conclude(m, rest, "declined", [piece(m, "reply.anything_else")])


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
        after = in_the_open.passed_on(m, after) if answered.asks == "offer_pass_on" else after
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


def _language(m: Moment) -> Turn:
    question = intake.short_question(m) or [piece(m, "reply.greeting")]
    return conclude(m, m.conversation, "language", question)


COMMANDS: Mapping[str, Callable[[Moment], Turn]] = {
    "back": intake.back,
    "skip": intake.skip,
    "start_over": intake.start_over,
    "book": in_the_open.book,
    "menu": in_the_open.menu,
    "espanol": _language,
    "english": _language,
}
