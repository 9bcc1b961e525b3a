"""What softens a phrase of danger: a denial, the past, a question about it; and what undoes that.

Tables only; `safety.py` says how they are used.
"""

from __future__ import annotations

from bot.core.reading.patterns import any_of

DENIES = any_of(r"""
    (?<!why )(?<!or )(not|never|no|without|denies|deny|nor|neither|stopped|nobody is|nunca|sin
    ..|jamas|tampoco)( (really|actually|currently|actively|going to|want to|wanting to|trying to
    ..|planning to|planning|plan to|plans to|feeling|having|have|had|thinking of|thinking about
    ..|any|a|to|been|be|ever|in danger of|at risk of|here to|of|thoughts of|thoughts|thought of
    ..|about|intent to|intention of|intentions of|desire to|want|say i|would|would ever|considered
    ..|consider|attempted|feel|or|the type to|one to|someone who would|do|being|even|necessarily
    ..|saying|like|that i|i|am|is|he|she|quiero|voy a|me quiero|me voy a|soy|estoy|tengo|he
    ..|pensado en|pienso|pensamientos|ideas|un|una|de|me|es que|haria|plan|active|self harm
    ..|suicidal|homicidal|current|wanna|suicide|harm|self|urges|urge|hurt|dying|die|suicidality))*
""")  # fmt: skip
"""Stands right before a phrase that it denies: "not", "have no thoughts of"."""

PAST = any_of(r"""
    (many|few|couple|several|\d+|two|three|four|five|six|ten|twenty|some|\w+teen)?( of)? ?(year
    ..|decade)s? ago
    (long|while|ages|forever) ago|a (long )?time ago
    (\d+|few|several|couple|many|two|three|four|six) months (ago|back)|years (back|before)
    used to|in the past|in my past|past (attempts?|history|suicid\w+)
    when (i|he|she|we) (was|were) (a |an |in |\d+|young\w*|little|at|pregnant with|married|about
    ..|around|on|using)( ?\w+)?
    (back )?in (high school|college|middle school|my (teens|twenties|20s|thirties|30s|youth)|the
    .. (90s|80s|00s|nineties|army|navy|military|marines|service)|(19|20)\d\d|rehab)
    since \w+ \d\d\d\d
    back (in|when|then)|last year|years? before|at (age|the age of) \w+|at \d\d
    as a (teen\w*|kid|child|young \w+)|once (before|in|when|upon|years|as)
    (tried|attempt\w*|overdosed|hospitali\w+|it)( \w+)? (once|twice)
    (once|twice|previously|formerly|prior)|history of|previous(ly)?|a (past|previous|prior)
    years old|no longer
    (?<!can )(?<!could )not any ?more|(do not|never) feel that way( anymore| now)
    any more{end}
    (i|he|she|they) (was|were|felt|got|became) (very |so |really |actually |extremely |severely
    ..|actively |passively )?suicidal
    (i|he|she|they) (wanted to|had suicidal|had thoughts|had a plan|would cut|had tried to|had
    .. attempted|struggled with|have attempted|have tried to|has attempted|has tried to|attempted)
    (was|were) hospitali[sz]ed|survived|recovered|in recovery
    (years|months) (clean|free|without|sober from)|in remission|first time i
    before (i|my|the|he|she) (started|got|had|meds|ketamine|treatment|infusions?|tms|found|came
    ..|began|moved)
    after my (divorce|son was born|daughter was born|deployment|first|last baby)
    hace (\w+ )?(\w+ )?(anos|meses|tiempo|decadas|mucho)|en el pasado
    (de|cuando era|cuando estaba) (joven|adolescente|nin[oa]|chic[oa]|en la (prepa|secundaria
    ..|escuela|universidad))
    cuando (era|tenia|estaba|vivia)|el ano pasado|antes (tenia|queria|pensaba|me|estaba|de)|tuve
    tuvo|alguna vez|una vez|hubo un tiempo|en (19|20)\d\d|historial|solia|intente
    en mi (juventud|adolescencia)|anos atras
""", end=r"(?=\Z| [.,?])")  # fmt: skip

NOW = any_of(r"""
    (?<!until )(?<!better )(?<!ok )(?<!okay )(?<!fine )(?<!good )(?<!well )(?<!stable )(?<!not
    .. )(?<!clean )(?<!safe )(now|right now|again|tonight|today|tonite|still|currently|lately
    ..|recently|anymore(?= [^.]*(want|can))|every (day|night|morning)|daily|always|ahora|hoy|otra
    .. vez|todavia|sigo|esta (noche|semana|manana)|de nuevo|ultimamente|ahorita|siempre|cada dia
    ..|todos los dias|anoche|ayer)
    (this|all|last|past|the other) (week|morning|month|night|evening|weekend|afternoon|few days
    ..|day)
    (since|ever since)( \w+)? (he|she|my|the|then|it|they)
    (in|for|over) the (last|past) (few |couple )?\w+|yesterday|these days
    (days?|weeks?|hours?|minutes?) ago|getting worse|come back|came back|coming back|back again
    constantly|all the time|anymore i|at the moment|nowadays|more and more|continue to
""")  # fmt: skip
"""Undoes the past: it is going on, or it was only days ago."""

CHRONIC = any_of(r"""
    ocd|intrusive
    chronic
    for (many |several |\d+ |most of |over |about |the last )*(years|decades|my (whole )?life|\d+
    .. years)
    (all|most of) my (adult )?life
    (since|from) (i was|childhood|high school|college|my teens|a young age|age|a kid|20\d\d|19\d\d)
    on and off|off and on|lifelong|life long|diagnos\w+|history|comes? and goes?|long ?term
    treatment resistant|desde (hace|nin[oa]|joven|que era|los \d+|la adolescencia)
    por (muchos )?anos|cronic\w+|de vez en cuando|toda (mi|la) vida
""")  # fmt: skip
"""A condition that one lives with."""

ASKS_ABOUT = any_of(r"""
    (ketamine|spravato|infusions?|treatment|it|meds)( \w+){0,3} (helps?|treats?|works?|stops?|can
    .. stop|reduces?|can help|could help|for)( \w+){0,3} (suicid\w+|ideations?|si)
    (treat|see|accept|take|help)( \w+)? (someone|people|patients|anyone)( \w+){0,5}
    (is it true|read|heard|does|can|will|do)( \w+){0,6} (stop|help|helps|helped|treat|treats
    ..|reduces?|cure) (suicid\w+|ideation)
    (help|helps|helped|treat|treats|treating|treatment|work|works|working|good|used|use|indicated
    ..|approved|study|studies|reduce|reduces|decrease|stop|relieve|address|manage|effective|cure
    ..|ease|improve|take away|get rid of|lessen)( \w+){0,6} (for|with|against|on|of)?( \w+){0,4}
    .. (suicid\w+|self harm\w*|si|ideations?|thoughts)
    (patients?|people|someone|anyone|somebody|individuals|clients|folks|those|persons|adults|teens
    ..|teenagers|anybody)( (who|that|with|are|is|have|has|feel|feeling|dealing with|struggling
    .. with|had|having|been|were|actively|currently|history of|a|experiencing|suffering from|for
    ..|can be))* (suicid\w+|si|ideations?|thoughts of|self harm\w*|want to die)
    (risk|side effects?|cause|causes|increase|warning|warnings|black box|make (me|you|people|it)
    ..|made me|lead to|can it|worsen|worse|trigger)( \w+){0,6} (suicid\w+|self harm)
    (if (i|you|someone|a person|a patient|he|she)|being|with|for) ?(\w+ )?(suicid\w+|(have|has|had
    ..|having|am|are|is|feel|was) (\w+ )?(suicid\w+|a history|attempted))
    ketamine for( \w+)? suicid\w+
    (do|does|can|will|would|is|could|are)( \w+){0,6} (help|helps|treat|work|good|accept|take|see
    ..|tratan?|okay|ok|safe|qualify|disqualif\w+|candidate|allowed|eligible|covered?)( \w+){0,8}
    .. (suicid\w+|self harm\w*|ideations?)
    (suicid\w+|self harm\w*|ideations?)( \w+){0,6} (a disqualif\w*|disqualif\w*|contraindicat\w*
    ..|exclude\w*|qualif\w*|side effects?|candidates?|eligible|ok for|treated|helped by|covered)
    (ayuda|ayudan|sirve|tratan?|atienden|reciben|aceptan|bueno para|funciona|tratamiento|quita)(
    .. \w+){0,6} (suicid\w+|pensamientos)
    (screen|screening|ask|asks|asked|questionnaire|question|form|intake|phq|survey|policy
    ..|protocol)( \w+){0,5} (suicid\w+|self harm)
    (gente|personas?|alguien|pacientes?)( \w+){0,3} (suicid\w+|pensamientos)
    (research|article|read|news|documentary|book|movie|podcast|show|song|heard)( \w+){0,6}
    .. suicid\w+
""")  # fmt: skip
