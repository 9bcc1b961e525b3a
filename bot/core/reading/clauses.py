"""A text as the questions in it: where one ends and the next begins.

Only splitting lives here, on punctuation and on words that open a question, English and
Spanish. What a piece asks is for `topics.py` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.plain import plain
from bot.core.text import clean

MOST = 8
"""Pieces of one text that are read on their own; a longer text has its later ones read together."""

_OPENERS = (
    r"what(?:s|'s)?|wats|how(?:s|'s)?|do|does|did|is|are|am|can|could|will|would|should|shall"
    r"|when(?:s|'s)?|where(?:s|'s)?|who(?:s|'s)?|why|which|may|must|have|has|any|if so|also"
    r"|i(?:'d| would)? (?:want|need|like|wanna|wonder|was|am)|id like|im (?:wondering|curious)"
    r"|tell me|please|what if|is there|r|u"
    r"|que|qu[eé]|cu[aá]l(?:es)?|cu[aá]nt[oa]s?|cu[aá]ndo|d[oó]nde|c[oó]mo|qui[eé]n|por qu[eé]"
    r"|puedo"
    r"|puede[ns]?|tengo que|hay|es|son|est[aá]n?|tienen?|aceptan|toman|necesito|se puede|quiero"
    r"|quisiera|me (?:puede|pueden|da|cobran|dicen)|a (?:qu[eé]|d[oó]nde)|en (?:qu[eé]|cu[aá]nto)"
    r"|para qu[eé]|sirve|funciona|duele|cubre|tambi[eé]n"
)
_SENTENCE = re.compile(r"(?<=[?!])\s*(?=\w|¿|¡)|(?<=\w\w)[.;]+\s+|\s+[-/]\s+|(?<=\))\s+")
_JOINED = re.compile(
    rf"\s*(?:,\s*(?:and|but|y|pero)?|\band\b|&|\+|\bplus\b|\balso\b|\bbut\b|\by\b|\be\b|\bpero\b)"
    rf"\s+(?:also\s+|then\s+|tambi[eé]n\s+)?(?=¿?(?:{_OPENERS})\b)",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\s*(?:,|\band\b|&|\+|/|\by\b)\s*", re.IGNORECASE)
_HANGS_ON = re.compile(
    r"^(?:that|those|them|eso|esos)\b|\b(?:is|was|do|does|would|will|treat|with|about|con|de|is it)"
    r" (?:that|those|them|eso|this)(?: (?:ok|okay|a problem|an issue|bad|normal|alright|allowed"
    r"|for me))?\W*$"
    r"|^(?:if|since|because|cause|while|when i|unless|even|cuando|si|porque|aunque)\b",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^(?:(?:hi+|hello+|hey+|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings"
    r"|hola|buen(?:os|as)? (?:dias?|tardes|noches)|buenas|saludos|oye|disculpe|disculpa|perdon"
    r"|excuse me|sorry|ok(?:ay)?|so|um+|and|also|well|oh|yes|yeah|no|hmm+|btw|y|tambien|pero|but"
    r"|there|team|guys|everyone|all|sir|maam|renew|que tal|como estan?|how are you(?: today)?"
    r"|hope you are (?:doing )?well|quick question|(?:i have|i had|tengo) (?:a|one|una) "
    r"(?:quick )?(?:question|pregunta)|(?:one|just|another) (?:more )?question|question"
    r"|una pregunta"
    r"|please|por favor"
    r"|i (?:was|am)(?: just)? (?:wondering|curious)(?: if| whether| about)?|just wondering(?: if)?"
    r"|wondering(?: if)?|i(?: just)? (?:wanted|want|need|would like|would love|like) to (?:know|ask"
    r"|find out)"
    r"(?: if| whether| about)?|(?:can|could|would|will) you(?: please)? tell me(?: if| about)?"
    r"|tell me(?: if)?|do you know(?: if)?|let me know(?: if)?|me (?:puede|pueden|podria"
    r"|podrian) decir"
    r"(?: si)?|quisiera saber(?: si)?|quiero saber(?: si)?|queria saber(?: si)?|solo queria saber"
    r"|me gustaria saber(?: si)?)\b ?)+"
)
_SIGN_OFF = re.compile(
    r"(?: (?:thanks|thank you(?: so much)?|please|gracias|muchas gracias|por favor|ok|lol|haha|btw"
    r"|though|tho|in advance|guys|sir|maam))+(?: \?)?$"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """`words` as texted, `plain` without lead-in and sign-off; `asks` when it is a question."""

    words: str
    plain: str
    asks: bool


def bare(text: str) -> str:
    """The plain text without greeting, lead-in and thanks, or all of it if nothing else is left."""
    whole = plain(text)
    core = _SIGN_OFF.sub("", _LEAD_IN.sub("", whole)).strip()
    return core if core.strip(" ?") else whole


def questions(text: str) -> tuple[Piece, ...]:
    """The pieces that may ask something each, in order; at most `MOST`."""
    pieces: list[str] = []
    sentences = (s for line in text.splitlines() for s in _SENTENCE.split(clean(line)))
    for sentence in sentences:
        for part in _JOINED.split(sentence):
            if pieces and _HANGS_ON.search(plain(part)):
                pieces[-1] = f"{pieces[-1]} {part}"
            elif plain(part):
                pieces.append(part.strip(" ,"))
    if len(pieces) > MOST:
        pieces[MOST - 1 :] = [" ".join(pieces[MOST - 1 :])]
    return tuple(_piece(words) for words in pieces)


def listed(text: str) -> tuple[Piece, ...]:
    """The parts of an enumeration ("cost and side effects"), or none when it is not one."""
    parts = [part for part in _LISTED.split(clean(text)) if plain(part)]
    if not 2 <= len(parts) <= MOST:
        return ()
    return tuple(_piece(words) for words in parts)


_ASKS = re.compile(rf"^(?:{_OPENERS})\b", re.IGNORECASE)


def _piece(words: str) -> Piece:
    core = bare(words)
    return Piece(words, core, "?" in words or _ASKS.search(core) is not None)
