"""Signs of a medical emergency or of violence, English and Spanish: what must hear 911 first."""

from __future__ import annotations

from bot.core.reading.safety_rows import row

SIGNS = (
    row("overdose", "my husband took too many pills", r"""
        overdos(e|ed|ing)(?! (prevention|awareness)\b)
        took( \w+)? (too (much|many)|(double|triple|twice|extra)( \w+){0,4} (dose|doses|pills?
        ..|medication|of))
        taken( \w+)? (too (much|many)|double|triple)
        (swallowed|drank|ate|got into|chewed|ingested|inhaled)( \w+){0,3} (too many|all|a bottle
        ..|the whole|bleach|antifreeze|poison|pills?|medication|medications|batter(y|ies)|magnets?
        ..|cleaner|drano|rat poison|detergent|pods?|edibles?|gummies|bunch|fentanyl|chemicals?
        ..|handful|oxy|medicine|gasoline|patch)
        (took|taken|swallowed|downed|popped|ate|drank|takes)( \w+){0,3} (1\d|[2-9]\d|\d{3}|ten
        ..|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozens?( or so)?)(?! (mg|mgs|milligrams?
        ..|mcg
        ..|ml|units|(years?|months|weeks|days|hours|minutes) of)\b)( \w+)? ({pills}|of (them|my
        ..|his|her|the)|at once)
        (took|swallowed|downed)( \w+){0,3} {pills}( \w+){0,3} not (answer\w*|respond\w*|pick\w*
        ..|wak\w*|talk\w*|reply\w*)
        (took|take|taken|swallowed|downed|popped|ate)( (just|them|of|my|his|her|about|like|up))*
        .. ?(all|a whole bottle|the whole bottle|a bunch|a handful|the entire|a bottle|the rest
        ..|whole bottle)( (of|my|the|his|her|these|sleeping|pain|them|blood pressure))* ?({pills}
        ..|of (it|them)|at once)(?! (regularly|daily|as)\b)
        took them all|poisoned|poisoning|poison control|ods? on|odd on|drank bleach
        sobredosis
        (tom[eo]|trago|trague|ingirio|bebio|comio)( \w+){0,2} (demasiad\w+|todas|todos|muchas|de
        .. mas|un frasco|el frasco|cloro|veneno|\d\d+|doble|un bote|todo el|un puno|bastantes)(
        .. \w+)?( \w+)?
        envenen\w+|se intoxico|intoxicad[oa]|mezcl[eo] (pastillas|medicinas|alcohol)
    """),
    row("a child took it", "my 2 year old swallowed one of my klonopin", r"""
        (kid|son|daughter|baby|toddler|child|grandson|granddaughter|niece|nephew|years? old|yr old
        ..|yo|little (one|boy|girl))( \w+){0,4} (got into|got (a )?hold of|swallowed|ate|drank
        ..|chewed|took my|took some of my|has been eating)( \w+){0,4} (pills?|meds?|medicines?
        ..|medications?|prescriptions?|lozenges?|troches?|patch(es)?|tablets?|gummies|edibles?
        ..|bleach|cleaner|ketamine|xanax|klonopin|spray)
        (hij[oa]|nin[oa]|bebe|niet[oa]|sobrin[oa])( \w+){0,5} se (tomo|trago|comio|bebio)(
        .. \w+){0,4} (medicinas?|pastillas?|ketamina|cloro|limpiador|gomitas?|medicamentos?
        ..|parche|pilas?|baterias?|monedas?|iman\w*)
    """),
    row("breathing", "i cant breathe", r"""
        (can|could) (not|barely|hardly) (catch|get) (my|his|her|a) breath|no air
        (can|could|able|is|are|am|was|has|had|do|does|cant|cannot)?( \w+)? ?(not|barely|hardly|un
        ..|stopped|struggling to|trouble|hard time|difficulty|hard to|unable to|problems?|gasping
        ..|fighting to|stops?|labored|shallow|stop|quit|isnt|no longer)( \w+)? (breath\w*|catch
        .. (my|his|her) breath|get (enough |any )?air|inhale|breathing)
        (breathing|breath)( \w+){0,2} (is|has|getting|very|really|so|gets)( (hard|weird|shallow
        ..|stopped|slow|bad|labored|fast|difficult|worse|funny|very|really|so|getting|heavy|wheezy
        ..|raspy|strange|super|too))+
        short(ness)? of breath|gasping|choking|suffocating
        (is|she|he|am|i am|turning|going|went|look|looks|lips|face|getting|turned) (all )?(blue
        ..|purple|gray|grey)(?! (shield|today|lately|cross|about|because|this|and sad|all the time
        ..|line|gate)\b)(?<!lips are blue jeans)
        (blue|purple|gray|grey) lips|lips( \w+){0,3} (blue|purple)|wheezing( \w+)? (bad|a lot|and)
        asthma attack|(inhaler|epipen|epi pen) (is not|not|did not|does not|isnt)( \w+)?
        running out of air|need (oxygen|air now)
        no (puedo|puede|podia|logra|podemos) (ni )?respirar|no (esta )?respira\w*
        (apenas|cuesta|dificultad para|trabajo|costando|dificil|batall\w+ para) (\w+ )?(puedo
        ..|puede )?respira\w*
        falta (de|el) aire|me (falta|ahogo|estoy ahogando|asfixio)( el)?( aire)?
        se (ahoga|esta ahogando|asfixia|esta poniendo (morad\w|azul)|puso (azul|morad\w))
        (esta|toda|todo|puso)( \w+)? (morad[oa]|azul)( \w+){0,3} (contesta|respira
        ..|responde|reacciona)
        labios (azules|morados)|atragant\w+
    """),
    row("chest", "chest pain right now", r"""
        (heart|chest)( \w+){0,2} (going crazy|going nuts|out of control|freaking out|flutter\w*
        ..|jumping|thumping|weird|funny|acting up|stopping|stops)
        (dolor|punzada|presion)( \w+){0,4} (pecho|corazon)
        (dolor|punzada|presion)( \w+){0,3} (pecho|corazon)
        (chest|heart)( (is|are|was|area|really|so|feels|feel|keeps|has|been|started|having|very|a
        ..|sharp|super|just|getting|and|arm|left|feeling|hurting|my|bad|like|beating|it|starting
        ..|to|stabbing|crushing|squeezing))* (pains?|hurts?|hurting|tight\w*|pressure|attack
        ..|stopped|crushed|crushing|squeezing|killing|racing|pounding|skipping|elephant|heavy
        ..|burning|beating (out|so|too|really|weird|irregular\w*)|explode|burst|exploding)(?!
        .. (disorder|survivor|history|medicine|clinic)\b)
        (pain|pains|pressure|tightness|pain and pressure|elephant|weight|squeezing|crushing)(
        .. \w+)?( \w+)? (in|on|across|sitting on) (my|his|her|the|our)( \w+)? (chest|heart|left
        .. arm)
        (grabb|clutch|hold)(ed|ing|s)( \w+)? chest
        chest( \w+){0,5} ((standing|sitting|kneeling|pressing) on (it|me)|jaw)
        (blood pressure|bp)( \w+){0,4} (1[89]\d|2\d\d)( \W+| over )\d+( \w+){0,4} (vision|head\w*
        ..|blurr\w+|dizzy|chest|numb|confused|nose\w*|see\w*)
        (left|arm|jaw)( \w+)? (is |went |going )?(numb|pain)( \w+){0,3} (and|chest|sweating|arm)
        heart attack|cardiac arrest|no pulse|(can not|no|not) (find|feel|have)( \w+)? pulse
        dolor(es)?( \w+)? (en|de) (el |mi |su )?(pecho|corazon|brazo izquierdo)
        (me|le) (duele|aprieta|oprime|dolia)( \w+){0,2} (pecho|corazon)|infarto
        ataque (al|del|de|cardiaco|cardíaco)( corazon)?(?! de (panico|ansiedad))
        (pecho|corazon)( \w+){0,3} (duele|aprieta|apretado|oprim\w*|opresion|presion|dispara\w*
        ..|para)
        (opresion|presion|punzadas?)( \w+)? (en|de) (el|mi|su) (pecho|corazon)|(sin|no tiene) pulso
    """),
    row("not conscious", "she wont wake up", r"""
        (staying|stay|remain|keep\w*) (conscious|awake)(?! (during|for|at (work|night)|in (class
        ..|meetings)|through|all|past|late)\b)
        (passing|keeps? passing|in and out) (out )?(of consciousness)?
        not( \w+)? (waking|responding|moving|wake)( up)?{end}
        (will|would|can|could|is|does|did|do|not|am|are|unable)( \w+)? not( \w+)? (wak\w+( up)?
        ..|respond\w*|regain\w*|come (to|around)|get (him|her|them) (up|awake|to wake)|wake (him
        ..|her|them)( up)?|conscious|moving|stay awake)(?! (to (my|your|the|me|texts?|email
        ..|treatment|ketamine|meds|medication|ssri\w*|anything i)|(up )?(early|in the morning|on
        .. time|at \d|for work|from|during)|well|as|forward|much|around|a lot|due|very|because)\b)
        (can|could) not wake( up)? (him|her|them|my|the)|unconscious|unresponsive|non responsive
        (pass|passed|passing|blacked|knocked|passes|blacking|zoned) out|collapsed
        faint(ed|ing|s)?(?! (of heart|memory)\b)|loses consciousness
        los(t|ing) consciousness|(in|into) (a )?coma
        (fell|collapsed|hit)( \w+){0,5} (is|he|she|are)( \w+)? not (moving|talking)|no se mueve
        (limp|lifeless|foaming|foam)( \w+)? ?(at|from)?( the)?( mouth)?
        found (him|her|my \w+)( \w+)? (on the floor|not|cold|unresp\w*|out)
        (hit|fell)( \w+){0,6} (head|stairs|floor)( \w+){0,4} (out|bleeding|vomiting|confused|not
        ..|unconscious|cold|wake|throwing|knocked|remember)
        (very|so|really|hard to|not|barely|extremely) (confused|conscious|awake|wake|rousable
        ..|alert|disoriented)( \w+)?( \w+)? (after|and (slurr\w*|vomit\w*|hot|talking|can not|not
        ..|can)|since|right now|all of a sudden|suddenly)
        no (se )?(despierta|responde|reacciona|puedo despertar\w*|contesta ni respira|vuelve en si
        ..|lo puedo despertar|la puedo despertar|podemos despertar\w*)
        desmay\w+|inconsciente|perdi\w* el conocimiento|en coma
        se (cayo|desplomo|desvanecio|desvanecia|esta desvaneciendo)( \w+){0,4} (cabeza|piso
        ..|desperto|responde|escaleras|suelo|sangr\w+)
        (echando|saca|sacando) espuma
    """),
    row("seizure", "shes having a seizure", r"""
        seizures? (back to back|one after another|over and over|again and again)
        seizures?|seizing|seized (twice|again|three|two|for|in|on|today|this|just|and)|convuls\w+
        ..|fits? on the floor|ataque epileptico
        (shaking|jerking|twitching)( \w+)? (uncontrollably|violently|all over|and (not|will not
        ..|foam\w*|can not))
        (body|eyes)( \w+)? (rolled|rolling|rolls)( \w+)?
        crisis epileptica|(le|la|lo) (esta dando|dio) un ataque(?! de (panico|ansiedad|nervios|risa
        ..|celos|pánico))
    """),
    row("stroke", "his face is drooping", r"""
        (can|could|will) not( \w+)? (smile|see|speak|talk|stand|walk)( \w+){0,3} (one side|right
        ..|straight|suddenly|eye|properly)
        one side of (his|her|my)( \w+)?
        sudden( \w+)? (blindness|numbness|weakness|confusion|loss of (sight|vision|speech))
        (suddenly|all of a sudden)( \w+){0,5} (confused|blind|numb|weak|can not (see|speak|talk
        ..|walk|move))
        (no )?(siento|siente|puedo mover|puede mover)( \w+){0,3} (mitad|lado|cara|brazo|pierna)
        (?<!heat )(?<!breast )strokes?(?! of|s of)
        (face|mouth|smile|eye|side of (his|her|my) face|lado)( \w+){0,5} (droop\w*|sagging|numb
        ..|lopsided|crooked|paralyzed|caid\w*|chueca|chueco)
        slurr\w+
        (words|speech|talking)( \w+){0,3} (slurred|not making sense|make sense|gibberish|garbled)
        (half|side|arm|leg|right side|left side)( \w+){0,6} (numb|paralyzed|can not move|weak|limp
        ..|dormid\w*|paraliz\w*)
        (can|could) not (move|feel|lift|see out of)( \w+)? (my|his|her|one|either|the)( \w+)?
        .. (arms?|legs?|face|side|body|hand|eye)
        paralyzed|worst headache of (my|his|her) life
        (lost|losing|can not see|went blind|gone blind)( \w+)? (vision|sight|suddenly|out of)
        (can|could) not (talk|speak|see)( (right|properly|now|suddenly|straight|all of a sudden|at
        .. all|and|anymore|normally))+
        derrame( cerebral)?|embolia
        (cara|boca|brazo|lado)( \w+){0,4} (dormid\w|paraliza\w*|caid\w|chuec\w|torcid\w)
        no puede (hablar|mover\w*)( \w+)?|habla(ndo)? (raro|enredado|arrastrado)
    """),
    row("bleeding", "bleeding a lot and it wont stop", r"""
        (nose ?bleed|nose|gums|mouth|wound|cut|leg|arm|head|hand|it|stitches)( \w+){0,6} (bleeding
        ..|bleed)?( \w+){0,3} (will|would) not stop( bleeding)?(?! (hurting|growing|ringing|me|the
        ..|itch\w*|texting|running)\b)(?<!it will not stop)
        (bleeding|bled|bleeds?|blood)( \w+){0,4} (a lot|out|badly|heavily|stop|stopping|everywhere
        ..|so much|profusely|bad|through|all over|tons|gushing|pouring|pouring out
        ..|uncontrollabl\w*|nonstop|non stop|heavy|squirting|like crazy|bleed out|to death|too
        .. much|soaking|from (my|his|her) (head|neck|wrists?|ears?|eyes?|rectum|chest|stomach))
        (stop|stopping|control)( \w+)? (bleeding|blood)
        (lots|lot|so much|pool|puddle|losing|lost|tons|too much|gushing|pouring|spurting|vomiting
        ..|throwing up|coughing( up)?|puking|spitting|peeing|pooping|full)( \w+){0,3} (of )?blood
        (black|tarry)( \w+)? tar|tarry stools?|coffee grounds
        (bleed\w+|soaking|soaked) (thru|through|threw) (a|the|my|pads?|two)|contractions(?! last\b)
        baby( \w+){0,3} (stopped|not|quit|no longer) (moving|kicking)|water( just)? broke
        (broke|broken|snapped)( \w+)? (neck|spine|skull)(?! (years|when|in)\b)
        hemorrhag\w+|cut (an artery|(my|his|her) \w+ (deep|off|bad|really))
        (deep cut|gash|stab wound|gunshot|was shot|been shot|got shot|been stabbed|got stabbed|was
        .. stabbed|stabbed (me|him|her|my)|bone sticking|severed|impaled|finger off)
        sangr\w+( \w+){0,2} (mucho|mucha|bastante|no para|sin parar|demasiado|y no|por todos|de la
        .. cabeza)
        (mucha|perdiendo|vomit\w+|escup\w+|tosiendo|chorro de) sangre
        no (para|deja|paro) de sangrar|hemorragia|desangr\w+|apunal\w+
        (me|le|lo) (dispararon|balearon|dieron un (balazo|tiro))
    """),
    row("allergic reaction", "my throat is swelling shut", r"""
        (throat|tongue|lips?|mouth|lengua|garganta|labios)( \w+){0,4} (tingl\w+|weird|funny
        ..|itch\w*|numb|strange|hormigu\w+|raro|rara|dormid\w+)
        (throat|tongue|face|lips?|mouth|airway|eyes)( (is|are|was|feels?|and|my|starting to
        ..|getting|really|started|all|so|got|tongue|lips|face|throat|closing|like|it|its|to
        ..|swelling|it is|feeling|just|very|kinda|super|up|now))* (swell\w*|swollen|closing|closed
        ..|tight|closes|puff\w+|blowing up|huge|itchy and|close up|shut)
        (tongue|throat|lips?|face)( \w+){0,2} (big|bigger|fat|thick|huge|swole)|i am wheezing
        swollen (face|tongue|lips|throat|shut|eyes)
        swelling (of|in)( \w+)? (face|tongue|lips|throat|mouth|neck)|anaphyla\w+|allergic reaction
        hives( \w+){0,4} (breath\w*|throat|swell\w*|swollen|spreading|all over|everywhere|face
        ..|body|fast|neck)
        (used|need|use)( \w+)? (epipen|epi pen)
        (no|without|lost|forgot|can not find)( \w+)? (epipen|epi pen)
        (epipen|epi pen)( \w+){0,2} (expired|empty|at home|not working|ran out)
        stung( \w+){0,8} (swell\w*|allergic|throat|breathe|hives)
        (covered in|broke out in|breaking out in) hives
        (hinch\w+|cierra|cerrando|inflam\w+|cerrado)( \w+)? (la|mi|los|el|su) (garganta|cara
        ..|lengua|labios|boca)
        (garganta|lengua|cara|labios)( \w+){0,3} (hinch\w+|cierra|cerrando|inflam\w+)
        reaccion alergica|anafila\w+|ronchas( \w+){0,4} (respirar|cuerpo|todo|garganta)
    """),
    row("violence", "my husband is hitting me", r"""
        (broke|broken|breaking|break) into (my|our|the) (house|home|apartment|room|door)
        (he|she|they|ex|husband|boyfriend|wife|someone|somebody|man|guy|neighbor|dad|brother
        ..|hombre|alguien|marido|novio)( \w+){0,5} (gun|knife|weapon|machete|bat|pistola|cuchillo
        ..|armad[oa]|arma)( \w+)?(?! (range|show|for (work|hunting))\b)
        hurt (bad|really bad|badly|so bad)( \w+)?|come quick
        (someone|somebody) (please )?(come|help)( \w+)? (quick|now|fast|hurry)
        (he|she|they|husband|wife|boyfriend|girlfriend|ex|dad|father|son|mom|brother|man|guy
        ..|someone|somebody|partner|roommate|stepdad|neighbor|stranger|intruder)( (is|has|just
        ..|keeps|keep|was|are|s|right|now|been|still|out|drunk|and|here|outside|threatening|got
        ..|will|with|a|the))* (hitting|beating|choking|strangling|attacking|punching|hit|choked
        ..|strangled|beat|stabbed|shot|attacked|kicking|threatening|raped|assaulted|hurting
        ..|shooting|stabbing|broke in|breaking in|breaking (down|into)|kicked in|holding me|coming
        .. (after|at|for) me|trying to (break|get|kill|hurt|choke|rape)|pulled (a|out)|pointing
        ..|pointed|chasing|slapping|slapped|shoved|pushed me|kill me|locked me|beats)( (me|us|him
        ..|her|my|a|the|down|on|in|into|at|again|up|to|and)){0,3}( (right now|now|gun|knife|mom
        ..|kids?|sister|son|daughter|brother|baby|kid|house|door|wife|help|again|so bad|hostage
        ..|dog))?(?! (me (off|up (with|for|about|when|on|to))|up (with|for|about|on)|the (nail
        ..|road|gym|jackpot|market)|on me at|by the|a (homer|nerve|deer|wall)|around the|eggs
        ..|traffic|a lot of)\b)(?<!hurting)(?<!he hit)(?<!beat)(?<!hit)(?<!threatening)
        (in )?(immediate|real) danger|(active|mass) shooter|gun ?shots
        (there is|someone is|heard|somebody is)( \w+){0,4} (shooting|gunshots|shooter|a gun|in my
        .. house|breaking|intruder)
        (being|getting|was( just)?|got( just)?|am|i was) (beaten|attacked|raped|assaulted
        ..|strangled|choked|robbed|kidnapped|held hostage|stalked)(?! (as|by (my (stepdad|uncle
        ..|father|dad|ex)) (when|for|as|growing|years))|years|when|in (high|college|the (army|navy
        ..|military)|(19|20)|my)|a few|growing|at (age|\d+)|last year|long|before)
        help (he|she|they) (is|has|are|will)
        (house|apartment|home|car|building|kitchen|stove|bed) (is )?(on fire|burning)
        (is|am|are) (trapped|stuck) (in|under)
        just (got|been|was)( in)? (a|an)( \w+)? (crash|accident|wreck)
        (car|bad|motorcycle|just had a|terrible) (crash|accident|wreck)( (just now|right now|now
        ..|help|and (bleed\w*|can not|he|she|we|i can not)))
        (been|just got|got|was just) hit by a (car|truck|bus)|drowning|electrocuted|drowned in
        gas leak|carbon monoxide (alarm|poison\w*|detector)|severe burns
        (burned|burnt|scalded)( \w+){0,3} (badly|severely|really bad|face|third degree)
        (me|nos|la|lo|le) (esta|estan|va a|quiere|acaba de|sigue|vienen a) (golpe\w+|pegando|pegar
        ..|ahorc\w+|ahog\w+|matar|atac\w+|amenaz\w+|apunt\w+|violar|violando|patea\w+|estrangul\w+
        ..|violo|pego)(?! (el (dolor|calor|estres)|la (ansiedad|depresion|cabeza|curiosidad))\b)
        me (golpeo|pego|amenazo|violo|ataco|ahorco)( \w+){0,6} (ahora|ahorita|pistola|cuchillo|hoy
        ..|anoche|ayuda|marido|esposo|novio|mi (esposo|marido|novio|ex|pareja|papa))
        (mi )?(esposo|marido|novio|ex|papa|pareja|hombre)( \w+){0,4} (golpe(ando|o)me|pegando
        ..|pistola|cuchillo|ahorcando|amenaz\w+|golpeando\w*)
        (entr[oa]|meti\w+|metiendo|entrando)( \w+){0,3} (a )?(mi|la) casa( \w+)? ?(con|armad\w+|un
        .. (hombre|ladron))?
        (tiroteo|balacera|incendio|se esta quemando|hay fuego)
    """),
    row("other danger to life", "his blood sugar is 30", r"""
        (drank|drunk|drinking|alcohol|vodka|whiskey|tequila|wine|beers?)( \w+){0,8} (took|taken
        ..|xanax|klonopin|ativan|valium|oxy\w*|ambien|percocet|sleeping pills|benzos)(?! (the
        .. (morning|day)|in the)\b)
        (xanax|klonopin|ativan|valium|oxy\w*|ambien|percocet|sleeping pills|benzos)( \w+){0,4}
        .. (and|with) (\w+ )?(alcohol|vodka|wine|whiskey|tequila|beers?|drank|liquor)
        (took|taken|taking|ate|drank|mixed|mixed up)( \w+){0,10} (heart|dizzy|weird|sick|sleepy
        ..|vomit\w*|throwing up|shaking|numb|slow down|awake|awful|funny|confused|double|conscious
        ..|breathe|drowsy|wake)(?! (meds|medication)\b)
        ([2-9]|two|three|four|five|ten|double|triple) ?x?( times)? (the|my|his|her)( \w+)? (dose
        ..|amount|medication|medicine)
        (heart ?rate|pulse|hr)( \w+){0,4} (1[5-9]\d|2\d\d|[23]\d)
        heart (will not|wont|can not) (slow|calm|stop racing)
        (barely|hardly|not|half|semi) (conscious|awake|responsive|alert|breathing)
        (took|ate|swallowed|drank|injected|smoked|trago|tomo) (something|algo|unas pastillas|una
        .. pastilla)( \w+){0,3}
        just (crashed|wrecked|had a (crash|wreck|accident))
        (crashed|wrecked) (my|the|our) (car|truck|bike)( (leaving|just|on the way|after|help|and
        ..|driving))
        (vomiting|throwing up|puking|seeing double|double vision|confused|hallucinating
        ..|disoriented|fever)( \w+){0,8} (since|after)( \w+){0,3} (infusion|treatment|session|dose
        ..|visit|shot)
        (since|after)( \w+){0,3} (infusion|treatment|session|dose)( \w+){0,6} (vomiting|seeing
        .. double|can not (stand|see|walk|stop)|confused|hallucinating|chest|faint\w*|throwing up)
        (blood ?pressure|bp|presion)( \w+){0,4} (1[89]\d|2\d\d)
        (blood sugar|glucose|sugar)( \w+){0,4} ([1-4]\d|[5-9]\d\d|crashing|dangerously)( \w+){0,3}
        diabetic (shock|emergency|coma)
        (off|quit|stopped|without|since( \w+)? last|detox\w*( from)?|withdraw\w*( from)?|coming
        .. off)(
        .. (the|my|his|her|all|cold turkey))* (alcohol|booze|vodka|liquor|drink\w*|beers?|whiskey
        ..|xanax|benzos?
        ..|klonopin|ativan|valium)( \w+){0,10} (seeing (things|bugs|spiders|people|stuff)
        ..|hallucinat\w+
        ..|shak(ing|es)|talking to( \w+)? (walls?|people|nobody|no one)|burning up|confused
        ..|sweating bad\w*)
        (cord|dryer|wire|lamp|radio|heater|toaster)( \w+){0,4} (in|into) (the|her|his|my) (tub
        ..|bath\w*|pool|water)
        (took|swallowed|ate|drank)( \w+)? (someone elses|somebody elses|the wrong|another persons
        ..|other peoples)( \w+)? ({pills}|pill|bottle|dose|drops)
        (mezcl\w+|tom\w+|revolv\w+)( \w+){0,5} (alcohol|cerveza|vino|tequila|vodka|pastillas?
        ..|medicina)( \w+){0,8} (dormid[oa]|durmiendo|despiert\w+|mareo|maread[oa]|hablar|apagando)
        (does|did|do) not know (who (i am|we are|he is|she is|i is)|where (he|she|i am) is)
        (not|never)( \w+)? recogni[sz]e (me|us|anyone|his|her)
        (blood pressure|bp|heart rate|pulse|oxygen|o2|sats?|spo2)( \w+){0,4} (2\d\d|1[89]\d over
        ..|through the roof|dropping|dangerously|[6-8]\d( (percent|and|over (40|30))|{end})
        ..|skyrocket\w*)(?! (bpm|resting|normal)\b)
        (fever|temp|temperature)( \w+){0,4} 10[4-9]|heat ?stroke|(water|waters?) broke
        (having|going into) (a miscarriage|labor)|miscarrying|serotonin syndrome|alcohol poisoning
        (wrist|neck|back|head|leg|skull)( \w+){0,2} (broken|broke|snapped) and
        (hallucinat\w+|seeing things|psychotic|psychosis)( \w+){0,4} (right now|violent|knife|gun
        ..|since the infusion|and (running|naked|screaming|violent))
        (baby|toddler|newborn|bebe|infant)( \w+){0,4} (not (breathing|moving|responding|waking)
        ..|limp|blue|choking|turning|fell|shaken|dropped|swallowed|no respira|ate|drank|will not
        .. wake|got into)(?! (asleep|in love)\b)
        (naloxone|narcan)( \w+)? (now|did|given|gave|not|used|quick|help)
        gave (him|her|them) narcan|(me|se) (esta|estoy) muriendo( (ayuda|auxilio|ahora))?{end}
        (i think|feel like|i feel like|think|i am|pretty sure|feels like)( \w+)? (i am |am |he is
        ..|she is |he |she )?(dying|going to die|about to die|gonna die)( (right now|now|help
        ..|please|rn|from|this is|heart|chest|can not|i can not|{end}))
    """),
    row("asks for 911", "call an ambulance", r"""
        \A911( [.?])*( help| please| now)*( [.?])*\Z
        (call|called|calling|need|needs|should i call|send|get|dial|dialed|want)( (me|us|him|her
        ..|them|an|the|for|a|help|you|to|call|out|someone))* (911|ambulance|paramedics|medics?|ems
        ..|ambulancia|the cops|police|policia)(?! (transport|cost|bill|covered|number on|in an?
        .. emergency|card|check)\b)
        (this|it)( is)?( \w+)? (an|a)( \w+)? emergency(?! (contact|room (or|copay)|line|clinic
        ..|number|department|or)\b)
        medical emergency|life threatening|is an emergency{end}
        emergency{end}(?<!in an emergency)(?<!for emergency)(?<!no emergency)(?<!not an
        .. emergency)(?<!not a emergency)
        (es|tengo|tenemos|hay) una (emergencia|urgencia)(?! (medica )?(cubren|aceptan|de dinero
        ..|familiar))
        emergencia( medica)?{end}|auxilio
        (llam\w+|mand\w+|necesito|envien|ocupo|manden)( \w+){0,3} (ambulancia|911|policia
        ..|emergencias)
        (going|on (my|the|our) way|go|heading|take (him|her|me)|taking (him|her)|rushed|rushing
        ..|should i go|should we go|drive me)( \w+){0,3} (to )?(the )?(er|emergency room|hospital
        ..|urgencias)( (now|right now|or|because|with))?(?! (visit|bill|last|before|in (19|20)
        ..|years|for (work|my shift)|follow ?up|copay|parking|instead)\b)
    """),
)  # fmt: skip
