"""What commands need to talk without a house: the script and its reader."""

from __future__ import annotations

import os
from pathlib import Path

import click

from bot.core.reading import Reader
from bot.core.script import Script
from bot.flow_files import FlowError, load_script
from bot.reader_loading import load_reader
from bot.settings import ROOT

FLOWS = ROOT / "flows"


def open_words() -> tuple[Script, Reader]:
    """The script in flows/ and its reader. Ends the program with every problem, one a line."""
    clinic_file = Path(os.environ.get("CLINIC_FILE") or FLOWS / "clinic.yaml")
    try:
        script = load_script(FLOWS, ROOT / clinic_file)
    except FlowError as refused:
        raise click.ClickException(str(refused)) from None
    return script, load_reader(script, FLOWS / "examples")
