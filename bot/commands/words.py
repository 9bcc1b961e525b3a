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
    try:
        script = load_script(FLOWS, clinic_file())
    except FlowError as refused:
        raise click.ClickException(str(refused)) from None
    return script, load_reader(script, FLOWS / "examples")
