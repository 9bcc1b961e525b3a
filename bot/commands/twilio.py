"""textus twilio: what to enter in the Twilio console."""

from __future__ import annotations

import click

from bot.commands.start import read_settings

RETRIES = "#rc=2&rp=all&rt=5000&tt=15000"


@click.group()
def command() -> None:
    """Addresses and settings for the Twilio console."""


@command.command("addresses")
def addresses() -> None:
    """Print the webhook addresses to paste into the Twilio console."""
    base = read_settings().public_base_url
    click.echo("Enter these on the Messaging Service (Integration) or on the number, not on both:")
    click.echo(f"  A message comes in (HTTP POST):  {base}/twilio/inbound{RETRIES}")
    click.echo(f"  Delivery status callback:        {base}/twilio/status")
    click.echo("And on the number, whichever way it texts:")
    click.echo(f"  A call comes in (HTTP POST):     {base}/twilio/voice")
    click.echo("The part after # makes Twilio try again when this server does not answer.")


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
