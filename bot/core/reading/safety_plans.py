"""Danger now, in English, said without its words: a date, a note, a deadline, a question.

People who have decided speak of it as of any other plan. Each row is read with what stands around
it (`safety_context.py`). Source: C-SSRS categories (intent with a plan, preparation), used for
detection only; a question about means is never answered.
"""

from __future__ import annotations

from bot.core.reading.safety_rows import row

PLANS = (
    row("has set a date", "my last week on earth", r"""
        (my|the|our)( very)? last( \w+)? (weeks?|days?|hours?|nights?|months?|weekend|birthday
        ..|christmas|summer|sunrise|sunset|years?)( \w+)? (on (this )?(earth|planet)|in this (world
        ..|life)|alive)
        (this|today|tonight|tomorrow)( \w+)? (may|might|could|is probably|is hopefully)( \w+)?( be)?
        .. (my|the) last( \w+)? (day|night|week|hours?|sunset|sunrise|birthday|christmas){end}
        these are my (final|last)( \w+)? (days|hours|moments|minutes|weeks|breaths){end}
        (reach\w*|in|near\w*|close to|living|living out) my (final|last) (moments|hours|days
        ..|minutes|breaths?){end}
        \d*(minutes?|mins?|hours?|hrs?|days?|seconds?|weeks?|steps?|inch|inches)( away)? from
        .. (ending (it|my (life|misery|suffering)|everything|myself)|killing myself|jumping(?!
        .. (on|in|into)\b)|suicide|taking my (own )?life|being dead)
        (\d+|one|two|three|four|five|six|seven|ten|few|couple)( \w+)? (days?|hours?|weeks?|months?
        ..|minutes?|nights?|sleeps?)( \w+)? (until|till|til|before) (i (am (gone(?! (on|to|for
        ..|from)\b)|dead)|die|end (it|things|my|myself)|kill|leave this
        .. (world|life|earth)|jump(?! (on|in)\b)|finally (rest|go|die|leave))|my (death|suicide|end
        ..|exit|own death)|the end of me)
        count(ing)? ?down( \w+){0,3} (to|till|until) ((my|the) (own )?(death|suicide|end of me
        ..|exit|last day(?! (at|of|in)\b))|i (die|am dead|end it|kill|leave this))
        (is|will be|as|be|become) the day (that |when )?(i (die|end (it|my|things|everything)|kill
        ..|jump|finally (die|go|leave|rest|end)|go through with|leave (this (world|life)|you all
        ..|everyone|for good)|take my life)|it all (ends|stops)|everything (ends|stops))
        (picked|chosen|chose|set|have|got)( \w+)? (a|my|the) date( and| ,| [.])*( \w+){0,4} (at
        .. peace|peaceful|letters?|notes?|good ?byes?|counting down|relieved|calm|nobody (knows
        ..|can)|no one (knows|can))
        (my|the) death ?(day|date)
        my (time|hour) has come|my time (here|on (this )?earth)( \w+)?( \w+)? (up|over|done)
        (it|this|everything|the pain|all this|all of it)( \w+)? (will|is going to)( \w+)? all be
        .. over( soon| tonight| tomorrow)?{end}
    """),
    row("writes a last note", "drafting my note", r"""
        (?<!doctor )(?<!she )(?<!he )(?<!they )(?<!you )(draft\w*|writing|wrote|written|finish\w*
        ..|started|starting|editing|rewriting|rewrote|redoing|typed|typing|working on)( out| up| on
        ..| writing)? my note{end}
        sat down to write (it|(my|the|a)( \w+)? (notes?|letters?|good ?byes?)){end}
        this is( my)? good ?bye(?! (to|party|for (now|today)|kiss|gift)\b)
        this is my (note|farewell){end}|my (farewells?|good ?byes?) (is|are) (written|done|finished
        ..|ready|sent|said)
        my (note|letter)s? (is|are) (written|on (my|the) (bed|table|counter|desk|pillow|fridge
        ..|dresser))
        (said|sent|sending|recorded|recording|wrote|writing|made|making|left|leaving|whispered)(
        .. \w+){0,3} good ?byes?( \w+)? (to|for|with) (my |our |the )?(kids?|children|son|daughter
        ..|boys|girls|baby|babies|mom|dad|parents|wife|husband|brother|sister|family|friends
        ..|everyone)(?! (at|before|when|this morning|for (school|college|the day))\b)
        (told|kissed|hugged|sent|wrote|left) (my|our) (kids?|children|son|daughter|boys|girls|baby
        ..|babies|mom|dad|parents|wife|husband|brother|sister|family)( \w+)? good ?byes?(?! (at
        ..|before|when|this morning|and (left|went|drove|headed|took|got|put)|for (school|work|the
        ..|now)|then)\b)
        (gave|give|giving|hugged|kissed)( \w+){0,3} (kids?|children|son|daughter|baby|girls|boys
        ..|dogs?|wife|husband|mom|family|everyone|them) (one|for the|a) (last|final) (hug|kiss
        ..|time)(?! before (he|she|they)\b)
        (?<!good )bye (forever|(cruel )?world|life)(?! (insurance|coach)\b)
    """),
    row("has decided", "nobody can save me now", r"""
        (made|made up) (my|a|the) (final )?(decision|mind|choice)( ,| [.]| and| i| am| it| is)*(
        .. \w+){0,2} (no ?(one|body) can|(nothing|no one|nobody)( \w+)? (stop|change|talk|save)
        ..|good ?bye|forgive me|not coming back|leaving (this (world|life)|you all|everyone)|end
        .. (it|my life|things|everything)|die|be gone)
        (no one|nobody|nothing) can( \w+)? (stop|save) me( now| this time| anymore)?{end}
        (give|gave|giving|given) in to (the (thoughts?|voices?|urges?|darkness|pain|demons?|void)
        ..|my (thoughts|demons|urges))
        (pills|gun|rope|noose|razor|blades?) (is|are) (all )?(ready|set|laid out|lined up|in place
        ..|prepared|waiting)(?! (for (pick|me at)|at the)\b)
        (signs?|voices?|demons?|brain|head|mind)( \w+){0,4} (tell\w*|told|saying|says|scream\w*
        ..|push\w*|point\w*)( \w+)? me to (just )?(do it|go through with it|end it|get it over with
        ..|jump|give in|let go)
        (heart|gut|something|everything|universe)( \w+){0,4} (tell\w*|told|saying|scream\w*
        ..|push\w*)( \w+)? me to (just )?(go through with it|end it|get it over with|jump|let go)
        (walk|drive|ride|swim|hike|nightwalk|bridge|woods|desert|river|ocean|lake|canyon)(
        .. \w+){0,3}( ,)?( \w+){0,3} not( \w+){0,2} (come|coming|be coming|return\w*) (back
        ..|home)(?! (to|until|till|here|in|after|from|because|with|for)\b)
        not (planning|plan|plans|intend\w*|expect\w*)( on| to)? (com\w+|return\w*) (back
        .. )?alive
        plan(ning|ned|s)?( out)? (my|his|her) (own )?(end|exit|death|departure|demise|way out
        ..|escape from (life|this world))(?! (of|date|interview|from)\b)
        (settled|opted|going|ready|excited|prospect)( \w+){0,2} (for|about|of|with) suicide(?!
        .. (prevention|awareness|hotline|risk|survivors|loss|walk)\b)
    """),
    row("speaks of his suicide", "saved up for my suicide", r"""
        (my|our) (own )?suicide(?! (attempts?|risk|hotline|loss|prevention|screen\w*|score|history
        ..|questions?|awareness|squad|years|survivor|watch|assessment|ideation|thoughts?|notes?
        ..|letters?)\b)
        suicide( (is|as|still|now|seems|looks|the|my|an|a|only|best|last|really))* (worth it|answer
        ..|solution|option|way out|plan z)|how( \w+)? (is|could|can) suicide not
        (makes|making|getting) me( (?!less)\w+){0,4} suicidal
        \A(suicidal|suicide) (thoughts?|feelings?)( [.,])? (please|help|need|i|can)(?! (treat
        ..|you)\b)
        life( \w+)? worth living( any ?more| any more)? [?]|why is life( \w+)? worth living
        (anyone|anybody|someone|nobody|no one|you)( \w+){0,3} (care|notice|give a \w+|mind)( \w+)?
        .. if i( \w+)? (do it{end}|went through with it|ended it)
        better off (just|being) dead|worth more( to \w+)? dead
        (suicide|probable|possible|planned|my (next|second|third|last|final)) attempt( \w+)?
        .. (tonight|today|tomorrow|soon|in (a few|\d+|two|three) (hours?|days?))
        (die|end|go|death|end it)( \w+){0,3} by my own hands?
        (if|what if|imagine|suppose|before|until|til|till) i( \w+)? (killed|hanged|hung|shot|offed
        ..|drowned) myself(?! in\b)|what if i( \w+)? ended (it all|my life|myself)
        (passing( the)? time|killing time|counting( the)? days|waiting around) (until|till|til|for)
        .. (i (can )?(die|am dead)|death|my death)
        (look\w* forward to|excited (for|about)|waiting for|welcom\w+|can not wait for|embrac\w+)(
        .. (is|my|the|only|own|sweet|just))* (death|dying|my (end|funeral))(?! (metal|stranding
        ..|note|by|of|valley|star)\b)
        to end my (life|misery|suffering|existence)
        for the best (that|if) i (do not|did not|was not|am not) (live|exist|alive|here|around
        ..|wake)(?! (in|near|with|at|there|alone|so|far|when|on)\b)
        drink(ing)? myself to death
        (bullet|noose|grave|coffin|casket|rope|cliff)( \w+)? (sounds|seems|looks|feels)( (so|really
        ..|pretty|kinda|like|very|damn))* (nice|good|better|tempting|inviting|peaceful|appealing)
        not( \w+)? want(ing)? to( \w+)? (breathing|breathe|keep breathing)(?! (this|in|dust)\b)
        (?<!up )(?<!in the )(shred\w*|slic\w*|gash\w*|hack\w*|carv\w*)( up)? (my|his|her|both)(
        .. \w+)? (arms?|wrists?|thighs?|forearms?)(?! (at the gym|day|workout)\b)
    """),
    row("is torn", "why shouldnt i just end it", r"""
        (die|dying|suicide|death)( \w+){0,4} all i( can)? (think|dream) (about|of)
        (why|reasons?)( \w+)? (should|would) (i )?not (i )?(just )?(end it|kill|jump|die|go through
        .. with it|be dead|disappear|end (my|things|everything))
        reasons? (not to|to not|why i should not|for me not to)( just)? (end|kill|die|jump|do
        .. it|take my life|go through with|hang myself|disappear)(?! (with you|at|online)\b)
        (tell|convince|remind)( \w+)? me( \w+){0,3} (not to|to not|why i should not|i should not)(
        .. just)? (end it|kill|die|jump|go through with|take my life|be dead)
        (tell|convince)( \w+)? me why i should (live|stay alive|keep (living|fighting)|go on)
        (end it|live|die|kill myself|suicide)( all)? or not( to)?( end it| live| die| be)?{end}
        (whether|if|decide|deciding|debat\w*|torn|choos\w+)( \w+){0,4} (live or die|die or live
        ..|end it or|kill myself or)
        should i (just )?(end it( all)?|die|kill myself|be dead)(?! (with|early)\b)
        debat\w+( \w+){0,3} (killing|ending (it|my life|myself|everything)|crashing my|jumping off
        ..|driving (off|into)|overdosing|hanging myself|suicide)
    """),
    row("by what age", "i wont make it to my thirties", r"""
        not( \w+){0,2} (make it|making it|live|living|get|survive|last) (to|past|until|till|beyond)
        .. (see )?(my )?((early|mid|late) )?(teens|twenties|thirties|forties|fifties|[2-9]0s)
        not( \w+){0,2} (make|making) it (to|past) (see )?(my )?(age )?([1-9]\d(st|nd|rd|th)?|twenty
        ..|thirty|forty|fifty|eighteen)( birthday| years old)?{end}(?<!\d [.])
        not( \w+){0,2} (live|living|be alive|survive)( \w+)? (to|past|until|till|at|beyond)(
        .. (be|see|my|age|the age of))* ([1-9]\d|twenty|thirty|forty|fifty|eighteen)(st|nd|rd
        ..|th)?(?! (minutes|people|miles|mg|percent|days)\b)
        (never|not)( \w+){0,2} see (my )?([1-9]\d(st|nd|rd|th)?|twenty|thirty|thirtieth|fortieth
        ..|forty|next) birthday
    """),
    row("lacks the courage", "if only i had the courage to jump", r"""
        (courage|guts|balls|nerve|strength|brave enough)( \w+)? to( (just|actually|finally|even
        ..|really))? (jump(?! (in|on|into)\b)|go through with (it|ending)|end (it|my life|things
        ..|myself|everything)|pull (it|the trigger)|kill myself|die|hang myself|slit|leave this
        .. (world|life)|take my (own )?life)
        too (scared|afraid|weak|chicken|much of a( \w+)? (coward|chicken|wuss|wimp|pussy))( \w+)?
        .. to( (just|actually|even))? (jump(?! (in|on|into)\b)|end (it|my life|myself
        ..|everything)|pull the trigger|kill myself|die|hang myself|slit|take my (own )?life)
        wish (i|they|he|she|someone|somebody|no one|nobody|the (paramedics|doctors|ambulance))(
        .. \w+)? (had not|hadnt|have not|did not) (survived?|lived?|woken|woke up|made it|found me
        ..|saved me|been
        .. (saved|found)|stopped me|called (911|an ambulance))
        wish (i|they|someone|he|she)( \w+)? (had )?(let me (die|go|bleed)|died|drowned|succeeded)
        wish (my|the|that) (\w+ )?(attempt|overdose)( \w+)? (worked|succeeded|been successful
        ..|killed me)
        should have( \w+)? (jumped(?! (on|in|at)\b)|drowned|let me die|pulled the trigger|ended
        .. (it all|my life|myself)|gone through with it)
    """),
    row("asks how it is done", "is 3 stories high enough", r"""
        (stor(y|ies|eys?)|floors?|feet|ft|meters?|metres?)( (up|tall|drop|fall|jump|be|high))*
        .. (enough(?! (room|space|apart|away|parking)\b)|kill (me|you|someone)|fatal|survivable
        ..|deadly)
        (high|tall)( up)? enough( for me| for a \w+)? to (jump|die|kill|be (sure|fatal)|end|survive)
        how (high|tall|far|many (stories|floors|feet|meters))( \w+){0,10} (die|kill (me|you)|fatal
        ..|instant\w*|not survive|be (sure|dead)|deadly)
        how (high|many (stories|floors|feet|meters))( \w+){0,4} (to|do i|should i|must i) (jump
        ..|fall)(?! (start|in|on)\b)
        (clean\w*|bleach|chemicals?|household|ammonia|products?)( \w+){0,5} (make|makes|making|mix
        ..|mixed|create|creates|produces?)( \w+){0,3} (gas|gases|fumes|deadly|poison\w*|lethal)
        (mix|mixing|make|making|combine)( \w+){0,4} (chlorine|mustard|toxic|deadly|poison\w*
        ..|lethal)( \w+)? (gas|gases|fumes)
        (helium|nitrogen|argon)( \w+){0,5} (hood|mask|painless\w*|peaceful\w*|over my head|death
        ..|die|exit|suffocat\w*)
        nembutal|pentobarbital|sodium nitrite|exit bag|suicide (bag|kit|pod|capsule)|sarco pod
        charcoal( \w+){0,4} (car|tent|bathroom|bedroom|closed room|closet)(?! (trunk|seat)\b)
        (is|are|will|would) (this|that|these|those|it|they)( \w+)? enough( sleeping| of my| of
        .. these)? {pills}(?! (for|until|till|to last|left)\b)
        (what happened|what was it like|how (much|many)( \w+)? (did|do) you)( \w+){0,6} (overdosed
        ..|oded|tried to (die|kill|end)|took too (much|many))
        how (easy|hard|painful|quick|slow|long)( \w+){0,4} to (die|bleed out|hang|drown|suffocate)
        (death|die|dying)( \w+)? without (any )?(pain|suffering)(?! (med\w*|pills|reliever)\b)
        (caliber|calibre|ammo|ammunition|bullets?)( \w+){0,5} (suicide|head|temple|skull|painless
        ..|instant\w*|myself)
        (best|good|easiest|quickest|way|method|place|bridge|option|spot)( \w+){0,2} for suicide(?!
        .. (prevention|awareness|hotline|risk|survivors|loss)\b)
        suicide (methods?|pills?|ways|options|techniques|instructions)|(methods?|ways) of suicide
        (cliff|train|bridge|rope|gun|pills|hanging|jumping|overdose|bleach|drowning) or (a |the
        .. )?(cliff|train|bridge|rope|gun|pills|hanging|jumping|overdose|drowning)
        jump\w* (before|under|in front of|infront of)( \w+)? (train|bus|truck|car|traffic|metro)
        how (does|would|will) it feel to (drown|hang|die|bleed out|suffocate|overdose)
        does (cutting|self harm|burning myself) (help|work){end}|slit(ting)?( the)? wrists?
    """),
    row("wishes for an illness", "hope i get cancer", r"""
        (?<!not )(?<!never )(hope|hoping|wish|wishing|pray|praying|would love|want)( (i|to|could
        ..|would|just|that|really
        ..|for|it|is|had|god|gives?|me))* (get|gets|contract|catch|had|got|have|gives? me|gave me)
        .. (\w+ )?(cancer|covid|corona ?virus|corona|tumou?r|aids|leukemia|something (terminal|fatal
        ..|deadly)|terminal \w+|terminally ill)(?! (test\w*|shots?|vaccin\w*|boosters?|screen\w*
        ..|care|treat\w*|free|checked|out|cleared|under|over|behind|research|center|results
        ..|medicine|drug|patients?)\b)
        (ways?|how|fastest|easiest|quickest)( \w+){0,2} to (get|contract|catch|become|make myself)
        .. (\w+ )?(cancer|sick enough|seriously ill|ill enough|terminally ill|ill)(?! (test\w*
        ..|screen\w*|care|treat\w*|free|checked|research|center|medicine)\b)
    """),
)  # fmt: skip
