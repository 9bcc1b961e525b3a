"""The signature on Twilio's webhooks: its own vector, and everything that breaks it in practice."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from bot.carrier import DeliveryStatus
from bot.carrier.forms import BadWebhook, parse_inbound, parse_status
from bot.carrier.twilio import is_signed, verify
from bot.core.conversation import Media
from bot.settings import from_env

NOW = datetime(2026, 12, 1, 19, 0, tzinfo=UTC)
TOKEN = "12345"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FORM = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}
SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
HOOK = "https://text.example.com/twilio/inbound"
TEXT = {"MessageSid": "SM1", "From": "+14805550111", "To": "+14805550100", "Body": "hi"}


def sign(url: str, pairs: list[tuple[str, str]], token: str = TOKEN) -> str:
    """Twilio's algorithm, written down a second time: it must not vouch for itself."""
    said = url + "".join(key + value for key, value in sorted(set(pairs)))
    digest = hmac.new(token.encode(), said.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def test_twilios_own_vector_holds() -> None:
    assert sign(URL, list(FORM.items())) == SIGNATURE
    assert verify(URL, FORM, SIGNATURE, [TOKEN])
    assert verify(URL, MultiDict(FORM), SIGNATURE, [TOKEN])


@pytest.mark.parametrize("changed", FORM)
def test_a_changed_field_is_refused(changed: str) -> None:
    assert not verify(URL, FORM | {changed: FORM[changed] + "0"}, SIGNATURE, [TOKEN])


def test_an_added_or_missing_field_is_refused() -> None:
    assert not verify(URL, FORM | {"Extra": "1"}, SIGNATURE, [TOKEN])
    assert not verify(URL, {k: v for k, v in FORM.items() if k != "Digits"}, SIGNATURE, [TOKEN])


@pytest.mark.parametrize(
    "url",
    [
        "http://mycompany.com/myapp.php?foo=1&bar=2",
        "https://mycompany.com/myapp.php?foo=1",
        "https://mycompany.com/myapp.php?bar=2&foo=1",
        "https://mycompany.com/myapp.php/?foo=1&bar=2",
        "https://elsewhere.com/myapp.php?foo=1&bar=2",
    ],
)
def test_another_address_is_refused(url: str) -> None:
    assert not verify(url, FORM, SIGNATURE, [TOKEN])


def test_each_accepted_token_verifies_while_tokens_change() -> None:
    old, new = sign(HOOK, list(TEXT.items()), "old"), sign(HOOK, list(TEXT.items()), "new")
    assert verify(HOOK, TEXT, old, ["new", "old"])
    assert verify(HOOK, TEXT, new, ["new", "old"])
    assert not verify(HOOK, TEXT, old, ["new"])
    assert not verify(HOOK, TEXT, sign(HOOK, list(TEXT.items()), ""), [""])
    assert not verify(HOOK, TEXT, new, [])


@pytest.mark.parametrize("signature", ["", "wrong", "A" * 5000, "é", SIGNATURE.lower(), " "])
def test_a_missing_or_wrong_signature_is_refused(signature: str) -> None:
    assert not verify(URL, FORM, signature, [TOKEN])


def test_an_escaped_query_is_signed_as_it_came() -> None:
    query = "name=J%C3%B3se%20x&tok=a%2Fb%26c"
    signature = sign(f"{HOOK}?{query}", list(TEXT.items()))
    request = Request(EnvironBuilder("/twilio/inbound", HOOK, query_string=query).get_environ())
    raw = request.environ["QUERY_STRING"]
    assert verify(f"{HOOK}?{raw}", TEXT, signature, [TOKEN])
    decoded = request.url.split("?", 1)[1]
    assert decoded != query
    assert not verify(f"{HOOK}?{decoded}", TEXT, signature, [TOKEN])


def test_duplicate_keys_are_signed_with_each_value() -> None:
    pairs = [*TEXT.items(), ("Extra", "b"), ("Extra", "a"), ("Extra", "a")]
    signature = sign(HOOK, pairs)
    assert verify(HOOK, MultiDict(pairs), signature, [TOKEN])
    assert not verify(HOOK, MultiDict(pairs).to_dict(), signature, [TOKEN])


def test_blank_and_padded_fields_are_signed_as_they_are() -> None:
    form = TEXT | {"FromCity": "", "Body": "  hi \n"}
    signature = sign(HOOK, list(form.items()))
    assert verify(HOOK, form, signature, [TOKEN])
    assert not verify(HOOK, form | {"Body": "hi"}, signature, [TOKEN])


@pytest.mark.parametrize("signed", [HOOK, HOOK.replace(".com", ".com:443")])
@pytest.mark.parametrize("called", [HOOK, HOOK.replace(".com", ".com:443")])
def test_the_default_port_may_be_written_or_not(signed: str, called: str) -> None:
    assert verify(called, TEXT, sign(signed, list(TEXT.items())), [TOKEN])


def test_another_port_is_another_address() -> None:
    eight = HOOK.replace(".com", ".com:8443")
    assert verify(eight, TEXT, sign(eight, list(TEXT.items())), [TOKEN])
    assert not verify(HOOK, TEXT, sign(eight, list(TEXT.items())), [TOKEN])


@given(st.dictionaries(st.text(), st.text()), st.text(), st.text(), st.lists(st.text()))
def test_verifying_never_raises(
    form: dict[str, str], signature: str, query: str, tokens: list[str]
) -> None:
    assert not verify(f"{HOOK}?{query}", form, signature, tokens)


def test_a_text_is_read_with_its_media() -> None:
    form = MultiDict(
        TEXT
        | {
            "NumMedia": "2",
            "MediaUrl0": "https://api.twilio.com/one",
            "MediaContentType0": "image/jpeg",
            "MediaUrl1": "https://api.twilio.com/two",
            "MediaUrl2": "https://api.twilio.com/not-announced",
            "OptOutType": "STOP",
        }
    )
    inbound = parse_inbound(form, NOW)
    assert (inbound.sid, inbound.body, inbound.received_at) == ("SM1", "hi", NOW)
    assert inbound.media == (
        Media("https://api.twilio.com/one", "image/jpeg"),
        Media("https://api.twilio.com/two", ""),
    )
    assert inbound.opt_out_type == "STOP"
    assert not inbound.is_group


@pytest.mark.parametrize(
    ("came", "phone"),
    [
        ("+14805550111", "+14805550111"),
        ("+1 (480) 555-0111", "+14805550111"),
        (" 14805550111", "+14805550111"),  # a plus sign that somebody decoded as a blank
        ("+442079460123", "+442079460123"),
        ("22000", "22000"),
        ("BANKALERT", "BANKALERT"),
        ("1-800-FLOWERS", "1-800-FLOWERS"),
        ("whatsapp:+14805550111", "whatsapp:+14805550111"),
        ("", ""),
    ],
)
def test_a_number_is_normalised_and_anything_else_kept(came: str, phone: str) -> None:
    assert parse_inbound(TEXT | {"From": came}, NOW).phone == phone


def test_a_group_text_is_known_by_its_other_recipients() -> None:
    assert parse_inbound(TEXT | {"OtherRecipients0": "+14805550112"}, NOW).is_group
    assert not parse_inbound(TEXT | {"OtherRecipients0": ""}, NOW).is_group


def test_a_long_or_odd_sid_is_told_apart_by_its_hash() -> None:
    one = parse_inbound(TEXT | {"MessageSid": "SM" + "f" * 400}, NOW).sid
    two = parse_inbound(TEXT | {"MessageSid": "SM" + "f" * 401}, NOW).sid
    assert len(one) == len(two) == 64
    assert one != two


def test_a_text_without_a_sid_is_no_text() -> None:
    with pytest.raises(BadWebhook):
        parse_inbound({"From": "+14805550111", "Body": "hi"}, NOW)


@given(st.dictionaries(st.sampled_from([*TEXT, "NumMedia", "MediaUrl0", "OptOutType"]), st.text()))
def test_no_field_however_odd_stops_a_text(form: dict[str, str]) -> None:
    inbound = parse_inbound(form | {"MessageSid": form.get("MessageSid") or "SM1"}, NOW)
    assert len(inbound.sid) <= 64
    (inbound.sid + inbound.phone + inbound.to + inbound.body).encode()
    assert len(inbound.media) <= 10
    assert inbound.opt_out_type in ("STOP", "START", "HELP", None)


@pytest.mark.parametrize(
    ("said", "status"),
    [("queued", "accepted"), ("sent", "sent"), ("read", "delivered"), ("canceled", "failed")],
)
def test_a_status_is_read_in_our_words(said: str, status: str) -> None:
    assert parse_status({"MessageSid": "SM1", "MessageStatus": said}).status == status


def test_a_status_carries_its_error_and_our_reference() -> None:
    row_id = "01234567-89ab-7def-8123-456789abcdef"
    form = {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30007"}
    assert parse_status(form | {"outbound": row_id}) == DeliveryStatus(
        "SM1", "undelivered", 30007, row_id
    )


@pytest.mark.parametrize("code", ["", "0", "none", "999999999999", "-1", "٣"])
def test_an_odd_error_code_is_none(code: str) -> None:
    form = {"MessageSid": "SM1", "MessageStatus": "failed", "ErrorCode": code}
    assert parse_status(form | {"outbound": "x"}) == DeliveryStatus("SM1", "failed")


@pytest.mark.parametrize("form", [{}, {"MessageSid": "SM1"}, {"MessageStatus": "sent"}])
def test_a_status_that_says_nothing_is_refused(form: dict[str, str]) -> None:
    with pytest.raises(BadWebhook):
        parse_status(form)


def test_the_status_of_an_incoming_text_is_refused() -> None:
    with pytest.raises(BadWebhook):
        parse_status({"MessageSid": "SM1", "MessageStatus": "received"})


# ---- shared keys ------------------------------------------------------------------------------


SETTINGS = from_env(
    {
        "DATA_KEYS": base64.b64encode(bytes(range(32))).decode(),
        "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyz",
        "TWILIO_AUTH_TOKENS": "a token",
        "TWILIO_SHARED_KEYS": f"newer, {TOKEN}",
    }
)
BY_SHARED_KEY = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"


def headers(signature: str, signed_how: str | None = None) -> dict[str, str]:
    how = {"X-Twilio-Webhooks-Signature-Settings": signed_how} if signed_how else {}
    return {"X-Twilio-Signature": signature, **how}


def test_the_known_signature_of_a_shared_key_is_taken() -> None:
    known = "033hgUJA9M/hXIZsYjwkerEP/DBm35nEri5FhCYjA5s="
    assert is_signed(URL, FORM, headers(known, BY_SHARED_KEY).get, SETTINGS)


def test_each_kind_of_secret_counts_only_for_its_own_algorithm() -> None:
    by_token = RequestValidator("a token").compute_signature(HOOK, TEXT)
    assert is_signed(HOOK, TEXT, headers(by_token).get, SETTINGS)
    assert not is_signed(HOOK, TEXT, headers(by_token, BY_SHARED_KEY).get, SETTINGS)
    for secret, how in ((TOKEN, None), ("a token", BY_SHARED_KEY)):
        algorithm = "HMAC_SHA256" if how else "HMAC_SHA1"
        made = RequestValidator(secret).compute_signature(HOOK, TEXT, algorithm)
        assert not is_signed(HOOK, TEXT, headers(made, how).get, SETTINGS)


@pytest.mark.parametrize(
    "how", ["algorithm=HMAC_MD5", "algorithm=", "key=a", ",,=", "algorithm=né"]
)
def test_an_odd_settings_header_opens_nothing(how: str) -> None:
    assert not is_signed(HOOK, TEXT, headers("AAAA", how).get, SETTINGS)


def test_a_missing_signature_is_refused() -> None:
    assert not is_signed(HOOK, TEXT, {}.get, SETTINGS)
