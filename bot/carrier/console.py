"""Twilio's console through its API: read what stands there, set what differs, try our own door."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import requests
from twilio.request_validator import (
    HMAC_SHA256,
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
)
from twilio.rest import Client

from bot.carrier import CarrierError
from bot.carrier.message_log import NOT_FOUND
from bot.carrier.twilio import CONNECT_S, READ_S, api_client
from bot.core.console.changes import Change
from bot.core.console.facts import (
    Account,
    Console,
    Number,
    Probe,
    Registration,
    Service,
    is_toll_free,
)
from bot.settings import Settings

LAST_ERRORS = timedelta(days=7)
MOST = 200
MOST_SERVICES = 20

# Our name of a field: Twilio's name of it in the API.
NUMBER_FIELDS = {
    "sms_url": "sms_url",
    "sms_method": "sms_method",
    "sms_fallback_url": "sms_fallback_url",
    "sms_application": "sms_application_sid",
    "voice_url": "voice_url",
    "voice_method": "voice_method",
    "voice_fallback_url": "voice_fallback_url",
    "voice_application": "voice_application_sid",
}
SERVICE_FIELDS = {
    "inbound_url": "inbound_request_url",
    "inbound_method": "inbound_method",
    "fallback_url": "fallback_url",
    "status_callback": "status_callback",
}
# What a proxy may spoil: escapes, a slash within a value, an accent, a blank value.
PROBE_QUERY = "probe=J%C3%B3se%20x&path=a%2Fb&blank="


def read_console(settings: Settings, now: datetime) -> Console:
    """Everything the verdicts need, as it stands in Twilio's console. `now` is aware UTC.

    Without a login the code of the refusal, and nothing else. Raises CarrierError when Twilio
    then shows no more.
    """
    client = api_client(settings)
    try:
        account = client.api.v2010.accounts(settings.account_sid).fetch()
    except CarrierError as refused:
        return Console(refused=refused.code)
    number = _number(client, settings.line_phone)
    service, others = _services(client, settings.messaging_service_sid, number)
    return Console(
        account=Account(str(account.status), is_trial=str(account.type) == "Trial"),
        number=number,
        service=service,
        others=others,
        registration=_registration(client, number, service),
        errors=_errors(client, now),
    )


def apply(settings: Settings, changes: Sequence[Change]) -> None:
    """Set every change, each number and service in one request. Raises CarrierError."""
    client = api_client(settings)
    for kind, sid in dict.fromkeys((change.on, change.sid) for change in changes):
        names = NUMBER_FIELDS if kind == "number" else SERVICE_FIELDS
        fields = {names[c.field]: c.after for c in changes if (c.on, c.sid) == (kind, sid)}
        if kind == "number":
            client.incoming_phone_numbers(sid).update(**fields)
        else:
            client.messaging.v1.services(sid).update(**fields)


def probe(settings: Settings) -> Probe:
    """Ask our own public address as Twilio would, signed with each kind of secret that is set, and
    forged. Raises: nothing.

    It goes to the door for statuses and names no text, so that nothing is stored.
    """
    url = f"{settings.public_base_url}/twilio/status?{PROBE_QUERY}"
    form = {"AccountSid": settings.account_sid, "Body": "", "FromCity": "SAINT JOHN'S"}
    try:
        answers = [_asked(url, form, signed) for signed in _signatures(settings, url, form)]
        forged = _asked(url, form, {SIGNATURE_HEADER: "forged"})
    except requests.RequestException as error:
        return Probe(None, None, type(error).__name__)
    return Probe(next((status for status in answers if status != 204), 204), forged)


def _signatures(
    settings: Settings, url: str, form: Mapping[str, str]
) -> Iterator[Mapping[str, str]]:
    """The headers of a request that Twilio signed: by the token, and by a shared key if one is."""
    by_token = RequestValidator(settings.auth_tokens[0])
    yield {SIGNATURE_HEADER: by_token.compute_signature(url, form)}
    for key in settings.shared_keys[:1]:
        made = RequestValidator(key).compute_signature(url, form, HMAC_SHA256)
        how = f"key=webhooks_sharedkey_1,algorithm={HMAC_SHA256}"
        yield {SIGNATURE_HEADER: made, SIGNATURE_SETTINGS_HEADER: how}


def _asked(url: str, form: Mapping[str, str], headers: Mapping[str, str]) -> int:
    answer = requests.post(
        url,
        data=form,
        headers=headers,
        timeout=(CONNECT_S, READ_S),
        allow_redirects=False,
    )
    return answer.status_code


def _number(client: Client, phone: str | None) -> Number | None:
    if phone is None:
        return None
    found = client.incoming_phone_numbers.list(phone_number=phone, limit=1)
    return next((_number_of(each) for each in found if each.phone_number == phone), None)


def _number_of(found: Any) -> Number:
    can = {name.lower() for name, has in (found.capabilities or {}).items() if has}
    fields = {ours: getattr(found, theirs) or "" for ours, theirs in NUMBER_FIELDS.items()}
    return Number(str(found.sid), str(found.phone_number), can_text="sms" in can, **fields)


def _services(
    client: Client, sid: str | None, number: Number | None
) -> tuple[Service | None, tuple[Service, ...]]:
    """The service that sends, and the others whose pool holds our number."""
    if sid is not None:
        try:
            return _service_of(client, client.messaging.v1.services(sid).fetch()), ()
        except CarrierError as refused:
            if refused.code not in NOT_FOUND:
                raise
            return None, ()
    if number is None:
        return None, ()
    listed = client.messaging.v1.services.list(limit=MOST_SERVICES)
    services = (_service_of(client, each) for each in listed)
    return None, tuple(service for service in services if number.phone in service.phones)


def _service_of(client: Client, found: Any) -> Service:
    pool = client.messaging.v1.services(found.sid).phone_numbers.list(limit=MOST)
    fields = {ours: getattr(found, theirs) or "" for ours, theirs in SERVICE_FIELDS.items()}
    return Service(
        str(found.sid),
        tuple(str(each.phone_number) for each in pool),
        defers=bool(found.use_inbound_webhook_on_number),
        **fields,
    )


def _registration(
    client: Client, number: Number | None, service: Service | None
) -> Registration | None:
    if number is not None and is_toll_free(number.phone):
        found = client.messaging.v1.tollfree_verifications.list(
            tollfree_phone_number_sid=number.sid, limit=1
        )
        return next((Registration(str(f.status), str(f.rejection_reason or "")) for f in found),
                    None)  # fmt: skip
    if service is None:
        return None
    campaigns = client.messaging.v1.services(service.sid).us_app_to_person.list(limit=MOST)
    states = [Registration(str(each.campaign_status), _why(each.errors)) for each in campaigns]
    approved = [state for state in states if state.state == "VERIFIED"]
    return next(iter((*approved, *states)), None)


def _why(errors: Any) -> str:
    return "; ".join(str(each.get("description", "")) for each in errors or ())


def _errors(client: Client, now: datetime) -> Mapping[int, int]:
    alerts = client.monitor.v1.alerts.list(start_date=now - LAST_ERRORS, limit=MOST)
    codes = (str(alert.error_code) for alert in alerts)
    return Counter(int(code) for code in codes if code.isdecimal())
