"""Texts that say nothing: reactions, auto-replies, empty and meaningless ones.

The body is read as it was received: reactions are known by their quotes and invisible marks.
A person who is driving and writes so is heard: only the phone's own sentences are auto-replies.
"""

from __future__ import annotations

import re
from itertools import pairwise

from bot.core.reading.patterns import Row, any_of, finding, joined
from bot.core.reading.reading import Noise
from bot.core.text import MAX_BODY, clean, fold

_DONE = joined(r"""
    liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted .{1,12}? to
    reacted to|removed .{1,24}? from
    (a \w+ )?(no )?le (gust[oa]|encant[oa]|dio risa)|se r[iy]o de|enfatizo|destaco|cuestiono
    exclamo( por)?|pregunto por|dio enfasis a|reacciono (con .{1,12}? )?a
    (quito|elimino) .{1,24}? de
""")
_THING = joined(r"""
    an? (image|photo|picture|video|movie|attachment|audio message|voice message|link|sticker|gif
    ..|contact|location|message)
    un[ao]? (imagen|foto|video|archivo|mensaje( de (audio|voz))?|enlace|sticker|gif|contacto)
""")
_QUOTED = '"[^"]*(?:"(?: with .{1,12})?)?\\W*'
_IN_CURLY_QUOTES = re.compile("\u201c[^\u201d]*\u201d")
_TAPBACK = re.compile(rf"(?:{_DONE}) (?:{_QUOTED}|(?:{_THING})\W*)", re.DOTALL)
_EMOJI_TO_QUOTED = re.compile(rf"[^\w\s\"]{{1,10}} ?(?:to|a) {_QUOTED}", re.DOTALL)

AUTOMATIC = (
    Row("driving", "I'm driving with Do Not Disturb While Driving turned on.", any_of(r"""
        do not disturb( while driving)? (is )?(turned |switched )?on|with do not disturb
        i( a)?m (currently |now )?driving( right now)?\W+(ill|i will)
        .. (get back|see your|respond|reply|call you)( \w+){0,6} (later|when \w+.*|soon|back)\W*\Z
        when i get where i( a)?m going
        (con|funcion) (la funcion )?no molestar( al conducir)?|cuando llegue a mi destino
        estoy (conduciendo|manejando)\W+(le|te) (respondo|contesto|llamo)( \w+){0,3}\W*\Z
    """)),
    Row("notifications", "(I'm not receiving notifications.)", any_of(r"""
        i( a)?m not receiving notifications|(has|have) notifications silenced|reply urgent to
        no (estoy recibiendo|recibo) notificaciones|notificaciones silenciadas
    """)),
    Row("out of office", "Out of office until Monday, back on the 3rd", any_of(r"""
        (i( a)?m |i( wi)?ll be |currently |am )?out of (the )?office
        .. (until|till|from|through|with|and will|this week|today|auto|reply|message)
        \Aout of (the )?office\W*\Z|automatic (reply|response)|auto[ -]?(reply|response|responder)
        this is an auto(mated|matic) (text|message|reply|response)
        (respuesta|mensaje) automatic[ao]
        fuera de (la )?oficina (hasta|del|con|y)
        \Afuera de la oficina\W*\Z
    """)),
    Row("a line of its own", "Thank you for contacting Dr Lee. Our office is closed.", any_of(r"""
        (thank you|thanks|gracias) (for|por) (contacting|calling|texting|reaching out|your
        .. (message|text|call|email|inquiry)|comunicarse|contactar\w*|su
        .. (mensaje|llamada))\b.{0,160}(office|business|oficina)
        .. (hours|is (currently )?closed|esta cerrada)
        (this|the) (number|inbox|mailbox|line|phone number)
        .. (is not|isnt|does not|doesnt|cannot|cant)
        .. (be )?(monitored|accept|receive|able to|take)( \w+){0,3}
        your message (has been|was) received\b.{0,80}(respond|reply|get back|contact)
        este numero no (recibe|acepta) (mensajes|textos)
        do not reply to this (message|text|number|email)
        text(s)? (to|sent to) (this|a) landline
        message blocking is active
        unable to (send|deliver) message
    """)),
)  # fmt: skip
_SIGNATURE = re.compile(
    r"(?:sent from (?:my \w+|yahoo|outlook|proton|aol|samsung|mail)(?: \w+){0,3}"
    r"|enviado desde mi \w+(?: \w+)?|get outlook for \w+)\.?"
)
_MEANINGFUL_SIGNS = re.compile(
    "[\U0001f44d\U0001f44e\u2764\U0001f494\U0001f64f\U0001f44c\u2705\u2714\u274c\U0001f4af"
    "\U0001f642\U0001f600-\U0001f64f\U0001f937\U0001f198?]"
)
_NO_VOWELS = re.compile(r"(?!\w*(\w)\1\1)[bcdfghjklmnpqrstvwxz]{6,}")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_PLACE = {letter: (row, at) for row, keys in enumerate(_KEYS) for at, letter in enumerate(keys)}


def read_noise(raw: str, has_media: bool) -> tuple[Noise | None, str]:
    """The kind of noise and why; None for a text that says something. Raises: nothing."""
    said = clean(raw[:MAX_BODY])
    if not said:
        return ("media_only", "media without words") if has_media else ("empty", "no words")
    if _is_reaction(raw[:MAX_BODY]):
        return "tapback", "a reaction to a text"
    plain = fold(said)
    if plain.startswith("begin:vcard"):
        return "contact_card", "a contact card"
    plain = plain.replace("'", "")
    if _SIGNATURE.fullmatch(plain):
        return ("media_only" if has_media else "signature_only"), "only a signature"
    if automatic := finding(AUTOMATIC, plain):
        return "auto_reply", f"an automatic answer: {automatic.name}"
    if _says_nothing(said, plain):
        return "gibberish", "nothing to read"
    return None, ""


def _is_reaction(raw: str) -> bool:
    """Whether a text is a reaction and nothing else; our own text may hold quotes itself."""
    unquoted = fold(_IN_CURLY_QUOTES.sub('""', raw))
    return bool(_TAPBACK.fullmatch(unquoted) or _EMOJI_TO_QUOTED.fullmatch(unquoted))


def _says_nothing(said: str, plain: str) -> bool:
    words = re.findall(r"[^\W_]+", plain)
    if not words:
        return not _MEANINGFUL_SIGNS.search(said)
    return all(_NO_VOWELS.fullmatch(word) or _is_along_the_keys(word) for word in words)


def _is_along_the_keys(word: str) -> bool:
    """Whether a hand ran over the keyboard: "asdf", "lkjhg", "asdfasdf"."""
    if len(set(word)) < 4 or any(letter not in _PLACE for letter in word):
        return False
    places = [_PLACE[letter] for letter in word]
    jumps = sum(one[0] != two[0] or abs(one[1] - two[1]) > 1 for one, two in pairwise(places))
    return jumps <= len(word) // 5
