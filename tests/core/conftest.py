"""The script as shipped and a reader of characters only: fast, and the same decisions."""

import pytest
from hypothesis import settings

from bot.core.reading import Reader, Topics
from bot.core.script import Script
from bot.flow_examples import load_examples
from bot.flow_files import FLOWS, load_script

# pytest --hypothesis-profile=soak tests/core: thousands of walks instead of a hundred.
settings.register_profile("soak", max_examples=5000)


@pytest.fixture(scope="session")
def script() -> Script:
    return load_script(FLOWS)


@pytest.fixture(scope="session")
def plain_reader(script: Script) -> Reader:
    return Reader(script, Topics.fit(load_examples(FLOWS / "examples"), None))
