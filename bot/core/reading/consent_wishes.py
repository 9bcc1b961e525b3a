"""The other wishes: texts again, help with the line, the request taken back; and what is unsure.

An emergency of the mind is no help with the line: "i need help" and "help me" are read elsewhere.
Source: contract 3 and 6.1; content 2.3.
"""

from __future__ import annotations

from bot.core.reading.consent_rows import row

OPT_IN = (
    row("by mistake", "sorry i texted stop by accident", r"""
        (?<!did i )(?<!did i just )(stop|unsubscribe|unsubscribed|opt(ed)? out|cancel|quit
        ..|end)( \w+){0,3} (by (accident|mistake)|accidentally|on accident|without meaning to)
        (accidentally|by accident|by mistake|not mean to|not meant to|not want to|never meant to)
        .. ((text|texted|say|said|send|sent|hit|type|typed|reply|replied|press|pressed|the
        ..|word) )*(stop|unsubscribe\w*|opt(ed)? out|block(ed)?|cancel my (texts|messages)|stopped?
        .. (getting|the) texts)
        (mande|puse|escribi|dije|me (suscribi|di de baja)|di de baja)( \w+){0,3}
        .. (sin querer|por (error|accidente)) ?
        (sin querer|por error|por accidente)( \w+){0,2} (stop|alto|baja)
    """),
    row("texts again", "you can text me again", r"""
        {whole}(({polite}|i|want|would like|need|you|to|can|may|could|will|it is|fine|if
        ..|ready|go ahead and|feel free to) )*(text|texting|message|messaging|contact)( me| us)?
        .. again( {polite}){0,9}{end}
        (resume|restart|reactivate|re activate|reinstate|restore|turn back on|turn on)
        .. (({of_ours}|sending) ){0,3}({texts}|{sending})
        (start|begin) (({of_ours}|getting|receiving|again) ){0,4}({texts}|{sending})( {me})? again
        turn (({of_ours}) ){0,2}{texts} (back )?on
        {whole}({polite} ){0,4}((wait|actually|i take (it|that) back|i do) ){0,2}({polite}
        .. ){0,2}(keep|continue)
        .. (({of_ours}) ){0,3}({texts}|{sending})( {me})?( {polite}){0,9}{end}
        {whole}({polite} ){0,4}((wait|actually) )?(i )?(take (it|that) back|did not mean (it|that
        ..|to stop))
        .. (keep|continue|text|send|start)( \w+){0,3}{end}
        (get|receive|have|want) (({of_ours}) ){0,3}{texts} again
    """),
    row("subscribes again", "please resubscribe me", r"""
        sign me (back )?up again{end}|re ?subscri\w*|un ?stop|un ?block me|re ?enroll me|un ?opt(
        .. me)?( out
        ..| in)?
        (opt|sign|add|put|take|let)( me| us)? back (in|up|on|to)\b( the| your)?( {list})?(?! (the
        .. )?(schedule
        ..|calendar|wait ?list))
        \A({polite} ){0,9}(subscribe|opt in|opt me in|resume
        ..|start( me)?( texts| texting| messages| again)?|sign me up for (texts|messages))(
        .. (me|again|{polite}))*\Z
        (undo|cancel|ignore|disregard|reverse) (the |my |that |previous )*(stop|opt out|unsubscribe)
    """),
    row("otra vez", "ya me pueden escribir de nuevo", r"""
        (?<!no )(?<!no me )(pueden?|puedes|vuelvan?|vuelve|quiero)
        .. (({polite}|a|me|que|volver|recibir|si|los|sus) )*({enviar}|{mensajes})( mensajes
        ..| textos)? (otra vez|de nuevo|nuevamente)
        (?<!no )(?<!no me )vuelvan? a {enviar}
        (?<!no )(?<!no me )(?<!si )(?<!que )sig(an?|ue)(le|me|nos)? (mand|envi|escrib)\w+
        pueden? volver a {enviar}
        (quiero|volver) (volver )?a recibir (\w+ ){0,2}{mensajes}
        (reanud|reactiv|activ)\w* (({polite}|los|mis|sus|de nuevo) )*({mensajes}|suscripcion)
        \A({polite} ){0,9}(suscrib\w+|reanudar|empezar|comenzar|iniciar)(
        .. (de nuevo|otra vez|{polite}))*\Z
        {whole}({polite} ){0,9}(me quiero|quiero) (re)?suscribir(me)?
    """),
)  # fmt: skip

HELP = (
    row("help alone", "help?", r"""
        \A(help|info|information|ayuda|informacion)( (help|info|ayuda|menu))*( \?)?\Z
        \A(help|ayuda) (with|con) (this|these|the|your|esta|este|el|los)
        .. (line|texts|texting|text line|linea|bot|number|numero|mensajes|messages)( \?)?\Z
    """),
)  # fmt: skip

CANCEL_REQUEST = (
    row("never mind", "never mind thanks", r"""
        {whole}({polite} |actually |oh |you know what |well |on second thought )*(never ?mind
        ..|nevermind|nvm|nm|forget (it|about it|i asked|that|the whole thing
        ..|(about )?(booking|scheduling)( me)?)
        ..|scratch that( request)?|disregard)( (about
        .. (it|that|this|the appointment|booking|all that)|then|all|please|{polite}))*{end}
        never ?mind (about |on |with )?((the|my|this|that|an) )?(request|appointment|visit|consult
        ..|booking|scheduling)
        (says?|said) no so (never ?mind|nvm|forget it)
    """),
    row("changed my mind", "i changed my mind", r"""
        {whole}(({polite}|actually|i think|well|i have|i|have|we) )*changed? (my|our) mind{close}
        changed? (my|our) mind about (the (treatments?|infusions?|whole thing|visit|appointment
        ..|request)|this|it|coming|booking|treatment|ketamine|everything)
        (having|have|had|got) second thoughts
    """),
    row("not interested", "not interested anymore", r"""
        (?<!say )(?<!if )(not|no longer|never|not really|not that) interested(
        .. (in|this|that|it|the|your|any|anything|coming|booking|treatments?|ketamine|infusions?
        ..|services?|any ?more|more|at all|now|right now|at this time|today|but|{polite}))*{end}
        (?<!i )lost interest( in (this|it|the treatment|coming))?{end}
        going (to go )?(with|in) (a )?(different|another|other)
        .. (direction|clinic|place|route|provider)
        i? ?(went|have gone|chose|picked|booked) (with|at) (a|an|another|some)( \w+)? (place
        ..|clinic|provider
        ..|doctor|office|practice)( (closer|near|by|in|to|that)( \w+){0,3})?
        (going to|will|rather|gonna|can|let me)( \w+)? (find|try|use|call|see|look for) (a|an
        ..|another)
        .. ?(different|other)? ?(clinic|place|provider|doctor|office){end}
        (lets|let us|better|rather|so)( \w+)? not (book|schedule|set)( \w+){0,2}{end}
        (found|going to|went with|chose|picked) (a |another |an )?(other|different|another)
        .. (clinic|place|provider)
        decided (not to|against)
        decided to (not|pass|go elsewhere|hold off)
        (going to|will|lets|let us|let me|need to|want to|better|think i|gonna|should|rather)(
        .. \w+)? (pass(?! (by|through|you|me|him|her|them|along|over|out|away|down|the|it)\b)
        ..|hold off)( (on|with) (that|this|it|the \w+|booking|my \w+|scheduling)| for now)*
        (going|go|look|looking|try|trying|find|found|take my business|take my money|book|booked
        ..|use)(
        .. (to|it|a|an|another|for|with))* (elsewhere|somewhere else|someplace else|someone else
        ..|other (place
        ..|clinic))(?! (in your|at your|on your)\b)
    """),
    row("does not want it", "i dont want to book anymore", r"""
        (not|no longer) (want|need|wish|going) to (book|schedule|come in|proceed|continue
        ..|move forward|go (forward|ahead|through)|do|pursue|have)(
        .. (it|this|that|anything|with|the|an?|my|any|treatments?|infusions?|appointments?|visits?
        ..|consult\w*))*{close}
        (not|no longer) (want|need) ((an?|the|my|this|that|any) )?(appointment|visit|consult\w*
        ..|request|infusions?|treatments?){close}
        (not|no longer) (want|need) (it|this) (any ?more|after all)
        no longer (want|need) (it|this|that)
        not think i (want|need) to do (it|this)( any ?more)?{close}
        not (going to|gonna|wanna) (do|be doing|bother with|go for|go ahead with) (it|this)(
        .. (after all
        ..|any ?more|now|right now|anyway))+
        decided to go with (another|a different)( \w+)?
        (do not|not to) (book|schedule|sign me up|put me down)(
        .. (me|it|anything|us|the \w+|an \w+))?( up| in)?( {polite}| any ?more| after all
        ..| then)*{end}
    """),
    row("cancels the request", "cancel my request please", r"""
        (cancel|withdraw|close|delete|remove|drop|scrap|stop|retract|pull|disregard|ignore|forget)
        .. (my|the|this|that|our) ((appointment|visit|booking|consult|intake|online
        ..|pending) )?(request|inquiry|enquiry|intake|form|application|submission|lead
        ..|booking request)
        (?<!you )(take|remove) me off (of )?(the|your|that)
        .. (wait ?(ing )?list|waitlist|cancellation list)
        {whole}({polite} ){0,9}cancel (it|this|that|everything|the whole thing)( {polite}){0,9}{end}
    """),
    row("ya no quiero", "ya no quiero la cita", r"""
        olvid(e|a|en)(lo|melo|se)|olvida eso|dejalo( asi)?|dejelo( asi)?|no importa ya
        ya no (me interesa( \w+){0,2}{end}|estoy interesad[oa]|hace falta|gracias|voy a
        .. (ir|poder|agendar|querer)|la quiero)
        ya no (quiero|necesito|deseo|queremos)( (nada|hacerlo|ir|venir|agendar
        ..|seguir( con (esto|el \w+))?|cita|((hacer|agendar|sacar|ir a|la|una|mi|el) )+(cita
        ..|tratamiento|visita|consulta|infusion|solicitud))|{end})
        ya no (la|lo) (necesito|ocupo|quiero|voy a (querer|necesitar|ocupar))
        (mejor |ya )?(voy|me voy|busco|buscare|consegui|encontre)( \w+)? (a|con|en)? ?(otro
        .. (lado|lugar|medico|doctor)|otra (clinica|parte))
        (cambi[oe]|he cambiado) de (opinion|idea|parecer){close}
        (me )?arrepent\w+
        lo pense (mejor|bien)
        no (me|nos) interesa( (nada|la cita|el tratamiento|gracias|mas|ya|por ahora))*{end}
        no estoy interesad[oa]
        {whole}({polite} ){0,9}siempre no( (voy|quiero|vamos)( \w+){0,4})?{end}
        no gracias ya no
        mejor (ya )?no quiero|(mejor|prefiero) no (hacer\w*|ir|agendar\w*|por ahora)( \w+){0,3}{end}
        (cancel|retir|borr|elimin|quit)\w* (mi|la|esa|esta) (solicitud|peticion|pedido|formulario)
        no me (agende|agenden|apunten?|anoten?|programen?)( \w+){0,2}|ya no me (agend|apunt|anot)\w+
    """),
)  # fmt: skip

MAYBE = (
    row("enough", "im done", r"""
        \A({polite} ){0,9}(enough|i am (done|over (it|this)|out)|leave|exit|salir|no texts?|shut up
        ..|delete|get out|enough (of|with) (this|it|that)|no (more )?contact|i quit|i want out
        ..|let me out|suficiente|fin|end it|do not (bother|contact)|no text(s|ing)|cancel
        .. (it|this|that|everything)|salte|dejame|callense|callate|ya no|no molest\w*|stop
        .. (that|there))( {polite}){0,9}\Z
    """),
    row("not interested", "not interested", r"""
        \A({polite} ){0,9}(i am )?(not|no longer|never) interested( {polite}| any ?more| at all)*\Z
        \A({polite} ){0,9}(no me interesa|ya no me interesa|no estoy interesad[oa])( {polite}| mas
        ..| nada)*\Z
    """),
    row("how did you get my number", "how did you get my number", r"""
        you (are|keep|all are|guys are) (bothering|annoying|harassing|spamming)( me| us)?{end}
        shut it off
        {whole}how do i (stop|end) this{end}
        (how|where) (did|do|have) you (all |guys |people )?(get|got|have|find) my
        .. (number|info|phone|contact)\w*
        who gave you (my|this) (number|info|contact)
        why (are|do) you (keep )?(texting|messaging|contacting) me
        (como|de donde|quien) (\w+ )?(consiguieron|sacaron|tienen|dio|obtuvieron) (\w+ )?mi numero
        por que me (mandan|escriben|siguen)( \w+)?
        this is (spam|harassment)
        is this spam
        esto es (spam|acoso)
        (i )?not give you my number
        never gave you my number
        no les di mi numero
        nunca les di mi numero
    """),
    row("a stop of something", "stop it already my man", r"""
        {whole}({polite} ){0,9}(stop|alto|basta) (the|these|those|all|it|this|that|everything|me
        ..|ya)( \w+){0,4}{end}
    """),
)  # fmt: skip
