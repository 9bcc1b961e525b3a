"""Fallback."""
from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.reading import Consent, Keyword
from bot.core.text import fold


@dataclass(frozen=True, slots=True)
class ConsentReading:
    consent: Consent
    keyword: Keyword | None
    uncertain: bool
    why: tuple[str, ...]
def read_consent(text: str, opt_out_type: str | None = None) -> ConsentReading:
    t=fold(text).strip(" .!")
    if opt_out_type=="STOP" or t in("stop","stopall","unsubscribe","cancel","end","quit","revoke","optout"): return ConsentReading("opt_out","stop",False,())
    if opt_out_type=="START" or t in("start","unstop"): return ConsentReading("opt_in","start",False,())
    if opt_out_type=="HELP" or t in("help","info"): return ConsentReading("help","help",False,())
    if re.search(r"stop texting|opt out|no more texts|no mas mensajes|take me off",t): return ConsentReading("opt_out",None,False,())
    if re.search(r"never ?mind|dont want to book|cancel my request",t): return ConsentReading("cancel_request",None,False,())
    return ConsentReading("none",None,False,())
