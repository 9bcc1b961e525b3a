"""What the doors and the worker are handed: the house, put together once at the start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from bot import sealing
from bot.arrivals import Arrivals
from bot.carrier import Carrier
from bot.carrier.simulator import Simulator
from bot.carrier.twilio import TwilioCarrier
from bot.core.reading import Reader
from bot.core.script import Script
from bot.database import make_engine, make_sessions
from bot.flow_files import FLOWS, load_script
from bot.reader_loading import reader_on_first_use
from bot.refused import Refused
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class House:
    """`reader` loads the matcher on first use; `wake` tells the worker that a row is due."""

    settings: Settings
    engine: Engine
    sessions: sessionmaker[Session]
    arrivals: Arrivals
    script: Script
    reader: Callable[[], Reader]
    carrier: Carrier
    wake: Callable[[], None]
    refused: Refused = field(default_factory=Refused)


def open_house(settings: Settings, wake: Callable[[], None] = lambda: None) -> House:
    """The house of these settings. Raises FlowError when the script has problems."""
    sealing.install(sealing.Keyring(settings.data_keys))
    engine = make_engine(settings.database_url)
    script = load_script(FLOWS, settings.clinic_file, production=settings.is_production)
    script = replace(script, keywords_by=settings.keywords_by)
    is_live = settings.carrier == "twilio"
    return House(
        settings=settings,
        engine=engine,
        sessions=make_sessions(engine),
        arrivals=Arrivals(engine, settings.quiet_s),
        script=script,
        reader=reader_on_first_use(script, FLOWS / "examples"),
        carrier=TwilioCarrier(settings) if is_live else Simulator(),
        wake=wake,
    )
