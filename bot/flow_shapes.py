"""What an entry of flows/ may hold: its keys and their kinds. Rules about words are elsewhere."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from bot.core.conversation import Lang
from bot.flow_problems import Problem, one_of
from bot.flow_yaml import Source


def _in_one_line(text: str) -> str:
    """Raises ValueError on an empty text."""
    if not text.strip():
        raise ValueError
    return " ".join(text.split())


Line = Annotated[str, AfterValidator(_in_one_line)]


class Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Shape):
    """One text in every language."""

    en: Line
    es: Line

    def in_(self, lang: Lang) -> str:
        return self.en if lang == "en" else self.es


class Known(Words):
    """Said instead once the clinic's facts it names are known."""

    passes_on: bool | None = None


class Copy(Words):
    known: tuple[Known, ...] = ()


class Signature(Shape):
    by: Line
    on: date

    def __str__(self) -> str:
        return f"{self.by}, {self.on:%Y-%m-%d}"


class SafetyText(Words):
    signed: Signature | None


class TopicShape(Copy):
    question: Line
    kind: Annotated[str, Field(pattern=r"^[SGPHA](\+[SGPHA])*$")]
    setting: str | None = None
    invite: Literal["yes", "soft", "no"] = "no"
    passes_on: bool = False
    broad: bool = False
    offer: Words | None = None
    note: str = ""
    general: Words | None = None


class ChoiceShape(Shape):
    """`en` and `es` are the words understood for it."""

    said: Words
    en: Annotated[tuple[Line, ...], Field(min_length=1)]
    es: Annotated[tuple[Line, ...], Field(min_length=1)]


class SlotShape(Shape):
    slot: Annotated[str, Field(pattern=r"^[a-z][a-z_]*$")]
    reader: Literal["name", "choice", "when", "words"]
    required: bool = False
    unless: dict[str, str] = {}
    ask: Words
    again: Annotated[tuple[Words, ...], Field(min_length=1)]
    short: Words
    choices: dict[str, ChoiceShape] = {}


S = TypeVar("S", bound=Shape)


def shaped(shape: type[S], source: Source, *where: str | int) -> tuple[S | None, list[Problem]]:
    """The entry at this place of a file, or None and everything that is wrong with it."""
    value: Any = source.data
    for step in where:
        value = value[step]
    name = str(value.get("slot", where[-1]) if isinstance(value, dict) else where[-1])
    try:
        return shape.model_validate(value), []
    except ValidationError as error:
        found = error.errors(include_url=False)
        return None, [problem_of(one, source, name, *where) for one in found]


def problem_of(error: ErrorDetails, source: Source, name: str, *where: str | int) -> Problem:
    """One of pydantic's errors in plain words, with the line it is about."""
    steps = error["loc"]
    line = source.line(*where, *steps)
    shown = ".".join((name, *(str(s + 1) if isinstance(s, int) else s for s in steps)))
    last = str(steps[-1]) if steps else name
    what, remedy = _said(error, shown, last)
    return Problem(source.file, line, what, remedy)


_ADD = {"en": "Add the English text.", "es": "Add the Spanish text."}


def _said(error: ErrorDetails, shown: str, last: str) -> tuple[str, str]:
    given, context = error["input"], error.get("ctx", {})
    add = _ADD.get(last, f"Add {last}: below it, with two more spaces.")
    match error["type"]:
        case "missing":
            return f"{shown} is missing", add
        case "string_type" | "value_error" if given in (None, ""):
            return f"{shown} is empty", add
        case "string_type":
            return f"{shown} is not a text", 'Write it in quotes: "..."'
        case "extra_forbidden":
            return f"{shown} is not known here", one_of(last, _FIELDS, sentence="Known are")
        case "literal_error":
            return f"{shown} is {given}", f"Use {context['expected'].replace(chr(39), '')}."
        case "bool_parsing" | "bool_type":
            return f"{shown} is {given}", "Use yes or no."
        case "string_pattern_mismatch" if last == "kind":
            return f"{shown} is {given}", "Use S, G, P, H or A, or some of them as in S+G."
        case "string_pattern_mismatch":
            return f"{shown} is {given}", "Use small letters and _ only."
        case "too_short":
            return f"{shown} is empty", "Write one entry or more, each after a dash."
        case "list_type" | "tuple_type":
            return f"{shown} is not a list", "Write one entry a line, each after a dash."
        case "dict_type" | "model_type" | "model_attributes_type":
            return f"{shown} has no parts", "Write each on a line below it, two spaces further in."
        case kind if kind.startswith("date"):
            return f"{shown} is not a date", "Write it as 2026-12-01."
    return f"{shown}: {error['msg']}", "Compare it with its neighbours."


_FIELDS = frozenset(
    field
    for shape in (Known, Copy, Signature, SafetyText, TopicShape, ChoiceShape, SlotShape)
    for field in shape.model_fields
)
