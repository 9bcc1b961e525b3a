"""Yes and no in both languages, as people type them, emoji included.

`no` with a new value, and `yes but`, are neither: they take something back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.patterns import any_of
from bot.core.reading.phrases import Phrase, Said, asks
from bot.core.reading.plain import plain

_YES_MARKS = frozenset(
    "\N{THUMBS UP SIGN}\N{OK HAND SIGN}\N{WHITE HEAVY CHECK MARK}\N{HEAVY CHECK MARK}"
    "\N{BALLOT BOX WITH CHECK}\N{HUNDRED POINTS SYMBOL}\N{PERSON RAISING BOTH HANDS IN CELEBRATION}"
)
_NO_MARKS = frozenset(
    "\N{THUMBS DOWN SIGN}\N{CROSS MARK}\N{NO ENTRY SIGN}\N{NEGATIVE SQUARED CROSS MARK}"
)
_TONE = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u200d\u2640\u2642\\s]")
MOST_MARKS = 80
MOST_WORDS = 40
"""A text is no plain yes or no because of what comes after so many words."""

_FIRM_YES = """
    yes, yea, yeah, yeh, yup, yep, yepp, yip, yas, ye, yessir, yes sir, yes maam, si, sip, sipi,
    simon, claro, claro que si, por supuesto, correct, correcto, that is right, that is correct,
    exactly, exacto, affirmative, afirmativo, asi es, yes please, of course, absolutely,
    definitely, yesss, yse, yed, yess, yuss, esta correcto, es correcto, eso es, confirmed,
    confirmo, confirmado, i confirm, por supuesto que si, looks good, looks right, it is correct,
    it is right, hell yes, hell yeah, heck yes, heck yeah, all correct, todo correcto, todo bien
"""
_SOFT_YES = """
    sure, sure thing, ya, for sure, ok, okay, k, kk, okey, oki, okie, okie dokie, right, confirm,
    perfect, perfecto, great, good, all good, it is good, that works, works for me, works, that is
    good, sounds good, sounds right, sounds great, sounds perfect, looks great, looks perfect,
    looks fine, looks ok, looks okay, looks correct, looks accurate, accurate, that is accurate,
    lgtm, everything is right, everything is correct, everything looks good, it all looks good,
    that looks right, that looks good, that looks correct, true, go ahead, send it, submit, submit
    it, you bet, totally, good to go, sounds about right, right on, approved, roger, roger that,
    10 4, do it, let us do it, please do, fine, that is fine, it is fine, this is fine, cool,
    alright, all right, aight, bet, word, indeed, mhm, mmhm, uh huh, uhuh, yessum, that is
    perfect, that is it, that is me, you got it, got it, all set, go for it, dale, va, sale,
    orale, andale, esta bien, ta bien, de acuerdo, adelante, bueno, se ve bien, listo, me parece
    bien, me parece, esta perfecto, ta bueno, sale y vale, muy bien, excelente, excellent,
    awesome, i am ready, ready, bien, asi esta bien, esta bien asi, asi mero, asi mismo, that
    would be great, that would be good, i would like that, i would love that, i do, i would,
    please, por favor, eso mero, eso, arre, sta bien, okis, simona, va que va, con gusto, yes that
    works, thumbs up, that will work, i guess, i guess so, i think so, i am sure, estoy segura,
    estoy seguro, i agree, agreed, creo que si, i believe so, si claro
"""
_NO = """
    no, nope, nop, nah, naw, na, nel, noo, nopes, nay, negative, negativo, no thanks, no thank
    you, no gracias, no sir, no maam, not right, that is not right, it is not right, this is not
    right, that is wrong, it is wrong, this is wrong, wrong, incorrect, incorrecto, not correct,
    that is not correct, it is not correct, that is incorrect, something is wrong, not really, not
    yet, not now, not right now, not today, not at all, not quite, no way, absolutely not, of
    course not, definitely not, i do not think so, i do not want to, i do not want that, i do not,
    i am good, i am ok, i am fine, it is not, that is not it, looks wrong, not good, nunca, never,
    para nada, claro que no, no way jose, hell no, nuh uh, esta mal, eso esta mal, esta
    equivocado, no es correcto, no esta bien, no esta correcto, asi no, todavia no, aun no,
    ahorita no, ahora no, por ahora no, no por ahora, no quiero, no lo creo, creo que no, tampoco,
    no es asi, no es, que no, mejor no, por el momento no, de ninguna manera, nones, no para nada,
    it is ok, no need, not necessary, no hace falta, no es necesario, maybe later, later, despues,
    mas tarde, i said no, dije que no, nothing else, that is all, that will be all, es todo, nada
    mas, eso es todo, i have not, no i have not, i am all set
"""
_NO_CHANGE = """
    no change, no changes, no changes needed, nothing to change, no all good, no it is good, no it
    is right, no it is correct, no it is fine, no that is right, no that is correct, no that is
    good, no looks good, no everything is good, no everything is right, no everything is correct,
    sin cambios, no todo bien, no asi esta bien, no esta bien asi, nada que cambiar, ningun cambio
"""
_FILLERS = """
    please, thanks, thank you, thank you so much, gracias, muchas gracias, por favor, sir, maam,
    hi, hello, hey, hola, oh, um, uh, haha, lol, so, well, pues, all, to me, for me, with me,
    senor, senora, senorita, amigo, very much, so much, too, i think, it is, that is, and,
    everything, todo, mucho, man, dude, bro, guys, girl, honey, just, tho, though, as
    well, ma, my friend, actually, sorry, perdon, god, yo, to that, now, ahora
"""
_BUT = any_of(r"\A(but|except|only|however|though|pero|excepto|nomas|nada mas que|solo que)")
_IF = any_of(r"\A(me|se|hay|no|tienen|puedo|pueden?|aceptan|ustedes|necesito|es que|tengo que)")
_VALUE = any_of(r"""
    \A(i(?! (am (good|fine|ok)|do not|have a question)\b)|it|its|that|the|my|make|change|actually)
    \A(should|can|could|is|was|not|only|just|more like|spelled|name|new|returning|either|call|text)
    \A(at|on|after|before|in the|(mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(day)?)
    \A(morning|afternoon|evening|tomorrow|today|\d+(am|pm)?|january|february|march|april|june|july)
    \A(august|september|october|november|december|el|la|los|las|mi|es|era|soy|en|por|a las|para)
    \A(mejor|quise|digo|cambi\w+|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy)
""")
_THANKS = any_of("thank|thanks|gracias")
_DENIES = any_of(r"\A(puedo|pueden?|hay|tienen|aceptan|es|son|toman|hacen)")
_POLITE = any_of(r"\A(problem|worries|worry|hay problema|se preocupe|rush|hurry)")
_DOUBLED = re.compile(r"([a-z])\1+")


def _squeezed(words: str) -> str:
    """One letter where several stand in a row: "yesss" and "yess" are one word."""
    return _DOUBLED.sub(r"\1", words)


def _forms(*lists: str) -> frozenset[str]:
    return frozenset(_squeezed(plain(form)) for words in lists for form in words.split(","))


_FIRM = _forms(_FIRM_YES)
_YES = _forms(_FIRM_YES, _SOFT_YES)
_NOES = _forms(_NO)
_UNCHANGED = _forms(_NO_CHANGE)
_FILLER = _forms(_FILLERS)
_LONE = {"n": False, "y": True}
"""Letters that are a yes or a no only alone."""

_VETERANS = "VA"
_BARE_NO = {"no", "nope", "nopes", "nah", "nop", "nel", "not", "wrong", "na", "naw", "negative"}
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class YesNo:
    """`yes` is None for neither; `takes_back` when a yes or no comes with something else."""

    yes: bool | None = None
    takes_back: bool = False


def read_yes_no(said: Said, *, at_recap: bool) -> YesNo:
    """Whether a text as a whole is a yes or a no.

    "ok thanks" agrees to a recap; to an offer it is a way of saying goodbye.
    """
    marks = set(_TONE.sub("", said.text[:MOST_MARKS]))
    if marks and (marks <= _YES_MARKS or marks <= _NO_MARKS):
        return YesNo(marks <= _YES_MARKS)
    lone = _LONE.get(said.words.lower().strip(".!"))
    if lone is not None or said.words == _VETERANS:
        return YesNo(lone)
    opening = _Opening.of(said.phrases)
    if not opening.words:
        return YesNo()
    if at_recap and opening.is_all(_UNCHANGED):
        return YesNo(True)
    is_marked = said.words[:1] in _YES_MARKS
    return _no(opening) or _yes(opening, at_recap=at_recap, is_marked=is_marked)


@dataclass(frozen=True, slots=True)
class _Opening:
    """The words of a text, and beside them one letter where several stand in a row."""

    words: tuple[str, ...]
    squeezed: tuple[str, ...]
    phrases: tuple[Phrase, ...]

    @classmethod
    def of(cls, phrases: tuple[Phrase, ...]) -> _Opening:
        words = tuple(word for phrase in phrases for word in phrase.typed.split())[:MOST_WORDS]
        return cls(words, tuple(map(_squeezed, words)), phrases)

    def run(self, forms: frozenset[str]) -> tuple[list[str], int]:
        """The words of `forms` it begins with, fillers left out, and where the run ends."""
        taken: list[str] = []
        at = 0
        while at < len(self.words):
            for length in range(min(_LONGEST, len(self.words) - at), 0, -1):
                run = " ".join(self.squeezed[at : at + length])
                if run in forms or run in _FILLER:
                    taken += self.squeezed[at : at + length] if run in forms else []
                    at += length
                    break
            else:
                break
        return taken, at

    def is_all(self, forms: frozenset[str]) -> bool:
        taken, at = self.run(forms)
        return bool(taken) and at == len(self.words)

    def rest(self, at: int) -> str:
        return " ".join(self.words[at:])


def _yes(opening: _Opening, *, at_recap: bool, is_marked: bool) -> YesNo:
    taken, at = opening.run(_YES)
    if is_marked and at == len(opening.words):
        return YesNo(True)
    firm, _ = opening.run(_FIRM)
    rest = opening.rest(at)
    first = opening.phrases[0]
    if not taken or (not rest and "?" in first.words):
        return YesNo()
    if rest and _BUT.search(rest):
        return YesNo(None, takes_back=True)
    if not firm and (rest or (_THANKS.search(opening.rest(0)) and not at_recap)):
        return YesNo()
    if rest and taken == ["si"] and _is_if(rest, first):
        return YesNo()
    return YesNo(True)


def _no(opening: _Opening) -> YesNo | None:
    taken, at = opening.run(_NOES)
    if not taken:
        return None
    rest = opening.rest(at)
    if not rest:
        return YesNo(False)
    if taken[0] not in _BARE_NO or _POLITE.search(rest):
        return None
    first, *later = opening.phrases
    is_alone = len(first.typed.split()) <= at and bool(later)
    is_question = later[0].asks if is_alone else asks(rest) and not _DENIES.search(rest)
    if is_question:
        return YesNo(False)
    return YesNo(None, takes_back=is_alone or _VALUE.search(rest) is not None)


def _is_if(rest: str, first: Phrase) -> bool:
    """Whether a "si" without its accent is the "if" of "si me pueden llamar"."""
    if first.typed == "si" or "s\u00ed" in first.words.lower():
        return False
    return first.asks or _IF.search(rest) is not None
