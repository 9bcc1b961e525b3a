"""A problem in the script: where it stands, what is wrong, what to do. Nothing is read here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`what` is a clause without a full stop; `remedy` is a sentence. `line` counts from 1."""

    file: str
    line: int
    what: str
    remedy: str
    severity: Severity = "error"

    def __str__(self) -> str:
        warning = "warning: " if self.severity == "warning" else ""
        return f"{self.file}:{self.line}: {warning}{self.what}. {self.remedy}"


class FlowError(Exception):
    """The script cannot be used. `str()` lists every problem, one a line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def one_of(given: str, known: Iterable[str], *, sentence: str = "Use") -> str:
    """The remedy for a word that is not known: the nearest one, or all of them."""
    words = sorted(known)
    near = get_close_matches(given, words, n=1, cutoff=0.6)
    if near:
        return f"Did you mean {near[0]}?"
    listed = ", ".join(words[:-1]) + f" or {words[-1]}" if len(words) > 1 else "".join(words)
    return f"{sentence} {listed}."
