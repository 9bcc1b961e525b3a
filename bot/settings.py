"""Environment -> Settings. The only reader of the environment.

All problems are found at once; each names the setting and the fix. Any setting can come
from a file instead: `DATA_KEYS_FILE=/run/secrets/keys` holds the value of `DATA_KEYS`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import phonenumbers
from dotenv import dotenv_values

ROOT = Path(__file__).resolve().parent.parent
# Where .env and var/ live: the checkout, or for an installed wheel the folder it is started in.
HOME = ROOT if (ROOT / "pyproject.toml").is_file() else Path.cwd()
LOOPBACK = ("localhost", "127.0.0.1", "::1")
SIMULATED_ACCOUNT_SID = "AC" + "0" * 32
SIMULATED_FROM = "+14805550100"
DEFAULT_CLINIC_FILE = "flows/clinic.yaml"

NAMES = (
    "PORT",
    "PUBLIC_BASE_URL",
    "DATABASE_URL",
    "CARRIER",
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKENS",
    "TWILIO_SHARED_KEYS",
    "TWILIO_MESSAGING_SERVICE_SID",
    "TWILIO_FROM",
    "TWILIO_API_BASE_URL",
    "KEYWORDS_BY",
    "CARRIER_COPIES",
    "QUIET_SECONDS",
    "DAILY_SEGMENTS",
    "CLINIC_FILE",
    "DATA_KEYS",
    "SECRET_KEY",
    "SECOND_STEP",
    "ALERT_URLS",
    "CRM_URL",
    "CRM_SECRET",
)


class SettingsError(Exception):
    """The start is refused. `problems` has one line each: the setting, what is wrong, the fix."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True, repr=False)
class Settings:
    """`port` of the server; `public_base_url` without a trailing slash; seconds for quiet.

    The first of `auth_tokens` signs API calls; all are accepted on webhooks, and so are the
    `shared_keys` on those that Twilio signs with one.
    """

    port: int
    public_base_url: str
    database_url: str
    carrier: Literal["simulator", "twilio"]
    account_sid: str
    auth_tokens: tuple[str, ...]
    shared_keys: tuple[str, ...]
    messaging_service_sid: str | None
    from_phone: str | None
    api_base_url: str | None
    keywords_by: Literal["twilio", "advanced", "app"]
    carrier_copies: Literal["keep", "redact", "delete"]
    quiet_s: float
    daily_segments: int
    clinic_file: Path
    data_keys: tuple[bytes, ...]
    secret_key: str
    needs_second_step: bool
    alert_urls: tuple[str, ...]
    crm_url: str
    crm_secret: str
    has_twilio_credentials: bool

    @property
    def is_production(self) -> bool:
        """Texts really leave for people's phones: unsigned safety texts refuse the start."""
        return self.carrier == "twilio" and self.api_base_url is None

    @property
    def has_phone_on_screen(self) -> bool:
        """`/try` exists only where nobody's real line is at stake."""
        return self.carrier == "simulator" and not self.has_twilio_credentials

    @property
    def is_https(self) -> bool:
        return self.public_base_url.startswith("https://")

    @property
    def line_phone(self) -> str | None:
        """The number people text, E.164; the simulator has one of its own. None where only a
        Messaging Service was named: its numbers are not known here."""
        return self.from_phone or (None if self.carrier == "twilio" else SIMULATED_FROM)


def clinic_file_from_env(environ: Mapping[str, str], dotenv: Path | None = None) -> Path:
    """CLINIC_FILE alone: what the words need, whatever else is set."""
    return _clinic_path(given(environ, dotenv).get("CLINIC_FILE", "").strip())


def _clinic_path(given: str) -> Path:
    return HOME / given if given else ROOT / DEFAULT_CLINIC_FILE


def from_env(environ: Mapping[str, str], dotenv: Path | None = None) -> Settings:
    """Settings from the environment, which wins over the `.env` file.

    Raises SettingsError with every problem at once.
    """
    return _Reader(given(environ, dotenv)).settings()


def given(environ: Mapping[str, str], dotenv: Path | None) -> dict[str, str]:
    """Every value set, by its name: the environment wins over the file.

    Raises SettingsError when the file is there and cannot be read.
    """
    try:
        file_values = dotenv_values(dotenv) if dotenv and dotenv.exists() else {}
    except (OSError, UnicodeError):
        fix = "run this as the user of the line, and see that it is text in UTF-8"
        raise SettingsError([f"{dotenv} cannot be read; {fix}."]) from None
    return {k: v for k, v in file_values.items() if v is not None} | dict(environ)


class _Reader:
    """Reads one setting after another and collects what is wrong with them."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self._given = given
        self._problems: list[str] = []

    def settings(self) -> Settings:
        carrier = self._one_of("CARRIER", ("simulator", "twilio"), "simulator")
        is_live = carrier == "twilio"
        port = self._port()
        secret_key = self._secret_key()
        account_sid = self._text("TWILIO_ACCOUNT_SID")
        tokens = self._list("TWILIO_AUTH_TOKENS")
        service = self._text("TWILIO_MESSAGING_SERVICE_SID")
        from_phone = self._from_phone()
        if account_sid and not re.fullmatch(r"AC[0-9a-fA-F]{32}", account_sid):
            self._wrong("TWILIO_ACCOUNT_SID", "must be AC and 32 hexadecimal digits; copy it "
                        "from the Twilio console")  # fmt: skip
        if service and not re.fullmatch(r"MG[0-9a-fA-F]{32}", service):
            self._wrong("TWILIO_MESSAGING_SERVICE_SID", "must be MG and 32 hexadecimal digits; "
                        "copy it from the Twilio console")  # fmt: skip
        if is_live:
            self._needs_twilio(account_sid, tokens, service, from_phone)
        public_base_url = self._public_base_url(port, is_live)
        settings = Settings(
            port=port,
            public_base_url=public_base_url,
            database_url=self._database_url(),
            carrier="twilio" if is_live else "simulator",
            account_sid=account_sid or SIMULATED_ACCOUNT_SID,
            auth_tokens=tokens or (_simulated_token(secret_key),),
            shared_keys=self._list("TWILIO_SHARED_KEYS"),
            messaging_service_sid=service or None,
            from_phone=from_phone,
            api_base_url=self._url("TWILIO_API_BASE_URL") or None,
            keywords_by=self._keywords_by(),
            carrier_copies=self._carrier_copies(),
            quiet_s=self._seconds("QUIET_SECONDS", 3.0),
            daily_segments=self._daily_segments(),
            clinic_file=self._clinic_file(),
            data_keys=self._data_keys(),
            secret_key=secret_key,
            needs_second_step=self._needs_second_step(public_base_url),
            alert_urls=self._list("ALERT_URLS"),
            crm_url=self._crm_url(),
            crm_secret=self._crm_secret(),
            has_twilio_credentials=bool(account_sid and tokens),
        )
        if self._problems:
            raise SettingsError(self._problems)
        return settings

    def _wrong(self, name: str, fix: str) -> None:
        self._problems.append(f"{name} {fix}.")

    def _text(self, name: str) -> str:
        value = self._given.get(name, "").strip()
        file_name = self._given.get(f"{name}_FILE", "").strip()
        if not file_name:
            return value
        if value:
            self._wrong(name, f"is set twice, also by {name}_FILE; keep one of them")
        try:
            return Path(file_name).read_text(encoding="utf-8").strip()
        except OSError:
            self._wrong(f"{name}_FILE", "names a file that cannot be read; correct the path")
            return ""

    def _list(self, name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in self._text(name).split(",") if part.strip())

    def _one_of(self, name: str, values: tuple[str, ...], default: str) -> str:
        value = self._text(name).lower() or default
        if value not in values:
            self._wrong(name, f"must be {' or '.join(values)}")
        return value

    def _number(
        self, name: str, default: float, is_fine: Callable[[float], bool], fix: str
    ) -> float:
        try:
            value = float(self._text(name) or default)
        except ValueError:
            value = float("nan")
        if not is_fine(value):
            self._wrong(name, fix)
            return default
        return value

    def _keywords_by(self) -> Literal["twilio", "advanced", "app"]:
        value = self._one_of("KEYWORDS_BY", ("twilio", "advanced", "app"), "twilio")
        return "advanced" if value == "advanced" else "app" if value == "app" else "twilio"

    def _carrier_copies(self) -> Literal["keep", "redact", "delete"]:
        value = self._one_of("CARRIER_COPIES", ("keep", "redact", "delete"), "keep")
        return "redact" if value == "redact" else "delete" if value == "delete" else "keep"

    def _port(self) -> int:
        return int(
            self._number(
                "PORT",
                8000,
                lambda n: 1 <= n <= 65535 and n == int(n),
                "must be a whole number from 1 to 65535",
            )
        )

    def _seconds(self, name: str, default: float) -> float:
        return self._number(name, default, lambda n: 0 <= n <= 60, "must be seconds from 0 to 60")

    def _daily_segments(self) -> int:
        fix = "must be a whole number of 100 or more"
        return int(self._number("DAILY_SEGMENTS", 5000, lambda n: n >= 100 and n == int(n), fix))

    def _url(self, name: str) -> str:
        value = self._text(name).rstrip("/")
        try:
            parts = urlsplit(value)
            is_whole = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        except ValueError:  # half an IPv6 address, or a port that is none
            is_whole = False
        if value and not is_whole:
            self._wrong(name, "must be a whole address such as https://text.example.com")
        return value if is_whole else ""

    def _public_base_url(self, port: int, is_live: bool) -> str:
        value = self._url("PUBLIC_BASE_URL")
        if not value:
            if is_live and not self._text("PUBLIC_BASE_URL"):
                self._wrong("PUBLIC_BASE_URL", "is missing; set the https address Twilio calls")
            return f"http://localhost:{port}"
        parts = urlsplit(value)
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            self._wrong("PUBLIC_BASE_URL", "must start with https://; plain http is only for "
                        "localhost")  # fmt: skip
        if parts.path or parts.query or parts.fragment or parts.username:
            self._wrong("PUBLIC_BASE_URL", "must hold no path, query, fragment or user name: the "
                        "desk and Twilio's doors lie at the top of their host")  # fmt: skip
        return value

    def _database_url(self) -> str:
        value = self._text("DATABASE_URL") or f"sqlite:///{HOME / 'var' / 'textus.db'}"
        if value.startswith(("postgres://", "postgresql://")):
            value = "postgresql+psycopg://" + value.split("://", 1)[1]
        if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
            self._wrong("DATABASE_URL", "must start with sqlite:/// or postgresql://")
        return value

    def _from_phone(self) -> str | None:
        value = self._text("TWILIO_FROM")
        if not value:
            return None
        try:
            number = phonenumbers.parse(value, "US")
        except phonenumbers.NumberParseException:
            number = None
        if number is None or not phonenumbers.is_possible_number(number):
            self._wrong("TWILIO_FROM", "must be a phone number such as +14805550100")
            return None
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    def _needs_twilio(
        self, account_sid: str, tokens: tuple[str, ...], service: str, from_phone: str | None
    ) -> None:
        if not account_sid:
            self._wrong("TWILIO_ACCOUNT_SID", "is missing; CARRIER=twilio needs it")
        if not tokens:
            self._wrong("TWILIO_AUTH_TOKENS", "is missing; CARRIER=twilio needs it")
        if not service and not from_phone and not self._text("TWILIO_FROM"):
            self._wrong("TWILIO_MESSAGING_SERVICE_SID", "or TWILIO_FROM is missing; CARRIER=twilio "
                        "needs one of them")  # fmt: skip

    def _clinic_file(self) -> Path:
        path = _clinic_path(self._text("CLINIC_FILE"))
        if not path.is_file():
            self._wrong("CLINIC_FILE", "names a file that does not exist; correct the path")
        return path

    def _data_keys(self) -> tuple[bytes, ...]:
        keys = []
        for part in self._list("DATA_KEYS"):
            try:
                keys.append(base64.b64decode(part, validate=True))
            except (binascii.Error, ValueError):
                keys.append(b"")
        if not keys or any(len(key) != 32 for key in keys):
            self._wrong("DATA_KEYS", "must hold keys of 32 bytes in base64, comma separated; make "
                        "one with: openssl rand -base64 32")  # fmt: skip
        return tuple(keys)

    def _crm_url(self) -> str:
        value = self._url("CRM_URL")
        parts = urlsplit(value)
        if value and parts.scheme != "https" and parts.hostname not in LOOPBACK:
            self._wrong("CRM_URL", "must start with https://; leads are health data")
        return value

    def _crm_secret(self) -> str:
        value = self._text("CRM_SECRET")
        if self._text("CRM_URL") and len(value) < 32:
            self._wrong("CRM_SECRET", "must be 32 random characters or more; make one with: "
                        "openssl rand -base64 48")  # fmt: skip
        return value

    def _needs_second_step(self, public_base_url: str) -> bool:
        """Staff sign in with a one-time code too; only a laptop may do without."""
        is_here = urlsplit(public_base_url).hostname in LOOPBACK
        choice = self._one_of("SECOND_STEP", ("required", "optional"), "required")
        if choice == "optional" and not is_here:
            self._wrong("SECOND_STEP", "may be optional only on localhost; remove it")
        return choice != "optional"

    def _secret_key(self) -> str:
        value = self._text("SECRET_KEY")
        if len(value) < 32 or len(set(value)) < 8:
            self._wrong("SECRET_KEY", "must be 32 random characters or more; make one with: "
                        "openssl rand -base64 48")  # fmt: skip
        return value


def _simulated_token(secret_key: str) -> str:
    """The simulator signs its webhooks too, with a token nobody has to set."""
    return hmac.new(secret_key.encode(), b"simulated carrier", hashlib.sha256).hexdigest()[:32]
