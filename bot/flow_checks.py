"""What may be wrong with a single text: its tokens, letters, length, grade and claims."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.core.conversation import Lang
from bot.core.lint import CARRIER_RULES, grade, lint
from bot.core.script import TOKEN
from bot.core.text import GSM_7, GSM_7_ESCAPED, clean, encoding, segments
from bot.flow_clinic import IN_TEXTS
from bot.flow_keys import MUST_SAY, SAMPLES, is_texted
from bot.flow_problems import Problem, Severity, one_of

MAX_SEGMENTS = 2
MAX_GRADE = 7.0
GRADED_FROM_WORDS = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """One text in one language, as it is written, and where.

    `tokens` are filled by the dialogue, `facts` when the words are loaded; `is_conditional`
    texts are said only when the facts they name are known. `is_own` are the clinic's words:
    what may be right there, though it is risky, is a warning.
    """

    key: str
    lang: Lang
    text: str
    file: str
    line: int
    tokens: tuple[str, ...] = ()
    facts: Mapping[str, str] | None = None
    is_conditional: bool = False
    is_own: bool = False

    @property
    def name(self) -> str:
        return f"{self.key}.{self.lang}"


def with_facts(text: str, facts: Mapping[str, str]) -> str:
    """The text with the clinic's facts in place; every other token stays as it is."""
    filled = TOKEN.sub(lambda token: facts.get(token[1], token[0]), text)
    return " ".join(filled.split())


def as_texted(text: str, lang: Lang) -> str:
    """The text as long as it gets: with a sample of every token the dialogue fills."""
    filled = TOKEN.sub(lambda token: SAMPLES[lang].get(token[1], token[0]), text)
    return " ".join(filled.split())


def check(entry: Entry) -> Iterator[Problem]:
    """Everything that is wrong with one text."""
    yield from _tokens(entry)
    filled = with_facts(entry.text, entry.facts or {})
    if is_texted(entry.key):
        yield from _letters(entry)
        yield from _length(entry, as_texted(filled, entry.lang))
    yield from _grade(entry, as_texted(filled, entry.lang))
    yield from _claims(entry, filled)
    for words in MUST_SAY.get(entry.key, ()):
        if words not in entry.text:
            yield _problem(entry, f"{entry.name} does not say {words}", "It has to: add it.")


def _problem(entry: Entry, what: str, remedy: str, severity: Severity = "error") -> Problem:
    return Problem(entry.file, entry.line, what, remedy, severity)


def _style(entry: Entry) -> Severity:
    return "warning" if entry.is_own else "error"


def _tokens(entry: Entry) -> Iterator[Problem]:
    for token in dict.fromkeys(TOKEN.findall(entry.text)):
        if token in entry.tokens or token == "clinic":
            continue
        if entry.is_own and token in IN_TEXTS and token not in (entry.facts or {}):
            what = f"{entry.name} has {{{token}}}, and {token} is empty"
            yield _problem(entry, what, f"Fill in {token}, or leave it out.")
            continue
        if token not in IN_TEXTS:
            known = (
                (*entry.tokens, *IN_TEXTS) if entry.is_conditional else (*entry.tokens, "clinic")
            )
            remedy = one_of(token, known, sentence="Here you can use")
            yield _problem(entry, f"{entry.name} has {{{token}}}, which nothing fills", remedy)
        elif not entry.is_conditional:
            what = f"{entry.name} has {{{token}}}, which may be empty"
            yield _problem(entry, what, "Move this wording under known:, and write one without.")
    if any(brace in TOKEN.sub("", entry.text) for brace in "{}"):
        yield _problem(entry, f"{entry.name} has a brace alone", "Write a token as {name}.")


def _letters(entry: Entry) -> Iterator[Problem]:
    for letter in dict.fromkeys(TOKEN.sub("", entry.text)):
        if letter in GSM_7 or letter in GSM_7_ESCAPED:
            continue
        plain = clean(letter)
        remedy = "Choose words without it: with it the text costs double or more."
        if plain != letter and plain and encoding(plain) == "GSM-7":
            remedy = f"Write {plain} instead."
        what = f'{entry.name} has "{letter}" ({unicodedata.name(letter, "unnamed")}), not in GSM-7'
        yield _problem(entry, what, remedy, _style(entry))


def _length(entry: Entry, text: str) -> Iterator[Problem]:
    if segments(text) <= MAX_SEGMENTS:
        return
    over = next(n for n in range(1, len(text)) if segments(text[:-n]) <= MAX_SEGMENTS)
    what = f"{entry.name} needs {segments(text)} segments when it is filled"
    yield _problem(entry, what, f"Shorten it by {over} characters.")


def _grade(entry: Entry, text: str) -> Iterator[Problem]:
    if entry.lang != "en" or len(text.split()) < GRADED_FROM_WORDS or grade(text) <= MAX_GRADE:
        return
    what = f"{entry.name} reads at grade {grade(text):.1f}; {MAX_GRADE:.0f} is the most"
    yield _problem(entry, what, "Use shorter words and sentences.", _style(entry))


def _claims(entry: Entry, text: str) -> Iterator[Problem]:
    for finding in lint(text, entry.lang):
        is_mild = entry.is_own and finding.rule in CARRIER_RULES
        what = f'{entry.name} says "{finding.words}" ({finding.rule.replace("_", " ")})'
        yield _problem(entry, what, finding.remedy, "warning" if is_mild else "error")
