"""textus worker: only the loop over what is due."""

from __future__ import annotations

import signal
import threading

import click

from bot.commands.start import configure_logs, migrate, read_settings


@click.command()
def command() -> None:
    """Work what is due: answer conversations, send texts, page staff.

    Any number of workers on any number of machines share one PostgreSQL database.
    """
    settings = read_settings()
    configure_logs()
    migrate(settings)
    from bot import worker
    from bot.flow_files import FlowError
    from bot.house import open_house

    bell, stop = threading.Event(), threading.Event()

    def end(*_: object) -> None:
        stop.set()
        bell.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    try:
        house = open_house(settings, bell.set)
    except FlowError as refused:
        raise click.ClickException(str(refused)) from None
    click.echo("Worker is running. Stop it with Ctrl-C.")
    worker.run(house, stop, bell)
