"""A person's name: what is one, and how it is written.

When the name question is open a bare word may be a name unless it is an everyday word; in
passing a name needs a lead-in ("im kim") and stronger evidence. No other slot is read here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.reading.name_parts import (
    MAX_WORDS,
    Token,
    has_vowel,
    name_run,
    tokens_of,
    without_title,
    written,
)
from bot.core.reading.name_words import (
    ASKED_LEADS,
    ASKED_WEAK_LEADS,
    FILLERS,
    GOES_ON,
    LEADS,
    LEADS_INSIDE,
    NEVER_ALONE,
    NOT_LAST,
    ONLY,
    PARTICLES,
    POLITE_TITLES,
    RELATIVES,
    SHORT_NAMES,
    TRAILERS,
    WEAK_LEADS,
    WHOSE,
)
from bot.core.reading.patterns import any_of
from bot.core.reading.phrases import Phrase, Said, spelled
from bot.core.reading.terms import WEEKDAYS

MAX_NAME = 60
MOST_TOKENS = 40
"""Words of a phrase in which a name is looked for."""

_LONGEST = 5

_STUTTER = re.compile(r"(.)\1{3}|^(?:(.+)\2{2,})$")
_MAY_LEAD = any_of("""
    i am|it is|it s|its|this is|i m|my|name|names|call|calls|goes|go|here|soy|es|habla|le|llamo
    nombre|apellido|dicen|llaman|llamar
""")
_USED = frozenset(
    {("go", "by"), ("goes", "by"), ("calls", "me"), ("me", "dicen"), ("me", "llaman")}
)
_CALLERS = frozenset({"friends", "people", "they", "family", "folks", "everyone", "everybody"})
_NO_INITIAL = "aefikonuyx"
_NO_INITIAL_LED = "aiouy"
_NEAR_DATE = re.compile(r"\d")
_SIGNED = re.compile(r"(?:\s|(?<=[.!?,]))-+ ?([^\W\d_][\w'.]*(?: [^\W\d_][\w'.]*)?)\W*$")


@dataclass(frozen=True, slots=True)
class Found:
    """A name, where it was said, and whether after "call me"."""

    name: str
    phrase: Phrase
    after_call_me: bool = False


def read_name(
    phrases: Sequence[Phrase], *, is_asked: bool, about_other: Sequence[Phrase] = ()
) -> Found | None:
    """The texter's own name, or None. At most `MAX_NAME` characters.

    In the phrases `about_other` a bare name is somebody else's; a lead-in is needed.
    """
    before = ""
    for at, phrase in enumerate(phrases):
        if not (is_asked or before or _MAY_LEAD.search(phrase.typed)):
            continue
        tokens = tokens_of(phrase.words)[:MOST_TOKENS]
        if is_asked and (titled := _after_title(_without_trailers(tokens))):
            return Found(written(titled), phrase)
        if is_asked and (used := _used_instead(tokens)):
            return Found(written(used)[:MAX_NAME], phrase)
        lead, rest = _after_lead(tokens, is_asked=is_asked)
        if not rest:
            before = lead
            continue
        lead, before = lead or before, ""
        if is_asked and _is_short_name(rest, lead, [p for p in phrases if p is not phrase]):
            is_called = [token.key for token in tokens[-3:-1]] == ["call", "me"]
            return Found(rest[0].key.capitalize(), phrase, is_called)
        if not lead:
            lead, rest = _after_lead_inside(rest)
        if is_asked and (phrase not in about_other or _opens_with_name(rest)):
            taken = _asked(phrase, rest, lead, is_first=at == 0)
        else:
            taken = _in_passing(phrase, rest, lead)
        if taken:
            name = written(_used_instead(tokens) or taken)
            led_by = [token.key for token in tokens[: len(tokens) - len(rest)]][-2:]
            return Found(name, phrase, led_by == ["call", "me"]) if len(name) <= MAX_NAME else None
    return None


def read_listed_name(phrases: Sequence[Phrase]) -> Found | None:
    """A name that opens a list of answers: "Kim, new, any afternoon, call me"."""
    if len(phrases) < 2 or any(phrase.asks for phrase in phrases):
        return None
    tokens = tokens_of(phrases[0].words)
    if not tokens or tokens[0].key in FILLERS or not tokens[0].is_clear_name:
        return None
    taken, rest = name_run(tokens)
    return Found(written(taken), phrases[0]) if not rest else None


def read_signed_name(said: Said) -> Found | None:
    """The name under a letter: "I need an appointment. -Linda"."""
    signed = _SIGNED.search(said.words)
    if signed is None or not said.phrases:
        return None
    tokens = tokens_of(signed[1])
    taken, rest = name_run(tokens)
    is_name = bool(taken) and not rest and taken[0].is_clear_name
    return Found(written(taken), said.phrases[-1]) if is_name else None


def _is_short_name(tokens: tuple[Token, ...], lead: str, others: Sequence[Phrase]) -> bool:
    """ "Van", "my name is So": a name that elsewhere is a little word, and nothing beside it."""
    if len(tokens) != 1 or tokens[0].key not in SHORT_NAMES:
        return False
    is_cut_off = lead == "weak" and tokens[0].raw == "an"
    is_all = all(len(phrase.typed.split()) == 1 for phrase in others)
    return lead == "strong" or (is_all and not is_cut_off and tokens[0].key not in NEVER_ALONE)


def _after_title(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """What stands after "Mrs", be it an everyday word: "mrs brown"."""
    name = tokens[1:]
    is_name = 1 <= len(name) <= 2 and tokens[0].key in POLITE_TITLES
    return name if is_name and name[0].key not in FILLERS | NOT_LAST else ()


def _used_instead(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name somebody goes by, said after the one on paper: "Robert but i go by Bobby"."""
    keys = [token.key for token in tokens]
    for at in range(2, len(keys)):
        pair = (keys[at - 2], keys[at - 1])
        is_called = pair == ("call", "me") and keys[max(at - 3, 0)] in _CALLERS
        if pair in _USED or is_called:
            taken, _ = name_run(tokens[at:])
            return taken or _nickname(tokens[at:])
    return ()


def _nickname(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Everyday words with a capital where none is due: "they call me Bear", "Big M"."""
    end = next((at for at, token in enumerate(tokens) if token.key in GOES_ON), len(tokens))
    is_name = 1 <= end <= 2 and all(token.raw[0].isupper() for token in tokens[:end])
    return tokens[:end] if is_name and tokens[0].key not in WEEKDAYS else ()


def _asked(
    phrase: Phrase, tokens: tuple[Token, ...], lead: str, *, is_first: bool
) -> tuple[Token, ...] | None:
    taken, rest = name_run(tokens)
    if not taken or not _is_name_shaped(taken, lead):
        return None
    first = taken[0]
    if first.key in ("de", "del") and lead == "weak":
        return None
    if "?" in phrase.words and not (first.is_clear_name and rest):
        return None
    if first.is_given and first.is_everyday and _NEAR_DATE.search(phrase.words):
        return None
    if not rest:
        is_sure = is_first or bool(lead) or first.is_clear_name or first.is_capital
        return taken if is_sure else None
    if lead == "strong" or first.is_clear_name:
        return taken
    goes_on = rest[0].key in GOES_ON and len(first.key) > 1
    is_plausible = first.is_capital or not first.is_everyday
    return taken if goes_on and is_plausible and (lead or is_first) else None


def _in_passing(phrase: Phrase, tokens: tuple[Token, ...], lead: str) -> tuple[Token, ...] | None:
    if "?" in phrase.words and lead != "strong" and not tokens[0].is_clear_name:
        return None
    here = [token.key for token in tokens_of(phrase.words)]
    taken, rest = name_run(tokens)
    if not taken or not _is_name_shaped(taken, lead):
        return None
    first = taken[0]
    if not lead:
        is_here = here[-1:] == ["here"] and not rest and first.is_clear_name
        return taken if is_here else None
    if lead == "strong":
        return taken if first.is_given or not first.is_everyday else None
    goes_on = not rest or rest[0].key in GOES_ON
    if first.is_clear_name:
        return taken if goes_on or lead == "weak" else None
    if first.is_given:
        return taken if not rest else None
    return taken if goes_on and first.is_capital and len(first.key) > 1 else None


def _opens_with_name(tokens: tuple[Token, ...]) -> bool:
    """Whether a clear name stands before what is said of somebody else: "Kim, for my mom"."""
    _, rest = name_run(tokens)
    is_introduced = bool(rest) and rest[0].key in ("is", "es", "my", "mi")
    return tokens[0].is_clear_name and bool(rest) and not is_introduced


def _after_lead(tokens: tuple[Token, ...], *, is_asked: bool) -> tuple[str, tuple[Token, ...]]:
    """How firmly a name is introduced ("strong", "weak" or ""), and the words after that."""
    tokens = _without_trailers(tokens)
    lead = ""
    while tokens:
        keys = tuple(token.key.rstrip(":") for token in tokens[:_LONGEST])
        strong = _longest(keys, ASKED_LEADS if is_asked else LEADS)
        weak = _longest(keys, ASKED_WEAK_LEADS if is_asked else WEAK_LEADS)
        if lead and len(keys) > 2 and keys[0] in WHOSE and keys[1] in RELATIVES:
            tokens = tokens[2:]
        elif strong:
            lead, tokens = "strong", tokens[strong:]
        elif weak and len(tokens) > weak:
            lead, tokens = lead or "weak", tokens[weak:]
        elif keys[0] == "no" and keys[1:2] in (("soy",), ("es",), ("me",), ("habla",)):
            return "", ()
        elif len(tokens) > 1 and _is_passed_over(tokens[0], is_led=bool(lead)):
            tokens = tokens[1:]
        else:
            break
    return lead, without_title(tokens)


def _is_passed_over(token: Token, *, is_led: bool) -> bool:
    """A greeting before a lead-in, "just" after it, the article of "soy el Beto"."""
    is_article = token.key in ("el", "la") and token.raw.islower()
    return is_article or token.key in (ONLY if is_led else FILLERS)


def _after_lead_inside(tokens: tuple[Token, ...]) -> tuple[str, tuple[Token, ...]]:
    """As `_after_lead`, for "correct but my name is Jon"; all the words if nothing leads."""
    keys = tuple(token.key for token in tokens)
    for at in range(1, len(keys)):
        if keys[at - 1] in GOES_ON and _longest(keys[at : at + _LONGEST], LEADS_INSIDE):
            lead, rest = _after_lead(tokens[at:], is_asked=False)
            first = rest[0] if rest else None
            if first and (first.is_clear_name or (lead == "strong" and not first.is_everyday)):
                return lead, rest
    return "", tokens


def _without_trailers(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without "here", "thanks", "is fine" and the like; the name Ty is no thanks."""
    while len(tokens) > 1:
        keys = tuple(token.key for token in tokens[-_LONGEST - 1 :])
        lengths = range(min(_LONGEST, len(keys) - 1), 0, -1)
        length = next((n for n in lengths if keys[-n:] in TRAILERS), 0)
        if not length or tokens[-1].raw == "Ty":
            break
        tokens = tokens[:-length]
    return tokens


def _longest(keys: tuple[str, ...], leads: frozenset[tuple[str, ...]]) -> int:
    return next((n for n in range(min(_LONGEST, len(keys)), 0, -1) if keys[:n] in leads), 0)


def _is_name_shaped(taken: tuple[Token, ...], lead: str) -> bool:
    """Whether the letters could be a name: no stutter, no lone particle, no slip of a keyword."""
    main = [t for at, t in enumerate(taken) if t.key not in PARTICLES or (at == 0 and t.is_given)]
    if not main or len(main) > MAX_WORDS or len(main[0].key) > MAX_NAME:
        return False
    if _STUTTER.search(main[0].key):
        return False
    first = main[0]
    if first.raw == "ty" or (len(main) > 1 and all(len(token.key) == 1 for token in main)):
        return False
    if first.is_given:
        return True
    if len(main) == 1 and len(first.key) == 1:
        return first.key not in (_NO_INITIAL_LED if lead == "strong" else _NO_INITIAL)
    if len(main) == 1 and spelled(first.key) != first.key and not first.is_capital:
        return False
    return not first.key.isascii() or has_vowel(first) or len(first.key) <= 2
