"""The words that many rows about danger share; the rows stand in the modules beside it.

Rows read the form that `disguise.as_meant` gives: "im" is "i am", "dont" is "do not", no accents,
a mark stands alone between spaces, so that no row runs from one sentence into the next.
"""

from __future__ import annotations

from bot.core.reading.patterns import Row, any_of, joined

_PARTS = {
    "end": (
        r"(?=\Z| [.,?/]| (?:and|but|i|so|please|help|lol|honestly|sorry|bc|because|right now)"
        r"| (?:haha|lmao|fr|tbh|ngl|idk|bro|man)\b)"
    ),
    "few": r"(?: \w+){0,3}",
    "some": r"(?: \w+){0,6}",
    "me_die": joined(r"""
        die|dead|death|kill {self}|end (it|things|my life|it all)|be (alive|here)|live
    """),
    "want": joined(r"""
        want(s|ed|ing)?|wish(es|ed|ing)?|hop(e|es|ing)|hoped|pray(s|ed|ing)?( to god)?|need(s)?
        would (rather|prefer|love|like|be better off)|rather|ready|prefer|crav(e|ing)|longs?|beg
        begging|dream(ing)? of|deserve(s)?( to)?|should( have)?( just)?|could just|going|about
        plan(s|ning)?|trying|tries|tried|try|decided|tempted|threaten(s|ed|ing)?|willing|urges?
        if only|supposed|better off|might( as well)?|will|thinking|ideating|let me|may as well
        considering|better( off)?|feel(s|ing)? like|am (just )?gonna
    """),
    "to": joined(r"""
        ((to|just|i|he|she|they|could|can|would|was|were|is|so|bad|badly|much|really|only|we|on
        ..|god|he|let|me|him|her|them|life|if|honestly|literally|like|rather|already|finally
        ..|fucking|lay|lie|down|curl|up|fall|go|sleep|asleep|and|slowly|quietly|peacefully|get
        ..|have|kinda|sick|cancer|a hole|somewhere|had|had never|be|about|of|a car|would hit me
        ..|lately|freaking|tonight|today|right now|die|basically|kind of|sort of|actually|all|that
        ..|my heart|the|earth|swallow|crash|hit|keep|it would|try|trying|going|want|take|do|start
        ..|again) ){0,8}
    """),
    "die": joined(r"""
        (?<!if )(?<!people )die(?! (hard|from the|of boredom|laughing)\b)|dead|dying|death|deceased
        (not|never) (to )?(be (here|alive|around|born|in this world)|exist|live|living|wake|waking
        .. up|wake up|have been born|have existed|come back|be a thing|see tomorrow)
        stop (existing|living|breathing|being alive)|stopped (existing|living|breathing)
        cease (to exist|existing|to be|living)|nonexistent|disappear(?! from)|vanish|dissolve
        go poof
        sleep forever|sleep (and|n) (not|never) wake|gone( forever| for good)?{end}
        (never|not) woke up|(did|do) not wake up
        leave this (world|earth|life|planet|place for good)
        (leave|exit) (earth|this existence)|check out (of life|for good|permanently)|go to heaven
        be with (jesus|god|the lord|the angels)( now)?|in (a|my|the) (grave|coffin|casket|ground)
        six feet under|6 feet under|be no more|be over with my life|out of this (life|world)
        no longer (be )?(exist|here|alive|live|living)|join (him|her|them|my \w+) in heaven
        not make it (to|through|past) (tomorrow|tonight|the (night|weekend|week|morning|year))
    """),
    "kill": joined(r"""
        kill(s|ing)?|hang(s|ing)?|shoot(ing)?|stab(bing)?|drown(ing)?|end(ing)?|off(ing)?|neck
        poison(ing)?|overdos(e|ing)|murder(ing)?|delet(e|ing)|eras(e|ing)|slaughter|gas(sing)?|rope
        asphyxiat(e|ing)|suffocat(e|ing)|electrocut(e|ing)|strangl(e|ing)|jump(ing)?|remov(e|ing)
        do(ing)? away with|get(ting)? rid of|throw(ing)?|starv(e|ing)|bleed(ing)?|choke|burn(ing)?
    """),
    "harm": joined(r"""
        hurt(s|ing)?|harm(s|ing|ed)?|cut(s|ting)?|burn(s|ing|ed)?|injur(e|es|ing)|scratch(ing)?
        punch(ing)?|hit(ting)?|punish(ing)?|mutilat(e|ing)|slic(e|ing)|stab(bing)?|carv(e|ing)
        beat(ing)?( up)?|bang(ing)? my head
    """),
    "self": r"myself|himself|herself|themselves|themself|my self|his self|her self",
    "suicidal": r"suicid(?:e|al|ality|es)|si(?= thoughts| ideation)",
    "thoughts": joined(r"""
        thoughts?|thinking|think|thinks|thought|ideas?|ideations?|feelings?|urges?|impulses?
        fantas\w+
        dream(s|ing|t)?|images|obsess\w+|plan(s|ning|ned)?|contemplat\w+|consider(ed|ing|s)?
        googl\w+
        research(ed|ing)?|looking up|looked up|talk(s|ing)?|joking|wonder(ing)?|imagin\w+|intrusive
        picturing|visions|visuali[sz]\w+|daydream\w*|searching|reading|threat\w*|hint\w*|mention\w*
        tempted|flashes|wish(es|ing)?|text(s|ed|ing)?|post(s|ed|ing)?|writ\w+
        said something|search
    """),
    "any_more": r"any ?more|any longer|no more|much longer|another (?:day|minute|night|week)",
    "kin": joined(r"""
        my( \w+)? (son|daughter|husband|wife|mom|mother|dad|father|brother|sister|friend|boyfriend
        ..|girlfriend|partner|kid|child|boy|girl|roommate|cousin|uncle|aunt|nephew|niece|spouse|ex
        ..|teen|teenager|fiance|fiancee|neighbor|coworker|student|patient|client|loved one|stepson
        ..|stepdaughter|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|baby|twin
        ..|mother in law|father in law|brother in law|sister in law|parent|man|lady)
        he|she|they|someone|somebody|he is|she is|they are|a friend|a loved one|her|him
    """),
    "pills": joined(r"""
        pills?|tablets?|capsules|medication|medications|medicine|medicines|tylenol|xanax|ativan
        advil
        benadryl|ambien|klonopin|oxy\w*|percocets?|vicodin|trazodone|seroquel|lithium|ibuprofen
        aspirin
        melatonin|norco|fentanyl|zoloft|lexapro|gabapentin|insulin|prozac|antidepressants
        sleeping pills
        prescriptions?|bottle|bottles|handful|adderall|hydrocodone|morphine|valium|acetaminophen
        tramadol|unisom|effexor|wellbutrin|propranolol|metoprolol|opioids|opiates|heroin|xanny
        xannies
    """),
    "clinic_thing": joined(r"""
        blue cross|blue shield|bcbs|cigna|aetna|united|medicare|tricare|ahcccs|mondays?|tuesdays?
        wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mornings?|evenings?
        insurance|paperwork|appointments?|visits?|bot|robot|schedul\w+|hours|forms?|app|website
        phone
        portal|text(s|ing)?|calls?|calling|job|work|school|class|traffic|drive|driving|commute|wait
        waiting|hold|copay|copays|price|prices|bill|bills|billing|medication|medications|ssri|ssris
        zoloft|lexapro|prozac|antidepressants?|pills|side effects|therapy|therapist|doctors?
        clinics?
        infusions?|treatments?|sessions?|weekends?|afternoons?|nights?|online|zoom|your|you
        this (bot|app|form|chat|line)|effexor|cymbalta|paxil|tms|subscription|spravato|gym|diet
        landlord
    """),
}  # fmt: skip


def row(name: str, example: str, lines: str) -> Row:
    """A row in the notation of `patterns.any_of`, with the shared parts in braces."""
    return Row(name, example, any_of(lines, **_PARTS))
