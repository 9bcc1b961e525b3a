"""The texts of the script as they are collected from the files: what is said, and its entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.core.conversation import Lang
from bot.core.script import TOKEN
from bot.flow_checks import Entry, with_facts
from bot.flow_clinic import IN_TEXTS, LANG_NAMES, LANGS
from bot.flow_problems import Problem
from bot.flow_shapes import Copy, Words
from bot.flow_yaml import Source

Place = tuple[str, int]
"""A file and a line."""


@dataclass(slots=True)
class Texts:
    """`said` is the copy of the script, with the clinic's facts in place; `places` where it stands.

    `facts` are the clinic's by language; `signed` names who signed a text, "" while nobody has.
    """

    facts: Mapping[Lang, Mapping[str, str]]
    said: dict[str, dict[Lang, str]] = field(default_factory=dict)
    places: dict[tuple[str, Lang], Place] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    signed: dict[str, str] = field(default_factory=dict)

    def say(self, key: str, lang: Lang, text: str, place: Place) -> None:
        self.said.setdefault(key, {})[lang] = with_facts(text, self.facts[lang])
        self.places[key, lang] = place

    def add(
        self,
        key: str,
        words: Words,
        source: Source,
        *where: str | int,
        tokens: tuple[str, ...] = (),
        is_conditional: bool = False,
    ) -> None:
        """Keep a text in each language, and say it for `key`."""
        for lang in LANGS:
            text, place = words.in_(lang), (source.file, source.line(*where, lang))
            facts = self.facts[lang]
            self.entries.append(Entry(key, lang, text, *place, tokens, facts, is_conditional))
            self.say(key, lang, text, place)

    def add_copy(
        self,
        key: str,
        copy: Copy,
        source: Source,
        *where: str | int,
        tokens: tuple[str, ...] = (),
    ) -> Words:
        """Keep every wording of a text; say, and return, the first whose facts are all known."""
        self.add(key, copy, source, *where, tokens=tokens)
        for at, words in enumerate(copy.known):
            here = (*where, "known", at)
            self.add(key, words, source, *here, tokens=tokens, is_conditional=True)
        known = next(
            ((at, words) for at, words in enumerate(copy.known) if self._knows(words)), None
        )
        chosen, here = (known[1], (*where, "known", known[0])) if known else (copy, where)
        for lang in LANGS:
            self.say(key, lang, chosen.in_(lang), (source.file, source.line(*here, lang)))
        return chosen

    def differences(self) -> Iterator[Problem]:
        """Texts whose languages do not hold the same tokens."""
        for one, other in zip(self.entries[::2], self.entries[1::2], strict=True):
            for here, there in ((one, other), (other, one)):
                for token in sorted({*TOKEN.findall(here.text)} - {*TOKEN.findall(there.text)}):
                    names = LANG_NAMES[here.lang], LANG_NAMES[there.lang]
                    what = f"{here.key} has {{{token}}} in {names[0]} but not in {names[1]}"
                    yield Problem(there.file, there.line, what, "Say the same in both.")

    def _knows(self, words: Words) -> bool:
        return all(
            token in self.facts[lang]
            for lang in LANGS
            for token in TOKEN.findall(words.in_(lang))
            if token in IN_TEXTS
        )
