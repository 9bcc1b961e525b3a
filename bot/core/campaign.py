"""The papers for carriers: what is registered is taken from the very script that runs.

Source: Twilio, A2P 10DLC campaign onboarding (fields and lengths); CTIA Messaging Principles 2023.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.lint import lint
from bot.core.script import Script

SAMPLES = (
    "intake.disclosure",
    "faq.hours",
    "intake.prefs",
    "intake.done_no_name",
    "intake.nudge",
)
"""What really leaves: the first reply, an answer, a question, the end, the one reminder."""

DESCRIPTION = range(40, 4097)
FLOW = range(40, 2050)
SAMPLE = range(20, 1025)
MOST_SAMPLES = 5
FLOW_MUST_SAY = ("frequency varies", "data rates may apply", "STOP", "HELP", "https://")
KEYWORDS = "Opt-in keywords"
EXAMPLES = {
    "example.com": "fill in the website and the privacy page in flows/clinic.yaml",
    "localhost": "set PUBLIC_BASE_URL to the server's address",
    "555-01": "fill in the phone in flows/clinic.yaml, and TWILIO_FROM",
    "55501": "set TWILIO_FROM to the number people text",
}
LINK = re.compile(r"\b[\w-]+\.[a-z]{2,}\b")
PHONE = re.compile(r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")


@dataclass(frozen=True, slots=True)
class Campaign:
    """One registration. Addresses are whole, with https; texts are as they leave."""

    brand: str
    use_case: str
    description: str
    message_flow: str
    samples: tuple[str, ...]
    opt_in: str
    opt_out: str
    help: str
    website: str
    privacy_url: str
    terms_url: str
    has_links: bool
    has_phones: bool

    def fields(self) -> Iterator[tuple[str, str]]:
        """Every field as the console names it, with what to enter."""
        yield "Campaign use case", self.use_case
        yield "Campaign description", self.description
        yield "How do end-users consent to receive messages? (message flow)", self.message_flow
        for at, sample in enumerate(self.samples, start=1):
            yield f"Sample message #{at}", sample
        yield "Messages include embedded links", "yes" if self.has_links else "no"
        yield "Messages include phone numbers", "yes" if self.has_phones else "no"
        yield KEYWORDS, "START"
        yield "Opt-in message", self.opt_in
        yield "Opt-out message", self.opt_out
        yield "Help message", self.help
        yield "Website", self.website or "(missing: --website)"
        yield "Privacy policy", self.privacy_url
        yield "Terms and conditions", self.terms_url


def campaign_of(script: Script, base_url: str, phone: str, website: str = "") -> Campaign:
    """What to register for this script. `phone` is E.164 or empty, `website` the clinic's page.

    Without a website the line's own page stands for the proof of consent.
    """
    name = script.clinic.name
    page = f"{base_url}/text-us"
    disclosure = " ".join(
        script.text(f"door.{key}", "en")
        for key in ("not_for_emergencies", "automated", "not_private", "agree")
    )
    samples = tuple(_sample(script, key) for key in SAMPLES)
    said = " ".join(by_lang["en"] for by_lang in script.copy.values())
    terms_url, privacy_url = (f"{page}/{kind}" for kind in ("terms", "privacy"))
    return Campaign(
        brand=name,
        use_case="Customer care (low volume)",
        description=(
            f"{name}, a medical practice, answers texts of people who texted first: opening "
            "hours, how to get started, and requests for an appointment. Replies are automated "
            "at first; staff of the practice follow up. No marketing is sent."
        ),
        message_flow=(
            f"The end user texts the practice first, at {phone or 'its number'}. The number is "
            f"shown at {website or page} and on a sign in the practice, right beside this "
            f'disclosure: "{disclosure}" Terms: {terms_url} Privacy: {privacy_url} Nobody is '
            "texted who has not texted first, numbers are not bought, shared or imported, and "
            "consent is no condition of care. The first reply repeats: "
            f'"{_sample(script, "intake.disclosure")}"'
        ),
        samples=samples,
        opt_in=_sample(script, "reply.opt_in"),
        opt_out=_sample(script, "reply.opt_out_free_text"),
        help=_sample(script, "reply.help"),
        website=website,
        privacy_url=privacy_url,
        terms_url=terms_url,
        has_links=LINK.search(said) is not None,
        has_phones=PHONE.search(said) is not None,
    )


def problems(campaign: Campaign) -> tuple[str, ...]:
    """Everything a reviewer would send back, each with what to do."""
    return tuple(_problems(campaign))


def _problems(campaign: Campaign) -> Iterator[str]:
    yield from _length("campaign description", campaign.description, DESCRIPTION)
    yield from _length("message flow", campaign.message_flow, FLOW)
    for words in FLOW_MUST_SAY:
        if words not in campaign.message_flow:
            yield f'message flow does not say "{words}": put it back into door.agree in flows/'
    if not 2 <= len(campaign.samples) <= MOST_SAMPLES:
        yield f"{len(campaign.samples)} samples: from 2 to {MOST_SAMPLES} are taken"
    for at, sample in enumerate(campaign.samples, start=1):
        yield from _length(f"sample {at}", sample, SAMPLE)
    if not any("STOP" in sample for sample in campaign.samples):
        yield "no sample says how to end: keep STOP in intake.nudge"
    yield from _names(campaign)
    for title, text in campaign.fields():
        for finding in lint(text, "en") if title != KEYWORDS else ():
            yield f'{title} says "{finding.words}" ({finding.rule}). {finding.remedy}'
    yield from _addresses(campaign)


def _names(campaign: Campaign) -> Iterator[str]:
    """Who texts must be said, and how else to reach them. Source: CTIA Messaging Principles."""
    if not any(campaign.brand in sample for sample in campaign.samples):
        yield "no sample names the clinic: keep {clinic} in intake.disclosure"
    for title, key, text in (
        ("Opt-in message", "opt_in", campaign.opt_in),
        ("Opt-out message", "opt_out_free_text", campaign.opt_out),
        ("Help message", "help", campaign.help),
    ):
        if campaign.brand not in text:
            yield f"{title} does not name the clinic: keep {{clinic}} in reply.{key}"
    if not (PHONE.search(campaign.help) or LINK.search(campaign.help)):
        yield "Help message has no phone or address: fill in the phone in flows/clinic.yaml"
    if "STOP" not in campaign.help:
        yield "Help message does not say STOP: put it back into reply.help"


def _length(what: str, text: str, room: range) -> Iterator[str]:
    if len(text) not in room:
        yield f"{what} has {len(text)} characters: from {room[0]} to {room[-1]} are taken"


def _addresses(campaign: Campaign) -> Iterator[str]:
    if not campaign.website:
        yield "website is missing: name the clinic's page that shows the number with --website"
    elif not campaign.website.startswith("https://"):
        yield "website must be a whole address that starts with https://"
    for title, text in campaign.fields():
        for example, fix in EXAMPLES.items():
            if example in text:
                yield f"{title} still holds {example}: {fix}"


def _sample(script: Script, key: str) -> str:
    values = {"name": "Kim", "response_time": script.text("piece.response_time.today", "en")}
    return script.text(key, "en", **values)
