"""How somebody heard about the clinic: a place or a person, in at most 60 characters."""

from __future__ import annotations

import re

from bot.core.reading.patterns import all_of, any_of, joined
from bot.core.reading.phrases import Phrase, Said
from bot.core.text import clean

MAX_HEARD = 60

_PLACE = joined("""
    google( maps| search| ads?)?|bing|internet|online|on line|web( ?site| ?page| search)?|search
    facebook|fb|face|instagram|insta|ig|tik ?tok|youtube|reddit|twitter|linkedin|yelp|nextdoor
    social media|redes( sociales)?|chat ?gpt|psychology today|zocdoc|groupon
    radio|tv|television|tele|podcast|news|magazine|newspaper|(an )?article
    billboard|sign|flyer|brochure|mail|email|ads?|advertisement|commercial
    anuncio|(un )?volante|letrero|espectacular
""")
_KIN_OR_CARER = joined("""
    friends?|therapist|doctor|doc|psychiatrist|psychologist|psych|counselor|nurse|np|pcp
    physician|provider|sister|brother|mom|mother|dad|father|wife|husband|spouse|partner
    boyfriend|girlfriend|daughter|son|cousin|aunt|uncle|relative|family member|neighbou?r
    co ?worker|colleague|boss|roommate|pastor|church|work|job|va|insurance|patient of yours
    patient|someone|alguien|amig[oa]s?|conocid[oa]|terapeuta|psicolog[oa]|psiquiatra|doctora?
    medic[oa]|hermana|hermano|mama|papa|espos[oa]|prim[oa]|tia|tio|hij[oa]|suegra|cunad[oa]
    comadre|novi[oa]|vecin[oa]|companer[oa]( de trabajo)?|paciente
""")
_PERSON = joined(
    "({whose} )?({old} )?{kin_or_carer}",
    whose="my|our|an?|the|his|her|mi|una?|el|la",
    old="old|former|best|good|close|primary care|family|new|mejor",
    kin_or_carer=_KIN_OR_CARER,
)
_US = joined(r"""
    (about )?(you|yall|this|it)( guys)?|u|ur \w+|here|the clinic|renew( infusions)?
    this (place|clinic|number)
    your (\w+ )?(clinic|place|number|website|page|ad|info|sign|office|name|post|video|profile)
""")
_ENDS_WITH_PLACE = any_of(
    r"""
    {found}( (about|of|on|upon|from))?( {us})?( \w+)?( \w+)?( \w+)? {by}
    ..( (the|an?|my|your|our))? {place}(?! that\b)
    (found|saw|looked)( {us}| up)+ online|(saw|seen|heard)( (your|an?|the|ur))? {place}(?! visit)
    (los|las|lo|la|les|te) {vi}( \w+)? (en|por|de|a traves de)( (el|la|una?|su))? {place}
    {vi}( (su|un|el|la|de|de ustedes|sobre ustedes))* ((anuncio|pagina|informacion) )?(en|por)
    ..( (el|la|un))? {place}
    (supe|me entere)( de ustedes)? (por|en|de)( (la|el|una?))? {place}
    """,
    found="found|find|saw|see|seen|heard|came across|discovered|learned|looked up|ran across"
    "|stumbled",
    by="on|from|through|thru|at|in|via|by|off|off of|using|un|en",
    vi="vi|encontre|conoci|halle|busque|mire|oi|escuche",
    us=_US,
    place=_PLACE,
)
_ENDS_WITH_PERSON = any_of(
    r"""
    (found|saw|heard|learned|know|got|hear|came across)( (about|of|out about))? {us}( \w+)?( \w+)?
    .. (from|through|thru|by|via|because of) {person}
    (los|las|lo|la) (conoci|encontre|supe)( \w+)? (por|de) {person}
    me ((los|las|lo|la) )?(recomendo|refirio|hablo|mando|dijo|platico|conto|paso)
    ..( de ustedes| su \w+)?( a ustedes| con ustedes| aqui)? {person}
    (supe|me entere)( de ustedes)? (por|en|de)( (la|el|una?))? {person}
    """,
    us=_US,
    person=_PERSON,
)
_BEGINS_WITH_PERSON = any_of(
    r"""
    {person}( \w+)?( \w+)? (referred|recommended|sent|suggested|told|mentioned|gave|pointed)
    ..( (me|us|to|about|over|your))* ({us}|over)
    {person}( \w+)?( \w+)? referred me\Z
    {person}( \w+)? (goes|went|comes|came|is a patient|was a patient) ((to|at|there|here) )?
    ..(you|yours|yall|your clinic|there|here)
    {person}( \w+)? me ((los|las|lo|la) )?(recomendo|refirio|mando|hablo|paso su
    ..|(hablo|dijo|platico|conto) de ustedes)
    """,
    us=_US,
    person=_PERSON,
)
_CUE_WORDS = """
    found find saw see seen heard hear came comes discovered learned looked ran stumbled know got
    told referred refered reffered referral recommended sent suggested mentioned gave pointed goes
    went patient paciente vi encontre conoci halle busque mire oi escuche supe entere recomendo
    refirio hablo mando dijo platico conto paso referida referido recomendada recomendado
"""
_CUES = frozenset(_CUE_WORDS.split())
_LAST_PLACE = re.compile(rf"(?:{_PLACE})\Z")
_LAST_PERSON = re.compile(rf"(?:{_PERSON})\Z")
_FIRST_PERSON = re.compile(rf"\A(?:{_PERSON})(?!\w)")
_SOURCE = any_of("{place}|{person}", place=_PLACE, person=_PERSON)
_REFERRED = re.compile(
    r"\b(?:referred|recommended|sent|refered|reffered|referral|referid[oa]|recomendad[oa])"
    r" (?:to you |here |over )?(?:by|from|por)(?: the| el| la)? (.{2,60})$",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^(?:(?:(?:i|we)(?:'?ve)?(?: just| think)? )?(?:found|saw|seen|heard(?: about| of)?|searched"
    r"|looked|was (?:referred|recommended)|referred|recommended|los (?:vi|encontr[e\u00e9])"
    r"|me enter[e\u00e9]|supe)\b(?: for)?(?: (?:you|u|yall|it|this|your))?(?: guys| up)?(?= )"
    r"|(?:it was|fue)\b)? ?"
    r"(?:\b(?:on|from|through|thru|off|via|by|in|at|por|en|de)\b(?: the| el| la)? )?",
    re.IGNORECASE,
)
_TELLS_NOTHING = all_of(
    r"""
    ((hi|hello|hey|hola|buenas|buenos dias|bye|adios|please|lol|haha|um|hmm|huh|what|why|que|wait
    ..|ok|okay|yes|yeah|yep|yup|yea|sure|no|nope|nah|si|ya|good|great|cool|listo|done|all set|thanks
    ..|thank|you|gracias|sorry|perdon|idk|dont know|nothing|none|nada|whatever|lo que sea|maybe
    ..|tal vez|later|stop|help|test|asdf\w*)( |\Z))+
"""
)


def read_heard(said: Said, *, is_asked: bool, is_other: bool) -> str | None:
    """Where the texter heard of the clinic, or None.

    With the question open any words are an answer, unless they ask, tell nothing, or
    `is_other`: they answered another slot.
    """
    stated = next(filter(None, map(_stated, said.phrases)), None)
    if stated or not is_asked:
        return stated
    told = next(
        (p for p in said.phrases if not p.asks and not _TELLS_NOTHING.search(p.plain)), None
    )
    if told is None or not any(c.isalpha() for c in told.words):
        return None
    if is_other and not _SOURCE.search(told.plain):
        return None
    return _short(_LEAD_IN.sub("", told.words) or told.words)


def _stated(phrase: Phrase) -> str | None:
    if phrase.asks or not phrase.has_any(_CUES):
        return None
    referred = _REFERRED.search(phrase.words)
    if referred:
        return _short(referred[1])
    for pattern, part in (
        (_ENDS_WITH_PLACE, _LAST_PLACE),
        (_ENDS_WITH_PERSON, _LAST_PERSON),
        (_BEGINS_WITH_PERSON, _FIRST_PERSON),
    ):
        found = pattern.search(phrase.plain)
        source = part.search(found[0]) if found else None
        if source:
            return _as_typed(source[0], phrase.words)
    return None


def _as_typed(source: str, words: str) -> str:
    """The source as the texter wrote it, where the plain form still shows where it stands."""
    at = clean(words).lower().find(source)
    return _short(clean(words)[at : at + len(source)] if at >= 0 else source)


def _short(words: str) -> str:
    """At most `MAX_HEARD` characters, cut between words where there is a gap."""
    words = clean(words).strip(" .,!;:")
    if len(words) <= MAX_HEARD:
        return words
    return words[: MAX_HEARD + 1].rpartition(" ")[0] or words[:MAX_HEARD]
