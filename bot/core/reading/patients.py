"""Whom a visit is for, when it is somebody else than the texter, and that person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.reading.names import Token, name_run, tokens_of, without_title, written
from bot.core.reading.phrases import Phrase

_RELATION = (
    r"(?:mom|mother|mommy|mum|dad|father|daddy|parents?|wife|husband|hubby|spouse|partner|fiancee?|boyfriend|girlfriend|bf|gf"
    r"|son|daughter|kid|child|teen|teenager|sister|brother|sibling|aunt|uncle|cousin|niece|nephew|grandma|grandpa|grandmother|grandfather"
    r"|grandson|granddaughter|stepson|stepdaughter|stepdad|stepmom|friend|roommate|neighbor|client|patient|loved one|family member|mil|fil|significant other"
    r"|(?:mother|father|sister|brother|son|daughter) in law"
    r"|mama|mami|papa|papi|madre|padre|espos[oa]|marido|novi[oa]|pareja|hij[oa]|hermana|hermano|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]|abuelit[oa]"
    r"|amig[oa]|suegr[oa]|cunad[oa]|niet[oa]|nuera|yerno|familiar|conocid[oa])"
)
_MY = r"(?:my|a|mi|un|una|our|nuestr[oa])(?: (?:own|best|older|younger|oldest|youngest|little|big|adult|elderly|dear|good|good|mejor|sick|close|\d+ (?:year|yr|yo)s? ?old|\d+ ?yo))*"
_FOR = re.compile(
    rf"\b(?:for|on behalf of|behalf of|about|asking for|para|de parte de|sobre|por parte de)(?: {_MY})? ({_RELATION})\b(?! (?:is|s) (?:school|work|game|wedding|birthday))"
)
_BESIDE = re.compile(
    r"\b(?:home|care|caring|wait|waiting|watch|sitter|babysitter|ride|drive|cook|childcare|day ?care|pick ?up|school|work|working|dinner|gift|present|worried|room|funny|cuidar|trabajo|cuido|hablar|talk|talking|told|heard|asked) (?:\w+ )?(?:for|about|para|sobre|with) (?:my|mi|our|a)\b"
)
_NEEDS = re.compile(
    rf"\b(?:my|mi|our) ({_RELATION})(?: \w+)? (?:needs?|wants?|would like|is (?:interested|looking|trying|wanting|struggling|suffering|really|very|so|severely|depressed|anxious|the patient|the one)|suffers?|struggles?|has (?:\w+ )?(?:depression|ptsd|anxiety|trd)|quiere|necesita|busca|sufre|tiene (?:depresion|ansiedad|tept)|padece|esta (?:deprimid|muy|interesad))"
)
_CALLED = re.compile(
    r"\b(?:(?:her|his|their|the patient|patients?|the patients|su|el|la) (?:first )?(?:name|nombre)(?: del? paciente)?(?: (?:is|s|es))?|nombre del? paciente(?: es)?|(?:she|he|they) (?:is|goes by)|(?:hers|his) is|se llama|ell?a? es|named|called|llamad[oa]) "
)
_RELATIVE_IS = re.compile(rf"\b(?:my|mi|our) ({_RELATION})(?: s)?(?: (?:first )?name)?(?: (?:is|es|s|se llama|named|called))? ")
_SELF = re.compile(
    r"\b(?:(?:it is|this is|its|es|just|yes|no|only|would be|solo) )*(?:for (?:me|myself|self)|para (?:mi(?! \w)|mi mism[oa]|yo mism[oa]))(?: (?:please|thanks|only|por favor|gracias|not .*|no .*))?$"
)
_FOR_NAME = re.compile(r"\b(?:it is|this is|its|es|would be|visit|appointment|cita|asking|calling|texting|inquiring) (?:for|para|on behalf of) ")
_NAME_WORD = re.compile(r"[^\W\d_]")


def read_for_whom(phrases: Sequence[Phrase]) -> str | None:
    """"other", "self", or None when the texter does not say for whom it is."""
    if any(_is_for_other(phrase.plain) for phrase in phrases):
        return "other"
    if read_patient_name(phrases) is not None:
        return "other"
    return "self" if any(_SELF.search(phrase.plain) for phrase in phrases) else None


def read_patient_name(phrases: Sequence[Phrase]) -> str | None:
    """The name of the person it is for, where it is said beside who that is."""
    is_other = any(_is_for_other(phrase.plain) for phrase in phrases)
    for phrase in phrases:
        form = phrase.plain
        spots = [(_CALLED, is_other or not re.search(r"\b(?:doctor|therapist|dr|clinic|provider)\b", form))]
        spots += [(_RELATIVE_IS, is_other or re.search(r"\b(?:name|is|es|se llama)\b", form) is not None), (_FOR_NAME, True)]
        for pattern, counts in spots:
            name = _name_after(phrase, pattern) if counts else None
            if name:
                return name
    return None


def is_about_other(phrase: Phrase) -> bool:
    """Whether a phrase names somebody else, so that its name is not the texter's."""
    form = phrase.plain
    return _is_for_other(form) or _CALLED.search(form) is not None or _RELATIVE_IS.search(form + " ") is not None or _FOR_NAME.search(form) is not None


def _is_for_other(form: str) -> bool:
    if _NEEDS.search(form):
        return True
    return _FOR.search(form) is not None and not _BESIDE.search(form)


def _name_after(phrase: Phrase, pattern: re.Pattern[str]) -> str | None:
    """The clear name right after a match; words are counted, as spelling may have changed."""
    found = pattern.search(phrase.plain + " ")
    if not found:
        return None
    after = phrase.plain[found.end() :].split()
    if not after:
        return None
    tokens = tokens_of(phrase.words)
    start = len(tokens) - len(after)
    taken, _ = name_run(without_title(tokens[max(start, 0) :]))
    return written(taken) if taken and _is_clear(taken) else None


def _is_clear(taken: tuple[Token, ...]) -> bool:
    first = taken[0]
    return first.is_given or (first.is_capital and not first.is_everyday)
