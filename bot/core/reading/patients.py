"""Whom a visit is for, when it is somebody else than the texter, and that person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.reading.name_parts import Token, name_run, tokens_of, without_title, written
from bot.core.reading.patterns import any_of, joined
from bot.core.reading.phrases import Phrase

_RELATIVE = joined("""
    mom|mommy|mother|mum|dad|daddy|father|parents?|wife|husband|hubby|spouse|partner|fiancee?
    boyfriend|girlfriend|bf|gf|son|daughter|kid|child|teen|teenager|sister|brother|sibling
    aunt|uncle|cousin|niece|nephew|grandm(a|other)|grandpa|grandfather|grandson|granddaughter
    step(son|daughter|dad|mom)|(mother|father|sister|brother|son|daughter) in law|mil|fil
    friend|roommate|neighbor|client|patient|loved one|family member|significant other
    mama|mami|madre|papa|papi|padre|espos[oa]|marido|novi[oa]|pareja|hij[oa]|herman[oa]|ti[oa]
    prim[oa]|sobrin[oa]|abuel[oa]|abuelit[oa]|suegr[oa]|cunad[oa]|niet[oa]|nuera|yerno|familiar
    amig[oa]|conocid[oa]
""")
_MY = joined(
    r"""
    (my|an?|mi|una?|our|nuestr[oa])( (own|best|good|close|dear|older|younger|oldest|youngest
    ..|little|big|adult|elderly|sick|teenage|mejor|\d+ (year|yr|yo)s? ?old|\d+ ?yo))*
"""
)
_FOR = any_of(
    r"""
    {on_behalf} {my} {relative}(?! s? ?(school|work|game|wedding|birthday)\b)
    {on_behalf} (mom|dad|hubby|mama|papa)
    """,
    on_behalf="for|on behalf of|behalf of|about|asking for|para|de parte de|sobre|por parte de",
    my=_MY,
    relative=_RELATIVE,
)
_SOMETHING_FOR = any_of(
    r"""
    {thing} (\w+ )?(for|about|para|sobre|with) (my|mi|our|a)
    """,
    thing="home|care|caring|childcare|day ?care|wait|waiting|watch|sitter|babysitter|ride|drive"
    "|pick ?up|cook|dinner|school|work|working|gift|present|room|worried|funny|talk|talking|told"
    "|heard|asked|cuidar|cuido|trabajo|hablar",
)
_NEEDS = any_of(
    r"""
    (my|mi|our) {relative} (\w+ )?(needs?|wants?|would like|suffers?|struggles?)
    (my|mi|our) {relative} (\w+ )?is (\w+ )?(\w+ )?(\w+ )?(interested|looking|trying|wanting|really
    ..|struggling|suffering|very|so|severely|depressed|anxious|suicidal|the (patient|one))
    (my|mi|our) {relative} (\w+ ){0,5}has (\w+ )?(depression|ptsd|anxiety|trd)
    (my|mi|our) {relative} (\w+ )?(quiere|necesita|busca|sufre|padece|tiene (depresion|ansiedad
    ..|tept))
    (my|mi|our) {relative} (\w+ )?esta (deprimid[oa]|muy|interesad[oa])
    """,
    relative=_RELATIVE,
)
_CALLED = any_of(
    r"""
    (her|his|their|the patient|patients?|the patients|su|el|la) (first )?(name|nombre)
    ..( del? paciente)?( (is|s|es))?(?= )
    (nombre del? paciente( es)?|(she|he|they) (is|goes by)|(hers|his|patient) is)(?= )
    (el|la) paciente es(?= )|(se llama|ell?a? es|named|called|llamad[oa])(?= )
    """
)
_RELATIVE_IS = any_of(
    r"(my|mi|our) {relative}(s(?= (name|first)))?( s)?( (first )?name)?"
    r"( (is|es|s|se llama|named|called))?(?= )",
    relative=_RELATIVE,
)
_SELF = any_of(
    r"""
    \A{opening}*(for (me|myself|self)|para (mi mism[oa]|yo mism[oa]))
    \A{opening}*para mi(?! (?!(nada|solo|nomas|por favor|gracias)\b)\w)
    """,
    opening="(it is|this is|is|es|just|yes|no|only|would be|solo|oh|um|appointment|visit|cita"
    "|seria) ",
)
_FOR_NAME = any_of(
    r"""
    \A(for|para)(?= )
    (it is|this is|its|es|would be|visit|appointment|cita|asking|calling|texting|inquiring)
    .. (for|para|on behalf of)(?= )
"""
)
_ENDS_WITH_RELATIVE = any_of(r"(for|para|of|de)( {my})? {relative}\Z", my=_MY, relative=_RELATIVE)
_MAY_BE_ABOUT = any_of("""
    my|mi|our|for|para|behalf|parte|about|sobre|her|his|their|patient|patients|su|nombre|hers|she
    he|they|paciente|llama|ella|ela|named|called|llamad[oa]
""")
_PROVIDER = any_of("doctor|therapist|dr|clinic|provider|psychiatrist|doctora|terapeuta")
_IS_CALLED = any_of("name|is|es|se llama|named|called")


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
    if not _MAY_BE_ABOUT.search(form):
        return False
    if _NEEDS.search(form):
        return True
    return _FOR.search(form) is not None and not _SOMETHING_FOR.search(form)


def _is_about_other(form: str) -> bool:
    if not _MAY_BE_ABOUT.search(form):
        return False
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
