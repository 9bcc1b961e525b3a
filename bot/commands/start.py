"""What every command that opens the house does first: settings, keys, migrations, clear words."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

import click

import migrations
from bot import logs, settings
from bot.settings import Settings, SettingsError

DOTENV = settings.HOME / ".env"
DEVELOPMENT_NOTE = "# Made for development by `textus serve`. Make new keys for a real line.\n"


def read_settings() -> Settings:
    """Settings from the environment and .env. Ends the program with every problem, one a line."""
    try:
        return settings.from_env(os.environ, DOTENV)
    except SettingsError as refused:
        raise click.ClickException("\n".join(refused.problems)) from None


def settings_or_none() -> Settings | None:
    """Settings of this machine's line, None where there is none."""
    try:
        return settings.from_env(os.environ, DOTENV)
    except SettingsError:
        return None


def has_database(configured: Settings) -> bool:
    """Whether there is one to ask: an SQLite file is not made by looking."""
    url = configured.database_url
    return not url.startswith("sqlite:///") or Path(url.removeprefix("sqlite:///")).exists()


def clinic_file() -> Path:
    """The clinic's file alone, for commands that need neither keys nor a database."""
    try:
        return settings.clinic_file_from_env(os.environ, DOTENV)
    except SettingsError as refused:
        raise click.ClickException("\n".join(refused.problems)) from None


def make_development_env(environ: Mapping[str, str], path: Path = DOTENV) -> bool:
    """Write a .env with fresh keys when there is none and no real line is meant. True when made."""
    has_keys = all(environ.get(n) or environ.get(f"{n}_FILE") for n in ("SECRET_KEY", "DATA_KEYS"))
    if path.exists() or has_keys or environ.get("CARRIER", "simulator") != "simulator":
        return False
    key = base64.b64encode(secrets.token_bytes(32)).decode()
    lines = f"SECRET_KEY={secrets.token_urlsafe(48)}\nDATA_KEYS={key}\nSECOND_STEP=optional\n"
    try:
        path.touch(mode=0o600)
        path.write_text(DEVELOPMENT_NOTE + lines, encoding="utf-8")
    except OSError:
        raise click.ClickException(
            f"{path} cannot be written. Set SECRET_KEY and DATA_KEYS in the environment instead; "
            "make them with: openssl rand -base64 48, and: openssl rand -base64 32"
        ) from None
    return True


def migrate(configured: Settings) -> None:
    """Bring the database to the newest tables; an SQLite file is made with its folder."""
    url = configured.database_url
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    migrations.upgrade(url)


def configure_logs() -> None:
    logs.configure()
