"""Opt-outs in any English words.

Source: 47 CFR 64.1200(a)(10): any words by which a reasonable person would say so.
"""

from __future__ import annotations

from bot.core.reading.consent_opt_out_es import OPT_OUT_ES
from bot.core.reading.consent_rows import row

GOVERNS_STOP = frozenset(
    """
    after aw aww awww before can could did do does ever full he help hope how if it let lets make
    makes may might must need non one or pain pit rain she should they to until want wants
    when will would
    """.split()
)
BEFORE_A_STOP = frozenset("a bus first last light my next rail that the this truck your".split())
"""What comes before a "stop" at the end of a text that is no call to stop."""

LEAVE = frozenset(
    """
    cease delete deleted discontinue end erase erased quit remove removed removing rescind
    revoke revoked stop stopped stopping strike taken terminate unsubscribe unsubscribed
    withdraw withdrawn
    """.split()
)
CHANNEL = frozenset(
    """
    communication communications consent contact contacts database distribution inbox line list
    lists messages messaging number numbers permission phone sms spam subscription system text
    texting texts
    """.split()
)
LITTLE = frozenset(
    """
    a about again all already always am an and any anymore are ask asked asking at be been being
    but call can cell could do else ever every everything for formally from further future get
    getting guys has have hello here hereby hey hi how i id immediately in is it just keep
    kindly like list made make me means mobile much my name need no now of on once or other our
    out people please prefer repeatedly request requested requesting right said sending so
    somebody someone soon sure take telephone text thank thanks that the their them then these
    things think this to today told too until us want was we what where which will wish with
    would yes you your
    """.split()
)
"""A clause of nothing but these, a word of leaving and one of the channel, is an opt-out."""

OPT_OUT_EN = (
    row("stop texting", "please stop texting me", r"""
        {stop} (({of_ours}) ){0,4}({sending}|{texts})
        (chill|chill out|ease up|cool it|lay off|slow down|back off|calm down|knock it off)
        .. (with|on) (({of_ours}) ){0,3}{texts}
        how do i (turn|shut) (this|these|them|it) off
        how (do|can) (i|you) (stop|end|cancel) (these|them){end}
        (can|could|would|will) you (please )?{stop} (these|this){end}|get rid of my (number|contact)
        (can|could|would|will) (you|you all|you guys) (please )?(just )?{stop} it{end}
        not (trying|wanting|looking) to (get|receive|see) (these|them|texts|this)
        (no|not) (any )?part of (these|this|your) {texts}
        {stop} (getting|receiving) (these|them|this)|(get|want) these to {stop}{end}
        enough (of |with )?(({of_ours}) ){0,3}{texts}
        ({stop}|end|cancel|terminate) ((this|the|your|my|text|all|these) )*services?{end}
        {stop} (the |this |your )?(bot|robot|auto ?texts?|machine){end}
        {stop} (filling|flooding|clogging|cluttering|blasting|blowing) (up )?my \w+
        {stop} (it )?with (({of_ours}) ){0,3}({sending}|{texts})
        (can|could|would|will) (you|we|someone) (please |mind )?(just )?not
        .. (text|message|contact)(ing)? {me}
        (refrain|desist|abstain) from (({of_ours}) ){0,3}({sending}|{texts})
    """),
    row("stop calling", "quit calling my phone", r"""
        {stop} (({of_ours}) ){0,3}(calling(?! (it|him|her|them|the|a)\b)|phoning|ringing|dialing
        ..|robo ?calling|the calls)
        (do not|never) (ever )?(call|phone) (or|and|nor) (text|message)
        do not use (this|my) (number|phone|cell)
    """),
    row("do not text", "do not contact me again", r"""
        (?<!\bi )(?<!you )(?<!we )(?<!they )(?<!who )(?<!people )(?<!if )(do not|never|no longer)
        .. ((ever|ever again|you dare|you|keep|be|go|try to|bother to|bother) )*(?!send|writ|repl
        ..|respond|answer|talk|speak){sending}
        (?<!\bi )(?<!you )(?<!we )(?<!they )(?<!who )(do not|never|not|(no|not) (need|have) to)
        .. ((ever|keep|be|bother|you|to) )*(send(ing)?
        ..|writ(e|ing))( {me})?( to {me})? ?((any|more|these|this|your|this|other|further|additional
        ..|stupid) )*({texts}|stuff|crap|shit|anything (else|more|ever)|nothing|(to )?{me}{end}
        ..|(to )?{me} (again|any ?more|ever))
        (?<!\bi )(?<!people )(?<!you )(?<!they )(?<!guys )(?<!all )(?<!who )(do not|never)
        .. ((ever|please) )*(reply|respond|answer|talk|speak)(
        .. (back|to me|me|to this( number| text| message| phone)?|any ?more|again|please))*{end}
        (?<!\bi )(do not|never) send (me )?(any ?more|again)( {polite}){0,9}{end}
        no (need|reason) to (text|message|contact|keep texting|send me {texts})
        (do|does) not (need|have) to (text|message|contact|keep texting|send me {texts})
        not (text|message|contact) {me} (no more|any ?more|again)
        you (may|can|are|should|have) not (to )?((be|allowed|authorized|permitted|permission
        ..|welcome) (to )?)*(text|contact|message|write|call)(ing)?( {me})?( any ?more| again)?{end}
        (?<!\bi )(do not|never) (hmu|hit me up)
        not to be (texted|contacted|messaged|bothered|disturbed)
        (did|sent|said|replied|texted)( \w+){0,3} and (you|you guys|they) (still|keep) {sending}
        (told|asked|asking|telling|begging|warned) (you|you all|you guys|them)
        .. (please )?(not to|to not) {sending}
    """),
    row("no more texts", "no more texts please", r"""
        no (more|further|additional|other) (of )?(({of_ours}) ){0,3}({texts}|{sending})
        {texts}( \w+){0,3} (need|have|got) to go away
        (like|want|wish|prefer)( \w+)? to no longer (get|receive|see) (({of_ours}) )*(these|{texts})
        {whole}({polite} ){0,9}(said no|this is harassment|you are harassing me)(
        .. {polite}){0,9}{end}
        {whole}({polite} ){0,9}no more of (these|those|them|it)( {polite}){0,9}{end}
        (not want|want no ?thing|need no ?thing)( (any ?thing|any|no ?thing|no part|a thing))? from
        .. (you|this (place|number|clinic|company))( (people|guys|all|folks|any ?more|ever))*{end}
        not want (you|him|her|anyone|them|any of you) (({of_ours}) ){0,2}(texting|messaging
        ..|contacting|bothering|writing)
        (changed my mind|change of heart) (about|on) (({of_ours}) ){0,3}({texts}|texted)
        (do|did) not get (({of_ours}|any) )*{texts} any ?more
        {texts}( \w+){0,3} not want (them|these){end}
        (make|fix) it so (\w+ )?(do|can) not (get|receive|see) (({of_ours}) )*{texts}
        {whole}({polite} ){0,9}no more (of this|bots?|bot stuff)( {polite}){0,9}{end}
        {whole}({polite} ){0,9}no (more )?(contact|communications?|messages)( {polite}| whatsoever
        ..| at all| ever)*{end}
        {whole}({polite} ){0,9}(off|out of) (the|your|this|ur) {list}
        (want|need|have) no (more |further |other )?(({of_ours}) )*{texts}
        no (calls|texts)( (or|and|no|nor|please))* (texts|calls)
        (rather|prefer) (you )?(not|to not) (to )?(({of_ours}|be|get|receive|have
        ..|any) ){0,5}({texts}|texted|contacted|messaged|these|those)
        (not|never|nobody) (ever )?(want|need|wish|like|care|interested in|asking)( for)?
        .. (({of_ours}|be|get|receive|hear|have|see|keep|in|a|no|anything) ){0,5}({texts}
        ..|(texted|contacted|messaged|bothered|spammed|disturbed|harassed|reached|hit up))
        no longer (want|wish|need|care|interested in)( to)?
        .. (({of_ours}|be|get|receive|hear|have|in) ){0,4}({texts}|texted|contacted|messaged)
        (no one|nobody) (asked|signed up) for (({of_ours}) )*{texts}
        not (ever )?(want|need|wish|care) to (ever )?(hear|get anything|receive anything) from
        .. (you|this|any)\w*
        (sick|tired|fed up|over it|done|annoyed|enough) (of|with|by)
        .. (({of_ours}|getting|being|you) ){0,4}({texts}|texted|texting|messaging|bothering
        ..|spamming)
    """),
    row("texts must stop", "these messages need to stop", r"""
        {texts} ((need|needs|has|have|had|got|better|must|should|to|please) )+(stop|end|cease|quit)
        (want|need|like|make|get) (({of_ours}|all) ){0,3}{texts}
        .. (to )?(stop|end|go away|off|stopped)
        (turn|shut|switch|cut) (off )?(({of_ours}) ){0,3}{texts}( off)?
        {whole}({polite} ){0,9}(turn|shut|switch) (these|them|it|this) off( {polite}){0,9}{end}
        (make|get) (these|those|them) (to )?(stop|quit|go away)
        (make|get) it (to )?(stop|quit)( ,)? (({of_ours}) )+{texts}
        (end|cancel|disable|deactivate|terminate|kill)
        .. (({of_ours}|my|all) ){0,3}({texts}|subscription|sub|enrollment|chat|conversation|thread)
    """),
    row("threatens", "text me again and ill sue", r"""
        (text|message|contact|call)(ing|s)?( me)? again( \w+){0,2}
        .. (i will|ill|i am (going to|calling)|im gonna) (sue|report|block|call|press|file|the)
        (i will|ill|i am (going to|about to)|im gonna)
        .. (sue|report|block|call|press charges|file)( \w+){0,6} if (you|i|they)
        .. (\w+ ){0,2}(text|message|texts|messages|contact|call)( me)?( again)?
        (if|next time) (you|i) (\w+ ){0,2}(text|message|texts|messages
        ..|contact)( me)?( again)?( \w+){0,3} (suing|sue|police|cops|report|reporting|lawyer|block
        ..|blocking)
        (goes|going|go) (straight )?to (my|a|the) (lawyer|attorney|fcc|police)
        (on|respect|honor|check|read) (the )?(national )?(dnc|do not (call|text|contact))( list
        ..| registry)?
        (los|les) voy a (bloquear|reportar|demandar|denunciar)|como los bloqueo
    """),
    row("refuses texts", "i refuse these messages", r"""
        (refuse|reject|decline|declining|object to|oppose|not consenting to|not agree to)
        .. (({of_ours}|receive|get|have) ){0,4}({texts}|texted|contacted)
        {texts} (are |is |were )?(unwanted|unsolicited|harassment|harassing|annoying|spam|illegal
        ..|not (wanted|welcome|authorized|allowed|ok))
        {whole}({polite} ){0,9}no (soliciting|solicitation|solicitors|texting)( {polite}){0,9}{end}
        {whole}({polite} ){0,9}(nope )?(i )?(do )?not want (these|them|this spam)( any ?more
        ..| {polite}){0,9}{end}
        {whole}({polite} ){0,9}no (texts|texting)( {polite}){0,9}\Z
        my number( \w+){0,2} ((delete|remove|lose|forget|erase) it|take it (off|out|down))
        (you have|you guys have|ive|have|once|when|after)( you)? (deleted|removed|erased) (me|my
        .. (number|info|contact))
    """),
    row("opts out", "i would like to opt out", r"""
        opt(ing)? (me |us |my (number|phone) )?out(?! of)
        opt o[a-z]{1,2}(?<!opt or)(?<!opt on)(?<!opt of)(?<!opt out){end}
        opt(ing)? (me |us )?out of (({of_ours}|receiving) ){0,4}({texts}|{list}|everything|it|this)
        opted (me |us )?out(?! of)|optout
    """),
    row("unsubscribes", "unsubscribe me", r"""
        un ?subscri\w*
        un ?sub
        uns\w{0,8}ri?b\w*
        de ?subscri\w*
        not subscribed
        unenroll
        un enroll
        dis ?enroll
    """),
    row("off the list", "take me off your list", r"""
        (?<!body )(?<!one )drop (me|us) (from|off)( (this|your|the|these|it))?( {list})?(
        .. {polite}){0,9}{end}
        lose my (info|information)
        (let|take|get|scratch|drop|cross|pull|strike|kick|remove|delete|erase|wipe|clear|want|like
        ..|be|keep|stay|count) (me|us|it|him|her|them|my|my (\w+ and )?\w+|my phone number|this \w+
        ..|removed|taken|off|out)( (off|out|from|of))+
        .. ((your|this|the|these|those|all|any|that|you all|you guys|whatever|every|of|damn|stupid
        ..|fucking|call) )+{list}
        ((remove|delete) me( off| out)?( of| from)?|take me (off|out)( of| from)?|get me off( of)?)(
        .. (this|here|it|everything|all this)( thing| line| shit)?)?( {polite}){0,9}{end}
        (remove|delete|erase|lose|loose|forget|drop|purge|trash|scrub|wipe|pull|take out)( you
        .. (have|had|got|know))? (my|this|our)( \w+)?
        .. (number|phone|cell|digits|contact|contacts|contact info)
        (remove|delete|erase|purge|wipe) (my|all my) (info|information|data|details|name)
        .. (from|off|out)
        (remove|delete|erase|purge|wipe) (me|us) (from|off|out of)
        .. (your|this|all|any|everything|here)
        (on|to) (your|the|a) ((do not|no) (call|text|contact|disturb|message)|dnc) (list|registry)
        (want|wish|ask|asked|asking|need|like|request\w*)( \w+)? to be
        .. (removed|taken off|deleted|off)( {polite}){0,9}{end}
        not want to be (on|in|part of) (({of_ours}|any) )*{list}
        (want|like|need) (off|out) (of |from )?(({of_ours}|any|list) )*{list}
        (take|get) (my|this) (\w+ )?number (off|out)|can i be (removed|taken off)
        how (do|can|could) i get (off|out)( of)? (this|these|your|the) ({list}|thing)
        (how (do|can|could) i get|let me) (off|out)( of)? (this|these)( {polite}){0,9}{end}
        (scrub|rip|strip|scratch|cross|clear|wipe|purge|toss|ditch|burn|lose|forget|drop)
        .. (my|this|these|our)( \w+)? (number|digits|contact)
        (wrong|not my|minors?|kids?|dead mans?|work|business|office|fax|house|home|company|private
        ..|personal|hospital|school|store|land)( \w+)? ?(number|phone|cell|guy|person|lady|line)(
        .. \w+){0,2}( ,)? (({polite}) )*(quit|erase|remove|delete|scrub|lose) (it|this|me){end}
        (take|get|remove|keep|leave) (this|my|our) (\w+ )?(number|phone|line|cell) (off|out)( (of
        ..|from))?( (this|your|the|it|here))?( {list}| thing)?( {polite}){0,9}{end}
        (my|this) (number|phone|name) ((should|to|needs|must|be|get|gets|has|please) )*(removed
        ..|deleted|erased|taken (off|out)|unsubscribed)
    """),
    row("withdraws consent", "i revoke my consent", r"""
        (revoke|withdraw|rescind|retract|take back|cancel|revoking|withdrawing)
        .. (({of_ours}|any|all) )*(consent|permission|authorization|authorisation|approval)
        (do|did) not (give|have|gave|got) ((you|my|any) )*(consent|permission|authorization)
        (do|did) not (authorize|agree to|consent to)
        .. ((you|any|to|this|these|get|receive|the|your) )*({texts}|{sending}|texted|contacted)
        (no longer|not|no) (have |got )?(any |my |our )?(permission|consent)(?! forms?)
        never (gave|give|got|had) ((you|my|any) )*(consent|permission|authorization)
        (consent|permission) (is |has been |hereby )?(revoked?|withdrawn|rescinded|cancell?ed)
        (not|no longer) (authorize|permit|allow) (({of_ours}|you|to) )*({texts}|{sending})
        i (do not|no longer) consent{end}|{whole}i (hereby )?revoke{end}
    """),
    row("never signed up", "i didnt sign up for this", r"""
        (never|not) (sign(ed)? up|subscribe[d]?|opt(ed)? in|ask(ed)?|request(ed)?|agree[d]?
        ..|enroll(ed)?) ?((for|to|get|receive|be|in|any|of|on) )*((this|these|your|any)( {texts}
        ..| crap| shit| bs| list| spam)?|texts|{texts}|texted)( {polite}){0,9}{end}
    """),
    row("leave me alone", "leave me alone", r"""
        leave (me|us|my (phone|number|line|cell)) (tf |{curse} )?(alone|be|in peace)
        (fuck|piss|eff|f|bug|buzz|back|screw|kick|naff) (right )?off
        {whole}({polite} ){0,9}(block|blocking|blocked|report|reporting|reported)
        .. (you|this|your|as)( \w+){0,2}
        {whole}({polite} ){0,9}((mute|silence) me|turn (this|these) off|cease and desist|blocked
        ..|reported|block me|gtfo|(go )?(bother|bug|text|harass) someone else|get off (of )?my
        .. (phone|line|dick|back))( {polite}){0,9}{end}
        {whole}({polite} ){0,9}(go away|get lost|get out of my (phone|inbox|messages|life)
        ..|knock it off|cut it out|quit it|give it a rest|take a hike
        ..|shove off)( {polite}){0,9}{end}
        (i am|i will|i have|going to be|about to)( just| now)*
        .. (block(ing|ed)?|report(ing|ed)?|to report|to block|going to report)
        .. (you|this|your)( (number|as spam|to))?
    """),
    row("i said stop", "i already said stop", r"""
        {whole}({polite} ){0,9}(said|texted|sent|replied|typed) (stop|unsubscribe)
        i (\w+ )?(said|say|texted|replied|wrote|typed|sent|responded)( \w+){0,3}
        .. (stop|unsubscribe|no more|quit|end)
        (told|asked|telling|asking|begging) (you|you all|you guys|your) (\w+ ){0,2}to
        .. (please )?(stop|quit)
        {whole}(stop|no) means (stop|no){end}
        (times|part|piece)( \w+){0,6} (say|said|tell you|of|type|text|reply|send) (to )?stop
    """),
    row("stop, with a reason", "stop i am not interested", r"""
        {whole}({polite} ){0,9}stop( it| this| that| please| now)*
        .. (or (i|ill|im|else|you)|before i|i am (not|sick|tired|done|busy|annoyed|calling|going)
        ..|i do not|(i will|ill|im gonna|i am going to) (report|sue|block|call|file)|this is
        .. (harass|spam|annoy|illegal|ridic|crazy)\w*|you are (annoy|harass|bother|spam|scam)\w*
        ..|leave me|wrong (number|person)|who (is|are)|and
        .. (delete|remove|lose|do not|leave|take|never))
    """),
    row("stop alone", "STOP please!!", r"""
        \A({polite} ){0,9}(stop|stahp)( (it|this|that|all|everything|now|{polite}|stop|me))*{end}
        {whole}({polite} ){0,9}(stop|stahp)( (it|this|now|{polite}|stop))*\Z
        (dude|bro|bruh|man|girl|lady|people|interested|spam|harassment|annoying|number|person
        ..|last time|busy|working|sleeping|please|and|me|us|uh|um|saying|illegal|ridiculous|insane
        ..|creepy|weird|rude|alone|him|her|patient|enough) stop( (it|this|now|{polite}))*{end}
        (if|until|unless) you (do not|ever|finally|all|guys) stop( it)?{end}
        (?<!when )(?<!if )(?<!think )you (guys |all |people )?(can|need to|have to|must|should
        ..|better|gotta) stop( (it|now|{polite}))*{end}
        ({whole}|wrong number )({polite} ){0,9}(remove( me)?|delete me)( {polite}){0,9}\Z
        \A(atop|dtop|tsop|stol|stio|srop|st op|s top|stop p)\Z
        \A({polite} ){0,9}stop (to|2) (end|opt out|quit|cancel)\Z
        \A({polite} ){0,9}(quit|end|cancel|revoke|remove|no more|end (this|it now)|cancel all
        ..|stop all|stopall|end all|cease|halt|enough( ,)? no more|enough of this
        ..|discontinue|terminate|optout)( (now|{polite}))*\Z
    """),
)  # fmt: skip

OPT_OUT = (*OPT_OUT_EN, *OPT_OUT_ES)
