"""Danger now, in English: what people say, and what they say instead of the words.

Each row is read with what stands around it (`safety_context.py`): a denial or the past makes it
history. Source: C-SSRS categories, used for detection only; Zero Suicide; SAMHSA 988.
"""

from __future__ import annotations

from bot.core.reading.safety_rows import row

WISH = (
    row("wish to die", "i just want to die", r"""
        \A(die|dead|death|dying|kill|morir|muerte)( [.?])*\Z
        (wish|wished|if only)( \w+){0,2} (sleep|it|that|nap|infusion|coma|anesthesia)( \w+)? (was
        ..|were|is|could be|would be|lasted|be) (permanent|forever|eternal|for good)
        (waiting|want|wanting|time|ready|content|okay|ok|fine|cool|comfortable|at peace)( \w+)?
        .. (to|with|about|for|if) ?(die|dying|death|the end|being dead|dead|leaving (this|you|them
        ..|everyone|it all)|my death|i die|i am dead)
        (come|coming|came|made) to (terms|peace) with( \w+){0,2} (leaving|dying|death|going|it
        .. ending|the end|not being)
        made (my )?peace with (it|dying|leaving|god and)
        at peace( \w+){0,4} (decided|decision|leaving|going|over|end|plan)
        (decided|decision|choice)( \w+){0,4} (peace|leave this|go through|end it|die)
        {want}{some} (die(?! hard)|dead|death|dying|heaven|(take|takes|took|hit|hits|kill|kills
        ..|end|ends|strike|strikes|finish) me|be over for me|kill {self}|(heart|lungs|body)( \w+)?
        .. (gives?|give|gave|stops?|stopped|quits?) (out|beating)?)(?! (line|serious|end|weight
        ..|lift|tired|of|in the|battery|with a|to know|up with|by text)\b)
        (happier|better|easier|peaceful|good|relief|favor)( \w+){0,6} (dead|not being (here|alive)
        ..|being (dead|gone)|not (alive|here|existing|waking up))
        (hope|hoping|pray|praying|wish|wishing|want|wanted|rather)( \w+){0,9} (not wake up|never
        .. wake up|give out|gives out|take me|take me out|hit me|kill me|end me|stop beating
        ..|swallow me|(goes|go|went) down|collapses?|derails?|falls? on me|crash(es)?|get hit|not
        .. survive|not make it|fatal|terminal|crashed)(?! (to
        ..|early|for)\b)
        go (be )?with (my|him|her) (\w+ )?(mom|dad|son|daughter|husband|wife|brother|sister|baby
        ..|in heaven|up there|grandma|grandpa)
        {want} ({want} )?{to}{die}
        (?<!not )(?<!to )(?<!never )(?<!would )(die|dying|death)( \w+)? (sounds|seems|looks|feels
        ..|would be|is) ((so|really|pretty|kinda|like|a|the|my|way) )*(good|nice|peaceful|better
        ..|easier|great|relief|inviting|only|appealing|best|comforting|tempting)
        (rather|better|easier) (to )?(be )?(dead|die)
        (should|wish i) (have |had |would have )?(died|die|been dead)
        why (am|did) i (still )?(alive|not die|survive|wake up)
        i wish i (was|were|am) (dead|gone|not \w+|never born|not here)|death wish
        wish (that )?(i|he|she) (was|were|had) (not|never)( been)? (born|alive|here)
        wish (my|this) (life|heart) (was|were|would) (over|stop)|tired of being alive
        (wish|hope|pray|prayed)( \w+){0,3} (takes?|took|take|kills?|hits?|ends?|end) (me|my life
        ..|him|her)
        come (and )?(get|take) me (god|lord|jesus|death)
        take me (god|lord|jesus|already|home (god|lord|jesus))
        (god|lord|jesus) (please )?(just )?(take|kill) me
        i (would|could) not (care|mind|be (sad|upset|mad))( \w+){0,2} (if )?{some} (die|died|dead
        ..|killed me|wake up|hit me|over)
        (do|would) not (even )?care (if|whether|that|about) (i )?(live|living|die|dying|wake|make
        .. it|am (alive|dead)|survive|staying alive)
        (ready|time) to (die|go be with|leave this (world|earth|life)|check out|meet (god|my maker
        ..|jesus))
        (ready|time) for (me to (go|die)|my life to|it all to|this life to)
        (kill|shoot|end) me (now|please|already)|put me (down|out of my misery)
        someone (please )?(kill|shoot) me
        can (i|you) just die|just die already|let me die|better off dead|i (need|have|ought) to die
        i must die
        (a|into the|the) (eternal|forever|permanent|endless) (sleep|rest)
    """),
    row("would rather not wake up", "please dont let me wake up tomorrow", r"""
        (not|never|no longer) ({want} |have |to |i )*(wake|waking|woke)( back)? up(?! (early|so
        .. early|at \d|before|on time|late|in time|with (a |the )?(headache|pain|hangover)|that
        .. early|from|during|tired|groggy|sick|in pain|alone|next to|that)\b)
        (sleep|bed|asleep)( \w+)?( \w+)? (not|never) (wake|get up|woke|come back)
        woke up( alive)? [.,]( but)? i was not supposed to
        (if i|hope i|wish i) (just )?(do|did|would) not wake|not waking (back )?up
        sleep forever|fall asleep forever|stay asleep forever|everlasting sleep
        (hate|sad|disappointed|mad|angry|upset|dread|sorry|pissed)( \w+){0,3} (woke up|waking up
        ..|wake up|i wake)( alive| every| again| each| today|{end})
    """),
    row("does not want to be here", "dont want to be here anymore", r"""
        (not|never|no longer|hate|tired of|quit)( \w+){0,3} (alive|existing)(?! (again|and well)\b)
        (not|no longer) (see|picture|imagine|envision)( \w+)? (myself|me)( \w+)? (alive|here
        ..|making it|living|around|getting older|in the future|next year|past)(?! (again|well)\b)
        (not|cannot) (promise|guarantee|say for sure|be sure)( \w+)? i( will| am going to| am gonna)
        .. (be (here|around|alive)|make it|live|survive|last)(?! (on time|by|at|until|monday)\b)
        (not|wont|never) (be )?(stick\w*|hang\w*|stay\w*|be\w*) (around|here) (much longer|after
        ..|anymore|for (this|long|much)|if|any longer)
        (not (be )?(sticking|staying) around|not see (a|the|any) (future|tomorrow))
        (not|never|no longer|nor)( \w+)? (want|wish|care|deserve|desire|feel like|need|wanted
        ..|supposed|meant|like|wanting)( to| for)?( \w+)? ((be|being) (here|alive|around|living|on
        .. (this )?earth|in this (world|life)|part of this (world|life)|any ?more|{end})|exist
        ..|existing|live|living|stick(ing)? around|stay alive|be on|stay (here|on this)|go on|keep
        .. (going|living|fighting|doing this)|continue|carry on|face)(?! (with|in (arizona|az|pain
        ..|this city|phoenix|gilbert|mesa|the house)|on (meds|medication|pills|antidepressants
        ..|ssri|ssris|drugs|zoloft|opioids|opiates|this list|your list|disability)|depressed
        ..|anxious|sad|late|rude|a|the|my|so (far|close|long|near|much|many|tired|out)|like that
        ..|long|seen|in a|in the|on the|on hold|away
        ..|around people|alone|put|sedated|awake|far|any trouble|weird|difficult|that|texted
        ..|contacted|called|sick|charged|billed|taking|to|an?|your|treated|judged|under|without
        ..|addicted|dependent|high|too|out of it|stuck|angry|scared|unconscious|rushed|seeing
        ..|tired|up|home|numb|asleep)\b)
        (wish|wanted) (i )?(was|were|am) (not|no longer|never) (here|alive|around|born|living)
        (do|did) not (want|wish) (this|my|a|any) (life|more life)
        (not|never) (want|ask|asked) (for )?(this|to) (life|be born)
        (wish|want|wanted) ((i|to|could|just|would|to be able to|was|were|go|simply|only|really)
        .. )*(not (exist|be here|be alive)|disappear|vanish|cease|be gone|be erased)
        (not|no longer) (be|being) (alive|here anymore|on this earth|in this world)
        (hate|hating|over|done with|cannot stand|sick of|tired of|dread|fed up with|so tired of
        ..|exhausted from) (being alive|existing|living|my life|this life|my existence|life|being
        .. here|being in this world|being on this (earth|planet)|waking up every|existence
        ..|breathing)(?! (with|in (arizona|az|pain)|alone|at|paycheck|together)\b)
        (do|does) not (want|deserve|see) (a|any|my|his|her)? ?future
    """),
    row("life has no point", "no reason to go on", r"""
        (know|knows|understand|idk|wonder|remember|figure out)( \w+)? why( \w+)? (i am|am i|i was
        ..|we are|i keep|i bother|i even)( \w+)? (here|alive|living|breathing|exist\w*|going
        ..|trying|wake|around)(?! (to|for|at|texting|early)\b)
        why (i am|am i|i|we)( (still|even))+ (here|alive|living|exist|bother|try)
        not( \w+)? living(?! (in|at|with|alone|near|here)\b)
        (living|existing|being alive|being here|waking up|existence)( \w+)? (is|feels|has become
        ..|just)( \w+){0,3} (torture|hell|agony|pain|painful|suffering|unbearable|too (much|hard
        ..|painful)|exhausting|miserable|punishment|a (chore|burden|curse|nightmare|punishment))
        life( \w+)? not for me
        (why|wish|regret|sorry|hate|mad|a mistake)( \w+){0,3} (was|were|being|am|be|to be|ever)(
        .. \w+)?( \w+)? born
        curse the day i was born
        (hate|mad|sad|angry|upset|sorry|pissed|disappointed|regret|ashamed|wish|tired)( \w+){0,3}
        .. (i am|that i|being|i was|to be)( \w+)? (breathing|alive|here|existing|living)
        (not|no longer|never|no)( \w+)?( \w+)? (it|fight|strength|energy|will|hope|anything
        ..|nothing) (left )?in me( (to|anymore|for))?
        (not( \w+)? )?have (it|the (strength|energy|will|courage)) in me( to)?
        (out of|no|no other|run out of|ran out of|without|no more) (options|choices|hope|reasons
        ..|ways out|answers)( (left|anymore|but|and))*{end}
        (what|whats|what is) (is )?(even )?left( (here|to live|to|in this))?( for me)?{end}
        (nothing|no one|not much)( is)?( left)? (here )?(for me)( (here|left|anymore|in this
        .. (world|life|place)|on this earth))*{end}
        nothing left( (for me|in me|here|to (give|try|lose|do|say)|of me|inside))*(?! (but|except
        ..|besides|other)\b){end}
        (no|not( a| any)?|see no|any) way out( (of (this|here|it|my life)|for me|but|except
        ..|anymore))*{end}
        (world|earth|nobody|everyone|family|kids)( \w+)?( \w+)? (not need|would not miss|is not
        .. better with) me
        no (reason|point|purpose|need)( \w+)? (for )?me (to (be|live|exist|go)|being)
        (no|any|a|the|much|another|one|single|my|little|good) (point|reason|purpose|use|sense|will
        ..|desire|motivation|strength)( left)?( for me)? (in|to|for|of|on) (me )?((being|be|keep
        ..|even|trying to|try to|trying|go|going|my|this|staying|stay) )*(live|living|life|alive
        ..|here|exist|existing|existence|going|go on|going on|keep going|wake up|waking up|get up
        .. in the morning|continuing|continue|carry on|fight|fighting|on|anymore|trying|stick
        .. around|breathing)
        (see|know|find|is there|there is not|is not)( \w+)?( \w+)? (point|reason|purpose)( left)?(
        .. in| of| to)?( (anything|anymore|going on|this|living|it all|life|any of it|it|trying
        ..|keep|keep going|being here|continue|all this|of it all|me)){0,2}{end}
        (what is|wats|whats|where is|see|there is no|there is not a|there is not any|no|any) (the
        .. )?(point|use) (of|in|to) (anything|living|life|it all|being here|being alive|going on
        ..|trying|all this|any of (it|this)|it|me|waking up|existing|continuing|this life|keep
        .. going|everything|keep trying)
        \A(\w+ )?what is (even )?the (freaking |fucking |damn )?point( anymore| anyway| any more|
        .. of (this|trying|it|anything|any of it|it all|even trying))?( honestly| really)?(
        .. [.?])*\Z
        what is (even )?the point( anymore|[.?]{end}|{end}) ?( [.?])* ?(nothing|i am|no one|nobody
        ..|everything)
        what (am i|are we) (even )?(living|alive|still here|here) for
        why (am i|do i)( even)?( still)? (here|alive|exist|bother living|living|keep going|keep
        .. living)( anymore)?(?! (on|for my|to see|at|getting|texting)\b)
        why (keep|bother|even)( \w+)? (going|living|trying|fighting|existing|to live|being
        .. alive)(?! (to|with|this|my|on|for)\b)
        why (should i|would i|do i) (keep |even )?(go on|live|stay alive|keep going|keep living
        ..|stick around|stay)
        (nothing|not much|no one|nobody|little|anything|something|not a thing|have nothing)(
        .. left)?( for me)?( here)? (to|worth|for me to|i) ((keep|go|going|stay|look|be|even)
        .. )*(live|living|alive|fight|forward to|here for|hang on|exist|carry on|on for|stay)(
        .. for)?
        (life|living|it|none of it|existence)( (is|was|is just|has|feels|seems|just|has become))*(
        .. (not|no longer|never|hardly|barely))? (worth living|worth it anymore|worth it any more
        ..|meaningless|pointless|unbearable|unlivable|hopeless|over for me|worth the (pain|fight
        ..|effort|struggle))
        (life|living) (is |was )?(not|no longer|never) worth(?! (it to (drive|pay))\b)
        not worth (being here|living|being alive|waking up|going on|existing|it anymore to live)
        my life is over|my life (is )?(has )?no (meaning|purpose|value|point)
        (lost|losing|lose|no|without|lack|lacking|losing all|lost all|lost my|have no) (the |my
        ..|his |her |all |any )?(will|desire|reason|want|wish|motivation) (to|for) (live|living
        ..|life|go on|keep going|be here|exist|survive)
        (will|desire|reason|reasons) to (live|go on) (is|are) (gone|fading|running out|slipping
        ..|leaving)
        run out of reasons to
        (cant|can not|could not|hard to) (find|think of|see) (a|any|one|even one|one good|a good|a
        .. single) reasons? (to|not to|why)
        no (hope|way out|way forward|other way out|future|escape|light)( left)?( for me)?( except|
        .. but| other)?( \w+)?( death| to die| suicide)
        (only|easiest|one|best|last) (way out|way to (stop|end|make) (it|this|the (pain|hurt
        ..|suffering)|all)|escape|solution|answer|option|choice)( left)?( for me)? (is|would be|i
        .. have is) (to )?(die|death|dying|suicide|kill|end|ending|not|leave|be gone|be dead)
    """),
    row("others are better off", "they would be better off without me", r"""
        better( \w+)? with (a different|another|no|a new) (mom|dad|mother|father|wife|husband
        ..|parent)
        (be|are|being|is)( \w+){0,3} better off{end}
        (move|moving|go|going|do|cope|live|manage|survive|happy|happier|fine|ok|okay) (on )?(just
        .. )?without me(?! (tonight|today|at (work|school)|for)\b)
        (wont|will not|not going to|never|not|no longer)( \w+)? be (a|your|their|his|her|anyones
        ..|anybodys|my \w+)( \w+)? (problem|burden|bother|worry|issue|disappointment)( (much
        .. longer|anymore|again|for long|soon|to anyone|to you|to them))(?! (with|for booking)\b)
        (you|they|nobody|no one|everyone)( \w+){0,2} (not|never) (hear from|see|have to (worry
        .. about|deal with)) me (again|anymore|after)(?! (about|until|for (this|my)|if)\b)
        (if|once|when|after|with) (i|me) (was|were|am|is|being)? ?(gone|dead|not here|not alive
        ..|not around|out of the (way|picture))(?! (from work|on vacation|for|to|that day|until)\b)
        (off|better) (without|w o) me
        better off with (the|my)( life)? insurance (money|payout|check)
        (kids|family|everyone|they|he|she|wife|husband|son|daughter|world)( \w+){0,3} deserves?(
        .. \w+)? better( \w+)?( \w+)?( mom| dad| mother| father| wife| husband| daughter| son|
        .. person)? than me
        (better|easier|happier|relieved|freer|fine|ok|okay|best)( off)?( \w+){0,5} (without me|w ,
        .. o me|if i (was|were|am|was not|were not|just|did not|died|die|left|leave|disappear\w*
        ..|had|never|would|could|killed|ended|go|went)|when i (am|die|leave|go)|once i am (gone
        ..|dead)|with me (gone|dead|out|not)|after i am gone|i am gone|i was gone)(?! (to|on) )
        (world|family|kids|everyone|people|wife|husband|place|life|everybody|parents|mom)(
        .. \w+){0,5} (without me|w , o me|if i (was|were) (dead|gone|not))(?! (at work|there)\b)
        (would|will|wont|not|no one|nobody|who would|does anyone|anyone|nobody even)( \w+){0,2}
        .. (miss me|notice if i|notice i|care if i|cares? (if|whether|that) i (live|die|am (dead
        ..|alive|gone|here))|cry (for me|at my funeral)|come to my funeral|cares? if (i am|i was)
        .. (gone|dead)|even know i am gone|find my body|find me dead)(?! (came|come|arrive|show
        ..|get|stop)\b)
        (no one|nobody) (will|would|is going to|gonna) (miss|notice|care)( me)?( when| if| that|
        .. i)*( i)?( am)? ?(gone|die|died|dead|left|disappear\w*|missing|{end})
        (i|i am|am|just|such|become|only|being|feel|feels|him|nothing but|i feel like|is)( (just
        ..|such|only|like|become|being|too much of|nothing but))? ?(a|an)( \w+)? burden (to|on
        ..|for) (everyone|everybody|my|people|those|others|them|him|her|all|society|the|you all
        ..|you|anyone)
        (i am|am|feel like|feeling like|being|just|nothing but|become|such)( just| nothing but|
        .. only| such| like)*( a)?( huge| big| total| real)? burden{end}
        (no one|nobody) (needs|wants|loves) me( here| around| alive)?( anymore)?{end}
        (waste of (space|oxygen|air|life|skin|breath))|(take|taking) up (space|oxygen|air)
        i (do not|no longer) (matter|belong (here|in this world|on this earth))(?! to)
        (do|does) not deserve (to )?(live|life|be (alive|here)|exist|breathe|happiness or life|to
        .. be here)
        (insurance|policy|life insurance)( \w+){0,6} worth more( \w+)? dead
        worth more (dead|to \w+ dead)
        (i should|should) (not|never) (exist|be alive|be here|have been born)
        a mistake (that )?i was born
    """),
    row("can not go on", "i cant do this anymore", r"""
        (can|could) not (bear|stand|take|face|do|handle|live) (this|my|the) life
        (so|completely|totally|just|really|officially)? ?done( ,)?( .)? ?(done )?(with (all of it
        ..|all this|it all|everything|everyone|people|this))( i am)?{end}
        (not|never)( \w+)? want (to|any of (it|this)|to do (this|it|any of this|life|this life)(
        .. \w+)?) {any_more}(?! ({clinic_thing}|to book|text)\b)
        (fuck|screw|hate|through with|done with|out of|sick of|tired of|quit|leave|leaving|over
        .. with|canse de|not want|not do|hate doing|check\w* out of)( \w+){0,2} (this )?life(
        .. thing| shit| anymore| and| i am out|{end})(?! (insurance|coach|in)\b)
        (act|acting|acted) on (my|these|those|the|them) ?(thoughts?|urges?|feelings?|impulses?)?
        thoughts?( \w+){0,3} (telling|tell|tells|saying|screaming)( \w+)? ?(me|to)( \w+)?
        (either|if) (this|it|ketamine|treatment)( \w+)? (works?|helps?)( ,)? or( \w+){0,2} (die
        ..|dead|done|over|end|nothing)
        i( (just|really|honestly|literally|fucking|simply))* can not( (do it|do this|even live))?(
        .. anymore| any more| no more| any longer)( [.?])?{end}
        (if|when) (this|it|ketamine|that|treatment)( \w+){0,5} i( \w+){0,5} (nothing else|nothing
        .. left|done|gone|out|dead|give up|quit|the end|end it|kill|goodbye|around)(?! (with meds
        ..|to try|form)\b)
        (it is|its|this is|everything is|i think it is) (all )?over( for me)( now)?{end}
        (can|could)( \w+)? not( \w+)? (do|take|handle|deal with|stand|bear|cope with|face|keep
        .. doing|go through|tolerate|survive|put up with|fight|live with|manage|endure|live)(
        .. (this|it|life|any|anything|the|my|all|of|these|another|like|with|even|that))*
        .. ?({any_more}|day of this)(?! ({clinic_thing}|with (the |my |these |this
        .. )?{clinic_thing}|on (the |my )?{clinic_thing}|by |to (get|talk|call)|at (the |this )
        ..|because (of )?(the |my )?{clinic_thing}|until|from work|stress|noise|heat|time off
        ..|caffeine|days|alcohol)\b)
        (can|could)( \w+)? not( \w+)? (go on|keep (going|living|fighting|doing this|on|holding on
        ..|existing|it together)|carry on|hang on|hold on|live|continue|live like this|live this
        .. way|do life|face (another|tomorrow|the day|life)|fight (anymore|this)|last (much
        .. )?longer|go any further|survive (this|another|much|like this|without (him|her|them))|be
        .. here|do this(?= [.,?]|\Z| i | and|anymore| no more| alone| again)|be alive|exist|make
        .. it through (the night|tonight|another|this|the day|life)|see a way out|see any way|do
        .. it anymore|take life)(?! (hold|the line|a second|in (arizona|az|the heat)|far|without
        .. (coffee|my phone|caffeine|ac|air)|(a |one )?(minute|sec)|with(out)? (the |this
        .. )?({clinic_thing})|at |on the phone|to (work|the|go)|by |because of (the
        .. )?{clinic_thing}|for (my |the )?(appointment|infusion)|until |this (week|tuesday)|next
        ..|monday|tuesday|wednesday|thursday|friday)\b)
        (do not|not|no longer) (know|think|sure|believe)( if| how)?( (long|much|many))?( longer|
        .. more| more days)? ?(i|he|she|i am)?( (can|could|will|am going to|how|able to|be able
        .. to))* (go on|keep (going|fighting|living|this up|doing this|hanging on|on|holding on)
        ..|do this|take( it| this)?|survive|hold on|hang on|last|live like this|make it|carry on
        ..|continue|fight|stay alive|be here|stick around)(?! (to|on (a|the|tues|wed|thurs|fri
        ..|mon)|at|by|before|there|the (wait|drive|appointment)|with insurance|on time|in time
        ..|home|by myself if|for my appointment|today to|tomorrow to|tuesday|monday|wednesday
        ..|thursday|friday)\b)
        (how much|much) (longer|more) (can i|i can|i am|do i have to|must i|of this can i) ?(go on
        ..|take|do|live|last|hold|keep|survive|hang|stay|fight|able to|endure|supposed to)
        (at|reached|hit|nearing|near|past|close to|hitting|found)( (the|my|an))*( absolute| very|
        .. total)? (end of my rope|breaking point|limit with life|wits end with life|the end of
        .. the line|rock bottom and)(?! with (meds|medication|the|my (job|boss|meds|insurance|ins
        ..|medication)|insurance))
        (giving|given|gave|give|want to give|ready to give|about to give) up(?! (on (the |my |this
        .. )?({clinic_thing}|insurance|ssri\w*|finding|getting|people|dating|dieting|smoking
        ..|drinking|sleep|trying (other|more|new))|smoking|coffee|caffeine|alcohol|drinking|my
        .. (seat|spot|appointment|slot|phone)|the (slot|appointment|spot)|sugar|carbs|soda|meat
        ..|wine|weed|hope yet|a|gluten|vaping|nicotine|dairy|easily|driving)\b)
        (done|through|finished|over|out)( (trying|fighting|living|existing|with life|with this
        .. life|with living|with everything|with it all|with this world|fighting this|being here
        ..|hurting|suffering|surviving))(?! (ssri|to (find|get|call|reach|deal)|with (the
        .. )?({clinic_thing})|meds|other|on my own|insurance)\b)
        (tired|sick|exhausted|weary|worn out|done|fed up)( \w+)?( of| from| with)? (living|life
        ..|existing|existence|being alive|fighting|it all|trying|everything|being here|surviving
        ..|this (world|life|earth|existence)|holding on|pretending|waking up|the fight|staying
        .. alive|my life|hurting everyone)(?! (to (find|get|reach|call)|with (the |my |this |these
        .. )?({clinic_thing}|back|pain|anxiety|depression|migraines?|ptsd|fibro\w*|roommates?
        ..|parents|chronic|it|ocd|my)|insurance|my insurance|in (pain|az|arizona|fear|a fog)|like
        .. i am|paycheck|new|different|other|at (home|work)|meds|medications?|so many|early|on
        .. (meds|caffeine)|tired|the same|every hour|here for|my (pain|symptoms))\b)
        had enough of (life|living|this life|this world|everything|it all|existing|being alive)
        enough of this life|no longer want to (fight|try|live|struggle|be)
        (this|it|today|tonight) is (it|the end)( for me)( i am done)?
        i am (officially |just |so |completely )?(done with (life|living|everything|it all|this
        .. world|this life|trying|existing)|done living|checking out of life|at peace with (dying
        ..|leaving|my decision))
        (no|any|lost (all )?|without|running out of|out of)( more)? (strength|fight|energy|will)
        .. (left )?(in me|to (live|go on|keep going|fight|continue|keep living|keep fighting))
        my (last|final|only) (hope|chance|resort|option|shot|try)( \w+){0,8} (or|then|done|end
        ..|dead|die|i am (done|out|gone)|not (here|work)|goodbye|give up|nothing (left|else)|if
        .. (this|it) (does|fails))(?! (to|with (meds|ssri\w*))\b)
        (if|when) (this|it|ketamine|the infusions?|that|they|treatment|nothing|the treatment
        ..|nothing else)( \w+)? (does not|fails?|did not|is not|can not|will not|do not|works
        ..|changes)( \w+){0,3} (i am|i will|i am (going to be )?|then i|then|there is|that is|i
        ..|idk|i do not know)( \w+)? (done|out|end\w*|over|kill\w*|giv\w+ up|quit(ting)?|gone|dead
        ..|it for me|die|not be (here|around|alive)|nothing left|no (point|reason|other|more)|what
        .. i (will|might|would|am going to) do|check(ing)? out|the end|a (goner|dead)|not going to
        .. make it|can not (go|live))
    """),
)  # fmt: skip
