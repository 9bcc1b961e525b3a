"""The desk on a fresh database, at a fixed hour."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import time_machine

from app import create_app
from bot import settings
from bot.core.reading import Reader
from bot.house import open_house
from tests.services.line import environment, line
from tests.staff.browsing import TUESDAY, Desk


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(TUESDAY, tick=False) as traveller:
        yield traveller


@pytest.fixture
def more_settings() -> dict[str, str]:
    """What a test sets besides; override it by parametrize."""
    return {}


@pytest.fixture
def reading(desk: Desk, reader: Reader) -> None:
    """The line reads with the matcher all tests share: loading one takes seconds."""
    shared = replace(reader, script=desk.house.script)
    desk.house = replace(desk.house, reader=lambda: shared)


@pytest.fixture
def desk(
    database_url: str, clock: time_machine.Traveller, more_settings: dict[str, str]
) -> Iterator[Desk]:
    configured = settings.from_env(environment(database_url, 8000, **more_settings))
    house = open_house(configured)
    yield Desk(house, create_app(house))
    house.engine.dispose()


@pytest.fixture
def served(database_url: str) -> Iterator[tuple[Desk, str]]:
    """A desk and its address."""
    with line(database_url) as running:
        yield Desk(running.house, create_app(running.house)), running.base_url
