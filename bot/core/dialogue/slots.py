"""Which question is open, and what a burst of texts answers. The checklist itself."""

from __future__ import annotations

from bot.core.conversation import Answer, Conversation
from bot.core.dialogue.moment import Moment
from bot.core.preference import Preference
from bot.core.reading.call_times import call_time, without_times
from bot.core.reading.reading import Reading
from bot.core.script import Script, Slot

VOLUNTEERED_ENOUGH = 3
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")
# What `intake.prefs_try3` lists, in its order; the number after them is a call.
PREFS_LIST = (
    Preference(days=WEEKDAYS, parts=("morning",)),
    Preference(days=WEEKDAYS, parts=("afternoon",)),
    Preference(parts=("evening",)),
    Preference(days=("sat", "sun")),
    Preference(flexible=True),
)


def next_slot(conversation: Conversation, script: Script) -> Slot | None:
    """The first slot that is needed and unanswered: the position in the intake."""
    return next((slot for slot in script.slots if is_open(conversation, slot)), None)


def is_open(conversation: Conversation, slot: Slot) -> bool:
    answered = slot.name in conversation.answers or slot.name in conversation.skipped
    return not answered and not _is_needless(conversation, slot)


def absorbed(m: Moment) -> tuple[Conversation, tuple[str, ...]]:
    """The conversation with every slot the burst answers, and the slots that are new or changed.

    A correction replaces what was said before; anything else adds where a slot can hold more.
    An unclear preference is an answer only when the question about it is open.
    """
    before = m.conversation
    told = dict(_numbered(m) or _late_call_time(m) or m.reading.answers)
    if "prefs" in told:
        merged = _merged_preference(before, told.pop("prefs"), m.reading)
        told |= {"prefs": merged} if merged is not None else {}
    new = {name: answer for name, answer in told.items() if _is_new(before, name, answer)}
    got = tuple(new)
    answers = {**before.answers, **new}
    if m.reading.source:  # a tag of our link: kept, and nothing that its sender told us
        answers.setdefault("heard", Answer(m.reading.source, m.words))
    skipped = tuple(name for name in before.skipped if name not in got)
    tries = {name: n for name, n in before.tries.items() if name not in got}
    return before.with_(answers=answers, skipped=skipped, tries=tries), got


def shorten(conversation: Conversation, got: tuple[str, ...], script: Script) -> Conversation:
    """Who volunteers much at once is asked only what must be known, and the name."""
    volunteered = [name for name in got if script.slot(name) and name != conversation.asked]
    if len(volunteered) < VOLUNTEERED_ENOUGH:
        return conversation
    rest = [
        slot.name
        for slot in script.slots
        if is_open(conversation, slot) and not slot.required and slot.name != "name"
    ]
    return conversation.with_(skipped=(*conversation.skipped, *rest))


def without(conversation: Conversation, slot: str) -> Conversation:
    """The same conversation with one slot unanswered again."""
    answers = {name: a for name, a in conversation.answers.items() if name != slot}
    skipped = tuple(name for name in conversation.skipped if name != slot)
    return conversation.with_(answers=answers, skipped=skipped)


def ended(after: Conversation) -> Conversation:
    """The request ended; a later text starts another, with the name we were given."""
    name = {slot: a for slot, a in after.answers.items() if slot == "name"}
    return after.with_(
        phase="open",
        asked=None,
        offers=(),
        answers=name,
        skipped=(),
        tries={},
        questions=(),
        earlier="",
        flags={},
        stage=None,
        status=None,
    )


def carried_over(conversation: Conversation, script: Script) -> Conversation:
    """Answers to questions that were renamed since move to the new name."""
    if conversation.script_version == script.version:
        return conversation
    renamed = script.retired
    answers = {renamed.get(name, name): a for name, a in conversation.answers.items()}
    skipped = tuple(renamed.get(name, name) for name in conversation.skipped)
    asked = renamed.get(conversation.asked or "", conversation.asked)
    return conversation.with_(
        answers=answers, skipped=skipped, asked=asked, script_version=script.version
    )


def _numbered(m: Moment) -> dict[str, Answer] | None:
    """A number that answers the numbered third try of the days and times."""
    is_listed = m.conversation.asked == "prefs" and m.conversation.tries.get("prefs", 0) == 2
    choice = m.reading.choice
    if not is_listed or choice is None or not 1 <= choice <= len(PREFS_LIST) + 1:
        return None
    if choice > len(PREFS_LIST):
        return {"contact": Answer("call", m.words)}
    return {"prefs": Answer(PREFS_LIST[choice - 1].to_json(), m.words)}


def _late_call_time(m: Moment) -> dict[str, Answer] | None:
    """ "after 5", one text after "call me": when to call, not when to come."""
    before = m.conversation
    contact = before.answers.get("contact")
    is_awaited = contact is not None and contact.value in ("call", "either")
    was_asked = before.asked_before == "contact" and "call_time" not in before.answers
    is_time = not without_times(m.words).strip(" .,!")
    if not (is_awaited and was_asked and is_time) or m.reading.is_correction:
        return None
    when = call_time(m.words)
    return {"call_time": Answer(when, m.words)} if when else None


def _is_new(before: Conversation, name: str, answer: Answer) -> bool:
    """Whether it tells something: "it's Kim" from Kim does only when we asked for a name."""
    old = before.answers.get(name)
    return old is None or old.value != answer.value or name == before.asked


def _is_needless(conversation: Conversation, slot: Slot) -> bool:
    if slot.required_unless is None:
        return False
    other, value = slot.required_unless
    answer = conversation.answers.get(other)
    return answer is not None and answer.value == value


def _merged_preference(before: Conversation, answer: Answer, reading: Reading) -> Answer | None:
    new = Preference.from_json(answer.value)
    if new.unclear:
        return None
    old = before.answers.get("prefs")
    if old is None:
        return answer
    replace = reading.is_correction or before.asked == "prefs"
    merged = Preference.from_json(old.value).merge(new, replace=replace)
    if merged == Preference.from_json(old.value):
        return old
    words = answer.words if replace else f"{old.words} / {answer.words}"
    return Answer(merged.to_json(), words)
