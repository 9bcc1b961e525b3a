"""The screens that run on every burst, in every state: danger, consent, noise.

They need no script and no matcher, so they also decide when the rest of a reading has failed.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.conversation import Inbound
from bot.core.reading.consent import ConsentReading, read_consent
from bot.core.reading.noise import read_noise
from bot.core.reading.reading import Noise, Reading
from bot.core.reading.safety import SafetyReading, screen
from bot.core.text import clean

_SILENT: tuple[Noise, ...] = ("tapback", "auto_reply")
"""A quoted text and a phone's own reply say nothing of the texter: not even screened."""

_SERIOUS = ("none", "history", "crisis")
_WEIGHT = ("none", "cancel_request", "help", "opt_in", "opt_out")


def read_screens(inbounds: Sequence[Inbound]) -> Reading:
    """A reading of danger, consent and noise alone; `texts` are the cleaned bodies that count.

    Raises: nothing.
    """
    found = [read_noise(inbound.body, bool(inbound.media)) for inbound in inbounds]
    noises = [noise for noise, _ in found]
    texts = _texts(inbounds, noises, but=())
    safety = _screened(_texts(inbounds, noises, but=_SILENT))
    consent = _consent(inbounds, noises)
    is_noise = not texts and safety.safety == "none" and not safety.emergency
    return Reading(
        texts=texts,
        safety=safety.safety,
        is_faint=safety.is_faint,
        borrows_words=safety.borrows_words,
        emergency=safety.emergency,
        consent=consent.consent,
        keyword=consent.keyword,
        maybe_opt_out=consent.uncertain,
        noise=noises[0] if noises and is_noise else None,
        why=told(safety=safety.why, consent=consent.why, noise=[why for _, why in found]),
    )


def told(**found: Sequence[str]) -> tuple[str, ...]:
    """Each reason under the name of what it speaks for."""
    return tuple(f"{name}: {why}" for name, whys in found.items() for why in whys if why)


def _texts(
    inbounds: Sequence[Inbound], noises: Sequence[Noise | None], *, but: tuple[Noise, ...]
) -> tuple[str, ...]:
    """The cleaned bodies that are no noise; with `but`, all except noise of these kinds."""
    return tuple(
        body
        for inbound, noise in zip(inbounds, noises, strict=True)
        if (body := clean(inbound.body)) and (noise not in but if but else noise is None)
    )


def _screened(texts: Sequence[str]) -> SafetyReading:
    """The most serious of each text and of all together: a crisis may be split over two."""
    each = [screen(text) for text in dict.fromkeys([*texts, " ".join(texts)])]
    worst = max((one.safety for one in each), key=_SERIOUS.index)
    why = tuple(dict.fromkeys(why for one in each for why in one.why))
    is_faint = worst == "history" and all(one.is_faint or one.safety == "none" for one in each)
    borrows = any(one.borrows_words for one in each)
    return SafetyReading(worst, any(one.emergency for one in each), why, is_faint, borrows)


def _consent(inbounds: Sequence[Inbound], noises: Sequence[Noise | None]) -> ConsentReading:
    """The last platform keyword of the burst; without one the weightiest wish in it."""
    spoken = [
        inbound
        for inbound, noise in zip(inbounds, noises, strict=True)
        if noise not in _SILENT or inbound.opt_out_type
    ]
    each = [read_consent(inbound.body, inbound.opt_out_type) for inbound in spoken]
    keywords = [one for one in each if one.keyword]
    if not keywords and len(spoken) > 1:
        each.append(read_consent(" ".join(clean(inbound.body) for inbound in spoken)))
    nothing = ConsentReading("none", None, False, ())
    wish = max(each, key=lambda one: _WEIGHT.index(one.consent), default=nothing)
    chosen = keywords[-1] if keywords else wish
    uncertain = any(one.uncertain for one in each) and chosen.consent != "opt_out"
    return ConsentReading(chosen.consent, chosen.keyword, uncertain, chosen.why)
