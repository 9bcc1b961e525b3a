"""create_app: puts the house together."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cache

import structlog
from flask import Flask, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

import public
import staff
import webhooks
from bot import sealing
from bot.carrier import Carrier
from bot.carrier.simulator import Simulator
from bot.carrier.twilio import TwilioCarrier
from bot.core.reading import Reader
from bot.core.script import Script
from bot.database import make_engine, make_sessions
from bot.flow_files import load_script
from bot.house import House
from bot.settings import ROOT, Settings

FLOWS = ROOT / "flows"


def open_house(settings: Settings, wake: Callable[[], None] = lambda: None) -> House:
    """The house behind every door. Raises FlowError when the script has problems."""
    sealing.install(sealing.Keyring(settings.data_keys))
    engine = make_engine(settings.database_url)
    script = load_script(FLOWS, settings.clinic_file, production=settings.is_production)
    return House(
        settings=settings,
        engine=engine,
        sessions=make_sessions(engine),
        script=script,
        reader=_reader_of(script),
        carrier=_carrier(settings),
        wake=wake,
    )


def create_app(house: House) -> Flask:
    """The web application: Twilio's doors, the desk, the public pages, health."""
    app = Flask("textus", static_folder=None)
    app.config["SECRET_KEY"] = house.settings.secret_key
    app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
    webhooks.register(app, house)
    staff.register(app, house)
    public.register(app, house)
    _register_health(app, house)
    return app


def _register_health(app: Flask, house: House) -> None:
    @app.get("/healthz")
    def healthz() -> Response:
        return Response("ok\n", content_type="text/plain")

    @app.get("/readyz")
    def readyz() -> Response:
        try:
            with house.engine.connect() as connection:
                connection.execute(text("SELECT 1 FROM conversation LIMIT 1"))
        except SQLAlchemyError:
            return Response("the database does not answer\n", 503, content_type="text/plain")
        return Response("ready\n", content_type="text/plain")

    @app.get("/metrics")
    def metrics() -> Response:
        return Response(generate_latest(), content_type=CONTENT_TYPE_LATEST)


def _carrier(settings: Settings) -> Carrier:
    return TwilioCarrier(settings) if settings.carrier == "twilio" else Simulator(settings)


def _reader_of(script: Script) -> Callable[[], Reader]:
    """The reader on first use: the matcher takes a second to load, and a webhook never needs it."""
    lock = threading.Lock()

    @cache
    def load() -> Reader:
        from bot.encoder import load_encoder
        from bot.flow_examples import load_examples

        examples = load_examples(FLOWS / "examples")
        reader = Reader.fit(script, examples, load_encoder())
        structlog.get_logger("app").info("reader_ready", examples=len(examples))
        return reader

    def once() -> Reader:
        with lock:
            return load()

    return once
