"""Ordinary speech that borrows the words of an emergency, taken out before a sign is looked for."""

from __future__ import annotations

from bot.core.reading.safety_rows import row

LOOK_ALIKES = (
    row("dying of something small", "dying of thirst, is there water", r"""
        (dying|die|died|dead)( (over here|rn|here))? (of|from) (thirst|hunger|heat|boredom
        ..|laughter|laughing
        ..|embarrassment|curiosity|shame|cuteness|joy|excitement|jealousy|anticipation)
        (mama|herman[oa]|suegr[oa]|jef[ea]|hij[oa]s?|papa|patron|patrona|maestr[oa]|profe|abuel[oa])
        .. me (va a (matar|colgar)|mata|cuelga) si
        me (va a (matar|colgar)|mata|cuelga) si (no )?(falto|llego|voy|llevo|pierdo|cancelo|me
        .. tardo|cambio)
    """),
    row("an emergency as a word", "who is my emergency contact", r"""
        emergency (contacts?|room (visit|copay|bill)|line|number|fund|department|exit|appointment
        ..|opening|slot|brake|leave|medicine|meds|medication|refill|inhaler|kit|savings|c section
        ..|surgery|nurse|doctor|physician|services covered|protocol|plan|policy|procedure
        ..|procedures|equipment)
        (not|no|isnt|never|non|no es|not really)( \w+)? (an? |una )?(emergency|emergencia)
        for (an )?emergenc(y|ies)( only| use)?
        (in|incase of|in the event of|handle|handles|have|during|if there is|if its|if|prepared
        .. for|happens in|trained in|trained for|for|are you|is this|is it|do you (do|have|take))(
        .. (an?|any|medical|of|case|una|there|is|the|had|has))* (emergency|emergencies
        ..|emergencia)(?! help)
        family emergency|work emergency|dental emergency|money emergency|vet emergency
        contacto de emergencia|emergencia familiar|emergency (at (work|home) (so|and|can|have))
    """),
    row("hearts that ache otherwise", "my heart hurts from grief", r"""
        (heart|chest)( \w+){0,3} (hurts?|aches?|broken|breaks|breaking|heavy|hurting|pain)( \w+)?
        .. (for|from|since( \w+)? (mom|dad|he|she|husband|wife|breakup|divorce|lost|passed|died
        ..|left)|after( \w+)? (mom|dad|he|she|the breakup|divorce|losing|my (mom|dad|loss|divorce)
        ..|loss|death)|when i (think|see|remember)|because (of )?(i miss|he|she|my)|over|with
        .. (grief|sadness|loss|love)|missing|every day (since|missing))( \w+){0,3}
        heart ?(break|broken|ache|felt|less|warming|breaking)
        (breaks?|breaking|broke|warms|melts?|steal|stole) my heart|with all my heart|heart to heart
        by heart|heart ?burn|my heart (skips|melts|is full|is happy|is broken|is heavy with)
        chest (cold|congestion|freezer|hair|day|press|workout|surgery|tattoo|x ?ray|binder)
        (heart|chest) (rate|monitor\w*|condition|disease|murmur|problems?|issues?|meds?|medication
        ..|surgery|valve|failure|health|doctor|arrhythmia|defect|bypass|transplant|stent
        ..|palpitations history)( monitor\w*)?
        corazon (roto|partido)|me parte el corazon|se me parte el corazon
    """),
    row("blue, but sad", "feeling blue today", r"""
        (feel|feeling|feels|felt|so|been|kinda|kind of|a little|a bit|really|pretty)( \w+)? (blue
        ..|gray|grey)(?! (lips|and (cold|not|can)|in the (face|lips)|around|fingers)\b)
        (is|are|looks?|was|be|go|going|turned|went|turning) (blue|purple|gr[ae]y|green)( (shield
        ..|cross|door|building|car|one|shirt|line|gate|hair|today|lately|light|check|bubble
        ..|messages?|area|scrubs|tinted))
        blue (cross|shield|dream|light|door|building|lotus|collar|card|care|chip|tooth)
        (hair|light|screen|check ?mark|link|button|bubble|text|icon|sky|logo|house|car|building
        ..|sign|door|turning gray|going gray|going grey)( \w+){0,3} (blue|purple|gr[ae]y)
        going gr[ae]y|gr[ae]y area|baby blues|the blues
        (breath|breathe|breathing) (work|exercises?|easier|techniques?|treatment|coach\w*|app
        ..|meditation|holding|machine)
        out of breath (climbing|running|from|after|when|walking)
        (take|hold|deep|bad|fresh|every|waste of|save) (my |your |a |a deep )?breath(?! (pain|and
        .. can not)\b)
        holding my breath|breath of fresh air|(room|space|time) to breathe
        (breathe|breathing) (a little |a bit )?(again|easier|better|normally|fine)
        (work|job|boss|stress|bills|grief|debt|anxiety about (money|work)) (is |are |feels like
        .. (it is )?)?(suffocating|choking)( me)?
        choking (up|on (my )?(words|tears|the price|the cost))|choked up
        suffocating (job|marriage|relationship|at work)
    """),
    row("the price, the phone", "that price gave me a heart attack", r"""
        (prices?|cost|bill|quote|copay|total|news|wait|traffic|boss|website|that|this|it|you|kids
        ..|game|jump scare|movie)( \w+)? (gave|gives|giving|give) (me|us) an?( \w+)? (heart attack
        ..|stroke|seizure|aneurysm)
        (celular|cel|telefono|carro|pila|bateria|compu\w*|tele|internet|negocio|planta|perrito
        ..|perro|gato)( \w+){0,2} (muriendo|murio|muere|muerto|muerta)
        (mama|hermana|hermano|suegra|jefa?|hijos|hijas?|papa|comadre)( \w+)? me va a matar si
        (mama|hermana|hermano|suegra|jefa?|papa)( \w+)? me va a ahorcar si
        me dan? convulsiones desde (chiquit[oa]|nin[oa]|joven|siempre|que)
        me va a matar mi (mama|hermana|hermano|suegra|jefa?|papa|comadre)( \w+)?( \w+)? si
        (mama|hermana|hermano|suegra|jefa?|papa)( \w+)? me (mata|ahorca) si
    """),
    row("a stroke of luck", "it was a stroke of luck", r"""
        stroke of \w+|(different|diff) strokes|(breast|back|brush|key)strokes?
        (passed|passing|pass) out (flyers|forms|candy|papers|cards|surveys|pamphlets)
        pass(ed)? out (asleep|on the couch|early|from (exhaustion|being tired|the needle|needles
        ..|blood draws)|at (9|8|10|nine|ten)|after work|in bed|cold asleep|when i get blood|during
        .. blood|getting blood)
        (faint|pass out|passing out|fainting|passed out) (at the sight|when|from (needles|blood
        ..|seeing)|around|with needles|during (shots|ivs?|blood)|every time i (see|get)|of heart)
        faint (line|memory|smell|scar)|collapsed (lung in|veins?|on the couch)
        (knocked|sleep|slept|crash\w*|zonk\w*) out|out cold asleep
        (fits?|seizing) (the (day|opportunity|moment)|my schedule|in my|me)
        (does|do|will|would|can|could|did) (it|that|this|time|\w+day) fit|poison (ivy|oak)
        food poisoning last \w+|picked my poison|pick your poison
        drowning in (debt|bills|work|paperwork|emails?|laundry|sadness|grief|stress|homework
        ..|depression|anxiety|it|this|my)
        (feel|feeling|feels) like (i am )?(drowning|suffocating)( in)?|house on fire success
        on fire (lately|today|this week)|fired up
    """),
    row("stuck, sleepy, slow to answer", "stuck in the rain, running late", r"""
        stuck (in|under)( (the|my|a|this|some))? (rain|traffic|jam|queue|line|class|meeting|middle
        ..|storage|office|bed|mud|snow|airport|shelter|lecture|loop|rut|past|parking)
        (did|do|does|could|can|will|has) not come to (my|your|the|our|a|me|us|school|class|work|see
        ..|get|that|this|any)
        i (can|could|will|would|did|do) not respond\w*
        not respond\w*( [.,?]| \w+){0,6} (ask(ed)?|text(ed)?|messaged?|dmed|dms?|pinged)(?! (911
        ..|help)\b)
        can not stay awake( \w+){0,2} (class|lectures?|meetings?|school|church|boring|bored|past
        ..|lol|haha\w*|movies?)
        overdose of( \w+)? (work|love|homework|school|news|cuteness|sugar|caffeine|coffee|paperwork
        ..|emails?|family|tv|chocolate)
    """),
    row("bleeding edge", "my gums bleed a lot", r"""
        bleeding (edge|heart|disorder|gums|hearts|love|money)|gums? (bleed\w*)( \w+)?( \w+)?
        bleed(ing)? (disorder|easily)
        blood (thinners?|test\w*|work|draws?|pressure( (med\w*|pills?|check|high|monitor
        ..|control\w*))?|type|sugar (control|meds?)|bank|drive|money|donation|relative)
        heavy (periods?|flow)|period( \w+){0,4} heavy
        (nose|nosebleed)s? (sometimes|a lot in (winter|summer)|easily)
        (bill|copay|cost|prices?|clinic|insurance|fees?)( \w+){0,3} bleeding (me|us)
        (sounds|alarm|snooze) (wake me|waking)
        (hard|trouble|difficult|struggle|struggling|problems?|hate) (to )?(wak\w+|get\w*)( up)?(
        .. \w+)? (early|in the morning|mornings|for work|on time)
        (does|did|do|have|has|would|is|will|are)( \w+)? not( \w+)? (respond\w*|responsive) (to
        ..|well|very|much|yet|back|my|when|by|at|for|anymore|with)
        (clinic|office|you|they|he|she|doctor|insurance|nobody|no one|website|bot|nurse|staff|team
        ..|anyone|therapist|provider|psychiatrist)( \w+){0,2} not( \w+)? (respond\w*|responding)(?!
        .. (right now|help|unconscious|please|what)\b)( \w+)?
    """),
)  # fmt: skip
