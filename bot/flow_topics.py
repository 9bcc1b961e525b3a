"""The answers of flows/faq.yaml: which wording is said, and what is promised with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.script import Topic
from bot.flow_checks import Entry
from bot.flow_clinic import ANSWERS, LANGS
from bot.flow_keys import NEEDED_TOPICS, TOPIC_TOKENS
from bot.flow_problems import Problem, one_of
from bot.flow_shapes import Known, TopicShape, Words, shaped
from bot.flow_texts import Texts
from bot.flow_yaml import Source

Own = tuple[Entry, ...]
"""The clinic's own words; the key of each is its setting."""

_PROMISE = re.compile(
    r"\bI'll (?:ask (?:our|my)|pass (?:it|this|that|on|your)|note your|send (?:it|this))"
)


def read_topics(source: Source, texts: Texts, own: Own) -> tuple[dict[str, Topic], list[Problem]]:
    """The topics by label, the most asked first, their wordings kept in `texts`.

    Where the clinic has an answer of its own, it is said, and the draft goes.
    """
    given = source.data.get("faq", {})
    if not isinstance(given, dict):
        line = source.line("faq")
        return {}, [Problem(source.file, line, "faq has no topics", "Write each below it.")]
    topics: dict[str, Topic] = {}
    problems: list[Problem] = []
    for rank, label in enumerate(given, start=1):
        shape, wrong = shaped(TopicShape, source, "faq", label)
        problems += wrong
        if shape is None:
            continue
        problems += _wrong(shape, label, source)
        said = _keep(shape, label, source, texts)
        is_own = _replace(label, shape.setting or "", texts, own)
        topics[label] = Topic(
            label=label,
            question=shape.question,
            kind=shape.kind,
            rank=rank,
            setting=shape.setting,
            invite=shape.invite,
            passes_on=not is_own and _passes_on(shape, said),
            is_broad=shape.broad,
        )
    for label in NEEDED_TOPICS:
        if "faq" in source.data and label not in given:
            what = f"faq.{label} is missing"
            problems.append(Problem(source.file, source.line("faq"), what, "Add it: it is needed."))
    return topics, problems


def _keep(shape: TopicShape, label: str, source: Source, texts: Texts) -> Words:
    tokens = TOPIC_TOKENS.get(label, ())
    said = texts.add_copy(f"faq.{label}", shape, source, "faq", label, tokens=tokens)
    if shape.general is not None:
        key, where = f"faq.{label}.general", ("faq", label, "general")
        texts.add(key, shape.general, source, *where, tokens=tokens)
    if shape.offer is not None:
        texts.add(f"faq.{label}.offer", shape.offer, source, "faq", label, "offer")
    return said


def _replace(label: str, setting: str, texts: Texts, own: Own) -> bool:
    """Say the clinic's own answer; True when it has one in every language."""
    words = [entry for entry in own if entry.key == setting]
    for entry in words:
        texts.say(f"faq.{label}", entry.lang, entry.text, (entry.file, entry.line))
    if words:
        texts.said.pop(f"faq.{label}.general", None)
        texts.said.pop(f"faq.{label}.offer", None)
    return len(words) == len(LANGS)


def _passes_on(shape: TopicShape, said: Words) -> bool:
    own = said.passes_on if isinstance(said, Known) else None
    return shape.passes_on if own is None else own


def _wrong(shape: TopicShape, label: str, source: Source) -> Iterator[Problem]:
    def problem(what: str, remedy: str, *where: str | int) -> Problem:
        return Problem(source.file, source.line("faq", label, *where), what, remedy)

    if shape.setting is not None and shape.setting not in ANSWERS:
        what = f"{label}.setting is {shape.setting}, which clinic.yaml does not have"
        yield problem(what, one_of(shape.setting, ANSWERS), "setting")
    is_partly_general = "G" in shape.kind.split("+") and shape.kind != "G"
    if is_partly_general and shape.general is None:
        what = f"{label} is of kind {shape.kind}, but has no general:"
        yield problem(what, "Write the wording with the general fact below general:.", "kind")
    if shape.general is not None and not is_partly_general:
        what = f"{label} has general:, but is of kind {shape.kind}"
        yield problem(what, "Add +G to its kind; a kind of G alone needs no general:.", "general")
    for wording, where in ((shape, ()), *((k, ("known", i)) for i, k in enumerate(shape.known))):
        if _PROMISE.search(wording.en) and not _passes_on(shape, wording):
            what = f"{label} promises that the team gets the question"
            yield problem(what, "Add passes_on: yes, so that they do.", *where, "en")
