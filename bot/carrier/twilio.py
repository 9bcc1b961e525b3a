"""Twilio, spoken to: what is sent, looked for and forgotten there, and its signatures.

Only what the carriers share leaves this file. No phone and no body goes into an error.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlencode, urlsplit, urlunsplit

import requests
from twilio.base.exceptions import TwilioException
from twilio.http.response import Response
from twilio.request_validator import (
    HMAC_SHA1,
    HMAC_SHA256,
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    compare,
    get_signature_algorithm,
)
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance
from urllib3.exceptions import NewConnectionError

from bot.carrier import CarrierError, DeliveryStatus, Outgoing, message_log
from bot.carrier.codes import LEAST_CODE, remedy_for
from bot.carrier.forms import STATUSES
from bot.carrier.message_log import NOT_FOUND
from bot.core.conversation import Inbound
from bot.settings import Settings

CONNECT_S = 5.0
READ_S = 10.0
LONGEST_VALIDITY_S = 36_000
LISTED = 100
CLOCKS_AGREE = timedelta(seconds=30)  # an answer says its second, and was under way

# What the library raises on an answer that is no message of Twilio's.
UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, TwilioException)


def is_signed(
    url: str, form: Mapping[str, str], header: Callable[[str], str | None], settings: Settings
) -> bool:
    """Whether Twilio signed exactly this, with a token or a shared key of ours.

    `url` as Twilio was given it, the query not decoded; `form` with its duplicate keys; `header`
    gives one of the request's by its name. One of them says which kind of secret was used, and
    each kind counts only for its own algorithm.
    Source: Twilio, webhooks security (X-Twilio-Signature); twilio-python 9.13.
    """
    algorithm = get_signature_algorithm(header(SIGNATURE_SETTINGS_HEADER)).upper()
    secrets = {HMAC_SHA1: settings.auth_tokens, HMAC_SHA256: settings.shared_keys}
    signature = header(SIGNATURE_HEADER) or ""
    return verify(url, form, signature, secrets.get(algorithm, ()), algorithm)


def verify(
    url: str,
    form: Mapping[str, str],
    signature: str,
    secrets: Sequence[str],
    algorithm: str = HMAC_SHA1,
) -> bool:
    """Whether one of `secrets` made this signature; a wrong one costs as long."""
    try:
        return True in [_is_made_by(s, url, form, signature, algorithm) for s in secrets if s]
    except ValueError:  # an address or text that cannot be encoded was never signed
        return False


def _is_made_by(
    secret: str, url: str, form: Mapping[str, str], signature: str, algorithm: str
) -> bool:
    """The address as it stands is nearly always the one that was signed: the library's further
    tries, with and without a port, cost as much again."""
    validator = RequestValidator(secret)
    expected = validator.compute_signature(url, form, algorithm)
    return bool(compare(expected, signature) or validator.validate(url, form, signature, algorithm))


def sign(url: str, form: Mapping[str, str], token: str) -> str:
    """The signature Twilio would send: for the phone on the screen, which plays Twilio."""
    signature: str = RequestValidator(token).compute_signature(url, form)
    return signature


def api_client(settings: Settings, timeouts_s: tuple[float, float] = (CONNECT_S, READ_S)) -> Client:
    """Twilio's library, made to fail in the carriers' words: its calls raise CarrierError."""
    return Client(
        settings.account_sid,
        settings.auth_tokens[0],
        http_client=_Http(settings.api_base_url, timeouts_s),
        environment={"TWILIO_REGION": ""},  # else the library reads the process environment
    )


class TwilioCarrier:
    """Sends through a Messaging Service, or else from our number; the newest token signs."""

    def __init__(
        self, settings: Settings, *, timeouts_s: tuple[float, float] = (CONNECT_S, READ_S)
    ) -> None:
        """`timeouts_s`: to connect, and to wait for the answer."""
        self._client = api_client(settings, timeouts_s)
        self._http: _Http = self._client.http_client
        self._callback_url = f"{settings.public_base_url}/twilio/status"
        self._sender: dict[str, str | None] = (
            {"messaging_service_sid": settings.messaging_service_sid}
            if settings.messaging_service_sid
            else {"from_": settings.from_phone}
        )
        self._line = (settings.from_phone, settings.messaging_service_sid)

    def send(self, text: Outgoing) -> DeliveryStatus:
        """Hand one text to Twilio. Never tried twice here. Raises CarrierError."""
        try:
            message = self._client.messages.create(
                to=text.phone,
                body=text.body,
                status_callback=f"{self._callback_url}?{urlencode({'outbound': text.reference})}",
                validity_period=min(max(text.validity_s, 1), LONGEST_VALIDITY_S),
                **self._sender,
            )
            return _status_of(message, text.reference)
        except UNREADABLE:  # accepted, and the answer makes no sense
            raise CarrierError(outcome_unknown=True) from None

    def find(self, phone: str, body: str, since: datetime) -> tuple[DeliveryStatus, ...]:
        """The texts of ours to `phone` that Twilio has, oldest first. Raises CarrierError.

        Not filtered by date: Twilio's filter goes by DateSent, which a queued text lacks. Where
        our clock is ahead of Twilio's, what left now left before `since` by theirs.
        """
        try:
            newest_first = self._client.messages.list(to=phone, limit=LISTED, page_size=LISTED)
            since -= max(self._http.ahead, timedelta())
            return tuple(
                _status_of(message)
                for message in reversed(newest_first)
                if message.direction == "outbound-api"
                and (message.date_created or datetime.now(UTC)) >= since
                and _is_same(message.body or "", body)
            )
        except UNREADABLE:
            raise CarrierError() from None

    def arrived(self, since: datetime, until: datetime) -> tuple[Inbound, ...]:
        """The texts to our numbers in Twilio's log, oldest first. Raises CarrierError."""
        try:
            newest_first = [
                text
                for number in message_log.numbers_of(self._client, *self._line)
                for text in message_log.arrived(
                    self._client, number, since, until, lambda: self._http.ahead
                )
            ]
        except UNREADABLE:
            raise CarrierError() from None
        return message_log.in_order(newest_first)

    def last_sent_at(self, phone: str) -> datetime | None:
        """When a text of ours last left for `phone`, by Twilio's log. Raises CarrierError."""
        try:
            newest_first = self._client.messages.list(to=phone, limit=LISTED, page_size=LISTED)
            ours = (m.date_created for m in newest_first if m.direction == "outbound-api")
            return next((at + self._http.ahead for at in ours if at is not None), None)
        except UNREADABLE:
            raise CarrierError() from None

    def forget(self, sid: str, *, delete: bool) -> None:
        """Source: Twilio, Messages resource: redact with an empty body, or delete."""
        message = self._client.messages(sid)
        try:
            if delete:
                message.delete()
            else:
                message.update(body="")
        except CarrierError as refused:
            if refused.code not in NOT_FOUND:
                raise
        except UNREADABLE:
            raise CarrierError() from None


class _Http:
    """One request over a kept connection: no retries, and errors in the carriers' own words.

    In place of the library's own client, which logs phones, and hands each answer over in an
    attribute that threads would mix up. `ahead`: how far our clock is before Twilio's.
    """

    ahead = timedelta()

    def __init__(self, base_url: str | None, timeouts_s: tuple[float, float]) -> None:
        self._base_url = base_url
        self._timeouts_s = timeouts_s
        self._session = requests.Session()

    def request(
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        try:
            answer = self._session.request(
                method,
                self._address(uri),
                params=params,  # type: ignore[arg-type]
                data=data,
                headers=headers,
                auth=auth,
                timeout=self._timeouts_s,
                allow_redirects=False,
            )
        except requests.RequestException as error:
            raise CarrierError(outcome_unknown=not _never_left(error)) from None
        if answer.status_code >= 300:
            raise _refusal(answer)
        self.ahead = _ahead(answer)
        return Response(answer.status_code, answer.text, answer.headers)

    def _address(self, uri: str) -> str:
        if not self._base_url:
            return uri
        _, _, path, query, _ = urlsplit(uri)
        return self._base_url + urlunsplit(("", "", path, query, ""))


def _ahead(answer: requests.Response) -> timedelta:
    """How far our clock is before that of the answer; nothing where they agree."""
    try:
        ahead = datetime.now(UTC) - parsedate_to_datetime(answer.headers.get("Date", ""))
    except (ValueError, TypeError):
        return timedelta()
    return ahead if abs(ahead) > CLOCKS_AGREE else timedelta()


def _never_left(error: requests.RequestException) -> bool:
    """Whether the connection was never made, so that Twilio cannot have seen the request."""
    reason = getattr(error.args[0], "reason", None) if error.args else None
    return isinstance(error, requests.ConnectTimeout) or isinstance(reason, NewConnectionError)


def _refusal(answer: requests.Response) -> CarrierError:
    """A server that failed may have done the work first; one that refused has not."""
    code = _code(answer)
    wait = answer.headers.get("Retry-After", "")
    retry_after_s = float(wait) if re.fullmatch(r"[0-9]{1,4}", wait) else None
    if answer.status_code >= 500:
        return CarrierError(code, outcome_unknown=True, retry_after_s=retry_after_s)
    is_twilios = code >= LEAST_CODE  # else a proxy on the way refused, or sent us elsewhere
    is_passing = (
        not is_twilios or answer.status_code == 429 or remedy_for(code) in ("wait", "once_more")
    )
    return CarrierError(code, permanent=not is_passing, retry_after_s=retry_after_s)


def _code(answer: requests.Response) -> int:
    """Twilio's code, else the HTTP status: they do not overlap."""
    try:
        code = answer.json().get("code")
    except (ValueError, AttributeError):
        code = None
    return code if isinstance(code, int) else answer.status_code


def _status_of(message: MessageInstance, reference: str | None = None) -> DeliveryStatus:
    """Raises ValueError for an answer without a sid."""
    if not message.sid:
        raise ValueError("an answer without a sid")
    return DeliveryStatus(
        message.sid,
        STATUSES.get(str(message.status), "accepted"),
        int(message.error_code) if message.error_code else None,
        reference,
    )


def _is_same(theirs: str, ours: str) -> bool:
    """Whether Twilio's copy is our text: it may be redacted, have a trial account's prefix,
    or have look-alike characters replaced."""
    kept = _letters(theirs)
    return not kept or kept.endswith(_letters(ours))


def _letters(body: str) -> str:
    decomposed = unicodedata.normalize("NFKD", body)
    return "".join(char for char in decomposed if char.isalnum()).casefold()
