"""Ordinary speech that borrows the words of danger, taken out of a text before it is screened."""

from __future__ import annotations

from bot.core.reading.safety_look_alikes_daily import LOOK_ALIKES_DAILY
from bot.core.reading.safety_look_alikes_es import LOOK_ALIKES_ES
from bot.core.reading.safety_rows import row

LOOK_ALIKES = (
    row("dying to know", "i would die for a nap", r"""
        (be|is|are|was) (literally )?the death of me
        (die|dying|dead) (if|when) (i|we) (have|had) to (wait|sit|listen|fill|hear|pay|drive|do)
        dying for( \w+){0,2} (relief|break|help|sleep|answers?|nap|coffee|rest|change|vacation
        ..|food|this|some)
        que risa me muero|me muero que risa|risa me muero
        (panic|anxiety|health anxiety)( \w+){0,6} (dying|die|death|dead)
        (?<!not )(?<!not )(afraid|scared|fear|terrified|worried|phobia|nightmares?)( \w+){0,2} (of
        .. )?(i am |my own |i will |i might |about |from )?(dying|death|die)( in (surgery|my sleep
        ..|a plane))?(?! (by (my|suicide)|tonight)\b)
        (die|dying|died|death)( \w+)? (in|during|on|from|under) (surgery|anesthesia|the (table
        ..|operation)|an? (operation|procedure))
        near death
        (saw|seen|seeing|watched|witness\w*|found|finding|around|lots of|lot of)( \w+){0,5} (death
        ..|die|dead|dying|killed)
        (dad|mom|father|mother|wife|husband|brother|sister|son|daughter|friend|friends|people|he
        ..|she|they|dog|cat|grandma|grandpa|buddies|patients?) (?<!wish he )(?<!wish she
        .. )(?<!wishes he )(?<!wishes she )(?<!wished he )(?<!wished she )(?<!if he )(?<!if she
        .. )(?<!be )(is |was |are |were |found )?(dead|dying|deceased)(?! (without|if|so|or)\b)
        death (in|of) (the|my|a|his|her) \w+|(his|her|their|moms|dads|sudden) death
        hate my life (right now|rn|lol|today)(?! and)
        hate my life( lol)? [,.] (i )?((just|once|have to|had to) )*(forgot|lost my (keys|phone
        ..|wallet
        ..|card|ride)|left (my|the)|spilled|missed (my|the)|locked (my|out)|overslept|dropped my
        ..|my (car
        ..|phone|boss|printer|wifi|kid|dog|flight)|there is (traffic|no)|stuck (in|at|on))
        (traffic|commute|freeway|highway|the \d+|road|drive|hill|climb|stairs|schedule|shift|workout
        ..|rush hour|parking|line|heat)( \w+){0,3} (is|was|are|be|being)( (pure|basically
        ..|literally|like|just
        ..|actual|straight up))* (suicide|murder|death|hell)(?! (for me|and)\b)
        (movie|show|book|film|documentary|podcast|series|play|song|episode|memoir|novel|report)
        .. (about|on|where|with) (the |a |an |his |her )?(\w+ )?(bridge|suicide|overdose|gun
        ..|hanging|noose|death
        ..|dying|shooting|jumper|depression)(?! (and|that|made|makes) \w+ (want|think|feel)\b)
        (that|this|those|these)( \w+){1,3} (nearly|almost|about|practically) killed me( (haha\w*
        ..|lol|lmao)|(?= [.,?]|\Z))
        (is|was|will|would) (it|that|this) (be )?(still )?(ok|okay|fine|alright|best|better
        ..|easier)( \w+)? if i (had|have
        ..|would|could|am (late|early|on|sick|a|taking|not)|go|went|was (late|early|on|sick|a
        ..|taking)|just (had|have
        ..|come|call|wait|pay|bring|show|text|ate|took))
        (career|social|political|financial|professional|commercial) suicide
        suicide (mission|squad|squeeze|wings|doors|hill|sprints|drills)
        (?<!not )(scared|afraid|terrified|anxious|fear) (of |to )(die|dying|death)
        do not want to die (in|from|during|on|of)( \w+)?( \w+)?
        i hate my life (coach|insurance|partner)|life (coach|style|changing|saver|long)
        is there (any|a) reason (i|why|not to|for|that|you)
        (any|the) reason (why|i (cant|can not|should|would|could|need))
        (?<!not )(dying|die|dead|died|death) ((here )?(to (know|try|hear|see|get|meet|find|start
        ..|come|ask|learn|book|sleep|eat)|serious|tired|end|line|weight|battery|wrong|right(?! now)
        ..|set
        ..|last|on my feet|of (boredom|curiosity|laughter|laughing|embarrassment|heat|thirst
        ..|hunger|cringe|laught\w*)|for (a|an|some|my|this|the) (nap|coffee|drink|burger|break
        ..|vacation|cigarette|day off|weekend|taco|massage|pizza|snack|beer)|laughing|from
        .. (laughing|the heat|boredom|embarrassment|cuteness)|asleep|in the water|inside
        .. from work|by (math|powerpoint|email|meetings?)|center|ringer|zone|sea|lift|bolt|pool
        ..|lock|beat|heat|quiet|silent|silence|tree|phone|car|air|space|giveaway))
        i am (so )?(dead|dying) (lol|lmao|haha\w*|rofl|laughing|that|omg|of)
        (lol|lmao|haha\w*|omg|rofl|jaja\w*)( ,)?( (i|am|we|are|so|just|literally|that|has|have|got
        ..|me)){0,3} (dead|dying|ded)
        (?<!be )(?<!b )(?<!is )(?<!was )(?<!were )(?<!wuz )(?<!off )(?<!of )(?<!like )(?<!about
        .. )(?<!happier )(?<!better )(?<!off just )(?<!being )(?<!of being )(dying|dead) (lol
        ..|haha\w*|lmao)|to die for(?= [.,]|\Z| (and|at|there|here|lol|too)\b)|(would|could) die
        .. for (a|some|that|an|this)
        over my dead body|drop dead gorgeous|(dead|death) (lifts?|lifting|line|lines|pan|pool)
        deadline|deadbeat|brain dead|(?<!worth )(?<!worth more )(more )?dead than alive|half dead
        .. from
        (feel|look|looks|looking|felt|feeling) (half )?(like )?(dead|death)( warmed over)?( tired|
        .. today| after)?
        walking dead|dead (man walking|poets|sea|by daylight|island|cells)
        (scared|bored|starving|tickled|sick|worried|freezing|frozen|starved|worked|burned|done
        ..|thrilled|love (him|her|them|it)|boring|annoyed|bugging) (me )?(half )?to death(?!
        .. myself)
        matter of life and death|life or death
        (phone|laptop|car|app|bot|website|computer|printer|wifi|dog|cat)( \w+){0,3} death wish
        death (metal|valley|star|note|cab|certificate|grip|stranding|trap|row|wish coffee|tax)
        dead ?ends?|till death|(?<!\w )until death do us
    """),
    row("the phone died", "my phone wants to die", r"""
        (phones?|batterys?|cell|car|laptop|service|signal|tablet|computer|truck|ac|engine|airpods
        ..|watch|charger|link|line|wifi|grass|plants?|tree|engine|starter|email|fridge|dog|cat|pet
        ..|hamster|fish|bird|horse|puppy|kitten|connection|website|battery is|app)( \w+){0,3}
        .. (died|die|dies|dead|dying|gone|killing me|killed)
        (dead|dying) (phone|battery|car|cell|zone|signal)
        (kill|killing|killed|kills) my (battery|phone|vibe|mood|buzz|data|credit|budget|savings
        ..|plants?|appetite|libido|sex drive|lawn|grass|wallet)
    """),
    row("it is killing me", "my back is killing me", r"""
        (?<!he )(?<!she )(?<!husband )(?<!boyfriend )(?<!they )(is|are)( (slowly|literally|just
        ..|really|absolutely|legit))? killing me(?! (tonight|if)\b)
        kill(s|ing|ed)? (my|the|your|our) (liver|kidneys?|brain|memory|libido|appetite|vibe|mood
        ..|immune|gut|stomach|bacteria|hearing|virus|buzz|weekend|deal|lawn|plants?|marriage
        ..|relationship|career)
        i am (so |literally )?dead{end}
        (pain|pains|back|head|headaches?|migraines?|neck|knees?|feet|foot|hip|hips|shoulders?
        ..|legs?|stomach|wait|waiting|suspense|heat|work|job|kids?|boss|traffic|anxiety|depression
        ..|stress|this|it|its|that|price|prices|cost|costs|bill|bills|insomnia|nerves|fibro\w*
        ..|arthritis|nausea|allerg\w+|sciatica|hold music|co ?pays?|insurance|rent|tooth|teeth
        ..|ears?|side effects?|curiosity|schedule|school|commute|hours|meds|medication|ptsd|hot
        .. flashes|cramps|grief|tinnitus|pins|you guys|you are|you|ocd|crps|loneliness|summer
        ..|weather|phone|mornings?)( (is|are|was|has been|have been|just|really|absolutely
        ..|literally|keeps|keep|seriously|so|still|been|lol|s|slowly|totally|legit|also|about))*(
        .. (killing|killed|kills|kill|murdering|murder)) (me|him|her|us)(?! (tonight|if i)\b)
        slowly killing me
        (does|will|would|did|wont|could|can|not)( \w+)? (hurt|kill) (to (ask|try|check)|me to (ask
        ..|try|wait|check))
        kill(ing|ed|s)? (for (a|an|some|that)|time|two birds|2 birds|some time|the (mood|vibe|pain
        ..|lights?|noise|hour|afternoon|weeds|engine|order|deal|bill|germs)|it (at|on|with)
        ..|it{end}|joy|switch|bill|bugs|weeds|germs|bacteria|an hour|the battery|cancer|my (pain
        ..|headache))
        killer (deal|headache|migraine|whale|instinct|app|workout|view|price|cramps)
        (would|could|to|id) kill for|dressed to kill|pain ?killers?|buzz ?kill|road ?kill
        over ?kill|kill bill|mockingbird|lady killer|weed killer|serial killers?|killer bees
        hunter killer|if looks could kill|killed it|(she|he|you|they) killed it|killing it
        (boss|manager|supervisor|teacher|professor|coach|kids|teenager)( (is|will|would|going|to
        ..|gonna|totally|literally|seriously))+ (kill|murder) me( if| when| for)( \w+){0,6}
        (music|wait|hold|traffic|form|forms|call|calls|phone tree|price|line|drive|meeting|website
        ..|commute)( \w+){0,2} (make|made|makes|making) (me|you|us)( \w+){0,3} (jump|kill|scream|die
        ..|stab|shoot|hang|throw)( \w+){0,6} (lol|haha\w*|lmao|jk)
        killing floor|(weed|bug|ant) killer
        kills? (the )?(pain|germs|cells|brain cells|braincells|cravings|cancer|viruses|bacteria
        ..|virus)
        brain cells (die|dead|dying)|wife (is going to|will|would|is gonna) kill me
        (wife|husband|mom|boss|mother|dad|hubby|boyfriend|girlfriend|doctor|kids|sister|she|he)(
        .. (is going to|will|would|is gonna|gonna|is about to))+ (kill|murder) me( if (i|we) (do
        .. not|forget|miss|am late|cancel|spend|lose|don|book|show)\w*( \w+){0,5}| for (this
        ..|spending|asking|forgetting|texting)( \w+)?| lol| haha\w*| when (she|he) sees( \w+){0,3})
    """),
    row("shoot me a text", "i have a gun show to work", r"""
        (shoot|shooting|hit|hitting|drop|throw|shot) (me|you|them|him|her|us|over|off|back|it
        .. over)( over| back| off| with| up)?( (an?|the|your|some|that|any|those|another|quick))+
        .. (text|message|call|line|email|quote|dm|price|prices|link|info\w*|address|time|times
        ..|number|details|form|forms|picture|pic|reply|questions?|update|availability|invite
        ..|appointment)?
        (roof|rooftop|bridge|overpass|ladder|scaffold\w*|crane)( (at|for|on|of|is|a|my|the))* (work
        ..|job|jobsite|site|roofer|inspect\w+|construction|crew|traffic|stuck|contractor)
        (stuck )?(in )?traffic (on|by|at|near) the (bridge|overpass)
        shoot (me )?(a|an|the|your|some) (text|message|email|pic|video|link|dm|call)
        shoot (for|hoops|pool|photos?|me (something|prices|over)|(over )?(an?|the) email)
        shooting (for|hoops|pains?|stars?|pain)|(photo|video|film|movie|wedding|cover) shoot
        shot (in the|of|at|me an?|records?|clinic)|flu shots?
        gun (shy|range|show|metal|control|lake)|top gun|jump(ed|ing|s) the gun
        (sweating|under the|jump the|stick to|son of a) guns?|bullet (points?|journal|proof)
        (bite|dodged) (the |a )bullet|silver bullet|rope (me )?in|jump rope|ropes course
        (learn|show me|know) the ropes
        end of (the |my )rope with (insurance|meds|medication|my (boss|job|ins\w*|meds)|the (meds
        ..|medication|insurance))
        (hang|hanging|hangs) (up|out|on|in there|tight|with|over|overs|gliding|around|onto|my
        .. (coat|hat|clothes))(?! to life)
        hung (up|over|out)
        jump(ing)? (off|on|into|in|onto|to|back|through|right)( (the|this|a|my|it|another|that
        ..|your))*( (phone|call|zoom|line|topic|schedule|hoops|list|conclusions|pool|lake
        ..|trampoline|ship|bandwagon|off point|video|waitlist|slot|infusions?|treatment|website
        ..|meeting))
    """),
    row("suicide in a name", "walking for suicide prevention", r"""
        suicide (squad|prevention|hotline|awareness|doors?|girls|walk|bunt|boys|drills?|sprints
        ..|blonde|note by|silence|machine|(and )?crisis (line|lifeline|hotline)|lifeline|soda
        ..|wings|burger|education|training|course|assessment|screening)(?! (number|please|help
        ..|said)\b)
        suicideboys|(career|social|political|financial|professional|commercial|economic) suicide
        suicides at practice
        (watching|watch|watched|song|movie|film|show|band|album|book|called|titled|listening to
        ..|lyrics|episode|game|playing)( \w+){0,4} (suicide|suicidal|suicidal tendencies|kill
        .. (bill|myself)|die hard|no time to die|dead|die|kill|suicide is painless|13 reasons why
        ..|goodbye|virgin suicides|death)( \w+){0,2}
        virgin suicides|suicidal tendencies (concert|band|shirt|album|show|song|record)
        assisted suicide laws|die hard|no time to die|live and let die|only the good die young
        kill em with|to kill a|thirteen reasons|13 reasons|walking dead|grateful dead
        day of the dead|red dead|left 4 dead|dia de (los )?muertos|evil dead|dead (and|or) alive
        wanted dead|dead to me
    """),
    row("too much of a good thing", "overdosed on coffee today", r"""
        (should|can|could|do|may|must) i (still )?take (all )?(of )?my (medication|medications
        ..|pills|medicine)( \w+)?
        (giving|given|gave|give) up (trying|waiting|hope on|looking|asking|my|the|caffeine)( (to
        ..|for|on))?( \w+){0,2}(?= |\Z)(?<!on life)(?<!on living)(?<!on myself)(?<!on everything)
        not( \w+)? (live|survive|function|go on|go|make it|last)( \w+)? without (my |a |some |an
        .. )?(coffee|phone|caffeine|ac|air conditioning|dog|cat|kids|glasses|sleep|wine|chocolate
        ..|starbucks|music|netflix|adderall|xanax|meds|medication|cpap|insulin|gps|them lol|lol)
        overdose of( \w+){0,3} (haha|lol)
        overdose of (paperwork|emails?|caffeine|sugar|meetings|information|news|politics|family)
        (wait|waiting|start|eat|party|go|begin|meet|celebrate|proceed|leave) without me
        life insurance (exam|company|agent|job|policy number|sales\w*)|i sell life insurance
        (take|took|taking|taken)( \w+)? all (of )?my (medication|medications|pills|vitamins)(
        .. \w+)?( \w+)? (as|usual|already|today|correctly|on schedule|like normal|on time
        ..|normally)( \w+){0,3}
        (not|never)( \w+)? want to (be on|live on|stay on|keep taking|depend on)(?! (this|earth
        ..|the earth)\b)( \w+)?( \w+)?
        (rope|limit|breaking point) with( \w+){0,2} (migraines?|pain|meds|insurance|medication
        ..|headaches?|side effects?)
        (giving|given|gave|give) up on (zoloft|lexapro|prozac|ssris?|meds|medications?
        ..|antidepressants?|tms|therapy|dating|insurance|finding)
        (my |our )?last (hope|resort|option|chance) is (this|your|the|ketamine|you)
        (od|overdos\w+|oded)( \w+)? (on|of)( \w+)?( \w+)? (coffee|caffeine|chocolate|sugar|candy
        ..|information|netflix|tv|food|turkey|cookies|tiktok|cuteness|social media|news|vitamin
        .. \w+|tacos|carbs|cheese|halloween|sweets|ice cream|football|christmas|emails?|meetings
        ..|podcasts)
        (take|taking|took)( \w+)? (all|every|most)( of)?( \w+)? (medication|medications|meds|pills
        ..|vitamins|doses?|supplements|prescriptions|medicines|bottles?)( \w+)? (as (prescribed
        ..|directed)|every (day|morning|night)|regularly|daily|with (food|water|me)|before (my|the
        ..|an?) (visit|infusion|treatment|appointment)|in the (morning|evening)|on time|that day
        ..|to (my|the) (appointment|visit|doctor)|away|out of|back to|at (night|bedtime|the same
        .. time))
        bring( \w+)? all (of )?my( \w+)? (pills|meds|medications?|bottles)
        (a|whole) bunch of (meds|medications?|pills) (over|for|and nothing|that|in the past
        ..|prescribed|already|before|with no)
        (tried|been on|gone through|prescribed|on|been through|failed|taken|taken so|took so
        ..|took)( \w+)? (all|every|so many|too many|lots of|a (bunch|lot|ton) of|tons of|a whole
        .. bunch of|like|over|about)( \w+){0,4} (meds|medications?|antidepressants?|ssris?|drugs
        ..|medicines|pills|prescriptions|pills a day)( (over|for|and nothing|that|in the past
        ..|already|before|with no|and none|through|but|under|since|a day|daily|every day|each day
        ..|per day|out there|now|with|known|including|without))(?! (want|die|tonight)\b)
        (tired|sick|done|fed up|over|hate|exhausted)( (?!life|alive|living|existing
        ..|everything)\w+){0,2} (with|of|from|taking|being on
        ..|trying)( (?!life|everything|existing|trying|being)\w+){0,3} (meds|medications?
        ..|antidepressants?|ssris?|zoloft|lexapro|pills
        ..|prozac|side effects|insurance( \w+)?|waiting( \w+){0,3}|being (sick|in pain|sad|tired
        ..|depressed|anxious|on hold|on meds|told|dizzy|nauseous|a (guinea|zombie)|numb|lonely
        ..|broke|ignored)|feeling( \w+)?|living (in (pain|fear|a fog|az|arizona|phoenix)|like a
        .. zombie|paycheck)|doctors|the (side effects|heat|phone tag|runaround|waiting)|phone tag
        ..|work|my job|trying (meds|medications?|different|new|every|all|other)( \w+){0,3}|it all
        .. not covered|everything (being|costing)|talk therapy|therapy|this heat|dating|this bot
        ..|pain|being the)
    """),
    row("a day, a call, a season ends", "what if i dont wake up from the anesthesia", r"""
        (end|ends|ending|ended) (of|in|on|at|by|date|time|up|early|late|before|after|around|user
        ..|the (day|call|week|month|year|session|visit|treatment|text|chat|night))(?! (my life|my
        .. rope|life|it all)\b)(( the| this| my)?( (day|week|month|year|story|call|session
        ..|business day|june|july))?)
        (week|year|dead|book|back|front|rear|tail|low|high|month|day) ?end|not the end of the world
        odds and ends|in the end
        (this is|that is|it is|just) (my|the) last (question|thing|one|request|favor|try at this)
        on the other side of (the|this|my|town|that)
        (will|would|may|might)? ?not( going to)? be (here|around|in|home|available|there)( \w+)?
        .. (after|before|until|til|till|past|by|at|between) (\d+\w*|noon|lunch|work|dinner|school)
        (can|could) not( \w+)? (go|come|do it|make it|be there) (on|in|that|this|by|for|at) (that
        ..|this|the|those|any|a|other)? ?(days?|date|time|week\w*|\d+\w*|one|slot|month|morning)
        (se|me|nos)( me)? cort\w+ (la (llamada|luz|linea|senal|comunicacion)|el (internet|telefono
        ..|servicio|agua|gas|pelo|cabello|cel\w*|pasto|zacate|cesped))
        have (a|my) plan( [,.]| is| it is| with| through| from| by)+ (aetna|cigna|blue|bcbs|united
        ..|humana|medicare|medicaid|ahcccs|tricare|ambetter|oscar|molina|banner|my (job|work
        ..|employer|wife|husband|union)|work)
        (when|what time|how) (does|do|will|did|is) (it|this|the \w+|we|you|they|everything|that
        ..|treatment|infusions?) (all )?(end|over|be over|done|stop)
        end (it|things|the (relationship|marriage|lease|contract|call|subscription|membership)|my
        .. (marriage|lease|shift|relationship|subscription|contract|membership|day|engagement|call
        ..|session|workday|therapy|career|week)|this (call|chat|conversation|text|relationship
        ..|marriage)) ?(with (my )?(boyfriend|girlfriend|therapist|husband|wife|him|her
        ..|psychiatrist|provider|roommate|company|fiance)|early|by \d|at \d)?(?<! end it)(?<! end
        .. it )(?<! end things)(?<! end things )
        (wake|waking|woke|get) up (early|so early|at \d+|before|on time|late|in time|at (dawn|the
        .. crack|night|2|3|4)|during|from (surgery|anesthesia|it|the infusion|sedation)|with (a
        ..|the )?(headache|pain|hangover|anxiety|nausea)|tired|groggy|in pain|stiff|sweating|every
        .. hour)
        (do|will|would|am|are|be|being|have) (i|you|we|they|people|patients)?( \w+)? ?(awake
        ..|asleep|wake up|knocked out|put under|unconscious|out) (during|for|the whole|through
        ..|while|after|when)
        (if|what if|when|afraid|scared|worried|nervous)( \w+)? i (do not|will not|can not|would
        .. not) wake up (from|after|during) (the|an?|it|anesthesia|my|this)?( \w+)?
    """),
    row("stays at home", "i dont want to be here all day", r"""
        (disappear|vanish|hide) (into|in|under) (my |the )?(bed|bedroom|room|blankets?|couch
        ..|covers|book|mountains|woods|cabin)
        (not|wont)( \w+)? be (here|there)( (next|this|on|the|all))* (week|month|weekend|monday
        ..|tuesday|wednesday|thursday|friday|summer)?( [,.])? ?(i (am|will be) )?(on )?(vacation
        ..|traveling|travelling|out of town|out of state|work trip|holiday|a trip|my trip|surgery)
        see you on the other side( of (this|it|the \w+))?( lol| haha)
        (on the )?other side of (this|it|town)
        (burden)( \w+){0,3} (financially|with money|moneywise)
        want (it|this|that|my \w+) to stop (hurting|bleeding|aching|itching|burning|buzzing
        ..|ringing|spinning)
        (not|never)( \w+)? (want|wish|like|need|have|wanting|going)( to)? be (here|there) (all|for
        ..|when|at|that|until|so|long|too|past|on|during|\d)
        (will|wont|might|may)( \w+)? not( \w+)? (be|make it) (here|there|in|able|around|home|to
        .. (the|my|our)|on time|available|in town)?( \w+)? ?(monday|tuesday|wednesday|thursday
        ..|friday|saturday|sunday|because|due|at (work|noon|\d+)|from|until|till|i have|i am (out
        ..|at|on|travel\w+|working|sick)|in town|to (my|the|our|an) (appointment|visit|infusion
        ..|session|intake|consult\w*|treatment)|for (my|the|our) (appointment|visit|infusion
        ..|session|intake|consult\w*|treatment|call|slot)|on time|available|traffic|home|since|can
        .. (i|we)|today i (have|am)|tomorrow (can|could|i have|morning (can|because)|because|due
        ..|for|my|sorry|at \d|to|need))
        (not|never) (want|going|able|have|need) to be (seen|put|late|sedated|awake|on (hold|the
        .. phone|meds|medication|a list)|alone (for|during|in the room|after)|a (bother|burden to
        .. (staff|you|the office)|guinea pig|zombie|pain|pest|nuisance))
        (hate|sorry) to be a (burden|bother|pain)
        sorry (for|to) (being|be) a (bother|pain|burden on your)
        (financial|tax|cost|pill|proof|administrative|paperwork|caregiver) burden
        burden of (proof|disease|cost|paying)
        (gone|out|away) (for|until|till|from|on|by|through|to|this|next) (the |my )?(week|weekend
        ..|month|day|monday|friday|vacation|work|town|a (week|few|bit|while|month)|christmas
        ..|thanksgiving|summer|holidays?)
        (disappear|vanish|go away|be gone|gone) ?(for good )?(my|the|these|this)?( \w+)?
        .. ?(symptoms|pain|side effects|anxiety|panic|depression|nightmares|flashbacks|tinnitus
        ..|nausea|headaches?)
        (symptoms?|pain|side effects?|anxiety|depression|nightmares|flashbacks|panic|headaches?
        ..|migraines?|brain fog|nausea|ptsd|sadness|insomnia|high)( (to|will|would|can|could|does
        ..|do|just|ever|all|finally|completely|really|even))* (be (gone|over)|disappear|vanish|end
        ..|go away|stop|die down)(?! (permanently|forever|for good|once)\b)
    """),
    row("better off with", "i wish i could live without pain, no reason to live in fear", r"""
        better off (with(?! (the|my)( life)? insurance (money|payout|check))|paying|using|going
        ..|calling|coming|waiting|booking|doing|taking|trying
        ..|just(?! (dead|dying|gone)\b)|on|at|getting|if i (pay|use|go|call|come|wait|book|do|take
        ..|try|get|start|was on
        ..|were on|am on|stay\w*))
        what is the (point|use|purpose) of (the|a|an|having|your|this (form|app|text|bot|call
        ..|visit|appointment|intake|question|line)|getting|doing|paying|asking|calling|insurance
        ..|texting|these|my intake|two|so many|ketamine|infusions?|all (these|the) (forms
        ..|questions|paperwork)|fasting|coming)
        (no|any|a) (reason|point|need)( \w+)? (to|in|for) (call\w*|wait\w*|book\w*|fast\w*|com\w+
        ..|ask\w*|try\w*( (another|tms|meds|ssri\w*|spravato))|not|be (concerned|worried|nervous
        ..|rude)|rush|pay\w*|text\w*|schedul\w+|stop|think|believe|have|worry|drive|show|us\w+|go
        .. (in|there|to|back))
        (good|main|whole|valid|other|same|specific|medical|for the|top) (reason|purpose|point
        ..|cause) (for|i|of|to (book|call|come|go|see|visit))
        point me|end ?point|nothing (left )?to (wear|eat|do|worry|add|say|report|fill)
        (live|living) (alone|in|at|near|with (my|his|her|family|roommates?)|on|off|close|far
        ..|nearby|here|just|around|out|chat|agent|person|operator|music|across|paycheck|by|about|a
        .. (normal|full|happy|better|good)|my (best|life)|life (again|to the fullest|normally|like
        .. normal)|normal\w*|better|again|pain free|well)
        (?<!not )(?<!never )(?<!longer )(?<!would )(want|wanna|like|love|hope|trying|ready|going
        ..|wants) (to )?(be able to )?((feel|be) (alive|happy|normal)|live( my life)?( again|
        .. normally| better)?{end}|start living|enjoy (life|living)|get my life back|my life back)
    """),
    row("cut, said otherwise", "i cut my arm shaving", r"""
        cut(ting)? (me|us|you|myself|him|her|off|back|down|out|it|my|the|to|in|through|corners
        ..|into|grass|trees|up)( (off|some slack|a (deal|break|check|slice)|shaving|cooking|hair
        ..|hours|dose|pills|medication|pill|short|half|close|loose|from (shaving|cooking|work|the
        ..|your|this)|on (paper|sugar|carbs
        ..|caffeine|coffee)|grass|lawn|finger|finger cooking|losses|sugar|carbs|caffeine|coffee
        ..|alcohol|drinking|back|meds|costs?|bagel|call|chase|nails|bangs|steroids?|team|work
        ..|budget|cable|cord|line|benefits))+
        (accident\w*|accidental|by accident|while (cooking|shaving|chopping|working))( \w+)? (cut
        ..|burn\w*|hit|hurt) (myself|my \w+)( (shaving|cooking|accidentally|by accident))?
        (cut|hurt|burned|hit|injured|burnt|bumped|stabbed|hurting)( \w+)? ?(myself|my \w+)
        .. (shaving|cooking|accident\w*|by accident|on accident|at (work|the gym|practice
        ..|crossfit)|lifting|working( out)?|playing|running|skiing|chopping|in the kitchen|on the
        .. (stove|oven|iron|job)|falling|in a (fall|crash|car)|gardening|exercising|moving|hiking
        ..|biking|doing|on the job|skating|dancing|stretching|training|in the (military|army
        ..|service|navy|marines))
        (hair|short|long|clear|price|budget|pay|job|low|high|tax|paper) cuts?|cut and dry
        paper ?cut
    """),
    row("gives up on a form", "i cant do this anymore, this form keeps crashing", r"""
        (can|could) not (do|take|stand|handle|deal with) this( anymore| any more)?( [,.])?(
        .. \w+){0,2} (forms?|website|site|app|link|portal|page|wifi|phone|hold|traffic|paperwork
        ..|insurance|password|login|menu|bot|survey|computer)
        no (puedo|aguanto|soporto) mas (con )?(est[ea]|el|la|los|tant[oa]) (trafico|formulario
        ..|pagina|seguro|papeleo|telefono|calor|aplicacion|musica|espera|ruido|trabajo)
    """),
    row("runs off, moves out", "i want to disappear to a beach", r"""
        (disappear|vanish|run away|escape) (to|into|on|in|at) (a|an|the|my|some|hawaii|mexico
        ..|cabo|bali)?( \w+)? ?(beach|island|mountains?|woods|cabin|mexico|hawaii|cabo|bali|book
        ..|books|vacation|spa|resort)
        (can not|not|never|could not) (live|deal|put up) with (this|my|these|that|the)( \w+)?
        .. (roommates?|in laws|neighbors?|landlord|mother in law|dog hair|noise|commute|internet)
        (will|can|could|do|does|did|might|would|if|what if) (i|you|it|people|patients|someone|my
        .. heart)( \w+)? stop (breathing|beating)( \w+){0,3}
        (kids?|boys?|girls?|son|daughter|dog)( \w+)? (jumped|jump|jumping) off the (dock|pier|boat
        ..|diving \w+|couch|swings?|trampoline)
        (phone|battery|laptop|tablet)( \w+){0,5} about to die
        not be around( \w+){0,4} (i am|we are) (in|on|at) (cabo|mexico|vacation|hawaii|vegas|town
        ..|denver|california|a trip|a cruise)
        would rather die than (go back|pay|sit|wait|call|use|fill|work|drive|see that)
        (say|saying) goodbye( \w+){0,4} (at the (airport|station)|before (school|college|work|camp))
        (ya )?no puedo (ir|asistir|llegar|contestar|el (lunes|martes|miercoles|jueves|viernes|sabado
        ..|domingo)|ese dia|esa hora|(a|en) (la|las|esa) \w+)( \w+)?
        me despido( ,)? que (tengan?|esten?|pasen?)
        me (mato|matas|matan) de (la )?risa
        you( (people|guys|all|folks|really|just))* (need|have|got) to stop
    """),
    row("feels like dying in a treatment", "does it feel like dying", r"""
        (will|would|does|do|did|is|can)( (i|it|you|people|one|they))?( \w+)? (feel|feels
        ..|feeling)( \w+)? like( (i|you|one|we) (am|are|is))?( \w+)? (dying|dead|death)
        (se siente|sentir|siente)( \w+)? como( \w+)? (morir|muerte|muert[oa])
    """),
    row("last of many texts", "this is my last text for today, call me", r"""
        (last|final) (text|message|question)( ,)?( for (today|now)| i promise| before (work|bed))+
        (last|final) (text|message|question)( [,.])? (call|phone|email) me
    """),
    row("wants the pain gone", "i want to stop hurting all the time, fibro", r"""
        want to stop (hurting|being in pain) (all (the time|day|over)|everywhere|constantly|when i
        ..|in my)
    """),
    *LOOK_ALIKES_DAILY,
    *LOOK_ALIKES_ES,
)  # fmt: skip
