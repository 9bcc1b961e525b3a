"""The services that tests run against: databases, Prism in place of Twilio, a browser.

What is slow to start lives as long as its xdist worker; what a test can spoil is its own.
"""

import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import FileSystemBytecodeCache
from playwright.sync_api import Browser, Page
from sqlalchemy import make_url

import migrations
from bot import house, logs
from bot.core.reading import Reader
from bot.flow_files import FLOWS, load_script
from bot.reader_loading import load_reader
from tests.services import leaks, memory_disk
from tests.services import postgres as postgres_service
from tests.services import prism as prism_service
from tests.services.chromium import chromium, watch
from tests.services.loopback import refuse_other_hosts
from tests.services.scripts import remembered
from tests.twilio.stand_in import StandIn, stand_in


def pytest_configure() -> None:
    refuse_other_hosts()
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", memory_disk.folder())
    logs.configure()
    house.load_script = remembered(house.load_script)
    # Each test has an app of its own; its pages are compiled once for all of them.
    Flask.jinja_options = {"bytecode_cache": FileSystemBytecodeCache()}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport]:
    """A test that made a line print a name, a phone or a text it was given has failed."""
    report = yield
    if report.when == "teardown":
        leaked = leaks.found(report.capstdout + report.capstderr)
        if leaked and report.passed:
            report.outcome = "failed"
            report.longrepr = f"printed what nobody may read in a log: {leaked}"
    return report


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of this worker's PostgreSQL server. Most tests want `database_url`."""
    with postgres_service.server() as url:
        yield url


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "textus.db"
    migrations.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> Iterator[str | None]:
    with postgres_service.database(postgres_url) as url:
        migrations.upgrade(url)
        yield make_url(url).database


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh, migrated database: the test runs once on SQLite and once on PostgreSQL.

    For one of them: `@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)`.
    """
    if request.param == "sqlite":
        path = shutil.copy(request.getfixturevalue("migrated_sqlite"), tmp_path / "textus.db")
        yield f"sqlite:///{path}"
    else:
        server_url = request.getfixturevalue("postgres_url")
        template = request.getfixturevalue("migrated_postgres")
        with postgres_service.database(server_url, template=template) as url:
            yield url


@pytest.fixture(scope="session")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of a Twilio that knows only its own OpenAPI document: stands for
    `https://api.twilio.com`, and for `https://messaging.twilio.com` under /v1."""
    with prism_service.prism(tmp_path_factory.mktemp("prism")) as url:
        yield url


@pytest.fixture
def twilio() -> Iterator[StandIn]:
    """A Twilio that does as it is told, also what the real one does on a bad day."""
    with stand_in() as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def complaints() -> list[str]:
    """What went wrong in the test's `page` so far. A test that wants an error page clears it."""
    return []


@pytest.fixture
def page(browser: Browser, complaints: list[str]) -> Iterator[Page]:
    """A page in a fresh context. The test fails on any console error or request elsewhere."""
    with browser.new_context() as context:
        watch(context, complaints)
        yield context.new_page()
    assert complaints == []


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader as shipped: the script of flows/ and the fitted matcher."""
    return load_reader(load_script(FLOWS), FLOWS / "examples")
