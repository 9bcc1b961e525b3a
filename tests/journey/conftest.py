"""A line on each database, with one reader for the whole run."""

from collections.abc import Iterator

import pytest

from bot.core.reading import Reader
from bot.flow_files import FLOWS, load_script
from bot.reader_loading import load_reader
from tests.services.line import Line
from tests.services.line import line as a_line


@pytest.fixture(scope="session")
def reader() -> Reader:
    return load_reader(load_script(FLOWS), FLOWS / "examples")


@pytest.fixture
def line(database_url: str, reader: Reader) -> Iterator[Line]:
    with a_line(database_url, reader) as running:
        yield running
