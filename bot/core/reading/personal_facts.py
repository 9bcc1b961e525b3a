"""Personal medical facts: a medicine taken, a diagnosis, age, weight, pregnancy, a symptom now.

Any of them turns a question into one for staff (content.md, decision 3 and section 2.3). A
fact is a name or pattern *in a frame*: "im on lexapro" is one, "is it better than lexapro" is
not. All patterns read plain form (`plain.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.reading.terms import (
    CONDITION_PHRASES,
    CONDITIONS,
    DRUG_CLASSES,
    DRUG_PHRASES,
    DRUGS,
    STREET_DRUGS,
    named,
)

Topic = Literal["drug_interaction", "eligibility", "pregnancy", "minor", "symptom_after"]


@dataclass(frozen=True, slots=True)
class Fact:
    """`topic` is where staff would file it; `is_soft` facts matter to clinical questions only."""

    topic: Topic
    words: str
    why: str
    is_soft: bool = False


_NAMED_DRUGS = DRUGS | STREET_DRUGS
_MEDICINES = DRUG_CLASSES | DRUG_PHRASES
_ANY_MEDICINE = re.compile(
    r"\b(?:medications?|medicines?|pills?|prescriptions|antidepressants?|medicinas?|medicamentos?"
    r"|pastillas?|antidepresivos?)\b"
)
_TAKES = re.compile(
    r"\b(?:i|he|she|we|who) (?:am |is |are |was |have been |has been |just |also |already |still "
    r"|currently |now |do |only |usually |sometimes )*(?:on|take|takes|taking|use|uses|using|started"
    r"|starting|smoke|smokes|prescribed|off|did|do)\b"
    r"|\b(?:put|has|have|had|keeps?|got) (?:me|him|her) on\b|\bprescribed (?:me|to me)\b"
    r"|\bif (?:i|you|someone|a person)(?: am| are| is)? (?:on|takes?|taking|uses?)\b|\bwhile (?:on|taking)\b"
    r"|\balso on\b|\b(?:tomo|toma|tomando|uso|usa|fumo|fuma|me recetaron|me dieron|me inyecto"
    r"|estoy (?:con|en))\b"
)
_CHANGES = re.compile(
    r"\b(?:stop|stopping|quit|quitting|come off|coming off|get off|getting off|go off|going off"
    r"|be off|off of|wean|taper|tapering|skip|skipping|pause|hold|discontinue|switch|keep taking"
    r"|keep using|continue|stay on|staying on|still take|still use|take|taking|resume|lower|increase"
    r"|dejar|suspender|seguir tomando|seguir con|parar|bajar|tomar|tomarme)\b"
)
_OWN = re.compile(r"\b(?:i|my|me|mine|mi|mis|yo|tengo que|debo|puedo|you have to)\b")
_MIXES = re.compile(
    r"\b(?:with|mix|mixing|combine|combined|interact|interacts|interactions?|interfere|interferes"
    r"|conflict|along with|together|block|mess with|con|junto|mezclar|interactuan?|interfiere)\b"
)
_COMPARES = re.compile(
    r"\b(?:than|versus|vs|compare[ds]?|comparison|difference|different|differ|differs|better|instead"
    r"|unlike|replaces?|replacement|alternative|same as|similar|like|stronger|faster|mejor|diferencia"
    r"|diferente|distingue|distinto|en vez|comparad[oa]|igual|reemplaza)\b"
)
_PROVIDES = re.compile(
    r"\b(?:prescribe|prescribes|refill|refills|sell|sells|selling|buy|offer|offers|carry|have any"
    r"|do you have|do you do|do you give|write me|write a|pharmacy|ready|recetan?|venden?|comprar|ofrecen"
    r"|weight loss|you got)\b"
)
_KIND = re.compile(
    r"\b(?:is|it|ketamine|considered|ketamina|es)(?: \w+){0,3} (?:an?|una?|like|same as|related to|based)"
    r"(?: \w+)? $|\b(?:addicted to|crisis|epidemic|trip|like)(?: \w+)? $"
)
_FAILED = re.compile(
    r"\b(?:did not|does not|do not|never|not|nothing|none|no) (?:\w+ )?(?:work|works|worked|working|help"
    r"|helps|helped|helping|touch|do anything|fix|fixed)\b|\bfail(?:ed|s)?\b|\bstopped working\b"
    r"|\b(?:have|has) (?:been on|tried|taken)\b|\b(?:tried|resistant)\b"
    r"|\bno (?:me )?(?:han? )?(?:funciona\w*|ayuda\w*|sirv\w*|hac\w+)\b|\bhe (?:tomado|probado)\b"
)

_CONDITION_NAMES = CONDITIONS | CONDITION_PHRASES
_HAS = re.compile(
    r"\b(?:i|he|she|we|who|mom|dad|mother|father|husband|wife|son|daughter|brother|sister|friend)"
    r" (?:also |still |do |does |just |used to )?(?:have|has|had|got|get|gets|suffers?|suffered|struggle"
    r"|deal|dealt|live|am|is|was|have been|has been|been|be)(?: \w+){0,5} $"
    r"|\b(?:diagnosed|diagnosis of|history of|histories of|my|recovering|living with|if i have|with a|like me)"
    r"(?: \w+){0,3} $"
    r"|\b(?:tengo|tiene|tuve|tuvo|soy|padezco|padece|sufro|sufre|me dio|me diagnosticaron|historial de"
    r"|mi|fui|con mi)(?: \w+){0,3} $"
)
_HAS_NOT = re.compile(
    r"\b(?:becom\w+|become|afraid|scared|worried|fear|get|getting|turn|turning|miedo|vuelv\w+|hacer|volver"
    r"|not have|no tengo|cause[sd]?|give me|make me|asking for)\b"
)
_ELIGIBLE = re.compile(
    r"\b(?:can (?:people|someone|somebody|anyone|you|patients|a person)|safe|ok|okay|alright|qualify|eligible"
    r"|candidate|allowed|possible|even if|if (?:you|someone|i|they) (?:have|has|had|are)|disqualif\w+|rule|rules"
    r"|contraindicat\w+|a problem|an issue|dangerous|risky|seguro|puede[ns]? (?:hacer|usar|recibir)\w*"
    r"|alguien con|personas con|gente con|candidat[oa]s?|problema si|peligroso)\b"
)
_TREATS = re.compile(
    r"\b(?:treat|treats|treated|treating|treatment for|help|helps|helping|good for|work for|work on|works for|used for"
    r"|use it for|cause|causes|raise|raises|give you|increase|tratan?|trata|sirve|ayudan?|atienden|cura|causa"
    r"|sube|provoca)\b"
)
_ABOUT_SELF = re.compile(r"\b(?:like me|that is me|thats me|that am i|as i am|soy yo|como yo)\b")
_RECOVERY = re.compile(
    r"\b(?:i am|am|been|years|months) in recovery\b|\bin recovery (?:from|for|\d)|\bi am (?:now )?(?:sober|clean)\b"
    r"|\b(?:sober|clean) (?:for )?\d|\bused to be addicted\b|\bi was addicted\b|\bi am addicted\b"
    r"|\bhistory (?:of|with) (?:addiction|drug|substance|alcohol|abuse|drinking)"
    r"|\b(?:estoy|llevo \w+ anos) (?:en recuperacion|sobri[oa])\b|\ben recuperacion\b|\bfui adict[oa]\b"
    r"|\bmy (?:addiction|drinking|sobriety)\b"
)
_BODY = re.compile(
    r"\bmy (?:blood pressure|bp|heart rate|heart|liver|kidneys?|thyroid|bladder)\b(?! (?:ok|okay)\b)"
    r"|\b(?:blood pressure|bp) (?:is|runs|has been) (?:\w+ )?(?:high|low)\b|\ballergic to (?!it\b)|\balergic[oa] a\b"
    r"|\bhad (?:a )?(?:surgery|heart|bad reaction)|\bi hear voices\b|\bmi (?:presion|corazon|higado|rinon|tiroides)\b"
    r"|\bi have (?:covid|the flu|a cold|a fever)\b|\b(?:my|our) (?:ms|add|eds|pots)\b|\bi have (?:ms|add|eds|pots)\b"
)
_BODY_ASKED = re.compile(r"\b(?:check|monitor|watch|affect|hurt|damage|bad for|hard on|stop|revisan|afecta|cuidan)\b")
_AGE = re.compile(
    r"\b(?:i am|i was|he is|she is|am|soy|tengo|tiene|age|aged|edad|is|are|turn|turning|be|thats|that is)"
    r"(?: only| just| now| almost| about| turning| like| solo| de)* (\d{2,3})\b"
    r"(?! (?:min|minutes?|minutos|hours?|horas|miles?|millas|days?|dias|weeks?|semanas|months?|meses|blocks|am|pm|percent"
    r"|or|out|bucks|money|dollars|dolares|lbs?|pounds|libras|kilos|kg|mg|times|people|sessions|preguntas|pesos|in|mil|to|%))"
    r"|\b(\d{1,3}) ?(?:yo|yr|yrs|year|years|anos|ano)(?: ?olds?)?\b(?! (?:ago|clean|sober|now|and still|in|of|since|with|or))"
    r"|\b(?:hij[oa]|nin[oa]|niet[oa]|sobrin[oa]|herman[oa]) de (\d{1,2})\b"
    r"|^(\d{2}) (?:male|female|m|f|depressed|and|yo)\b|\b(\d{2}) depressed\b"
)
_TOO_OLD = re.compile(r"\btoo (?:old|young)\b|\b(?:muy|demasiado) (?:viej|mayor|joven)")
_CHILD = re.compile(
    r"\bunder ?(?:18|age)\b|\bunderage\b|\b(?:a|is|are|my|see|treat|take|accept|for|with|help|about) (?:\w+ )?"
    r"(?:minors?|teens?|teenagers?|adolescents?)\b|\bpediatric\b|\bi am in (?:high|middle) school\b"
    r"|\b(?:treat|see|take|accept|work with|help|for) (?:\w+ )?(?:kids|children)\b"
    r"|\bmenor(?:es)? de edad\b|\b(?:atienden|tratan|ven|aceptan) (?:a )?(?:menores|ninos|adolescentes|jovenes)\b"
    r"|\b(?:minimum|youngest|min) age\b|\bage minimum\b|\byoungest\b|\bcan (?:kids|children|teens|teenagers|minors)\b|\bwill be 18\b|\bturn 18\b|\bedad minima\b|\bhow (?:old|young) (?:do|does|must) (?:i|you|someone|they|he|she)\b"
    r"|\bmy (?:kid|child|teen|teenager|adolescent) (?:is|has|needs|wants|suffers|struggles)\b|\bmi adolescente\b"
    r"|\bmi nin[oa]\b|\bhow old .* have to be\b"
)
_CHILD_BESIDE = re.compile(
    r"\b(?:bring|watch|pick up|drive|care|cuidar|llevar a mis|recoger|when i was|as a|since i was|from my|trauma)\b"
)
_WEIGHT = re.compile(
    r"\bweigh(?:s|ed|t)? (?:about |around |is |over |like |only )*\d|\b\d{2,3} ?(?:lbs?|pounds|kilos|kg|libras)\b"
    r"|\bpeso \d|\b(?:i am|soy|estoy) (?:very |really |a little |too |muy )?(?:overweight|obese|heavy|obes[oa]|gord[oa])\b"
    r"|\bmy (?:weight|bmi)\b|\bmi peso\b"
)
_WEIGHT_ASKED = re.compile(r"\b(?:lose|gain|limit|affect|change|bajar|subir)\b")
_PREGNANCY = re.compile(
    r"\bpregnan\w*|\bembaraz\w*|\bbreast ?feed\w*|\blactan\w*|\blactating\b|\bamamant\w*|\b(?:dando|dar|doy) (?:el )?pecho\b"
    r"|\bnursing (?:my|a|mom|mother|baby|our)\b|\b(?:while|am|and|still|if) nursing\b|\btrying to conceive\b|\bttc\b"
    r"|\b(?:try|trying) for a baby\b|\bivf\b|\bfertility treatments?\b|\bpump and dump\b|\bpostpartum\b"
    r"|\b\d+ (?:weeks?|months?) along\b|\bi am expecting\b|\bi am due\b|\bbaby is due\b|\bmiscarriage\b|\btrimester\b"
    r"|\b(?:just|acabo de) (?:had|tener) (?:a|un) (?:baby|bebe)\b|\bbuscando (?:un )?bebe\b|\bposparto\b"
)
_PREGNANCY_ASKED = re.compile(
    r"\b(?:treat|help|helps|good for|tratan|sirve|ayuda)\b(?: \w+){0,4} (?:postpartum|posparto)"
    r"|\b(?:postpartum|posparto|posparto) depres\w+ ?\??$"
)
_TREATED = r"(?:infusions?|treatments?|sessions?|visits?|appointments?|iv|dose|one|infusion|sesion|tratamiento|cita|suero)"
_SINCE = re.compile(
    rf"\bsince (?:my|the|our|starting|i started|i got|i had|last|yesterday|getting|doing)\b(?!.*\bhow long\b)"
    rf"|\b(?:after|from|following) (?:my|todays?|yesterdays?|this mornings?|the last|last|the other) ?(?:\w+ )?{_TREATED}\b"
    rf"|\bfrom (?:this morning|yesterday|last (?:week|time|night))\b"
    rf"|\b(?:had|did|got|finished|done with) (?:my|an|the|a) (?:\w+ )?{_TREATED}"
    rf"|\bafter (?:\d|two|three|four|five|six) (?:infusions|treatments|sessions)\b"
    rf"|\bright now\b.*\b(?:after|infusion|treatment)\b|\bright now after\b"
    rf"|\bdesde (?:mi|la|el|ayer|que|hace)\b|\bdespues de (?:mi|la ultima|la infusion de ayer)\b|\b(?:me hicieron|me pusieron|tuve)"
    rf" (?:mi|la|el|una)\b"
)
_SYMPTOM = re.compile(
    r"\b(?:feel|felt|feeling|dizzy|dizziness|nause\w*|sick|vomit\w*|threw up|throwing up|headaches?|head hurts|worse|weird|foggy"
    r"|off|out of it|crying|can not sleep|insomnia|nightmares?|sore|red|swollen|swelling|bruised?|numb|blurry|tired|exhausted|rash"
    r"|itchy|pee|peeing|burns|hurts?|hurting|pain|racing|faint\w*|shaky|shaking|anxious|depressed|crashed|awful|terrible|strange"
    r"|nothing|not working|is not working|hallucinat\w*|confused|panic|mood|fever|bleeding|cramps"
    r"|siento|mareo|mareos|maread[oa]|nauseas|vomit[oe]|vomite|duele|dolor|dormir|hinchad[oa]|rar[oa]|peor|fiebre|sangra)\b"
)
_STILL = re.compile(
    r"\bis (?:it|this|that) normal (?:to|that|for|if|after)\b(?!.*\b(?:nervous|scared|before)\b)|\bi (?:am |feel |have been )?still (?:\w+ )?(?:dizzy|sick|nauseous|foggy|numb|sore|tired|off|weird|high|shaky|hallucinating|groggy)"
    r"|\b(?:my|the) (?:arm|iv site|iv|vein|hand|wrist)(?: \w+){0,3} (?:sore|red|swollen|hurts?|hurting|bruised|numb|itchy|infected|burning)"
    r"|\bsigo (?:con|mareado|mareada|mal)\b|\bme duele el brazo\b|\bbrazo (?:hinchado|rojo|morado)\b"
)
_SYMPTOM_ASKED = re.compile(
    r"\b(?:will|would|does|do people|can it|could it|how soon|how long (?:after|before|until|does)|when|voy a|va a|can i (?:drive|work"
    r"|eat|drink|go|take)|puedo|cuanto tiempo|cuando|como me voy|what happens|how do people)\b"
)

_BESIDE_A_MEDICINE = re.compile(f"{_COMPARES.pattern}|{_PROVIDES.pattern}|{_FAILED.pattern}")

MINOR_BELOW = 18
MENTION = 2
"""A medicine's name in a text this short is no more than a mention: the examples decide."""


def facts(text: str) -> tuple[Fact, ...]:
    """Every personal medical fact in a plain text, the weightiest first. Raises: nothing."""
    found = (
        _pregnancy(text), _minor(text), _symptom(text), _medicine(text), _condition(text),
        _body(text), _weight(text), _age(text),
    )  # fmt: skip
    return tuple(fact for fact in found if fact is not None)


def _medicine(text: str) -> Fact | None:
    words = text.split()
    takes = _TAKES.search(text)
    for start, end, name in (*named(text, _NAMED_DRUGS), *_misspelt(text)):
        beside = _BESIDE_A_MEDICINE.search(text) or _KIND.search(" ".join(words[:start]) + " ")
        if takes or (not beside and len(words) > MENTION):
            return Fact("drug_interaction", " ".join(words[start:end]), f"names a medicine, {name}")
    general = next((name for _, _, name in named(text, _MEDICINES)), None)
    if general is None and (match := _ANY_MEDICINE.search(text)):
        general = match.group()
    if general is None or _BESIDE_A_MEDICINE.search(text):
        return None
    changes = _CHANGES.search(text) and _OWN.search(text)
    if _takes_it(text, general) or changes or re.search(rf"{_MIXES.pattern}.*\b{general}\b", text):
        return Fact("drug_interaction", general, f"asks about medicines taken, {general}")
    return None


def _takes_it(text: str, name: str) -> bool:
    """Whether a word of taking stands shortly before the medicine's name."""
    before = text[: text.index(name)].split()[-7:]
    return _TAKES.search(" ".join(before)) is not None


def _condition(text: str) -> Fact | None:
    words = text.split()
    for start, end, name in named(text, _CONDITION_NAMES):
        before = " ".join(words[:start]) + " "
        has = _HAS.search(before)
        if (has and not _HAS_NOT.search(" ".join(words[max(0, start - 6) : start]))) or (
            _ABOUT_SELF.search(text)
        ):
            return Fact("eligibility", " ".join(words[start:end]), f"has a condition, {name}")
        if _ELIGIBLE.search(text) and not _TREATS.search(text):
            return Fact("eligibility", name, f"asks whether one may with {name}")
    if match := _RECOVERY.search(text):
        return Fact("eligibility", match.group(), "is in recovery")
    return None


def _body(text: str) -> Fact | None:
    match = _BODY.search(text)
    if match is None or _BODY_ASKED.search(text):
        return None
    return Fact("eligibility", match.group(), f"tells of their body, {match.group()}")


def _weight(text: str) -> Fact | None:
    match = _WEIGHT.search(text)
    if match is None or _WEIGHT_ASKED.search(text):
        return None
    return Fact("eligibility", match.group(), "tells their weight")


def _age(text: str) -> Fact | None:
    if match := _TOO_OLD.search(text):
        return Fact("eligibility", match.group(), "asks whether an age is right")
    age = _told_age(text)
    if age is None or age < MINOR_BELOW:
        return None
    return Fact("eligibility", str(age), f"tells an age, {age}", is_soft=True)


def _minor(text: str) -> Fact | None:
    age = _told_age(text)
    if age is not None and age < MINOR_BELOW:
        return Fact("minor", str(age), f"tells of somebody aged {age}")
    match = _CHILD.search(text)
    if match is None or _CHILD_BESIDE.search(text):
        return None
    return Fact("minor", match.group(), f"tells of a minor, {match.group()}")


def _told_age(text: str) -> int | None:
    """Years, 3 to 110, or None."""
    for match in _AGE.finditer(text):
        years = int(next(group for group in match.groups() if group))
        if 3 <= years <= 110:
            return years
    return None


def _pregnancy(text: str) -> Fact | None:
    match = _PREGNANCY.search(text)
    if match is None or (_PREGNANCY_ASKED.search(text) and not _HAS.search(text[: match.start()])):
        return None
    return Fact("pregnancy", match.group(), f"tells of pregnancy or nursing, {match.group()}")


def _symptom(text: str) -> Fact | None:
    if (match := _STILL.search(text)) and not _SYMPTOM_ASKED.match(text):
        return Fact("symptom_after", match.group(), "tells of a symptom that stays")
    since, symptom = _SINCE.search(text), _SYMPTOM.search(text)
    if since is None or symptom is None or _SYMPTOM_ASKED.match(text):
        return None
    return Fact("symptom_after", symptom.group(), f"a symptom {since.group()}")


def _misspelt(text: str) -> list[tuple[int, int, str]]:
    """Words one slip away from a medicine of seven letters or more."""
    return [
        (at, at + 1, name)
        for at, word in enumerate(text.split())
        if len(word) >= 6 and word not in _NAMED_DRUGS and (name := _nearest(word)) is not None
    ]


@cache
def _long_names() -> dict[str, list[str]]:
    """Medicines of seven letters or more by their first letter."""
    by_letter: dict[str, list[str]] = {}
    for name in sorted(DRUGS):
        if len(name) >= 6:
            by_letter.setdefault(name[0], []).append(name)
    return by_letter


def _nearest(word: str) -> str | None:
    names = _long_names().get(word[0], [])
    found = process.extractOne(word, names, scorer=OSA.distance, score_cutoff=1)
    return found[0] if found else None
