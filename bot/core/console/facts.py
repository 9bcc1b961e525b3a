"""The facts that a line depends on in Twilio's console, and at our own public address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

RETRIES = "#rc=2&rp=all&rt=5000&tt=15000"
"""Twilio tries twice more after any failure. Source: Twilio, webhooks, connection overrides."""

TOLL_FREE = ("+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888")


@dataclass(frozen=True, slots=True)
class Account:
    """`status` is active, suspended or closed."""

    status: str
    is_trial: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the account, `phone` in E.164. What is not set is empty.

    An application, where one is set, decides instead of the addresses beside it.
    """

    sid: str
    phone: str
    can_text: bool
    sms_url: str = ""
    sms_method: str = "POST"
    sms_fallback_url: str = ""
    sms_application: str = ""
    voice_url: str = ""
    voice_method: str = "POST"
    voice_fallback_url: str = ""
    voice_application: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """A Messaging Service. One that `defers` asks the addresses of each number, not its own."""

    sid: str
    phones: tuple[str, ...]
    inbound_url: str = ""
    inbound_method: str = "POST"
    fallback_url: str = ""
    status_callback: str = ""
    defers: bool = False


@dataclass(frozen=True, slots=True)
class Registration:
    """Of the campaign (10DLC) or the toll-free number; `why` is Twilio's reason, if it gave one."""

    state: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Console:
    """Everything read from one account. `refused` is Twilio's code when it let nobody in.

    `service` is the one that sends; `others` have our number in their pool though they do not.
    `errors` counts Twilio's error codes of the last days.
    """

    account: Account | None = None
    refused: int | None = None
    number: Number | None = None
    service: Service | None = None
    others: tuple[Service, ...] = ()
    registration: Registration | None = None
    errors: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Probe:
    """What our public address answered to a request signed as Twilio would, and to a forged one.

    Both are HTTP statuses, None when nothing came; `why` names the fault of the connection.
    """

    signed: int | None
    forged: int | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What our settings ask of the console. `phone` is E.164, None where none is set."""

    base_url: str
    phone: str | None
    service_sid: str | None
    keywords_by: str

    @property
    def inbound_url(self) -> str:
        return f"{self.base_url}/twilio/inbound{RETRIES}"

    @property
    def status_url(self) -> str:
        return f"{self.base_url}/twilio/status"

    @property
    def voice_url(self) -> str:
        return f"{self.base_url}/twilio/voice"

    def is_elsewhere(self, url: str) -> bool:
        """Whether an address is on other infrastructure than ours, as a fallback must be."""
        return urlsplit(url).hostname not in (None, urlsplit(self.base_url).hostname)


def is_toll_free(phone: str) -> bool:
    return phone.startswith(TOLL_FREE)
