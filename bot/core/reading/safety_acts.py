"""Danger now, in English: acts, farewells, and danger to somebody else.

Source: C-SSRS categories (intent, plan, behaviour), used for detection only.
"""

from __future__ import annotations

from bot.core.reading.safety_rows import row

ACTS = (
    row("suicidal", "im suicidal", r"""
        suicidal( \w+){0,4} (help|now|out of|desperate|scared|please|alone|hopeless|tonight
        ..|depressed|emergency)(?! (treat|with suicidal|for people|lines?)\b)
        \A(depressed|anxious|hopeless|scared|sad|lonely|desperate|broke|alone)( \w+){0,2} suicidal
        (never|not)( \w+)? (this|so|more) suicidal
        \A(the )?(suicide|suicidal)( [.,?]| lol| help| please| now| thanks| i can not| and i am
        .. done)*\Z
        (sui|suicidal|suicide) (thoughts?|ideation)( \w+){0,2} (back|worse|bad|strong|again)
        (i am|i feel|i have been|i been|i get|i got|am|{kin}|feeling|feels|felt|been|being
        ..|becoming|very|actively|still|again|so|really|currently|more|getting|is|are|getting)(
        .. (is|are|has|have|been|feeling|feel|feels|so|very|really|kinda|kind of|a bit|a little
        ..|pretty|extremely|actively|passively|currently|still|again|also|just|super|more|getting
        ..|become|really|and|depressed|anxious|hopeless|borderline|low key|lowkey|severely|highly
        ..|now|having|got))* suicidal(?! (patients|people|ideation (in|treat)|thoughts? (treat
        ..|help)|in the past|before|years)\b)
        suicidal(ly)? (again|now|today|tonight|rn|right now|and (need|have|do not|scared|alone|can
        .. not)|help|all the time|every day|daily|here|lately)
        \A(very |so |depressed and |depressed |feeling |super |help )*suicidal( help| please help|
        .. \.)*\Z
        (have|has|having|had|with|get|getting|got|constant|daily|these|the|my|bad|more|strong
        ..|experiencing|stop|by|fighting|struggling with|dealing with|strong|severe|worse|new
        ..|back)( \w+){0,3} (suicidal|suicide|si|self harm|self harming) (thoughts?|ideations?
        ..|feelings?|urges?|tendencies|impulses|plan|plans)(?! (in the past|years)\b)
        (suicidal|suicide) (thoughts?|ideations?|feelings?|urges?) (are|is|keep|keeps|getting|have
        ..|came|will|every|all|today|tonight|again|rn|right now|daily|constantly)(?! (a side|treat
        ..|common|normal|something)\b)
    """),
    row("thinks of suicide", "i keep picturing myself hanging", r"""
        {thoughts}( \w+){0,3} (suicide|suicidal|dying|death|killing {self}|ending (it|things|my
        .. life|my own life|everything|her life|his life|their life)|being dead|{kill} {self}
        ..|{harm} {self}|ending it all|not (being|waking|living|existing)( \w+)?|how to die|end my
        .. life|end it|kill {self}|taking (my|his|her|their)( own)? life|my (own )?(death|funeral)
        ..|ways (to|of)|crashing my|driving (off|into)|jumping|hanging|overdos\w+|taking all|self
        .. harm\w*|not be here|never waking|cutting {self}|wrecking my car)(?! (of (my|a)
        ..|certificate|in the family|benefit|prevention)\b)
        (consider|considering|contemplate|contemplating|planning|planned|plan|plans|attempt
        ..|attempting|complete|commit|committing|committed to|do|doing|want|wants|wanted|thoughts
        .. of|about|ponder|pondering|going to try|near|try|trying|threaten\w*) ?(to |of |a |my
        .. )?(commit )?suicide(?! (prevention|squad|watch|awareness|hotline|survivor|loss
        ..|bereave\w*|rates?|risk|door)\b)
        suicide (is|seems|looks|sounds|feels like|would be|tonight|today|now|plan|note|mode|pact
        ..|watch|attempt (today|tonight|yesterday|last (night|week)|this week))(?! (common|a topic
        ..|a side|in|illegal|prevention)\b)
    """),
    row("kills himself", "kms tonight", r"""
        (in|am in|having) (a )?(crisis|suicidal crisis){end}|en crisis{end}
        (if|when|after) (this|it|that|ketamine|these|the infusions?)( \w+){0,6} i( already)?
        .. (know|have decided|figured out|have settled)( \w+)? (what|how)( \w+){0,3} (next|do
        ..|ends?|comes|doing)
        (picked|chosen|chose|set)( \w+)? (a|the|my) (date|day) (for it|to do it|and (nobody|no
        .. one))
        (6|six) (feet|ft) under|(logging|signing|checking) off (of life|for good|forever)
        (was|were|had been|am) (going to|about to|ready to) (do|go through with) it( \w+){0,3}
        .. (but|until|til|till|when|then)( then)? (my|i|the|a|he|she|somebody|someone)(?! (form
        ..|site|page|website|app|forgot|got (busy|sidetracked))\b)
        (pills|gun|rope|plan|ready|how|way|want|time|enough|supplies)( \w+)? to end (it|myself|my
        .. life|everything)(?! (early|at|with|by)\b)
        (do not|not|never) want to (keep|go on|continue) (living|existing|going)
        going to do something{end}|or i (am going to|will|might|could) do something
        (a|be|am|is|being) (a )?(danger|threat|harm|risk) to (myself|himself|herself|themselves
        ..|themself|others|my (kids|baby|family))
        (do|does|did|doing|try|happen)( \w+)? to myself(?! (for fun|so that)\b)
        \Ai have a plan( [.])*\Z
        {want}( to| just)*( \w+)? bleed out|(let|letting) go of the wheel
        (should|need to|want to|deserve to) just be gone
        (going|gonna|about|ready|want|plan\w*|decided|trying)( to)? do it (this time|tonight|today
        ..|soon|right (now|this)|for real|when|after|before|now|finally)
        (almost|nearly|came close to|close to|so close to|this close to) (jump\w*|did it|do(ing)?
        .. it|kill\w*|pull\w*|end\w*|took|taking|overdos\w*|hang\w*|drove|driving off|cut|shot
        ..|shoot\w*|attempt\w*)
        (tonight|today|this) (is )?(the night|the day|is my last)(?! (of|for|i|my)\b)
        (my|an|the|have an) exit (plan|planned|strategy for life)|my exit
        urges? to( \w+)? (cut|hurt|die|jump|kill|end|harm|drive|burn|drink bleach|od|overdose
        ..|swerve|do it|take (them|all))
        (if|wish|since) i (had|could get|own\w*|get)( \w+){0,3} (gun|pistol|firearm|pills|courage
        ..|guts|balls)( to)?
        (attempted|attempt|tried it|tried to)( \w+){0,4} (last (night|week|month)|yesterday|today
        ..|this (week|morning)|(days?|weeks?|hours?) ago|recently|again)(?! (call|text|reach|book
        ..|pay|sleep)\b)
        (just )?(got|get|getting|been|came) (out of|home from|released from|discharged from) (the
        .. )?(psych|psychiatric|mental|behavioral)( \w+){0,8} (kill|suicid\w+|attempt\w*|od
        ..|overdos\w+|tried|hurt)
        {kill}( off)?( it on)? {self}(?! (out|up|off (the|my) (couch|grid)|into (my )?(work|a|the)
        ..|under the|about|from (your|the|this) list|some|a|in the foot|over|at you|through)\b)
        (take|taking|taken|takes|end|ending|ends|finish|finishing) (my|his|her|their)( own)? (life
        ..|lives)
        (take|taking|takes) myself out|unalive
        let(ting)? (it|the (depression|darkness|demons?)) (take|have|win|kill|finish) me
        {want} {to}(end|ending) (it( all| now| tonight| for good| soon)?|things|everything|my
        .. (life|suffering|misery|pain|existence)|all (of )?this|the (pain|suffering) (forever|for
        .. good|permanently|once and for all))(?! (with my|with the|with him|with her|early|by|at
        .. (\d+|noon|the|our|least|my)
        ..|before|the call|between|on a|smoking|in person|with (a |this )?(bot|call|chat))\b)
        (ending|end) it( all)?( now| tonight| for good| soon| today| all)(?! (at (\d+|noon|the|our
        ..|least|my)|by|with)\b)
        (ending|end) it all
        (am|i will|just|about|gonna) (end|ending) it(?! (with|early|here with|at)\b)
        (going to|will|might|gonna|about to|plan to|want to|i would|may|could|ready to|decided to
        ..|tempted to|planning to|need to) (just )?(do it|try again|try it again|be dead|jump|hang
        .. it|go through with it|pull the trigger|off it|end (myself|everything))( tonight| now|
        .. today| soon| for real)?{end}(?! (for|on|with)\b)(?<!just do it)(?<!can do it)
        (pull|pulling|pulled) the (trigger|plug on (my life|myself|me))(?! on (an?|the|this|it
        ..|booking|infusions|buying|treatment|ketamine))
        (off|delete|end|yeet|rope|uninstall|neck) (myself|my life|me)(?! (from|off)\b)
        (going|want|wanna) (to )?(kms|commit sudoku|ctb|catch the bus|log off of life)
        (gonna|going to|about to|will) be dead (soon|by|tomorrow|tonight|anyway|before)
        i am going to die (tonight|by my own|today|on purpose)
    """),
    row("farewell", "goodbye everyone, thank you for everything", r"""
        (tonight|tonights|today)( is)? the night{end}
        thank (you|u|yall)( \w+){0,2} for everything[a-z ,.]{0,40} good ?bye(?! (for now|until)\b)
        good ?bye[a-z ,.]{0,30} (forgive me|i loved you|i tried|i am sorry|sorry for everything
        ..|thank you for everything)
        (texted|said|sent|saying|says|posted|left|messaged|wrote|told)( (me|us|everyone|a|her|his
        ..|my|to|mom|dad|on|facebook|instagram))* (goodbye|good bye|goodbyes|farewell)( (video
        ..|post|text|note|and|message))*(?! (gift|party|when|at the|before (work|school))\b)
        (not|wont|never|dont)( \w+)? need( it| them| anything| this| that| any of it)? (where i am
        .. going|when i am gone|after (today|tonight|this)|anymore where|much longer)
        where i am going( there| you| i will)?{end}
        good ?bye (everyone|everybody|world|forever|all|my|to (my|everyone|all|the world|life|this
        .. world)|cruel world|yall|for good|and (im sorry|i am sorry|i love|thank)|then i love|mom
        ..|dad|life|i love (you|u))
        (saying|say|said|writing|want to say) (my |our |final |last )?good ?byes?( to)?(?! to (my
        .. (hair|job|meds|depression|old|pain|migraines)|depression|pain|anxiety|meds|ssri\w*))
        (this is|it is) (my )?(goodbye|the last (time|text|message|day|you|thing)|last (text
        ..|message|day|night|goodbye)|final (text|message|goodbye)|the end for me)(?! (of (the|my)
        ..|i|to (call|text)|appointment)\b)
        (my|a) (last|final) (message|words|goodbye|text|post|day alive|night alive|night|day (on
        .. earth
        ..|here|alive))(?! (at work|of work|before|in (az|arizona|town)|was|here is)\b)
        (my|a|the|wrote|write|writing|left|written|leaving|leave|wrote out|his|her)( \w+)?
        .. (suicide|goodbye|farewell|good bye) (notes?|letters?|texts?|videos?|messages?)
        (wrote|writing|written|write) (\w+ )?(letters?|notes?|my will) (to|for) (my|everyone|each
        ..|the) (kids?|family|parents|mom|wife|husband|children|loved ones|daughter|son|girls|boys
        ..|friends)(?! (school|teacher|doctor|insurance)\b)
        (suicide|goodbye|farewell) (note|letter)s?
        (please )?tell (my|them|him|her|everyone)( \w+){0,5} (i love|i loved|im sorry|sorry|i am
        .. sorry|goodbye|it was not|not (her|his|their) fault|i tried)
        (forgive me|i am sorry|sorry)( \w+){0,3} (for (what|everything) i( \w+){0,3} (do|did|doing
        ..|going)|for leaving( you| everyone| them)?|everyone( i|[.,])|to (everyone|my (kids
        ..|family|mom|wife|husband|parents|children)) )(?! (late|early|the appointment)\b)
        (do not|not|never|nobody|no one)( \w+)? (come )?look(ing)? for me(?! (until|till|before|at
        ..|on|there|monday|in the)\b)
        by the time (you|anyone|someone|they|this) (read|get|see|find|gets|reads|sees)
        if (you are|anyone is) reading this( \w+)? (i am|it is)|when you (read|get|see) this i
        (giving|gave|give|given|getting rid of|got rid of)( away)?( all)?( of)?( away)? my( \w+)?
        .. (things|stuff|dog|dogs|cat|cats|belongings|pets?|possessions|clothes|jewelry|guitar
        ..|records)( away)?(?! (for|to the vet|vet|a bath|up for|to goodwill|food|his|her)\b)
        (take|look)( good)? (care of|after) my (kids?|dog|cat|children|family|mom|parents|babies
        ..|son|daughter|wife|husband|pets?|dogs|cats)( for me| when| after| once| if)( i| im)?(
        .. \w+)?(?! (appointment|infusion|visit|treatment|the (visit|infusion|appointment)|come in
        ..|at)\b)
        (will|might|may|am|should|would|going to|gonna|is|are)( \w+)? not( \w+)?( going to|
        .. gonna)? (be (here|alive|around|living|with you|on this earth)|exist|make it|live|see
        ..|survive) ?(to see )?((much|very|any)? ?longer|tomorrow|tonight|next (week|month|year
        ..|birthday)|by (then|tomorrow|monday|friday|christmas|the time|next|morning)|long|in the
        .. morning|anymore|(through|past|until|till|for) (tonight|the (night|week|weekend|day
        ..|month|year)|much|christmas|my|another|tomorrow|morning|long|that|next|thanksgiving)|to
        .. (see|know|worry|cancel)|after (tonight|today|this|christmas|thanksgiving|the))(?!
        .. (appointment|at|because|due|i (am|will be) (out|in|at|on|travel\w*|work\w*)|for my
        .. (visit|appointment|infusion|session|slot)|bc|my (car|flight|ride)|i have work|so (can
        ..|reschedule|please)|can (we|i|you) (resch|move|change)|need to resched\w*|to (my|the
        ..|our) (appointment|visit|infusion)|due)\b)
        (will|wont|going to|gonna|am|are)( \w+){0,2} (be )?(gone|dead|no longer here|at peace|with
        .. (god|jesus|my mom|my dad|my son|my daughter|grandma|him|her) (soon|tonight|again|in
        .. heaven))( (soon|by (then|tomorrow|morning|tonight|monday|the time)|before (then|that
        ..|you|anyone|morning)|tomorrow|tonight|forever|for good|anyway|at last|finally|now))(?!
        .. (to|at|for|on (vacation|a trip)|i)\b)
        (see (you|yall|everyone|my \w+) (on the other side|in heaven|in the next life|in another
        .. life)|last (night|day|time) (alive|on earth)|my (funeral|obituary|will is)|after i am
        .. gone|when i am (gone|dead)|once i am (gone|dead)|i will be (gone|dead) (soon|by)|my
        .. affairs|affairs in order)(?! (on vacation|for|to work|attorney)\b)
        thank (you|u|yall)( all| guys)? for (everything|all you|trying|all the (help|love))(
        .. \w+){0,6} (goodbye|good bye|bye forever|i tried|i am (done|sorry|going)|i can not|it is
        .. over|last|the end|sorry|i love you|no more|it was not enough)(?! (for (the delay|being
        .. late|texting)|to bother)\b)
    """),
    row("harms himself", "ive been cutting myself", r"""
        (from|after|clean from|started|urge for|been|again) (cutting|self harming)(?! (back|down
        ..|out|sugar|carbs|caffeine|alcohol|calories|the|my hours|coffee)\b)
        (starv(e|ing)|burn(ing)?|bruis(e|ing)|cut(ting)?|scratch(ing)?|punch(ing)?|slic(e|ing)
        ..|carv(e|ing)|pick(ing)?)( \w+)? (my|his|her|their)( \w+)? (arms?|legs?|wrists?|thighs?
        ..|skin|stomach|body|self|forearms?)(?! (from|cooking|at work)\b)
        (want|wanting|going|urge|urges|need|tempted|about)( to)?( \w+)? (hurt|harm|cut|burn|punish)
        .. {self}
        .. over(?! (the|doing)\b)
        {harm}( \w+)? {self}(?! (off|some slack|a break|shaving|cooking|on accident|by accident
        ..|accidentally|at (work|the gym)|short|lifting|working|playing|running|skiing|chopping
        ..|badly at|in the kitchen|on the stove|doing|falling|a (slice|piece|deal)|in a fall|too
        .. hard about|up (for|over|about)|over|down|out|so hard|with the (stove|oven|iron)|pretty
        .. bad (at|when)|trying to (lift|fix))\b)
        self (harm|harming|harmed|injur\w+|mutilat\w+)|s( [.,])? ?h (again|relapse|urges?)
        (relapse|relapsed|relapsing|started|start|back to|clean from|want to start|urge)( \w+)?(
        .. \w+)? (cutting|self harm|burning myself)(?! (back|down|out|calories|carbs|sugar
        ..|coffee)\b)
        (i|she|he|been|am|started|keep|urge to|want to|they|daughter|son|my \w+ is) (cut|cuts
        ..|cutting)( again)?{end}(?! (back|down|my hours)\b)
        i cut again
        (cuts|cut marks|burns|razor marks|fresh cuts|scars) (on|all over|up|up and down) (my|his
        ..|her|their)( \w+)? (arms?|wrists?|legs?|thighs?|body)(?! (from (cooking|work|a))\b)
        (do|doing|did|done) something( \w+)? (bad|stupid|drastic|crazy|permanent|dumb|rash
        ..|horrible|terrible|i regret|i will regret|i can not take back|irreversible|to (myself
        ..|himself|herself|hurt|end)|dangerous|dark|awful)
    """),
    row("not safe", "i dont feel safe with myself", r"""
        (not|do not|isnt|never|no longer|un)( \w+)?( \w+)? safe( \w+)? (alone|with (myself|himself
        ..|herself|me|my (own )?thoughts)|from (myself|me|himself|herself)|by myself|tonight
        ..|around myself|being alone|to be alone|on my own|in my own|for me to be alone|to leave
        .. (him|her|me))
        (not|do not|isnt) (feel |feeling |keep myself |keep me |keep (him|her) )?safe( right now|
        .. tonight| anymore| at home| here| today| rn)?{end}(?<!is it not safe)
        unsafe (with|around|to be|alone|from) (myself|my own|my thoughts|alone|me)|unsafe right now
        can not keep (myself|him|her|me) safe
        scared of (myself|what i (might|may|will|could|am going to|would) do|being alone with
        .. (myself|my thoughts))
        afraid (of|i|that i)( (will|might|may|am going to|what i|would|could|myself))* ?(do to
        .. myself|hurt (myself|someone)|do something|will do|might do|may do|harm|going to do
        ..|{end})(?! (not (be|feel|get|like|work|have)|react|throw|panic|cry|faint)\b)
        (says|said|told|think|thinks)( \w+){0,4} (danger|threat|risk) to (myself|himself|herself)
        do not trust myself( (alone|right now|tonight|around|not to|with|to (be|stay|not)))?(?!
        .. (with (money|driving|food|sugar)|to (drive|remember)|behind|around (food|sweets))\b)
        should not be( left)? alone (right now|tonight|with my|because i)
        do not (leave|want) (me|to be)( left)? alone( \w+)? (with my (thoughts|mind|head)|because
        .. i|tonight|i might)
        baker act|(5150|72 hour hold|5585) me
        need (to be )?(committed|hospitali[sz]ed|locked up|psych ward|on suicide watch)(?! (for
        .. (surgery|my (heart|kidney)))\b)
    """),
    row("wants it over", "i just want it all to be over", r"""
        (pain|suffering|misery|hurt|hurting|it|everything|all|this|life|struggle|anguish)( \w+)?
        .. (to )?(end|stop|be over|over|gone|go away|cease)( \w+)? (permanently|forever|for good
        ..|once and for all|for ever|eternally)
        (want|wants|wanted|wanting|wish|need|pray|praying|ready for|hope|begging for)( (for|it
        ..|this|that|everything|life|my|the|all|me|would|to|just|pain|suffering|hurt|hurting
        ..|misery|of|be|can|could|nightmare|existence|noise|thoughts|out|finally|fucking|freaking
        ..|damn|really|so))* (be over|to
        .. end|end|just end|to stop|go away forever|over with|finally end|peace forever|end
        .. forever|end already)(?! (of|with|by|before|at|early|on a|this|your|to|the|texting
        ..|taking|my|smoking|drinking|working|getting|using|being|feeling|having|crying|thinking
        ..|worrying|these|calling|email\w*|vaping|weed|alcohol|it|eating|scroll\w*|for|in person
        ..|soon enough|(?!breath|exist|liv|be|hurt|suffer|wak|fight|try|hold)\w+ing)\b)
        make (it|the pain|everything|this|the voices|the noise|them|the hurt|the thoughts|it all)(
        .. \w+)? (stop|end|go away forever)(?! (texting|working|hurting in my (back|knee)
        ..|messag\w*|send\w*|rain\w*|snow\w*|ring\w*|beep\w*|bark\w*|buzz\w*|itch\w*|updat\w*)\b)
        ..(?<!does it make it stop)
        (want|wish|need|looking for|ready for|longing for) (out|a way out|an escape|release|to get
        .. out|eternal peace|permanent relief)( of)?( (life|this (life|world|body|hell|existence
        ..|earth)|here|my (body|life)|forever|existence|everything))(?! (now to|by)\b)
        (i )?(just )?want out{end}(?! (of (my|the|this) (contract|appointment|list))\b)
        no more (suffering|living|life|tomorrows|of this life)|let me go
        let go of (life|this life|it all)|stop the (world|ride) i want
        (going|want|gonna|wanna|might|ready|about|think(ing)? of|need|i) (to )?(go|be|slip|fade
        ..|drift) (to )?(away forever|be at peace|home to (god|jesus|be with|the lord)|to heaven
        ..|in my sleep|join (him|her|my|them)|be with (my (late )?(mom|dad|son|daughter|husband
        ..|wife|brother|sister|baby|grand\w+)|him|her) (in heaven|again|now|on the other side)
        ..|away (for good|and never))
        (no|see no|not see( (a|any|the|my|another))?|there is no|any) (way out|light at the end
        ..|escape|future for me
        ..|other way|tomorrow|end in sight and)( anymore)?{end}
    """),
    row("somebody else is in danger", "my 16 yr old told her counselor she has a plan", r"""
        (text\w*|messag\w*|wrote|sent|posted)( \w+){0,3} (goodbye|bye|farewell)( \w+){0,5} (not
        ..|no|phone|cannot|nobody|gone)( \w+){0,3} (answer\w*|respond\w*|off|reach|find|found
        ..|missing|reply\w*)
        (wrote|left|written)( us| me)?( all)? (goodbye )?letters?( \w+)? (we|i) found
        found( \w+){0,3} (goodbye|suicide) (letters?|notes?)
        (he|she|they|husband|wife|son|daughter|dad|mom|brother|sister|friend|boyfriend|girlfriend
        ..|grandpa|grandma|kid|teen|ex|partner|roommate)( \w+){0,8} (his|her|a|their|the) (gun
        ..|noose|rope|pistol|rifle|shotgun|suicide note|plan)(?! (show|range|for (work|treatment
        ..|the)|b)\b)
        (he|she|they|kid|kids|child|son|daughter|teen|husband|wife|mom|dad|brother|sister|friend
        ..|partner|boyfriend|girlfriend|someone|students?)( \w+){0,6} ((?<!has been )(?<!been
        .. )suicidal|(?<!to )(?<!by )(?<!of )(?<!from )(?<!committed )(?<!after )suicide|(wants
        ..|want|wanted|wanting|wishes|wished) (to )?(die|be dead|not live|disappear|never (been
        .. )?born|end it)|wants to (be with god|go to heaven|kill)|(does|do) not want to (live|be
        .. here|be alive|exist|wake up)|talks? about (dying|death|suicide)|talking about (dying
        ..|death|suicide|ending)|took (all|a bunch|the whole|a bottle)|overdosed on purpose|tried
        .. to (kill|end|hang|od|overdose|jump|take (his|her|their))|jump(s|ed)? (off|from)|has a
        .. (gun|knife|plan)|is going to (jump|shoot|kill|hang|do it)|end (his|her|their|it)
        ..|threatening|gave away)(?! (prevention|last year|years ago|when|in (19|20)\d\d)\b)
        (lost|losing|lose|worried about|afraid (of|for)|scared (for|of)|fear for|fears? for) (my
        ..|his|her|their)( \w+)? (life|safety)(?! (savings|insurance|vest|jacket)\b)
        (will|might|going to|gonna|could) hurt (him|her|them)sel\w+
        (afraid|scared|worried|terrified|fear|concerned)( \w+)? (he|she|they|my \w+) (will|is
        .. going to|might|may|would|could|wants to|is gonna)( \w+)? (die by|kill|hurt|end|do
        .. something|harm|attempt|take (his|her|their) (own )?life|not (be|make it)|commit|try (it
        ..|again))
    """),
    row("danger to others", "i want to hurt my baby", r"""
        (thoughts?|urges?|images?|visions?|think|thinking|want|imagin\w+|picturing)( \w+){0,3}
        .. (throwing|dropping|drowning|shaking|smothering|hurting|harming|stabbing|suffocating
        ..|killing|choking) (her|him|them|my|the|it|people|someone)(?! (a|out|off my)\b)
        (scary|bad|awful|intrusive|dark|horrible|terrible) thoughts( \w+){0,4} (baby|her|him|kids
        ..|newborn|infant|daughter|son|children)
        (my|the) (baby|newborn|infant|son|daughter|kid|kids|children|toddler)( \w+){0,5} (think
        ..|thoughts?|thinking|imagin\w+|picture|urge|want|images|visions)( \w+){0,4} (drowning
        ..|smothering|hurting|shaking|dropping|killing|throwing|harming|suffocating)
        (going to|gonna|want|wants to|wants|wanna|will|ill|might|about to|could|thoughts of
        ..|thinking about|thinking of|feel like|feeling like|urges? to|urge of|fantasiz\w+ about
        ..|plan to|planning to|images of|visions of|ready to|scared i will|afraid i will|keep
        .. thinking about|tempted to)( \w+)?( \w+)? ?(to )?(kill|killing|shoot|shooting|stab
        ..|stabbing|murder|murdering|strangle|strangling|hurt|hurting|harm|harming|drown|drowning
        ..|smother|smothering|shake|shaking|choke|choking|throw|throwing|poison|drop|dropping)
        .. (him|her|them|everyone|everybody|someone|somebody|people|others|my( own| newborn| own
        .. newborn)? (wife|husband|kids?|boss|family|ex|neighbou?r|mom|dad|son|daughter|coworkers?
        ..|baby|babies|newborn|infant|child|children|roommate|parents|stepdad|stepmom|brother
        ..|sister|partner|boyfriend|girlfriend|students|little one)|the (baby|kids|neighbor
        ..|children|newborn)|people at (work|school))(?! (feelings|with (kindness|love)|about|off
        ..|a (text|message|line|call|note|email)|an (email|text)|out|for (money|insurance)|over
        ..|over the|in (a )?(game|fortnite)|under the bus|by (canceling|cancel)|at (school|work
        ..|home|the|my))\b)
        homicidal
        (kill|shoot|hurt|murder) (a lot of )?(people|everyone)( at| in|{end})(?! (prevention)\b)
        shoot up (the|a|my) (school|place|office|work|church)
        (he|she|they|voices|husband|ex|boyfriend|wife)( \w+){0,3} (going to|threatening to
        ..|threatened to|will|gonna|wants to|tried to|trying to|says he will|tell me to|telling me
        .. to) (kill|shoot|stab|strangle|murder|hurt) (me|us|my|the|him|her|them|people|myself)(?!
        .. feelings)
        (voices|voice in my head)( \w+){0,4} (kill|hurt|die|end it|jump|do it|harm)
        (voices?|tv|television|radio|god|jesus|devil|satan|angels?|demons?|spirits?|aliens)(
        .. \w+){0,2}
        .. (tells?|told|telling|order\w*|command\w*)( \w+)? (me|her|him|us|my \w+)( \w+)? to(?!
        .. (call|come
        ..|reach|try|text|book|get|pray|trust|have|forgive|ask|talk|see|be|stay|keep|move|check
        ..|take care
        ..|press|wait|love|help)\b)
    """),
)  # fmt: skip
