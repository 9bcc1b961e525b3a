"""Danger now, in English: the means, at hand, already used, or asked about.

A question about means is never answered. Source: C-SSRS categories (method,
preparation), used for detection only.
"""

from __future__ import annotations

from bot.core.reading.safety_rows import row

MEANS = (
    row("a method", "i have a gun to my head", r"""
        (bought|buying|buy|got|purchased|picked up|borrowed|found|own|have|holding|hold|has
        ..|cleaning|loaded) (a|the|my|his|dads|his|two|some|several|access to)?( \w+)? ?(gun|guns
        ..|pistol|handgun|rope|noose|razor|razor blades?|revolver|firearms?|shotgun)(?! (range
        ..|show|license|safe|shop|store|permit|burn)\b)
        (googl\w+|search\w+|look\w+ (up|for|into)|research\w+|reading|find|found)( \w+){0,4}
        .. (painless|peaceful)( \w+){0,2} (way|ways|method|methods)(?! to (get|pay|treat|book|start
        ..|cancel|live|cope)\b)
        (standing|sitting|stood|sat)( \w+){0,2} (on|at|over|by) (the|a)( edge of (the|a))? (roof
        ..|rooftop|ledge|bridge|overpass|railing|train tracks|tracks|cliff)(?! (bar
        ..|deck|restaurant|garden|party|patio)\b)
        (ledge|overpass|bridge|rooftop|cliff|tracks|railing)( \w+){0,4} (today|yesterday|last
        .. night|ago|tonight|and (cried|thought|almost|looked)|looking down|thinking|but)
        (has|have|owns?|with|keeps?|got)( \w+)? guns?( \w+){0,4} (depressed|drinking|drunk
        ..|suicid\w+|sad|threat\w*|angry|scared|worried|and)
        (loaded|have a|got a|holding a|my|with a|the) (\w+ )?(9mm|9 mm|glock|45|38|revolver
        ..|shotgun|rifle|pistol|handgun|gun|firearm)( \w+)? (on|in|under|by|next|beside|and|at|is
        ..|to|within)(?! (range|show)\b)
        (look|looking|stare|staring|looked|think|thinking|thoughts?|obsess\w*|fantasi\w+|eyeing
        ..|drawn to)( \w+){0,4} (gun|guns|pills|bottle of \w+|rope|noose|knife|knives|blade|razor
        ..|bridge|overpass|cliff|train tracks|garage|bleach|ledge|traffic|my meds|my pills
        ..|belt)(?! (at the office|shot|control|price|prices|instead|a day|work)\b)
        (use|using|get|grab|grabbed|find|found|locked|hiding|took|loading|with|has|got) (himself
        .. \w+ \w+ \w+ )?(my|his|her|the|a|dads?) (gun|rifle|shotgun|pistol|noose)(?! (range|show
        ..|license|safe is)\b)
        himself in the( \w+)? with|herself in the( \w+)? with
        (garage|shed)( \w+){0,4} (car|engine|motor|truck)( \w+){0,2} (running|on|idling)
        sat in (the|my) (garage|car)( \w+){0,6} (running|on)
        (the )?(bridge|overpass|cliff|train tracks|roof|noose|gun) (by|near|at|behind|in|is|keeps
        ..|looks)( \w+){0,3} (house|work|me|closet|calling|nightstand|inviting|drawer|home|bed
        ..|good)
        (gun|pistol|knife|razor|razors|blade|blades|rope|noose|belt|rifle|shotgun|bullet|barrel
        ..|revolver|firearm)( \w+){0,4} (to|in|on|around|at|against|next to|by|near|under|beside)
        .. (my|his|her|their) (own )?(head|mouth|neck|wrists?|arms?|throat|bed|lap|hand|temple
        ..|chin|chest|pillow|nightstand)
        (have|got|bought|holding|loaded|load|loading|staring at|looking at|buy|buying|get|hold
        ..|took|has|with) (a|the|my|his|her|dads?|fathers?|husbands?|this)( \w+){0,2} (gun|pistol
        ..|noose|rope|razor blades?|shotgun|rifle|revolver|knife)( {some})? (tonight|ready|loaded
        ..|use it|to (do it|end|kill|use)|and (a plan|i am|want|i want|ready|pills|i do not|i can)
        ..|here with me|in my hand|right here|next to me|on my lap)
        (have|got|made|making|has|know) (a|the|my|his|her)( \w+)? plan (to (die|end|kill|hurt|do
        .. it|leave)|and (the|a|the means|a date|method|pills|gun|means|i have)|for (my|how i|when
        .. i|suicide|tonight))
        i have (a|the) (method|means|date picked|note written)
        (picked|set|chosen) (a|the) (date|day) to (die|end|go|do it)
        (slit|slitting|slash|slashing|cut|cutting|open|opening) (my|his|her|their) (own )?(wrists?
        ..|throat|veins?|arms?|legs?|thighs?|skin|neck)(?! (hair|grass)\b)
        (jump|jumping|step|stepping|walk|walking|run|running|leap|throw myself|lay|lie|dive|roll)(
        .. down)?( off| from| in front| into| on the| out| onto| over)+( of)?( (a|the|my|this|some
        ..|an|moving|oncoming|tall|rail|train|front|busy))* (bridge|roof|building|overpass|train
        ..|trains|truck|trucks|traffic|bus|balcony|cliff|freeway|highway|cars?|window|tracks
        ..|parking garage|ledge|canal|semi|river|road|metro|interstate)
        (drive|driving|crash|crashing|drove|steer|swerve|swerving|run|wreck|wrecking|veer)(
        .. \w+){0,4} (off (a|the|of a)|into|in front of|in to|on purpose)( \w+){0,2}( (bridge
        ..|cliff|road|tree|trees|wall|pole|traffic|semi|river|canal|truck|oncoming|ravine|barrier
        ..|median|lake|overpass))
        (turned|opened|opening|turn) (on )?the gas( valves?)?( on)?( and \w+ the \w+)?{end}
        (tied|tying|tie|hung|hanging|made)( \w+)? (up )?(the|a|my|it|this)( \w+)? (cord|rope|belt
        ..|sheets?|bedsheets?|extension cord|knot to|to the (beam|rafters?|rod|fan))
        (one|round|bullet|shell)( \w+)? in the chamber|chambered (a|the|one|it)|the safety is off
        (razors?|blades?|knife|hair ?dryer|toaster)( \w+){0,4} (tub|bath|bathtub)
        (tub|bath|bathtub)( \w+){0,4} (razors?|blades?|knife|hair ?dryer|toaster)
        (quit|stopped|stopping|skipp\w+|refus\w+|threw (out|away)|off|no more)( \w+){0,2} (dialysis
        ..|insulin|chemo|heart pills|blood thinners?|food|eating)( \w+){0,5} (on purpose|over with
        ..|over faster|it over|be over|to (be )?(over|die|go)|nature do)
        carbon monoxide|exhaust (pipe|hose)|(car|engine) running in( the| a| my)?( closed)? garage
        (put|eat|take) a bullet|blow(ing)? (my|his|her)( \w+)? brains
        hang(ing)? (from|by) (the|a|my)( \w+)? (rope|noose|rafters?|tree|beam|fan|belt|neck)
        (tie|tied|tying|made|making) (a|the)( \w+)? noose
        (drink|drank|drinking|swallow) (the )?(bleach|antifreeze|drano|poison|gasoline|lye)
        (standing|sitting|i am|on)( \w+)? (on )?(a|the)( \w+)? (bridge|ledge|roof|overpass|edge of
        .. the roof)( \w+)? (ready|about|want|thinking|and|looking down|to jump|going|now)
        stop (eating|taking (my )?(insulin|dialysis|heart \w+)|dialysis)( \w+){0,3} (die|death
        ..|dead|end it)
        starve( myself)? to death(?! waiting)
        (saving|saved|stashing|stashed|stash|stockpil\w+|hoard\w+|counting|counted|collecting
        ..|collected|lined up|lining up|staring at|looking at|have)( \w+){0,3} (pills|tablets
        ..|sleeping pills|oxy|benzos|xanax|opioids)( \w+){0,4} (up|out|enough|front of me|for
        .. (when|the day|tonight|this|later)|stash\w*|to (die|do it|end|take them all)|take (them
        .. )?all|saved|on the (counter|table|bed)|just in case)(?! of (stock|refills))
    """),
    row("pills on purpose", "took all my pills", r"""
        (swallow|down|chug|drink|take|eat|took|ate|drank|chugged|downed|swallowed|popped)(
        .. (just|up|down))* (this|my|the|a|his|her)( \w+)? ?(whole|entire|full)( \w+)? (bottle
        ..|prescription|script|pack|packet|box|sleeve|strip|blister|refill|supply|stash|vial
        ..|pillbox|organizer)(?! of (water|wine|milk|juice|pop|soda|cookies|gum|chips))
        (pills|took|taken|tak(e|ing)|overdos\w+|ods?|odd|od ed|swallow\w*|drank|drink\w*|ate
        ..|inject\w+
        ..|medication|hurt\w*|harm\w*|crash\w*|wreck\w*|cut\w*|burn\w*|starv\w+|chok\w+|jump\w*)(
        .. \w+){0,4} (on purpose|intentionally|deliberately)(?! (built|made)\b)
        (hid|hiding|hide|hidden|saved|saving|save|stash\w*|hoard\w*|collecting|keeping)( \w+){0,2}
        .. {pills}(?! (for (later|the (trip|dog))|from (the )?(kids|children|dog)|money|on)\b)
        not( \w+)?( \w+)? (be )?trust(ed)?( \w+)?( \w+)? (my|with|around|near)( \w+)? ?(medication
        ..|pills|meds|knives|sharp\w*|guns?|myself)(?! brand)
        (took|taken|swallowed|downed|popped|ate|drank|just took|take|taking)( \w+){0,2} ([2-9]\d
        ..|1[2-9]|\d\d\d|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|dozens?( or
        .. (so|more))?)(?! (mg|mgs|milligrams?|mcg|ml|units)\b)( \w+)?
        .. ?{pills}(?! (a (day|week|month)|daily|per|mg|over)\b)
        (took|swallowed|ate|taking|take)( \w+)? everything( \w+)? (in|i had|i have|we had|from)(?!
        .. (in stride)\b)
        (take|taking|took|taken|takes|swallow\w*|downed|downing|ate|eat|eating|popped|drank
        ..|chug\w*|gulp\w*)( (just|them|of|my|his|her|about|like|down|up|i|the|already
        ..|accidentally))* ?(all|every|the whole|the rest of|a whole|a bunch of|a handful of
        ..|handfuls? of|a (\w+ )?bottle of|too many|the entire|an entire|lots of|a lot of|tons of
        ..|a ton of|whole bottle|way too many|a fistful of|a shit ton of|loads of|so many)( (of|my
        ..|the|his|her|these|this|single|last|remaining|full|month of|months of|bottle of|box of
        ..|entire|whole|sleeping|sleep|pain|heart|blood pressure|anxiety|prescription|them|it))*(
        .. {pills}|{end})(?! (regularly|as prescribed|every day|daily|is hard|already)\b)
        (take|taking|swallow|swallowing|down|downing|eat) (them|it|these|those|the pills) all(?!
        .. (at|in the|together|day|back|on)\b)
        (took|swallowed|ate|downed|drank)( \w+)? (the lot|my( \w+)? months? worth|whatever( \w+)?
        .. (was|is) (in the (cabinet|house|drawer)|left)|(a|the)( whole| entire| full)? sheet of)
        (took|taken|swallowed|downed|popped|ate)( \w+){0,2} ([2-9]\d|1[2-9]|\d\d\d|twenty|thirty
        ..|forty|fifty|sixty|ninety)( of)? (my|these|those|the|his|her)( \w+)? ?({pills}|meds)
        (hope|hoping|want)( \w+){0,3} (took (enough|too m\w+)|(it|they|this) (works?|kicks? in)) ?
        .. (and i (do not|never)|this time|before anyone)
        (took|swallowed|ate|downed)( \w+)? (\d+|two|three|four|a few|several|a|the|my)( whole
        ..| entire)? (weeks?|months?)( worth)?( of)?( my)?( {pills}| meds| pillbox)( \w+)? (at once
        ..|together|in one|all|just now)
        took too (much|many)( \w+){0,5} (hoping|hope|want|glad|do not care|on purpose)
        took them all|took it all(?! (in|away|back|out)\b)
        took everything (in|i|we)( \w+)? (cabinet|had|have)
        {want} {to}(od|over ?dose|over ?dosing|take too many|take a (bunch|handful))(?! (on (info
        ..|coffee|chocolate)|people|someone|a test)\b)
        overdose (on purpose|tonight|myself|now|and (die|end))
        (overdosed|od|overdose|too many pills|took too many)( \w+){0,4} (on purpose|intentionally
        ..|to die|to (end|kill)|again)
        (bottle|bottles|handful|stash) of( \w+){0,2} (pills|sleeping pills|tylenol|xanax|ativan
        ..|oxy|ambien|meds|medication|medications|pain pills|benadryl|fentanyl|insulin)( \w+){0,5}
        .. (calling|tempting|end|die|do it|tonight|in my hand|in front|staring|take them|want
        ..|whiskey|vodka|alcohol|right here|looking good|and i)
    """),
    row("asks about means", "how many pills would it take to die", r"""
        (faster|quicker|easier|cleaner|worse|better)( \w+)?( \w+)? (bleeding out|hanging
        ..|drowning|overdos\w+|jumping|a gun|the rope)
        (enough|dose|amount|much|strong|it)( \w+)? to (finish (me|myself|her|him) off|take me out
        ..|end me|put me (down|under for good|out for good))
        (how (much|many)|amount|number|dose)( \w+){0,6} (would|will) (do it|it take|end it)(?! to
        .. (feel|get|work|help|see|finish|recover|heal)\b)
        (enough|under|strong|sleep|dose)( \w+){0,6} (not|never) (come|wake|get) (back|up){end}
        go under and (stay|never|not)|stay under (forever|for good|and)
        (od|overdose|die|kill|lethal|fatal)( \w+){0,8}( [.?])? (asking|because|bc|cuz)( \w+)? i am
        .. (done|tired|over it|ready|finished)
        painless( \w+){0,2} (ways?|out|death|exit|end|methods?)(?! to (get|do|start|have|insert|put
        ..|pay|book)\b)
        (way|out|death|exit|end|method)( \w+){0,3} painless(?! (infusion|iv|needle)\b)
        (what|how|does|would|will|if)( \w+){0,3} life insurance( \w+){0,8} (suicid\w+|kill\w*|self
        ..|own life|overdos\w+|die by)
        life insurance( \w+){0,3} (pay|cover)( \w+){0,3} (suicide|overdose|if i)
        how (much|many) {pills}( [.?])*\Z
        (\d+|bottle of|handful of|all my|enough|some|twenty|thirty) ?{pills}( \w+){0,5} (do the
        .. (job|trick)|kill|be enough|do it|end|finish|and (vodka|alcohol|whiskey|wine|tequila
        ..|beer))
        (would|will|could|can|is|are|does)( \w+){0,2} (\d+|twenty|thirty|forty|fifty|ten|fifteen
        ..|sixty|a bottle of|a handful of|all my|a whole bottle of)( \w+)? ?{pills}( \w+){0,3} (do
        .. it|kill|enough|work|lethal|fatal|end it|be fatal|dangerous|deadly|hurt)
        (how (much|many)|what (dose|amount|dosage)|what is the (dose|amount))( \w+){0,10} (to
        ..|would|will|it take|takes|before|until|that|can|could|for (me|it|someone|a person) to
        ..|is)( \w+){0,4} (kill(s|ed)?|die|dies|dead|overdose|od|end it|fatal|lethal|deadly|never
        .. wake|not wake|stop (my|your|the|breathing)|death|sleep forever|toxic dose|be fatal|end
        .. (me|my|someone))(?! (pain|the pain|germs|bacteria|time|the mood)\b)
        (lethal|fatal|deadly|killing|toxic) (dose|amount|quantity|dosage|level|combo|combination
        ..|mix)( of| for| with|{end})(?! (help|treat)\b)
        (painless|easiest|easy|quickest|quick|fastest|best|least painful|peaceful|gentlest
        ..|cleanest|simple|surest|most effective|less painful|good|pain free)( \w+){0,2} (way|ways
        ..|method|methods) (to|of|for)( \w+)? (die|dying|go|end (it|my|things|your)|kill|killing
        ..|do it|leave this|suicide|overdose|ending|death|pass|unalive|be dead)(?! (to (your|the)
        ..|there|home|pain|about|weeds|bugs|time|ants|mold)\b)
        (is|would|will|can|could|are)( \w+){0,5} (enough|lethal|fatal|deadly|kill)( \w+)? (to
        .. (kill|die|end|od|overdose|take|do the|never)|if i (take|took|swallow|mix|drink)|me
        ..|someone|for a person|if (you|someone) (take|takes|swallow))(?! (pain|me on|softly|the
        .. pain|feel|wait)\b)
        (what|which|any)( \w+){0,4} (would|will|can|could) (kill|end) (me|you|a person|someone
        ..|myself)( (fast|fastest|quick|quickly|painlessly|instantly|in my sleep|the fastest
        ..|overnight))?(?! about)
        (ways|way|how) (do i |can i |to |do you |would i |would someone |does someone |should i
        ..|could i )(painlessly |quickly |peacefully )?(die|kill {self}|end (it all|my life|it)
        ..|commit|tie a noose|overdose|od|hang {self}|make (it|a noose|a suicide)|slit)(?! (early
        ..|with|the (call|chat|subscription)|on people)\b)
        (if i|if you|if someone|what if i|happens if i|what happens if)( \w+){0,2} (take|took
        ..|swallow|mix|drank|drink|inject|injected|snort|do) (all|the whole|a whole|every|too
        .. (much|many)|\d\d+|a bottle|an entire|twenty|thirty|forty|fifty)(
        .. \w+){0,6}(?<!minutes)(?<!early)
        (can|could|would|will) i (overdose|od|die|kill myself)( \w+){0,2} (on|with|from|by|if)(
        .. \w+){0,2} {pills}(?! (the infusion|treatment)\b)
        does it hurt to (die|hang|drown|overdose|shoot|bleed)
        (is|does) (dying|death|hanging|overdosing|drowning|bleeding out) (painful|hurt|painless
        ..|quick|fast|peaceful)
        what does (dying|an overdose) feel like
        how long (does it take|would it take|until|till) (to )?(bleed out|die (from|of|after)
        ..|suffocate|drown)
    """),
)  # fmt: skip
