"""The patterns by which personal medical facts are known: names of things, and their frames.

All read plain form (`plain.py`), English and Spanish. What a pattern means, and which of two
weighs more, is for `personal_facts.py`.
"""

from __future__ import annotations

from bot.core.reading.patterns import any_of
from bot.core.reading.terms import (
    CONDITION_PHRASES,
    CONDITIONS,
    DRUG_CLASSES,
    DRUG_PHRASES,
    DRUGS,
    STREET_DRUGS,
)

NAMED_DRUGS = DRUGS | STREET_DRUGS
MEDICINES = DRUG_CLASSES | DRUG_PHRASES
CONDITION_NAMES = CONDITIONS | CONDITION_PHRASES

ANY_MEDICINE = any_of(r"""
    medications?|medicines?|pills?|prescriptions|antidepressants?|medicinas?|medicamentos?
    pastillas?|antidepresivos?
""")
TAKES = any_of(
    r"""
    (i|he|she|we|who) ({since} )*(on|takes?|taking|uses?|using|started|starting|smokes?|prescribed
    ..|off|did|do)
    (put|has|have|had|keeps?|got) (me|him|her) on|prescribed (to )?me|also on
    if (i|you|someone|a person)( am| are| is)? (on|takes?|taking|uses?)|while (on|taking)
    toma|tomo|tomando|us[oa]|fum[oa]|me (recetaron|dieron|inyecto)|estoy (con|en)
    """,
    since="am|is|are|was|have been|has been|just|also|already|still|currently|now|do|only|usually"
    "|sometimes",
)
CHANGES = any_of(r"""
    stop|stopping|quit|quitting|(come|coming|get|getting|go|going|be) off|off of|wean|taper|tapering
    skip|skipping|pause|hold|discontinue|switch|keep (taking|using)|continue|stay(ing)? on
    still (take|use)|take|taking|resume|lower|increase
    dejar|suspender|seguir (tomando|con)|parar|bajar|tomar(me)?
""")
OWN = any_of(r"i|my|me|mine|mi|mis|yo|tengo que|debo|puedo|you have to")
MIXES = any_of(r"""
    mix|mixing|combined?|interact(s|ions?)?|interferes?|conflict|block|mess with
    mezclar|interactuan?|interfieren?
""")
BESIDE = any_of(r"(along )?with|together|con|junto")
BESIDE_A_MEDICINE = any_of(r"""
    than|versus|vs|compare[ds]?|comparison|diff|difference|different|differs?|better|instead|unlike
    replaces?|replacement|alternative|same as|similar|like|stronger|faster|mejor|diferencia
    diferente|distingue|distinto|en vez|comparad[oa]|igual|reemplaza
    prescribes?|refills?|sells?|selling|buy|offers?|carry|have any|do you (have|do|give)
    write (me|a)|pharmacy|ready|recetan?|venden?|comprar|ofrecen|weight loss|you got
    (did|does|do|never|not|nothing|none|no) (\w+ ){0,2}(work|help)(s|ed|ing)?|fail(ed|s)?
    (did|does|do|never|nothing|none) (\w+ ){0,2}(touch|do anything|fix|fixed)|stopped working
    (have|has) (been on|tried|taken)|tried|resistant
    no (me )?(han? )?(funciona|ayuda|sirv|hac)\w*|he (tomado|probado)
""")
"""Comparing, asking to be given it, or telling that it failed: no sign of taking it."""

KIND = any_of(r"""
    (is|it|considered|ketamin[ea]|es)( \w+){0,3} (an?|una?|like|same as|related to|based)( \w+)?\Z
    (addicted to|crisis|epidemic|trip|like)( \w+)?\Z
""")

HAS = any_of(
    r"""
    {somebody} ((also|still|do|does|just|used to) )?{has}( \w+){0,5}\Z
    (diagnosed|diagnosis of|histor(y|ies) of|my|recovering|living with|if i have)( \w+){0,3}\Z
    (with a|like me)( \w+){0,3}\Z
    (tengo|tiene|tuv[eo]|soy|padec[eo]|padezco|sufr[eo]|fui)( \w+){0,3}\Z
    (me (dio|diagnosticaron)|historial de|(con )?mi)( \w+){0,3}\Z
    """,
    somebody="i|he|she|we|who|mom|dad|mother|father|husband|hubby|wife|spouse|partner|fiancee?"
    "|boyfriend|girlfriend|bf|gf|son|daughter|brother|sister|aunt|uncle|cousin|grand(ma|pa|mother"
    "|father)|niece|nephew|roommate|friend|espos[oa]|marido|novi[oa]|mama|papa|hij[oa]|herman[oa]"
    "|abuel[oa]|ti[oa]|prim[oa]|suegr[oa]|amig[oa]",
    has="have|has|had|got|gets?|suffer(s|ed)?|struggle|deal|dealt|live|am|is|was|been|be"
    "|(have|has) been",
)
HAS_NOT = any_of(r"""
    becom\w+|afraid|scared|worried|fear|get|getting|turn|turning|miedo|vuelv\w+|hacer|volver
    not have|no tengo|cause[sd]?|(give|make) me|asking for
""")
ELIGIBLE = any_of(r"""
    can (people|someone|somebody|anyone|patients|a person)|can you (do|have|get|use|take)
    safe|ok|okay|alright|qualify|eligible|candidate|allowed|possible|even if
    if (you|someone|i|they) (have|has|had|are)
    disqualif\w+|rules?|contraindicat\w+|a problem|an issue|dangerous|risky|seguro
    puede[ns]? (hacer|usar|recibir)\w*|(alguien|personas|gente) con|candidat[oa]s?|problema si
    peligroso
""")
TREATS = any_of(r"""
    treat(s|ed|ing)?|fix|cure|treatment for|help(s|ing)?|good for|works? (for|on)|use(d|( it)) for
    causes?|raises?|gives? you|increase|tratan?|sirve|ayudan?|atienden|cura|causa|sube|provoca
""")
ABOUT_SELF = any_of(r"like me|that is me|that am i|as i am|soy yo|como yo")
RECOVERY = any_of(r"""
    (i am|am|been|years|months) in recovery|in recovery (from|for|\d+)|i am (now )?(sober|clean)
    (sober|clean) (for )?\d+|(used to be|i was|i am) addicted|my (addiction|drinking|sobriety)
    history (of|with) (addiction|drug|substance|alcohol|abuse|drinking)
    (estoy|llevo \w+ anos) (en recuperacion|sobri[oa])|en recuperacion|fui adict[oa]
""")
BODY = any_of(
    r"""
    my (blood pressure|bp|heart rate|heart|liver|kidneys?|thyroid|bladder)(?! okay| ok)
    (blood pressure|bp) (is|runs|has been) (\w+ )?(high|low)|allergic to (?!it\b)\w+
    alergic[oa] a|had (a )?(surgery|heart)|had (a )?bad reaction|i hear voices
    mi (presion|corazon|higado|rinon|tiroides)|i have (covid|the flu|a cold|a fever)
    (my|our|i have) (ms|add|eds|pots)
    (my|mi) {lab}( (is|was|are|were|runs?|came back|es|esta|sale|salio))?( \w+)? {level}
    (a1c|bp|blood pressure|pulse|presion) (is|of|was|at|runs?|de|es|en) (\w+ )?\d+
    (i (also |have )?(have|got|had|wear|use)|tengo|traigo|uso|me pusieron)
    .. ((an?|una?|my|mi) )?(\w+ )?{device}
    ((i|just|have|he|she|also) |\A)(had|got|am getting|am having) (an? )?(\w+ )?{operation}
    me operaron|me van a operar
    (one|1|single|transplanted|donated a|un|solo) (kidney|rinon)|(on|in) (dialysis|hospice|chemo)
    (i am|i have been|estoy) on oxygen|(i am|soy) ((\w+) )?(deaf|blind|paraplegic|quadriplegic)
    (bad|weak|failing|damaged|enlarged) (heart|liver|kidneys?|lungs?)
    my (kidneys|liver|lungs|heart)( \w+){0,3} (work|function|percent|failing|bad|weak)
""",
    lab="a1c|bp|pulse|heart rate|cholesterol|colesterol|sugar|blood sugar|azucar|glucosa|glucose"
    "|creatinine|gfr|egfr|ejection fraction|ef|tsh|sodium|potassium|platelets|oxygen|o2"
    "|hemoglobin|hemoglobina|labs?|ekg|ecg|presion|pulso",
    level=r"high|low|off|alt[oa]|baj[oa]|elevated|abnormal|\d+",
    device="stent|cpap|pacemaker|defibrillator|icd|shunt|catheter|feeding tube|ostomy|colostomy"
    "|implant|cochlear implant|insulin pump|artificial valve|heart valve|picc line|port|marcapasos"
    "|valvula|sonda|desfibrilador|implante",
    operation="surgery|operation|bypass|transplant|stroke|seizure|heart attack|gastric sleeve"
    "|concussion|chemo|radiation|dialysis|organ transplant|cirugia",
)
BODY_ASKED = any_of(r"""
    check|monitor|watch|take|affect|hurt|damage|bad for|hard on|stop|revisan|afecta|cuidan
""")

AGE = any_of(
    r"""
    {is}( (only|just|now|almost|about|turning|like|solo|de))* (?P<told>\d{2,3})(?! ({unit})\b| %)
    (?P<years>\d{1,3}) ?(yo|anos?|(yr|yrs|years?) ?olds?)(?! ({since})\b)
    (?P<span>\d{1,3}) ?(yr|yrs|years?)(?! ({since})\b)
    (hij|niet|sobrin|herman|nin)[oa] de (?P<child>\d{1,2})
    \A(?P<bare>\d{2}) (male|female|m|f|depressed|and|yo)|(?P<low>\d{2}) depressed
    """,
    **{
        "is": "i am|i was|he is|she is|am|soy|tengo|tiene|aged?|edad|is|are|turn|turning|be"
        "|that is",
        "unit": "min|minutes?|minutos|hours?|horas|miles?|millas|days?|dias|weeks?|semanas"
        "|months?|meses|blocks|am|pm|percent|or|out|bucks|money|dollars|dolares|lbs?|pounds"
        "|libras|kilos|kg|mg|times|people|sessions|preguntas|pesos|in|mil|to",
        "since": "ago|clean|sober|now|and still|in|of|since|with|or",
    },
)
SOMEBODY_YOUNG = any_of(
    r"""
    son|daughter|kid|child|boy|girl|teen\w*|nephew|niece|brother|sister|cousin|grand(son|daughter)
    hij[oa]|nin[oa]|niet[oa]|sobrin[oa]|herman[oa]|prim[oa]
    """
)
TOO_OLD = any_of(r"too (old|young)|(muy|demasiado) (viej[oa]|mayor|joven)")
CHILD = any_of(r"""
    under ?(18|age)|underage|pediatric|i am in (high|middle) school|my high schooler
    (a|is|are|my|see|treat|take|accept|for|with|help|about) (\w+ )?(minors?|teens?|teenagers?)
    (a|is|are|my|see|treat|take|accept|for|with|help|about) (\w+ )?adolescents?
    (treat|see|take|accept|work with|help) (\w+ )?(kids|children)
    can (kids|children|teens|teenagers|minors)|(minimum|youngest|min) age|age minimum|youngest
    how (old|young) (do|does|must) (i|you|someone|they|he|she)|how old .* have to be
    (will be|turn|turns|turning) 18
    my (kid|child|teen|teenager|adolescent) (is|has|needs|wants|suffers|struggles)
    menor(es)? de edad|edad minima|mi adolescente|mi nin[oa]
    (atienden|tratan|ven|aceptan) (a )?(menores|ninos|adolescentes|jovenes)
""")
CHILD_BESIDE = any_of(r"""
    bring|watch|pick up|drive|care|cuidar|llevar a mis|recoger|when i was|as a|since i was|from my
    trauma
""")
WEIGHT = any_of(r"""
    weigh(s|ed|t)? ((about|around|is|over|like|only) )*\d+|\d{2,3} ?(lbs?|pounds|kilos|kg|libras)
    peso \d+|my (weight|bmi)|mi peso
    (i am|soy|estoy) ((very|really|a little|too|muy) )?(overweight|obese|heavy|obes[oa]|gord[oa])
""")
WEIGHT_ASKED = any_of(r"lose|gain|limit|affect|change|bajar|subir")
PREGNANCY = any_of(r"""
    pregnan\w*|embaraz\w*|breast ?feed\w*|lactan\w*|lactating|amamant\w*
    (dando|dar|doy) (el )?pecho
    nursing (my|a|mom|mother|baby|our)|(while|am|and|still|if) nursing|trying to conceive|ttc
    (\d+ \w+|i am|just|still|while) postpartum|postpartum and
    (try|trying) for a baby|ivf|fertility treatments?|pump and dump
    \d+ (weeks?|months?) along|i am (expecting|due)|baby is due|miscarriage|trimester
    (just|acabo de) (had|tener) (a|un) (baby|bebe)|buscando (un )?bebe
""")

SINCE = any_of(
    r"""
    since (my|the|our|starting|i (started|got|had)|last|yesterday|getting|doing)(?!.* how long)
    (after|from|following) (my|todays?|yesterdays?|this mornings?|(the )?last|the other) ?(\w+ )?
    ..{treated}
    from (this morning|yesterday|last (week|time|night))|right now after
    (had|did|got|finished|done with) (my|an|the|a) (\w+ )?{treated}
    after ({number}) (infusions|treatments|sessions)|right now .*(after|infusion|treatment)
    desde (mi|la|el|ayer|que|hace)|despues de (mi|la ultima|la infusion de ayer)
    (me hicieron|me pusieron|tuve) (mi|la|el|una)
    """,
    treated="infusions?|treatments?|sessions?|visits?|appointments?|iv|dose|one|infusion|sesion"
    "|tratamiento|cita|suero",
    number=r"\d+|two|three|four|five|six",
)
SYMPTOM = any_of(r"""
    feel|felt|feeling|dizzy|dizziness|nause\w*|sick|vomit\w*|threw up|throwing up|headaches?
    head hurts|worse|weird|foggy|off|out of it|crying|can not sleep|insomnia|nightmares?|sore|red
    swollen|swelling|bruised?|numb|blurry|tired|exhausted|rash|itchy|pee|peeing|burns|hurts?
    hurting|pain|racing|faint\w*|shaky|shaking|anxious|depressed|crashed|awful|terrible|strange
    nothing|not working|hallucinat\w*|confused|panic|mood|fever|bleeding|cramps
    siento|mareos?|maread[oa]|nauseas|vomit[oe]|duele|dolor|dormir|hinchad[oa]|rar[oa]|peor|fiebre
    sangra
""")
STILL = any_of(
    r"""
    is (it|this|that) normal (to|that|for|if|after)(?! .*(nervous|scared|before))
    i (am |feel |have been )?still (\w+ )?(dizzy|sick|nauseous|foggy|numb|sore|tired|off|weird|high)
    i (am |feel |have been )?still (\w+ )?(shaky|hallucinating|groggy)
    (my|the) {place}( \w+){0,3} (sore|red|swollen|hurts?|hurting|bruised|numb|itchy|infected)
    (my|the) {place}( \w+){0,3} burning
    sigo (con|mareado|mareada|mal)|me duele el brazo|brazo (hinchado|rojo|morado)
    """,
    place="arm|iv site|iv|vein|hand|wrist",
)
SYMPTOM_ASKED = any_of(r"""
    \A(will|would|does|do people|can it|could it|when|what happens|how (do|will|would|does))
    \A(how soon|how long (after|before|until|does)|can i (drive|work|eat|drink|go|take))
    \A(voy a|va a|puedo|cuanto tiempo|cuando|como me voy)
""")
