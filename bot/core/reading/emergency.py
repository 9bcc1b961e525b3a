"""A medical emergency now: what must hear 911 before anything else."""

from __future__ import annotations

import re

_SIGNS = {
    "overdose": r"\b(?:overdose\w*|od|took too (?:much|many)|taken too (?:much|many)|swallowed (?:too many|all|a bottle|the whole)|(?:took|taken|swallowed) (?:[1-9]\d|\d{3}|fifteen|twenty|thirty|forty|fifty|sixty)(?! (?:mg|min|minutes|years|days|hours|weeks|sessions|infusions|treatments))|took (?:all|the whole bottle|a whole bottle|a bunch|a handful)(?: \w+)? ?(?:of )?(?:my |the |her |his )?(?:pills|meds|bottle|tablets)?|sobredosis|tom[eo] (?:demasiad\w*|todas las|muchas) ?\w*|poisoned|drank bleach)\b",
    "breathing": r"\b(?:cant|cannot|can not|not|isnt|barely|trouble|hard time|difficulty|stopped|struggling to|hard to|unable to)(?: \w+)? (?:breath\w*|catch (?:my|his|her) breath|respirar)\b|\bno (?:puedo|puede) respirar\b|\bno respira\b|\bshort(?:ness)? of breath\b|\bfalta de aire\b|\bchoking\b|\basfixi\w*",
    "chest": r"\b(?:chest|heart)(?: \w+){0,3} (?:pain\w*|hurts?|tight\w*|pressure|attack|stopped|racing so)\b|\b(?:pain|pressure|tightness) in (?:my|his|her) chest\b|\bdolor (?:en el|de) pecho\b|\binfarto\b|\bataque al corazon\b",
    "unconscious": r"\b(?:wont|wouldnt|cant|cannot|not|isnt|doesnt|didnt)(?: \w+)? (?:wak\w+(?: up)?|respond\w*|regain\w*)\b(?! (?:up )?(?:early|in the morning|on time))|\bunconscious\b|\bunresponsive\b|\bpassed out\b|\bpassing out\b|\bfaint(?:ed|ing)\b|\bcollapsed\b|\bblacked out\b|\bno (?:despierta|responde|reacciona)\b|\bdesmay\w*|\binconsciente\b|\bcoma\b",
    "seizure": r"\b(?:seizur\w*|seizing|convuls\w*|convulsion\w*)\b",
    "stroke": r"\b(?:stroke|face (?:is )?(?:droop\w*|numb)|slurr\w*|half of (?:my|his|her) (?:body|face)|cant (?:move|feel) (?:my|his|her) (?:arm|leg|face|side)|derrame|embolia)\b",
    "bleeding": r"\b(?:bleeding (?:a lot|out|badly|heavily|wont stop|everywhere|so much)|wont stop bleeding|cant stop (?:the )?bleed\w*|lots of blood|losing (?:a lot of )?blood|sangr\w+ mucho|hemorragia)\b",
    "allergic": r"\b(?:(?:throat|tongue|face|lips?)(?: \w+){0,2} (?:swell\w*|swollen|closing)|anaphyla\w*|allergic reaction|se me (?:hincha|cierra) la (?:garganta|cara|lengua)|reaccion alergica)\b",
    "colour": r"\b(?:turning|turned|going|went|is|lips are|looks)(?: \w+)? (?:blue|purple|gray|grey)\b|\b(?:morad[oa]|azul)(?: \w+)? (?:los labios|la cara)\b|\blabios (?:azules|morados)\b",
    "asks for 911": r"\b(?:call|called|calling|need|should i call|send)(?: \w+)? (?:911|an ambulance|ambulance|paramedics|ambulancia)\b|\b(?:this|it) is an emergency\b|\bmedical emergency\b|\bes una emergencia\b",
}  # fmt: skip
_SIGN = {name: re.compile(pattern) for name, pattern in _SIGNS.items()}
_NOT_NOW = re.compile(
    r"\b(?:years?|months?|weeks?|days?) ago\b|\bused to\b|\bin the past\b|\bhistory of\b|\blast (?:year|month|summer|week)\b|\bin (?:19|20)\d\d\b|\bwhen i was\b|\bhave had\b|\bi had\b|\bhad an?\b|\bonce had\b|\bhace \w+ (?:anos|meses|semanas)\b|\btuve\b|\bprone to\b|\bdisorder\b|\bepilep\w*|\bsometimes\b|\ba veces\b|\bwhenever\b|\bwhen(?:ever)? i(?:m| am| get| have)\b"
    r"|\bfamily\b(?= history)|\bprevious\w*\b|\bsurvivor\b|\bsince my stroke\b|\bscared of\b|\bafraid of\b|\bworried about\b|\bwhat if\b|\bmiedo (?:a|de)\b"
)  # fmt: skip
_ASKED = re.compile(
    r"\b(?:can|could|do|does|will) (?:you|i|people|someone|anyone|it|patients|se)\b|\b(?:can|could|does|do|will|would|is|are|what|how|has|puede|pueden|que pasa)\b(?: \w+){0,9} (?:cause|get|have|happen|give|make|risk|side effects?|anyone|people|patients|someone ever|treat|help|safe|during|after the (?:infusion|treatment)|causar|dar|provocar)\b|\bif (?:i|someone|you|they)\b|\bside effects?\b|\bemergency contact\b|\bfor emergencies\b|\bcan i (?:come|get|still|do|have|take)\b|\bi have (?:anxiety|panic|ptsd|asthma)\b|\bpanic attacks?\b|\bi can breathe\b|\bno overdose\b"
)  # fmt: skip


def is_emergency(said: str) -> tuple[bool, str]:
    """Whether a plain text tells of an emergency now, and the sign with its words."""
    for sentence in said.split(" . "):
        for name, pattern in _SIGN.items():
            hit = pattern.search(sentence)
            if hit is None:
                continue
            is_asked = _ASKED.search(sentence[: hit.end()]) and name != "asks for 911"
            if not is_asked and not _NOT_NOW.search(sentence):
                return True, f"emergency, {name}: {hit[0]!r}"
    return False, ""
