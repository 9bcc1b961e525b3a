"""What a page of the first run asks and shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Form = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """One question. One that is `fixed` is set in the environment, and only shown."""

    name: str
    label: str
    value: str
    hint: str = ""
    kind: Literal["text", "password", "email", "lines", "choice", "tick"] = "text"
    options: tuple[tuple[str, str], ...] = ()
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """Something to read before the questions, such as a text in both languages."""

    title: str
    rows: tuple[str, ...]
