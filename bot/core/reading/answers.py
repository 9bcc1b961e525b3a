"""What a text answers: the slots, a yes or no, a number, a command, a correction.

Each slot is read in its own module; here they are put together. When a question is open,
short bare answers count for its slot; otherwise only clear statements do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.core.conversation import Answer, Lang
from bot.core.reading.choices import label_choice, whole_choice
from bot.core.reading.commands import read_command
from bot.core.reading.contact import read_call_time, read_contact
from bot.core.reading.corrections import corrects, is_cut_off
from bot.core.reading.heard import read_heard
from bot.core.reading.language import read_language
from bot.core.reading.names import read_listed_name, read_name
from bot.core.reading.patients import read_patient
from bot.core.reading.pay import read_pay
from bot.core.reading.phones import read_phone
from bot.core.reading.phrases import Phrase, phrases
from bot.core.reading.reading import Command
from bot.core.reading.reasons import read_reasons
from bot.core.reading.visits import read_status
from bot.core.reading.yes_no import read_yes_no
from bot.core.script import Slot
from bot.core.text import clean

MAX_WORDS = 160
_LONG_NUMBER = re.compile(r"(?=[\w-]*\d[\w-]*\d[\w-]*\d[\w-]*\d[\w-]*\d)[\w-]+(?:[ -]\d{3,})*")


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
    said = phrases(text)
    command = read_command(text, expecting)
    yes_no = read_yes_no(text, said, at_recap=expecting == "recap")
    choice = whole_choice(text, letters=expecting != "name")
    answers = {} if command else _answers(text, said, slots, expecting)
    takes_back = yes_no.takes_back and not (expecting == "status" and "status" in answers)
    is_correction = command is None and (takes_back or corrects(text, said))
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
        is_fragment=is_cut_off(text, said, read_language(text) or lang),
        why=why,
    )


def _answers(
    text: str, said: tuple[Phrase, ...], slots: Sequence[Slot], expecting: str | None
) -> dict[str, Answer]:
    known = {slot.name: slot for slot in slots}
    asked = known.get(expecting or "")
    patient = read_patient(said, expecting)
    name = read_name(said, is_asked=expecting == "name", about_other=patient.about)
    rest = tuple(p for p in said if not (name and name.after_call_me and p is name.phrase))
    values: dict[str, object] = {
        "reason": read_reasons(text, said, is_asked=expecting == "reason") or None,
        "status": read_status(text, said, is_asked=expecting == "status"),
        "contact": read_contact(text, rest, is_asked=expecting == "contact"),
        "pay": read_pay(text, said, is_asked=expecting == "pay"),
    }
    if asked and asked.choices and values.get(asked.name) is None:
        values[asked.name] = _chosen(text, said, asked)
    values["for_whom"], values["patient_name"] = patient.for_whom, patient.name
    values["alt_phone"] = read_phone(clean(text), is_asked=expecting == "contact")
    if expecting == "contact" and values["contact"] is None and values["alt_phone"]:
        values["contact"] = "either"
    if values["contact"] in ("call", "either"):
        values["call_time"] = read_call_time(rest, is_asked=expecting == "contact")
    is_other = any(value is not None for value in values.values())
    values["heard"] = read_heard(said, is_asked=expecting == "heard", is_other=is_other)
    name = name or (read_listed_name(said) if is_other else None)
    values["name"] = name.name if name else None
    extras = {"for_whom", "patient_name", "alt_phone", "call_time"}
    words = _words(text)
    return {
        slot: Answer(value, words if slot != "alt_phone" else clean(text)[:MAX_WORDS])
        for slot, value in values.items()
        if value is not None and (slot in extras or slot in known)
    }


def _chosen(text: str, said: tuple[Phrase, ...], slot: Slot) -> object:
    number = whole_choice(text)
    values = list(slot.choices)
    if number is not None:
        value = values[number - 1] if number <= len(values) else None
    else:
        value = next(filter(None, (label_choice(p.plain, slot.choices) for p in said)), None)
    return [value] if value is not None and slot.name == "reason" else value


def _words(text: str) -> str:
    """The texter's words without anything that could be a card, plan or social number."""
    return _LONG_NUMBER.sub("#", clean(text))[:MAX_WORDS]
