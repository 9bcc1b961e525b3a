"""Consent in a text: the platform's own words, an opt-out or opt-in in any words, a withdrawal.

Only a text that is nothing but the platform's word is a keyword. A stop that is about a
medicine, a visit or a time is no opt-out; what only a person can tell is `uncertain`.
Source: 47 CFR 64.1200(a)(10); Twilio, default keyword handling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.reading import Consent, Keyword
from bot.core.text import fold

KEYWORDS: dict[str, Keyword] = {
    **dict.fromkeys(
        ("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"), "stop"
    ),
    **dict.fromkeys(("start", "unstop"), "start"),
    **dict.fromkeys(("help", "info"), "help"),
}
MEANING: dict[Keyword, Consent] = {"stop": "opt_out", "start": "opt_in", "help": "help"}
BY_TWILIO: dict[str, Keyword] = {"STOP": "stop", "START": "start", "HELP": "help"}

_TEXTS = r"(?:text\w*|txt\w*|messag\w*|msgs?|sms|contact\w*|messeg\w*|spam\w*|reach\w*|writ\w*|bother\w*|call\w*|harass\w*|notif\w*|mensajes?|textos?|escrib\w*|mandar\w*|mandes?|manden|enviar\w*|envien|llam\w*|molest\w*)"
_RULES = {
    "asks to stop texting": rf"\b(?:stop|quit|stpo|stp|sotp|cease|dejen?|deje|paren?|dont|do not|never|without)(?: (?!have|get|got|see|receive|mind|want to)\w+){{0,3}} {_TEXTS}\b(?: (?:me|us|this|my|im))?",
    "no more texts": rf"\bno (?:more|mas) (?:\w+ )?{_TEXTS}|\bno quiero (?:mas |recibir |que me )?(?:\w+ )?{_TEXTS}",
    "opts out": r"\b(?:opt|opting|opted)[ -]?(?:me )?out\b|\bun ?subs?cri\w*|\bunsub\b|\bun ?suscri\w*|\bdesuscrib\w*|\bdar(?:me|se)? de baja\b|\bdeme de baja\b",
    "off the list": r"\b(?:take|get|scratch|drop|cross|pull) (?:me|my \w+|this \w+) (?:off|out|from)(?: of)? (?:your|this|the|ur|that|all)\b|\b(?:remove|delete|erase|borr\w*|elimin\w*|saqu\w*|quit\w*) (?:me|my (?:number|name|info\w*|phone)|this (?:number|phone)|mi (?:numero|nombre)|de (?:la|su|esta) lista)\b",
    "withdraws consent": r"\b(?:revoke|withdraw|take back)(?: my)? (?:consent|permission)\b",
    "leave me alone": r"\bleave me (?:alone|be)\b|\blose (?:my|this) (?:number|phone)\b|\bdejenme en paz\b|\bdejame en paz\b|\bfuck off\b",
    "one word": r"^(?:please |pls |plz |just |por favor )?(?:stop+|stpo|sotp|stahp|alto|baja|parar|pare|paren|basta|unsubcribe|unsuscribe|unsubscibe|cancelar suscripcion|stop (?:please|pls|plz|it|this|now|thanks|thank you|all)|opt out|end (?:texts|this|messages)|no more)(?: please| pls| now| ya| por favor)?$",
}  # fmt: skip
_OPT_OUT = {name: re.compile(pattern) for name, pattern in _RULES.items()}
# What these are about is a medicine, a body, a visit or somebody else, not our texts.
_ABOUT_ELSE = re.compile(
    r"\b(?:can|do|should|must|could|need|have|puedo|debo|tengo que)(?: \w+)? (?:i|to|que)? ?(?:stop|quit|dejar)\b"
    r"|\bstop(?:ped|ping|s)? (?:by|in|taking|my|the (?:pain|med\w*|infusion\w*|treatment\w*)|working|smoking|drinking|using|crying|eating|for|at|thinking|worrying)\b|\bnon ?stop\b|\bcant stop\b"
    r"|\bquit (?:smoking|drinking|my|taking|early)\b|\b(?:end|start) of\b|\bweekend\b"
    r"|\b(?:cancel|move|change|reschedule|cancelar|cambiar)(?: \w+){0,3} (?:visit|appointment|appt|infusion|session|cita|monday|tuesday|wednesday|thursday|friday|lunes|martes|miercoles|jueves|viernes)\b"
)  # fmt: skip
_NOT_A_STOP = re.compile(
    r"\b(?:dont|do not|never|no) (?:stop|mind|worry)\b|\bno (?:call|calls|llamadas?|llamen)\b(?! or text)"
    r"|\b(?:text|message|texto|mensaje)(?: me)? (?:is fine|is best|is better|works|only|please|instead|esta bien|mejor)\b|(?<!dont )(?<!stop )(?<!not )(?<!never )\btext me\b"
    r"|\b(?:rather|prefer|please) (?:text|not call)|\bdont call\b(?!.*\btext)|\bcan you (?:text|call|message)\b|\bwhy (?:are|do|did)\b|\bno (?:one|body) (?:text|call|contact|reach|wrote|answer)\w*|\bnever (?:heard|called|texted|got|received)\b|\bdidnt\b|\bhavent\b"
)  # fmt: skip
_MENTIONS_TEXTS = re.compile(r"\b(?:text|txt|messag|msg|mensaje|texto)\w*\b")
_WITHDRAWS = re.compile(
    r"\b(?:never ?mind|nvm|forget (?:it|about it)|changed my mind|no longer (?:interested|need|want)|not interested(?: anymore| any more)?|dont (?:want|need)(?: to)? (?:book|schedule|an? (?:appointment|visit|appt)|come in|the appointment|it anymore)|cancel my (?:request|inquiry|intake|form)|(?:dont|do not) (?:book|schedule) (?:me|it|anything)|olvid\w*lo|ya no (?:quiero|necesito|me interesa)(?: \w+){0,2}|cambie de (?:opinion|idea)|no me interesa|no gracias ya no|cancel\w* mi solicitud)\b"
)  # fmt: skip
_UNSURE = re.compile(
    r"^(?:enough|done|im done|bye|go away|no thanks(?: bye)?|no thank you|not now|leave|cancel (?:it|this|please|all|everything)|end it now|quit it|stop that|ya|ya no|adios|no|nope)(?: please| bye)?$|\bstop\b|\bunwanted\b"
)  # fmt: skip
_OPT_IN = re.compile(
    r"^(?:(?:re)?subscribe|opt ?in|opt me in|start (?:again|texts|texting)|text me again|suscrib\w*|comenzar|reanudar)(?: please| me| again| por favor)?$"
)


@dataclass(frozen=True, slots=True)
class ConsentReading:
    """`keyword` when the whole text is the platform's; `uncertain` when a person must decide."""

    consent: Consent
    keyword: Keyword | None
    uncertain: bool
    why: tuple[str, ...]


def read_consent(text: str, opt_out_type: str | None = None) -> ConsentReading:
    """What a text says about consent. Raises: nothing.

    `opt_out_type` is Twilio's, when Advanced Opt-Out has already acted on the text.
    """
    said = re.sub(r"[^\w ]+", " ", fold(text).replace("'", ""))
    said = re.sub(r"\s+", " ", said).strip()
    keyword = BY_TWILIO.get(opt_out_type or "") or KEYWORDS.get(said)
    if keyword is not None:
        return ConsentReading(MEANING[keyword], keyword, False, (f"keyword {keyword}",))
    if _OPT_IN.search(said):
        return ConsentReading("opt_in", None, False, ("asks to start again",))
    rule = _opt_out_rule(said)
    if rule is not None:
        return ConsentReading("opt_out", None, False, (f"opt-out: {rule}",))
    if _WITHDRAWS.search(said):
        return ConsentReading("cancel_request", None, False, ("takes the request back",))
    is_unsure = bool(_UNSURE.search(said)) and not _ABOUT_ELSE.search(said)
    why = ("may be an opt-out",) if is_unsure and len(said.split()) <= 6 else ()
    return ConsentReading("none", None, bool(why), why)


def _opt_out_rule(said: str) -> str | None:
    for name, pattern in _OPT_OUT.items():
        hit = pattern.search(said)
        if hit is None:
            continue
        is_about_texts = bool(_MENTIONS_TEXTS.search(hit[0]))
        if name in ("asks to stop texting", "no more texts") and _NOT_A_STOP.search(said):
            continue
        if _ABOUT_ELSE.search(said) and not is_about_texts:
            continue
        return name
    return None
