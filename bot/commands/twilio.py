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
    click.echo("The part after # makes Twilio try again when this server does not answer.")
