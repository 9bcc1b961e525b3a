"""What became of a text of ours, in a receptionist's words, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.carrier.codes import Remedy, remedy_for
from models import OutboundMessage


@dataclass(frozen=True, slots=True)
class Delivery:
    """`tone` is quiet, waiting, good or bad; `remedy` is empty when there is nothing to do."""

    said: str
    tone: str
    remedy: str = ""


_STATES: Mapping[str, Delivery] = {
    "queued": Delivery("Waiting to go out", "waiting"),
    "sending": Delivery("Going out", "waiting"),
    "accepted": Delivery("Going out", "waiting"),
    "scheduled": Delivery("Waiting to go out", "waiting"),
    "sent": Delivery("Sent", "quiet"),
    "delivered": Delivery("Delivered", "good"),
    "read": Delivery("Read", "good"),
    "uncertain": Delivery("May not have gone out", "waiting", "The line is asking the carrier."),
    "cancelled": Delivery("Not sent: taken back before it left", "quiet"),
    "expired": Delivery("Not sent: it could not go out in time", "bad", "Text again if needed."),
    "suppressed": Delivery("Not sent: they opted out", "bad", "Phone them if safe."),
}
# Complete the sentence "Not delivered: ...". Source: Twilio, Error and Warning Dictionary.
_CAUSES: Mapping[int, str] = {
    20003: "the carrier refused our sign-in",
    20005: "our account is not active",
    20006: "the carrier refused our account",
    20403: "the carrier refused our account",
    20404: "the carrier does not know our account",
    20429: "the carrier is busy",
    21211: "this is not a valid phone number",
    21212: "our own number is not valid",
    21265: "this is a short number that takes no texts",
    21266: "this is our own number",
    21408: "texts to this country are switched off",
    21602: "the text was empty",
    21604: "there is no phone number",
    21606: "our number cannot send texts",
    21608: "a trial account texts only numbers it has checked",
    21610: "they opted out",
    21611: "too many texts are waiting",
    21612: "this number cannot be reached from ours",
    21614: "landline, or cannot receive texts",
    21617: "the text was too long",
    21635: "landline, or cannot receive texts",
    21658: "the text was too long",
    21659: "our number does not belong to our account",
    21660: "our number does not belong to our account",
    21661: "our number cannot send texts",
    21703: "no number of ours is set up to send",
    30001: "too many texts were waiting",
    30002: "our account is suspended",
    30003: "their phone is off or out of reach",
    30004: "their carrier or they block texts",
    30005: "the number is unknown or not in use",
    30006: "landline, or cannot receive texts",
    30007: "filtered by the carrier as unwanted",
    30008: "the carrier does not say why",
    30022: "too many texts to this phone in a short time",
    30023: "our texts for today are used up at their carrier",
    30024: "our number is not ready to send",
    30032: "our number is not verified yet",
    30034: "our number is not registered with the carriers",
    30450: "blocked as possible fraud",
    30610: "blocked outside the hours for texting",
    30640: "the carrier blocks texts to this number",
    63038: "our texts for today are used up",
}
_REMEDIES: Mapping[Remedy, str] = {
    "wait": "Try again in a while, or phone them.",
    "once_more": "Try again later, or phone them.",
    "opted_out": "Only a text START from their phone allows texts again.",
    "phone": "Phone them instead.",
    "operator": "Phone them, and tell whoever looks after the text line.",
    "held": "It goes out when the limit lifts. If it is urgent, phone them.",
    "wording": "They did not get it. Phone them, and use other words.",
}


def delivery(text: OutboundMessage, leaves: str = "") -> Delivery:
    """What became of this text; `leaves` is when it will, in words. A failure names its cause."""
    if leaves:
        return Delivery(f"Goes out {leaves}", "waiting")
    known = _STATES.get(text.state)
    cause = _CAUSES.get(text.error_code or 0)
    if known is None:
        said = f"Not delivered: {cause}" if cause else "Not delivered"
        return Delivery(said, "bad", _REMEDIES[remedy_for(text.error_code)])
    if cause and known.tone == "waiting":
        return Delivery(f"Trying again: {cause}", "waiting")
    return known


def remedy(code: int | None) -> str:
    """What to do about the carrier's code."""
    return _REMEDIES[remedy_for(code)]


def cause(code: int | None) -> str:
    """What the carrier's code means, for the numbers."""
    return _CAUSES.get(code or 0, "see the carrier's list")
