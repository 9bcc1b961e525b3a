"""A line on each database."""

from collections.abc import Iterator

import pytest

from bot.core.reading import Reader
from tests.services.line import Line
from tests.services.line import line as a_line


@pytest.fixture
def line(database_url: str, reader: Reader) -> Iterator[Line]:
    with a_line(database_url, reader) as running:
        yield running
