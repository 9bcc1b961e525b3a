"""What to change in Twilio's console so that texts reach this line. Once done, nothing is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from bot.core.console.facts import Console, Number, Service, Wanted

DEMO_HOST = "demo.twilio.com"


@dataclass(frozen=True, slots=True)
class Change:
    """One field of the number or the service with `sid`: `before` is what stands there now.

    `label` is the field's name in the console, `field` in this project's facts.
    """

    on: Literal["number", "service"]
    sid: str
    label: str
    field: str
    before: str
    after: str


def changes(
    console: Console, wanted: Wanted, *, fallback: str = "", voice_fallback: str = ""
) -> tuple[Change, ...]:
    """Every field that differs from what the line needs, in the console's order.

    The fallbacks are addresses of TwiML Bins; an empty one leaves what is set. Calls that go
    somewhere of the clinic's own choice stay as they are.
    """
    number, service = console.number, console.service
    is_asked = service is not None and not service.defers
    found: list[Change] = []
    if service is not None and is_asked:
        found += _of_service(service, wanted, fallback)
    if number is not None:
        found += _no_texts(number) if is_asked else _texts(number, wanted, fallback)
        found += _calls(number, wanted, voice_fallback)
    return tuple(change for change in found if change.before != change.after)


def is_free_for_calls(number: Number) -> bool:
    """Whether calls go nowhere yet: nothing is set, or Twilio's own demonstration."""
    return not number.voice_application and (
        not number.voice_url or urlsplit(number.voice_url).hostname == DEMO_HOST
    )


def _of_service(service: Service, wanted: Wanted, fallback: str) -> Iterator[Change]:
    def change(label: str, field: str, after: str) -> Change:
        return Change("service", service.sid, label, field, getattr(service, field), after)

    yield change("Incoming messages, request URL", "inbound_url", wanted.inbound_url)
    yield change("Incoming messages, method", "inbound_method", "POST")
    yield change(
        "Incoming messages, fallback URL", "fallback_url", fallback or service.fallback_url
    )
    yield change("Delivery status callback", "status_callback", wanted.status_url)


def _texts(number: Number, wanted: Wanted, fallback: str) -> Iterator[Change]:
    yield _on(number, "A message comes in, TwiML app", "sms_application", "")
    yield _on(number, "A message comes in, webhook", "sms_url", wanted.inbound_url)
    yield _on(number, "A message comes in, method", "sms_method", "POST")
    after = fallback or number.sms_fallback_url
    yield _on(number, "Primary handler fails (messages)", "sms_fallback_url", after)


def _no_texts(number: Number) -> Iterator[Change]:
    yield _on(number, "A message comes in, TwiML app", "sms_application", "")
    yield _on(number, "A message comes in, webhook", "sms_url", "")


def _calls(number: Number, wanted: Wanted, fallback: str) -> Iterator[Change]:
    is_ours = is_free_for_calls(number) or number.voice_url == wanted.voice_url
    if not is_ours or number.voice_application:
        return
    yield _on(number, "A call comes in, webhook", "voice_url", wanted.voice_url)
    yield _on(number, "A call comes in, method", "voice_method", "POST")
    after = fallback or number.voice_fallback_url
    yield _on(number, "Primary handler fails (calls)", "voice_fallback_url", after)


def _on(number: Number, label: str, field: str, after: str) -> Change:
    return Change("number", number.sid, label, field, getattr(number, field), after)
