"""What the doors and the worker are handed: the house, put together once at the start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from bot.carrier import Carrier
from bot.core.reading import Reader
from bot.core.script import Script
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class House:
    """`reader` loads the matcher on first use; `wake` tells the worker that a row is due."""

    settings: Settings
    engine: Engine
    sessions: sessionmaker[Session]
    script: Script
    reader: Callable[[], Reader]
    carrier: Carrier
    wake: Callable[[], None]
