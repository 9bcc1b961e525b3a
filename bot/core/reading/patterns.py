"""Patterns written as lines of words, so that a reader of words can check them.

Only the notation lives here; the words stand in the module that looks for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.core.reading.needed import needed_starts, word_starts

_OPENING = re.compile(r"(?<!\\)\((?!\?)")


@dataclass(frozen=True)
class Row:
    """One way to say something: its name, an example, and the pattern that finds it.

    A test holds each row to its example: it finds it, and no other row of its table does.
    """

    name: str
    example: str
    says: re.Pattern[str]

    @cached_property
    def needs(self) -> frozenset[str] | None:
        """Known when first asked for: 3 ms of a long pattern, too much at the start."""
        return needed_starts(self.says)


def worth_trying(rows: Iterable[Row], said: str) -> list[Row]:
    """The rows that may find something in this text, in their order; the others surely do not."""
    starts = word_starts(said)
    return [one for one in rows if one.needs is None or not one.needs.isdisjoint(starts)]


def finding(rows: Sequence[Row], said: str) -> Row | None:
    """The first row that finds something."""
    return next((one for one in worth_trying(rows, said) if one.says.search(said)), None)


def without(rows: Sequence[Row], said: str) -> str:
    """The text with a gap where one of these rows found something."""
    for one in worth_trying(rows, said):
        said = one.says.sub("/", said)
    return said


def any_of(lines: str, **parts: str) -> re.Pattern[str]:
    """One pattern from a block of lines, each of them an alternative, in plain form.

    A line that begins with two dots goes on from the line before. Round brackets group and
    never capture; `{name}` stands for the part of that name. What is found begins and ends
    with whole words.
    """
    return re.compile(rf"(?<!\w)(?:{joined(lines, **parts)})(?!\w)")


def all_of(lines: str, **parts: str) -> re.Pattern[str]:
    """As `any_of`, but a line has to be the whole phrase."""
    return re.compile(rf"\A(?:{joined(lines, **parts)})\Z")


def joined(lines: str, **parts: str) -> str:
    """The lines as one group, to be a part of other patterns."""
    alternatives = (line.strip() for line in lines.splitlines() if line.strip())
    text = "|".join(alternatives).replace("|..", "")
    for name, part in parts.items():
        text = text.replace(f"{{{name}}}", f"(?:{part})")
    return _OPENING.sub("(?:", text)
