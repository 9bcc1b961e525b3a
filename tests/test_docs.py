"""What the pages say is true: commands run, options exist, links lead, settings are known.

A fence tagged `sh` or `console` is typed in, line by line, in a folder of its page's own, beside a
development .env and a database that somebody has texted. The folders of a server, /srv/textus and
/var/backups/textus, are this folder. A comment right above a fence says more:

    <!-- not run: why -->         only names and options are checked
    <!-- server: why -->          so are the machine's own commands; textus and HARMLESS are run
    <!-- account: why -->         beside a new Twilio account and a line behind a proxy
    <!-- account fails: why -->   the same, and it must end with an error
    <!-- input: words -->         what is typed when the command asks
    <!-- fails: why -->           it must end with an error
    <!-- file: a/b -->            no commands: the lines are put into that file
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from bot import flow_examples, flow_files, flow_learnt, flow_yaml, watch
from bot.commands import main, start
from bot.core.reading import Reader
from bot.flow_problems import Problem
from bot.settings import NAMES
from tests.services.line import ACCOUNT_SID, CLINIC, KEY, TOKEN, line
from tests.services.outgoing import SERVICE_SID
from tests.services.proxy import proxy
from tests.twilio.console import console_stand_in

ROOT = Path(__file__).resolve().parents[1]
INCLUDED = [ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", ROOT / "flows" / "README.md"]
PAGES = sorted([ROOT / "README.md", *INCLUDED, *(ROOT / "docs").rglob("*.md")])
READ_ONLY = (("script", "check"), ("script", "test"))
WHO_TEXTED = "+14805550123"
HARMLESS = ("find", "mkdir", "openssl")
OF_A_SERVER = ("/srv/textus", "/var/backups/textus")
BY_ANOTHER = re.compile(r"^(?:sudo -u \w+ \S+/|docker compose .* exec \w+ )(?=textus )")
WORDS = {"", "not run", "server", "account", "account fails", "input", "fails", "file"}

FENCE = re.compile(
    r"^(?P<indent> *)(?:<!-- (?P<told>[^\n]+) -->\n(?P=indent))?```(?P<tag>[\w-]*)\n"
    r"(?P<body>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
TEXTUS = re.compile(r"(?:^|[\s/$(])textus (?=[a-z])(.+)")
MAKE = re.compile(r"(?:^|&& )make (?:-C \S+ )?([a-z.][\w./-]*)")
INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")
SETTING = re.compile(r"\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b|\b([A-Z]{2,})=")
NO_SETTINGS = {"POSTGRES_PASSWORD", "FALSE_ALARMS", "ARGS", "SECONDS"}
PLACE = re.compile(
    r"\b((?:bench|bot|deploy|docs|evaluation|first_run|flows|migrations|public|staff|tests)/[\w./*-]*)"
)


@dataclass(frozen=True)
class Fence:
    tag: str
    word: str  # of the comment above it, "" without one
    told: str
    lines: tuple[str, ...]

    @property
    def is_shell(self) -> bool:
        return self.tag in ("sh", "console")

    @property
    def commands(self) -> tuple[str, ...]:
        if self.tag == "console":
            return tuple(row.removeprefix("$ ") for row in self.lines if row.startswith("$ "))
        return self.lines


def fences(page: Path) -> Iterator[Fence]:
    for found in FENCE.finditer(page.read_text(encoding="utf-8")):
        word, _, told = (found["told"] or "").partition(": ")
        indent = len(found["indent"])
        rows = [row[indent:] for row in found["body"].splitlines()]
        yield Fence(found["tag"], word, told, tuple(row for row in rows if row.strip()))


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def code(page: Path) -> Iterator[str]:
    """Every piece of code on a page: lines of fences, and what stands between backticks."""
    for fence in fences(page):
        yield from fence.lines
    yield from INLINE.findall(FENCE.sub("", page.read_text(encoding="utf-8")))


def shell(page: Path) -> Iterator[str]:
    """What somebody may type: lines of shell fences, and commands between backticks."""
    for fence in fences(page):
        if fence.is_shell:
            yield from fence.commands
    yield from INLINE.findall(FENCE.sub("", page.read_text(encoding="utf-8")))


def refused(words: list[str]) -> str | None:
    """Why `textus WORDS` cannot be typed: an unknown command or option."""
    command: click.Command = main
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(click.Context(command), words[0])
        if found is None:
            return f"no command {words[0]}"
        command, words = found, words[1:]
    known = {option for one in command.params for option in one.opts} | {"--help", "-h"}
    unknown = [word for word in words if word.startswith("-") and word.split("=")[0] not in known]
    return f"no option {unknown[0]}" if unknown else None


@pytest.fixture(scope="module")
def texted(tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path, reader: Reader) -> Path:
    """A folder with the database of a line that somebody texted, and its .env."""
    folder = tmp_path_factory.mktemp("texted")
    path = shutil.copy(migrated_sqlite, folder / "textus.db")
    with line(f"sqlite:///{path}", reader) as running:
        running.text(WHO_TEXTED, "please stop texting me")
        running.work()
        watch.beat(running.house, datetime.now(UTC), "worker")
    return folder


@pytest.fixture
def at_home(tmp_path: Path, texted: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like a newcomer's: a development .env, a database, nothing in the environment."""
    shutil.copytree(texted, tmp_path / "var")
    url = f"sqlite:///{tmp_path}/var/textus.db"
    values = f"DATABASE_URL={url}\nSECRET_KEY={KEY}\nDATA_KEYS={KEY}\nSECOND_STEP=optional\n"
    (tmp_path / ".env").write_text(values, encoding="utf-8")
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(start, "DOTENV", tmp_path / ".env")
    # To its user each command is a process of its own; here they share what is slow to read.
    monkeypatch.setattr(flow_learnt, "load_topics", lambda *_: reader.topics)
    for module in (flow_examples, flow_files):
        monkeypatch.setattr(module, "read_yaml", yaml_once)
    monkeypatch.chdir(tmp_path)
    return tmp_path


_yaml_once = cache(flow_yaml.read_yaml)


def yaml_once(path: Path, shown: str) -> tuple[flow_yaml.Source, list[Problem]]:
    source, problems = _yaml_once(path, shown)
    return source, list(problems)  # whoever reads adds to its problems


@pytest.fixture
def account(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path, reader: Reader
) -> Iterator[Callable[[], Mapping[str, str]]]:
    """Gives the settings of a line with a new Twilio account, once somebody asks for them."""
    with ExitStack() as open_now:

        @cache
        def settings() -> Mapping[str, str]:
            twilio = open_now.enter_context(console_stand_in(ACCOUNT_SID, TOKEN))
            twilio.number(CLINIC, sms_url="https://demo.twilio.com/welcome/sms/", voice_url="")
            twilio.service(SERVICE_SID, [CLINIC], inbound_request_url=None, fallback_url=None,
                           status_callback=None, use_inbound_webhook_on_number=False)  # fmt: skip
            twilio.campaign("VERIFIED")
            database = shutil.copy(migrated_sqlite, tmp_path_factory.mktemp("live") / "textus.db")
            between = open_now.enter_context(proxy())
            url = f"sqlite:///{database}"
            running = open_now.enter_context(line(url, reader, PUBLIC_BASE_URL=between.url))
            between.target = running.base_url
            return {
                "CARRIER": "twilio", "TWILIO_API_BASE_URL": twilio.url,
                "TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_AUTH_TOKENS": TOKEN,
                "TWILIO_FROM": CLINIC, "TWILIO_MESSAGING_SERVICE_SID": SERVICE_SID,
                "PUBLIC_BASE_URL": between.url, "COLUMNS": "88",
            }  # fmt: skip

        yield settings


@pytest.mark.parametrize(
    "page", [page for page in PAGES if any(f.is_shell for f in fences(page))], ids=name_of
)
def test_every_command_of_a_page_can_be_typed_in_its_order(
    page: Path, at_home: Path, account: Callable[[], Mapping[str, str]]
) -> None:
    for fence in fences(page):
        if fence.word == "file":
            (at_home / fence.told).parent.mkdir(parents=True, exist_ok=True)
            (at_home / fence.told).write_text("\n".join(fence.lines) + "\n", encoding="utf-8")
        elif fence.is_shell and fence.word != "not run":
            environment = account() if fence.word.startswith("account") else {}
            for typed in fence.commands:
                for place in OF_A_SERVER:
                    typed = typed.replace(place, str(at_home))
                _type(typed, fence, environment)


def _type(typed: str, fence: Fence, environment: Mapping[str, str]) -> None:
    words = shlex.split(BY_ANOTHER.sub("", typed), comments=True)
    if words[0] in HARMLESS:
        subprocess.run(["bash", "-c", typed], check=True, capture_output=True)
        return
    if words[0].split("/")[-1] != "textus":
        assert fence.word == "server", f"run by nobody, say `not run` or `server`: {typed}"
        return
    done = _said(tuple(words[1:]), fence.told if fence.word == "input" else None, environment)
    failed = done.exit_code != 0
    assert failed == fence.word.endswith("fails"), f"{typed}\n{done.output}\n{done.exception!r}"
    if fence.tag == "console":
        shown = [row.rstrip() for row in fence.lines if not row.startswith("$ ")]
        assert [row for row in shown if row not in done.output.splitlines()] == []


def _said(words: tuple[str, ...], typed: str | None, environment: Mapping[str, str]) -> Result:
    # The words of flows/ are the same for every page: what only reads them is run once.
    if words[:2] in READ_ONLY:
        return _run_once(words)
    return CliRunner(env=environment).invoke(main, words, input=typed)


@cache
def _run_once(words: tuple[str, ...]) -> Result:
    return CliRunner().invoke(main, words)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_command_and_option_named_exists(page: Path) -> None:
    typed_rows = [re.sub(r"-[Cu] \S+", "", typed) for typed in shell(page)]  # git -C, sudo -u
    named = [found[1] for typed in typed_rows if (found := TEXTUS.search(typed))]
    why = {words: refused(shlex.split(words, comments=True)) for words in named}
    assert {words: problem for words, problem in why.items() if problem} == {}
    targets = re.findall(r"^([\w./-]+):(?!=)", (ROOT / "Makefile").read_text(), re.MULTILINE)
    made = [found for typed in shell(page) for found in MAKE.findall(typed)]
    assert set(made) - set(targets) == set()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_command_stands_where_it_is_run(page: Path) -> None:
    """No command hides from the test above in a fence without a tag."""
    hidden = [
        row
        for fence in fences(page)
        if not fence.is_shell
        for row in fence.lines
        if re.match(r"\$? ?(?:\.venv/bin/)?(?:textus|make) [a-z]", row)
    ]
    assert hidden == []
    assert {fence.word for fence in fences(page)} <= WORDS


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_picture_and_path_leads_somewhere(page: Path) -> None:
    targets = [a or b for a, b in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8")))]
    inside = [
        target.split("#")[0] for target in targets if not re.match(r"https?:|mailto:", target)
    ]
    assert [name for name in inside if name and not (page.parent / name).exists()] == []
    assert page not in INCLUDED or inside == [], "read from two folders: name the path instead"
    paths = [found for piece in code(page) for found in PLACE.findall(piece)]
    assert [name for name in paths if not list(ROOT.glob(name.rstrip("./")))] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_setting_named_is_one(page: Path) -> None:
    named = {a or b for piece in code(page) for a, b in SETTING.findall(piece)}
    known = {*NAMES, *(f"{name}_FILE" for name in NAMES), *NO_SETTINGS}
    assert named - known == set()


def test_the_site_builds_strictly_with_every_page_and_nothing_from_elsewhere() -> None:
    built = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict", "--clean"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert built.returncode == 0, built.stdout + built.stderr
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    docs = [name_of(page).removeprefix("docs/") for page in (ROOT / "docs").rglob("*.md")]
    assert [name for name in docs if f" {name}\n" not in nav] == []
    site = ROOT / "build" / "site"
    assert (site / "search.json").stat().st_size > 10_000
    html = "".join(page.read_text(encoding="utf-8") for page in site.rglob("*.html"))
    loaded = re.findall(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=\"?(https?:[^\" >]+)", html)
    assert loaded == []
