"""textus serve: everything in one process."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import sys
import threading
from datetime import UTC, datetime

import click
from sqlalchemy.orm import Session, sessionmaker

from bot.commands.start import (
    DOTENV,
    configure_logs,
    make_development_env,
    migrate,
    read_settings,
)
from bot.lasting import lasting
from bot.members import NEWCOMER, PASSWORD_LASTS, add_member, has_members
from bot.settings import Settings

RESTART_AFTER_S = 1.5
LISTENING = "TEXTUS_LISTENING"
"""Between a line and itself started anew: the number of the socket that both serve on."""


@click.command()
@click.option("--no-worker", is_flag=True, help="Only web pages; `textus worker` does the work.")
def command(no_worker: bool) -> None:
    """Serve the webhook, the desk and the worker in one process.

    Without any settings it makes development keys in .env, an SQLite file in var/, and a
    first login for the desk; the simulator carrier stands in for Twilio.
    """
    made_env = make_development_env(os.environ)
    settings = read_settings()
    configure_logs()
    migrate(settings)
    with _listen(settings.port) as listening:
        again = _serve(settings, listening, made_env=made_env, has_worker=not no_worker)
        if again:
            click.echo("Starting again with what was set.")
            os.set_inheritable(listening.fileno(), True)
            os.environ[LISTENING] = str(listening.fileno())
            os.execv(sys.executable, [sys.executable, *sys.argv])


def _listen(port: int) -> socket.socket:
    """The socket to serve on. A start anew takes the old one's: whoever knocks meanwhile waits."""
    inherited = os.environ.pop(LISTENING, None)
    if inherited is not None:
        listening = socket.socket(fileno=int(inherited))
        if listening.getsockname()[1] == port:
            return listening
        listening.close()
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("0.0.0.0", port))  # the server listens once the house is open
        return listening
    except OSError as refused:
        listening.close()
        why = os.strerror(refused.errno or 0)
        raise click.ClickException(
            f"PORT {port} cannot be used ({why}). Stop the other program or set another PORT."
        ) from None


def _serve(
    settings: Settings, listening: socket.socket, *, made_env: bool, has_worker: bool
) -> bool:
    """Serve until told to stop; whether to start again, with settings that were changed."""
    with lasting():
        import first_run
        from app import create_app
        from bot import worker
        from bot.bell import Bell
        from bot.flow_files import FlowError
        from bot.house import open_house
        from bot.web_server import make_server

    bell, stop, again = Bell(), threading.Event(), threading.Event()
    try:
        house = open_house(settings, bell.ring)
    except FlowError as refused:
        raise click.ClickException(str(refused)) from None
    login = None
    if not settings.is_production:
        login = _first_login(house.sessions, is_laptop=not settings.is_https)
    app = create_app(house, first_run.FirstRun(DOTENV, os.environ, lambda: _restart(again)))
    server = make_server(app, listening)
    working = threading.Thread(
        target=worker.run if has_worker else worker.keep_watch,
        args=(house, stop, bell),
        name="worker",
    )
    working.start()
    signal.signal(signal.SIGTERM, lambda *_: _raise_interrupt())
    _greet(settings, login, first_run.address(house), made_env=made_env)
    try:
        server.run()
    finally:
        stop.set()
        bell.ring()
        working.join(timeout=15)
        house.engine.dispose()
    return again.is_set()


def _restart(again: threading.Event) -> None:
    """Stop serving when the answer and its style sheet are out, and start anew."""
    again.set()
    threading.Timer(RESTART_AFTER_S, signal.raise_signal, [signal.SIGTERM]).start()


def _raise_interrupt() -> None:
    raise KeyboardInterrupt


def _first_login(sessions: sessionmaker[Session], *, is_laptop: bool) -> tuple[str, str] | None:
    """A first staff member for development, so that a newcomer can sign in at once.

    On a laptop the printed password stays; whoever tries a server chooses one.
    """
    if has_members(sessions):
        return None
    password, now = secrets.token_urlsafe(12), datetime.now(UTC)
    lasts = None if is_laptop else PASSWORD_LASTS
    add_member(sessions, NEWCOMER, "First Desk", "admin", password, now, lasts=lasts)
    return NEWCOMER, password


def _greet(
    settings: Settings, login: tuple[str, str] | None, setting_up: str | None, *, made_env: bool
) -> None:
    address = settings.public_base_url
    if made_env:
        click.echo("Made .env with fresh development keys (SECRET_KEY, DATA_KEYS).")
    click.echo(f"Text Us is running: {address}")
    if settings.has_phone_on_screen:
        click.echo(f"  Phone on the screen: {address}/try")
    click.echo(f"  Staff desk:          {address}/staff/")
    if login:
        click.echo(f"  First staff login:   {login[0]}  password: {login[1]}")
        click.echo("  (shown once; add others with: .venv/bin/textus staff add EMAIL)")
    if setting_up:
        click.echo(f"  Set it up for real:  {setting_up}")
    carrier = "Twilio" if settings.carrier == "twilio" else "simulator, no account needed"
    click.echo(f"  Carrier:             {carrier}")
    if settings.carrier == "twilio" and not settings.alert_urls:
        warning = "ALERT_URLS is empty: after hours nobody hears of a crisis. Set it in .env."
        click.secho(f"  Warning:             {warning}", fg="yellow")
