"""What somebody would like help with: depression, anxiety, PTSD, or something else.

Only the clinic's four choices are kept; what the something else is stays in the words.
"""

from __future__ import annotations

from bot.core.reading.choices import leading_choice, several_choices, whole_choice
from bot.core.reading.patterns import all_of, any_of, joined
from bot.core.reading.phrases import Phrase, Said
from bot.core.reading.terms import CONDITION_PHRASES, CONDITIONS, named

REASONS = ("depression", "anxiety", "ptsd", "other")

_NAMES = {
    "depression": joined("""
        depress(ion|ions|ed|ive)|depres[oe]n|depresi?on|depresiones|depresiv[oa]|deprimid[oa]s?
        depre|mdd|trd|dysthymia|distimia
    """),
    "anxiety": joined(r"""
        anxiety|anxieties|anxious(?! (about|to|for|that)\b)|panic( (attacks?|disorder))?|gad
        ansiedad|ansiedades|ansios[oa]|ataques? de (panico|ansiedad)|panico
    """),
    "ptsd": joined("""
        (c ?)?ptsd|pstd|ptds|p t s d|tept|post ?traumatic( stress)?( disorder)?
        (estres )?pos?t? ?t?raumatic[oa]|traumas?|traumatized
    """),
}
_FEELINGS = {
    "depression": any_of("""
        dep|sad|sadness|down|blue|low mood|feeling low|hopeless|empty|numb|depressing
        triste|tristeza|desanimad[oa]|decaid[oa]|vaci[oa]
    """),
    "anxiety": any_of("""
        anx|nervous|nerves|worry|worries|worrying|overthinking|nervios|nervios[oa]|preocupacion
    """),
    "ptsd": any_of("flashbacks|nightmares|combat|traumatic|traumatica|pesadillas"),
}
_NAMED = {value: any_of(names) for value, names in _NAMES.items()}
_ANY_NAMED = any_of("{any}", any="|".join(_NAMES.values()))
_DENIED = {
    value: any_of(
        r"""
        (do|does|did|have|has|am|is) (not|never) {little}*{names}|not (?!(just
    ..|only)\b){little}*{names}
        no (?!solo\b){little}*{names}|(without|sin|never had|rather than|ningun) {little}*{names}
        """,
        little="((have|had|been|got|any|really|an?|so much|my|the|feeling|tengo|es|sufro de|estoy"
        "|mucha|de) )",
        names=names,
    )
    for value, names in _NAMES.items()
}
_MINE = any_of("(my|mi) {little}{names}", little=r"(\w+ )?", names="|".join(_NAMES.values()))
_STATES = any_of("""
    i (have|got|suffer|struggle|deal|am|feel|experience|need|get|live|battle|want|take)
    struggling|suffering|suffer|dealing|diagnosed|help( me)? with|help for|looking for|seeking
    interested in|in for|coming for|treatment for|my|been|severe|chronic|major|bad|really|very|so
    she has|he has|tengo|sufro|padezco|estoy|me siento|ando|traigo|busco|necesito|mi|tiene
    ayuda (con|para|por)|es por|es para|diagnosticaron|tratamiento para|por
""")
_GLUE = any_of("""
    and|also|both|plus|or|but|just|maybe|probably|mainly|mostly|too|i think|it is|please|n
    some|a bit of|a little|bit|lot|lots|of|really|severe|major|chronic|bad|clinical|general|social
    generalized|treatment|resistant|disorder|attacks|issues|help|with|for|my|the
    y|e|o|tambien|mi|la|el|los|las|para|por|con|de|es|pero|un poco de|mucha|mucho|ayuda|cronica
    ..|severa
""")
_SOMETHING_ELSE = any_of("""
    something else|somthing else|others?|another thing|none of (those|these|them|the above)
    not (on the list|listed)|different|otr[oa]s?|algo (mas|diferente)
    ninguna de (esas|las anteriores)|ningun[oa] de es[ao]s
""")
_ALL_THREE = all_of("""
    all|everything|all of (it|them|the above|those|these)|all (three|3|the above)
    ..|the (first )?(three|3)
    todo|todas|todos|todo eso|todas las anteriores|(las|los) tres
""")
_ALL_FOUR = all_of("all (4|four)|(los|las) cuatro")
_KINDS = {"postpartum", "posparto", "pospartum"}
_CONDITIONS = (CONDITIONS | CONDITION_PHRASES) - _KINDS
_TROUBLES = any_of("""
    pain|headaches?|migraines?|fatigue|menopause|cancer|weight|sleep|sleeping|memory|focus|chronic
    stress|stressed|burnout|grief|anger|mood|mood swings|bipolar|suicidal|self esteem|postpartum
    addictions?|smoking|drinking|alcohol|drugs|relationship|marriage|divorce
    dolor|cronico|peso|dormir|estres|duelo|enojo|ira|autoestima|posparto|adiccion
""")


def read_reasons(said: Said, *, is_asked: bool) -> list[str]:
    """The reasons stated in a text, in the order of `REASONS`; empty when there is none.

    A question about a condition states nothing ("do you treat anxiety?").
    """
    numbered = _numbered(said) if is_asked else []
    if numbered:
        return numbered
    read = _answered if is_asked else _in_passing
    found = {value for phrase in said.phrases for value in read(phrase)}
    if (
        is_asked
        and not found
        and any(_TROUBLES.search(p.plain) for p in said.phrases if not p.asks)
    ):
        return ["other"]
    return [value for value in REASONS if value in found]


def _numbered(said: Said) -> list[str]:
    one = whole_choice(said.plain)
    numbers = (one,) if one else several_choices(said)
    if not numbers and (first := leading_choice(said)):
        numbers = (first,)
    if any(number > len(REASONS) for number in numbers):
        return []
    return [REASONS[number - 1] for number in numbers]


def _in_passing(phrase: Phrase) -> set[str]:
    form = phrase.plain
    named_here = _named(phrase)
    is_statement = named_here and _STATES.search(_ANY_NAMED.split(form)[0])
    is_list = named_here and not _GLUE.sub("", _ANY_NAMED.sub("", form)).strip()
    return named_here if is_statement or is_list else set()


def _answered(phrase: Phrase) -> set[str]:
    form = phrase.plain
    if phrase.asks and not _MINE.search(form):
        return set()
    if _ALL_FOUR.search(form):
        return set(REASONS)
    if _ALL_THREE.search(form):
        return set(REASONS[:3])
    found = _named(phrase)
    found = found or {value for value, feels in _FEELINGS.items() if feels.search(form)}
    others = (name for _, _, name in named(form, _CONDITIONS) if not _ANY_NAMED.search(name))
    has_other = _SOMETHING_ELSE.search(form) or next(others, None)
    return found | {"other"} if has_other else found


def _named(phrase: Phrase) -> set[str]:
    form = phrase.plain
    if phrase.asks and not _MINE.search(form):
        return set()
    return {
        value
        for value, pattern in _NAMED.items()
        if pattern.search(form) and not _DENIED[value].search(form)
    }
