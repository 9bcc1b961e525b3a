"""Which language a text is in, English or Spanish, or neither for sure.

Function words weigh most; names, places and words shared by both languages weigh nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.conversation import Lang
from bot.core.reading.english import ENGLISH
from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.spanish import SPANISH
from bot.core.reading.terms import DRUGS, INSURERS, PLACES
from bot.core.text import SAME_TEXTS, clean, fold

ENOUGH = 2
MOST_WORDS = 60

_ENGLISH_FUNCTION_WORDS = """
    about after am an and any are at because been before but by can cant could did didnt do does
    doesnt dont for from get had have her his how i if im in is it its ive just many much my
    need not of on or our should so some texting than that the then there they this to want was
    we were what when where which who why will with would you your
"""
_SPANISH_FUNCTION_WORDS = """
    abren aceptan ahora al algo ando aqui atienden ayuda ayudar buenas buenos busco cada cobran
    como con cual cualquier cualquiera cuando cuanta cuantas cuanto cuantos cubre cuesta dar
    dejen desde despues donde ella entiende entiendo entre es esa ese eso esta estan este esto
    estoy favor gustaria hablan hablar hacer hasta hola interesa ir ke kiero les llamen llamo
    manana manden mas mucho muy nada necesito nesesito nosotros ola para pero por porque pq
    puede pueden puedo que quien quiero quisiera saber se sobre soy tambien tarde tengo tiene
    tienen todo un una unas uno unos usted ustedes ver xq y
"""
_LITTLE_WORDS_OF_NAMES = """
    al de del e el en la las le lo los mi o san santa su u un una y
"""
"""They stand in names too ("de la Cruz"): evidence only beside other evidence."""

_LOANS_AND_SHARED = """
    a adios am app as book bye call casa chat clinic come control dale doctor email english
    espanol facebook fiesta final general google gracias has hay he hello help hey hi horrible
    hospital info instagram ketamine legal mama me mental menu mesa mom nasal natural no normal ok
    okay once papa person pie plan please pm real red salsa sea senor senora si siesta simple social
    son sorry spanish staff start stop taco tacos ten text thanks total van whatsapp yes
"""
_STRONG_EN = frozenset(_ENGLISH_FUNCTION_WORDS.split())
_STRONG_ES = frozenset(_SPANISH_FUNCTION_WORDS.split())
_PARTICLES = frozenset(_LITTLE_WORDS_OF_NAMES.split())
_WEIGHTLESS = frozenset(_LOANS_AND_SHARED.split())
_SPANISH_LETTER = re.compile("[\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc\u00f1]")
_SPANISH_ENDING = re.compile(
    r"(?:cion|ciones|mente|iendo|ieron|aron|aria|eria|abamos|emos|amos|idad|anza|itas?|itos?|azo)$"
)
_COGNATE_ENDING = re.compile(r"(?:ion|al|or|ia|ma|ble|ente|ico|ica|ist)$")
_ENGLISH_ENDING = re.compile(r"(?:ing|tions?|ness|ful|ight|ought|ould|ough|ly|ments?)$")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@lru_cache(SAME_TEXTS)
def read_language(text: str) -> Lang | None:
    """The language of a text, or None without clear evidence.

    A lone "si", "ok", "gracias" or "no" gives None, and so does a name.
    """
    words = _WORD.findall(clean(text[:600]))[:MOST_WORDS]
    if not words or (len(words) == 1 and len(words[0]) < 3):
        return None
    spanish = english = particles = firmly = 0
    for raw, ahead in zip(words, [*words[1:], ""], strict=True):
        word = fold(raw).replace("'", "")
        if word in _PARTICLES:
            particles += not ahead[:1].isupper()
        elif word not in _WEIGHTLESS and not _is_name(raw, word):
            spanish += _spanish_weight(raw, word)
            english += _english_weight(word)
            firmly += (word in _STRONG_ES) - (word in _STRONG_EN)
    if "\u00bf" in text or "\u00a1" in text:
        spanish += ENOUGH
    spanish += particles if spanish else 0
    if spanish == english:
        spanish += firmly + (particles if spanish else 0)
    if len(words) == 1 and spanish and not _COGNATE_ENDING.search(word) and len(word) > 4:
        spanish = ENOUGH
    if max(spanish, english) < ENOUGH or spanish == english:
        return None
    return "es" if spanish > english else "en"


def _spanish_weight(raw: str, word: str) -> int:
    if word in _STRONG_ES:
        return 2
    if word in ENGLISH:
        return 0
    if word in SPANISH or (raw[0].islower() and _SPANISH_LETTER.search(raw)):
        return 1
    return 1 if len(word) > 5 and _SPANISH_ENDING.search(word) else 0


def _english_weight(word: str) -> int:
    if word in _STRONG_EN:
        return 2
    if word in SPANISH:
        return 0
    return 1 if word in ENGLISH or (len(word) > 5 and _ENGLISH_ENDING.search(word)) else 0


def _is_name(raw: str, word: str) -> bool:
    if word in DRUGS or word in INSURERS or word in PLACES:
        return True
    return word in GIVEN_NAMES and (raw[0].isupper() or word not in _STRONG_EN)
