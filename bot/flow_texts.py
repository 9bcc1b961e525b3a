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


@dataclass(slots=True)
class Texts:
    """`said` is the copy of the script, with the clinic's facts in place.

    `facts` are the clinic's by language; `signed` names who signed a text, "" while nobody has.
    """

    facts: Mapping[Lang, Mapping[str, str]]
    said: dict[str, dict[Lang, str]] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    signed: dict[str, str] = field(default_factory=dict)

    def add(
        self,
        key: str,
        words: Words,
        source: Source,
        *where: str | int,
        tokens: tuple[str, ...] = (),
        is_conditional: bool = False,
    ) -> None:
        """Keep a text in each language as what is said for `key`."""
        self.said[key] = {}
        for lang in LANGS:
            text, line = words.in_(lang), source.line(*where, lang)
            entry = Entry(
                key, lang, text, source.file, line, tokens, self.facts[lang], is_conditional
            )
            self.entries.append(entry)
            self.said[key][lang] = with_facts(text, self.facts[lang])

    def add_copy(
        self,
        key: str,
        copy: Copy,
        source: Source,
        *where: str | int,
        tokens: tuple[str, ...] = (),
    ) -> Words:
        """Keep all wordings of a text; said is the first whose facts are all known."""
        for at in reversed(range(len(copy.known))):
            here = (*where, "known", at)
            self.add(key, copy.known[at], source, *here, tokens=tokens, is_conditional=True)
        self.add(key, copy, source, *where, tokens=tokens)
        chosen = next((words for words in copy.known if self._knows(words)), copy)
        self.said[key] = {lang: with_facts(chosen.in_(lang), self.facts[lang]) for lang in LANGS}
        return chosen

    def _knows(self, words: Words) -> bool:
        return all(
            token in self.facts[lang]
            for lang in LANGS
            for token in TOKEN.findall(words.in_(lang))
            if token in IN_TEXTS
        )

    def differences(self) -> Iterator[Problem]:
        """Texts whose languages do not hold the same tokens."""
        for one, other in zip(self.entries[::2], self.entries[1::2], strict=True):
            for here, there in ((one, other), (other, one)):
                for token in sorted({*TOKEN.findall(here.text)} - {*TOKEN.findall(there.text)}):
                    names = LANG_NAMES[here.lang], LANG_NAMES[there.lang]
                    what = f"{here.key} has {{{token}}} in {names[0]} but not in {names[1]}"
                    yield Problem(there.file, there.line, what, "Say the same in both.")
