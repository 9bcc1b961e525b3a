"""What somebody would like help with: depression, anxiety, PTSD, or something else.

Only the clinic's four choices are kept; what the something else is stays in the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.reading.choices import led_choice, several_choices, whole_choice
from bot.core.reading.phrases import Phrase
from bot.core.reading.terms import CONDITION_PHRASES, CONDITIONS, named

REASONS = ("depression", "anxiety", "ptsd", "other")

_NAMED = {
    "depression": (
        r"depress(?:ion|ions|ed|ive)|depres[oe]n|depresi?on|depresiones|depresiv[oa]"
        r"|deprimid[oa]s?"
        r"|depre|mdd|trd|dysthymia|distimia"
    ),
    "anxiety": (
        r"anxiety|anxieties|anxious(?! (?:about|to|for|that)\b)|ansiedad|ansiedades|ansios[oa]"
        r"|panic(?: attacks?| disorder)?"
        r"|ataques? de (?:panico|ansiedad)|panico|gad"
    ),
    "ptsd": r"c ?ptsd|ptsd|pstd|ptds|tept|p t s d|post ?traumatic(?: stress)?(?: disorder)?"
    r"|(?:estres )?pos?t? ?t?raumatic[oa]|trauma|traumas|traumatized",
}
_FEELS = {
    "depression": (
        r"dep|sad|sadness|down|blue|low mood|feeling low|hopeless|empty|numb|triste|tristeza"
        r"|desanimad[oa]|decaid[oa]|vacio|vacia|depressing"
    ),
    "anxiety": (
        r"anx|nervous|nerves|worry|worries|worrying|nervios|nervios[oa]|preocupacion"
        r"|overthinking"
    ),
    "ptsd": r"flashbacks|nightmares|combat|pesadillas|traumatic|traumatica",
}
_SOMETHING_ELSE = re.compile(
    r"\b(?:something else|somthing else|other|others|another thing|none of (?:those|these|them"
    r"|the above)"
    r"|not (?:on the list|listed)|different|otra|otro|otras|otros|otra cosa|algo mas"
    r"|algo diferente"
    r"|ninguna de (?:esas|las anteriores)|ningun[oa] de es[ao]s)\b"
)
_EVERYTHING = re.compile(
    r"^(?:all|everything|all of (?:it|them|the above|those|these)|all (?:three|3)|all the above"
    r"|todo"
    r"|todas|todos|todo eso|todas las anteriores|las tres|los tres|the (?:first )?(?:three|3))$"
)
_ELSEWHERE = re.compile(
    r"\b(?:pain|dolor|grief|duelo|stress|stressed|estres|addiction|addictions|adiccion|sleep"
    r"|sleeping"
    r"|dormir|anger|enojo|ira|headaches?|weight|peso|smoking|drinking|alcohol|drugs|burnout"
    r"|fatigue"
    r"|relationship|marriage|divorce|focus|memory|mood swings|mood|bipolar|chronic|cronico"
    r"|suicidal"
    r"|migraines?|postpartum|posparto|pospartum|menopause|cancer|self esteem|autoestima)\b"
)
_HAS = re.compile(
    r"\b(?:i (?:have|got|suffer|struggle|deal|am|feel|experience|need|get|live|battle|want|take)"
    r"|struggling|suffering|suffer|dealing|diagnosed|help(?: me)? with|help for|looking for"
    r"|interested in"
    r"|in for|coming for|treatment for|seeking|my|been|severe|chronic|major|bad|really|very|so"
    r"|tengo|sufro|padezco|estoy|me siento|ando|traigo|busco|mi|ayuda (?:con|para|por)|es por"
    r"|es para"
    r"|diagnosticaron|tratamiento para|por|necesito|she has|he has|tiene)\b"
)
_NEGATED = (
    r"(?:(?:do|does|did|have|has|am|is) (?:not|never) (?:have |had |been |got )?|\bnot (?!just"
    r"|only)"
    r"|\bno (?!solo)|\bwithout |\bsin |\bnever had |\bno (?:tengo|es|sufro de|estoy) "
    r"|\brather than |\bninguna? )(?:any |really |a |mucha |so much |my |the |feeling |de )*"
)
_GLUE = re.compile(
    r"\b(?:and|y|e|or|o|also|both|some|a bit of|a little|bit|lot|lots|of|mostly|mainly|maybe"
    r"|probably"
    r"|just|mi|my|the|la|el|los|las|for|para|por|with|con|plus|severe|major|chronic|bad|really"
    r"|treatment"
    r"|resistant|disorder|attacks|issues|i think|both|tambien|un poco de|mucha|mucho|general"
    r"|social"
    r"|generalized|clinical|help|ayuda|please|mainly|cronica|severa|de|too|it is|es|n|but|pero)\b"
)
_FOUND = {value: re.compile(rf"\b(?:{words})\b") for value, words in _NAMED.items()}
_FELT = {value: re.compile(rf"\b(?:{words})\b") for value, words in _FEELS.items()}
_DENIED = {value: re.compile(rf"{_NEGATED}(?:{words})\b") for value, words in _NAMED.items()}
_ANY_NAMED = re.compile(rf"\b(?:{'|'.join(_NAMED.values())})\b")


def read_reasons(text: str, phrases: Sequence[Phrase], *, is_asked: bool) -> list[str]:
    """The reasons stated in a text, in the order of `REASONS`; empty when there is none.

    A question about a condition states nothing ("do you treat anxiety?").
    """
    if is_asked:
        numbered = _numbered(text, phrases)
        if numbered:
            return numbered
    found: set[str] = set()
    for phrase in phrases:
        found |= _stated(phrase, is_asked=is_asked)
    if is_asked and not found and any(_ELSEWHERE.search(p.plain) for p in phrases if not p.asks):
        found = {"other"}
    return [value for value in REASONS if value in found]


def _numbered(text: str, phrases: Sequence[Phrase]) -> list[str]:
    one = whole_choice(text)
    numbers = (one,) if one else several_choices(text)
    if not numbers and phrases and (led := led_choice(phrases[0].words)):
        numbers = (led[0],)
    if not numbers or any(number > len(REASONS) for number in numbers):
        return []
    return [REASONS[number - 1] for number in numbers]


def _stated(phrase: Phrase, *, is_asked: bool) -> set[str]:
    form = phrase.plain
    if phrase.asks and not re.search(
        r"\b(?:my|mi) (?:\w+ )?(?:depres|anxi|ansie|ptsd|tept|panic)", form
    ):
        return set()
    named_here = {
        value
        for value, pattern in _FOUND.items()
        if pattern.search(form) and not _DENIED[value].search(form)
    }
    if not is_asked:
        is_statement = _HAS.search(_ANY_NAMED.split(form)[0]) is not None
        is_list = named_here and not _GLUE.sub("", _ANY_NAMED.sub("", form)).strip()
        return named_here if is_statement or is_list else set()
    if form in ("all 4", "all four", "los cuatro", "las cuatro"):
        return set(REASONS)
    if _EVERYTHING.search(form):
        return set(REASONS[:3])
    if not named_here:
        named_here = {value for value, pattern in _FELT.items() if pattern.search(form)}
    is_else = _SOMETHING_ELSE.search(form) is not None
    if is_else or next(named(form, CONDITIONS | CONDITION_PHRASES), None):
        named_here.add("other")
    return named_here
