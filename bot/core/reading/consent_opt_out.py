"""Opt-outs in any words, English and Spanish, and the look-alikes that are none.

Source: 47 CFR 64.1200(a)(10): any words by which a reasonable person would say so.
"""

from __future__ import annotations

from bot.core.reading.consent_rows import row

OPT_OUT = (
    row("stop texting", "please stop texting me", r"""
        {stop} (({of_ours}) ){0,4}({sending}|{texts})
        {stop} (it )?with (({of_ours}) ){0,3}({sending}|{texts})
        (can|could|would|will) (you|we|someone) (please )?(just )?not (text|message|contact) {me}
        (refrain|desist|abstain) from (({of_ours}) ){0,3}({sending}|{texts})
    """),
    row("stop calling", "quit calling my phone", r"""
        {stop} (({of_ours}) ){0,3}(calling|phoning|ringing|dialing|robo ?calling|the calls)
        (do not|never) (call|phone) (or|and|nor) (text|message)
        do not use (this|my) (number|phone|cell)
    """),
    row("do not text", "do not contact me again", r"""
        (?<!\bi )(?<!you )(?<!we )(?<!they )(?<!who )(?<!people )(?<!if )(do not|never|no longer)
        .. ((ever|ever again|you dare|you|keep|be|go|try to|bother to|bother) )*
        ..(?!send|writ){sending}
        (?<!\bi )(?<!you )(?<!we )(?<!they )(?<!who )(do not|never|not|need to|have to)
        .. ((ever|keep|be|bother|you|to) )*(send(ing)?|writ(e|ing))( {me})?( to {me})?
        .. ?((any|more|these|this|your|this|other|stupid) )*({texts}|stuff|crap|shit
        ..|anything (else|more|ever)|nothing
        ..|(to )?{me}{end}|(to )?{me} (again|any ?more|ever))
        no (need|reason) to (text|message|contact|keep texting|send me {texts})
        (do|does) not (need|have) to (text|message|contact|keep texting|send me {texts})
        not (text|message|contact) {me} (no more|any ?more|again)
        not to be (texted|contacted|messaged|bothered|disturbed)
        (told|asked|asking|telling|begging|warned) (you|you all|you guys|them) (please )?(not to
        ..|to not)
        .. {sending}
    """),
    row("no more texts", "no more texts please", r"""
        no (more|further|additional|other) (of )?(({of_ours}) ){0,3}({texts}|{sending})
        no (calls|texts)( (or|and|no|nor|please))* (texts|calls)
        (rather|prefer) (you )?(not|to not) (to )?(({of_ours}|be|get|receive|have|any) ){0,5}
        ..({texts}|texted|contacted|messaged|these|those)
        (not|never|nobody) (ever )?(want|need|wish|like|care|interested in|asking)( for)?
        .. (({of_ours}|be|get|receive|hear|have|see|keep|in|a|anything) ){0,5}
        ..({texts}|(texted|contacted|messaged|bothered|spammed|disturbed|harassed|reached|hit up))
        no longer (want|wish|need|care|interested in)( to)?
        .. (({of_ours}|be|get|receive|hear|have|in) ){0,4}({texts}|texted|contacted|messaged)
        (no one|nobody) (asked|signed up) for (({of_ours}) )*{texts}
        not (ever )?(want|need|wish|care) to (ever )?(hear|get anything
        ..|receive anything) from (you|this|any)\w*
        (sick|tired|fed up|over it|done|annoyed|enough) (of|with|by)
        .. (({of_ours}|getting|being|you) ){0,4}({texts}|texted|texting|messaging|bothering
        ..|spamming)
    """),
    row("texts must stop", "these messages need to stop", r"""
        {texts} ((need|needs|has|have|had|got|better|must|should|to|please) )+(stop|end|cease|quit)
        (want|need|like|make|get) (({of_ours}|all) ){0,3}{texts} (to )?(stop|end|go away|off
        ..|stopped)
        (turn|shut|switch|cut) (off )?(({of_ours}) ){0,3}{texts}( off)?
        (end|cancel|disable|deactivate|terminate|kill) (({of_ours}|my|all) ){0,3}
        ..({texts}|subscription|sub|enrollment|this chat|the chat|this conversation|conversation)
    """),
    row("opts out", "i would like to opt out", r"""
        opt(ing)? (me |us |my (number|phone) )?out(?! of)
        opt(ing)? (me |us )?out of (({of_ours}|receiving) ){0,4}({texts}|{list}|everything|it|this)
        opted (me |us )?out(?! of)|optout
    """),
    row("unsubscribes", "unsubscribe me", r"""
        un ?subscri\w*|un ?sub|de ?subscri\w*|not subscribed|unenroll|un enroll|dis ?enroll
    """),
    row("off the list", "take me off your list", r"""
        (take|get|scratch|drop|cross|pull|strike|kick|remove|delete|erase|wipe|clear|want|be|keep
        ..|stay|count)
        .. (me|us|my|my \w+|my phone number|this \w+|removed|taken|off|out)( (off|out|from|of))+
        .. ((your|this|the|these|those|all|any|that|you all|you guys|whatever|every|of|damn|stupid
        ..|fucking|call) )+
        ..{list}
        ((take|remove|delete) me( off| out)?( of| from)?|get me off( of)?)
        ..( (this|here|it|everything|all this)( thing| line| shit)?)?
        ..( {polite})*{end}
        (remove|delete|erase|lose|loose|forget|drop|purge|trash|scrub|wipe|pull
        ..|take out)( you (have|had|got|know))? (my|this|our)( \w+)?
        .. (number|phone|cell|digits|contact|contacts|contact info)
        (remove|delete|erase|purge|wipe) (my|all my) (info|information|data|details|name) (from
        ..|off|out)
        (remove|delete|erase|purge|wipe) (me|us) (from|off|out)
        (on|to) (your|the|a) ((do not|no) (call|text|contact|disturb|message)|dnc) (list|registry)
        how do i get (off|out of) (this|these|your|the) ({list}|thing)
        (my|this) (number|phone|name) ((should|to|needs|must|be|get|gets|has|please) )*(removed
        ..|deleted|erased
        ..|taken (off|out)|unsubscribed)
    """),
    row("withdraws consent", "i revoke my consent", r"""
        (revoke|withdraw|rescind|retract|take back|cancel|revoking|withdrawing) (({of_ours}|any
        ..|all) )*
        ..(consent|permission|authorization|authorisation|approval)
        (do|did) not (give|have|gave|got) ((you|my|any) )*(consent|permission|authorization)
        (do|did) not (authorize|agree to|consent to) ((you|any|to|this|these|get|receive|the
        ..|your) )*
        ..({texts}|{sending}|texted|contacted)
        never (gave|give|got|had) ((you|my|any) )*(consent|permission|authorization)
        i (do not|no longer) consent{end}
    """),
    row("never signed up", "i didnt sign up for this", r"""
        (never|not) (sign(ed)? up|subscribe[d]?|opt(ed)? in|ask(ed)?|request(ed)?|agree[d]?
        ..|enroll(ed)?)
        .. ?((for|to|get|receive|be|in|any|of|on) )*
        ..((this|these|your|that|those|any)( {texts}| crap| shit| bs| list| spam)?|texts|it
        ..|{texts}|texted)
        ..( {polite})*{end}
    """),
    row("leave me alone", "leave me alone", r"""
        leave (me|us|my phone) (tf |{curse} )?(alone|be|in peace)
        (fuck|piss|eff|f|bug|buzz|back|screw|kick|naff) (right )?off
        {whole}({polite} )*(go away|get lost|get out of my (phone|inbox|messages|life)|knock it off
        ..|cut it out|cease and desist|quit it|give it a rest|take a hike
        ..|shove off)( {polite})*{end}
        (i am|i will|i have|going to be|about to)( just| now)* (block(ing|ed)?|report(ing|ed)?)
        .. (you|this|your)( (number|as spam|to))?
    """),
    row("i said stop", "i already said stop", r"""
        i (\w+ )?(said|say|texted|replied|wrote|typed|sent|responded)( \w+){0,3}
        .. (stop|unsubscribe|no more|quit|end)
        (told|asked|telling|asking|begging) (you|you all|you guys
        ..|your) (\w+ ){0,2}to (please )?(stop|quit)
        (times|times do i have|part|piece)( \w+){0,6} (say|said|tell you|of|type|text|reply|send)
        .. (to )?stop
    """),
    row("stop, with a reason", "stop i am not interested", r"""
        {whole}({polite} )*stop( it| this| that| please| now)*
        .. (or (i|ill|im|else|you)|before i|i am (not|sick|tired|done|busy|annoyed|calling|going)
        ..|i do not
        ..|(i will|ill|im gonna|i am going to) (report|sue|block|call|file)|this is (harass|spam
        ..|annoy|illegal|ridic|crazy)\w*
        ..|you are (annoy|harass|bother|spam|scam)\w*|leave me|wrong (number|person)|who (is|are)
        ..|and (delete|remove|lose|do not|leave|take|never))
    """),
    row("stop alone", "STOP please!!", r"""
        \A({polite} )*(stop|stahp)( (it|this|that|all|everything|now|{polite}|stop|me))*{end}
        {whole}({polite} )*(stop|stahp)( (it|this|now|{polite}|stop))*\Z
        (dude|bro|bruh|man|girl|lady|people|interested|spam|harassment|annoying|number|person
        ..|last time|busy
        ..|working|sleeping|please|and|or) stop( (now|{polite}))*{end}
        (if|until|unless) you (do not|ever|finally|all|guys) stop( it)?{end}
        (?<!when )(?<!if )(?<!think )you (guys |all |people )?(can|need to|have to|must|should
        ..|better|gotta) stop( (it|now|{polite}))*{end}
        {whole}({polite} )*(remove|delete)( me)?( {polite})*\Z|\A(atop|dtop|stol|stio)\Z
        \A({polite} )*stop (to|2) (end|opt out|quit|cancel)\Z
        \A({polite} )*(quit|end|cancel|revoke|remove|delete|no more|end (this|it now)|cancel all
        ..|stop all|stopall
        ..|end all|cease|terminate|optout)( (now|{polite}))*\Z
    """),
    row("dejar de escribir", "dejen de mandarme mensajes", r"""
        (dejen?|dejes|dejar|dejarme|dejenme|dejeme|dejame|deja|paren?|para|cesen?|basta|termin\w+)
        .. (ya )?(de |con )?(({polite}|me|estar|seguir|tanto|tantos|sus|los|estos|esos|de) )*
        ..({enviar}|{mensajes})
    """),
    row("no me escriban", "ya no me manden mensajes", r"""
        (?<!por que )no (me|nos) (vuelvan? a |vuelvas a |sigan? |sigas |anden? |esten? )?
        ..(?!mandaron|mando|enviaron|envio\b|escribieron|escribio|contactaron|molesta\b
        ..|mandan\b){enviar}
        no (molest(en?|es|ar)|fastidi(en?|es|ar)|chingu?en?|jodan?|manden?|envien?|escriban?
        ..|insistan?)
        no (esten?|sigan?|anden?|estes|sigas) {enviar}
        (?<!por )que (ya )?no me (sigan? )?{enviar}|no vuelv(an?|as) a {enviar}
    """),
    row("no mas mensajes", "no quiero recibir mensajes", r"""
        no (quiero|deseo|quisiera|necesito|me interesa)
        .. ((mas|recibir|recibiendo|seguir|ser|que|me|sus|estos|esos|los|de|ya|ningun|nada|otro
        ..|tantos) )*
        ..({mensajes}|(me )?{enviar}|saber (nada )?(de|con) ustedes|(?<=mas )(informacion|info))
        (no|ni un|ningun) (mas|otro) ({mensajes}|{enviar})
        ni un {mensajes} mas|(alto|basta|stop|fin) (a |de |con )?(({polite}|los|sus|estos
        ..|tantos) )*{mensajes}
        (har[tot]\w*|cansad[oa]|fastidiad[oa]) de (sus|los|estos|tantos|que me) ({mensajes}
        ..|{enviar})
        (cancel\w+|anul\w+|termin\w+|deten\w+|par\w+|suspend\w+) (({polite}|los|sus|estos|esos
        ..|mis?|la|mi|de
        ..|con|enviar) )*({mensajes}|suscripcion|subscripcion|textear)
        (mandar|mandarme|enviar|enviarme|escribir|escribirme|textear|mandando
        ..|enviando) mas {mensajes}?
    """),
    row("dar de baja", "quiero darme de baja", r"""
        (dar|darme|deme|denme|dame|darse|darnos|doy|den|de|dennos|dan|darle) de baja|me doy de baja
        (quiero|solicito|pido|deseo) (mi |la )?baja
        de ?su[bs]+[cs]?ri[bv]\w*|un ?suscri\w*|cancel\w+ (mi |la )?su[bs]+cripcion
    """),
    row("borrar el numero", "borren mi numero", r"""
        (borr|elimin|quit|sac|saqu|remuev|remov|olvid|suprim|tach)\w* (({polite}|de) )*
        ..(mi (numero|telefono|celular|contacto|cel)|este (numero|telefono|celular))
        ((borr|elimin|quit|sac|saqu|remuev|remov|baj|tach)\w*(me|nos)|me (borr|elimin|quit|saqu)\w*)
        ..( ({polite}|de|del|la|las|su|sus|esta|este|esa|todas|todos))*
        ..( (lista|listas|sistema|base|contactos|grupo|registro|aqui))?( de datos)?( {polite})*{end}
        (de|del) (su|la|esta|esa) (lista|sistema|base de datos)( ({polite}|de \w+))*{end}
        pierdan? mi numero|numero (incorrecto|equivocado)( \w+){0,2} (borr|quit|elimin|saqu)\w+
    """),
    row("retirar el permiso", "retiro mi consentimiento", r"""
        (retiro|revoco|cancelo|quito|retirar|revocar) (mi |el |todo )?(consentimiento|permiso
        ..|autorizacion)
        (no|nunca) (les? )?(doy|di|autorizo|autorice|acepte|acepto|tienen)
        .. ((mi|el|permiso|para|a|que|me|su|recibir|este|estos) )*
        ..(consentimiento|permiso|autorizacion|{mensajes}|{enviar})
        (no|nunca) me (suscribi|inscribi|apunte|registre)( (a|para|en) (esto|estos?|nada|sus?
        ..|ningun))?
        (no|nunca) (pedi|solicite) (esto|estos?|sus|{mensajes})
    """),
    row("dejenme en paz", "dejenme en paz", r"""
        (dejen?me|dejame|dejen?|deja(me)?) (ya )?(en paz|tranquil[oa])
        no me (molest|fastidi|chingu?|jod)\w+
        vaya(n|nse|se) a la \w+|larguense
        {whole}({polite} )*(ya dejenme|ya dejeme|dejenme|ya basta|ya parenle
        ..|parenle|ya estuvo|ya estuvo bueno|ya no mas|no mas|no insistan?
        ..|ya no molest\w+)( {polite})*{end}
    """),
    row("alto", "alto por favor", r"""
        \A({polite} )*(alto|baja|parar|pare|paren|para ya|ya para|detener|detengan(se)?|detengase
        ..|basta
        ..|cancelar|terminar|fin|desuscribir\w*|eliminar|remover|borrar|suspender|detente|ya no mas
        ..|no mas)( (ya|esto|todo|{polite}))*\Z
    """),
)  # fmt: skip

LOOK_ALIKES = (
    row("do not stop", "please dont stop texting me", r"""
        (?<!if you )(do not|never) (ever )?(stop|quit|unsubscribe|opt)( \w+)?( \w+)?
    """),
    row("somebody else texts", "my ex wont stop texting me", r"""
        (?<!you )(?<!you guys )(?<!you all )(will|would|could|can|does|did) not
        .. (stop|quit|leave me) \w+( \w+)?
        (he|she|they|ex|husband|wife|boss|mom|people|everybody|everyone|him|her|them|guy|girl)
        .. ((to|will|would|should|need|needs|has|please|just|not|never|finally|please) )*
        ..(stop|quit|stopped|leave) \w+( \w+)?
    """),
    row("texts to somebody else", "how do i stop texting my ex", r"""
        (i|to|not|should|must|can|never|did|he|she|they|who|how) (\w+ )?{stop} (text|messag
        ..|contact|call|bother|bugg)ing
        .. (him|her|them|my (?!phone|cell|number|line|inbox)\w+|people|everyone|strangers
        ..|and driving
        ..|while|back)
        (text|message|contact|call|bother|bug|email|disturb) (him|her|them|my (?!phone|cell
        ..|number)\w+)
    """),
    row("texts that stopped", "why did you stop texting me", r"""
        (did|have|has|had|why) (\w+ ){0,3}(stop|quit|stopped|unsubscribe|unsubscribed)( \w+)?( \w+)?
        (you|they|it|texts|messages) (all |guys |just )?(stopped|quit) \w+
        (so|if) (\w+ ){0,3}(stop|stopped) (getting|receiving) \w+
    """),
    row("the word as a word", "reply stop to opt out", r"""
        (if|when|should|do|does|can|will|after) (i |we |you )?(text|reply|say|send|type|texting
        ..|write)
        ..( with)? (stop|unsubscribe|cancel|end|quit)
        (?<!i )(?<!ve )(text|reply|send|type|respond)( with)? (stop|unsubscribe) (to|and|if|or|at
        ..|2)( \w+){0,2}
        (does|is|what does|whats) (the word )?(stop|unsubscribe|opt out) (work|mean|do|end
        ..|cancel)\w*
        (stop|unsubscribe) \? (, )?({polite}|lol|haha|nah|nope|never|no way|as if)( ({polite}|lol
        ..|haha|nah|nope|never|no way|as if))*
    """),
    row("said fondly", "stop it, you're too kind", r"""
        stop (it|that)?( \w+){0,3}( ,)? (you are|your|you are all)( \w+)?
        .. (kind|sweet|nice|funny|hilarious|making me (laugh|blush|smile|cry)|killing me|the best
        ..|amazing)
        stop (it )?(, )?(lol|haha\w*|lmao|hehe\w*|rofl|jaja\w*)|(lol|haha\w*|lmao|omg) (, )?stop
    """),
    row("waiting list", "remove me from the waitlist", r"""
        (off|from|out of) (the|your|that) (wait\w*( list)?|schedule|calendar|cancellation list
        ..|books)
    """),
    row("a text about something", "dont text me the address", r"""
        (do not|never|no) (need to )?(text|message) (me |us |it )?(the|a|an|my|pictures|photos|pics
        ..|it|that|those|anything (?!else|more|again|ever)|via|through)( \w+)?
    """),
    row("no llamadas", "que no me escriban por whatsapp", r"""
        no me (mand\w+|envi\w+|escrib\w+) (la|el|su|un|una|nada por|a mi|por (?!favor)) ?\w+
        no me (mand\w+|envi\w+|escrib\w+|contact\w+) (nadie|todavia|aun|nunca)
    """),
)  # fmt: skip

UNSURE = (
    row("texts at other times", "dont text me before 9", r"""
        (not|never|no|stop|quit) (\w+ )?{sending}( me| us)? (until|till|before|after|between
        ..|during|at (work|night|\d+)|in the (morning|evening)
        ..|so (early|late|often|much)|this (early|late)|on (sun|satur|week)\w+|today|tomorrow
        ..|while|when|unless)
        no (me )?(text\w*|escrib\w+|mand\w+)( mensajes| textos)? (antes|despues|hasta|tan
        ..|en la (noche|manana)|de noche)
    """),
    row("texts, but a call", "dont text me call me instead", r"""
        (do not|no|not|never) (please )?(text|message|send|texts|messages|texting)( me
        ..| us)?( please)?
        .. (, )?(please |just |can you |you can |rather |only |instead |but |i (prefer|want) (a )?)*
        ..(call|phone|calls)
        (call|phone)( me)?( please| instead)? (, )?(please |and )?(do not|not|no) (text|texts
        ..|message)\w*
        no (me )?(mand\w+|escrib\w+)( mensajes| textos)?( ,)? (mejor |prefiero |por favor 
        ..|solo )*llam\w+
    """),
)  # fmt: skip
