"""Which texts only a person may answer, and which are for nobody here.

Hand-off topics (content.md, sections 0.3 and 2.3) as a table of phrases, and the personal
facts that turn a question into one of them. A rule that hits outweighs what the examples say.
All patterns read plain form (`plain.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.personal_facts import facts

STAFF_TOPICS = (
    "drug_interaction", "eligibility", "dosing", "pregnancy", "minor", "medical_advice",
    "symptom_after", "existing_appt", "records", "provider_referral", "insurance_check", "complaint",
)  # fmt: skip
OOS_KINDS = ("oos_drug", "wrong_number", "oos")

_VISIT = r"(?:appointments?|visits?|infusions?|sessions?|treatments?|consult(?:ation)?|booking)"
_DAY = (
    r"(?:today|todays|tomorrow|tomorrows|tonight|this (?:morning|afternoon|week)|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|\d+(?: ?(?:am|pm))?)"
)
_PROFESSIONAL = (
    r"(?:therapist|doctor|physician|psychiatrist|psychologist|counselor|nurse practitioner|np|pmhnp|pcp"
    r"|social worker|case manager|case worker|provider|clinician|terapeuta|psiquiatra|psicolog[oa]|doctora?"
    r"|medic[oa]|trabajador[a]? social)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """`says` finds the topic in a plain text, unless `unless` is found in it too."""

    topic: str
    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None


def _rule(topic: str, says: str, unless: str | None = None) -> Rule:
    return Rule(topic, re.compile(says), re.compile(unless) if unless else None)


RULES = (
    _rule(
        "oos_drug",
        r"\b(?:buy|sell|selling|score|purchase|plug|comprar|compro|vend[eo]n?|hook me up)\b(?: \w+){0,5}"
        r" (?:ketamine|ketamina|special k|k|drugs?|powder|vials?|bottle|frasco|molly|oxys?|bars)\b"
        r"|\b(?:price|cost|much|need|get|cuanto|quiero|have|got|want|ship me|sell me|pick up|find|where)\b(?: \w+){0,6}"
        r" (?:vials?|grams?|ounce|powder|frascos?|gramos?|liquid ketamine|special k)\b"
        r"|\b(?:ketamine|it|vials?|bottle|drug|\d+ ?ml)(?: \w+){0,3} (?:to go|para llevar)\b"
        r"|\b(?:ketamine|ket|k) (?:to|for) sell?\b|\bketamine (?:to|for) sale\b|\bper (?:vial|gram)\b"
        r"|\b(?:ketamine|ketamina|it|vial|bottle|drug|k|buy|get|frasco)\b(?: \w+){0,4} (?:without|no|sin)"
        r" (?:a |an |una |el )?(?:prescription|appointment|seeing|doctor|receta|cita)\b"
        r"|^(?:are )?you selling(?: \?)?$|\bgot any k\b|\bbuy (?:some )?k\b",
        r"\bwithout (?:a )?(?:referral|insurance)\b|\bwrong\b",
    ),
    _rule(
        "oos",
        r"\b(?:hiring|job openings?|internships?|resume|vacanc(?:y|ies)|vacantes?|contratando|empleo|apply for|applying for)\b"
        r"|\b(?:looking for|need|want|busco|quiero|necesito|have any|any) (?:a |an |some |un )?(?:\w+ )?(?:jobs?|position|employment|work"
        r"|trabajo)(?: \?)?$|\bjob application\b",
        r"\b(?:my job|letter|note|at work|blood|paperwork)\b",
    ),
    _rule(
        "wrong_number",
        r"\bwrong (?:number|person|text|chat|num)\b|\bnumero equivocado\b|\bequivoque de numero\b"
        r"|\bmeant (?:to text|for) (?:someone|somebody|my)\b|^(?:this is not for me)\b",
    ),
    _rule(
        "complaint",
        r"\bcomplain(?:t|ts|ing)?\b|\bqueja(?:s|rme)?\b|\b(?:was|were|is|are|so|very|really|being) (?:\w+ )?rude\b|\bgroser[oa]s?\b"
        r"|\bunacceptable\b|\b(?:terrible|horrible|awful|bad|worst|poor|pesimo|mal) (?:service|experience|customer|servicio|atencion"
        r"|place|clinic|office)\b|\b(?:speak|talk|hablar)(?: \w+){0,3} (?:manager|supervisor|gerente|in charge|encargad[oa])\b"
        r"|\bbad review\b|\bmedical board\b|\bcall (?:a|my) lawyer\b|\bsue (?:you|your)\b|\bhung up on me\b"
        r"|\b(?:nobody|no one|noone|nadie|never) (?:\w+ )?(?:called|call|calls|answers?|answered|answering|returns?|returned|responds?"
        r"|responded|got back|picks? up|checked|me (?:llamo|llama|contesta|contesto|regresa|regreso|atiende|ha))\b"
        r"|\bleft (?:\w+ )?(?:\w+ )?(?:messages|voicemails)\b|\b(?:been )?calling for (?:days|weeks|a week|hours)\b"
        r"|\b(?:treated (?:me )?(?:\w+ )?(?:badly|poorly|bad|terribly|like)|how i was treated|me trataron)\b"
        r"|\b(?:unhappy|disappointed|upset|not happy|angry|mad|furious|dissatisfied|molest[oa]) (?:with|about|at|by|con|por)"
        r" (?:the|my|your|how|this|you|la|el|su)\b|\bthis is ridiculous\b|\bwaited (?:\w+ )?(?:\w+ )?hours?\b|\besper[eo] \w+ horas\b"
        r"|\byou (?:guys |people )?(?:messed up|lost my|gave me the wrong|ruined)\b|\bi felt unsafe\b|\bi was left alone\b|\bfelt ignored\b"
        r"|\b(?:double|over|twice|wrongly|mis)[ -]?charg\w*|\bcharged (?:me |my card )?(?:twice|double|wrong|too much|again)\b"
        r"|\bwrong charge\b|\bcollections\b|\bdispute\b|\bme cobraron (?:doble|de mas|dos veces)\b|\bi want (?:a|my) (?:refund|money back)\b"
        r"|\b(?:mistake|error|problem|wrong) (?:on|with|in|en) my bill\b|\bmy bill is wrong\b",
        r"\b(?:what is|do you have|is there)\b.*\b(?:policy|refund)\b|\bany complaints\b|\bhow many\b",
    ),
    _rule(
        "provider_referral",
        rf"\b(?:i am|this is|we are|soy|somos) (?:also )?(?:an? |the |una? )?(?:\w+ ){{0,2}}{_PROFESSIONAL}s?\b"
        rf"|\b{_PROFESSIONAL} here\b|\b(?:i|we) have (?:a|an|several|some|many) (?:\w+ )?(?:clients?|patients?)\b"
        r"|\b(?:my|our|mutual|shared) (?:clients?|patients?)\b|\b(?:mi|un) paciente\b|\bof my (?:clients|patients)\b"
        r"|\brefer(?:ring|red)? (?:an? |my |our |some |more )?(?:\w+ )?(?:patients?|clients?|people|folks|someone)\b"
        r"|\bproviders? (?:can )?refer\b|\bhow do (?:we|providers|doctors|i as) (?:\w+ )?(?:send|make|refer|submit)\b"
        r"|\b(?:office|clinic|practice|consultorio)\b(?: \w+){0,4} (?:referral|refer|referir)\b|\breferral form\b"
        rf"|\bmy (?:\w+ )?{_PROFESSIONAL} (?:wants to|would like to|is going to|will|is trying to|plans to) (?:refer|send)\b"
        r"|\b(?:send|sending) (?:\w+ )?(?:folks|people|clients|patients) your way\b|\brefer(?:ir)? (?:a )?(?:un )?pacientes?\b",
        r"\b(?:other|another|your|more|new|past|talk to a|how many|of your|take|accept|accepting|see|most|do) (?:\w+ )?patients?\b"
        r"|\bi am (?:\w+ )?(?:seeing|looking|asking|trying|not)\b|\bto be a\b|\bcan i (?:be|become)\b|\bare you\b",
    ),
    _rule(
        "records",
        r"\b(?:copy of|copies of|send|fax|get|request|release|transfer|see|obtain|need|want|pull|email|mandar?|mandan|quiero|necesito|copia"
        r" de)\b(?: \w+){0,4} (?:my|mi|mis|medical|treatment) (?:\w+ )?(?:records?|chart|notes|file|history|expediente|records|labs)\b"
        r"|\b(?:letter|note|carta|nota|justificante)\b(?: \w+){0,3} (?:work|employer|job|school|court|boss|trabajo|escuela|judge)\b"
        r"|\b(?:work|doctors|doctor|school|medical) (?:note|excuse)\b|\bfmla\b|\bdisability (?:paperwork|forms?|papers)\b"
        r"|\bjustificante\b|\bincapacidad\b|\brelease of information\b|\bproof of (?:treatment|visit)\b|\bitemized\b"
        r"|\b(?:receipt|invoice|recibo|factura) (?:from|for|of|de)(?: \w+){0,3} (?:last|visit|visits|time|taxes|yesterday|visita|ultima)\b"
        r"|\bdates of service\b|\bsupport animal letter\b|\b(?:did you|have you) (?:get|got|receive)(?: \w+){0,3}"
        r" (?:paperwork|records|forms|fax)\b",
        r"\bdo you need\b|\bneed (?:my|a) (?:medical )?(?:records?|note|letter) (?:first|to start)\b"
        r"|\b(?:do i|will i|if i|is a)\b.*\b(?:note|letter)\b.*\b(?:doctor|psychiatrist|therapist|pcp)\b|\bon my (?:medical )?record\b"
        r"|\bdo i need a doctors? note\b",
    ),
    _rule(
        "existing_appt",
        rf"\b(?:cancel|cancels|cancelling|move|moving|reschedule|rescheduling|change|changing|confirm|confirming|push|switch|postpone|swap|bump)"
        rf" (?:back )?(?:my|our|todays|tomorrows|the)\b(?: \w+){{0,3}} ?(?:{_VISIT}|time|{_DAY})\b"
        rf"|\b(?:need|want|have|like|trying|got|gotta|going) to (?:reschedule|cancel)(?! (?:if|anytime|my request|the request))"
        rf"(?: (?:my|it|for|on|tomorrow|today|this|the|please|\?|{_DAY})\b| ?$)"
        rf"|\brunning (?:\w+ )*late\b|\b(?:going to|will|might|may) be (?:\w+ )*late\b|\b(?:\d+|few|some) minutes late\b|\bstuck in traffic\b"
        rf"|\b(?:i am|we are|am) (?:on my way|almost there|outside|here\b(?! for (?:you|information))|in the (?:parking|lobby|waiting)|at the (?:door|front|clinic|office)|parked|downstairs)"
        rf"|\b(?:can not|will not|not going to|not be able to|unable to) (?:make|come to|get to|keep) (?:it|my|the|our|that)?\b"
        rf"(?= ?(?:$|today|tomorrow|to|on|this|for|my|appointment|{_DAY}))"
        rf"|\b(?:what|when|which)(?: \w+)? (?:time |day )?(?:is|was|are) (?:my|our)(?: \w+)? {_VISIT}\b"
        rf"|\bmy(?: \w+)? {_VISIT} (?:is |was |are )?(?:at |on |for |still |got )?(?:{_DAY}|still|moved|changed|cancel\w+|on\b)"
        rf"|\bmy (?:{_DAY})(?: \w+)? {_VISIT}\b|\b(?:i have|i had|have|got) (?:an? |my )?(?:\w+ )?{_VISIT} (?:\w+ )?{_DAY}\b"
        rf"|\b{_VISIT} (?:today|tomorrow)\b|\b(?:todays|tomorrows) {_VISIT}\b|\bam i (?:still )?(?:at|scheduled|on|booked)\b"
        rf"|\b(?:do i have|is my|did my|was my|confirm(?:ing)? my|missed my|forgot my|about my (?:next|upcoming)) (?:\w+ )?{_VISIT}\b"
        rf"|\b(?:missed|returning|return) (?:a |your |my )?calls?\b|\b(?:someone|somebody) (?:just )?called (?:me )?from\b"
        rf"|\bleft my (?:\w+ )?(?:\w+ )?(?:there|at|in|behind|yesterday|today)\b|\bgot a (?:voicemail|call|text) from (?:you|your)\b"
        rf"|\b(?:nobody|no one) is answering the door\b|\b(?:door is locked)\b|\b(?:my|the) ride (?:\w+ )?(?:fell|cancel\w+|bailed)"
        rf"|\b(?:i see|seeing) (?:her|him|dr|doctor)(?: \w+)? (?:at|on) \w+|\balready (?:have an appointment|a patient|scheduled)\b"
        rf"|\b(?:cambiar|mover|cancelar|confirmar|cancelen|reagendar|posponer) (?:mi|la|de)(?: \w+)? (?:cita|visita|sesion|infusion|hora|consulta)\b"
        rf"|\b(?:a que hora|cuando|que dia) (?:es|tengo|era|me toca) (?:mi|la) ?(?:cita|sesion|infusion)\b|\bque dia me toca\b|\bvoy (?:a llegar )?tarde\b|\bvoy en camino\b"
        rf"|\bllego (?:\w+ )*tarde\b|\ba llegar tarde\b|\bno (?:voy a poder|puedo|podre) (?:ir|llegar|asistir)(?: (?:a mi|manana|hoy|el|a la)|$)"
        rf"|\b(?:ya estoy (?:aqui|afuera)|estoy afuera)\b|\bmi cita (?:es|de) (?:hoy|manana)\b|\btengo cita\b|\bperdi mi cita\b|\bse me olvido mi\b",
        r"\b(?:policy|what if|what happens if|if i|in case|how (?:much|late|far|many)|charge|fee|request|solicitud|que pasa si|politica"
        r"|cobran|do you have|any|are there|is there an?|get an|cost|how do people)\b",
    ),
    _rule(
        "insurance_check",
        r"\b(?:check|verify|run|look up|look into|call|confirm|find out|see if|revisar?|revisan|verificar?|verifican|checar|llamar a)\b(?: \w+){0,4}"
        r" (?:my )?(?:insurance|benefits|coverage|(?<!payment )plan|covered|covers|seguro|cobertura|aseguranza|cubre)\b"
        r"|\bprior auth\w*|\bpre ?auth\w*|\bautorizacion previa\b|\b(?:insurance|plan|claim|seguro|aseguranza|aetna|cigna|humana|cross)\b(?: \w+){0,3}"
        r" (?:denied|denies|rejected|declined|nego|rechazo|approved|approve|paid)\b|\bdenied (?:my|the) claim\b|\bmy claim\b|\bresubmit\b"
        r"|\b(?:cpt|billing|diagnosis|procedure) codes?\b|\byour (?:npi|tax id)\b|\bcodigo para mi seguro\b|\bwhat is my copay\b|\bcual es mi copago\b"
        r"|\bapproval from (?:my )?insurance\b|\bdid my insurance\b|\bya aprobo mi seguro\b",
        r"\bdo you (?:take|accept|bill|work with)\b|\byou (?:take|accept)\b",
    ),
    _rule(
        "dosing",
        r"\b(?:dose|doses|dosage|dosages|dosing|dosis)\b|\b(?:mg|mgs|mcg|milligrams?|miligramos)\b"
        r"|\bhow much ketamine\b|\bcuanta ketamina\b",
        r"\b(?:first|one|single|each|after|primera|missed|over) (?:dose|dosis)\b|\boverdose\b|\bbooster dose\b",
    ),
    _rule(
        "medical_advice",
        r"\b(?<!what )(?<!when )(?<!how )should i (?:do (?:this|it|ketamine|ect|tms|the|an?)|try|get|start|go ahead|tell|switch|wait|keep going|stop"
        r"|see (?:a|my)|go to the|be (?:doing|worried about my)|ask my)\b(?! before| beforehand)"
        r"|\bdo you (?:think|recommend|suggest|advise) (?:i|me|this|ketamine|it|that i|my|doing|for me|trying)\b"
        r"|\bwhat (?:do|would|should) you (?:recommend|suggest|advise|think i)\b|\bwhat would you do\b|\bwhat do you think ?\??$|\bwhat do you think (?:i|about me|is wrong)\b|\bif you were me\b|\bin my (?:place|situation|case)\b"
        r"|\bwhat is wrong with me\b|\bdo i have (?:depression|anxiety|ptsd|bipolar)\b|\bam i (?:depressed|bipolar|having a breakdown)\b"
        r"|\bwhat is my diagnosis\b|\bsecond opinion\b|\bmedical advice\b|\bmy (?:doctor|psychiatrist|therapist|pcp|wife|husband|family) (?:says?|said|thinks|told me)"
        r" (?:i should|no\b|not|it is|its|against|to wait|that)|\bwhat (?:can|medication should|should) i take for\b"
        r"|\b(?:que )?me (?:recomienda|aconseja)s?\b|\bque haria usted\b|\bcree que (?:me|debo|es buena|deberia|tengo|sea)\b|\busted que (?:piensa|haria|opina)\b"
        r"|^(?:debo|deberia) (?:hacer|probar|decir|cambiar|dejar|esperar)",
        r"\bshould i (?:get there|get a ride|start (?:fasting|by))|\bdo you recommend (?:bringing|wearing)|\bdangerous\b",
    ),
)


@dataclass(frozen=True, slots=True)
class Found:
    """A topic found by rule. `is_fact`: a personal fact, which leaves plain bookings alone;
    `is_soft`: one that matters to clinical questions only."""

    topic: str
    words: str
    why: str
    is_fact: bool = False
    is_soft: bool = False

    @property
    def rank(self) -> int:
        return _RANK[self.topic]


def find(text: str) -> tuple[Found, ...]:
    """Hand-off topics, personal facts and off-limits kinds in a plain text, the surest first.

    Raises: nothing. Source: content.md 2.3.
    """
    told = tuple(
        Found(fact.topic, fact.words, fact.why, is_fact=True, is_soft=fact.is_soft)
        for fact in facts(text)
    )
    said = tuple(found for rule in RULES if (found := _match(rule, text)) is not None)
    return tuple(sorted((*said, *told), key=lambda found: found.rank))


_RANK = {
    topic: rank
    for rank, topic in enumerate(
        ("oos_drug", "symptom_after", "pregnancy", "minor", "existing_appt", "complaint",
         "provider_referral", "drug_interaction", "eligibility", "dosing", "records",
         "insurance_check", "medical_advice", "oos", "wrong_number")
    )
}  # fmt: skip
"""Which topic a text with several is filed under: what cannot wait first."""


def _match(rule: Rule, text: str) -> Found | None:
    match = rule.says.search(text)
    if match is None or (rule.unless is not None and rule.unless.search(text)):
        return None
    return Found(rule.topic, match.group().strip(), f"{rule.topic}: {match.group().strip()!r}")
