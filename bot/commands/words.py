"""What commands need to talk without a house: the script and its reader."""

from __future__ import annotations

import click

from bot.commands.start import clinic_file
from bot.core.reading import Reader
from bot.core.script import Script
from bot.flow_files import FLOWS, FlowError, load_script
from bot.reader_loading import load_reader


def open_words() -> tuple[Script, Reader]:
    """The script in flows/ and its reader. Ends the program with every problem, one a line."""
    script = open_script()
    return script, load_reader(script, FLOWS / "examples")


def open_script() -> Script:
    """The script in flows/. Ends the program with every problem, one a line."""
    try:
        return load_script(FLOWS, clinic_file())
    except FlowError as refused:
        raise click.ClickException(str(refused)) from None


def script_or_none() -> Script | None:
    """The script in flows/, None while it has errors."""
    try:
        return load_script(FLOWS, clinic_file())
    except FlowError:
        return None
