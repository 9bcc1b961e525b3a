"""textus worker: only the loop over what is due."""

from __future__ import annotations

import signal
import threading

import click
from prometheus_client import start_http_server

from bot.commands.start import configure_logs, migrate, read_settings
from bot.lasting import lasting


@click.command()
@click.option("--metrics-port", type=int, help="Serve Prometheus metrics on this loopback port.")
def command(metrics_port: int | None) -> None:
    """Work what is due: answer conversations, send texts, page staff.

    Any number of workers on any number of machines share one PostgreSQL database.
    """
    settings = read_settings()
    configure_logs()
    migrate(settings)
    with lasting():
        from bot import worker
        from bot.bell import Bell
        from bot.flow_files import FlowError
        from bot.house import open_house

    bell, stop = Bell(), threading.Event()

    def end(*_: object) -> None:
        stop.set()
        bell.ring()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    try:
        house = open_house(settings, bell.ring)
    except FlowError as refused:
        raise click.ClickException(str(refused)) from None
    if metrics_port is not None:
        start_http_server(metrics_port, addr="127.0.0.1")
    click.echo("Worker is running. Stop it with Ctrl-C.")
    worker.run(house, stop, bell)
