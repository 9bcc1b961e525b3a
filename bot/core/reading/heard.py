"""How somebody heard about the clinic: a place or a person, in at most 60 characters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.reading.phrases import Phrase
from bot.core.text import clean

MAX_HEARD = 60

_PLACE = (
    r"google(?: maps| search| ads?)?|internet|online|on ?line|web(?: ?site| ?page| search)?"
    r"|facebook|fb|face|instagram|insta|ig|tik ?tok"
    r"|youtube|yelp|reddit|twitter|linkedin|the radio|radio|la radio|tv|television|tele"
    r"|billboard|sign|flyer|brochure|podcast|magazine|newspaper"
    r"|news|psychology today|chatgpt|chat gpt|zocdoc|groupon|nextdoor|bing|ad|ads|advertisement"
    r"|commercial|anuncio|social media"
    r"|redes(?: sociales)?|internet|un volante|volante|letrero|espectacular|mail|email"
    r"|an article|article|search"
)
_PERSON = (
    r"(?:my |our |a |an |the |mi |un |una |el |la |his |her )?(?:old |former |best |good |close "
    r"|primary care |family |new |mejor |"
    r"doctor de cabecera )?(?:friends?|therapist|doctor|doc|psychiatrist|psychologist|counselor"
    r"|sister|brother|mom|mother|dad|father|wife"
    r"|husband|spouse|partner|boyfriend|girlfriend|cousin|aunt|uncle|neighbor|neighbour|coworker"
    r"|co worker|boss|nurse|pcp|physician"
    r"|provider|np|psych|patient of yours|family member|relative|roommate|pastor|colleague"
    r"|daughter|son|va|insurance|church|work|job"
    r"|amig[oa]s?|conocid[oa]|terapeuta|psicolog[oa]|psiquiatra|doctora?|medic[oa]|hermana"
    r"|hermano|mama|papa|espos[oa]|prim[oa]|tia|tio|vecin[oa]"
    r"|companer[oa](?: de trabajo)?|hij[oa]|suegra|cunad[oa]|comadre|novi[oa]|patient|paciente"
    r"|someone|alguien)"
)
_ADVERB = r"(?:just |already |actually |really |also |once )?"
_US = (
    r"(?:you(?: guys)?|yall|your (?:\w+ )?(?:clinic|place|number|website|page|ad|info|sign"
    r"|office|name|post|video|profile)|u|ur \w+|this (?:place|clinic|number)|the clinic"
    r"|renew(?: infusions)?|here|about (?:you|yall|this|it)|it|this)"
)
_FOUND = re.compile(
    rf"\b(?:found|find|saw|see|seen|heard|came across|discovered|learned|looked up|ran across"
    rf"|stumbled)(?: (?:about|of|on|upon|from))? ?{_US}?"
    rf"(?: \w+){{0,3}}? (?:on|from|through|thru|at|in|via|by|off|off of|using|un|en)(?: the| a"
    rf"| an| my| your| our)? ({_PLACE})\b(?! that)"
    rf"|\b(?:found|saw|looked)(?: {_US}| up)+ (online)\b"
    rf"|\b(?:saw|seen|heard)(?: your| an| the| a| ur)? ({_PLACE})\b(?! visit)"
    rf"|\b(?:found|saw|heard|learned|know|got|hear|came across)(?: (?:about|of"
    rf"|out about))? {_US}(?: \w+){{0,2}}? (?:from|through|thru|by|via|because of) ({_PERSON})\b"
    rf"|\b({_PERSON})(?: \w+){{0,2}}? {_ADVERB}(?:referred|recommended|sent|suggested|told"
    rf"|mentioned|gave|pointed)(?: me| us)?(?: to| about| over| your| me)* (?:{_US}|here|over)"
    rf"|\b({_PERSON})(?: \w+){{0,2}}? referred me$"
    rf"|\b({_PERSON})(?: \w+)? (?:goes|went|comes|came|is a patient|was a patient) (?:to|at"
    rf"|there|here)? ?(?:you|yours|yall|your clinic|there|here)\b"
    rf"|\b(?:los|las|lo|la|les|te) (?:vi|encontre|conoci|halle|busque|mire|oi)(?: \w+)? (?:en"
    rf"|por|de|a traves de)(?: el| la| un| una| su)? ({_PLACE})\b"
    rf"|\b(?:vi|oi|encontre|escuche)(?: (?:su|un|el|la|de ustedes|sobre ustedes"
    rf"|de)){{0,3}} (?:anuncio |pagina |informacion )?(?:en|por)(?: el| la| un)? ({_PLACE})\b"
    rf"|\b(?:los|las|lo|la) (?:conoci|encontre|supe)(?: \w+)? (?:por|de) ({_PERSON})\b"
    rf"|\b(?:me (?:los |las |lo |la )?(?:recomendo|refirio|hablo|mando|dijo|platico|conto"
    rf"|paso)(?: de ustedes| su \w+)?(?: a ustedes| con ustedes| aqui)?) ({_PERSON})\b"
    rf"|\b({_PERSON})(?: \w+)? me (?:los |las |lo |la )?(?:recomendo|refirio|hablo de ustedes"
    rf"|mando|hablo|dijo de ustedes|platico|conto de ustedes|paso su)"
    rf"|\b(?:supe de ustedes|me entere(?: de ustedes)?|supe) (?:por|en|de)(?: la| el| un"
    rf"| una)? ({_PLACE}|{_PERSON})\b",
)
_REFERRED = re.compile(
    r"\b(?:referred|recommended|sent|refered|reffered|referral|referida|referido"
    r"|recomendad[oa]) (?:to you |here |over )?(?:by|from|por)(?: the| el| la)? (.{2,60})$",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^(?:(?:(?:i|we)(?:'?ve)?(?: just| think)? )?(?:found|saw|seen|heard(?: about| of)?"
    r"|searched|looked"
    r"|was (?:referred|recommended)|referred|recommended|los (?:vi|encontr[e\u00e9])"
    r"|me enter[e\u00e9]|supe)\b"
    r"(?: for)?(?: (?:you|u|yall|it|this|your))?(?: guys| up)?(?= )|(?:it was|fue)\b)? ?"
    r"(?:\b(?:on|from|through|thru|off|via|by|in|at|por|en|de)\b(?: the| el| la)? )?",
    re.IGNORECASE,
)
_NOT_HEARD = re.compile(
    r"^(?:(?:hi|hello|hey|hola|ok|okay|thanks|thank you|gracias|please|lol|haha|yes|no|si|sure"
    r"|what|huh|que|why|wait|hmm|idk|um|stop|good|great|cool|nope|yeah|nothing|none|nada|help"
    r"|you|all set|adios|bye|dont know"
    r"|buenas|buenos dias|perdon|sorry|listo|ya|later|maybe|tal vez|done|whatever|lo que sea"
    r"|asdf\w*|test)(?: |$))+$"
)


def read_heard(
    text: str, phrases: Sequence[Phrase], *, is_asked: bool, is_other: bool
) -> str | None:
    """Where the texter heard of the clinic, or None.

    With the question open any words are an answer, unless they ask, answer nothing, or
    `is_other`: they answered another slot.
    """
    for phrase in phrases:
        source = _stated(phrase)
        if source:
            return source
    if not is_asked:
        return None
    told = [phrase for phrase in phrases if not phrase.asks and not _NOT_HEARD.search(phrase.plain)]
    if not told or not any(c.isalpha() for c in told[0].words):
        return None
    is_source = re.search(rf"\b(?:{_PLACE}|{_PERSON})\b", told[0].plain) is not None
    if is_other and not is_source:
        return None
    return _short(_LEAD_IN.sub("", told[0].words) or told[0].words)


def _stated(phrase: Phrase) -> str | None:
    referred = _REFERRED.search(phrase.words)
    if referred and not phrase.asks:
        return _short(referred[1])
    found = _FOUND.search(phrase.plain) if not phrase.asks else None
    return _as_typed(next(filter(None, found.groups())), phrase.words) if found else None


def _as_typed(source: str, words: str) -> str:
    """The source as the texter wrote it, where the plain form still shows where it stands."""
    at = clean(words).lower().find(source)
    return _short(clean(words)[at : at + len(source)] if at >= 0 else source)


def _short(words: str) -> str:
    """At most `MAX_HEARD` characters, cut between words where there is a gap."""
    words = clean(words).strip(" .,!;:")
    if len(words) <= MAX_HEARD:
        return words
    cut = words[: MAX_HEARD + 1].rsplit(" ", 1)[0] if " " in words[: MAX_HEARD + 1] else words
    return cut[:MAX_HEARD]
