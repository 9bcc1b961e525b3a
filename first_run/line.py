"""Who is alerted, the number with its carrier, and the first person at the desk."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime

from bot import members, pager
from bot.carrier import CarrierError
from bot.carrier.console import apply, read_console
from bot.core.console.changes import Change, changes
from bot.core.console.facts import Wanted
from bot.core.console.judge import CONNECT, judge
from bot.flow_files import read_flows
from bot.settings import Settings, SettingsError
from first_run.fields import Field, Form, Shown
from first_run.place import Place

TEST_ALERT = "Text Us: a test. Alerts will reach you here."
CARRIER_FIELDS = (
    ("TWILIO_ACCOUNT_SID", "Account SID", "Twilio console > Admin > API keys & tokens."),
    ("TWILIO_AUTH_TOKENS", "Auth token", "From the same page."),
    ("TWILIO_FROM", "The number people text", "Such as (480) 234-0142."),
    ("TWILIO_MESSAGING_SERVICE_SID", "Messaging Service SID", "Console > Messaging > Services. A "
     "local number needs one; leave it empty for a toll-free number."),
)  # fmt: skip
SECRET = ("TWILIO_AUTH_TOKENS",)
CODES = {"SECOND_STEP": "required"}
CARRIERS = (
    (
        "simulator",
        "Look around with the simulator. Nothing leaves this machine, no account needed.",
    ),
    ("twilio", "Connect a Twilio number. People can text you."),
)
ALERTS = (
    ("an e-mail", "mailto://user:app-password@gmail.com?to=nurse@clinic.com"),
    ("a text to a phone", "twilio://ACCOUNT_SID:AUTH_TOKEN@14802340142/14805550111"),
    ("Slack", "https://hooks.slack.com/services/T.../B.../..."),
    ("PagerDuty", "pagerduty://INTEGRATION_KEY@API_KEY"),
)
LOGIN_REFUSED = 20003


def alert_fields(place: Place, form: Form) -> list[Field]:
    urls = form.get("ALERT_URLS", place.value("ALERT_URLS").replace(",", "\n"))
    is_fixed = place.is_fixed("ALERT_URLS")
    hint = "One address a line. Apprise knows a hundred kinds: appriseit.com/services"
    return [
        Field("ALERT_URLS", "Alerts go to", urls, hint, "lines", fixed=is_fixed, examples=ALERTS),
        Field("test", "Send a test alert now", form.get("test", ""), "", "tick"),
    ]


def save_alerts(place: Place, form: Form) -> tuple[str, ...]:
    urls = [line.strip() for line in form.get("ALERT_URLS", "").splitlines() if line.strip()]
    if any("," in url for url in urls):
        return ("An address cannot hold a comma: write %2C instead.",)
    odd = [at for at, url in enumerate(urls, start=1) if not pager.is_address(url)]
    if odd:
        # The address may hold a password: it is named by its line.
        return tuple(f"The address in line {at} is none that Apprise knows." for at in odd)
    problems = _keep(place, {"ALERT_URLS": ",".join(urls)})
    if problems or not form.get("test"):
        return problems
    silent = [at for at, url in enumerate(urls, start=1) if not pager.send_one(url, TEST_ALERT)]
    return tuple(f"Nothing could be sent to the address in line {at}. Correct it." for at in silent)


def carrier_fields(place: Place, form: Form) -> list[Field]:
    chosen = form.get("CARRIER", place.value("CARRIER") or "simulator")
    return [
        Field("CARRIER", "How do texts come and go?", chosen, "", "choice", CARRIERS,
              fixed=place.is_fixed("CARRIER")),
        Field("PUBLIC_BASE_URL", "This server's address",
              form.get("PUBLIC_BASE_URL", place.value("PUBLIC_BASE_URL")),
              "Such as https://text.clinic.com. Empty: only this machine reaches it.",
              fixed=place.is_fixed("PUBLIC_BASE_URL")),
        *(_twilio_field(place, form, *asked) for asked in CARRIER_FIELDS),
    ]  # fmt: skip


def _twilio_field(place: Place, form: Form, name: str, label: str, hint: str) -> Field:
    only, fixed = ("CARRIER", "twilio"), place.is_fixed(name)
    if name in SECRET:
        hint = "Kept. Write here only to change it." if place.value(name) else hint
        return Field(name, label, "", hint, "password", fixed=fixed, only=only)
    return Field(name, label, form.get(name, place.value(name)), hint, fixed=fixed, only=only)


def save_carrier(place: Place, form: Form) -> tuple[str, ...]:
    """Kept only when a line would start with it, and Twilio lets us in."""
    names = ("CARRIER", "PUBLIC_BASE_URL", *(name for name, _, _ in CARRIER_FIELDS))
    values = {name: form.get(name, "").strip() for name in names}
    values = {n: v for n, v in values.items() if v or n not in SECRET} | CODES
    try:
        tried = place.tried(_free(place, values))
    except SettingsError as refused:
        return refused.problems
    if tried.is_production:
        flows = read_flows(place.flows, place.clinic_file, production=True)
        errors = [problem for problem in flows.problems if problem.severity == "error"]
        if errors:
            told = tuple(f"{problem.what}. {problem.remedy}" for problem in errors)
            return ("A real line does not start with these words yet:", *told)
    if tried.carrier == "twilio" and _is_refused(tried):
        return ("TWILIO_AUTH_TOKENS is not this account's: Twilio refuses it. Copy both again.",)
    return _keep(place, values)


def is_live(place: Place) -> bool:
    try:
        return place.tried({}).carrier == "twilio"
    except SettingsError:
        return False


def no_fields(place: Place, form: Form) -> list[Field]:
    return []


def shown_changes(place: Place) -> list[Shown]:
    """What connecting would change, before and after; and what is left for a person to do."""
    tried = place.tried({})
    try:
        console = read_console(tried, datetime.now(UTC))
    except CarrierError:
        return [Shown("Twilio does not answer now. Later: textus twilio connect --apply", ())]
    wanted = _wanted(tried)
    found = [Shown(c.label, (c.before, c.after), "change") for c in changes(console, wanted)]
    left = [
        Shown(f"For you to do: {verdict.name}", (verdict.found, verdict.fix))
        for verdict in judge(console, None, wanted)
        if verdict.state in ("wrong", "look") and CONNECT not in verdict.fix
    ]
    return (found or [Shown("Nothing is left to set from here.", ())]) + left


def connect(place: Place, form: Form) -> tuple[str, ...]:
    tried = place.tried({})
    try:
        apply(tried, _changes(tried))
    except CarrierError as refused:
        return (f"Twilio did not take it: {refused}. Go on; textus twilio doctor says what to do.",)
    return ()


def person_fields(place: Place, form: Form) -> list[Field]:
    return [
        Field("name", "Your first name", form.get("name", ""), "As colleagues and texters see it."),
        Field("email", "Your e-mail", form.get("email", ""), "You sign in with it.", "email"),
    ]


def save_person(place: Place, form: Form) -> tuple[str, ...]:
    """The first administrator; from here on nobody else can be first."""
    if not form.get("name", "").strip():
        return ("name is missing. Write the one that people know you by.",)
    password = secrets.token_urlsafe(members.PASSWORD_BYTES)
    problems = _keep(place, CODES)
    if problems:
        return problems
    sessions, now, email = place.house.sessions, datetime.now(UTC), form.get("email", "")
    try:
        members.add_member(sessions, email, form["name"], "admin", password, now)
    except ValueError as refused:
        return (f"email is refused: {refused}",)
    members.retire_newcomer(sessions)
    starts_with = place.tried({})
    place.done = {
        "email": email.strip().lower(),
        "password": password,
        "base_url": starts_with.public_base_url,
        "carrier": starts_with.carrier,
    }
    return ()


def _keep(place: Place, values: Mapping[str, str]) -> tuple[str, ...]:
    return place.set_values(_free(place, values))


def _free(place: Place, values: Mapping[str, str]) -> dict[str, str]:
    """Without what the environment sets: the file would be overruled."""
    return {name: value for name, value in values.items() if not place.is_fixed(name)}


def _is_refused(tried: Settings) -> bool:
    try:
        return read_console(tried, datetime.now(UTC)).refused == LOGIN_REFUSED
    except CarrierError:
        return False


def _changes(tried: Settings) -> tuple[Change, ...]:
    return changes(read_console(tried, datetime.now(UTC)), _wanted(tried))


def _wanted(tried: Settings) -> Wanted:
    return Wanted(
        tried.public_base_url, tried.line_phone, tried.messaging_service_sid, tried.keywords_by
    )
