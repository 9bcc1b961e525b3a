"""What the line could not answer, in the texters' words, and each made an example to teach it.

The words of the line are reviewed like code and cannot be written to from the desk: examples
leave as a file for flows/examples. Whoever teaches names the topic: what the line would guess is
what it was not sure of.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from flask import Response, request
from flask.typing import ResponseReturnValue
from ruamel.yaml import YAML

from bot.core.text import fold
from bot.flow_examples import LANGS, OTHER_LABELS
from models import Lead
from staff import frame, guard, number_queries
from staff.numbers import SPANS, days_asked

MOST_QUESTIONS = 100
FILE = "from-the-desk.yaml"
NOTHING = "# No question was given a topic.\n"
# What tells who somebody is, before words of theirs become an example for everybody.
_PERSONAL = re.compile(r"\d[\d\s().-]{5,}\d|\S+@\S+|\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b")
_INTRODUCED = re.compile(
    r"\b((?:my name is|i am|i'm|im|this is|soy|me llamo) )(\w+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Question:
    """`example` is the question without what tells who asked it."""

    said: str
    example: str
    lang: str
    count: int


def page() -> ResponseReturnValue:
    """The questions nobody taught yet, most asked first."""
    now, days = datetime.now(UTC), days_asked()
    leads = number_queries.leads_since(guard.db(), now - timedelta(days=days))
    guard.note("saw", "questions", days=days)
    return frame.show(
        "desk/questions.html",
        now,
        days=days,
        spans=SPANS,
        questions=_most_asked(leads),
        labels=_labels(),
    )


def examples() -> ResponseReturnValue:
    """Those that were given a topic, as a file for flows/examples; it says what it left out."""
    labels, form = set(_labels()), request.form
    given = zip(*(form.getlist(name) for name in ("label", "lang", "example")), strict=False)
    taught: dict[str, dict[str, list[str]]] = {}
    left_out = []
    for typed, lang, words in given:
        label, example = typed.strip().casefold().replace(" ", "_"), as_example(words)
        if label and label not in labels:
            left_out.append(f"# Left out, because no topic is called {label}: {example}\n")
        elif label and lang in LANGS and example:
            taught.setdefault(label, {}).setdefault(lang, []).append(example)
    guard.note("taught", "questions", topics=len(taught))
    body = "".join(left_out) + (_yaml(taught) if taught else NOTHING)
    headers = {"Content-Disposition": f'attachment; filename="{FILE}"'}
    return Response(body, content_type="application/yaml; charset=utf-8", headers=headers)


def as_example(question: str) -> str:
    """The question in small letters, without numbers, addresses and names that tell who asked."""
    without = _PERSONAL.sub("", _INTRODUCED.sub(r"\1...", question))
    plain = fold(without).replace(": ", ", ").strip(" -#&*!|>%@`'\"")
    return re.sub(r"\s+", " ", plain)


def _most_asked(leads: Sequence[Lead]) -> list[Question]:
    asked: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], str] = {}
    for lead in leads:
        for said in (lead.card.get("questions") or {}).get("value") or []:
            key = (fold(str(said)), lead.lang)
            asked[key] += 1
            first.setdefault(key, str(said))
    return [
        Question(first[key], as_example(first[key]), key[1], count)
        for key, count in asked.most_common(MOST_QUESTIONS)
    ]


def _yaml(taught: dict[str, dict[str, list[str]]]) -> str:
    dumper, out = YAML(typ="safe", pure=True), io.StringIO()
    dumper.default_flow_style, dumper.allow_unicode, dumper.width = False, True, 1000
    dumper.dump(taught, out)
    return out.getvalue()


def _labels() -> list[str]:
    """What an example may be filed under: the topics of the script, and the few others."""
    return sorted({*guard.house().script.topics, *OTHER_LABELS})
