"""When a call is welcome, in the texter's own words: "after 5pm", "en las tardes".

Found, not understood: a person reads it before calling.
"""

from __future__ import annotations

import re

from bot.core.reading.patterns import joined
from bot.core.text import clean

MAX_TIME = 60

_CLOCK = joined(r"""
    \d{1,2}(:\d\d)?\s?(a\.?m?\.?|p\.?m?\.?)?\b(ish)?
    noon|midday|mediod[i\u00ed]a|lunch(time)?|work|school|dinner|almuerzo
""")
_MOMENT = joined(
    r"""
    any\s?time|whenever|asap|tomorrow|tmrw|today|tonight|next week|this week
    (between|from|entre)(\s+las?)?\s+{clock}\s*(and|to|y|a|-)\s*(las?\s+)?{clock}
    (after|before|around|at|past|til|until|by|from|about|between)\s+{clock}
    ((early|late|mid|in the|during the)\s?)?(morn(ing)?s?|afternoons?|evenings?|nights?)
    ((early|late|mid|in the|during the)\s?)?(noon|midday|lunch(time)?)
    weekdays?|weekends?|(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(days?)?\b
    \d{1,2}(:\d\d)?\s?(-|to|a)\s?\d{1,2}(:\d\d)?\s?(am|pm)?\b
    \d{1,2}(:\d\d)?\s?(a\.?m\b|p\.?m\b|ish\b)
    (despu[e\u00e9]s|antes|pasad[oa]s?|a partir)\s+de\s+(las?\s+)?({clock}|trabajo|comer)
    (despu[e\u00e9]s|saliendo) del trabajo|como a las? \d{1,2}|a las?\s+{clock}
    (por|en|de) las? (ma[\u00f1n]anas?|tardes?|noches?)|entre semana|hoy|pronto|temprano
    (a )?cualquier hora|cuando (sea|quieran?|gusten?|puedan?)|ma[\u00f1n]anas?|tardes?|noches?
    lunes|martes|mi[e\u00e9]rcoles|jueves|viernes|s[a\u00e1]bados?|domingos?
    """,
    clock=_CLOCK,
)
_AND = (
    "and|or|y|o|on|to|the|in|is|best|por|de|la|el|los|a|las|through|thru|before|after|between|&|-"
)
_TIME = re.compile(
    rf"\b(?:{_MOMENT})(?:[\s,]*(?:(?:{_AND})\s+)*(?:{_MOMENT}))*",
    re.IGNORECASE,
)


def call_time(words: str) -> str | None:
    """The first run of times in a phrase, at most `MAX_TIME` characters, or None."""
    found = _TIME.search(clean(words))
    return found[0].strip(" ,")[:MAX_TIME] if found else None


def without_times(words: str) -> str:
    return _TIME.sub(" ", clean(words))
