"""One verdict for each thing a line depends on in Twilio's console, with the next click."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.core.console.changes import is_free_for_calls
from bot.core.console.facts import (
    RETRIES,
    Console,
    Number,
    Probe,
    Registration,
    Service,
    Wanted,
    is_toll_free,
)

NUMBER_PAGE = "Console > Phone Numbers > Manage > Active numbers > your number"
SERVICE_PAGE = "Console > Messaging > Services > your service"
CONNECT = "run: textus twilio connect --apply"
LOGIN_REFUSED = 20003
FORBIDDEN = 403
NO_CONTENT = 204

TROUBLE = {
    11200: "Twilio could not reach this server",
    11205: "Twilio waited too long for this server",
    30007: "carriers filtered texts",
    30032: "the toll-free number is not verified",
    30034: "the number is in no approved campaign",
}
TROUBLE_FIX = {
    11200: "look at the proxy's log for the times in Console > Monitor > Logs > Errors",
    11205: "look at the proxy's log for the times in Console > Monitor > Logs > Errors",
    30007: "compare the texts with your registered samples: Console > Monitor > Logs > Messaging",
    30032: "Console > Messaging > Regulatory compliance > Toll-free verification",
    30034: "Console > Messaging > Regulatory compliance > Campaigns; add the number's service",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """`state`: ok; wrong (texts are lost or will be); look (a person judges); tick (nobody but a
    person can see it). `fix` is the next click or command, empty when it is ok."""

    name: str
    state: Literal["ok", "wrong", "look", "tick"]
    found: str = ""
    fix: str = ""


def judge(console: Console, probe: Probe | None, wanted: Wanted) -> tuple[Verdict, ...]:
    """Every verdict in the order in which to mend. Without a login, only that and the address."""
    return tuple(_verdicts(console, probe, wanted))


def _verdicts(console: Console, probe: Probe | None, wanted: Wanted) -> Iterator[Verdict]:
    if console.account is None:
        yield _login(console.refused)
        yield from _address(probe, wanted)
        return
    yield Verdict("login", "ok")
    yield _account(console)
    yield from _number(console, wanted)
    yield from _texts_come_in(console, wanted)
    if console.number is not None:
        yield _calls(console.number, wanted)
    yield from _address(probe, wanted)
    yield _keywords(wanted)
    yield _registration(console, wanted)
    yield from _errors(console)
    yield Verdict("photos", "tick", "an address of a photo opens only with a login",
                  "Console > Messaging > Settings > General: enable HTTP authentication for media"
                  )  # fmt: skip
    yield Verdict("BAA", "tick", "Twilio and the clinic signed a business associate agreement",
                  "Twilio's sales or support; keep the signed copy with your papers")  # fmt: skip
    yield Verdict("HIPAA", "tick", "this account is marked as a HIPAA account",
                  "Console > Admin > Account management > Compliance; each subaccount apart"
                  )  # fmt: skip


def _login(refused: int | None) -> Verdict:
    if refused == LOGIN_REFUSED:
        return Verdict("login", "wrong", "Twilio refuses the account SID with this token",
                       "Console > Admin > API keys & tokens: copy the auth token into "
                       "TWILIO_AUTH_TOKENS, first in the list")  # fmt: skip
    told = f" (code {refused})" if refused else ""
    return Verdict("login", "wrong", f"Twilio's API does not answer{told}",
                   "look at https://status.twilio.com and at this server's way out")  # fmt: skip


def _account(console: Console) -> Verdict:
    account = console.account
    if account is None or account.status != "active":
        return Verdict("account", "wrong", f"it is {account.status if account else 'unknown'}",
                       "Console > Admin > Account management > General settings; ask Twilio support"
                       )  # fmt: skip
    if account.is_trial:
        return Verdict("account", "look", "a trial texts only five verified numbers, with a prefix",
                       "Console > Billing > Upgrade, before the first patient")  # fmt: skip
    return Verdict("account", "ok")


def _number(console: Console, wanted: Wanted) -> Iterator[Verdict]:
    number, service = console.number, console.service
    if wanted.service_sid and service is None:
        yield Verdict("service", "wrong", "this account has no such Messaging Service",
                      "Console > Messaging > Services: copy its SID into "
                      "TWILIO_MESSAGING_SERVICE_SID")  # fmt: skip
    if wanted.phone is None:
        yield Verdict("number", "wrong", "TWILIO_FROM is empty: the page and sign have no number",
                      "set TWILIO_FROM to the number people text")  # fmt: skip
        return
    if number is None:
        yield Verdict("number", "wrong", f"{wanted.phone} is not a number of this account",
                      "Console > Phone Numbers > Manage > Active numbers: copy the right one into "
                      "TWILIO_FROM, or buy it")  # fmt: skip
        return
    if not number.can_text:
        yield Verdict("number", "wrong", f"{number.phone} cannot text",
                      "Console > Phone Numbers > Buy a number: choose one with SMS")  # fmt: skip
        return
    yield Verdict("number", "ok", number.phone)
    if service is not None:
        is_in = number.phone in service.phones
        yield Verdict("sender pool", "ok") if is_in else Verdict(
            "sender pool", "wrong", f"{number.phone} is not in the service that sends",
            f"{SERVICE_PAGE} > Sender pool > Add senders",
        )  # fmt: skip
    elif console.others:
        yield Verdict("sender pool", "wrong",
                      f"{number.phone} is in the service {console.others[0].sid}, which this line "
                      "does not send with",
                      "set TWILIO_MESSAGING_SERVICE_SID to it, or take the number out: "
                      f"{SERVICE_PAGE} > Sender pool")  # fmt: skip


def _texts_come_in(console: Console, wanted: Wanted) -> Iterator[Verdict]:
    """Where Twilio asks about a text: the service, unless it defers, else the number itself."""
    number, service = console.number, console.service
    if service is not None and not service.defers:
        yield from _both(number)
        yield from _webhook(service.inbound_url, service.inbound_method, service.fallback_url,
                            wanted, f"{SERVICE_PAGE} > Integration")  # fmt: skip
        yield _status_callback(service, wanted)
        return
    if number is None:
        return
    if number.sms_application:
        yield Verdict("one place", "wrong", "a TwiML app answers texts instead of this line",
                      f"{NUMBER_PAGE} > Messaging: configure with webhook; or {CONNECT}"
                      )  # fmt: skip
    else:
        yield Verdict("one place", "ok", "the number")
    yield from _webhook(number.sms_url, number.sms_method, number.sms_fallback_url, wanted,
                        f"{NUMBER_PAGE} > Messaging")  # fmt: skip


def _both(number: Number | None) -> Iterator[Verdict]:
    is_twice = number is not None and bool(number.sms_url or number.sms_application)
    if is_twice:
        yield Verdict("one place", "wrong",
                      "the number has a webhook of its own beside the service's",
                      f"{NUMBER_PAGE} > Messaging: remove it; or {CONNECT}")  # fmt: skip
    else:
        yield Verdict("one place", "ok", "the service")


def _webhook(url: str, method: str, fallback: str, wanted: Wanted, page: str) -> Iterator[Verdict]:
    address, _, overrides = url.partition("#")
    expected = wanted.inbound_url.partition("#")[0]
    if address != expected:
        yield Verdict("webhook", "wrong", f"texts go to {address or 'nobody'}",
                      f"{page}: {expected}{RETRIES}; or {CONNECT}")  # fmt: skip
    else:
        yield Verdict("webhook", "ok", address)
    if method.upper() != "POST":
        yield Verdict("method", "wrong", f"{method}: Twilio logs what a GET carries",
                      f"{page}: HTTP POST; or {CONNECT}")  # fmt: skip
    else:
        yield Verdict("method", "ok", "POST")
    if _retries_all(overrides):
        yield Verdict("retries", "ok", f"#{overrides}")
    else:
        yield Verdict("retries", "wrong", "a text is lost when this server answers with an error",
                      f"{page}: end the address with {RETRIES}; or {CONNECT}")  # fmt: skip
    yield _fallback(fallback, wanted, page)


def _retries_all(overrides: str) -> bool:
    given = dict(part.partition("=")[::2] for part in overrides.split("&"))
    return given.get("rc") in list("12345") and "all" in given.get("rp", "").split(",")


def _fallback(url: str, wanted: Wanted, page: str) -> Verdict:
    if not url:
        found = "none: while this server is away, people get silence"
    elif not wanted.is_elsewhere(url):
        found = "it is on this same server, and away with it"
    else:
        return Verdict("fallback", "ok", url)
    return Verdict("fallback", "wrong", found,
                   f"make a TwiML Bin from: textus twilio fallback; its address goes to {page}, "
                   "or: textus twilio connect --fallback ADDRESS --apply")  # fmt: skip


def _status_callback(service: Service, wanted: Wanted) -> Verdict:
    if service.status_callback in ("", wanted.status_url):
        return Verdict("status callback", "ok", "asked for with every text")
    return Verdict("status callback", "look", f"the service reports to {service.status_callback}",
                   f"{SERVICE_PAGE} > Integration; or {CONNECT}")  # fmt: skip


def _calls(number: Number, wanted: Wanted) -> Verdict:
    if number.voice_url == wanted.voice_url and not number.voice_application:
        if number.voice_method.upper() == "POST":
            return Verdict("calls", "ok", "rung through or told where help is")
        return Verdict("calls", "wrong", "asked for with GET, which this line does not answer",
                       f"{NUMBER_PAGE} > Voice: HTTP POST; or {CONNECT}")  # fmt: skip
    if is_free_for_calls(number):
        return Verdict("calls", "wrong", "who calls the number reaches nobody",
                       f"{NUMBER_PAGE} > Voice: {wanted.voice_url}; or {CONNECT}")  # fmt: skip
    return Verdict("calls", "look", "calls go somewhere else",
                   f"fine if that is yours; else {NUMBER_PAGE} > Voice: {wanted.voice_url}"
                   )  # fmt: skip


def _address(probe: Probe | None, wanted: Wanted) -> Iterator[Verdict]:
    if probe is None:
        return
    if probe.signed is None:
        found = f"{wanted.base_url} does not answer ({probe.why})"
        yield Verdict("public address", "wrong", found,
                      "start the server, open port 443, point the name here, get a certificate"
                      )  # fmt: skip
        return
    if probe.signed == NO_CONTENT:
        yield Verdict("public address", "ok", wanted.base_url)
        yield Verdict("signature", "ok") if probe.forged == FORBIDDEN else Verdict(
            "signature", "wrong", f"a forged request was answered with {probe.forged}",
            "something before this server answers in its place: send /twilio/ straight to it",
        )  # fmt: skip
    elif probe.signed == FORBIDDEN:
        yield Verdict("public address", "ok", wanted.base_url)
        yield Verdict("signature", "wrong", "a request signed as Twilio signs is refused",
                      "the proxy must pass path, query and headers unchanged, and the server must "
                      "run with this PUBLIC_BASE_URL, these TWILIO_AUTH_TOKENS and "
                      "TWILIO_SHARED_KEYS")  # fmt: skip
    elif 300 <= probe.signed < 400:
        found = f"it redirects ({probe.signed}); Twilio then loses the text"
        yield Verdict("public address", "wrong", found,
                      "set PUBLIC_BASE_URL to where it leads, exactly")  # fmt: skip
    else:
        yield Verdict("public address", "wrong", f"it answers with {probe.signed}",
                      "the proxy must send /twilio/ to this server; look at its log")  # fmt: skip


def _keywords(wanted: Wanted) -> Verdict:
    by = {
        "twilio": "Twilio's own replies are on",
        "advanced": "Advanced Opt-Out is on, and its HELP reply names 988 and 911",
        "app": "Twilio support switched its opt-out handling off for this account",
    }
    return Verdict("STOP and HELP", "tick", by[wanted.keywords_by],
                   f"{SERVICE_PAGE} > Opt-out management; else change KEYWORDS_BY")  # fmt: skip


def _registration(console: Console, wanted: Wanted) -> Verdict:
    phone = console.number.phone if console.number else wanted.phone or ""
    is_free = is_toll_free(phone)
    name = "toll-free verification" if is_free else "campaign"
    page = "Console > Messaging > Regulatory compliance > " + (
        "Toll-free verification" if is_free else "Campaigns"
    )
    registration = console.registration or Registration("missing")
    if registration.state in ("VERIFIED", "TWILIO_APPROVED"):
        return Verdict(name, "ok", registration.state)
    why = f": {registration.why}" if registration.why else ""
    fix = f"{page}; what to enter there: textus twilio campaign"
    if registration.state in ("PENDING", "IN_PROGRESS", "PENDING_REVIEW", "IN_REVIEW"):
        return Verdict(name, "look", f"{registration.state}: carriers may block texts",
                       f"wait; {page}")  # fmt: skip
    return Verdict(name, "wrong", f"{registration.state}{why}: carriers block these texts", fix)


def _errors(console: Console) -> Iterator[Verdict]:
    seen = {code: n for code, n in console.errors.items() if code in TROUBLE}
    for code, times in sorted(seen.items()):
        yield Verdict(f"error {code}", "look", f"{TROUBLE[code]}, {times} times in 7 days",
                      TROUBLE_FIX[code])  # fmt: skip
    if not seen:
        yield Verdict("last errors", "ok", "none of 11200, 11205, 30007, 30032, 30034 in 7 days")
