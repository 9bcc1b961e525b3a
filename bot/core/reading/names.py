"""A person's name: what is one, and how it is written.

When the name question is open a bare word may be a name unless it is an everyday word; in
passing a name needs a lead-in ("im kim") and stronger evidence. No other slot is read here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.phrases import Phrase, is_word, spelled
from bot.core.reading.terms import CONDITIONS, DRUGS, INSURERS
from bot.core.text import fold

MAX_WORDS = 4
MAX_NAME = 60

PARTICLES = frozenset("de la las los del da dos di van von der den y e bin ibn bint abu al el san santa o".split())
_TITLES = frozenset("don dona mr mrs ms miss mister dr doctor sr sra srta senor senora senorita prof".split())
_FILLERS = frozenset(
    "hi hello hey hiya howdy hola buenas buenos dias tardes noches yes yeah yep sure ok okay k well um uh oh so "
    "and y pues bueno no sorry actually wait just good morning afternoon evening of course thanks please "
    "there si claro oops perdon greetings yo also both haha lol correction".split()
)
_STRONG = tuple(
    tuple(lead.split())
    for lead in (
        "my full name is, my legal name is, my real name is, my first name is, my name would be, my name is, my names, my name, name is, the name is, "
        "name would be, the names, "
        "names, name, i go by, everyone calls me, everybody calls me, people call me, they call me, "
        "friends call me, you can call me, u can call me, you may call me, just call me, call me, me llamo, mi nombre es, "
        "mi nombre completo es, mi nombre, nombre, el nombre es, me dicen, me llaman, digame, dime, me puede decir, me puede llamar, "
        "change my name to, change the name to, change name to, name to, it should be, it should say, "
        "put me down as, put me down for, put me as, put down, put, pongale, ponga, you can use, use, i prefer, prefer, "
        "goes by, first name is, first name, primer nombre, i am called, spelled, its spelled, se escribe, a nombre de"
    ).split(", ")
)
_WEAK = tuple(
    tuple(lead.split())
    for lead in "its, it is, it s, this is, im, i am, i m, soy, yo soy, habla, aqui, es, con, le habla, le escribe, i'm, this, am".split(", ")
)
_TRAILERS = tuple(
    tuple(trail.split())
    for trail in (
        "here, thanks, thank you, thank u, ty, thx, please, pls, plz, gracias, por favor, porfavor, porfa, btw, is fine, "
        "is good, is ok, works, is my name, es mi nombre, mucho gusto, nice to meet you, and you, y usted, "
        "a sus ordenes, para servirle, he him, she her, they them, he him his, she her hers, they she, she they, lol, haha, "
        "will do, will work, is what i go by, for short, sir, maam, or whatever, i guess, esta bien, is it, i think, "
        "a secas, nada mas, nomas, solamente, only, just, speaking, por aca, aqui, is all you need, is all you get, "
        "is what everyone calls me, es como me dicen, with a k, with a c, con k, con c"
    ).split(", ")
)
_SURNAMES = frozenset(
    "brown black white green gray grey young long short small king hill hall wood woods stone banks bell rice fields "
    "rivers church day love hope grant price bush cook baker carpenter farmer fisher hunter miller mason page park "
    "parks rich sharp strong waters west north winters wise wolf snow rose frost bird crane drake fox lamb pike power "
    "powers case best bishop pope knight noble little lane marsh moon moss ford forest field ball battle berry cherry "
    "pepper bacon bean diamond gold silver steel summers spring weeks may june early friend goodman head hart house "
    "land law lord major marks mercy mills minor money moody pool post pride root sage self shields sides speed street "
    "sweet tower town wall ward ware wells works wright cruz flores rios rosa reyes santos campos leon mora blanco "
    "moreno rubio delgado guerra paz luna vega villa iglesias mesa castillo rojas light hand foot high low bond cash "
    "chase cross dollar doctor england french guy han hardy heard hood hunt key last line man mann march mark match "
    "means metal mix more moore night nice past patient pay peace penny person pick plant player poor pretty rain ray "
    "read reader right ring rock sand sharpe shell ship shore skinner smart sound star storm stout sun swan taylor "
    "terry thing tree true truth vance walker wall water way wild will wing winter worth yes younger calle casas "
    "ruiz gallo lobo toro prado rico bravo cortes duran guzman alegria amor bueno caballero cuevas del rey "
    "espinosa fuentes garza herrera ibarra jimenez lara medina nieto pena pino quintero ramos salas tapia valle viejo "
    "zapata leal franco rangel arias barrera".split()
) - frozenset("yes will thing way person patient".split())
_NUMERALS = frozenset({"ii", "iii", "iv"})
_WHOSE = frozenset("her his their the a su la el".split())
_RELATIVES = frozenset(
    "mom mother dad father wife husband spouse partner sister brother daughter son friend caregiver guardian mama "
    "papa madre padre esposa esposo hija hijo hermana hermano amiga amigo cuidadora aunt uncle".split()
)
_AND = frozenset(
    "and but im i ive id my its y pero soy quiero tengo what how can do is are when where so because looking calling texting "
    "from con que cuanto como necesito you for u have has at nuevo nueva new here wanted want would need just also"
    " interested trying hoping inquiring tambien busco estoy llamo my the could".split()
)
_PRONOUNS = re.compile(r"^(?:he|she|they|him|her|hers|his|them|ella|el|ellos|xe|ze|elle)(?:[/|]\w+)+$")
_INITIALS = re.compile(r"^(?:[^\W\d_]\.){1,2}[^\W\d_]\.?$")
_WORD_ENDING = re.compile(
    r"(?:ed|ing|tion|able|ible|ful|less|ness|ment|ous|ive|ally|cion|mente|iendo|idad|ado|ada)$"
)
_VOWEL = re.compile(r"[aeiouy]")
_STUTTER = re.compile(r"(.)\1{3}|^(?:(.+)\2{2,})$")
_NEAR_DATE = re.compile(r"\d")
_APOSTROPHE = re.compile(r"['.\u2019]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word as typed, and folded without its apostrophe."""

    raw: str
    key: str

    @property
    def is_given(self) -> bool:
        return self.key in GIVEN_NAMES or self.key.split("-")[0] in GIVEN_NAMES

    @property
    def is_everyday(self) -> bool:
        key = self.key
        if is_word(key) or key in DRUGS or key in CONDITIONS or key in INSURERS:
            return True
        return self.raw.islower() and len(key) > 6 and _WORD_ENDING.search(key) is not None

    @property
    def is_clear_name(self) -> bool:
        return self.is_given and not self.is_everyday

    @property
    def is_capital(self) -> bool:
        return self.raw[:1].isupper() and not (len(self.raw) > 2 and self.raw.isupper())


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
        tokens = tokens_of(phrase.words)
        lead, rest = _after_lead(tokens)
        if not rest:
            before = lead
            continue
        lead, before = lead or before, ""
        if is_asked and phrase not in about_other:
            taken = _asked(phrase, rest, lead, is_first=at == 0)
        else:
            taken = _in_passing(phrase, rest, lead)
        if taken:
            taken = _used_instead(tokens) or taken
            name = written(taken)
            call_me = [token.key for token in tokens[: len(tokens) - len(rest)]][-2:] == ["call", "me"]
            return Found(name, phrase, call_me) if len(name) <= MAX_NAME else None
    return None


def read_listed_name(phrases: Sequence[Phrase]) -> Found | None:
    """A name that opens a list of answers: "Kim, new, any afternoon, call me"."""
    if len(phrases) < 2 or any(phrase.asks for phrase in phrases):
        return None
    tokens = tokens_of(phrases[0].words)
    if not tokens or tokens[0].key in _FILLERS or not tokens[0].is_clear_name:
        return None
    taken, rest = name_run(tokens)
    return Found(written(taken), phrases[0]) if not rest else None


def tokens_of(words: str) -> tuple[Token, ...]:
    """The words of a phrase that could be part of a name, pronouns and emoji left out."""
    tokens = []
    for chunk in words.split():
        if _PRONOUNS.match(fold(chunk)):
            continue
        chunk = chunk if _INITIALS.match(chunk) else _trimmed(chunk)
        if chunk and not chunk[0].isdigit():
            tokens.append(Token(chunk, _APOSTROPHE.sub("", fold(chunk))))
    return tuple(tokens)


def name_run(tokens: Sequence[Token]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words at the beginning that make a name, and the rest of the phrase."""
    end = 0
    while end < len(tokens):
        token = tokens[end]
        if token.key in PARTICLES and not (token.is_given and end == 0):
            ahead = next((t for t in tokens[end + 1 :] if t.key not in PARTICLES), None)
            if ahead is None or not _may_be_part(ahead, tokens[:end] or tokens[:1]):
                break
        elif not _may_be_part(token, tokens[:end]):
            break
        end += 1
    return tuple(tokens[:end]), tuple(tokens[end:])


def written(tokens: Sequence[Token]) -> str:
    """The name as typed, but in title case where all letters are small or all are capital."""
    return " ".join(_written(token, is_first=at == 0) for at, token in enumerate(tokens))


def without_title(tokens: Sequence[Token]) -> tuple[Token, ...]:
    tokens = tuple(tokens)
    while len(tokens) > 1 and tokens[0].key in _TITLES:
        tokens = tokens[1:]
    return tokens


def _used_instead(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name somebody goes by, said after the one on paper: "Robert but i go by Bobby"."""
    keys = [token.key for token in tokens]
    for at in range(2, len(keys)):
        if keys[at - 2 : at] in (["go", "by"], ["call", "me"], ["calls", "me"], ["goes", "by"]):
            taken, _ = name_run(tokens[at:])
            return taken
    return ()


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
    if lead == "strong":
        return taken
    if first.is_clear_name:
        return taken
    goes_on = rest[0].key in _AND and len(first.key) > 1
    return taken if goes_on and (lead or is_first) and (first.is_capital or not first.is_everyday) else None


def _in_passing(
    phrase: Phrase, tokens: tuple[Token, ...], lead: str
) -> tuple[Token, ...] | None:
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
    goes_on = not rest or rest[0].key in _AND
    if first.is_clear_name:
        return taken if goes_on or lead == "weak" else None
    if first.is_given:
        return taken if not rest else None
    return taken if goes_on and first.is_capital and len(first.key) > 1 else None


def _after_lead(tokens: tuple[Token, ...]) -> tuple[str, tuple[Token, ...]]:
    """"strong", "weak" or "" by what introduces a name, and the words after it."""
    tokens = _without_trailers(tokens)
    lead = ""
    while tokens:
        keys = tuple(token.key.rstrip(":") for token in tokens)
        strong = _longest(keys, _STRONG)
        weak = _longest(keys, _WEAK)
        if lead and len(keys) > 2 and keys[0] in _WHOSE and keys[1] in _RELATIVES:
            tokens = tokens[2:]
        elif strong:
            lead, tokens = "strong", tokens[strong:]
        elif weak and len(tokens) > weak:
            lead, tokens = lead or "weak", tokens[weak:]
        elif keys[0] in _FILLERS and len(tokens) > 1 and not lead:
            tokens = tokens[1:]
        else:
            break
    return lead, without_title(tokens)


def _without_trailers(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    trimmed = True
    while trimmed and tokens:
        trimmed = False
        keys = tuple(token.key for token in tokens)
        for trailer in _TRAILERS:
            if len(keys) > len(trailer) and keys[-len(trailer) :] == trailer:
                if trailer == ("ty",) and tokens[-1].raw == "Ty":
                    continue
                tokens, trimmed = tokens[: -len(trailer)], True
                break
    return tokens


def _longest(keys: tuple[str, ...], leads: tuple[tuple[str, ...], ...]) -> int:
    return max((len(lead) for lead in leads if keys[: len(lead)] == lead), default=0)


def _may_be_part(token: Token, before: Sequence[Token]) -> bool:
    if not all(c.isalpha() or c in "'.-\u2019" or unicodedata.category(c)[0] == "M" for c in token.raw):
        return False
    if len(token.key) == 1:
        return token.raw.isupper() or not before or before[-1].is_given
    if token.is_given and not (before and token.is_everyday and not before[0].is_given):
        return True
    if before and token.key in _SURNAMES:
        return before[0].is_given or before[-1].key in PARTICLES or token.is_capital
    return not token.is_everyday


def _is_name_shaped(taken: tuple[Token, ...], lead: str) -> bool:
    main = [t for at, t in enumerate(taken) if t.key not in PARTICLES or (at == 0 and t.is_given)]
    if not main or len(main) > MAX_WORDS or _STUTTER.search(main[0].key):
        return False
    first = main[0]
    if first.raw == "ty" or (len(main) > 1 and all(len(token.key) == 1 for token in main)):
        return False
    if len(main) == 1 and not first.is_given:
        if len(first.key) == 1:
            return lead == "strong" or (first.key.isalpha() and first.key not in "aeikonuyx")
        if spelled(first.key) != first.key and not first.is_capital:
            return False
    is_latin = first.key.isascii()
    return first.is_given or not is_latin or _has_vowel_or_initials(first)


def _has_vowel_or_initials(token: Token) -> bool:
    return _VOWEL.search(token.key) is not None or len(token.key) <= 2


def _written(token: Token, *, is_first: bool) -> str:
    raw = token.raw
    if token.key in PARTICLES and not (is_first and token.is_given):
        return raw.lower() if raw.isupper() and len(raw) > 1 else raw
    if _INITIALS.match(raw):
        return raw.upper().rstrip(".") + "."
    if token.key in _NUMERALS:
        return raw.upper()
    if len(raw) == 2 and (raw.isupper() or raw.islower()) and _are_initials(token.key):
        return raw.upper()
    if raw.islower() or (raw.isupper() and len(raw) > 1) or len(raw) == 1:
        return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), raw)
    return raw


def _are_initials(key: str) -> bool:
    return key[1] == "j" or key[0] == "j" and key[1] not in "aeiou" or not _VOWEL.search(key)


def _trimmed(chunk: str) -> str:
    start, end = 0, len(chunk)
    while start < end and not (chunk[start].isalnum()):
        start += 1
    while end > start and not (chunk[end - 1].isalnum() or unicodedata.category(chunk[end - 1])[0] == "M"):
        end -= 1
    return chunk[start:end]
