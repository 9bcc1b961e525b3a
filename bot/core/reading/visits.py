"""Whether somebody is new to the clinic or has been in before.

A medicine, a diagnosis or another clinic "before" says nothing about this clinic.
"""

from __future__ import annotations

from bot.core.reading.choices import leading_choice
from bot.core.reading.patterns import all_of, any_of
from bot.core.reading.phrases import Phrase, Said

_NEWCOMER = (
    r"(i am|she is|he is|we are|am|would be|will be)"
    r"( (an?|all|totally|brand|completely|very|pretty|super|still|kinda|kind of|also|both|just"
    r"|definitely))* (new( (patient|client|person|customer))?|newbie|first timer)"
)
_NEW_TO_SOMETHING_ELSE = (
    r"to text\w*|mom|mother|mum|dad|father|parent|york|mexico|resident|in town|age|year|meds?"
    r"|job|at (my|this|work)|to (the |this )?(area|town|state|city|valley|country|neighborhood"
    r"|arizona|az|phoenix|gilbert|mesa|job)"
)
_NEW = any_of(
    r"""
    {newcomer}(?! ({something_else})\b)|as a (brand )?new (patient|client)
    new to (this|you|yall|ketamine|infusions?|the clinic|your|all this|here|it)(?! (area|town)\b)
    (this|it) (is|would be|will be) (my|our|her|his) (very )?(first|1st) {visit}
    (?<!had )(?<!did )(?<!got )my (very )?(first|1st) {visit}(?! (was|were|went|felt|did|had)\b)
    ..(?! is (on|at|next|this|tomorrow)\b)
    \A{opening}*(a )?(new|first time|1st time) (here|patient|client|caller|visitor)(?! {paper}\b)
    (have|had|has|am|was) (never|not) ((ever|yet|actually) )?{been_here}|never been( {here}|\Z)
    never (visited|came|gone|went)|(nunca|jamas) (he |ha |hemos |me )?{ido}|no (he|ha|hemos) {ido}
    (soy|seria|es|somos) ((una?|paciente|cliente) )*nuev[oa]s?|paciente nuev[oa]
    (es|seria|sera) ((mi|la|su|nuestra) )?primera? (vez|visita|cita|infusion)
    mi primera (vez|visita|cita)|por primera vez
    """,
    newcomer=_NEWCOMER,
    something_else=_NEW_TO_SOMETHING_ELSE,
    opening="(hi|hello|hey|also|i am|yes|no) ",
    visit="time|visit|appointment|one|treatment|infusion",
    paper="forms?|paperwork|special|intake|fee|cost|price",
    been_here="been (to|a patient|seen|in|there|here|with|before|by)|come (in|there|here)|visited"
    "|gone there|seen you|had (an infusion|one|any|this)",
    here="there|here|in|to you|to your|to any|to a|to one|to the clinic|seen|before|with|a patient",
    ido="ido|venido|estado|visitado|fui|vine|atendido|sido",
)
_ELSEWHERE = any_of("""
    another|other|different|some|somewhere|elsewhere|mindbloom|their|otr[oa]s?
    a (clinic|ketamine|place|therapist|psychiatrist|doctor|hospital)
""")
_BEEN = any_of(
    r"""
    {who} (have |has |had )?(already |also )?been {here}(?! {in_something}\b)
    {who} (have |has )?been (a |your )?(patient|client|seeing {you}|coming)|\Abeen seeing {you}
    (have|has) seen (you|yall)|{who} (see|sees|saw|seen) {you}( guys)?( \w+)? ?{there}
    (am|is) not (a )?new(?! to\b)|no soy (paciente )?nuev[oa]|i used to (come|go)|i came in
    (returning|existing|current|former|previous|past|established|old) (patient|client)
    (i am|i was|i used to be|she is|he is) ((an?|your|already|currently|actually|also) )*
    ..(patient|client|returning)(?! (person|care|with my|of another|(at|of|with) (?!{us}))\b)
    {had} ((an?|my|some|few|\w+) )*{treatment} ((there|here) )?(with|at|from|by) ((dr
    ..|doctor) \w+ at )?{us}
    {had} ((an?|my|some|\w+) )*(infusions?|treatments?|sessions?) (there|here)
    {had} (\d+|two|three|four|five|six|eight|ten|twelve) (infusions?|treatments?|sessions?
    ..|visits?) (in|back
    ..|last|this) (the )?(\d{4}|spring|summer|fall|winter|year|january|february|march|april|may
    ..|june|july
    ..|august|september|october|november|december)
    i (come|go|went|came|was) (in |over )?(there|here|to you|to your|to yall)
    i (was|came) (in|seen|treated)( by you| there)? (last|before|a|two|in|back|once)(?! (hospital
    ..|rehab)\b)
    (ya|you) (he |ha |hemos |habia |los |las |me )?(ido|venido|estado|visitado|fui|vine|atendieron
    ..|vieron|conozco)
    (ya|you) soy paciente|(soy|fui|era) (una? |su )?paciente(?! nuev)|(he|hemos) (ido|venido
    ..|estado) {alli}
    me (han )?(atendieron|atendido) (con|alli|ahi|ustedes|antes)|fui (el|hace|con ustedes|alli|ahi)
    paciente (actual|regular|anterior|existente|de ustedes)|vine (el|hace|antes)
    """,
    who="i|we|she|he",
    here="here|there|in|in before|with you|to you|to your|to the clinic|to this|to yall|at your|by",
    in_something="therapy|treatment|the hospital|pain|rehab|an?|and out|bed|remission|recovery|so"
    "|touch|contact|love|counseling",
    you=r"you|yall|dr( \w+)?|doctor( \w+)?|someone|one of",
    us="you|yall|your|renew|the clinic|this|guys",
    there="there|before|last|already|in your|at your",
    had="had|did|got|done|finished|completed|received",
    treatment="infusions?|treatments?|sessions?|series|consult|consultation|boosters?|visits?"
    "|appointments?",
    alli="antes|alli|ahi|con|a su",
)

_SAYS_NEW = all_of(
    r"""
    {opening}*{new}( {after})*( (but|pero) .*)?
    """,
    opening="(i|am|it|is|a|totally|brand|um|oh|just|yes|still|all|very|as|the|una?|pues|soy|es|mi|la"
    "|por) ",
    new="new|neww|newbie|first|(first|1st) (time|visit)|first timer|nope never|(have )?never( .*)?"
    "|not yet|not ever|not before|not with you|(i )?have not|has not|had not|did not"
    "|no i have not|no never"
    "|nuev[oa]|primera|(primera?|1ra|1a) vez|primera visita|(no )?(nunca|jamas)( he ido)?"
    "|nunca en mi vida|aun no|todavia no|no he ido|ninguna vez",
    after="ever|guys|paciente|patient|client|here|time|visit|please|sir|maam|yo|senor|senorita"
    "|gracias|thanks|i guess|have|been|before|to you|with you|aqui|ahi",
)
_SAYS_BEEN = all_of(
    r"""
    {opening}*{been}( {after})*
    """,
    opening="(i|am|an?|um|oh|just|already|currently|you|ya|yes|si|si ya|pues|the) ",
    been="return|returning|existing|current|established|(existing|current|returning|old) patient"
    "|patient|before|been( (in|there|here|before|once|twice))?|have( been( in)?| before)?"
    "|once( before)?|twice|an? (few|couple) times|couple times|(many|several) times"
    "|i (was|did|do|have)|was there|regreso|regresando|he (ido|venido|estado)|fui|vine"
    "|(ya )?(ya|antes)|una vez|(varias|dos) veces|un par de veces|paciente",
    after="patient|once|before|last year|this year|there|here|already|in|a while ago|years ago"
    "|antes|ahi|alli|una vez|hace tiempo|aqui|with you|con ustedes|times?",
)
_GREETING = "(hi|hello|hola|oh|um|well|pues) "
_NO = any_of(
    r"\A{greeting}*(no|nope|nah|naw|nop|nel)(?! (problem|idea|se|worries|calls?|texts?)\b)|\An\Z",
    greeting=_GREETING,
)
_YES = any_of(
    r"""
    \A{greeting}*(yes+|yeah|yep|yup|yea|ye|yah|si|sip)(?! (i (am|have) (an?|some|one) question
    ..|im new)\b)
    \A{greeting}*(y|ya|you|sure have|i sure have|claro|correct|simon)\Z|but (yes|yeah)\Z
    """,
    greeting=_GREETING,
)
_CUE_WORDS = """
    new newbie neww first 1st never nuevo nueva nuevos nuevas primera primer nunca jamas ido venido
    estado visitado been seen see sees saw come came go went was were patient client returning
    paciente fui vine atendieron atendido vieron conozco had did got done finished completed
    received not
"""
_CUES = frozenset(_CUE_WORDS.split())
_LISTED_NEW = all_of("new|nuev[oa]|(first|1st) (time|visit)|primera (vez|visita)")


def read_status(said: Said, *, is_asked: bool) -> str | None:
    """The word "new" or "returning", or None when the text does not say."""
    for phrase in said.phrases:
        status = _stated(phrase)
        if status:
            return status
    if len(said.phrases) > 1 and any(_LISTED_NEW.search(p.plain) for p in said.phrases):
        return "new"
    return _answered(said) if is_asked and said.phrases else None


def _stated(phrase: Phrase) -> str | None:
    form = phrase.plain
    if not phrase.has_any(_CUES):
        return None
    if _NEW.search(form):
        return "new"
    if phrase.asks or _ELSEWHERE.search(form):
        return None
    return "returning" if _BEEN.search(form) else None


def _answered(said: Said) -> str | None:
    """What a short answer to "Have you been to our clinic before?" says."""
    number = leading_choice(said)
    if number is not None:
        return {1: "new", 2: "returning"}.get(number)
    for phrase in said.phrases:
        if _SAYS_NEW.search(phrase.plain):
            return "new"
        if _SAYS_BEEN.search(phrase.plain):
            return "returning"
    if _NO.search(said.phrases[0].plain):
        return "new"
    return "returning" if _YES.search(said.phrases[0].plain) else None
