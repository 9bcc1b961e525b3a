"""The checklist in motion: what is asked next, in which words, and how answers are said back."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import clinic_time
from bot.core.conversation import Answer, Conversation, PageStaff, Turn
from bot.core.dialogue.compose import Piece, conclude, filled, piece, say_due
from bot.core.dialogue.moment import Moment
from bot.core.dialogue.slots import absorbed, next_slot, shorten, without
from bot.core.preference import Preference
from bot.core.preference_said import say as say_preference
from bot.core.preference_said import say_date
from bot.core.script import Script, Slot

CHANGEABLE = ("name", "status", "prefs", "contact")
MAX_RECAPS = 3
MAX_GIVEN_UP = 2


def absorb(m: Moment) -> tuple[Conversation, tuple[str, ...]]:
    """Every slot the burst answers is kept, whatever else the turn does."""
    after, got = absorbed(m)
    return shorten(after, got, m.script), got


def begin(m: Moment, after: Conversation, got: Sequence[str], because: str) -> Turn:
    """Start or go on with the intake: acknowledge what was said, ask what is left."""
    after = after.with_(phase="intake", offers=())
    before = acknowledgement(m, after, got)
    slot = next_slot(after, m.script)
    is_for_other = "for_whom" in got and "for_someone_else" in m.script.topics
    if slot is None or slot.name != "name" or (before and not is_for_other):
        return ask_next(m, after, because, before)
    after = after.with_(asked=slot.name, misses=0)
    opening = "faq.for_someone_else" if is_for_other else "faq.book"
    return conclude(m, after, because, [*before, piece(m, opening)])


def ask_next(m: Moment, after: Conversation, because: str, before: Sequence[Piece] = ()) -> Turn:
    """The next open question, or the recap when nothing is left to ask."""
    slot = next_slot(after, m.script)
    if slot is None:
        return recap(m, after, because, before)
    after = after.with_(phase="intake", asked=slot.name, misses=0, digressions=0)
    is_thanked = "name" in m.conversation.answers or any(
        p.key.startswith("intake.multi_ack") for p in before
    )
    if because == "answered" and slot.name == m.conversation.asked:
        asks = [piece(m.after(after), f"piece.question.{slot.name}")]
    else:
        asks = question(m.after(after), slot, is_thanked=is_thanked)
    return conclude(m, after, because, [*before, *asks])


def resumed(after: Conversation, script: Script) -> Conversation:
    """A request goes on with its next question, after something that had to be said first."""
    slot = next_slot(after, script)
    return after.with_(phase="intake", asked=slot.name, offers=()) if slot else after


def acknowledgement(m: Moment, after: Conversation, got: Sequence[str]) -> list[Piece]:
    """One line for what was given unasked; the name alone is greeted by the next question."""
    told = [name for name in got if name != "name" and m.script.slot(name)]
    if "call_time" in got and "contact" not in got:
        told.append("call_time")
    at = m.after(after)
    if not told or told == [m.conversation.asked]:
        return []
    said = ", ".join(filter(None, (said_back(at, name) for name in told)))
    key = "intake.multi_ack" if "name" in after.answers else "intake.multi_ack_no_name"
    return [piece(at, key, name=name_of(at), got=said)]


def question(m: Moment, slot: Slot, *, is_thanked: bool = True) -> list[Piece]:
    """The open question in the words of this try: each one differs."""
    tries = m.conversation.tries.get(slot.name, 0)
    key = f"intake.{slot.name}" if tries == 0 else f"intake.{slot.name}_try{tries + 1}"
    if key == "intake.reason" and (is_thanked or "name" not in m.conversation.answers):
        key = "intake.reason_no_name"
    return [piece(m, key, name=name_of(m))]


def short_question(m: Moment, *, is_optional: bool = False) -> list[Piece]:
    """The open question again, in short, after something else was answered."""
    asked = m.conversation.asked
    if asked == "recap":
        key = "piece.question.recap"
    elif asked is not None and m.script.slot(asked) is not None:
        key = f"piece.question.{asked}"
    else:
        return []
    short = m.script.text(key, m.lang)
    return [piece(m, "intake.resume", is_optional=is_optional, question=short)]


def missed(m: Moment, slot: Slot) -> Turn:
    """The answer was not understood: other words, then choices, then their words are kept."""
    tries = m.conversation.tries.get(slot.name, 0) + 1
    after = m.conversation.with_(
        tries={**m.conversation.tries, slot.name: tries}, misses=m.conversation.misses + 1
    )
    if tries < slot.tries:
        is_past = slot.name == "prefs" and bool(m.reading.past_dates)
        ask = [piece(m, "intake.prefs_past")] if is_past else question(m.after(after), slot)
        return conclude(m, after, f"unclear:{slot.name}", ask)
    return _give_up(m, after, slot)


def second_choice(m: Moment, after: Conversation) -> Turn:
    """A wished day is a holiday: it is kept, and another one is asked for once."""
    today = clinic_time.local(m.now, m.script.clinic).date()
    day = say_date(m.reading.holiday_dates[0], m.script, m.lang, today)
    after = after.with_(asked="second_choice")
    return conclude(m, after, "holiday", [piece(m, "intake.prefs_holiday", date=day)])


def skip(m: Moment) -> Turn:
    """The open question is left out."""
    slot = m.script.slot(m.conversation.asked or "")
    if slot is None:
        return ask_next(m, m.conversation, "skip")
    after = m.conversation.with_(skipped=(*m.conversation.skipped, slot.name))
    if slot.name == "contact":
        after = after.with_(answers={**after.answers, "contact": Answer("text", m.words)})
    key = "intake.prefs_give_up" if slot.name == "prefs" else "intake.unknown_skip"
    return ask_next(m, after, "skip", [piece(m, key, is_optional=True)])


def back(m: Moment) -> Turn:
    """The question before the open one, asked again."""
    names = [slot.name for slot in m.script.slots]
    asked = m.conversation.asked
    end = names.index(asked) if asked in names else len(names)
    done = (*m.conversation.answers, *m.conversation.skipped)
    previous = next((name for name in reversed(names[:end]) if name in done), asked)
    slot = m.script.slot(previous or "") or m.script.slots[0]
    after = without(m.conversation, slot.name).with_(asked=slot.name, phase="intake")
    short = m.script.text(f"piece.question.{slot.name}", m.lang)
    return conclude(m, after, "back", [piece(m, "intake.back", question=short)])


def start_over(m: Moment) -> Turn:
    """The answers are cleared; staff keep the thread."""
    first = m.script.slots[0]
    after = m.conversation.with_(
        answers={}, skipped=(), tries={}, misses=0, phase="intake", asked=first.name, offers=()
    )
    short = m.script.text(f"intake.{first.name}", m.lang)
    return conclude(m, after, "start_over", [piece(m, "intake.start_over", question=short)])


def recap(
    m: Moment, after: Conversation, because: str, before: Sequence[Piece] = (), key: str = "confirm"
) -> Turn:
    """What was understood, without reason and pay: a lock screen may show it."""
    rounds = after.tries.get("recap", 0) + 1
    if rounds > MAX_RECAPS:
        return done(m, after)
    after = after.with_(
        phase="recap", asked="recap", tries={**after.tries, "recap": rounds}, misses=0
    )
    at = m.after(after)
    values = {name: said_back(at, name) for name in CHANGEABLE}
    reach = piece(at, "piece.reach_by", contact=values["contact"]).text
    parts = (values["name"], values["status"], values["prefs"], reach if values["contact"] else "")
    said = ", ".join(part for part in parts if part)
    text = filled(at, f"intake.{key}", {**values, "recap": said})
    return conclude(m, after, because, [*_only_needed(before), text])


def done(m: Moment, after: Conversation) -> Turn:
    """The request is in: it is not a booking, and the text says who comes back and when."""
    after = after.with_(
        phase="open",
        asked=None,
        offers=(),
        tries={},
        misses=0,
        stage="complete",
        status=after.status or "new",
    )
    at = m.after(after)
    key = "intake.done" if "name" in after.answers else "intake.done_no_name"
    if m.conversation.stage == "complete":
        key = "intake.duplicate"
    return conclude(m, after, "done", [piece(at, key, name=name_of(at), response_time=say_due(at))])


def ask_what_to_change(m: Moment) -> Turn:
    after = m.conversation.with_(asked="change", phase="recap")
    return conclude(m, after, "change", [piece(m, "reply.change_what")])


def change(m: Moment, name: str) -> Turn:
    """One slot is asked again; everything else stays."""
    slot = m.script.slot(name)
    if slot is None:
        return ask_what_to_change(m)
    after = m.conversation.with_(
        phase="intake", asked=name, tries={**m.conversation.tries, name: 0}
    )
    short = m.script.text(f"piece.question.{name}", m.lang)
    return conclude(m, after, f"change:{name}", [piece(m, "intake.back", question=short)])


def hand_to_person(m: Moment) -> Turn:
    """A team member is asked to reach out; the way to reach them is asked once."""
    flags = {"wants_human": "asked for a person", **m.conversation.flags}
    after, _ = absorb(m.after(m.conversation.with_(flags=flags)))
    after = after.with_(stage=after.stage if after.stage == "complete" else "incomplete")
    page = PageStaff("hand_off", "asked for a person")
    pages = () if "wants_human" in m.conversation.flags else (page,)
    at = m.after(after)
    is_reach_known = "contact" in after.answers or "wants_human" in m.conversation.flags
    if is_reach_known or m.conversation.asked == "contact_person":
        after = after.with_(phase="open", asked=None, offers=())
        said = _person_comes(at)
    else:
        after = after.with_(phase="open", asked="contact_person", offers=())
        said = piece(at, "faq.talk_to_human", hours_note=_hours_note(at))
    return conclude(m, after, "person", [said], pages=pages)


def stuck(m: Moment, after: Conversation) -> Turn:
    """Three misses in a row: a person takes over, and the texter is told so."""
    flags = {"bot_stuck": m.words, **after.flags}
    after = after.with_(flags=flags, phase="open", asked=None, offers=(), misses=0)
    after = after.with_(stage=after.stage if after.stage == "complete" else "incomplete")
    page = PageStaff("hand_off", "the automated line could not follow")
    pages = () if "bot_stuck" in m.conversation.flags else (page,)
    said = piece(m, "reply.unclear_3", response_time=say_due(m.after(after)))
    return conclude(m, after, "stuck", [said], pages=pages)


def noted(m: Moment, after: Conversation) -> Turn:
    """A person will reach out anyway: what they add is kept for that person, and they hear so."""
    is_told = after.answers != m.conversation.answers
    questions = after.questions if is_told else (*after.questions, m.words)
    after = after.with_(questions=questions, phase="open", asked=None, offers=())
    said = [_person_comes(m.after(after))]
    if "medical_question" in after.flags and after.stage != "complete" and not after.invited:
        after = after.with_(invited=True, asked="offer", offers=("book",))
        said.append(piece(m, "piece.invite", is_optional=True))
    return conclude(m, after, "noted", said)


def second_person(m: Moment) -> Turn:
    """Another person on the same phone wants one too: nothing of the first request is changed,
    a person hears of it, and the open question is asked again."""
    after = m.conversation.with_(questions=(*m.conversation.questions, m.words))
    said = piece(m, "reply.noted_too", response_time=say_due(m.after(after)))
    return conclude(m, after, "second_person", [said, *short_question(m.after(after))])


def said_back(m: Moment, name: str) -> str:
    """A slot's answer in the texter's language, "" when there is none."""
    answer = m.conversation.answers.get(name)
    if answer is None:
        return ""
    if name == "prefs":
        today = clinic_time.local(m.now, m.script.clinic).date()
        return say_preference(Preference.from_json(answer.value), m.script, m.lang, today)
    slot = m.script.slot(name)
    if slot is None or not slot.choices:
        return str(answer.value)
    values = answer.value if isinstance(answer.value, list) else [answer.value]
    return ", ".join(m.script.text(f"piece.{name}.{value}", m.lang) for value in values)


def name_of(m: Moment) -> str:
    answer = m.conversation.answers.get("name")
    return str(answer.value) if answer is not None else ""


def _give_up(m: Moment, after: Conversation, slot: Slot) -> Turn:
    note = (*after.questions, f"{slot.name}: {m.words}")
    after = after.with_(skipped=(*after.skipped, slot.name), questions=note)
    given_up = [name for name, tries in after.tries.items() if tries >= slot.tries]
    if len(given_up) >= MAX_GIVEN_UP:
        return stuck(m, after)
    if slot.name == "prefs":
        after = after.with_(
            answers={**after.answers, "prefs": Answer(Preference(unclear=True).to_json(), m.words)}
        )
    key = "intake.prefs_give_up" if slot.name == "prefs" else "intake.give_up"
    return ask_next(m, after, f"gave_up:{slot.name}", [piece(m, key)])


def _person_comes(m: Moment) -> Piece:
    """That a person will reach out: not in the words of our last text."""
    is_said = "reply.person_noted" in m.conversation.said[-1:]
    key = "reply.noted_too" if is_said else "reply.person_noted"
    return piece(m, key, response_time=say_due(m))


def _only_needed(before: Sequence[Piece]) -> list[Piece]:
    """The recap says everything back: an acknowledgement before it would say it twice."""
    return [p for p in before if not p.key.startswith("intake.multi_ack")]


def _hours_note(m: Moment) -> str:
    if clinic_time.is_open(m.now, m.script.clinic) or not clinic_time.has_hours(m.script.clinic):
        return ""
    return m.script.text("piece.hours_note", m.lang, response_time=say_due(m))
