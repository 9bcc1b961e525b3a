"""One burst of texts -> what it says. Never what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.conversation import Answer, Inbound, Lang
from bot.core.preference import Preference
from bot.core.reading.abuse import is_abusive
from bot.core.reading.answers import read_answers
from bot.core.reading.consent import read_consent
from bot.core.reading.language import read_language
from bot.core.reading.noise import read_noise
from bot.core.reading.reading import Reading
from bot.core.reading.safety import screen
from bot.core.reading.topics import Example, Topics
from bot.core.reading.when import read_when
from bot.core.script import Script
from bot.core.text import clean

__all__ = ["Example", "Reader", "Reading", "Topics"]


@dataclass(frozen=True, slots=True)
class Reader:
    script: Script
    topics: Topics

    def read(
        self,
        inbounds: Sequence[Inbound],
        now: datetime,
        *,
        expecting: str | None,
        lang: Lang,
        before: Preference | None = None,
    ) -> Reading:
        noises = [read_noise(i.body, bool(i.media)) for i in inbounds]
        bodies = [clean(i.body) for i, n in zip(inbounds, noises, strict=True) if n[0] is None]
        joined = " ".join(bodies)
        safeties = [screen(b) for b in (*bodies, joined)]
        safety = max((s.safety for s in safeties), key=["none", "history", "crisis"].index)
        consents = [read_consent(i.body, i.opt_out_type) for i in inbounds] + [read_consent(joined)]
        consent = next((c for c in consents if c.consent != "none"), consents[-1])
        found = read_language(joined)
        use = found or lang
        here = now.astimezone(ZoneInfo(self.script.clinic.zone))
        when = read_when(joined, here, use, expecting=expecting == "prefs", before=before)
        said = read_answers(joined, self.script.slots, expecting, use)
        answers = dict(said.answers)
        if when.preference is not None:
            answers["prefs"] = Answer(when.preference.to_json(), joined)
        topic = self.topics.read(joined)
        abusive, _ = is_abusive(joined)
        return Reading(
            texts=tuple(bodies),
            lang=found,
            safety=safety,
            emergency=any(s.emergency for s in safeties),
            consent=consent.consent,
            keyword=consent.keyword,
            maybe_opt_out=any(c.uncertain for c in consents),
            noise=noises[0][0] if not bodies else None,
            command=said.command,
            abusive=abusive,
            label=topic.label,
            topics=topic.topics,
            zone=topic.zone,
            staff_topic=topic.staff_topic,
            answers=answers,
            choice=said.choice,
            yes=said.yes,
            is_correction=said.is_correction,
            is_fragment=said.is_fragment,
            when_ask=when.ask,
            past_dates=when.past,
            holiday_dates=when.holidays,
            unread_when=when.unread,
            why=tuple(w for s in safeties for w in s.why),
        )
