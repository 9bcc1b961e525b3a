"""Abuse of the line: insults, sexual or threatening words aimed at it. Anger at a thing is none."""

from __future__ import annotations

import re

from bot.core.text import fold

_RULES = {
    "insult": r"\b(?:fuck|f u c k|screw|fck|fuk)(?: off| (?:you|u|ur|yourself|this bot|your (?:mom|mother|self)))\b|\b(?:go|eat)(?: and)? (?:fuck|shit|to hell|die)\b|\b(?:you|u|ur|youre|your)(?: \w+){0,3} (?:bitch\w*|cunts?|asshole\w*|whores?|sluts?|retard\w*|faggot\w*|piece of (?:shit|crap)|scumbags?|dumbass\w*|pendej\w*|put[oa]s?|cabron\w*|idiot bot)\b|\bsuck (?:my|a) (?:dick|cock)\b|\bhijo de (?:puta|perra)\b|\bchinga tu madre\b|\bvete a la (?:mierda|verga|chingada)\b|\bpiece of shit\b",
    "sexual": r"\b(?:send|show)(?: me)?(?: \w+)? (?:nudes?|tits|boobs|pussy|pics of you naked)\b|\bwanna (?:fuck|have sex|hook up)\b|\b(?:are|r) (?:you|u) (?:horny|sexy|naked)\b|\bwhat are you wearing\b|\bdick pic\w*\b|\bquiero (?:sexo|coger)\b",
    "threat": r"\bi(?:ll| will| am going to|m gonna|m going to) (?:find|hunt|get|hurt|beat|burn|bomb|sue and destroy) (?:you|u|your|ur|this|the) ?(?:clinic|place|office|all|down|up)?\b",
}  # fmt: skip
_ABUSE = {name: re.compile(pattern) for name, pattern in _RULES.items()}


def is_abusive(text: str) -> tuple[bool, str]:
    """Whether a text abuses the line or the people behind it, and by which rule."""
    said = re.sub(r"[^\w ]+", " ", fold(text).replace("'", ""))
    for name, pattern in _ABUSE.items():
        if pattern.search(said):
            return True, f"abuse, {name}"
    return False, ""
