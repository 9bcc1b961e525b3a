"""Danger of another time, of somebody lost, or as a topic: what gets a gentle word and a person."""

from __future__ import annotations

from bot.core.reading.safety_rows import row

HISTORY = (
    row("an attempt", "i attempted in my twenties", r"""
        (baker acted|5150|psych (hold|ward|unit|hospital)|mental hospital|suicide watch
        ..|involuntar\w+ (hold|commit\w+))
        (history of|past|prior|previous|my) (an )?(overdose|ods?)
        (attempt|attempts|attempted|attempting)( (it|twice|once|before|several times|multiple
        .. times|in|on|years|when|as|at|my own|my)|{end})(?! (to (call|reach|book|pay|schedule
        ..|contact|get|log|fill|send|upload|quit|sleep|use|submit)|(at|on) (calling|booking)|the
        .. (form|link))\b)
        (tried|try|tries) to (kill|end|die|hang|od|overdose|drown|shoot|take (my|his|her|their
        ..|all)|jump)( \w+)?(?! (the call|my subscription|early|on people)\b)
        (suicide|failed|past|previous|prior|multiple|two|three|serious|several|one|old|last|first
        ..|second|an|her|his|my) attempts?(?! (to|at)\b)
        (pump\w*) (my|his|her) stomach|stomach pumped
        (me )?(internaron|hospitalizaron|internad[oa]|hospitalizad[oa])( \w+){0,4} (intento
        ..|intentar\w*|querer (matar|morir)\w*)
        intentos? (previos?|anterior(es)?|pasados?)
        (called|texted|calling|tried) (the )?(hotline|crisis line|988|suicide line|lifeline)
        overdosed (once|twice|in|when|before|years|last|on)
        survived (a|an|my|two|suicide|multiple|several) ?(\w+ )?(attempts?|suicide|overdose)
        (intento|intentos|intente|intentado|trato de|trate de)( \w+)? (suicid\w+|matar\w+
        ..|quitar\w+|ahorcar\w+|morir\w*)
        sobreviv\w+ (a )?(un|mi) (intento|suicidio)
    """),
    row("suicide as a topic", "suicide runs in the family", r"""
        (had|have|having|has) si|si (last|in|for|since|when|without|with)
        (past|passive|active|recent|current|some|no|denies|history of|put|with|prior) si( (in|plan
        ..|no|but|thoughts|on)|{end}|,)
        (with|have|having|treat|for|severe|some|had|and|chronic) si{end}
        pensamientos( \w+)? de (morir|muerte)
        suicid\w+|ideations?|passive si|active si|si (thoughts|history)|no si
    """),
    row("a death by suicide", "my brother shot himself", r"""
        (papa|mama|herman[oa]|hij[oa]|espos[oa]|amig[oa]|prim[oa]|ti[oa]|novi[oa]|abuel[oa])(
        .. \w+)? se (suicido|mato|ahorco|quito la vida)
        (lost|losing)( \w+){0,3} to suicide
        (killed|hung|hanged|shot|offed|drowned|poisoned|unalived) (him|her|them|my|your)(self
        ..|selves)(?! in the foot)
        (took|ended|taken|end) (his|her|their|my)( own)? (life|lives)|died by (his|her|their) own
        jumped off (a|the) (bridge|building|roof|overpass)|overdosed and died
        se (mato|suicido|quito la vida|colgo|ahorco|pego un tiro)|murio por (suicidio|sobredosis)
    """),
    row("harm done before", "i used to cut", r"""
        self (harm\w*|injur\w*|mutilat\w*)
        (used to|would|history of|stopped|past|i was|quit|scars from|years of|since i|before i|no
        .. longer|previously|old)( \w+)? (cut|cutting|burn|burning|hurting) ?(myself|{end})
        former cutter|cutter|me cortaba|me lastimaba|cortes (viejos|de antes)
        (used to|history of|had|have had|previously|experienced|before) ((be|get|feel|have|want
        ..|think|wish|being|about|of|bad|some|many|very|a lot of|really|to) )*(dying|death
        .. thoughts|be dead|to die|die|thoughts of death|end it( all)?|end my life|dark thoughts
        ..|wanting to die|kill myself|dead)
        (wanted|wanting|tired of|ready) to (die|be dead|end it|end my life|kill myself|not be here
        ..|disappear)
        (i|he|she) (did|have) not want(ed)? to (live|be here|exist)
        (queria|quise|quiso|deseaba|pensaba en|pense en)( \w+)? (morir\w*|matar\w*|suicid\w*
        ..|desaparecer|quitarme)
    """),
    row("thoughts about death", "i get dark thoughts", r"""
        (wrote|left|written|leaving|writing) (a|my|the) (note|letter)s?( and| last| to my|{end})
        (dark|scary|bad|disturbing|ugly|morbid|passive|passing|unwanted|unsafe|harmful|end of life
        ..|dangerous|really dark|the darkest) (thoughts?|ideas|thinking|place|places)( (at night
        ..|again|sometimes|about (death|dying)|of (death|dying)))?
        (urges?|voices) (is|are|came|got|getting|keep)( \w+){0,2} (back|stronger|louder|worse)
        if i (am|was) (still |even )?(alive|breathing|living)(?! in\b)|assuming i (am|live|survive)
        if i (last|live|survive)( \w+){0,2} (that long|til\w* then|until then|by then|the week)
        ((not|know|see|think)( \w+)? (if|that) )?i (will|can)? ?(not )?(live|survive|last) (to|until
        ..|till|til) (then|tuesday|monday|wednesday|thursday|friday|the (visit|appointment))
        (si|no se si)( es que)? (sigo|llego|llegue|amanezco|estoy) (con vida|viv[oa])
        22 a day|valhalla|(depression|ptsd|demons?|darkness)( \w+)? (won|wins|beat me)
        (research|look|googl|read)\w*( \w+){0,2} methods{end}
        who would( \w+)? (find me|miss me|come to my funeral|notice if i)
        (weight|drag|drain|dead weight) (on|to) (my|everyone|everybody|them) ?(family|kids|wife
        ..|husband|mom|parents|friends)?
        thoughts? of (death|dying)|think(ing)? about (death|dying)|fear(s)? i (will|might) hurt
        pensamientos (oscuros|malos|feos|negros|de muerte|negativos de morir|pasivos)
        pienso en la muerte
        (tired|sick|cannot|can not)( \w+)? (of |live |living |go on |stand |take |keep |bear
        .. )?(living |going on |any ?more )?(with|in|like) (this|so much|all this|constant|chronic
        ..|my|the)( \w+)? (pain|depression|anxiety|anguish|sadness|darkness|hell|ptsd|misery|fog)(
        .. anymore| any more| much longer| every day)?
        (can|could) not (take|stand|bear|handle|live with|tolerate|deal with)( \w+)? (this|the|my
        ..|so much|all this|all the|constant)( \w+)? (pain|depression|anguish|sadness|darkness
        ..|hell|ptsd|misery|despair|agony|suffering)( \w+)? ?(anymore|any more|much longer|any
        .. longer|no more|another day)
        (at|reached|hit)( \w+)? (end of my rope|breaking point|my limit)(?! with (insurance|my
        .. (job|boss)))
        (at|hit|hitting) rock bottom|last (hope|resort|chance|shot|ditch|option)
        nothing (left )?to lose|(barely|hardly|just) (hanging|holding) on|hanging (on )?by a thread
        losing hope|lost (all )?hope|no hope( left)?|given up( hope)?|giving up( hope)?
        can not see a future|on the edge|sin esperanza|perdi la esperanza|ultima esperanza
        ultimo recurso|ya no tengo esperanza|tocando fondo|me estoy rindiendo
    """),
    row("danger of the medicine", "can you overdose on ketamine", r"""
        (is|are)( \w+)? overdos(e|ing)( \w+)? (possible|likely|a risk|common)
        (can|could|do|does|will|would|is it possible to|possible to|risk of|chance of|chances of
        ..|possibility of|how (easy|hard) is it to|has anyone( ever)?|anyone( ever)?|people|se
        .. puede|puede)( (you|i|people|someone|anyone|it|patients|one|a person|we|that|the
        .. infusions?|ketamine|this|to|of|ever|actually|really|uno|te|le))* (overdos\w+|od|die
        .. (from|of|on|during)|kill (you|me|someone|people)|sobredosis|morir (de|por|con)|matar(me
        ..|te|lo)?)(?! (in the news|pain|the mood)\b)
    """),
    row("danger denied", "im safe. not going to do anything, just tired", r"""
        (not|never)( \w+)? (going to|gonna) do anything( (crazy|stupid|drastic|rash|dumb|to
        .. myself))?{end}
        i am safe{end}
        (not|never|no|without|deny|denies|nor)( (really|actually|going to|gonna|want to|trying to
        ..|planning to|plan to|plans to|feeling|having|have|thinking of|thinking about|any|a|to
        ..|been|be|ever|in danger of|here to|of|thoughts of|intent to|intention of|desire to|would
        ..|would ever|considered|wanna|say i|i|am|saying|that|like)){0,6} ((kill|die|hurt|harm
        ..|killing|dying|hurting|harming|end|ending|cut|cutting) (myself|my life|himself|herself
        ..|it all|anyone|themselves|or)|(kill|die|harm|dying|killing|harming){end}|kill me)
        (not|no|nor)( \w+){0,2} (a |in )?(danger|threat|risk) to (myself|himself|herself|anyone)
        no (quiero|voy a|pienso)( \w+)? (morir\w*|matar\w*|lastimar\w*|suicid\w*|hacerme dano)
    """),
    row("hinted at", "what happens to my deposit if i die before", r"""
        (already|just|i have|finished|have|i)( \w+)? (wrote|written|writing|finished) (all )?(the|my
        ..|their|those) (letters|notes|goodbyes)(?! (for|to) (the|my|your) (doctor|insurance|court
        ..|school|job|class|visit)\b)
        only( \w+)? (one|1) (thing|option|way|choice) left(?! (on|in|at|for|of|to (fill|sign|upload
        ..|send|do on|do before|pay))\b)
        (not|no need to|never)( \w+)? (bother|worry about|need to)( \w+){0,6} not (make it|last
        ..|live|be alive)
        (if|when|in case) (i|i am)( \w+)? (die|dead|pass away|pass|croak) (before|by then|first
        ..|this (week|month|weekend))
        (was|am|were) not supposed to (wake|still be here|be (here|alive)|make it|survive|live)
        (mad|angry|sad|disappointed|upset)( \w+)? (i|that i) (woke up|am still (here|alive)
        ..|survived)
        (solo|nomas|nada mas) (me )?queda una (cosa|salida|opcion)
        no (debi|debia|tenia que|hubiera) (haber )?(despertar|despertado|sobrevivir|sobrevivido)
        si me muero antes
        \A(\w+ ){1,4}(is going to be|will be) the day( [.])*\Z|\Amy (final|last) (day|hours?)(
        .. [.])*\Z
        \d+ (more )?(hours?|days?|minutes?)( left| to go| more)?( [.,])? ti[ck]+ to[ck]+
        \Ai have( finally)? made (my|a) decision( [.])*\Z
        only (reason|thing)( \w+)? (i am|keeping me|keeps me)( (still|even))? (alive|here|going)
        (giv(e|en|ing)|gave) myself (until|till|til) my
    """),
    row("a word of danger", "im not scared of death", r"""
        (kill|killing|suicide|noose|guns?|overdose|funeral|coffin|deathly|dying|dead|unalive)(?!
        .. (line|end|weight|battery)\b)
        life insurance|without me|painless
        (for (good|ever)|forever|permanently|eternally)( \w+)? (gone|asleep|sleep|rest|out)
        (gone|asleep|sleep|rest|out|away|leave) (forever|permanently|eternally|for good)
        slipping away|ready to go{end}|say(ing)? goodbye
        (i|me|my|myself|he|she|him|her|we|they)( \w+){0,6} (die|dying|dead|death|kill|killing
        ..|noose|suicide|gun|pistol|overpass|hanging|overdose|funeral|grave|coffin|razors?
        ..|lethal)(?! (line|end|pool|carpal|brace|pain|weight|battery|range|serious|safe)\b)
        (die|dying|dead|death|kill|killing|noose|gun|bridge|overpass|funeral|grave|coffin|lethal)(
        .. \w+){0,6} (i|me|my|myself)
        (end|ending|ended|escape|escaping|leave|leaving|quit|quitting)( \w+)? (my|this|the|his
        ..|her) (life|world|existence|suffering|earth)
        (morir\w*|muert[oa]|matar\w*|pistola|soga|veneno|mortal|letal|morirse|muera|muero)
        not( \w+)? (afraid|scared) of (dying|death)
    """),
)  # fmt: skip
