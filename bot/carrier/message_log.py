"""Twilio's log of messages: which texts came to our numbers, whoever was told of them.

The log says neither whether Twilio answered a keyword (OptOutType) nor who else got a text.
Source: Twilio, Messages and Media resources; the newest stand first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance

from bot.carrier import CarrierError
from bot.carrier.forms import MOST_MEDIA, parse_inbound
from bot.core.conversation import Inbound

LISTED = 1000
A_DAY = timedelta(days=1)
MOST_PAGES = 100
MEDIA_HOST = "https://api.twilio.com"
NOT_FOUND = (20404,)  # a bare 404 is not Twilio's


def numbers_of(client: Client, phone: str | None, service_sid: str | None) -> Sequence[str]:
    """The numbers that people text: our own, and all of the Messaging Service."""
    numbers = [phone] if phone else []
    if service_sid:
        pool = client.messaging.v1.services(service_sid).phone_numbers.list(limit=LISTED)
        numbers += [number.phone_number for number in pool if number.phone_number]
    return list(dict.fromkeys(numbers))


def arrived(
    client: Client,
    number: str,
    since: datetime,
    until: datetime,
    ahead: Callable[[], timedelta] = timedelta,
) -> Iterator[Inbound]:
    """The texts that came to `number` from `since` to `until`, newest first, by our clock.

    `ahead`: how far it is before Twilio's, known once Twilio has answered. Twilio's filter is
    promised for days only, so moments are compared here. Raises CarrierError where the log does
    not end: a part of it proves nothing.
    """
    seen: set[str | None] = set()
    page = client.messages.page(to=number, date_sent_after=since - A_DAY, page_size=LISTED)
    off = ahead()
    since, until = since - off, until - off
    for _ in range(MOST_PAGES):
        new = [message for message in page if message.sid not in seen]
        seen.update(message.sid for message in new)
        for message in new:
            if message.direction == "inbound" and since <= _came_at(message) <= until:
                yield _inbound(client, message, off)
        following = page.next_page() if new and _came_at(new[-1]) >= since else None
        if following is None:
            return
        page = following
    raise CarrierError()


def in_order(newest_first: Sequence[Inbound]) -> tuple[Inbound, ...]:
    """Oldest first. Twilio's moments are whole seconds: texts of one second are set apart by
    microseconds, in the order of the log, so that they stay in it."""
    by_second = sorted(newest_first, key=lambda text: text.received_at, reverse=True)
    of_second: Counter[datetime] = Counter()
    ordered = []
    for text in by_second[::-1]:
        apart = timedelta(microseconds=of_second[text.received_at])
        of_second[text.received_at] += 1
        ordered.append(replace(text, received_at=text.received_at + apart))
    return tuple(ordered)


def _came_at(message: MessageInstance) -> datetime:
    """Raises TypeError for a message without a date."""
    if not isinstance(message.date_created, datetime):
        raise TypeError("a message without a date")
    return message.date_created


def _inbound(client: Client, message: MessageInstance, off: timedelta) -> Inbound:
    """The text as its webhook would have told it."""
    form = {
        "MessageSid": message.sid or "",
        "From": message.from_ or "",
        "To": message.to or "",
        "Body": message.body or "",
        "NumMedia": message.num_media or "0",
    }
    if form["NumMedia"] != "0":
        form |= _media(client, form["MessageSid"])
    return parse_inbound(form, _came_at(message) + off)


def _media(client: Client, sid: str) -> dict[str, str]:
    """Its files as the webhook names them; of a message whose files are gone there are none."""
    try:
        files = client.messages(sid).media.list(limit=MOST_MEDIA)
    except CarrierError as refused:
        if refused.code not in NOT_FOUND:
            raise
        return {}
    named: dict[str, str] = {}
    for n, file in enumerate(files):
        named[f"MediaUrl{n}"] = MEDIA_HOST + str(file.uri).removesuffix(".json")
        named[f"MediaContentType{n}"] = file.content_type or ""
    return named
