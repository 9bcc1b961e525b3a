"""What Twilio's forms say: a text that came, and what became of one of ours.

However odd a form is, what leaves here can be stored.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import phonenumbers

from bot.carrier import DeliveryStatus, Status
from bot.core.conversation import Inbound, Media

MOST_MEDIA = 10

STATUSES: Mapping[str, Status] = {
    "accepted": "accepted",
    "scheduled": "accepted",
    "queued": "accepted",
    "sending": "accepted",
    "sent": "sent",
    "partially_delivered": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}

_NORTH_AMERICAN = re.compile(r"\+1[2-9]\d{2}[2-9]\d{6}", re.ASCII)
_SID = re.compile(r"\w{1,64}", re.ASCII)
_GROUP_FIELD = re.compile(r"(Other)?Recipients\d*")
_OPT_OUT_TYPES = ("STOP", "START", "HELP")


class BadWebhook(ValueError):
    """A signed request that is not what this door is for."""


def parse_inbound(form: Mapping[str, str], received_at: datetime) -> Inbound:
    """The text that a webhook carries, however odd. Raises BadWebhook without a MessageSid."""
    return Inbound(
        sid=_sid(form),
        phone=e164(_text(form, "From")),
        to=e164(_text(form, "To")),
        body=_text(form, "Body"),
        received_at=received_at,
        media=_media(form),
        opt_out_type=_opt_out_type(form),
        is_group=any(_GROUP_FIELD.fullmatch(key) and value for key, value in form.items()),
    )


def parse_status(form: Mapping[str, str]) -> DeliveryStatus:
    """What a status callback says. Raises BadWebhook for what is no status of an outgoing text.

    `form` may hold the query's values too: `outbound` there is the id of our row.
    """
    status = STATUSES.get(_text(form, "MessageStatus"))
    if status is None:
        raise BadWebhook("no MessageStatus of an outgoing text")
    code = _text(form, "ErrorCode")
    return DeliveryStatus(
        sid=_sid(form),
        status=status,
        error_code=int(code) if re.fullmatch(r"[0-9]{1,6}", code) and int(code) else None,
        reference=_row_id(_text(form, "outbound")),
    )


def _text(form: Mapping[str, Any], name: str) -> str:
    """A field as text that can be stored; a missing one is empty."""
    return str(form.get(name) or "").encode("utf-8", "replace").decode()


def _sid(form: Mapping[str, str]) -> str:
    """The text's id, at most 64 plain characters: an odd one is stored as its hash."""
    sid = _text(form, "MessageSid")
    if not sid:
        raise BadWebhook("no MessageSid")
    return sid if _SID.fullmatch(sid) else hashlib.sha256(sid.encode()).hexdigest()


def e164(address: str) -> str:
    """E.164 where it is a phone number; short codes, names and other channels as they came."""
    if _NORTH_AMERICAN.fullmatch(address):
        return address
    try:
        number = phonenumbers.parse(address, "US")
    except phonenumbers.NumberParseException:
        return address
    is_whole = re.fullmatch(r"\+?[0-9 ().\-]{10,24}", address.strip())
    if not is_whole or not phonenumbers.is_possible_number(number):
        return address
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _media(form: Mapping[str, str]) -> tuple[Media, ...]:
    count = _text(form, "NumMedia")
    announced = min(int(count), MOST_MEDIA) if re.fullmatch(r"[0-9]{1,4}", count) else 0
    found = (
        Media(_text(form, f"MediaUrl{n}"), _text(form, f"MediaContentType{n}"))
        for n in range(announced)
    )
    return tuple(media for media in found if media.url)


def _opt_out_type(form: Mapping[str, str]) -> str | None:
    kind = _text(form, "OptOutType").upper()
    return kind if kind in _OPT_OUT_TYPES else None


def _row_id(value: str) -> str | None:
    try:
        return str(UUID(value))
    except ValueError:
        return None
