"""A medical emergency or violence now: what must hear 911 before anything else.

A sign is read with what stands around it: an old story, a condition one lives with, a worry and
a question about the treatment are none.
"""

from __future__ import annotations

import re

from bot.core.reading.emergency_look_alikes import LOOK_ALIKES
from bot.core.reading.emergency_rows import SIGNS
from bot.core.reading.patterns import any_of, without, worth_trying

_NOT_NOW = any_of(r"""
    (seizure|heart|chest|asthma|stroke|allergy|epilepsy|breathing) (meds?|medication|medications
    ..|medicine|specialist|doctor|patient)
    \A((so|hi|hello|hey|and|ok|also|question) )*(is|are|can|could|does|do|will) (?!my|i |he |she )(
    ..\w+ ){1,5}(a )?((common|normal|possible|known|usual|typical|rare) )*(side ?effects?|normal
    ..|common|expected|typical)( \w+){0,4}
    casi me da|contraindicat\w*|(faint|pass out|black out|dizzy)( \w+)? a lot
    (choking|suffocating|drowning) (on|under|by|in|from) (these|this|the|my|debt|bills|prices|work
    ..|cost|guilt|paperwork|student|medical)( \w+)?
    en caso de|cuando veo|cuando me|service connected|va disability
    easily
    (with|con las|from|by|de las|al ver|with the|near|around) (needles|agujas|blood|sangre|shots)
    at a blood|(getting|having|giving|during|my) blood|blood draw\w*|once|lol|(my|through my) nose
    allergies
    cuando( \w+){0,3} (ansiedad|panico|nervios|estres)|con las agujas|period|a risk|and died
    sciatica|can i still|is (that|it) (ok|okay|a problem)|eligible
    apnea|at night|in my sleep|in (iraq|afghanistan|combat|vietnam|kuwait|the war|war)|overseas
    deploy\w+|lol|haha\w*|how (long|often|much)
    (years?|months?|weeks?|decades?|yrs) (ago|back|before|prior)|(long|while) (time )?ago|days ago
    used to|in the past|history
    last (year|month|summer|week|winter|spring|fall|january|december|time|tuesday|friday)
    (in|since|from|back in) ((19|20)\d\d|college|high school|childhood|my (teens|twenties|20s|30s
    ..|thirties|youth)|(january|february|march|april|may|june|july|august|september|october
    ..|november|december))
    when (i|he|she) was|as a (kid|child|teen\w*)|growing up|(have|has|had) had|once had
    had (a|an|one|two|three|my|several|seizures?|some|chest|allergic|mini|heart|multiple|four
    ..|open)(?! (seizure (just|right|today|and)|heart attack (just|today))\b)
    prone to|disorder|epilep\w+|survivor|since my|previous(ly)?|prior|ever since|years old when
    after my (surgery|stroke|accident|heart attack) (in|last|years)|pre ?existing|i get
    i (usually|sometimes|often|always|occasionally|tend|easily)|(get|gets|getting) (seizures|faint)
    (with|have|has|got|having) (a )?(seizures?|asthma|copd|epilepsy|panic|seizure|history|heart
    .. (failure|disease|condition))(?! (right|now|attack (right|now)|and (is|he|she|can))|{end})
    diagnos\w+|condition|controlled|recovering|recovered|lives with|medical history
    (takes?|took|taking|on)( \w+){0,3} for( \w+)? (seizures?|chest|heart|stroke|breathing|bleeding
    ..|epilepsy)
    family|runs in|my (late|grand\w+|uncle|aunt) (died|passed|had)
    (died|passed(?! out)|passed away|death|lost (my|him|her|a))( \w+){0,6} (of|from|to|in|after|by)
    death from|killed (in|by) (a|an)
    hace (\w+ )?(\w+ )?(anos|meses|semanas|tiempo|dias)|tuve|tuvo|tenia|tuvieron|a veces
    cuando (era|estaba|tenia)|antes|el ano pasado|sufro de|padezco|historial|epilepsia|de nin[oa]
    murio (de|por)|fallecio|me da(n)? (a veces|ataques|miedo)|sufri|alguna vez|la semana pasada
    el mes pasado
    sometimes|whenever|occasionally|every (now|once|time (i|it))
    (when|if|after|before|because|during)( \w+)? (i|im|i am|my anxiety|anxiety|panic|ptsd)(
    .. \w+){0,3} (panic|anxious|anxiety|stress\w*|nervous|upset|lay down|sleep|exercise|run|get
    ..|have|had|go|think|was|am|see|drive|worry|freak\w*|having|being|wake|climb)
    panic (attacks?|disorder)
    (anxiety|anxious|panic|ptsd|nightmares?|cptsd|trauma|flashbacks?)( \w+){0,8} (makes?|made
    ..|gives?|causes?|feels?|like|symptoms?|so bad|where|attack|is so|gets|get)
    ataques? de (panico|ansiedad)|(part|symptoms?|one) of my (anxiety|panic|ptsd)
    (anxiety|panic|ptsd)( \w+)? symptoms?
    (from|with|of|due to|by|because of|caused by|just|its my|it is my|por|de|con) (my |la |mi
    .. )?(anxiety|panic|stress|ansiedad|nervios|estres|panico)
""", end=r"(?=\Z| [.,?])")  # fmt: skip

_ONLY_ASKED = any_of(r"""
    (is|are)( \w+)? (overdos\w+|seizures?|fainting|strokes?|bleeding|chest pain)( \w+)? (possible
    ..|likely|common|a)
    (is|are|was) (an? |the |any )?(\w+ ){0,3}(a |an )?(risk|side effect|common|possible|likely
    ..|normal)
    (depression|anxiety|stress|job|work|marriage|grief|debt|relationship|sadness|bills|ptsd
    ..|loneliness)( \w+){0,3}
    (can|could|do|does|will|would|may|might|is|are|what|how|has|did|should|has|have|were)( \w+)?
    .. (you|i|people|someone|anyone|it|patients?|ketamine|the infusions?|infusions?|they|we|this
    ..|that|treatment|there|anybody|somebody|the (treatment|medicine|drug|staff|nurses?|clinic
    ..|doctor)|a person|if|happens if|happens when|chances?|risk|many|often|common|likely|ever
    ..|your)( (ever|also|still|actually|get|really|had|cause|make|treat|help|take|give|lead to
    ..|trigger|handle|have|allowed|accept|do|does|go|if|see))*
    (if|what if|in case|incase|unless|suppose|whether|before i|without) (i|someone|you|they
    ..|something|he|she|my|a|there|patient|it|anything|anyone|we)
    side effects?
    (scared|afraid|terrified|worried|nervous|fear|fears|anxious|phobia|concerned|worry|paranoid
    ..|hope|freaked)( \w+){0,3} (of|about|that|ill|i will|i would|it will|i might|to|it might|i
    .. could|will|would|by)
    risk of|chances? of
    (do|did|does|is|am|are|was|have|has|had|can)( \w+)? not (have|having|had|get|bleeding|a|an
    ..|an?y|short|been|allergic|in|suicidal|faint\w*|pass\w*)(?! (breath\w*|air|breathe)\b)
    (no|never|without|denies|deny|ningun\w*|nunca|sin) ((chest|heart|history|allerg\w+|trouble
    ..|problems?|seizures?|shortness|difficulty|fainting|emergency|strokes?|a|any|had|have|fainted
    ..|passed|overdosed|been|dolor|convulsiones|problemas|seizure|breathing|signs?|reaction|once
    ..|allergic|of|active|bleeding|severe|known|mi|de))+
    (?<!no )(pueden?|puedo|causa|causar|provoca|produce|se puede|es posible|que pasa( si)?|tratan
    ..|ayuda (con|a|para|la|el)|sirve|hay riesgo|y si|miedo (a|de)|me preocupa|tengo miedo|si me
    ..|que hago si)( \w+){0,6}
    (dream\w*|dreamt|nightmares?|movie|show|tv|book|song|article|read|news|saw a video|heard
    ..|watching|documentary|podcast|matthew perry|celebrity|celebrities|flashback\w*|memories
    ..|memory|remember|trauma|ptsd)( \w+){0,8}
    (emt|paramedic|nurse|firefighter|doctor|er nurse|cop|police officer|work at|work in|i work|job
    ..|trained|train|cpr|certified|911 (dispatch\w*|operator)|dispatcher|veteran|class)( \w+){0,8}
    (feel|feels|felt|feeling) like (i|im|i am)( \w+)? not
    (abus\w+|violent|toxic) (ex|relationship|marriage|childhood|past|father|dad)
    left (my|an|him|her)|grew up|childhood
""")  # fmt: skip

_PLAINLY_NOW = any_of(r"""
    come quick|hurt (bad|badly)|me hinch\w+|se me (hincho|esta hinchando|cierra)
    (?<!until )right now|(?<!what )happening|help( me| us| him| her)?{end}|hurry
    (what|que) (do|should|can|hago|debo)( \w+)? (i|we|hacer)?( do)?|911|ambulance
    just (had|took|now|passed|collapsed|fainted|started|swallowed|overdosed|drank|fell|stopped)
    (an? )?(\w+ )?(minutes?|hours?|mins?|hr|hrs) ago
    (since|from|after) (my|the|this|todays?|yesterdays?) (infusion|treatment|session|visit|shot
    ..|dose)( (today|this|an|yesterday|and|i|now|earlier))
    (he|she|they|my \w+) (is|are) (having|not breathing|unconscious|seizing|unresponsive|bleeding
    ..|choking|turning)
    i am having (a |an )?(chest|heart|stroke|seizure|trouble|allergic)
    i think (i|he|she)( am| is|m|s)?( having| had| just| may| might)|getting worse
    (wont|will not|not) (stop|wake|go away)|ahora( mismo)?|ahorita|ayud\w+( por favor)?{end}
    auxilio|rapido|urgente|acaba de
    this (is different|feels different|is not (like )?(a|my|normal))|different (this time|than)
    worse than (usual|normal|ever)|never felt (this|like this)|never (this|like this)
    not like my (usual|normal|other)|as we speak|at this moment|currently
    still (having|bleeding|not)
""", end=r"(?=\Z| [.,?])")  # fmt: skip

_CLAUSE = re.compile(r" [.](?= |\Z)|(?<= [?])(?= )")
_UNASKED = frozenset({"asks for 911"})


def emergency_sign(said: str) -> str | None:
    """The sign and its words when a text, as `disguise.as_meant`, tells of an emergency now."""
    plain = without(LOOK_ALIKES, said)
    rows = worth_trying(SIGNS, plain)
    for sentence in _CLAUSE.split(plain):
        for row in rows:
            hit = row.says.search(sentence)
            if hit is None or not _is_now(row.name, sentence, hit.end()):
                continue
            return f"{row.name}: {hit[0].strip()!r}"
    return None


def is_told_as_now(said: str) -> bool:
    """Whether a text in which no sign is known tells of something going on: no old story, no
    condition, no question about the treatment."""
    if _PLAINLY_NOW.search(said):
        return True
    return not (_NOT_NOW.search(said) or _ONLY_ASKED.search(said))


def _is_now(name: str, sentence: str, end: int) -> bool:
    if _PLAINLY_NOW.search(sentence):
        return True
    if _NOT_NOW.search(sentence):
        return False
    return name in _UNASKED or not _ONLY_ASKED.search(sentence[:end])
