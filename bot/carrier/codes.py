"""Twilio's error codes as data: what follows from each. Their words for staff are the desk's.

Twilio refines its codes over time and advises against hard logic on them: a code that is
not listed means "failed, show staff, do not retry".
Source: Twilio, Error and Warning Dictionary.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Remedy = Literal[
    "wait",  # nothing left us; the same request may succeed later
    "once_more",  # the phone did not get it; one second try is allowed
    "opted_out",  # the person told the carrier to stop
    "phone",  # this number takes no texts of ours; a person may phone it
    "operator",  # our account or number needs work: nobody gets texts until then
    "wording",  # the text itself was refused
    "held",  # our account's limit for the day: texts wait until it lifts
]

LEAST_CODE = 10_000

REMEDIES: Mapping[int, Remedy] = {
    20003: "operator",  # bad credentials
    20005: "operator",  # account not active
    20006: "operator",  # access denied
    20403: "operator",  # forbidden
    20404: "operator",  # no such account or service
    20429: "wait",  # too many requests
    21211: "phone",  # not a valid number
    21212: "operator",  # our number is not valid
    21265: "phone",  # a short code
    21266: "phone",  # our own number
    21408: "operator",  # this country is switched off
    21602: "wording",  # no body
    21604: "phone",  # no number
    21606: "operator",  # our number cannot send
    21608: "operator",  # a trial account and an unverified number
    21610: "opted_out",
    21611: "wait",  # our number's queue is full
    21612: "phone",  # no route
    21614: "phone",  # not a mobile
    21617: "wording",  # too long
    21635: "phone",  # a landline
    21658: "wording",  # too long
    21659: "operator",  # not our number
    21660: "operator",  # not our number
    21661: "operator",  # our number cannot send
    21703: "operator",  # a Messaging Service without a number
    30001: "once_more",  # queue overflow
    30002: "operator",  # account suspended
    30003: "once_more",  # phone unreachable
    30004: "phone",  # blocked
    30005: "phone",  # unknown number
    30006: "phone",  # landline or unreachable
    30007: "wording",  # filtered
    30008: "once_more",  # unknown
    30022: "once_more",  # too many to one phone
    30023: "operator",  # the carrier's daily cap
    30024: "operator",  # number not provisioned
    30032: "operator",  # toll-free number not verified
    30034: "operator",  # number in no approved campaign
    30450: "operator",  # suspected fraud
    30610: "operator",  # Twilio's own quiet hours
    30640: "phone",  # Twilio blocks the number
    63038: "held",  # the account's daily limit
}


def remedy_for(code: int | None) -> Remedy:
    """What to do about a code. An unlisted one is this number's trouble, none at all is ours, and
    so is a bare HTTP status: whoever answered was not Twilio."""
    if code is None or code < LEAST_CODE:
        return "operator"
    return REMEDIES.get(code, "phone")
