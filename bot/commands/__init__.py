"""textus: the commands, each loaded only when it is called."""

from __future__ import annotations

import os
from importlib import import_module

import click

from bot.lasting import lasting

# Read by NumPy's BLAS when it loads. Its own threads wait for each other whenever the machine is
# busy: one encoded text then took 60 ms instead of 3.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

COMMANDS = {
    "serve": ("bot.commands.serve", "Serve the webhook, the desk and the worker in one process."),
    "worker": ("bot.commands.worker", "Work what is due, beside other workers (PostgreSQL)."),
    "chat": ("bot.commands.chat", "Talk to the line in this terminal, without a phone."),
    "explain": ("bot.commands.explain", "Show what the line reads in a text, and why."),
    "evaluate": ("bot.commands.evaluate", "Measure how well texts are understood."),
    "script": ("bot.commands.script", "Check and test the words in flows/."),
    "staff": ("bot.commands.staff", "Add people who work the desk."),
    "link": ("bot.commands.link", "The Text Us snippet, links, QR codes and a sign to print."),
    "twilio": ("bot.commands.twilio", "Addresses and settings for the Twilio console."),
    "doctor": ("bot.commands.doctor", "Check that everything the line needs is in order."),
    "data": ("bot.commands.data", "Migrate, rotate keys, back up, export and erase."),
}


class _Lazy(click.Group):
    """Imports a command's module on use, so that `--help` and small commands start at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        with lasting():
            command: click.Command = import_module(COMMANDS[name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Text Us: the text line of a small clinic.

    Start with `textus serve`, open http://localhost:8000/try and text from the phone on the
    screen. Settings come from the environment or the file .env; see .env.example.
    """
