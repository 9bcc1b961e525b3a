"""The questions of flows/intake.yaml: their order, their choices, their wordings.

How a text is read is Python; what is asked is YAML. What would part the two is refused here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.core.lint import PLATFORM_WORDS
from bot.core.script import Slot
from bot.core.text import fold
from bot.flow_clinic import LANGS
from bot.flow_keys import SECTIONS
from bot.flow_problems import Problem, one_of
from bot.flow_shapes import SlotShape, Words, shaped
from bot.flow_texts import Texts
from bot.flow_yaml import Source

READERS: Mapping[str, str] = {"name": "name", "prefs": "when", "heard": "words"}
"""Slots that are read in a way of their own; every other one is a choice."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "reason": ("depression", "anxiety", "ptsd", "other"),
    "status": ("new", "returning"),
    "contact": ("text", "call", "either"),
    "pay": ("insurance", "self_pay", "unsure"),
}
"""Choices that the reading knows, in the order of their numbers."""

COMMANDS = (
    "back", "atras", "skip", "saltar", "start over", "empezar de nuevo", "person", "persona",
    "book", "cita", "menu", "espanol", "english",
)  # fmt: skip
"""What our texts promise to understand at any time."""

NEEDED = ("prefs", "contact")
_NUMBER = re.compile(r"(?<![\w:-])([1-9]) (?=[A-Z¿])")


def read_slots(source: Source, texts: Texts) -> tuple[tuple[Slot, ...], list[Problem]]:
    """The slots in their order, their wordings kept in `texts`, and what is wrong with them."""
    given = source.data.get("slots", [])
    if not isinstance(given, list):
        line = source.line("slots")
        return (), [Problem(source.file, line, "slots is not a list", "Begin each with - slot:")]
    problems: list[Problem] = []
    slots: dict[str, tuple[int, Slot]] = {}
    for at in range(len(given)):
        shape, wrong = shaped(SlotShape, source, "slots", at)
        problems += wrong
        if shape is None:
            continue
        if shape.slot in slots:
            what = f"the slot {shape.slot} stands twice"
            problems.append(Problem(source.file, source.line("slots", at), what, "Keep one."))
        problems += _SlotCheck(shape, source, at).problems()
        slots[shape.slot] = (at, _kept(shape, source, at, texts))
    if "slots" in source.data:
        problems += _wrong_together(slots, source)
    return tuple(slot for _, slot in slots.values()), problems


def _kept(shape: SlotShape, source: Source, at: int, texts: Texts) -> Slot:
    name = shape.slot
    # Only this question has a wording for those who gave no name (intake.reason_no_name).
    tokens = ("name",) if name == "reason" else ()
    texts.add(f"intake.{name}", shape.ask, source, "slots", at, "ask", tokens=tokens)
    for number, words in enumerate(shape.again):
        key = f"intake.{name}_try{number + 2}"
        texts.add(key, words, source, "slots", at, "again", number)
    texts.add(f"piece.question.{name}", shape.short, source, "slots", at, "short")
    for value, choice in shape.choices.items():
        where = ("slots", at, "choices", value, "said")
        texts.add(f"piece.{name}.{value}", choice.said, source, *where)
    return Slot(
        name=name,
        reader=shape.reader,
        required=shape.required,
        required_unless=next(iter(shape.unless.items()), None),
        choices={value: {"en": c.en, "es": c.es} for value, c in shape.choices.items()},
        tries=1 + len(shape.again),
    )


@dataclass(frozen=True, slots=True)
class _SlotCheck:
    """What is wrong with one slot by itself."""

    shape: SlotShape
    source: Source
    at: int

    def problems(self) -> Iterator[Problem]:
        name, reader = self.shape.slot, READERS.get(self.shape.slot, "choice")
        if name in SECTIONS["intake"]:
            yield self._problem(f"{name} is the name of a text below", "Choose another.", "slot")
        if self.shape.reader != reader:
            what = f"the slot {name} has reader: {self.shape.reader}"
            yield self._problem(what, f"It is read as {reader}: write that.", "reader")
        elif reader == "choice":
            yield from self._wrong_choices()
        elif self.shape.choices:
            yield self._problem(f"the slot {name} has choices", "Remove them.", "choices")
        yield from self._repeated()

    def _problem(self, what: str, remedy: str, *where: str | int) -> Problem:
        line = self.source.line("slots", self.at, *where)
        return Problem(self.source.file, line, what, remedy)

    def _repeated(self) -> Iterator[Problem]:
        for lang in LANGS:
            before = {self.shape.ask.in_(lang)}
            for number, words in enumerate(self.shape.again):
                if words.in_(lang) in before:
                    what = f"{self.shape.slot}.again.{number + 1}.{lang} repeats what was asked"
                    yield self._problem(what, "Say it in other words.", "again", number, lang)
                before.add(words.in_(lang))

    def _wrong_choices(self) -> Iterator[Problem]:
        name, values = self.shape.slot, tuple(self.shape.choices)
        if len(values) < 2:
            yield self._problem(f"{name} has no choices", "Write two or more.", "choices")
        elif name in CHOICES and values != CHOICES[name]:
            remedy = f"Keep {', '.join(CHOICES[name])}, in this order; their words are yours."
            what = f"the choices of {name} are {', '.join(values)}"
            yield self._problem(what, remedy, "choices")
        yield from self._wrong_numbers(self.shape.ask, "ask", is_needed=True)
        yield from self._wrong_numbers(self.shape.short, "short", is_needed=True)
        for number, words in enumerate(self.shape.again):
            yield from self._wrong_numbers(words, "again", number, is_needed=False)
        yield from self._wrong_words()

    def _wrong_numbers(self, words: Words, *where: str | int, is_needed: bool) -> Iterator[Problem]:
        expected = [str(number + 1) for number in range(len(self.shape.choices))]
        for lang in LANGS:
            shown = _NUMBER.findall(words.in_(lang))
            if shown != expected and (shown or is_needed):
                name = self.shape.slot
                what = (
                    f"{name} has {len(expected)} choices, this shows {', '.join(shown) or 'none'}"
                )
                remedy = f"Number them {', '.join(expected)}, each before a capital letter."
                yield self._problem(what, remedy, *where, lang)

    def _wrong_words(self) -> Iterator[Problem]:
        taken: dict[str, str] = {}
        for value, choice in self.shape.choices.items():
            for lang in LANGS:
                for place, word in enumerate(choice.en if lang == "en" else choice.es):
                    why = _why_not(word) or _already(taken, word, value)
                    if why:
                        what = f'{self.shape.slot}.{value} has "{word}", which {why}'
                        where = ("choices", value, lang, place)
                        yield self._problem(what, "Choose another word.", *where)
                    taken.setdefault(fold(word), value)


def _why_not(word: str) -> str | None:
    if word.upper() in PLATFORM_WORDS:
        return "the phone company acts on"
    return f"means {word.upper()} everywhere" if fold(word) in COMMANDS else None


def _already(taken: Mapping[str, str], word: str, value: str) -> str | None:
    other = taken.get(fold(word), value)
    return f"already means {other}" if other != value else None


def _wrong_together(slots: Mapping[str, tuple[int, Slot]], source: Source) -> Iterator[Problem]:
    """What is wrong between slots, and between them and the names that were retired."""

    def problem(what: str, remedy: str, *where: str | int) -> Problem:
        return Problem(source.file, source.line(*where), what, remedy)

    for name in NEEDED:
        if name not in slots:
            yield problem(f"there is no slot {name}", "A request needs it: add it.", "slots")
    for name, (at, slot) in slots.items():
        if slot.required_unless is None:
            continue
        other, value = slot.required_unless
        if other not in slots:
            what = f"{name}.unless names {other}, which is no slot"
            yield problem(what, one_of(other, slots), "slots", at, "unless")
        elif value not in slots[other][1].choices:
            what = f"{name}.unless names {value}, which is no choice of {other}"
            yield problem(what, one_of(value, slots[other][1].choices), "slots", at, "unless")
    retired = source.data.get("retired")
    for old, new in retired.items() if isinstance(retired, dict) else ():
        if old in slots:
            what = f"{old} is retired, yet a slot has that name"
            yield problem(what, "Remove it here, or rename the slot.", "retired", old)
        if new not in slots:
            what = f"{old} is retired for {new}, which is no slot"
            yield problem(what, one_of(str(new), slots), "retired", old)
