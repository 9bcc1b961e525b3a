"""Twilio's doors: what is stored, what is refused, and that nothing makes them fail."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

import pytest
from sqlalchemy import select
from twilio.request_validator import RequestValidator

from bot import watch
from bot.carrier import twilio
from bot.refused import ENOUGH
from models import Alert
from tests.services.line import TOKEN, Line

KIM = "+14805550111"
INBOUND = "/twilio/inbound"


def test_a_signed_text_is_stored_and_answered_with_an_empty_response(line: Line) -> None:
    answer = line.text(KIM, "hi")
    assert (answer.status, answer.content_type) == (200, "text/xml; charset=utf-8") or (
        answer.status == 200 and answer.content_type.startswith("text/xml")
    )
    assert "<Response/>" in answer.body
    assert line.stored() == 1


@pytest.mark.parametrize("signature", ["", "wrong", "A" * 5000, "é"])
def test_a_forged_text_is_refused_and_not_stored(line: Line, signature: str) -> None:
    form = line.form(KIM, "hi")
    answer = line.post_raw(INBOUND, b"MessageSid=SM1&Body=hi", quote(signature))
    assert answer.status == 403
    assert line.post(INBOUND, form, token="not the token").status == 403
    assert line.stored() == 0


def test_another_account_is_refused(line: Line) -> None:
    answer = line.text(KIM, "hi", AccountSid="AC" + "9" * 32)
    assert answer.status == 403
    assert line.stored() == 0


def test_a_form_of_thousands_of_fields_from_a_stranger_is_not_checked(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To sort and sign them costs 0.1 s of everybody's time."""
    checked: list[str] = []
    monkeypatch.setattr(twilio, "is_signed", lambda url, *_: checked.append(url))
    assert (
        line.post_raw(
            INBOUND, urlencode([(f"{n:x}", "") for n in range(9000)]).encode(), "x"
        ).status
        == 403
    )
    assert checked == []


def test_a_query_that_needs_escaping_is_signed_as_it_came(line: Line) -> None:
    path = f"{INBOUND}?tag=J%C3%B3se%20x&tok=a%2Fb%26c"
    assert line.post(path, line.form(KIM, "hi")).status == 200
    assert line.stored() == 1


def test_duplicate_keys_are_signed_and_kept(line: Line) -> None:
    form = line.form(KIM, "hi")
    pairs = [*form.items(), ("Extra", "b"), ("Extra", "a")]
    url = f"{line.house.settings.public_base_url}{INBOUND}"
    text = url + "".join(f"{k}{v}" for k, v in sorted(pairs))
    import base64
    import hashlib
    import hmac

    signed = base64.b64encode(hmac.new(TOKEN.encode(), text.encode(), hashlib.sha1).digest())
    body = "&".join(f"{quote(k)}={quote(v)}" for k, v in pairs).encode()
    assert line.post_raw(INBOUND, body, signed.decode()).status == 200


def test_the_same_sid_from_eight_threads_is_one_text_and_one_answer(line: Line) -> None:
    form = line.form(KIM, "hi")
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: line.post(INBOUND, form).status, range(8)))
    line.work()
    assert answers == [200] * 8
    assert line.stored() == 1
    assert len(line.says(KIM)) == 1


ODD = {
    "no body": {"Body": ""},
    "1600 characters": {"Body": "how much " * 177},
    "emoji": {"Body": "🙂🙃🦄"},
    "NUL": {"Body": "hi\x00there\x00"},
    "controls": {"Body": "\x0b\x1b\x07 hi"},
    "zero width": {"Body": "\u200b\u200d\ufeff"},
    "right to left": {"Body": "\u202ehello\u202c"},
    "lone surrogate escape": {"Body": "\ufffd\uffff"},
    "media without text": {
        "Body": "",
        "NumMedia": "1",
        "MediaUrl0": "https://api.twilio.com/x",
        "MediaContentType0": "image/jpeg",
    },
    "media that lies": {"NumMedia": "ninety"},
    "many media": {"NumMedia": "99"},
    "short code": {"From": "22000"},
    "name as sender": {"From": "BANKALERT"},
    "no sender": {"From": ""},
    "no receiver": {"To": ""},
    "opt-out type": {"OptOutType": "STOP", "Body": "alto"},
    "odd opt-out type": {"OptOutType": "WAT" * 50},
    "long sid": {"MessageSid": "SM" + "f" * 400},
    "formula": {"Body": '=HYPERLINK("http://x")'},
    "markup": {"Body": "<script>alert(1)</script>]]>"},
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_odd_texts_are_stored_and_never_break_anything(line: Line, odd: dict[str, str]) -> None:
    form = {**line.form(KIM, "hi"), **odd}
    assert line.post(INBOUND, form).status == 200
    line.work()
    assert line.stored() == 1


def test_a_text_without_a_sid_or_sender_field_is_no_error(line: Line) -> None:
    form = line.form(KIM, "hi")
    del form["MessageSid"]
    assert line.post(INBOUND, form).status == 200
    form = line.form(KIM, "hi")
    del form["From"], form["Body"], form["NumMedia"]
    assert line.post(INBOUND, form).status == 200


def test_invalid_utf_8_is_never_a_server_error(line: Line) -> None:
    url = f"{line.house.settings.public_base_url}{INBOUND}"
    form = line.form(KIM, "x")
    signature = RequestValidator(TOKEN).compute_signature(url, form)
    body = "&".join(f"{k}={quote(v)}" for k, v in form.items()).replace("Body=x", "Body=%FF%FEabc")
    assert line.post_raw(INBOUND, body.encode(), signature).status == 403
    assert line.stored() == 0


def test_health_pages_answer(line: Line) -> None:
    assert line.get("/healthz").status == 200
    assert "textus_inbound_texts_total" in line.get("/metrics").body


def test_ready_means_that_a_worker_is_alive(line: Line) -> None:
    assert line.get("/readyz").body == "no worker is alive\n"
    watch.beat(line.house, datetime.now(UTC) - watch.DEAD_AFTER * 2, "dead")
    assert line.get("/readyz").status == 503
    watch.beat(line.house, datetime.now(UTC), "alive")
    assert line.get("/readyz").status == 200


def test_webhooks_that_are_all_refused_page_once_and_a_forger_pages_nobody(line: Line) -> None:
    def alerts() -> list[str]:
        watch.look(line.house, datetime.now(UTC))
        with line.house.sessions() as db:
            return list(db.scalars(select(Alert.kind)))

    line.text(KIM, "hi")
    form = line.form(KIM, "hello?")
    for account in ("AC" + "9" * 32, line.house.settings.account_sid):
        for _ in range(ENOUGH - 1):
            line.post(INBOUND, {**form, "AccountSid": account}, token="not the token")
    assert alerts() == []
    line.post("/twilio/status", form, token="not the token")
    assert alerts() == ["webhooks_refused"]
    for _ in range(ENOUGH):
        line.post(INBOUND, form, token="not the token")
    assert alerts() == ["webhooks_refused"]
    for _ in range(ENOUGH - 1):
        line.post(INBOUND, form, token="not the token")
    line.post(INBOUND, form)
    assert not line.house.refused.is_enough()


def test_the_phone_on_the_screen_is_refused_with_real_credentials(line: Line) -> None:
    assert line.get("/try").status == 404
    assert line.get("/text-us").status == 200


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_database_that_is_away_asks_twilio_to_come_again(line: Line, database_url: str) -> None:
    from sqlalchemy import text

    with line.house.engine.begin() as connection:
        connection.execute(text("ALTER TABLE conversation RENAME TO gone"))
    assert line.text(KIM, "hi").status == 503
    assert line.get("/readyz").status == 503
