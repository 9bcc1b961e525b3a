"""Everyday texts that borrow the words of danger: getting up, getting about, the news, a show."""

from __future__ import annotations

from bot.core.reading.safety_rows import row

LOOK_ALIKES_DAILY = (
    row("woke up late", "sorry i just woke up", r"""
        (sorry( ,| [.])? )?(i )?(just|only|barely|now) (woke|waking|wake) up(?! and (wish|hate|i
        ..|want)\b)
        not( \w+){0,2} (wake|waking|woke|get|getting) up (until|till|til|before|by) (\d+|noon|late
        ..|lunch|after|almost|like|about|around|the afternoon)( \d+)?
    """),
    row("not giving up", "im not giving up", r"""
        (?<!why )(?<!should )(?<!could )(?<!can )(not|never|wont|refuse to|without)( (going to|ever
        ..|be|will|am|just|yet|gonna))* (give|giving|given|gave) up(?! on (living|life)\b)
        (giving|given|gave|give|gives) up( on)? (one|that|the|this|those|some)( \w+)? (questions?
        ..|homework|exam|test|essay|game|level|puzzle|paper|project|assignment|problems?|recipe|show
        ..|book|movie|class|course|module|parking|seat)
    """),
    row("a message sent before", "did you get my last message", r"""
        (see|saw|got|get|received?|check|checked|reply to|answer|ignore|disregard|resend|missed?
        ..|regarding|per)( to)? my (last|final|previous) (message|text)(?! to (my|everyone|the
        ..|them)\b)
        (mon|tues|wednes|thurs|fri|satur|sun)day( \w+)? (is|was|will be) my last (night|day)(?!
        .. (alive|on earth|here on)\b)
        worked my last (night|day|shift)
    """),
    row("a show about a family", "watching six feet under again", r"""
        (watch\w*|show|drama|seasons?|episodes?|hbo|series|stream\w*|dvd)( \w+){0,4} (six|6) feet
        .. under
        (six|6) feet under( \w+){0,5}( [.,])?( \w+){0,5} (show|series|seasons?|episodes?|drama|dvd
        ..|finale)
    """),
    row("checks out, looks at", "time to check out the new menu", r"""
        (ready|time) to check out (the|a|that|this|your|my cart|some|at|new|and (go|head|drive|get
        ..|leave for|catch))( \w+)?
        check(ed|ing)? out of (the|our|my) (hotel|room|motel|airbnb|hostel|hospital|store)
    """),
    row("a bus stop, a train ride", "i walk over the bus stop", r"""
        (bus|train|metro|truck|taxi|tram|car) (stop|stand|terminal|interchange|ride|rental|wash
        ..|park|lot|pool|dealer\w*|ticket|pass|schedule)
        (take|takes|took|taking) me (shopping|there|along|dancing|sightseeing|anywhere|everywhere
        ..|ages|hours|long|an? (hour|while|few|lot|bit)|\d+|some time|seriously|for (granted|lunch
        ..|dinner|coffee|a (ride|walk|drive|spin|check ?up)))
        (police|cop|policeman|soldier|army|guard|officer|detective)( \w+){0,4} (hold|carry|shoot)
        .. (a|the) (pistol|gun)(?! to\b)
        (hold|carry|shoot) (a|the) (pistol|gun)( \w+){0,4} (be|become|as) (a |the )?(police\w*|cop
        ..|soldier|guard|officer|detective|army)
    """),
    row("can it be done in time", "tomorrow im not sure if i can make it", r"""
        (tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|\d+ ?(am|pm)|next week|weekend
        ..|appointment|party|dinner|lunch|class|meeting)( \w+){0,5} not (sure|know|think)( if
        ..| whether)? i (can|will|could) make it
        not be here (on|for) (the )?(jan\w*|feb\w*|mar(ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*
        ..|oct\w*|nov\w*|dec\w*|\d\w*)
        be no more \w+ (mon|tues|wednes|thurs|fri|satur|sun)days?
        if it is any consolation
    """),
    row("missed by somebody", "if you dont miss me thats fine", r"""
        (if|do|did|why|that|when|because|must) you( (do|did|will|must|can|could))?( not)?( \w+)?
        .. miss me(?! (if|when|once|after)\b)
    """),
    row("told in the news", "they want old people to die", r"""
        (?<!i )(?<!i just )(?<!i really )(wants?|wanted|let|lets|letting|watch\w*) (\w+ ){0,3}(us
        ..|people|folks|elderly|workers|citizens|americans|patients|teachers|grandma|everyone over
        .. \d+|them|the poor)( all)?( to)?( get sick| suffer)?( and)? (die|dead)
        (people|we|others|millions|thousands|us|citizens|workers|fans)(
        .. (will|would|could|might|may|going to|have to|do|had to|must|are|all|also|still|just
        ..|probably|eventually|get sick and|be|get|and|sick|surely|can|even))+ (die|dying)(?! (by
        ..|if i|without|tonight|together|now|soon|today)\b)
        not( \w+)? want( to)?( see)? (him|her|them|you|anyone|anybody|someone|people|my \w+)( \w+)?
        .. to( \w+)?( or)? (die|be dead)(?! with me\b)
        (no ?one|nobody) (wants|needs) (to see )?(?!me\b)(\w+ ){0,2}(to )?die
        (tell|tells|told|telling)( \w+)? (people|someone|somebody|anyone|others|strangers|kids|fans
        ..|them) to( just)?( go)? (kill|off|hang) (themsel\w+|themself|himself|herself)
        lower myself to tell someone to kill themsel\w+
        how many (more )?((of|my|our|the|these|innocent|black|young|other) )*(people|brothers
        ..|sisters|children|men|women|lives|animals|zombies|soldiers)( (?!i\b)\w+){0,6} (kill\w*
        ..|die\w*|dead)
        will they kill (me|us)
    """),
)  # fmt: skip
