"""Bad configuration stops the start, with one line for each problem that names the setting."""

import base64
from pathlib import Path

import click
import pytest

from bot.commands.start import make_development_env
from bot.settings import Settings, SettingsError, from_env

FINE = {
    "DATA_KEYS": base64.b64encode(bytes(range(32))).decode(),
    "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyz",
}
LIVE = {
    **FINE,
    "CARRIER": "twilio",
    "PUBLIC_BASE_URL": "https://text.example.com/",
    "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
    "TWILIO_AUTH_TOKENS": "new, old",
    "TWILIO_FROM": "(480) 555-0100",
}


def problems(**changes: str) -> list[str]:
    with pytest.raises(SettingsError) as refused:
        from_env({**LIVE, **changes})
    return list(refused.value.problems)


def test_development_needs_only_its_keys() -> None:
    settings = from_env(FINE)
    assert (settings.port, settings.carrier, settings.quiet_s) == (8000, "simulator", 3.0)
    assert settings.public_base_url == "http://localhost:8000"
    assert settings.has_phone_on_screen
    assert not settings.is_production


def test_a_file_that_cannot_be_read_or_made_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"SECRET_KEY=\xff\n")
    with pytest.raises(SettingsError, match=r"\.env cannot be read"):
        from_env(FINE, tmp_path / ".env")
    with pytest.raises(click.ClickException, match="Set SECRET_KEY and DATA_KEYS in the env"):
        make_development_env({}, tmp_path / "no such folder" / ".env")


def test_a_live_line_is_read_as_it_is_written() -> None:
    settings = from_env(LIVE)
    assert settings.public_base_url == "https://text.example.com"
    assert settings.auth_tokens == ("new", "old")
    assert settings.from_phone == "+14805550100"
    assert settings.is_production
    assert not settings.has_phone_on_screen


def test_a_test_server_for_twilio_is_not_production() -> None:
    assert not from_env({**LIVE, "TWILIO_API_BASE_URL": "http://127.0.0.1:4010"}).is_production


def test_the_phone_on_the_screen_goes_with_real_credentials() -> None:
    assert not from_env({**LIVE, "CARRIER": "simulator"}).has_phone_on_screen


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "http"),
        ("PORT", "70000"),
        ("PORT", "80.5"),
        ("PUBLIC_BASE_URL", ""),
        ("PUBLIC_BASE_URL", "http://text.example.com"),
        ("PUBLIC_BASE_URL", "text.example.com"),
        ("PUBLIC_BASE_URL", "https://text.example.com/?a=b"),
        ("PUBLIC_BASE_URL", "https://text.example.com/twilio/inbound"),
        ("PUBLIC_BASE_URL", "https://[::1"),
        ("PUBLIC_BASE_URL", "https://text.example.com:99999"),
        ("DATABASE_URL", "mysql://root@host/db"),
        ("CARRIER", "vonage"),
        ("TWILIO_ACCOUNT_SID", ""),
        ("TWILIO_ACCOUNT_SID", "SK" + "a" * 32),
        ("TWILIO_AUTH_TOKENS", " , "),
        ("TWILIO_FROM", "the front desk"),
        ("TWILIO_API_BASE_URL", "prism:4010"),
        ("QUIET_SECONDS", "-1"),
        ("QUIET_SECONDS", "nan"),
        ("CLINIC_FILE", "flows/nowhere.yaml"),
        ("DATA_KEYS", ""),
        ("DATA_KEYS", base64.b64encode(b"too short").decode()),
        ("SECRET_KEY", ""),
        ("SECRET_KEY", "a" * 40),
    ],
)
def test_a_wrong_setting_is_named_in_its_line(name: str, value: str) -> None:
    [line] = problems(**{name: value})
    assert line.startswith(f"{name} ")
    assert line.endswith(".")


def test_all_problems_are_told_at_once() -> None:
    assert len(problems(PORT="x", CARRIER="y", DATA_KEYS="z")) == 3


def test_a_sender_is_needed() -> None:
    [missing] = problems(TWILIO_FROM="")
    assert "TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM is missing" in missing


def test_the_number_that_people_text_may_stand_beside_a_service_and_is_never_made_up() -> None:
    service = {"TWILIO_MESSAGING_SERVICE_SID": "MG" + "b" * 32}
    assert from_env({**LIVE, **service}).line_phone == "+14805550100"
    assert from_env({**LIVE, **service, "TWILIO_FROM": ""}).line_phone is None
    assert from_env(FINE).line_phone == "+14805550100"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("PORT=9000\nQUIET_SECONDS=7\n")
    settings = from_env({**FINE, "PORT": "9001"}, dotenv)
    assert (settings.port, settings.quiet_s) == (9001, 7.0)


def test_a_secret_may_stand_in_a_file_but_not_twice(tmp_path: Path) -> None:
    secret = tmp_path / "secret_key"
    secret.write_text("a secret of its own, 1234567890 characters\n")
    alone = {**FINE, "SECRET_KEY": "", "SECRET_KEY_FILE": str(secret)}
    assert from_env(alone).secret_key == "a secret of its own, 1234567890 characters"
    assert problems(SECRET_KEY_FILE=str(secret)) == [
        "SECRET_KEY is set twice, also by SECRET_KEY_FILE; keep one of them."
    ]
    [line] = problems(SECRET_KEY="", SECRET_KEY_FILE=str(tmp_path / "gone"))[:1]
    assert line.startswith("SECRET_KEY_FILE ")


def test_secrets_do_not_show_in_a_settings_repr() -> None:
    settings: Settings = from_env(LIVE)
    assert FINE["SECRET_KEY"] not in repr(settings)
    assert "new" not in repr(settings)
