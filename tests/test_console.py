"""The doctor finds what is wrong in a Twilio console and names the next click; connect mends it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.carrier.console import apply, probe, read_console
from bot.commands import main
from bot.core.console.changes import Change, changes
from bot.core.console.facts import RETRIES, Probe, Wanted
from bot.core.console.judge import Verdict, judge
from bot.settings import NAMES, Settings
from tests.services.line import line
from tests.services.outgoing import ACCOUNT_SID, ENVIRONMENT, SERVICE_SID, TOKEN, make_settings
from tests.services.proxy import Manner, Proxy, proxy
from tests.twilio.console import ConsoleStandIn, console_stand_in

PHONE = "+14805550142"
TOLL_FREE = "+18885550142"
OTHER_SERVICE = "MG" + "9" * 32
BASE = "https://text.example.com"
INBOUND = f"{BASE}/twilio/inbound{RETRIES}"
BIN = "https://handler.twilio.com/twiml/EH1"
SHARED_KEY = "a shared key of the webhooks"
NOW = datetime(2026, 12, 1, 19, 0, tzinfo=UTC)
WELL = Probe(204, 403)
BY_SERVICE = {"TWILIO_FROM": PHONE}
BY_NUMBER = {"TWILIO_FROM": PHONE, "TWILIO_MESSAGING_SERVICE_SID": ""}


@pytest.fixture
def console() -> Iterator[ConsoleStandIn]:
    """An account in perfect order, sending with its service."""
    with console_stand_in(ACCOUNT_SID, TOKEN) as twilio:
        twilio.number(PHONE, sms_url="", sms_fallback_url="",
                      voice_url=f"{BASE}/twilio/voice", voice_fallback_url=BIN)  # fmt: skip
        twilio.service(SERVICE_SID, [PHONE], inbound_request_url=INBOUND, inbound_method="POST",
                       fallback_url=BIN, status_callback=f"{BASE}/twilio/status",
                       use_inbound_webhook_on_number=False)  # fmt: skip
        twilio.campaign("VERIFIED")
        yield twilio


def by_number(console: ConsoleStandIn, **fields: str) -> None:
    """The same account without a service: the number itself has the webhook."""
    console.services.clear()
    console.numbers[0] |= {"sms_url": INBOUND, "sms_method": "POST", "sms_fallback_url": BIN}
    console.numbers[0] |= fields


def settings_for(console: ConsoleStandIn, **more: str) -> Settings:
    return make_settings(TWILIO_API_BASE_URL=console.url, **{**BY_SERVICE, **more})


def wanted_by(settings: Settings) -> Wanted:
    return Wanted(settings.public_base_url, settings.line_phone, settings.messaging_service_sid,
                  settings.keywords_by)  # fmt: skip


def verdicts(
    console: ConsoleStandIn, probed: Probe | None = WELL, **more: str
) -> tuple[Verdict, ...]:
    settings = settings_for(console, **more)
    return judge(read_console(settings, NOW), probed, wanted_by(settings))


def not_fine(found: tuple[Verdict, ...]) -> dict[str, Verdict]:
    return {each.name: each for each in found if each.state in ("wrong", "look")}


def test_an_account_in_order_has_nothing_red(console: ConsoleStandIn) -> None:
    found = verdicts(console)
    assert not_fine(found) == {}
    assert {each.name for each in found if each.state == "tick"} == {
        "STOP and HELP", "photos", "BAA", "HIPAA",
    }  # fmt: skip
    by_number(console)
    console.verification("TWILIO_APPROVED")
    console.numbers[0]["phone_number"] = TOLL_FREE
    assert not_fine(verdicts(console, **{**BY_NUMBER, "TWILIO_FROM": TOLL_FREE})) == {}


def set_service(**fields: object) -> Callable[[ConsoleStandIn], object]:
    return lambda console: console.services[0].update(fields)


def set_number(**fields: object) -> Callable[[ConsoleStandIn], object]:
    return lambda console: console.numbers[0].update(fields)


# What is set wrong, the one verdict it gets, its state, and what its next click must name.
BROKEN: dict[str, tuple[Callable[[ConsoleStandIn], object], str, str, str]] = {
    "a token that was rotated": (
        lambda c: setattr(c, "token", "another"), "login", "wrong", "TWILIO_AUTH_TOKENS"),
    "a suspended account": (
        lambda c: c.account.update(status="suspended"), "account", "wrong", "support"),
    "a trial": (lambda c: c.account.update(type="Trial"), "account", "look", "Upgrade"),
    "somebody else's number": (
        lambda c: c.numbers.clear(), "number", "wrong", "Active numbers"),
    "a number without texts": (
        set_number(capabilities={"voice": True, "sms": False}), "number", "wrong", "Buy a number"),
    "a service that is gone": (
        lambda c: c.services.clear(), "service", "wrong", "TWILIO_MESSAGING_SERVICE_SID"),
    "a number outside the pool": (
        lambda c: c.pools.update({SERVICE_SID: []}), "sender pool", "wrong", "Add senders"),
    "a webhook in two places": (set_number(sms_url=INBOUND), "one place", "wrong", "remove it"),
    "an app beside the service": (
        set_number(sms_application_sid="AP1"), "one place", "wrong", "remove it"),
    "an old address": (
        set_service(inbound_request_url=f"https://old.example.com/sms{RETRIES}"),
        "webhook", "wrong", f"{BASE}/twilio/inbound"),
    "no address": (
        set_service(inbound_request_url=RETRIES), "webhook", "wrong", "Integration"),
    "a GET": (set_service(inbound_method="GET"), "method", "wrong", "HTTP POST"),
    "no retries": (
        set_service(inbound_request_url=f"{BASE}/twilio/inbound"), "retries", "wrong", RETRIES),
    "retries of connections only": (
        set_service(inbound_request_url=f"{BASE}/twilio/inbound#rc=2&rp=ct"),
        "retries", "wrong", RETRIES),
    "retries without a count": (
        set_service(inbound_request_url=f"{BASE}/twilio/inbound#rc=&rp=all"),
        "retries", "wrong", RETRIES),
    "no fallback": (set_service(fallback_url=None), "fallback", "wrong", "TwiML Bin"),
    "a fallback on the same server": (
        set_service(fallback_url=f"{BASE}/away"), "fallback", "wrong", "TwiML Bin"),
    "statuses that go elsewhere": (
        set_service(status_callback="https://old.example.com/status"),
        "status callback", "look", "Integration"),
    "calls to Twilio's demonstration": (
        set_number(voice_url="https://demo.twilio.com/welcome/voice/"),
        "calls", "wrong", "/twilio/voice"),
    "calls asked for with GET": (set_number(voice_method="GET"), "calls", "wrong", "HTTP POST"),
    "calls that ring elsewhere": (
        set_number(voice_url="https://pbx.example.com/"), "calls", "look", "fine if that is yours"),
    "no campaign": (lambda c: c.campaigns.clear(), "campaign", "wrong", "Campaigns"),
    "a campaign in review": (
        lambda c: c.campaigns[0].update(campaign_status="IN_PROGRESS"), "campaign", "look", "wait"),
    "a campaign sent back": (
        lambda c: c.campaigns[0].update(
            campaign_status="FAILED", errors=[{"description": "no opt-out in a sample"}]
        ), "campaign", "wrong", "textus twilio campaign"),
    "filtered texts": (lambda c: c.alert(30007, 3), "error 30007", "look", "samples"),
    "an unregistered number": (lambda c: c.alert(30034, 1), "error 30034", "look", "Campaigns"),
    "a server that was away": (lambda c: c.alert(11200, 5), "error 11200", "look", "proxy's log"),
}  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN)
def test_each_broken_console_gets_its_one_verdict_with_the_next_click(
    console: ConsoleStandIn, broken: str
) -> None:
    breaks, name, state, click = BROKEN[broken]
    breaks(console)
    found = not_fine(verdicts(console))
    assert name in found, found
    assert found[name].state == state
    assert click in found[name].fix
    follows = {"service": {"webhook", "method", "retries", "fallback", "campaign"}}
    assert set(found) - {name} <= follows.get(name, set())


def test_a_number_by_itself_is_looked_at_like_a_service(console: ConsoleStandIn) -> None:
    by_number(console, sms_application_sid="AP1")
    assert "TwiML app" in not_fine(verdicts(console, **BY_NUMBER))["one place"].found
    by_number(console, sms_application_sid="", sms_url="https://demo.twilio.com/welcome/sms/")
    assert "demo.twilio.com" in not_fine(verdicts(console, **BY_NUMBER))["webhook"].found
    console.service(OTHER_SERVICE, [PHONE])
    assert OTHER_SERVICE in not_fine(verdicts(console, **BY_NUMBER))["sender pool"].found


def test_a_service_that_defers_has_its_webhook_on_the_number(console: ConsoleStandIn) -> None:
    set_service(use_inbound_webhook_on_number=True, inbound_request_url=None)(console)
    assert "texts go to nobody" in not_fine(verdicts(console))["webhook"].found
    set_number(sms_url=INBOUND, sms_fallback_url=BIN)(console)
    assert not_fine(verdicts(console)) == {}


def test_a_toll_free_number_needs_its_verification(console: ConsoleStandIn) -> None:
    by_number(console, phone_number=TOLL_FREE)
    more = {**BY_NUMBER, "TWILIO_FROM": TOLL_FREE}
    assert not_fine(verdicts(console, **more))["toll-free verification"].state == "wrong"
    console.verification("IN_REVIEW")
    assert not_fine(verdicts(console, **more))["toll-free verification"].state == "look"


@pytest.mark.parametrize(
    ("probed", "name", "click"),
    [
        (Probe(None, None, "SSLError"), "public address", "certificate"),
        (Probe(301, 301), "public address", "PUBLIC_BASE_URL"),
        (Probe(502, 502), "public address", "proxy"),
        (Probe(403, 403), "signature", "path, query and headers unchanged"),
        (Probe(204, 204), "signature", "straight to it"),
    ],
)
def test_a_public_address_that_fails_is_named(
    console: ConsoleStandIn, probed: Probe, name: str, click: str
) -> None:
    found = not_fine(verdicts(console, probed))
    assert set(found) == {name}
    assert click in found[name].fix


# ---- connect ----------------------------------------------------------------------------------


def connect(console: ConsoleStandIn, **more: str) -> tuple[Change, ...]:
    """Read, change, and say what was changed."""
    settings = settings_for(console, **more)
    found = changes(read_console(settings, NOW), wanted_by(settings), fallback=BIN)
    apply(settings, found)
    return found


@pytest.mark.parametrize("more", [BY_SERVICE, BY_NUMBER], ids=["service", "number"])
def test_connect_mends_a_new_account_and_then_finds_nothing_to_do(
    console: ConsoleStandIn, more: dict[str, str]
) -> None:
    demo = "https://demo.twilio.com/welcome/sms/reply/"
    set_number(sms_url=demo, sms_method="GET", voice_url="", sms_fallback_url=None)(console)
    set_service(inbound_request_url=None, inbound_method="GET", fallback_url=None,
                status_callback=None)(console)  # fmt: skip
    if more is BY_NUMBER:
        console.services.clear()
    assert connect(console, **more)
    rest = {"campaign"} if more is BY_NUMBER else set()
    assert set(not_fine(verdicts(console, **more))) == rest
    wrote = len(console.wrote)
    assert connect(console, **more) == ()
    assert len(console.wrote) == wrote


def test_connect_leaves_alone_what_is_the_clinics_own(console: ConsoleStandIn) -> None:
    set_number(voice_url="https://pbx.example.com/")(console)
    set_service(inbound_request_url="https://old.example.com/")(console)
    [change] = connect(console)
    assert (change.field, change.before, change.after) == (
        "inbound_url", "https://old.example.com/", INBOUND,
    )  # fmt: skip
    assert console.numbers[0]["voice_url"] == "https://pbx.example.com/"


def test_every_read_and_write_is_one_that_twilios_document_knows(prism: str) -> None:
    settings = make_settings(TWILIO_API_BASE_URL=prism, **BY_SERVICE)
    assert read_console(settings, NOW).account is not None
    both = [
        Change("service", SERVICE_SID, "", "inbound_url", "", INBOUND),
        Change("service", SERVICE_SID, "", "inbound_method", "", "POST"),
        Change("service", SERVICE_SID, "", "fallback_url", "", BIN),
        Change("service", SERVICE_SID, "", "status_callback", "", BIN),
        Change("number", "PN" + "1" * 32, "", "sms_url", "", INBOUND),
        Change("number", "PN" + "1" * 32, "", "sms_method", "", "POST"),
        Change("number", "PN" + "1" * 32, "", "sms_fallback_url", "", BIN),
        Change("number", "PN" + "1" * 32, "", "voice_url", "", BIN),
    ]
    apply(settings, both)
    toll_free = make_settings(TWILIO_API_BASE_URL=prism, **{**BY_NUMBER, "TWILIO_FROM": TOLL_FREE})
    assert read_console(toll_free, NOW).service is None


# ---- the commands -----------------------------------------------------------------------------


def typed(console: ConsoleStandIn, *words: str, base_url: str = BASE) -> tuple[int, str]:
    given = dict.fromkeys(NAMES, "") | ENVIRONMENT | BY_SERVICE
    given |= {"TWILIO_API_BASE_URL": console.url, "PUBLIC_BASE_URL": base_url}
    given |= {"TWILIO_SHARED_KEYS": SHARED_KEY}
    done = CliRunner(env=given).invoke(main, ["twilio", *words])
    return done.exit_code, done.output


@pytest.fixture
def through(tmp_path: Path, migrated_sqlite: Path) -> Iterator[Proxy]:
    """A real line behind a proxy, reached at the proxy's address."""
    url = f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'textus.db')}"
    with (
        proxy() as between,
        line(url, PUBLIC_BASE_URL=between.url, TWILIO_SHARED_KEYS=SHARED_KEY) as running,
    ):
        between.target = running.base_url
        yield between


def test_the_doctor_signs_a_request_to_our_own_door_through_the_proxy(
    console: ConsoleStandIn, through: Proxy
) -> None:
    connect(console, PUBLIC_BASE_URL=through.url)
    status, shown = typed(console, "doctor", base_url=through.url)
    assert (status, "WRONG" in shown) == (0, False), shown
    assert "ok     signature" in shown
    assert max(map(len, shown.splitlines())) <= 110
    assert TOKEN not in shown


@pytest.mark.parametrize(
    ("manner", "shown"),
    [
        ("decodes", "signature: a request signed as Twilio signs is refused"),
        ("redirects", "public address: it redirects (301)"),
        ("drops", "signature: a request signed as Twilio signs is refused"),
        ("answers", "signature: a forged request was answered with 204"),
    ],
)
def test_the_doctor_names_what_a_proxy_spoils(
    console: ConsoleStandIn, through: Proxy, manner: Manner, shown: str
) -> None:
    connect(console, PUBLIC_BASE_URL=through.url)
    through.manner = manner
    status, said = typed(console, "doctor", base_url=through.url)
    assert status == 1
    name, _, found = shown.partition(": ")
    assert re.search(rf"^WRONG  {name} +{re.escape(found)}", said, re.MULTILINE), said
    assert "1 wrong." in said


def test_connect_shows_before_it_sets(console: ConsoleStandIn) -> None:
    set_service(inbound_request_url="https://old.example.com/")(console)
    status, shown = typed(console, "connect")
    assert status == 0
    assert "  - https://old.example.com/" in shown
    assert f"  + {INBOUND}" in shown
    assert console.wrote == []
    assert typed(console, "connect", "--apply") == (0, shown.rsplit("\n", 2)[0] + "\n1 set.\n")
    assert typed(console, "connect", "--apply") == (0, "Everything is set already.\n")


@pytest.mark.parametrize("address", ["http://elsewhere.example.com/", f"{BASE}/away", "bin"])
def test_a_fallback_on_this_server_is_refused(console: ConsoleStandIn, address: str) -> None:
    status, shown = typed(console, "connect", "--fallback", address)
    assert status == 2
    assert "another machine" in shown


def test_an_account_that_lets_nobody_in_is_not_written_to(console: ConsoleStandIn) -> None:
    console.token = "rotated"
    status, shown = typed(console, "connect", "--apply")
    assert status == 1
    assert "textus twilio doctor" in shown
    assert console.wrote == []


def test_the_simulator_has_no_account() -> None:
    given = dict.fromkeys(NAMES, "") | ENVIRONMENT | {"CARRIER": "simulator"}
    done = CliRunner(env=given).invoke(main, ["twilio", "doctor"])
    assert done.exit_code == 1
    assert "CARRIER is simulator" in done.output


def test_nothing_listens_there() -> None:
    found = probe(make_settings(PUBLIC_BASE_URL="http://localhost:9"))
    assert found.signed is None
    assert found.why == "ConnectionError"
