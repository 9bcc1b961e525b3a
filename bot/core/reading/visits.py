"""Whether somebody is new to the clinic or has been in before.

A medicine, a diagnosis or another clinic "before" says nothing about this clinic.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.reading.choices import led_choice, whole_choice
from bot.core.reading.phrases import Phrase

_HERE = (
    r"(?:here|there|in|in before|with you|to you|to your|to the clinic|to this|to yall|at your"
    r"|by)"
)
_NEW = re.compile(
    r"\b(?:i am|she is|he is|we are|am|would be|will be|i would be) (?:(?:a|an|all|totally|brand"
    r"|completely|very"
    r"|pretty|super|still|kinda|kind of|also|both|just|definitely) )*"
    r"(?:new(?: (?:patient|client|person|customer))?|newbie|first timer)\b"
    r"(?! (?:to text\w*|mom|mother|mum|dad|father|parent|york|mexico|to (?:the |this )?(?:area"
    r"|town|state|city|valley"
    r"|arizona|az|phoenix|gilbert|mesa|job|country|neighborhood)|resident|in town|age|year|meds?"
    r"|med|job"
    r"|at (?:my|this|work)))"
    r"|\bas a (?:brand )?new (?:patient|client)|\bnew to (?:this|you|yall|ketamine|infusions?"
    r"|the clinic|your"
    r"|all this|here|it)\b(?! area| town)"
    r"|\b(?:this|it) (?:is|would be|will be) (?:my|our|her|his) (?:very )?(?:first|1st) (?:time"
    r"|visit|appointment"
    r"|one|treatment|infusion)|(?<!had )(?<!did )(?<!got )\bmy (?:very )?(?:first|1st) (?:time"
    r"|visit|infusion)\b(?! (?:was|were|went|felt|did|had|is (?:on|at|next|this|tomorrow)))"
    r"|^(?:hi |hello |hey |also |i am |yes |no )*(?:a )?(?:new (?:here|patient|client)|(?:first"
    r"|1st) time (?:patient|client|here|caller|visitor))(?! (?:forms?|paperwork|special|intake"
    r"|fee|cost|price))\b"
    r"|\b(?:have|had|has|am|was) (?:never|not) (?:ever |yet |actually )?(?:been (?:to|a patient"
    r"|seen|in|there"
    r"|here|with|before|by)|come (?:in|there|here)|visited|gone there|seen you"
    r"|had (?:an infusion|one|any|this))"
    r"|\bnever been (?:there|here|in|to you|to your|to any|to a|to one|to the clinic|seen|before"
    r"|with|a patient)|\bnever (?:visited|came|gone|went)\b"
    r"|\b(?:soy|seria|es|somos) (?:un |una |paciente |cliente )*nuev[oa]s?\b|\bpaciente nuev[oa]\b"
    r"|\b(?:es|seria|sera) (?:mi |la |su |nuestra )*primer[a]? (?:vez|visita|cita|infusion)"
    r"|\bmi primera (?:vez|visita|cita)|\bpor primera vez\b"
    r"|\b(?:nunca|jamas) (?:he |ha |hemos |me )?(?:ido|venido|estado|visitado|fui|vine|atendido"
    r"|sido)"
    r"|\bno (?:he|ha|hemos) (?:ido|venido|estado|visitado)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:another|other|different|some|somewhere|elsewhere|mindbloom|a (?:clinic|ketamine|place"
    r"|therapist"
    r"|psychiatrist|doctor|hospital)|their|otra|otro|otras)\b"
)
_HAS_BEEN = re.compile(
    rf"\b(?:i|we|she|he) (?:have |has |had )?(?:already |also )?been {_HERE}\b(?! (?:therapy"
    rf"|treatment|the hospital"
    r"|pain|rehab|a\b|and out|bed|remission|recovery|so|touch|contact|an accident|an?\b|love"
    r"|counseling))"
    r"|\b(?:i|we|she|he) (?:have |has )?been (?:a |your )?(?:patient|client|seeing (?:you|yall"
    r"|dr|doctor)|coming)\b|^been seeing (?:you|yall|dr|doctor)|\b(?:have|has) seen (?:you"
    r"|yall)\b"
    r"|\b(?:am|is) not (?:a )?new\b(?! to)|\bno soy (?:paciente )?nuev[oa]"
    r"|\b(?:returning|existing|current|former|previous|past|established) (?:patient|client)\b"
    r"|\b(?:i am|i was|i used to be|she is|he is) (?:a |an |your |already |currently |actually "
    r"|also )*(?:patient|client"
    r"|returning)\b(?! (?:person|care|with my|of another|(?:at|of|with) (?!you|renew|the clinic"
    r"|this)))|\bold patient\b|\bi used to (?:come|go)\b|\bi came in\b"
    r"|\b(?:had|did|got|done|finished|completed|received|have had|have done) (?:an? |my |\w+ "
    r"|some |few )*"
    r"(?:infusions?|treatments?|sessions?|series|consult|consultation|boosters?|visits?"
    r"|appointments?) "
    r"(?:there |here )?(?:with|at|from|by) (?:(?:dr|doctor) \w+ at )?(?:you|yall|your|renew"
    r"|the clinic|this clinic|guys)"
    r"|\b(?:had|did|got|done|finished) (?:an? |my |\w+ |some )*(?:infusions?|treatments?"
    r"|sessions?) (?:there|here)\b"
    r"|\bi (?:come|go|went|came|was) (?:in |over )?(?:there|here|to you|to your|to yall)\b"
    r"|\bi (?:was|came) (?:in|seen|treated)(?: by you| there)? (?:last|before|a|two|in|back"
    r"|once)\b"
    r"(?! (?:january|february|hospital|rehab))"
    r"|\b(?:i|he|she) (?:see|sees|saw|seen|have seen) (?:you|yall|dr \w+|doctor \w+|someone"
    r"|one of)(?: guys)?"
    r"(?: \w+)? ?(?:there|before|last|already|in your|at your)"
    r"|\b(?:ya|you) (?:he |ha |hemos |los |las |me )?(?:ido|venido|estado|visitado|fui|vine"
    r"|soy paciente"
    r"|atendieron|vieron|conozco)|\b(?:soy|fui|era) (?:un |una |su )?paciente\b(?! nuev)"
    r"|\bme (?:han )?"
    r"(?:atendieron|atendido) (?:con |alli|ahi|ustedes|antes)|\b(?:he|hemos) (?:ido|venido"
    r"|estado) (?:antes|alli"
    r"|ahi|con|a su)|\bpaciente (?:actual|regular|anterior|existente|de ustedes)|\bfui (?:el"
    r"|hace|con ustedes|alli|ahi)"
    r"|\bvine (?:el|hace|antes)|\bya soy paciente"
)
_BARE_NEW = re.compile(
    r"^(?:(?:i|am|it|is|a|totally|brand|um|oh|just|yes|still|all|very|as|the|un|una|pues|soy|es"
    r"|mi|la|por) )*"
    r"(?:new|newbie|neww|new here|new patient|new client|never|nope never|first time|first visit"
    r"|1st time|1st visit|first"
    r"|first timer|not yet|have not|i have not|has not|had not|did not|never have|never been"
    r"|never before|no never|no i have not|not before|not ever"
    r"|nuev[oa]|primera vez|1ra vez|1a vez|primer vez|primera visita|nunca|jamas|aun no"
    r"|todavia no|no nunca|nunca he ido|nunca en mi vida|no he ido"
    r"|primera|ninguna vez|not with you|never .*)(?: (?:ever|guys|paciente|patient|here|time"
    r"|visit|please|sir|maam|yo|senor|senorita|gracias|thanks|i guess|have|been|before|to you"
    r"|with you|aqui|ahi))*(?: (?:but|pero) .*)?$"
)
_LISTED_NEW = re.compile(r"^(?:new|nuev[oa])$")
_NO = re.compile(
    r"^(?:(?:hi|hello|hola|oh|um|well|pues) )*(?:no|nope|nah|naw|nop|nel)\b(?! (?:problem|idea"
    r"|se|worries|calls?|texts?)\b)"
)
_BARE_BEEN = re.compile(
    r"^(?:(?:i|am|a|an|um|oh|just|already|currently|you|ya|yes|si|si ya|pues|the) )*"
    r"(?:returning|return|been in|been there|been here|been before|have been|have been in"
    r"|have before|before|i have"
    r"|been|been once|been twice|once|twice|once before|a few times|couple times|a couple times"
    r"|many times|several times"
    r"|existing|current|current patient|existing patient|returning patient|old patient|established"
    r"|i was|was there|i did|i do|have|regreso|regresando|he ido|he venido|fui|vine|ya|ya he ido"
    r"|ya fui|ya vine"
    r"|he estado|una vez|varias veces|dos veces|un par de veces|antes|ya antes|paciente|patient)"
    r"(?: (?:patient|once|before|last year|this year|there|here|already|in|a while ago|years ago"
    r"|antes|ahi|alli|una vez|hace tiempo|aqui|with you|con ustedes|time|times))*$"
)
_YES = re.compile(
    r"^(?:(?:hi|hello|hola|oh|um|well|pues) )*(?:(?:yes|yeah|yep|yup|si)\b(?! (?:i (?:am"
    r"|have) (?:a|an|some|one) question|im new)).*|.* but (?:yes|yeah)|yes|yeah|yep|yup|yea|y|si"
    r"|yess+|sip|ya|sure have|i sure have|claro|correct|ye|yah|si you|si ya|simon|claro que si"
    r"|yes sir|yes maam)$"
)


def read_status(text: str, phrases: Sequence[Phrase], *, is_asked: bool) -> str | None:
    """ "new", "returning", or None when the text does not say."""
    for phrase in phrases:
        status = _stated(phrase)
        if status:
            return status
    if len(phrases) > 1 and any(_LISTED_NEW.search(phrase.plain) for phrase in phrases):
        return "new"
    if not is_asked:
        return None
    number = whole_choice(text)
    if number is None and phrases and (led := led_choice(phrases[0].words)):
        number = led[0]
    if number is not None:
        return {1: "new", 2: "returning"}.get(number)
    for phrase in phrases:
        if _BARE_NEW.search(phrase.plain):
            return "new"
        if _BARE_BEEN.search(phrase.plain):
            return "returning"
    first = phrases[0].plain if phrases else ""
    if _NO.search(first):
        return "new"
    return "returning" if _YES.search(first) else None


def _stated(phrase: Phrase) -> str | None:
    form = phrase.plain
    if _NEW.search(form):
        return "new"
    if phrase.asks or _ELSEWHERE.search(form):
        return None
    return "returning" if _HAS_BEEN.search(form) else None
