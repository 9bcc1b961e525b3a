"""Phrases by which a text is one for a person, or for nobody here (content.md 2.3).

A table: `says` finds the topic in a plain text unless `unless` is found in it too. Patterns
keep to what such texts say and no other; the rest is left to the examples.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.patterns import any_of


@dataclass(frozen=True, slots=True)
class Rule:
    """`says` finds the topic in a plain text, unless `unless` is found in it too."""

    topic: str
    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None


_VISIT = "appointments?|visits?|infusions?|sessions?|treatments?|consult(ation)?|booking"
_DAY = """
    today|todays|tomorrow|tomorrows|tonight|this (morning|afternoon|week)|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|\\d+( (am|pm))?
"""
_DAY = "".join(line.strip() for line in _DAY.splitlines())
_PROFESSIONAL = """
    therapist|doctor|physician|psychiatrist|psychologist|counselor|nurse practitioner|np|pmhnp|pcp
    |social worker|case manager|case worker|provider|clinician|terapeuta|psiquiatra|psicolog[oa]
    |doctora?|medic[oa]|trabajador[a]? social
"""
_PROFESSIONAL = "".join(line.strip() for line in _PROFESSIONAL.splitlines())

RULES = (
    Rule(
        "oos_drug",
        any_of(
            r"""
            {trade}( \w+){0,5} (ketamin[ea]|special k|k|drugs?|powder|{piece}|molly|oxys?|bars)
            {wish}( \w+){0,6} ({piece}|powder|liquid ketamine|special k)
            (ketamine|it|drug|\d+ ?ml|{piece})( (?!(have|has|need|needs|want)\b)\w+){0,3}
            .. (to go(?! {whither})|para llevar)
            (ketamine|ket|k) (to|for) (sell|sale)|per (vial|gram)|got any k|buy (some )?k
            (ketamin[ea]|it|drug|k|buy|get|{piece})( \w+){0,4} (without|no|sin) {article}?{check}
            \A(are )?you selling( \?)?\Z
            """,
            trade="buy|sell|selling|score|purchase|plug|compra?r|compro|vend[eo]n?|hook me up",
            wish="price|cost|much|need|get|cuanto|quiero|have|got|want|pick up|find|where"
            "|ship me|sell me",
            piece="vials?|grams?|ounce|bottle|frascos?|gramos?",
            article="(an?|una|el) ",
            whither="in|into|through|thru|to|by|up|down|on|back|via|home|there|here|right",
            check="prescription|appointment|seeing|doctor|receta|cita",
        ),
        any_of(r"without (a )?(referral|insurance)|wrong"),
    ),
    Rule(
        "oos",
        any_of(r"""
            hiring|job openings?|job application|internships?|resume|vacanc(y|ies)|vacantes?
            contratando|empleo|(apply|applying) for
            (looking for|need|want|busco|quiero|necesito|any) ((an?|some|un) )?(\w+ )?
            ..(jobs?|position|employment|work|trabajo)( \?)?\Z
        """),
        any_of(r"my job|letter|note|at work|blood|paperwork"),
    ),
    Rule(
        "wrong_number",
        any_of(r"""
            wrong (number|person|text|chat|num)|numero equivocado|equivoque de numero
            meant (to text|for) (someone|somebody|my)|\Athis is not for me
        """),
    ),
    Rule(
        "complaint",
        any_of(
            r"""
            complain(t|ts|ing)?|queja(s|rme)?|unacceptable|bad review|medical board
            this is ridiculous
            (was|were|is|are|so|very|really|being) (\w+ )?rude|groser[oa]s?|hung up on me
            {poor} (service|experience|customer|servicio|atencion|place|clinic|office)
            (speak|talk|hablar)( \w+){0,3} (manager|supervisor|gerente|in charge|encargad[oa])
            call (a|my) lawyer|sue (you|your)|(been )?calling for (days|weeks|a week|hours)
            {nobody} (\w+ )?{reacts}|left (\w+ ){0,2}(messages|voicemails)|i was left alone
            treated (me )?(\w+ )?(badly|poorly|bad|terribly|like)|how i was treated|me trataron
            {cross} (with|about|at|by|con|por) (the|my|your|how|this|you|la|el|su)
            waited (\w+ ){0,2}hours?|esper[eo] \w+ horas|i felt unsafe|felt ignored
            you (guys |people )?(messed up|lost my|gave me the wrong|ruined)
            (double|over|twice|wrongly|mis)[ -]?charg\w*|wrong charge|collections|dispute
            charged (me |my card )?(twice|double|wrong|too much|again)
            i want (a|my) (refund|money back)
            me cobraron (doble|de mas|dos veces)|my bill is wrong
            (mistake|error|problem|wrong) (on|with|in|en) my bill
            """,
            poor="terrible|horrible|awful|bad|worst|poor|pesimo|mal",
            nobody="nobody|no one|noone|nadie|never",
            reacts="called|calls?|answer(s|ed|ing)?|return(s|ed)?|respond(s|ed)?|got back|picks? up"
            "|checked|me (llam[oa]|contest[oa]|regres[oa]|atiende|ha)",
            cross="unhappy|disappointed|upset|not happy|angry|mad|furious|dissatisfied|molest[oa]",
        ),
        any_of(r"(what is|do you have|is there) .*(policy|refund)|any complaints|how many"),
    ),
    Rule(
        "provider_referral",
        any_of(
            r"""
            (i am|this is|we are|soy|somos) (also )?((an?|the|una?) )?(\w+ ){0,2}{professional}s?
            {professional} here|(i|we) have (an?|several|some|many) (\w+ )?{people}
            (my|our|mutual|shared) {people}|(mi|un) paciente|of my (clients|patients)
            refer(ring|red)? ((an?|my|our|some|more) )?(\w+ )?({people}|folks|someone)
            how do (we|providers|doctors|i as) (\w+ )?(send|make|refer|submit)
            (office|clinic|practice|consultorio)( \w+){0,4} (referral|refer|referir)
            my (\w+ )?{professional} (will|(wants|would like|is going|plans) to) (refer|send)
            providers? (can )?refer|referral form
            (send|sending) (\w+ )?({people}|folks) your way|referir (a )?(un )?pacientes?
            """,
            professional=_PROFESSIONAL,
            people="clients?|patients?|people",
        ),
        any_of(r"""
            (other|another|your|more|new|past|talk to a|how many|of your) (\w+ )?patients?
            (take|accept|accepting|see|most|do) (\w+ )?patients?
            i am (\w+ )?(seeing|looking|asking|trying|not)|to be a|can i (be|become)|are you
        """),
    ),
    Rule(
        "records",
        any_of(
            r"""
            {get}( \w+){0,4} (my|mi|mis|medical|treatment) (\w+ )?{papers}
            (letter|note|carta|nota|justificante)( \w+){0,3} {asker}
            (work|doctors?|school|medical) (note|excuse)|disability (paperwork|forms?|papers)|fmla
            justificante|incapacidad|release of information|proof of (treatment|visit)|itemized
            (receipt|invoice|recibo|factura) (from|for|of|de)( \w+){0,3} {visit}
            dates of service|support animal letter
            (did|have) you (get|got|receive)( \w+){0,3} (paperwork|records|forms|fax)
            """,
            get="copy of|copies of|send|fax|get|request|release|transfer|see|obtain|need|want|pull"
            "|email|manda[nr]?|quiero|necesito|copia de",
            papers="records?|chart|notes|file|history|expediente|labs",
            asker="work|employer|job|school|court|boss|trabajo|escuela|judge",
            visit="last|visits?|time|taxes|yesterday|visita|ultima",
        ),
        any_of(r"""
            do you need|need (my|a) (medical )?(records?|note|letter) (first|to start)
            (do i|will i|if i|is a) .*(note|letter) .*(doctor|psychiatrist|therapist|pcp)
            on my (medical )?record|do i need a doctors? note|without|(someone|anyone) else
        """),
    ),
    Rule(
        "existing_appt",
        any_of(
            r"""
            {change} (back )?(my|our|todays|tomorrows|the)( \w+){0,3} ?({visit}|time|{day})
            (need|want|have|like|trying|got|gotta|going) to (reschedule|cancel) ?
            ..((my|it|for|on|the|please|\?|{day})(?! request)|\Z)
            running (\w+ )*late|(going to|will|might|may) be (\w+ )*late|stuck in traffic
            (\d+|few|some) minutes late|(door is locked|nobody is answering the door)
            i am (on my way|almost there|outside|parked|downstairs|in the (parking|lobby|waiting))
            (i am|we are) (here(?! for)|at the (door|front|clinic|office))
            (can not|will not|not going to|not be able to|unable to) (make|come to|get to|keep)
            .. ?(it|my|the|our|that)?( (today|tomorrow|to|on|this|for|my|appointment|{day})|\Z)
            (what|when|which)( \w+)? ((time|day) )?(is|was|are) (my|our)( \w+)? {visit}
            my( \w+)? {visit} ((is|was|are) )?((at|on|for|still|got) )?({day}|still|moved|on)
            my( \w+)? {visit} (is |was |got )?cancel\w+|my {day}( \w+)? {visit}
            (i have|i had|have|got) ((an?|my) )?(\w+ )?{visit} (\w+ )?{day}
            {visit} (today|tomorrow)|(todays|tomorrows) {visit}|about my (next|upcoming) {visit}
            am i (still )?(at|scheduled|on|booked)|confirm(ing)? my (\w+ )?{visit}
            (do i have|is my|did my|was my|missed my|forgot my) (\w+ )?{visit}
            (missed|returning|return) ((a|your|my) )?calls?
            (someone|somebody) (just )?called (me )?from
            left my (\w+ ){0,2}(there|at|in|behind|yesterday|today)
            got a (voicemail|call|text) from (you|your)
            (my|the) ride (\w+ )?(fell|cancel\w+|bailed)
            (i see|seeing) (her|him|dr|doctor)( \w+)? (at|on) \w+|already (a patient|scheduled)
            already have an appointment
            (cambiar|mover|cancel(ar|en)|confirmar|reagendar|posponer) (mi|la|de)( \w+)?
            .. (cita|visita|sesion|infusion|hora|consulta)
            (a que hora|cuando|que dia) (es|tengo|era|me toca) (mi|la) ?(cita|sesion|infusion)
            que dia me toca|voy (a llegar )?tarde|voy en camino|llego (\w+ )*tarde|a llegar tarde
            no (voy a poder|puedo|podre) (ir|llegar|asistir)( (a mi|manana|hoy|el|a la)|\Z)
            ya estoy (aqui|afuera)|estoy afuera|mi cita (es|de) (hoy|manana)|tengo cita
            perdi mi cita|se me olvido mi
            """,
            change="cancel|cancels|cancelling|mov(e|ing)|reschedul(e|ing)|chang(e|ing)|confirm(ing)?"
            "|push|switch|postpone|swap|bump",
            visit=_VISIT,
            day=_DAY,
        ),
        any_of(r"""
            policy|politica|what if|what happens if|que pasa si|if i|in case|charge|fee|cobran|cost
            how (much|late|far|many)|request|solicitud|do you have|any|are there|is there an?
            get an|how do people|si (surge|tengo|pasa)
        """),
    ),
    Rule(
        "insurance_check",
        any_of(
            r"""
            {look}( \w+){0,4} (my )?{cover}|prior auth\w*|pre ?auth\w*|autorizacion previa
            (insurance|plan|claim|seguro|aseguranza|aetna|cigna|humana|cross)( \w+){0,3} {decided}
            denied (my|the) claim|my claim|resubmit|(cpt|billing|diagnosis|procedure) codes?
            your (npi|tax id)|codigo para mi seguro|what is my copay|cual es mi copago
            approval from (my )?insurance|did my insurance|ya aprobo mi seguro
            """,
            look="check|verify|run|look up|look into|call|confirm|find out|see if|revisa[rn]?"
            "|verifica[rn]|checar|llamar a",
            cover="insurance|benefits|coverage|(?<!payment )plan|covered|covers|seguro|cobertura"
            "|aseguranza|cubre",
            decided="denied|denies|rejected|declined|nego|rechazo|approved?|paid",
        ),
        any_of(r"do you (take|accept|bill|work with)|you (take|accept)|can i (use|run)"),
    ),
    Rule(
        "dosing",
        any_of(r"""
            doses?|dosages?|dosing|dosis|mgs?|mcg|milligrams?|miligramos|how much ketamine
            cuanta ketamina
        """),
        any_of(r"""
            (first|one|single|each|after|primera|missed|over) (dose|dosis)|overdose|booster dose
            (?<!what )(?<!much )dose (it|this|u|you|ketamine|insurance)
        """),
    ),
    Rule(
        "medical_advice",
        any_of(
            r"""
            (?<!what )(?<!when )(?<!how )should i {act}(?! before| beforehand)
            do you (think|recommend|suggest|advise) (i|me|this|ketamine|it|that i|my|for me)
            do you (recommend|suggest|advise) (doing|trying)
            what (do|would|should) you (recommend|suggest|advise|think i)|what would you do
            what do you think( \?)?\Z|what do you think (i|about me|is wrong)
            if you were me|in my (place|situation|case)|what is wrong with me|what is my diagnosis
            do i have (depression|anxiety|ptsd|bipolar)|am i (depressed|bipolar|having a breakdown)
            second opinion|medical advice|what (can|medication should|should) i take for
            my {adviser} (says?|said|thinks|told me) (i should|no|not|it is|against|to wait|that)
            (\A|que )me (recomienda|aconseja)s?|que haria usted|usted que (piensa|haria|opina)
            cree que (me|debo|es buena|deberia|tengo|sea)
            \A(debo|deberia) (hacer|probar|decir|cambiar|dejar|esperar)
            """,
            act="do (this|it|ketamine|ect|tms|the|an?)|try|get|start|go ahead|tell|switch|wait"
            "|keep going|stop|see (a|my)|go to the|be (doing|worried about my)|ask my",
            adviser="doctor|psychiatrist|therapist|pcp|wife|husband|family",
        ),
        any_of(r"""
            should i (get there|get a ride|start (fasting|by))|do you recommend (bringing|wearing)
            dangerous
        """),
    ),
)
