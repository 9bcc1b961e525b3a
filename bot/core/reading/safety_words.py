"""Phrases of danger, as tables: what they say, under the name that staff read as the reason.

Patterns run over text that `danger.plain` has folded: lower case, no accents, no
apostrophes, misspellings and letter tricks undone, benign idioms taken out. Each stays
linear: no repetition inside a repetition.
Source: C-SSRS categories, used for detection only; SAMHSA 988.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

SELF = r"(?:my ?self|me|miself|mi self)"
ANYMORE = r"(?:any ?more|anymor|no more|any longer|much longer|ya)"

CRISIS: Mapping[str, str] = {
    "kill myself": rf"\b(?:kill|killing|kil|end|ending|off|offing|hang|hanging|shoot|shooting|drown|stab|poison|unalive|delete) (?:off )?{SELF}\b",
    "slang for suicide": r"\b(?:kms|kmsing|ctb|unaliv\w*|un alive|sewer ?slid\w*|self delet\w*|catch the bus)\b",
    "wish to die": r"\b(?:want|wanna|wana|wants|wish|ready|rather|hope|hoping|deserve|supposed|like|need|going|gonna|gunna|prefer|better)(?: to| i (?:was|were|could)| if i)?(?: just| be| go| have| be better| better off| off)*(?: to)? (?:die|dead|be dead|not exist|stop existing)\b",
    "wish to be gone": r"\b(?:want|wanna|wish|need|going|gonna)(?: i could| to)?(?: just)? (?:disappear|vanish|be gone|cease to exist|sleep forever|never wake up|not wake up|not be here|not be alive)\b",
    "not wake up": r"\b(?:not|never|dont|wont|didnt|doesnt)(?: want to| have to| wanna| ever| to)* wake up\b|\bsleep and (?:not|never)\b",
    "does not want to live": rf"\b(?:dont|do not|didnt|no longer|never|not)(?: \w+)? (?:want|wanna|wana|wish|care|deserve)(?: to| 2)? (?:be (?:here|alive|around|on this earth|in this world)|live|exist|go on|keep going|keep living|carry on|wake up)(?: {ANYMORE}| like this| this life| with this)?(?!\w| \w+ (?:az|arizona|town))",
    "end it": r"\b(?:end|ending|ended|finish) (?:it all|it tonight|it now|it today|it soon|it|my life|this life|everything|things for good|my suffering|my misery)\b(?! (?:appointment|visit|subscription))",
    "no point in living": r"\b(?:whats|what is|no|any|see the|isnt a|wheres) (?:the |a )?(?:point|reason|use|purpose)(?: (?:of|in|to|for)(?: (?:living|life|live|being|be|going|go|keep|trying|anything|it all|this|me|even|existing|waking|any of).*)?)?(?: anymore)?$|\b(?:no|any|a) (?:reason|purpose) (?:to|for) (?:live|living|be here|go on|keep going|exist|wake)",
    "nothing to live for": r"\b(?:nothing|no one|nobody|anything)(?: left)? (?:to live for|worth living)|\b(?:life|living)(?: is| isnt| aint|s| just)* (?:not |isnt |no longer )?(?:worth|pointless|meaningless)|\bnot worth (?:living|it being here|being alive)|\bisnt worth living",
    "better off without me": r"\bbetter (?:off )?(?:without|w o|wo|if i (?:was|were|wasnt|werent)|when i(?:m| am))\b|\b(?:im|i am|being|just|such|only)(?: just| such| only| nothing but)? a burden\b|\b(?:nobody|no one|noone)(?: would| will| d|s)?(?: even| really)? (?:miss|notice|care if i|care when i)",
    "cannot go on": rf"\b(?:cant|cannot|can not|couldnt|dont think i can|dont know (?:if|how) i can|dont know how (?:much )?longer)(?: \w+)? (?:do|take|handle|go|keep|live|survive|hold|bear|stand|fight|face)(?: on| going| living| it| this| life| any of this| all this| like this| with this pain)* (?:{ANYMORE}|on)\b|\bcant (?:go on|keep going|keep living|do life|live like this|do this)\b(?! (?:to|with|on|by|at|appointment|date))",
    "tired of living": r"\b(?:tired|sick|done|exhausted|over|finished|fed up|hate)(?: \w+)? (?:of |with )?(?:living|being alive|existing|life|my life|this life|being here|this world|it all)\b|\bready to (?:go|give up|check out|leave this world)\b$|\bgiv(?:e|en|ing) up on (?:life|living|everything|myself)",
    "farewell": r"\bgood ?bye (?:everyone|everybody|world|forever|all|my|to my)\b|\bthis is (?:my )?(?:goodbye|the end|last (?:text|message|day|night))\b|\b(?:my|a|the|wrote|write|writing|left)(?: \w+)? (?:suicide note|goodbye (?:note|letter)s?)\b|\b(?:wrote|writing) (?:\w+ )?(?:letters?|notes?) to my\b|\btell (?:my|them|him|her)(?: \w+){0,4} (?:i love|i loved|im sorry|sorry)\b|\bby the time you (?:read|get|see)|\b(?:giving|gave|give) (?:away )?(?:all )?my (?:things|stuff|dog|cat|belongings|pets?)\b|\b(?:take|look) (?:good )?care of my (?:kids?|dog|cat|children|family) (?:when|after|for me)",
    "will not be here": r"\b(?:wont|will not|may not|might not|not gonna|not going to|shouldnt)(?: even)? be (?:here|alive|around) (?:tomorrow|tonight|much longer|next|by|for|after|in the morning|long|to)\b|\blast (?:night|day|time) (?:alive|on earth|here)\b",
    "does not care to live": r"\b(?:dont|do not|wouldnt|would not)(?: \w+)? (?:care|mind)(?: \w+)? (?:if i|whether i|dying|being dead)(?: \w+)? ?(?:live|die|lived|died|wake|make it|hit|dead|got hit|was dead)?\b",
    "never born": r"\b(?:never|not|wasnt|hadnt|wish i) (?:been |was |were )?(?:never )?born\b",
    "a method": r"\b(?:gun|pistol|knife|razor|blade|rope|noose|belt|pills)(?: \w+){0,3} (?:to|in|on|around|at|against|next to) my (?:head|mouth|neck|wrists?|arm|throat|bed)\b|\bslit(?:ting)? (?:my|his|her|their) (?:wrists?|throat)\b|\bjump(?:ing|ed)? (?:off|from|in front of)\b|\bdriv(?:e|ing)(?: \w+){0,3} (?:off (?:a|the)|into (?:a|the|oncoming|traffic))\b|\bcarbon monoxide\b|\bbought (?:a )?(?:gun|rope)\b|\bput a bullet\b|\bblow my brains\b",
    "pills on purpose": r"\b(?:take|taking|took|taken|swallow\w*|down\w*|ate|eat)(?: \w+)? (?:all|every|the whole|the rest of|a whole|a bunch of|a handful of|a bottle of|too many|the entire|them all|whole bottle)(?: of)?(?: \w+)? ?(?:my |the |these |of )?(?:pills?|meds|medic\w+|bottle|tablets?|tylenol|xanax|sleeping|them|it|advil|prescription\w*)?\b(?= |$)|\bbottle of (?:pills|sleeping|tylenol|xanax)|\boverdos\w* (?:on purpose|myself|tonight|my self)|\b(?:want|going|gonna|wanna|plan\w*|try|tried|thinking)(?: to| about| of)? (?:od|overdos\w*)\b",
    "asks about means": r"\bhow (?:much|many)(?: \w+){0,9} (?:to|would|will|it take|before|until)(?: \w+){0,3} (?:kill|die|dead|overdose|od|end it|fatal|lethal|never wake)|\b(?:lethal|fatal|deadly) (?:dose|amount|quantity)\b|\b(?:painless|easiest|easy|quickest|fastest|best|least painful)(?: \w+)? way to (?:die|go|end|kill|do it|leave)\b|\bis it lethal (?:to|if i)\b|\bwould it kill me\b|\benough to (?:kill|die|end)\b|\bways to (?:die|kill)\b",
    "suicidal now": r"\b(?:im|i am|i feel|i felt|feeling|feel|been|ive been|being|getting|become|so|very|really|kinda|still|again|always|actively|passively|having|have|has|getting|with|these|constant|daily|the|my|extremely|pretty|super)(?: \w+){0,2} suicid\w*",
    "thoughts of suicide": r"\b(?:thoughts?|thinking|think|thought|fantasiz\w*|dream\w*|urges?|obsess\w*|planning|plan|plans|considering|contemplat\w*|googl\w*|looking up|research\w*)(?: \w+){0,3} (?:suicid\w*|dying|death|being dead|ending|killing|self harm\w*|hurting (?:my|him|her|them)sel\w*|kill \w+sel\w*|end my|end it|jumping|hanging|not being here|how to die)",
    "suicidal": r"\bsuicidal\b",
    "going to commit": r"\b(?:commit|committing|complete|attempt|attempting|do)(?: \w+)? suicid\w*|\bsuicid\w* (?:tonight|today|now|soon|plan|mode|again)",
    "self-harm": r"\b(?:cut|cutting|cuts|burn|burning|hurt|hurting|harm|harming|injur\w*|scratch\w*|punish\w*|hitting)(?: \w+)? (?:my ?self|himself|herself|themselves|my (?:arms?|wrists?|legs?|thighs?|skin))\b|\bself harm(?:ing|ed)?\b|\brelapsed? (?:on |with )?cutting\b",
    "not safe": r"\b(?:dont|do not|not|isnt|arent|never)(?: \w+)? (?:feel |feeling )?safe (?:alone|with myself|from myself|by myself|right now|tonight|at home|anymore|here)\b|\b(?:do|going to do|gonna do|might do) something (?:bad|stupid|drastic|crazy|permanent|i regret|id regret|to myself)\b|\bdanger to (?:my|him|her|them)sel",
    "wants it over": r"\b(?:want|wanna|need|wish|pray\w*)(?: \w+)? (?:it|everything|this|life|it all)(?: all)?(?: would| to)?(?: just)? (?:be over|end|stop|be done|go away forever)\b|\bmake it (?:all )?stop\b",
    "third person at risk": r"\b(?:he|she|they|hes|shes|theyre|him|her|son|daughter|husband|wife|mom|mother|dad|father|brother|sister|friend|boyfriend|girlfriend|partner|kid|child|roommate|cousin|uncle|aunt|somebody|someone)(?: \w+){0,8} (?:kill (?:him|her|them)sel\w*|end (?:it|his life|her life|their life)|wants? to die|going to die by|hurt (?:him|her|them)sel\w*|suicidal|threaten\w* suicid\w*|talking about (?:suicid\w*|dying|death)|jump off|hang (?:him|her|them)sel\w*|shoot (?:him|her|them)sel\w*|not want(?:s)? to live|doesnt want to (?:live|be here)|took all|overdos\w*)\b",
    "threat to others": r"\b(?:going to|gonna|want to|wanna|will|ill|might|about to|could)(?: \w+)? (?:kill|shoot|stab|murder|strangle)(?:ing)? (?:him|her|them|you|everyone|everybody|someone|somebody|people|my (?:wife|husband|kids?|boss|family|ex|neighbou?r|mom|dad|son|daughter|coworkers?))\b",
    "quiero morir": r"\b(?:quier[oe]|quisiera|deseo|ojala|prefier[oe]|ganas de|mejor)(?: \w+){0,2} (?:morir\w*|matar(?:me|se)|muert[oa]|desaparecer|no existir|no despertar|no vivir|estar muert[oa]|dormir para siempre)",
    "matarme": r"\b(?:matarme|me (?:quiero|voy a|quisiera) (?:matar|morir|suicidar|ahorcar)|suicidarme|quitarme la vida|acabar con (?:mi vida|todo|esto|mi sufrimiento)|ahorcarme|cortarme (?:las venas|los brazos|la piel)?|cortandome|hacerme dano|lastimarme|ahogarme|dispararme|tirarme (?:de|del|al))",
    "no quiero vivir": r"\bya no (?:quiero|puedo|aguanto|soporto)(?: \w+)?(?: (?:vivir|seguir|mas|estar|esta vida|la vida|con esto))?$|\bno (?:quiero|deseo|tengo ganas de)(?: \w+)? (?:vivir|seguir|estar (?:aqui|viv[oa])|existir|despertar)|\bno (?:vale la pena|tiene sentido|le (?:veo|encuentro) sentido)(?: \w+){0,3}(?: (?:vivir|vida|nada|seguir))?",
    "cansado de vivir": r"\b(?:cansad[oa]|hart[oa]) de (?:vivir|la vida|esta vida|existir|todo)\b|\b(?:mejor|estarian mejor|estan mejor)(?: \w+)? sin mi\b|\bsoy una carga\b|\bno voy a estar (?:aqui )?(?:manana|mucho)\b|\bme (?:despido|quiero despedir)\b|\badios (?:para siempre|a todos|mundo)\b",
    "pensamientos": r"\b(?:pens\w*|piens\w*|ideas?|plan\w*)(?: \w+){0,3} (?:suicid\w*|morir\w*|matarme|muerte|quitarme)|\bestoy (?:\w+ )?suicida\b|\b(?:se|lo|la) (?:quiere|va a|quiso) (?:matar|morir|suicidar|quitar la vida)|\btom(?:e|o|ar|arme|arse) (?:todas|muchas|un frasco)(?: \w+){0,3} (?:pastillas|medicinas|pildoras)|\bcuant[ao]s?(?: \w+){0,5} para (?:morir|matar)",
}  # fmt: skip

HISTORY: Mapping[str, str] = {
    "past attempt": r"\b(?:attempt(?:s|ed)?|tried to (?:kill|end|die|hang|od|overdose|take)\w*|suicid\w* attempts?|overdosed|intento de suicid\w*|intent[eo] (?:suicid\w*|matar\w*|quitar\w*))\b",
    "suicide as a topic": r"\bsuicid\w*\b|\bself[ -]?harm\w*\b|\bideation\b",
    "death by suicide": r"\b(?:killed|hung|hanged|shot|took) (?:him|her|them)(?:self|selves)\b|\btook (?:his|her|their) own li\w+\b|\bse (?:mato|suicido|quito la vida)\b",
    "danger of the treatment": r"\b(?:can|could|does|did|has anyone|do people|will)(?: \w+){0,4} (?:die|died|kill|fatal|lethal|dangerous)(?: \w+){0,3} (?:from|of|on|during|after|with|you)?\b",
    "thoughts about death": r"\b(?:dark|bad|scary|intrusive|passive) thoughts\b|\bthoughts of death\b|\bpensamientos (?:oscuros|malos|feos)\b",
}  # fmt: skip

# Ordinary speech that borrows the words of danger; taken out before anything is looked for.
IDIOMS = re.compile(
    r"\b(?:dying|die|dead) (?:to (?:know|try|hear|see|get|meet|find)|serious|tired|end|line|weight|battery|wrong|right|set|last|on my feet)\b"
    r"|\b(?:phone|battery|cell|car|laptop|service|signal|tablet)(?: \w+){0,2} (?:died|die|dead|dying|killing)\b"
    r"|\b(?:pain|back|head|migraine|neck|knee|knees|feet|foot|wait|waiting|suspense|heat|work|job|kids|boss|traffic|anxiety|depression|stress|this|it|its|that|thats|prices?|cost)(?: \w+){0,2} (?:is |are |s )?killing me\b"
    r"|\bkill(?:ing)? (?:for an?|time|two birds|it|the (?:mood|vibe|pain|lights?|noise))\b|\bto die for\b|\bdressed to kill\b|\bpain killers?\b|\bpainkillers?\b"
    r"|\bsuicide (?:squad|prevention|hotline|awareness|doors?|girls)\b|\bcareer suicide\b"
    r"|\b(?:shoot|hit|drop|throw) (?:me|u|you)(?: over)? an? (?:text|message|msg|call|line|email|quote|dm|price)\b|\bshoot me (?:the|your|some)\b"
    r"|\b(?:od|overdos\w*|overdosed)(?: on| of)(?: \w+)? (?:coffee|caffeine|chocolate|sugar|candy|info\w*|netflix|tv|food|turkey|cookies)\b"
    r"|\bjump(?:ing)? (?:off|on) (?:the|this|a) (?:phone|call|zoom|line|topic)\b|\b(?:hang|hanging) (?:up|out|on|in there|tight)\b"
    r"|\bover my dead body\b|\bdrop dead gorgeous\b|\bcut (?:me|us|myself) (?:off|some slack|a break|shaving)\b|\bcut my (?:hair|hours|dose|pills in half)\b"
    r"|\bnot the end of the world\b|\bend of (?:the )?(?:day|week|month|year|story)\b|\bbored to death\b|\bscared to death\b|\bsick to death\b|\bstarving to death\b|\bworried to death\b"
    r"|\bkill(?:ed)? it\b|\bmurder(?:ed|ing)? (?:my|the) (?:wallet|budget)\b|\bme muero (?:de (?:hambre|sueno|frio|calor|risa|ganas)|por saber)\b|\bme mata (?:la|el|mi) (?:dolor|espalda|cabeza|curiosidad)\b"
)  # fmt: skip

DENIED = re.compile(
    r"\b(?:not|never|no|without|dont have|dont have any|havent had|deny|denies|isnt|arent|wasnt|nor|nunca|sin|no tengo|no estoy)(?: \w+){0,3} (?:suicid\w*|self harm\w*|hurt(?:ing)? my ?self|harm(?:ing)? my ?self|kill(?:ing)? my ?self|end(?:ing)? my life)\b"
    r"|\b(?:not|dont|never|wont|wouldnt|would never|am not going to|dont want to|no quiero) (?:actually |ever |gonna |going to |want to )*(?:kill|hurt|harm|die\b|morir\b|matar)"
)  # fmt: skip
PAST = re.compile(
    r"\b(?:years?|yrs?|months?|decade)s? ago\b|\bused to\b|\bin the past\b|\bwhen i was\b|\bback (?:in|when)\b|\blast year\b|\bonce\b|\bhistory of\b|\bin (?:19|20)\d\d\b|\bas a (?:teen\w*|kid|child)\b|\bin (?:high school|college|my (?:teens|twenties|20s))\b|\bpreviously\b|\bbefore\b|\bhace (?:\w+ )?anos\b|\ben el pasado\b|\bde joven\b|\bcuando era\b|\bformer\w*\b|\bprior\b"
)  # fmt: skip
NOW = re.compile(
    r"\b(?:now|again|tonight|today|still|currently|lately|these days|this (?:week|morning|month)|right now|anymore|always|every day|daily|ahora|hoy|otra vez|todavia|esta noche)\b"
)
ASKS_ABOUT = re.compile(
    r"\b(?:help|helps|helped|treat|treats|treating|work|works|good|used|use|indicated|approved|study|studies|reduce|reduces|ayuda|ayudan|sirve|tratan|trata)(?: \w+){0,4} (?:suicid\w*|self harm\w*|ideation|thoughts|pensamientos)\b"
    r"|\b(?:patients|people|someone|anyone|somebody|personas|gente|alguien)(?: who| that| con)?(?: \w+){0,3} (?:suicid\w*|ideation)\b"
    r"|\b(?:risk|side effects?|cause|causes|increase|warning|black box|make (?:me|you|people))(?: \w+){0,5} suicid\w*"
)  # fmt: skip
