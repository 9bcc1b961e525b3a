"""The carriers keep one contract; Twilio's own document and a misbehaving twin check ours."""

import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot.carrier import Carrier, CarrierError, DeliveryStatus, Outgoing
from bot.carrier.codes import REMEDIES
from bot.carrier.simulator import Simulator
from bot.carrier.twilio import TwilioCarrier
from tests.services.listening import free_port
from tests.services.outgoing import ACCOUNT_SID, KIM, SAM, SERVICE_SID, make_settings
from tests.twilio.stand_in import (
    FINE,
    GARBAGE_AFTER_TAKING,
    LOST_ANSWER,
    RESET_AFTER_TAKING,
    RESET_BEFORE_TAKING,
    SERVER_ERROR,
    SERVER_ERROR_AFTER_TAKING,
    Mood,
    StandIn,
    refusal,
)

ROW_ID = "01234567-89ab-7def-8123-456789abcdef"
BODY = "Hi Kim: ¿qué día? [1] mañana €"
TEXT = Outgoing(KIM, BODY, 14_400, ROW_ID)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
A_DATE = "Wed, 01 Jan 2020 00:00:00 +0000"
SOON = 0.3
CLINIC = "+14805550100"
BY_NUMBER = {"TWILIO_MESSAGING_SERVICE_SID": "", "TWILIO_FROM": CLINIC}


@pytest.fixture
def carrier(twilio: StandIn) -> TwilioCarrier:
    return twilio_at(twilio.url)


def twilio_at(url: str, read_s: float = 10.0, **more: str) -> TwilioCarrier:
    return TwilioCarrier(make_settings(TWILIO_API_BASE_URL=url, **more), timeouts_s=(5.0, read_s))


@pytest.fixture(params=["simulator", "prism", "stand-in"])
def any_carrier(request: pytest.FixtureRequest) -> Carrier:
    if request.param == "simulator":
        return Simulator()
    if request.param == "prism":
        return twilio_at(request.getfixturevalue("prism"))
    return twilio_at(request.getfixturevalue("twilio").url)


def refused(carrier: Carrier, text: Outgoing = TEXT) -> CarrierError:
    with pytest.raises(CarrierError) as caught:
        carrier.send(text)
    return caught.value


def test_a_text_that_is_sent_has_a_sid_and_our_reference(any_carrier: Carrier) -> None:
    status = any_carrier.send(TEXT)
    assert len(status.sid) == 34
    assert status.sid.startswith("SM")
    assert status.reference == ROW_ID
    assert status.error_code is None
    assert status.status in ("accepted", "sent", "delivered")


def test_nothing_is_found_for_a_phone_that_nobody_texted(any_carrier: Carrier) -> None:
    any_carrier.send(TEXT)
    assert any_carrier.find(SAM, BODY, datetime.now(UTC) - timedelta(minutes=1)) == ()


@pytest.mark.parametrize("any_carrier", ["simulator", "stand-in"], indirect=True)
def test_what_left_is_found_by_phone_words_and_time(any_carrier: Carrier) -> None:
    before = datetime.now(UTC) - timedelta(seconds=2)
    sid = any_carrier.send(TEXT).sid
    any_carrier.send(Outgoing(KIM, "something else", 60, ROW_ID[:-1] + "0"))
    assert [status.sid for status in any_carrier.find(KIM, BODY, before)] == [sid]
    assert any_carrier.find(KIM, BODY, before + timedelta(minutes=1)) == ()


@pytest.mark.parametrize("sender", [{}, BY_NUMBER])
def test_twilios_document_accepts_our_requests(prism: str, sender: dict[str, str]) -> None:
    assert twilio_at(prism, **sender).send(TEXT).sid.startswith("SM")


def test_twilios_document_refuses_a_request_that_is_wrong(prism: str) -> None:
    error = refused(twilio_at(prism, PUBLIC_BASE_URL="https://text us.example"))
    assert (error.code, error.outcome_unknown) == (422, False)


def test_a_request_says_all_that_twilio_needs(twilio: StandIn, carrier: TwilioCarrier) -> None:
    carrier.send(TEXT)
    assert twilio.forms == [
        {
            "To": KIM,
            "Body": BODY,
            "MessagingServiceSid": SERVICE_SID,
            "StatusCallback": f"https://text.example.com/twilio/status?outbound={ROW_ID}",
            "ValidityPeriod": "14400",
        }
    ]


def test_without_a_messaging_service_our_number_sends(twilio: StandIn) -> None:
    twilio_at(twilio.url, **BY_NUMBER).send(TEXT)
    assert twilio.forms[0]["From"] == CLINIC
    assert "MessagingServiceSid" not in twilio.forms[0]


@pytest.mark.parametrize(("asked", "given"), [(0, "1"), (90, "90"), (90_000, "36000")])
def test_the_validity_stays_within_what_twilio_takes(
    twilio: StandIn, carrier: TwilioCarrier, asked: int, given: str
) -> None:
    carrier.send(Outgoing(KIM, BODY, asked, ROW_ID))
    assert twilio.forms[0]["ValidityPeriod"] == given


def test_every_call_goes_to_the_configured_address_with_the_same_path(
    twilio: StandIn, carrier: TwilioCarrier
) -> None:
    carrier.send(TEXT)
    carrier.find(KIM, BODY, LONG_AGO)
    assert twilio.paths == [f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"] * 2
    assert twilio.queries[0]["To"] == KIM


def test_the_process_environment_sends_no_text_to_another_region(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TWILIO_REGION", "au1")
    monkeypatch.setenv("TWILIO_EDGE", "sydney")
    address = "https://api.twilio.com/2010-04-01"
    assert TwilioCarrier(make_settings())._client.get_hostname(address) == address


@pytest.mark.parametrize("code", [21211, 21408, 21610, 21614, 21658, 30007, 20003, 99999])
def test_a_refusal_is_permanent_and_keeps_its_code(
    twilio: StandIn, carrier: TwilioCarrier, code: int
) -> None:
    twilio.will(refusal(code))
    error = refused(carrier)
    assert (error.code, error.permanent, error.outcome_unknown) == (code, True, False)
    assert twilio.taken == []


@pytest.mark.parametrize("code", [code for code, remedy in REMEDIES.items() if remedy == "wait"])
def test_a_refusal_that_passes_may_be_tried_again(
    twilio: StandIn, carrier: TwilioCarrier, code: int
) -> None:
    twilio.will(refusal(code))
    error = refused(carrier)
    assert (error.permanent, error.outcome_unknown) == (False, False)


@pytest.mark.parametrize(
    ("mood", "code"),
    [
        (refusal(20429, 429, Retry_After="7"), 20429),
        (Mood(429, "slow down", {"Retry-After": "7"}), 429),
    ],
)
def test_a_rate_limit_says_when_to_come_again(
    twilio: StandIn, carrier: TwilioCarrier, mood: Mood, code: int
) -> None:
    twilio.will(mood)
    error = refused(carrier)
    assert (error.code, error.permanent, error.outcome_unknown) == (code, False, False)
    assert error.retry_after_s == 7.0


@pytest.mark.parametrize("wish", ["soon", "-1", "1e9", "Tue, 01 Dec 2026 19:00:00 GMT", "99999"])
def test_an_odd_wish_to_wait_is_not_followed(
    twilio: StandIn, carrier: TwilioCarrier, wish: str
) -> None:
    twilio.will(refusal(20429, 429, Retry_After=wish))
    assert refused(carrier).retry_after_s is None


@pytest.mark.parametrize(
    "mood",
    [
        RESET_BEFORE_TAKING,
        RESET_AFTER_TAKING,
        SERVER_ERROR,
        SERVER_ERROR_AFTER_TAKING,
        GARBAGE_AFTER_TAKING,
        Mood(201, {"status": "queued"}, takes=True),
        Mood(201, "[]", takes=True),
    ],
)
def test_an_answer_that_settles_nothing_leaves_the_outcome_unknown(
    twilio: StandIn, carrier: TwilioCarrier, mood: Mood
) -> None:
    twilio.will(mood)
    error = refused(carrier)
    assert (error.permanent, error.outcome_unknown) == (False, True)
    assert len(twilio.forms) == 1


def test_an_answer_that_never_comes_leaves_the_outcome_unknown(twilio: StandIn) -> None:
    twilio.will(LOST_ANSWER)
    assert refused(twilio_at(twilio.url, read_s=SOON)).outcome_unknown
    assert len(twilio.taken) == 1


def test_a_connection_that_was_never_made_is_known_to_have_sent_nothing() -> None:
    error = refused(twilio_at(f"http://127.0.0.1:{free_port()}"))
    assert (error.permanent, error.outcome_unknown) == (False, False)


def test_a_redirect_is_not_followed(twilio: StandIn, carrier: TwilioCarrier) -> None:
    twilio.will(Mood(307, "", {"Location": f"{twilio.url}/elsewhere"}))
    error = refused(carrier)
    assert (error.code, error.permanent, error.outcome_unknown) == (307, False, False)
    assert len(twilio.forms) == 1


@pytest.mark.parametrize(
    "mood",
    [Mood(500, "boom"), Mood(200, "<html>"), Mood(200, {"x": 1}), Mood(200, {"x": 1, "y": 2})],
)
def test_a_listing_that_fails_is_no_proof_of_absence(
    twilio: StandIn, carrier: TwilioCarrier, mood: Mood
) -> None:
    carrier.send(TEXT)
    twilio.will_list(mood)
    with pytest.raises(CarrierError):
        carrier.find(KIM, BODY, LONG_AGO)


def test_a_redacted_text_and_a_trial_prefix_are_still_ours(
    twilio: StandIn, carrier: TwilioCarrier
) -> None:
    twilio.prefix = "Sent from your Twilio trial account - "
    carrier.send(TEXT)
    assert len(carrier.find(KIM, BODY, LONG_AGO)) == 1
    assert carrier.find(KIM, "other words", LONG_AGO) == ()
    twilio.redacts = True
    assert len(carrier.find(KIM, BODY, LONG_AGO)) == 1


def test_what_twilio_said_by_itself_is_not_ours(twilio: StandIn, carrier: TwilioCarrier) -> None:
    carrier.send(TEXT)
    twilio.taken[0]["direction"] = "outbound-reply"
    assert carrier.find(KIM, BODY, LONG_AGO) == ()


def test_a_listed_failure_is_found_with_its_code(twilio: StandIn, carrier: TwilioCarrier) -> None:
    sid = carrier.send(TEXT).sid
    twilio.taken[0].update(status="undelivered", error_code=30007)
    assert carrier.find(KIM, BODY, LONG_AGO) == (DeliveryStatus(sid, "undelivered", 30007),)


def test_twilios_log_tells_what_came_to_us_with_its_files(prism: str) -> None:
    carrier = twilio_at(prism, **BY_NUMBER)
    came = carrier.arrived(LONG_AGO - timedelta(days=365), datetime.now(UTC))
    assert [text.sid[:2] for text in came] == ["MM"]
    assert came[0].received_at == datetime(2019, 5, 24, 17, 44, 46, tzinfo=UTC)
    assert came[0].body == "look mom I have media!"
    assert came[0].media[0].url.startswith("https://api.twilio.com/2010-04-01/Accounts/AC")
    assert carrier.arrived(LONG_AGO, datetime.now(UTC)) == ()
    assert twilio_at(prism).arrived(LONG_AGO, datetime.now(UTC)) == ()  # by the service's numbers
    assert carrier.last_sent_at(KIM) == datetime(2019, 5, 24, 17, 44, 46, tzinfo=UTC)


def test_the_log_gives_what_came_in_time_from_every_page_oldest_first(
    twilio: StandIn, carrier: TwilioCarrier
) -> None:
    twilio.longest_page, at = 2, LONG_AGO
    for n in range(9):
        twilio.text(f"SM{n:032x}", KIM, f"text {n}", at + timedelta(minutes=n))
    twilio.taken.append({**twilio.came[5], "sid": "SM9", "direction": "outbound-api"})
    came = carrier.arrived(at + timedelta(minutes=2), at + timedelta(minutes=6))
    assert [text.body for text in came] == [f"text {n}" for n in range(2, 7)]
    assert came[0].received_at == at + timedelta(minutes=2)
    assert twilio.queries[0]["To"] == twilio.numbers[0]
    assert twilio.queries[0]["DateSent>"] == "2019-12-31T00:02:00Z"


@pytest.mark.parametrize("hours", [1, -1])
def test_a_clock_that_is_an_hour_off_neither_loses_a_text_nor_sends_it_twice(
    twilio: StandIn, carrier: TwilioCarrier, hours: int
) -> None:
    ours = datetime.now(UTC).replace(microsecond=0)
    twilio.behind = timedelta(hours=hours)
    twilio.now = ours - twilio.behind
    carrier.send(TEXT)
    assert len(carrier.find(KIM, BODY, ours - timedelta(minutes=2))) == 1
    twilio.text("SM1", KIM, "hi", twilio.now)
    (came,) = carrier.arrived(ours - timedelta(minutes=2), ours + timedelta(minutes=2))
    assert abs(came.received_at - ours) < timedelta(seconds=30)
    assert abs((carrier.last_sent_at(KIM) or LONG_AGO) - ours) < timedelta(seconds=30)


def test_odd_texts_of_the_log_are_told_as_their_webhooks_would_tell_them(
    twilio: StandIn, carrier: TwilioCarrier
) -> None:
    twilio.media["MM1"] = ["image/jpeg", "text/vcard"]
    twilio.text("MM1", "(480) 555-0111", "", LONG_AGO)
    twilio.text("SM2", "22395", "a short code\ud83d", LONG_AGO, num_media=None)
    redacted = twilio.text("SM3", KIM, "", LONG_AGO, num_media="2")
    redacted["body"] = None
    picture, short, empty = carrier.arrived(LONG_AGO, LONG_AGO)
    assert (picture.phone, short.phone, empty.phone) == (KIM, "22395", KIM)
    assert picture.received_at < short.received_at < empty.received_at  # of one second
    assert [media.content_type for media in picture.media] == ["image/jpeg", "text/vcard"]
    assert picture.media[0].url == (
        f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT_SID}/Messages/MM1/Media/ME{0:032x}"
    )
    assert (short.body, empty.body, empty.media) == ("a short code?", "", ())


@pytest.mark.parametrize(
    "mood",
    [
        SERVER_ERROR,
        Mood(200, "<html>"),
        Mood(200, {"x": 1}),
        Mood(200, {"messages": [{"sid": "SM1", "direction": "inbound"}]}),
        Mood(200, {"messages": [{"direction": "inbound", "date_created": A_DATE}]}),
    ],
)
def test_a_log_that_cannot_be_read_whole_is_no_log(
    twilio: StandIn, carrier: TwilioCarrier, mood: Mood
) -> None:
    twilio.will_list(mood)
    with pytest.raises(CarrierError):
        carrier.arrived(LONG_AGO, datetime.now(UTC))


def test_twilios_log_knows_when_we_last_wrote(twilio: StandIn, carrier: TwilioCarrier) -> None:
    assert carrier.last_sent_at(KIM) is None
    for twilio.now in (LONG_AGO, LONG_AGO + timedelta(hours=1)):
        carrier.send(TEXT)
    assert carrier.last_sent_at(KIM) == twilio.now
    assert carrier.last_sent_at(SAM) is None


def test_neither_errors_nor_logs_tell_a_phone_or_a_text(
    twilio: StandIn, carrier: TwilioCarrier, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    twilio.will(refusal(21211), SERVER_ERROR, RESET_AFTER_TAKING, FINE)
    said = [str(refused(carrier)) for _ in range(3)]
    carrier.send(TEXT)
    carrier.find(KIM, BODY, LONG_AGO)
    everything = " ".join([*said, caplog.text])
    assert "4805550111" not in everything
    assert "Kim" not in everything
