"""Whom a visit is for, when it is somebody else than the texter, and that person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.reading.name_parts import Token, name_run, tokens_of, without_title, written
from bot.core.reading.phrases import Phrase

_RELATION = (
    r"(?:mom|mother|mommy|mum|dad|father|daddy|parents?|wife|husband|hubby|spouse|partner"
    r"|fiancee?|boyfriend|girlfriend|bf|gf"
    r"|son|daughter|kid|child|teen|teenager|sister|brother|sibling|aunt|uncle|cousin|niece"
    r"|nephew|grandma|grandpa|grandmother|grandfather"
    r"|grandson|granddaughter|stepson|stepdaughter|stepdad|stepmom|friend|roommate|neighbor"
    r"|client|patient|loved one|family member|mil|fil|significant other"
    r"|(?:mother|father|sister|brother|son|daughter) in law"
    r"|mama|mami|papa|papi|madre|padre|espos[oa]|marido|novi[oa]|pareja|hij[oa]|hermana|hermano"
    r"|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]|abuelit[oa]"
    r"|amig[oa]|suegr[oa]|cunad[oa]|niet[oa]|nuera|yerno|familiar|conocid[oa])"
)
_MY = (
    r"(?:my|a|mi|un|una|our|nuestr[oa])(?: (?:own|best|older|younger|oldest|youngest|little|big"
    r"|adult|elderly|dear|good|good|mejor|sick|close|teenage|\d+ (?:year|yr|yo)s? ?old"
    r"|\d+ ?yo))*"
)
_FOR = re.compile(
    rf"\b(?:for|on behalf of|behalf of|about|asking for|para|de parte de|sobre"
    rf"|por parte de)(?: {_MY})? ({_RELATION})\b(?! (?:is|s) (?:school|work|game|wedding"
    rf"|birthday))"
)
_BESIDE = re.compile(
    r"\b(?:home|care|caring|wait|waiting|watch|sitter|babysitter|ride|drive|cook|childcare"
    r"|day ?care|pick ?up|school|work|working|dinner|gift|present|worried|room|funny|cuidar"
    r"|trabajo|cuido|hablar|talk|talking|told|heard|asked) (?:\w+ )?(?:for|about|para|sobre"
    r"|with) (?:my|mi|our|a)\b"
)
_NEEDS = re.compile(
    rf"\b(?:my|mi|our) ({_RELATION})(?: \w+)? (?:needs?|wants?|would like"
    rf"|is (?:\w+ ){{0,3}}?(?:interested|looking|trying|wanting|struggling|suffering|really|very"
    rf"|so|severely|depressed|anxious|suicidal|the patient|the one|has depression|has ptsd"
    rf"|has anxiety)|suffers?|struggles?|has (?:\w+ )?(?:depression|ptsd|anxiety|trd)|quiere"
    rf"|necesita|busca|sufre|tiene (?:depresion|ansiedad|tept)|padece|esta (?:deprimid|muy"
    rf"|interesad))"
)
_CALLED = re.compile(
    r"\b(?:(?:her|his|their|the patient|patients?|the patients|su|el|la) (?:first )?(?:name"
    r"|nombre)(?: del? paciente)?(?: (?:is|s|es))?|nombre del? paciente(?: es)?|(?:she|he"
    r"|they) (?:is|goes by)|(?:hers|his) is|patient is|el paciente es|la paciente es|se llama"
    r"|ell?a? es|named|called|llamad[oa]) "
)
_RELATIVE_IS = re.compile(
    rf"\b(?:my|mi|our) ({_RELATION})(?:s(?= name| first))?(?: s)?(?: (?:first )?name)?(?: (?:is"
    rf"|es|s|se llama|named|called))? "
)
_SELF = re.compile(
    r"^(?:(?:it is|this is|es|just|yes|no|only|would be|solo|oh|um|appointment|visit|cita|is"
    r"|seria) )*"
    r"(?:for (?:me|myself|self)|para (?:mi(?! (?!nada|solo|nomas|por favor|gracias)\w)"
    r"|mi mism[oa]|yo mism[oa]))\b"
)
_FOR_NAME = re.compile(
    r"^(?:for|para) |\b(?:it is|this is|its|es|would be|visit|appointment|cita|asking|calling"
    r"|texting|inquiring) (?:for|para|on behalf of) "
)
_ENDS_WITH_RELATIVE = re.compile(rf"\b(?:for|para|of|de)(?: {_MY})? {_RELATION}$")
_PROVIDER = re.compile(
    r"\b(?:doctor|therapist|dr|clinic|provider|psychiatrist|doctora|terapeuta)\b"
)
_IS_CALLED = re.compile(r"\b(?:name|is|es|se llama|named|called)\b")


@dataclass(frozen=True, slots=True)
class Patient:
    """For whom it is ("self", "other" or not said), their name, and the phrases about them."""

    for_whom: str | None = None
    name: str | None = None
    about: tuple[Phrase, ...] = ()


def read_patient(phrases: Sequence[Phrase], expecting: str | None) -> Patient:
    """Whom the visit is for; their name only where it stands beside who that is.

    With `heard` open a relative is a source, not a patient.
    """
    name, about = None, []
    is_other = any(_is_for_other(phrase.plain) for phrase in phrases)
    for at, phrase in enumerate(phrases):
        if not _is_about_other(phrase.plain):
            continue
        about.append(phrase)
        name = name or _named_in(phrase, is_other=is_other, expecting=expecting)
        if name is None and at + 1 < len(phrases) and _ENDS_WITH_RELATIVE.search(phrase.plain):
            name = _whole_name(phrases[at + 1])
            about += [phrases[at + 1]] if name else []
    if is_other or name:
        return Patient("other", name, tuple(about))
    is_self = any(_SELF.search(phrase.plain) for phrase in phrases)
    return Patient("self" if is_self else None, None, tuple(about))


def _is_for_other(form: str) -> bool:
    if _NEEDS.search(form):
        return True
    return _FOR.search(form) is not None and not _BESIDE.search(form)


def _is_about_other(form: str) -> bool:
    patterns = (_CALLED, _RELATIVE_IS, _FOR_NAME)
    return _is_for_other(form) or any(pattern.search(form + " ") for pattern in patterns)


def _named_in(phrase: Phrase, *, is_other: bool, expecting: str | None) -> str | None:
    form = phrase.plain
    if (is_other or not _PROVIDER.search(form)) and (name := _name_after(phrase, _CALLED)):
        return written(name)
    relative = _RELATIVE_IS.search(form)
    if relative and (name := _name_after(phrase, _RELATIVE_IS)):
        is_all = relative.start() == 0 and expecting != "heard"
        is_all = is_all and len(form[relative.end() :].split()) == len(name)
        if is_other or is_all or _IS_CALLED.search(form):
            return written(name)
    name = _name_after(phrase, _FOR_NAME)
    return written(name) if name else None


def _name_after(phrase: Phrase, pattern: re.Pattern[str]) -> tuple[Token, ...]:
    """The clear name right after a match; words are counted, as spelling may have changed."""
    found = pattern.search(phrase.plain + " ")
    after = phrase.plain[found.end() :].split() if found else []
    if not after:
        return ()
    tokens = tokens_of(phrase.words)
    taken, _ = name_run(without_title(tokens[max(len(tokens) - len(after), 0) :]))
    return taken if taken and _is_clear(taken[0]) else ()


def _whole_name(phrase: Phrase) -> str | None:
    taken, rest = name_run(without_title(tokens_of(phrase.words)))
    return written(taken) if taken and not rest and _is_clear(taken[0]) else None


def _is_clear(first: Token) -> bool:
    return first.is_given or (first.is_capital and not first.is_everyday)
