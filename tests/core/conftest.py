"""The script as shipped and a reader of characters only: fast, and the same decisions."""

import pytest
from hypothesis import settings

from bot.core.reading import Reader, Topics
from bot.core.script import Script
from bot.flow_files import FLOWS, load_script
from bot.flow_learnt import load_learnt
from bot.settings import HOME

# pytest --hypothesis-profile=soak tests/core: thousands of walks instead of a hundred.
settings.register_profile("soak", max_examples=5000)


@pytest.fixture(scope="session")
def script() -> Script:
    return load_script(FLOWS)


@pytest.fixture(scope="session")
def plain_reader(script: Script) -> Reader:
    learnt = load_learnt(FLOWS / "examples", HOME / "var" / "learnt_without_encoder.npz", None)
    return Reader(script, Topics(learnt, None))
