"""What a page of the first run asks and shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Form = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """One question. One that is `fixed` is set in the environment, and only shown.

    `examples` are what it is for, and words to copy. `only` names another field and the choice
    there with which this one is asked.
    """

    name: str
    label: str
    value: str
    hint: str = ""
    kind: Literal["text", "tel", "password", "email", "lines", "select", "choice", "tick"] = "text"
    options: tuple[tuple[str, str], ...] = ()
    fixed: bool = False
    examples: tuple[tuple[str, str], ...] = ()
    only: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Shown:
    """Something to read before the questions: a text in both languages, or what would change."""

    title: str
    rows: tuple[str, ...]
    kind: Literal["texts", "change", "words"] = "words"


def placed(
    problems: Sequence[str], fields: Sequence[Field]
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Each problem under the name of the field it is about, in that field's words; and the rest.

    A problem about a field begins with its name: "hours.monday cannot be 9-", "TWILIO_FROM must".
    """
    by_field: dict[str, str] = {}
    rest: list[str] = []
    for problem in problems:
        about, _, said = problem.partition(" ")
        field = next((f for f in fields if f.name == about.removeprefix("hours.")), None)
        if field is None:
            rest.append(problem)
        else:
            by_field.setdefault(field.name, f"{field.label} {_labelled(said, fields)}")
    return by_field, tuple(rest)


def _labelled(said: str, fields: Sequence[Field]) -> str:
    """With the labels of other settings in place of their names."""
    for field in fields:
        said = said.replace(field.name, field.label) if "_" in field.name else said
    return said
