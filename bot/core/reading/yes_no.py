"""Yes and no in both languages, as people type them, emoji included.

`no` with a new value, and `yes but`, are neither: they take something back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.reading.phrases import Phrase, asks
from bot.core.reading.plain import plain
from bot.core.text import clean

_YES_EMOJI = "\N{THUMBS UP SIGN}\N{OK HAND SIGN}\N{WHITE HEAVY CHECK MARK}\N{HEAVY CHECK MARK}" + (
    "\N{BALLOT BOX WITH CHECK}\N{HUNDRED POINTS SYMBOL}\N{PERSON RAISING BOTH HANDS IN CELEBRATION}"
)
_NO_EMOJI = "\N{THUMBS DOWN SIGN}\N{CROSS MARK}\N{NO ENTRY SIGN}\N{NEGATIVE SQUARED CROSS MARK}"
_TONE = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u200d\u2640\u2642\\s]")

_FIRM_YES = (
    "yes, yea, yeah, yeh, yup, yep, yepp, yip, yas, ye, yessir, yes sir, yes maam, si, sip, sipi, "
    "simon, claro, claro que si, por supuesto, correct, correcto, that is right, that is correct, "
    "exactly, exacto, affirmative, afirmativo, asi es, yes please, of course, absolutely, "
    "definitely, yesss, yse, yed, yess, yuss, esta correcto, es correcto, eso es, confirmed, "
    "confirmo, confirmado, i confirm, por supuesto que si, looks good, looks right, "
    "it is correct, it is right, all correct, todo correcto, todo bien"
)
_SOFT_YES = (
    "sure, sure thing, for sure, ok, okay, k, kk, okey, oki, okie, okie dokie, right, confirm, "
    "perfect, "
    "perfecto, great, good, all good, it is good, that works, works for me, works, that is good, "
    "sounds good, sounds right, sounds great, sounds perfect, looks great, looks perfect, "
    "looks fine, looks ok, looks okay, looks correct, looks accurate, accurate, that is accurate, "
    "lgtm, everything is right, everything is correct, everything looks good, it all looks good, "
    "that looks right, that looks good, that looks correct, true, go ahead, send it, submit, "
    "submit it, do it, "
    "let us do it, please do, fine, that is fine, it is fine, this is fine, cool, alright, "
    "all right, aight, bet, word, indeed, mhm, mmhm, uh huh, uhuh, yessum, "
    "that is perfect, that is it, that is me, you got it, got it, all set, go for it, "
    "dale, va, sale, orale, andale, esta bien, ta bien, de acuerdo, adelante, bueno, "
    "se ve bien, listo, me parece bien, me parece, esta perfecto, ta bueno, sale y vale, "
    "muy bien, excelente, excellent, awesome, i am ready, ready, bien, asi esta bien, esta bien "
    "asi, asi mero, asi mismo, "
    "that would be great, that would be good, i would like that, i would love that, "
    "i do, i would, please, por favor, eso mero, eso, arre, sta bien, okis, simona, "
    "va que va, con gusto, yes that works, thumbs up, that will work, i guess, i guess so, i "
    "think so, "
    "i am sure, estoy segura, estoy seguro, i agree, agreed, creo que si, i believe so, si claro"
)
_NO = (
    "no, nope, nop, nah, naw, na, nel, noo, nopes, nay, negative, negativo, no thanks, no thank "
    "you, "
    "no gracias, no sir, no maam, not right, that is not right, it is not right, this is not "
    "right, "
    "that is wrong, it is wrong, this is wrong, wrong, incorrect, incorrecto, not correct, "
    "that is not correct, it is not correct, that is incorrect, something is wrong, "
    "not really, not yet, not now, not right now, not today, not at all, not quite, no way, "
    "absolutely not, of course not, definitely not, i do not think so, i do not want to, "
    "i do not want that, i do not, i am good, i am ok, i am fine, it is not, that is not it, "
    "looks wrong, not good, nunca, never, para nada, claro que no, esta mal, eso esta mal, esta "
    "equivocado, "
    "no es correcto, no esta bien, no esta correcto, asi no, todavia no, aun no, ahorita no, "
    "ahora no, por ahora no, no por ahora, no quiero, no lo creo, creo que no, tampoco, no es "
    "asi, no es, "
    "que no, mejor no, por el momento no, de ninguna manera, nones, no para nada, it is ok, no "
    "need, not necessary, "
    "no hace falta, no es necesario, maybe later, later, despues, mas tarde, i said no, dije "
    "que no, nothing else, "
    "that is all, that will be all, es todo, nada mas, eso es todo, i have not, no i have not, "
    "i am all set"
)
_FILLERS = (
    "please, thanks, thank you, thank you so much, gracias, muchas gracias, por favor, sir, maam, "
    "hi, hello, hey, hola, oh, um, uh, haha, lol, so, well, pues, all, to me, for me, with me, "
    "senor, senora, senorita, amigo, very much, so much, too, i think, it is, that is, and, "
    "everything, todo, mucho, man, dude, bro, guys, girl, honey, totally, just, tho, though, as "
    "well, ma, my friend, "
    "actually, sorry, perdon, god, yo, to that, now, ahora"
)
_BUT = re.compile(r"^(?:but|except|only|however|pero|excepto|nomas|nada mas que|solo que|though)\b")
_IF = re.compile(
    r"^(?:me|se|hay|no|tienen|puedo|pueden|puede|aceptan|ustedes|necesito|es que|tengo que)\b"
)
_VALUE = re.compile(
    r"^(?:i (?!am (?:good|fine|ok)|do not|have a question)|it|its|the|my|make|change|call|text"
    r"|that|actually|should|at|on"
    r"|after|before|in the|just|more like|can|could|is|was|not|only|spelled|name|new|returning"
    r"|morning"
    r"|(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?|afternoon|evening|tomorrow"
    r"|today|either"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|\d+(?:am|pm)?"
    r"|el|la|los|las|mi|es|era|soy|en|por|a las|mejor|quise|digo|lunes|martes|miercoles|jueves"
    r"|viernes|sabado|domingo|manana|hoy|para|cambi\w+)\b"
)
_THANKS = re.compile(r"\b(?:thank|thanks|gracias)\b")
_DENIES = re.compile(r"^(?:puedo|puede|pueden|hay|tienen|aceptan|es|son|toman|hacen)\b")
_POLITE = re.compile(r"^(?:problem|worries|worry|hay problema|se preocupe|rush|hurry)\b")


def _squeezed(words: str) -> str:
    """One letter where several stand in a row: "yesss" and "yess" are one word."""
    return re.sub(r"([a-z])\1+", r"\1", words)


def _forms(*lists: str) -> frozenset[str]:
    return frozenset(_squeezed(plain(form)) for words in lists for form in words.split(", "))


_FIRM = _forms(_FIRM_YES)
_YES = _forms(_FIRM_YES, _SOFT_YES)
_NOES = _forms(_NO)
_FILLER = _forms(_FILLERS)
_LONE = {"n": False, "ya": True, "y": True}
_LONGEST = 5
_BARE_NO = {"no", "nope", "nopes", "nah", "nop", "nel", "not", "wrong", "na", "naw", "negative"}


@dataclass(frozen=True, slots=True)
class YesNo:
    """`yes` is None for neither; `takes_back` when a yes or no comes with something else."""

    yes: bool | None = None
    takes_back: bool = False


def read_yes_no(text: str, phrases: Sequence[Phrase], *, at_recap: bool) -> YesNo:
    """Whether a text as a whole is a yes or a no.

    "ok thanks" agrees to a recap; to an offer it is a way of saying goodbye.
    """
    if clean(text[:9]) == "VA":
        return YesNo()
    marks = set(_TONE.sub("", text[:80]))
    if marks and marks <= set(_YES_EMOJI):
        return YesNo(True)
    if marks and marks <= set(_NO_EMOJI):
        return YesNo(False)
    lone = _LONE.get(clean(text[:9]).lower().strip(".!"))
    if lone is not None:
        return YesNo(lone)
    words = [word for phrase in phrases for word in plain(phrase.words).split() if word != "?"]
    if not words:
        return YesNo()
    yes_no = _read_no(words, phrases) or _read_yes(words, phrases)
    if (
        yes_no.yes
        and not at_recap
        and _THANKS.search(" ".join(words))
        and not _run(words, _FIRM)[0]
    ):
        return YesNo()
    return yes_no


def _read_yes(words: Sequence[str], phrases: Sequence[Phrase]) -> YesNo:
    taken, at = _run(words, _YES)
    if not taken:
        return YesNo()
    rest = " ".join(words[at:])
    if not rest:
        return YesNo() if "?" in phrases[0].words else YesNo(True)
    if _BUT.search(rest):
        return YesNo(None, takes_back=True)
    firm, _ = _run(words, _FIRM)
    if not firm or (taken == ["si"] and _is_if(rest, phrases[0])):
        return YesNo()
    return YesNo(True)


def _read_no(words: Sequence[str], phrases: Sequence[Phrase]) -> YesNo | None:
    taken, at = _run(words, _NOES)
    if not taken:
        return None
    if at == len(words):
        return YesNo(False)
    is_alone = len(plain(phrases[0].words).split()) <= at
    rest = " ".join(words[at:])
    if taken[0] not in _BARE_NO or _POLITE.search(rest):
        return None
    if (
        phrases[1].asks
        if is_alone and len(phrases) > 1
        else asks(rest) and not _DENIES.search(rest)
    ):
        return YesNo(False)
    return YesNo(None, takes_back=is_alone or _VALUE.search(rest) is not None)


def _is_if(rest: str, first: Phrase) -> bool:
    """Whether a "si" without its accent is the "if" of "si me pueden llamar"."""
    if plain(first.words) == "si" or "s\u00ed" in clean(first.words).lower():
        return False
    return first.asks or _IF.search(rest) is not None


def _run(words: Sequence[str], forms: frozenset[str]) -> tuple[list[str], int]:
    """The words of `forms` a text begins with, fillers left out, and where the run ends."""
    taken: list[str] = []
    squeezed = [_squeezed(word) for word in words]
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            run = " ".join(squeezed[at : at + length])
            if run in forms or run in _FILLER:
                taken += squeezed[at : at + length] if run in forms else []
                at += length
                break
        else:
            break
    return taken, at
