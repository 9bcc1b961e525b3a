"""A text as the questions in it: where one ends and the next begins.

Only splitting lives here, on punctuation and on words that open a question, English and
Spanish. What a piece asks is for `topics.py` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.patterns import joined
from bot.core.reading.plain import plain
from bot.core.text import clean

MOST = 6
"""Pieces of one text that are read; of more, those that ask nothing are left out first."""

LONGEST = 24
"""Words of a piece that are read. What people ask takes ten; a longer piece is a story."""

FEWEST = 3
"""Words of a question that runs into another without a mark between them."""

_OPENER = joined(r"""
    what(s|'s)?|wats|how(s|'s)?|when(s|'s)?|where(s|'s)?|who(s|'s)?|why|which|what if|if so|any
    do|does|did|is|are|am|can|could|will|would|should|shall|may|must|have|has|is there|r|u|also
    i('d| would)? (want|need|like|wanna|wonder|was|am)|id like|im (wondering|curious)
    (want|need|would like|ready) to|tell me|please
    qu[eé]|cu[aá]l(es)?|cu[aá]nt[oa]s?|cu[aá]ndo|d[oó]nde|c[oó]mo|qui[eé]n|(por|para) qu[eé]
    a (qu[eé]|d[oó]nde)|en (qu[eé]|cu[aá]nto)|puedo|puede[ns]?|se puede|tengo que|hay|es|son
    est[aá]n?|tienen?|aceptan|toman|necesito|quiero|quisiera|sirve|funciona|duele|cubre|tambi[eé]n
    me (puede|pueden|da|cobran|dicen)
""")
_QUESTION = joined(r"""
    \A(what|wats|how|when|where|who|why|which|is there|any|r|u|tell me|wondering)\b
    \A(do|does|did|is|are|am|can|could|will|would|should|shall|may|must|have|has)\b
    \b(can|could|should|will|would|do|does|is|are|am) (i|you|he|she|they|we|it|this|that)\b
    \A(que|cual(es)?|cuant[oa]s?|cuando|donde|como|quien|(por|para|a|en) (que|donde|cuanto))\b
    \A(puedo|puede[ns]?|se puede|tengo que|hay|es|son|estan?|tienen?|aceptan|toman|sirve)\b
    \A(funciona|duele|cubre|me (puede|pueden|da|cobran|dicen))\b
""")
_MIDWAY = joined(r"""
    do you|does it|do i|how (much|long|many|do|does|soon|fast)|what (is|are|do|does|kind)|whats
    can i|can you|is it|are you|is there|will i|will it|where (is|are)|who (is|gives)|when (do|can)
    cu[aá]nto (cuesta|dura|cobran|vale|tarda)|aceptan|tienen|puedo|d[oó]nde est[aá]n?|a qu[eé] hora
    es seguro|hay que|se puede|necesito
""")
"""Two words that hardly stand but at the beginning of a question."""

_LEAD_IN = joined(
    r"""
    hi+|hello+|hey+|hiya|howdy|yo|good (morning|afternoon|evening|day)|greetings
    hola|buen(os|as)? (dias?|tardes|noches)|buenas|saludos|oye|disculpe|disculpa|perdon
    excuse me|sorry|ok(ay)?|so|um+|and|also|well|oh|yes|yeah|no|hmm+|btw|but|y|tambien|pero
    there|team|guys|everyone|all|sir|maam|renew|que tal|como estan?|how are you( today)?
    hope you are (doing )?well|please|por favor|(quick|one|just|another) (more )?question|question
    (i have|i had|tengo) (a|one|una) (quick )?(question|pregunta)|una pregunta
    (i (was|am)( just)? |just )?(wondering|curious){whether}
    i (just )?(wanted|want|need|would like|would love|like) to (know|ask|find out){whether}
    (can|could|would|will) you (please )?tell me{whether}|tell me{whether}|do you know{whether}
    let me know{whether}|me (puede|pueden|podria|podrian) decir( si)?
    ((solo )?(quisiera|quiero|queria)|me gustaria) saber( si)?
    """,
    whether="( (if|whether|about))?",
)
_SIGN_OFF = joined(r"""
    thanks|thank you( so much)?|please|(muchas )?gracias|por favor|ok|lol|haha|btw|though|tho
    in advance|guys|sir|maam
""")
_HANGING = joined(r"""
    \A(that|those|them|eso|esos)\b|\A(if|since|because|while|when i|unless|even)\b
    \A(cuando|si|porque|aunque)\b
    \b(is|was|do|does|would|will|treat|with|about|con|de|is it) (that|those|them|eso|this)
    ..( (ok|okay|a problem|an issue|bad|normal|alright|allowed|for me))?\W*\Z
""")

_SENTENCE_ENDS = re.compile(
    r"(?<=[?!])\s*(?=[\w¿¡])|(?<=\w\w)(?<!\b[dDmMsS][rstRST])[.;]+\s+|\s+[-/]\s+|(?<=\))\s+"
)
_NEXT_BEGINS = re.compile(
    r"\s*(?:,\s*(?:and|but|y|pero)?|\b(?:and|plus|also|but|y|e|pero)\b|[&+])\s+"
    rf"(?:(?:also|then|tambi[eé]n)\s+)?(?=¿?(?:{_OPENER})\b)",
    re.IGNORECASE,
)
_RUNS_ON = re.compile(rf"(?<=\w)\s+(?=(?:{_MIDWAY})\b)", re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:,|\b(?:and|y)\b|[&+/])\s*", re.IGNORECASE)
_HANGS_ON = re.compile(_HANGING)
_LEADS_IN = re.compile(rf"\A(?:(?:{_LEAD_IN})\b ?)+")
_SIGNS_OFF = re.compile(rf"(?: (?:{_SIGN_OFF}))+(?: \?)?\Z")
_ASKS = re.compile(_QUESTION)


@dataclass(frozen=True, slots=True)
class Piece:
    """`words` as texted; `plain`, at most `LONGEST` words, without lead-in and thanks; `asks`
    when it has the form of a question."""

    words: str
    plain: str
    asks: bool


def piece(words: str) -> Piece:
    core = bare(words)
    read = " ".join(core.split()[:LONGEST])
    return Piece(words, read, "?" in words or _ASKS.search(core) is not None)


def bare(text: str) -> str:
    """The plain text without greeting, lead-in and thanks, or all of it if nothing else is left."""
    whole = plain(text)
    core = _SIGNS_OFF.sub("", _LEADS_IN.sub("", whole)).strip()
    return core if core.strip(" ?") else whole


def questions(text: str) -> tuple[Piece, ...]:
    """The pieces that may ask something each, in order; at most `MOST`."""
    parts: list[str] = []
    for line in text.splitlines():
        for sentence in _SENTENCE_ENDS.split(clean(line)):
            for part in _NEXT_BEGINS.split(sentence):
                if parts and _HANGS_ON.search(plain(part)):
                    parts[-1] = f"{parts[-1]} {part}"
                elif plain(part):
                    parts += _shorter(part.strip(" ,"))
    pieces = [piece(part) for part in parts]
    asking = [at for at, one in enumerate(pieces) if one.asks][-MOST:]
    others = [at for at, one in enumerate(pieces) if not one.asks][: MOST - len(asking)]
    return tuple(pieces[at] for at in sorted([*asking, *others]))


def listed(text: str) -> tuple[Piece, ...]:
    """The parts of an enumeration ("cost and side effects") or of questions that run into each
    other ("how much is it do you take cigna"); none when it is neither."""
    whole = clean(text)
    for parts in ([part for part in _LISTED.split(whole) if plain(part)], _run_on(whole)):
        if 2 <= len(parts) <= MOST:
            return tuple(piece(part) for part in parts)
    return ()


def _shorter(part: str) -> list[str]:
    """A part too long to be read as one, split where a question seems to begin."""
    return _run_on(part) if part.count(" ") >= LONGEST else [part]


def _run_on(text: str) -> list[str]:
    """The text split where a question seems to begin, each part of `FEWEST` words or more."""
    parts, begun = [], 0
    for match in _RUNS_ON.finditer(text):
        before, after = text[begun : match.start()], text[match.end() :]
        if min(len(before.split()), len(after.split())) >= FEWEST:
            parts.append(before)
            begun = match.end()
    return [*parts, text[begun:]]
