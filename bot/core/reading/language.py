"""Which language a text is in, English or Spanish, or neither for sure.

Function words weigh most; names, places and words shared by both languages weigh nothing.
"""

from __future__ import annotations

import re

from bot.core.conversation import Lang
from bot.core.reading.english import ENGLISH
from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.spanish import SPANISH
from bot.core.reading.terms import DRUGS, INSURERS, PLACES
from bot.core.text import clean, fold

ENOUGH = 2
_MOST = 60

_STRONG_EN = frozenset(
    "the and you your is are was were im ive dont doesnt didnt cant its what how when where why who which do does did "
    "can could will would should have with for my this that they there from about of to it be been if or not any want "
    "need much many get i am we our her his has had but because just some than then so at on in an by".split()
) - frozenset("has me no a son come he".split())
_STRONG_ES = frozenset(
    "que para como cuanto cuantos cuanta cuantas cuando donde quien cual quiero necesito tengo estoy puedo pueden puede "
    "soy por con una un es mi su y pero porque muy mas tambien hola buenas buenos gustaria quisiera hacer cuesta tienen "
    "tiene ustedes usted le les esta estan esto eso este ese llamo mucho favor ayuda ayudar hay hablan aceptan saber sobre "
    "cada todo desde hasta sin nada algo aqui ahora manana tarde ir ver dar unos unas se lo al ya he ella nosotros "
    "kiero nesesito ola xq pq ke entre despues antes cualquier cualquiera".split()
) - frozenset("hay sin he has son ya se".split())
_PARTICLES = frozenset("de la el los las del y san santa un una le lo al su mi en".split())
_LOANS = frozenset(
    "ok okay si no gracias hi hello hey bye yes thanks please sorry call text email app chat stop help start person staff "
    "book menu english spanish espanol doctor hospital clinic ketamine info whatsapp facebook google instagram amigo "
    "senor senora adios por favor taco tacos fiesta salsa siesta casa mesa mi me a come son once real plan total normal "
    "general final control horrible simple natural social mental nasal legal no has he ten sea red pie mama papa hay "
    "pm am mom as dale van sin nada gracias cita hola".split()
) - frozenset("hola por favor mi cita nada sin".split())
_SPANISH_LETTER = re.compile(r"[\u00f1\u00bf\u00a1]")
_ACCENTED = re.compile(r"[\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc]")
_ES_ENDING = re.compile(r"(?:cion|ciones|mente|iendo|ieron|aron|aria|eria|abamos|emos|amos|idad|anza|ita|itas|ito|itos|azo)$")
_EN_ENDING = re.compile(r"(?:ing|tion|tions|ness|ful|ight|ought|ould|ough|ly|ment|ments)$")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def read_language(text: str) -> Lang | None:
    """The language of a text, or None without clear evidence.

    A lone "si", "ok", "gracias" or "no" gives None, and so does a name.
    """
    words = _WORD.findall(clean(text[:600]))[:_MOST]
    spanish = english = particles = 0
    for raw in words:
        word = fold(raw).replace("'", "")
        if word in _PARTICLES and raw[:1].islower():
            particles += 1
            continue
        spanish += _spanish_weight(raw, word)
        english += _english_weight(raw, word)
    if "\u00bf" in text or "\u00a1" in text:
        spanish += ENOUGH
    spanish += particles if spanish else 0
    if len(words) == 1 and len(words[0]) < 3:
        return None
    if max(spanish, english) < ENOUGH or spanish == english:
        return None
    return "es" if spanish > english else "en"


def _spanish_weight(raw: str, word: str) -> int:
    if word in _LOANS or _is_name(raw, word):
        return 0
    if word in _STRONG_ES:
        return 2
    if word in SPANISH:
        return 0 if word in ENGLISH else 1
    if word in ENGLISH:
        return 0
    if raw[0].islower() and (_SPANISH_LETTER.search(raw) or _ACCENTED.search(raw)):
        return 1
    return 1 if len(word) > 5 and _ES_ENDING.search(word) else 0


def _english_weight(raw: str, word: str) -> int:
    if word in _LOANS or _is_name(raw, word):
        return 0
    if word in _STRONG_EN:
        return 2
    if word in ENGLISH:
        return 0 if word in SPANISH else 1
    return 1 if len(word) > 5 and word not in SPANISH and _EN_ENDING.search(word) else 0


def _is_name(raw: str, word: str) -> bool:
    if word in DRUGS or word in INSURERS or word in PLACES:
        return True
    return word in GIVEN_NAMES and (raw[0].isupper() or word not in _STRONG_EN)
