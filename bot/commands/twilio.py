"""textus twilio: what stands in the Twilio console, what should, and the papers carriers want."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from bot.carrier import CarrierError
from bot.commands.start import read_settings
from bot.core.console.facts import Console, Wanted
from bot.core.console.judge import Verdict, judge
from bot.settings import Settings

STYLES = {"ok": "green", "wrong": "red", "look": "yellow", "tick": "yellow"}
NAME_WIDTH = 24
SIGNS = {"ok": "ok", "wrong": "WRONG", "look": "LOOK", "tick": "TICK"}


@click.group()
def command() -> None:
    """Check and set the Twilio console; print what to register and what to paste."""


@command.command("addresses")
def addresses() -> None:
    """Print the webhook addresses to paste into the Twilio console."""
    wanted = _wanted(read_settings())
    click.echo("Enter these on the Messaging Service (Integration) or on the number, not on both:")
    click.echo(f"  A message comes in (HTTP POST):  {wanted.inbound_url}")
    click.echo(f"  Delivery status callback:        {wanted.status_url}")
    click.echo("And on the number, whichever way it texts:")
    click.echo(f"  A call comes in (HTTP POST):     {wanted.voice_url}")
    click.echo("The part after # makes Twilio try again when this server does not answer.")


@command.command("doctor")
def doctor() -> None:
    """Look at the Twilio account and our public address: one line each, with the next click.

    WRONG: texts are lost or will be. LOOK: judge for yourself. TICK: only a person can see it.
    Ends with status 1 when anything is wrong.
    """
    from bot.carrier.console import probe

    settings = _live_settings()
    verdicts = judge(_console(settings), probe(settings), _wanted(settings))
    for verdict in verdicts:
        for row in _rows(verdict):
            click.echo(row)
    wrong = sum(verdict.state == "wrong" for verdict in verdicts)
    click.echo(f"{len(verdicts)} looked at, {wrong} wrong.")
    if wrong:
        raise SystemExit(1)


def _rows(verdict: Verdict) -> Iterator[str]:
    """One verdict as rows of the table: what was found, and below it the next click."""
    sign = click.style(f"{SIGNS[verdict.state]:<7}", fg=STYLES[verdict.state])
    room = min(shutil.get_terminal_size((100, 24)).columns, 110) - 7 - NAME_WIDTH
    found = _wrapped(verdict.found, room) or [""]
    fix = _wrapped(verdict.fix, room - 3)
    yield f"{sign}{verdict.name:<{NAME_WIDTH}}{found[0]}".rstrip()
    indent = " " * (7 + NAME_WIDTH)
    yield from (indent + row for row in found[1:])
    yield from (f"{indent}{'   ' if at else '-> '}{row}" for at, row in enumerate(fix))


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, max(width, 30), break_long_words=False, break_on_hyphens=False)


@command.command("connect")
@click.option("--apply", "is_applied", is_flag=True, help="Set it. Without this it is only shown.")
@click.option("--fallback", default="", help="Address of the TwiML Bin for texts.")
@click.option("--voice-fallback", default="", help="Address of the TwiML Bin for calls.")
def connect(is_applied: bool, fallback: str, voice_fallback: str) -> None:
    """Show what would be set in the Twilio console so that texts reach this line; set it.

    Run it as often as you like: what is right stays. Calls that already go somewhere stay too.
    """
    from bot.carrier.console import apply
    from bot.core.console.changes import changes

    settings = _live_settings()
    wanted = _wanted(settings)
    for name, address in (("--fallback", fallback), ("--voice-fallback", voice_fallback)):
        if address and not (address.startswith("https://") and wanted.is_elsewhere(address)):
            raise click.BadParameter("must be https, on another machine", param_hint=name)
    console = _console(settings)
    if console.account is None or (console.number is None and console.service is None):
        raise click.ClickException("nothing to connect to; run: textus twilio doctor")
    found = changes(console, wanted, fallback=fallback, voice_fallback=voice_fallback)
    for change in found:
        where = wanted.phone if change.on == "number" else change.sid
        click.echo(f"{where}  {change.label}")
        click.echo(click.style(f"  - {change.before or '(empty)'}", fg="red"))
        click.echo(click.style(f"  + {change.after or '(empty)'}", fg="green"))
    if not found:
        click.echo("Everything is set already.")
    elif not is_applied:
        click.echo(f"{len(found)} would change. To set them: textus twilio connect --apply")
    else:
        try:
            apply(settings, found)
        except CarrierError as refused:
            raise click.ClickException(f"Twilio did not take it: {refused}") from None
        click.echo(f"{len(found)} set.")


@command.command("campaign")
@click.option("--website", default="", help="The clinic's page that shows the number, with https.")
def campaign(website: str) -> None:
    """Print what to enter for the A2P campaign or the toll-free verification, from flows/.

    Then everything that a reviewer would send back. Ends with status 1 when there is any.
    """
    from bot.commands.words import open_script
    from bot.core.campaign import campaign_of, problems

    settings = read_settings()
    papers = campaign_of(
        open_script(), settings.public_base_url, settings.line_phone or "", website
    )
    for title, text in papers.fields():
        click.echo(f"{title}:\n  {text}\n")
    found = problems(papers)
    for problem in found:
        click.echo(f"{click.style('WRONG', fg='red')} {problem}")
    click.echo(f"{len(found)} to mend before you submit.")
    if found:
        raise SystemExit(1)


@command.command("fallback")
def fallback() -> None:
    """Print two TwiML Bins: what Twilio says by itself while this server is away."""
    from bot.carrier import twiml
    from bot.commands.words import open_script

    script = open_script()
    click.echo("Make two TwiML Bins in the Twilio console and paste one of these into each.\n")
    click.echo("Text Us away (the fallback URL for messages):")
    click.echo(twiml.away_text(script))
    click.echo("\nText Us away, call (the fallback URL for calls):")
    click.echo(twiml.away_call(script))


def _wanted(settings: Settings) -> Wanted:
    return Wanted(
        settings.public_base_url,
        settings.line_phone,
        settings.messaging_service_sid,
        settings.keywords_by,
    )


def _live_settings() -> Settings:
    settings = read_settings()
    if settings.carrier != "twilio":
        raise click.ClickException("CARRIER is simulator: there is no account to look at.")
    return settings


def _console(settings: Settings) -> Console:
    from bot.carrier.console import read_console

    try:
        return read_console(settings, datetime.now(UTC))
    except CarrierError as refused:
        raise click.ClickException(f"Twilio shows no more: {refused}") from None
