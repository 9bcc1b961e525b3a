"""flows/examples/*.yaml -> training examples; what is wrong with them, by file and line.

A file maps a label to its texts in each language. Lines may be added without code: a label is
a topic of flows/faq.yaml, a hand-off topic, or one of the few other things people text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import numpy as np

from bot.core.conversation import Lang
from bot.core.reading.danger_net import LABELS as DANGER_LABELS
from bot.core.reading.learning import Example
from bot.core.reading.ngrams import Rows
from bot.core.reading.plain import plain
from bot.core.reading.staff_topics import OOS_KINDS, STAFF_TOPICS
from bot.flow_problems import FlowError, Problem, one_of
from bot.flow_yaml import Source, read_yaml

LANGS: tuple[str, ...] = get_args(Lang)
WISHES = ("oos", "greeting", "thanks", "book", "talk_to_human")
OTHER_LABELS = (*STAFF_TOPICS, *OOS_KINDS, *WISHES, *DANGER_LABELS)
ALMOST_THE_SAME = 0.95
AT_ONCE = 256
"""Examples compared at a time with all others, to bound the memory."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An example and where it stands; `line` counts from 1."""

    example: Example
    file: str
    line: int


def load_examples(folder: Path) -> list[Example]:
    """Every example of a folder, in the order of files and lines.

    Raises: FlowError with every problem at once.
    """
    placed, problems = read_examples(folder)
    if problems:
        raise FlowError(problems)
    return [one.example for one in placed]


def read_examples(
    folder: Path, topics: Collection[str] | None = None
) -> tuple[list[Placed], list[Problem]]:
    """Examples and their problems. With `topics`, the labels of the script, labels are checked."""
    placed: list[Placed] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        source, unread = read_yaml(path, f"{folder.name}/{path.name}")
        problems += unread
        for found in _entries(source, topics):
            (problems if isinstance(found, Problem) else placed).append(found)  # type: ignore[arg-type]
    if not placed and not problems:
        problems.append(Problem(folder.name, 1, "there are no examples", "Add a .yaml file."))
    return placed, problems + _taught_twice(placed)


def almost_the_same(placed: list[Placed], vectors: Rows) -> list[tuple[Placed, Placed]]:
    """Pairs of examples that read almost alike and stand under two labels.

    `vectors` are the examples' sentences as unit rows, in the order of `placed`.
    """
    pairs = []
    for begun in range(0, len(placed), AT_ONCE):
        near = vectors[begun : begun + AT_ONCE] @ vectors.T >= ALMOST_THE_SAME
        for at, other_at in np.argwhere(near) + np.array([begun, 0]):
            one, other = placed[at], placed[other_at]
            if other_at < at and other.example.label != one.example.label:
                pairs.append((one, other))
    return pairs


def taken_for_another(
    pairs: list[tuple[Placed, Placed]], read_as: Mapping[str, str]
) -> list[Problem]:
    """A warning where one of two look-alikes is read as the other's label, taught or not.

    `read_as` maps the text of each example in `pairs` to the label it is read as. Two that are
    both read as taught are kept apart well enough.
    """
    warnings: dict[tuple[str, int], Problem] = {}
    for pair in pairs:
        for one, other in (pair, pair[::-1]):
            label = read_as[one.example.text]
            if label != one.example.label:
                what = f"{one.example.text!r} is read as {label}, because it is like {_told(other)}"
                remedy = "Move one of the two, take it out, or write it with other words."
                problem = Problem(one.file, one.line, what, remedy, "warning")
                warnings.setdefault((one.file, one.line), problem)
    return list(warnings.values())


def _entries(source: Source, topics: Collection[str] | None) -> Iterator[Placed | Problem]:
    if not isinstance(source.data, dict):
        yield Problem(source.file, 1, "this file is not a list of labels", "Begin with a label:")
        return
    known = None if topics is None else {*topics, *OTHER_LABELS}
    for label, by_lang in source.data.items():
        line = source.line(label)
        if known is not None and label not in known:
            yield Problem(source.file, line, f"no topic is called {label}", one_of(label, known))
        if not isinstance(by_lang, dict):
            yield Problem(source.file, line, f"{label} has no language", "Write en: under it.")
            continue
        for lang, texts in by_lang.items():
            where = source.line(label, lang)
            if lang not in LANGS:
                yield Problem(source.file, where, f"{lang} is no language", one_of(lang, LANGS))
            elif not isinstance(texts, list):
                remedy = "Write one text a line, each begun with a dash."
                yield Problem(source.file, where, f"{label} {lang} is not a list", remedy)
            else:
                for at, text in enumerate(texts):
                    yield _entry(source, label, lang, text, source.line(label, lang, at))


def _entry(source: Source, label: str, lang: str, text: object, line: int) -> Placed | Problem:
    if not isinstance(text, str):
        return Problem(source.file, line, f"{text!r} is not a text", "Put it in double quotes.")
    if not plain(text):
        return Problem(source.file, line, "this example has no word", "Write what people text.")
    spoken: Lang = "es" if lang == "es" else "en"
    return Placed(Example(text, label, spoken), source.file, line)


def _taught_twice(placed: list[Placed]) -> list[Problem]:
    """The same words under two labels: one of them would be read wrong half the time."""
    first: dict[str, Placed] = {}
    problems = []
    for one in placed:
        other = first.setdefault(plain(one.example.text), one)
        if other.example.label != one.example.label:
            what = f"{one.example.text!r} is also {_told(other)}"
            problems.append(Problem(one.file, one.line, what, "Keep it under one label."))
    return problems


def _told(placed: Placed) -> str:
    example = placed.example
    return f"{example.text!r} of {example.label} ({placed.file}:{placed.line})"
