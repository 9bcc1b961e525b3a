"""What a text answers: the slots, a yes or no, a number, a command, a correction.

Each slot is read in its own module; here they are put together. When a question is open,
short bare answers count for its slot; otherwise only clear statements do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.conversation import Answer, Lang
from bot.core.reading.choices import label_choice, whole_choice
from bot.core.reading.commands import read_command
from bot.core.reading.contact import read_call_time, read_contact
from bot.core.reading.corrections import corrects, is_cut_off
from bot.core.reading.heard import read_heard
from bot.core.reading.language import read_language
from bot.core.reading.name_forms import as_spoken
from bot.core.reading.names import Found, read_listed_name, read_name, read_signed_name
from bot.core.reading.patients import read_patient
from bot.core.reading.pay import read_pay
from bot.core.reading.phones import read_phone
from bot.core.reading.phrases import Said, said
from bot.core.reading.reading import Command
from bot.core.reading.reasons import read_reasons
from bot.core.reading.visits import read_status
from bot.core.reading.yes_no import read_yes_no
from bot.core.script import Slot

MAX_WORDS = 160
_VAGUE = ("other", "unsure", "either")
"""Values whose words might answer anything."""

EXTRAS = frozenset({"for_whom", "patient_name", "alt_phone", "call_time"})
"""Read with or without a slot of their own in the script."""

_LONG_NUMBER = re.compile(
    r"(?<![\w-])(?:(?=(?:[^\W\d]|-)*(?:\d(?:[^\W\d]|-)*){5})[\w-]+(?:[ -]\d{2,})*"
    r"|\d{3,}(?:[ -]\d{2,}){2,})"
)
"""A card, a plan or a social number is not kept, not even in somebody's own words."""


@dataclass(frozen=True, slots=True)
class AnswersReading:
    """What one text answers; `why` names each finding and holds none of the texter's words."""

    answers: Mapping[str, Answer]
    yes: bool | None
    choice: int | None
    command: Command | None
    is_correction: bool
    is_fragment: bool
    why: tuple[str, ...]


def read_answers(
    text: str, slots: Sequence[Slot], expecting: str | None, lang: Lang
) -> AnswersReading:
    """Every slot but `prefs` that a text answers, and what the text is as a whole.

    `expecting` is the slot whose question is open, or `recap`, `change`, `menu`, None.
    Raises: nothing, on any text.
    """
    whole = said(text)
    is_slot = any(slot.name == expecting for slot in slots)
    command = read_command(whole, expecting=expecting, is_slot=is_slot)
    yes_no = read_yes_no(whole, at_recap=expecting == "recap")
    choice = whole_choice(whole.plain, letters=expecting != "name")
    answers = {} if command else _answers(whole, slots, expecting)
    takes_back = yes_no.takes_back and not (expecting == "status" and "status" in answers)
    is_correction = command is None and (takes_back or corrects(whole))
    findings = {"command": command, "yes": yes_no.yes, "choice": choice}
    why = (
        *(f"{slot}: {'asked' if slot == expecting else 'in passing'}" for slot in answers),
        *(f"{name}: {value}" for name, value in findings.items() if value is not None),
        *(("correction",) if is_correction else ()),
    )
    return AnswersReading(
        answers=answers,
        yes=yes_no.yes,
        choice=choice,
        command=command,
        is_correction=is_correction,
        is_fragment=is_cut_off(whole, read_language(text) or lang),
        why=why,
    )


def _answers(whole: Said, slots: Sequence[Slot], expecting: str | None) -> dict[str, Answer]:
    asked = next((slot for slot in slots if slot.name == expecting), None)
    patient = read_patient(whole.phrases, expecting)
    is_asked = expecting == "name"
    named = said(as_spoken(whole.words)) if is_asked else whole
    name = read_name(named.phrases, is_asked=is_asked, about_other=patient.about)
    rest = _without_called(whole, name)
    values: dict[str, object] = {
        "reason": read_reasons(whole, is_asked=expecting == "reason") or None,
        "status": read_status(whole, is_asked=expecting == "status"),
        "contact": read_contact(rest, is_asked=expecting == "contact"),
        "pay": read_pay(whole, is_asked=expecting == "pay"),
        "for_whom": patient.for_whom,
        "patient_name": patient.name,
        "alt_phone": read_phone(whole.words, is_asked=expecting == "contact"),
    }
    if asked and asked.choices and values.get(asked.name) is None:
        values[asked.name] = _chosen(whole, asked)
    if expecting == "contact" and values["alt_phone"]:
        values["contact"] = values["contact"] or "either"
    if values["contact"] in ("call", "either"):
        values["call_time"] = read_call_time(rest, is_asked=expecting == "contact")
    is_other = any(value is not None for value in values.values())
    if asked and not is_other and not (is_asked and name):
        values |= _chosen_elsewhere(whole, slots, asked)
        is_other = any(value is not None for value in values.values())
    values["heard"] = read_heard(whole, is_asked=expecting == "heard", is_other=is_other)
    name = name or read_signed_name(whole)
    name = name or (read_listed_name(whole.phrases) if is_other else None)
    values["name"] = name.name if name else None
    known = EXTRAS | {slot.name for slot in slots}
    words = _LONG_NUMBER.sub("#", whole.words)[:MAX_WORDS]
    return {
        slot: Answer(value, words)
        for slot, value in values.items()
        if value is not None and slot in known
    }


def _without_called(whole: Said, name: Found | None) -> Said:
    """The text without "call me J": that is no wish for a call."""
    if name is None or not name.after_call_me:
        return whole
    return replace(whole, phrases=tuple(p for p in whole.phrases if p is not name.phrase))


def _chosen_elsewhere(whole: Said, slots: Sequence[Slot], asked: Slot) -> dict[str, object]:
    """A label that only one other question has, as the whole text: "insurance", asked for days."""
    others = [slot for slot in slots if slot.choices and slot.name != asked.name]
    form = whole.phrases[0].plain if len(whole.phrases) == 1 else ""
    found = {slot.name: label_choice(form, slot.choices, is_exact=True) for slot in others}
    told = {name: value for name, value in found.items() if value not in (None, *_VAGUE)}
    if len(told) != 1 or asked.reader == "words":
        return {}
    [(name, value)] = told.items()
    return {name: [value] if name == "reason" else value}


def _chosen(whole: Said, slot: Slot) -> object:
    number = whole_choice(whole.plain)
    values = list(slot.choices)
    if number is not None:
        value = values[number - 1] if number <= len(values) else None
    else:
        labels = (label_choice(phrase.plain, slot.choices) for phrase in whole.phrases)
        value = next(filter(None, labels), None)
    return [value] if value is not None and slot.name == "reason" else value
