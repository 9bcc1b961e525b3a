"""What looks like an opt-out and is none, and what a person has to be asked about.

These are taken out of a text before an opt-out is looked for in the rest of it.
"""

from __future__ import annotations

from bot.core.reading.consent_rows import row

LOOK_ALIKES = (
    row("do not stop", "please dont stop texting me", r"""
        (?<!if you )(do not|never) (ever )?(stop|quit|unsubscribe|opt)( \w+)?( \w+)?
        (do not|never) leave me alone
        (ill|i (will|can|shall|promise to|would)) stop \w+( \w+)?
        (unsubscrib\w+|opt\w*( \w+)?) from my (old|other|last|ex)( \w+)?( was| is)?
        pull (my|the) (appointment|visit|session)( \w+){0,3}
        (someone|somebody|anyone|friend|wife|husband|mom|dad|uber|they|he|she|who|can|could|will)(
        .. \w+)?
        .. drop (me|us) (off|from)
        (dolor|fiebre|mareo|tos|gripa|hambre|sueno|nausea|ansiedad|malestar)( \w+){0,5} se me
        .. (quit|borr)\w+( \w+)?
    """),
    row("somebody else texts", "my ex wont stop texting me", r"""
        (?<!you )(?<!you guys )(?<!you all )(will|would|could|can|does|did) not
        .. (stop|quit|leave me) \w+( \w+)?
        (he|she|they|ex|husband|wife|boss|mom|people|everybody|everyone|him|her|them|guy|girl)
        .. ((to|will|would|should|need|needs|has|please|just|not|never|finally|please) )*(stop|quit
        ..|stopped|leave) \w+( \w+)?
    """),
    row("texts to somebody else", "how do i stop texting my ex", r"""
        (i|to|not|should|must|can|never|did|he|she|they|who|how) (\w+ )?{stop}
        .. (text|messag|contact|call|bother|bugg)ing
        .. (him|her|them|my (?!phone|cell|number|line|inbox)\w+|people|everyone|strangers
        ..|and driving|while|back)
        (text|message|contact|call|bother|bug|email|disturb)
        .. (him|her|them|my (?!phone|cell|number)\w+)
    """),
    row("texts that stopped", "why did you stop texting me", r"""
        (did|have|has|had|why) (i|we|you|they|it|he|she|someone|the \w+|my \w+)( guys| all| just)?
        .. (stop|stopped|quit|unsubscribed?)( \w+)?( \w+)?
        (you|they|it|texts|messages) (all |guys |just )?(stopped|quit) \w+
        (so|if) (\w+ ){0,3}(stop|stopped) (getting|receiving) \w+
    """),
    row("the word as a word", "reply stop to opt out", r"""
        (if|when|should|do|does|can|will|after) (i |we |you )?(text|reply|say|send|type|texting
        ..|write)( with)? (stop|unsubscribe|cancel|end|quit)
        (?<!i )(?<!ve )(text|reply|send|type|respond)( with)? (stop|unsubscribe)
        .. (to|and|if|or|at|2)( \w+){0,2}
        (does|is|what does|whats) (the word )?(stop|unsubscribe|opt out)
        .. (work|mean|do|end|cancel)\w*
        (unsubscribe|stop) (lol|haha|jk)( just kidding| jk)*{end}
        (stop|unsubscribe) \? (, )?({polite}|lol|haha|nah|nope|never|no way|as if)(
        .. ({polite}|lol|haha|nah|nope|never|no way|as if))*
    """),
    row("asks whether", "am i unsubscribed", r"""
        (am|are|is|was|were|not|never|why am i|got|getting|been)
        .. (i )?(unsubscribed|opted out|un subscribed)
        (i )?(unsubscribed|opted out) (from|of|to) (my (old|last|other|previous|former)|another
        ..|other|all my|the (old|other)|some|netflix|hulu|hbo|a (gym|magazine|newsletter))( \w+)?
        unsubscribe from (what|which|who)|(did|do) not (unsubscribe|opt out)
    """),
    row("said fondly", "stop it, you're too kind", r"""
        stop (it|that)?( \w+){0,3}( ,)? (you are|your|you are all)( \w+)?
        .. (kind|sweet|nice|funny|hilarious|making me (laugh|blush|smile|cry)|killing me|the best
        ..|amazing)
        stop (it )?(, )?(lol|haha\w*|lmao|hehe\w*|rofl|jaja\w*)
        (lol|haha\w*|lmao|omg) (, )?stop( it| that)?( (you are|that is) \w+( \w+)?)?{end}
    """),
    row("a text about something", "dont text me the address", r"""
        (do not|never|no) (need to )?(text|message)
        .. (me |us |it )?(the|a|an|my|pictures|photos|pics|it|that|those|details|medical|personal
        ..|private|about|results|anything (?!else|more|again|ever)|via|through)( \w+)?
    """),
    row("somebody else is not to be disturbed", "dont bother about the tester", r"""
        (do not|never) (disturb|bother) (about|with|him|her|them|my (?!phone|cell|number)\w+|the \w+
        ..|mr|mrs|dr|(\w+ )?(sir|maam|uncle|aunty|bhai))( \w+)?
        (he|she|they|phone|mobile|cell|my (mom|dad|wife|husband|son|daughter|friend))
        .. (can|could|does|did) not( \w+)? (send|text|message|write)\w*( \w+)?( from)?
    """),
    row("no texts came", "no messages? ok fine", r"""
        no (texts?|messages?) \?
    """),
    row("a stop to somebody near", "stop it! then you go and sleep", r"""
        stop it( ,)? (then |now )?(you )?(go (and )?)?(sleep|eat|to bed|study)
        (youd|theyd|you|they|he|she|everyone)( would| will| are| is| was| were)?( be)? like( ,)?(
        .. \w+){0,6}
        .. {stop} (text|call|messag)ing( me)?
    """),
    row("calls, but texts", "stop calling and just text me", r"""
        ({stop}|do not) (calling|call)( me| us)?( please)?( ,)?(
        .. (and|just|please|only|instead|i|prefer|rather|you can|but))*
        .. (text|texts|message|texting (is|works|me|only))
        (do not|stop|no) (call|email|e mail|calling|emailing|mail|phone)( me)?( ,)? (text|texts
        ..|texting)( me)?
        .. (is|are|works?) (good|fine|ok|okay|best|better|great|easier)
    """),
    row("no llamadas", "que no me escriban por whatsapp", r"""
        no (me |le |nos )?(mand|envi)\w+ (cartas?|facturas?|cuentas?|correos?|papel\w*|fotos?
        ..|nada a)
        no me (mand\w+|envi\w+|escrib\w+) (la|el|su|un|una|a|nada por (?!favor)|por (?!favor)) ?\w+
        no me (mand\w+|envi\w+|escrib\w+|contact\w+) (nadie|todavia|aun|nunca)
        no me (ha|han|has) \w+(do|to)
    """),
)  # fmt: skip

UNSURE = (
    row("tired of texting, wants a person", "tired of texting can someone call", r"""
        (tired|sick|enough|done|fed up|over) (of |with )?(the |this |all this )?texting( ,)?(
        .. (and|so|please|just|now|i|want|need|can|could|get|have|talk|to|a|someone|somebody
        ..|real))* (call|phone|person|human)
        (no mas|nomas|solo) (textos?|mensajes?)( por favor)?( ,)? no llam\w+
    """),
    row("texts at other times", "dont text me before 9", r"""
        (not|never|no|stop|quit) (\w+ )?{sending}( me| us)?
        .. (until|till|til|before|after|between|during|at (work|night|\d+)|in the (morning
        ..|evening)|so
        .. (early|late|often|much)|this (early|late)|on (sun|satur|week)\w+|today|tomorrow|while
        ..|when|unless)
        no (me )?(text\w*|escrib\w+|mand\w+)( mensajes| textos)?
        .. (antes|despues|hasta|tan|en la (noche|manana)|de noche|al trabajo|en el trabajo)
    """),
    row("texts, but a call", "dont text me call me instead", r"""
        (do not|no|not|never) (please )?(text|message|send|texts|messages|texting)( me
        ..| us)?( please)? (, )?(please |just |can you |you can |rather |only |instead |but |i
        .. (prefer|want) (a )?)*(call|calls|phone me)
        (call|phone me)( me)?( please| instead)? (, )?(please |and )?(do not|not|no)
        .. (text|texts|message)\w*
        no (me )?(mand\w+|escrib\w+)( mensajes| textos)?( ,)?(
        .. (mejor|prefiero|por favor|solo))* llam\w+
    """),
)  # fmt: skip
