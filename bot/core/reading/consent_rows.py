"""The words that many rows about consent share; the rows stand in the modules beside it."""

from __future__ import annotations

from bot.core.reading.patterns import Row, any_of, joined

_PARTS = {
    "close": r"(?: ,)?(?: {polite}(?: ,)?| any ?more| after all| for now| at all| yet)*\Z",
    "whole": r"(?:\A|(?<=[,?] ))",
    "end": r"(?=\Z| [,?])",
    "polite": joined(r"""
        please|thanks|thank you|hi|hello|hey|ok|okay|so|and|no|yes|yeah|just|right now|now|already
        sorry|sir|maam|you guys|you all|guys|everyone|immediately|today|at once|forever|i said
        as soon as possible|i mean it|for real|for good|for the love of god|seriously|completely
        por favor|gracias|ya|hola|oye|senor|senora|senorita|inmediatamente|porfavor|{curse}
    """),
    "of_ours": joined(r"""
        me|us|all|any|any more|more|the|these|those|this|that|your|my|to|from|of|with|so many|such
        sending|getting|receiving|please|already|always|constantly|automated|automatic|auto|bot
        unwanted|unsolicited|stupid|annoying|dumb|random|mass|marketing|further|other|future|text
        daily|kind of|sort of|at|on|it|calling and|calling or|{curse}
    """),
    "stop": "stop|quit|cease( and desist)?|discontinue|halt",
    "sending": joined(r"""
        text(ing)?
        txt(ing|n)?
        msgs?
        msg(ing|in)
        messag(e|ing)
        contact(ing)?
        send(ing)?
        writ(e|ing)
        spam(ming)?
        bother(ing)?(?! (\w+ing|with|to call))
        (hit|blow)(ting|ing)?( up)? my (line|phone|cell|inbox)
        bug(ging)?
        annoy(ing)?
        harass(ing)?
        pester(ing)?
        hound(ing)?
        badger(ing)?
        reach(ing)? out|hit(ting)? me up|blow(ing)? up my (phone|cell)|disturb(ing)?|notify(ing)?
        ping(ing)?|solicit(ing)?|reply(ing)?|respond(ing)?|answer(ing)?|(talk|speak)(ing)? to
    """),
    "texts": joined(r"""
        texts?|messages?|sms|mms|spam|notifications?|communications?|reminders|alerts|updates
        ads|promos?|promotions?|offers|solicitations?|marketing|contact|correspondence|texting
        follow ?ups|check ?ins|messaging|spamming
    """),
    "me": r"me|us|my (phone|cell|number|line|inbox)|this (number|phone|line)|here|at this number",
    "list": joined(r"""
        lists?|database|system|contacts?|records|files?|rotation|group|chat|thread|texts?|messages
        sms|subscription|program|phone|books|roster|line
        (contact|call|text|mailing|texting|calling|messaging|marketing|notification|distribution|sms
        ..|message|phone|email) lists?
    """),
    "mensajes": joined(r"""
        mensajes?|mensajitos?|textos?|sms|notificaciones|publicidad|propaganda|recordatorios
        promociones|avisos|spam|anuncios|msjs?|mjes?
    """),
    "enviar": joined(r"""
        mand\w+|envi\w+|escrib\w+|text(ear|een?|iar|ien)\w*|molest\w+|contact\w+|fastidi\w+
        mensaj(ear|een?)\w*|ching\w+|jod\w+|acos\w+|busqu?\w+|notifi\w+|hosti\w+|recib\w+|llegu?en?
    """),
    "envien": joined(r"""
        (mand|envi|molest|contact|fastidi|text|texte|mensaje|busqu|acos|notifiqu|chingu?)(e|en|es)
        escrib(a|an|as)|jod(a|an|as)|lleg(u?en?|uen?)
        (mand|envi|contact|molest|text|mensaj|fastidi)(e?ar|iar)(me|nos)?|escribir(me|nos)?
        mandando
        enviando
        escribiendo
        molestando
        texteando
        fastidiando
        jodiendo
        chingando
        llamando y \w+
    """),
    "curse": joined(r"""
        (the )?(f|fuck|fucking|fuckin|fck|fking|hell|damn|goddamn|god|freaking|frickin|bloody)
        ffs|wtf|jesus|christ|omg
    """),
}  # fmt: skip


def row(name: str, example: str, lines: str) -> Row:
    """A row in the notation of `patterns.any_of`, with the shared parts in braces.

    `{whole}` begins a phrase and `{end}` ends one; between phrases stands `,` or `?`.
    """
    return Row(name, example, any_of(lines, **_PARTS))
