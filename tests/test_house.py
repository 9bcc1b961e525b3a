"""The house keeps its architecture: floors, purity, size, one way to write, every file told."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot.settings import NAMES

ROOT = Path(__file__).resolve().parent.parent
MAX_LINES = 400

# Every Python file of the product and its floor. A file imports from floors below or its own
# folder. The longest matching prefix holds; a file that matches none fails.
FLOORS = {
    # 0 words for things
    "bot/core/conversation.py": 0,
    "bot/core/script.py": 0,
    "bot/core/text.py": 0,
    "bot/core/clinic_time.py": 0,
    "bot/core/preference": 0,
    "bot/core/lint.py": 0,
    "bot/core/campaign.py": 0,
    "bot/core/console/": 0,
    # 1 what was said, how urgent
    "bot/core/reading/": 1,
    "bot/core/triage.py": 1,
    # 2 what to do
    "bot/core/dialogue/": 2,
    "bot/core/desk": 2,
    # 3 the ground: settings, keys, logs
    "bot/settings.py": 3,
    "bot/sealing.py": 3,
    "bot/lasting.py": 3,
    "bot/pause.py": 3,
    "bot/logs.py": 3,
    # 4 one outside thing each
    "models.py": 4,
    "models_desk.py": 4,
    "models_worker.py": 4,
    "bot/database.py": 4,
    "bot/flow_files.py": 4,
    "bot/flow_": 4,
    "bot/copy_": 4,
    "bot/encoder.py": 4,
    "bot/reader_loading.py": 4,
    "bot/carrier/": 4,
    "bot/kit.py": 4,
    "bot/web_server.py": 4,
    "bot/refused.py": 4,
    # 5 what happens: may write
    "migrations/": 5,
    "bot/audit.py": 5,
    "bot/members.py": 5,
    "bot/house.py": 5,
    "bot/arrivals.py": 5,
    "bot/turns.py": 5,
    "bot/bell.py": 5,
    "bot/loading.py": 5,
    "bot/new_rows.py": 5,
    "bot/effects.py": 5,
    "bot/commit.py": 5,
    "bot/leases.py": 5,
    "bot/consent.py": 5,
    "bot/outbox.py": 5,
    "bot/departures.py": 5,
    "bot/outbound_states.py": 5,
    "bot/undelivered.py": 5,
    "bot/limits.py": 5,
    "bot/retention.py": 5,
    "bot/rotation.py": 5,
    "bot/backup.py": 5,
    "bot/upkeep.py": 5,
    "bot/watch.py": 5,
    "bot/carrier_copies.py": 5,
    "bot/catch_up.py": 5,
    "bot/pager.py": 5,
    "bot/crm.py": 5,
    "bot/redacting.py": 5,
    "bot/search.py": 5,
    "bot/waiting.py": 5,
    "bot/transcripts.py": 5,
    "bot/script_map.py": 5,
    "bot/replay.py": 5,
    "bot/underway.py": 5,
    "bot/worker.py": 5,
    # 6 doors: read the clock, speak HTTP or terminal
    "webhooks.py": 6,
    "staff/": 6,
    "public/": 6,
    "first_run/": 6,
    "bot/commands/": 6,
    # 7 the whole
    "app.py": 7,
    "bot/commands/serve.py": 8,
}
DOORS = ("webhooks", "staff", "public", "first_run")
PURE_FLOORS = (0, 1, 2)
IMPURE = {
    "flask", "sqlalchemy", "twilio", "yaml", "ruamel", "os", "pathlib", "time", "random",
    "secrets", "logging", "structlog", "socket", "subprocess",
}  # fmt: skip
MAY_COMMIT = (
    "bot/turns.py",
    "bot/outbox.py",
    "bot/pager.py",
    "bot/crm.py",
    "bot/carrier_copies.py",
    "bot/catch_up.py",
    "bot/search.py",
    "bot/waiting.py",
    "bot/watch.py",
    "bot/retention.py",
    "bot/upkeep.py",
    "bot/rotation.py",
    "bot/leases.py",
    "bot/database.py",
    "staff/sessions.py",
    "staff/sign_in.py",
    "staff/tries.py",
    "staff/guard.py",
    "staff/accounts.py",
    "migrations/env.py",
    "bot/members.py",
)


def product_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    skip = ("tests/", "bench/", "docs/", "migrations/versions/")
    return [ROOT / name for name in listed if not name.startswith(skip) and (ROOT / name).exists()]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def floor_of(name: str) -> int | None:
    if name in ("bot/__init__.py", "bot/core/__init__.py"):
        return 0
    matches = [prefix for prefix in FLOORS if name.startswith(prefix)]
    return FLOORS[max(matches, key=len)] if matches else None


@cache
def imports(path: Path) -> tuple[str, ...]:
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def file_of(module: str) -> str | None:
    """The file of one of our modules, None for anybody else's."""
    path = ROOT / module.replace(".", "/")
    if path.with_suffix(".py").is_file():
        return name_of(path.with_suffix(".py"))
    if (path / "__init__.py").is_file():
        return name_of(path / "__init__.py")
    return None


FILES = product_files()


def test_every_file_has_a_floor() -> None:
    homeless = [name_of(path) for path in FILES if floor_of(name_of(path)) is None]
    assert homeless == []


def test_a_file_imports_only_from_floors_below_or_its_own_folder() -> None:
    assert [why for path in FILES for why in reaches_up(path)] == []


def reaches_up(path: Path) -> Iterator[str]:
    """What a file imports from a floor that is not below it."""
    name = name_of(path)
    floor = floor_of(name) or 0
    for module in imports(path):
        other = file_of(module)
        if other is None or other.endswith("bot/__init__.py"):
            continue
        below = (floor_of(other) or 0) < floor
        same_folder = Path(other).parent == Path(name).parent
        if not below and not (same_folder and floor_of(other) == floor):
            yield f"{name} (floor {floor}) imports {other} (floor {floor_of(other)})"


def test_doors_do_not_import_each_other() -> None:
    doors = {path: name_of(path).split("/")[0].removesuffix(".py") for path in FILES}
    wrong = [
        f"{name_of(path)} imports {module}"
        for path, door in doors.items()
        if door in DOORS
        for module in imports(path)
        if module.split(".")[0] in DOORS and module.split(".")[0] != door
    ]
    assert wrong == []


def test_the_core_is_pure() -> None:
    pure = [path for path in FILES if floor_of(name_of(path)) in PURE_FLOORS]
    assert len(pure) > 50
    for path in pure:
        used = {module.split(".")[0] for module in imports(path)} & IMPURE
        assert used == set(), f"{name_of(path)} imports {used}"
        source = path.read_text(encoding="utf-8")
        assert re.findall(r"\b(?:datetime|date)\.(?:now|today|utcnow)\(", source) == [], path
        assert "open(" not in re.sub(r"\w+_?open\(|is_open\(|\.open\(", "", source), path


def test_no_file_is_longer_than_a_reader_holds() -> None:
    lengths = {name_of(p): len(p.read_text(encoding="utf-8").splitlines()) for p in FILES}
    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


def test_every_module_says_what_lives_there() -> None:
    silent = [
        name_of(path)
        for path in FILES
        if (source := path.read_text(encoding="utf-8")).strip()
        and not ast.get_docstring(ast.parse(source))
    ]
    assert silent == []


def test_only_the_writers_write() -> None:
    writers = [
        name_of(path)
        for path in FILES
        if re.search(r"\.commit\(\)|\bwriting\(", path.read_text(encoding="utf-8"))
    ]
    assert [name for name in writers if name not in MAY_COMMIT] == []


def test_every_setting_is_in_the_example_and_nothing_else_is() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert re.findall(r"^([A-Z_]+)=", example, re.MULTILINE) == list(NAMES)


def test_only_settings_reads_the_environment() -> None:
    readers = [
        name_of(path)
        for path in FILES
        if re.search(r"os\.environ|os\.getenv", path.read_text(encoding="utf-8"))
    ]
    # Commands hand the environment to settings; two libraries are told how to behave.
    assert set(readers) <= {
        "bot/commands/__init__.py",
        "bot/commands/start.py",
        "bot/commands/serve.py",
        "bot/encoder.py",
    }


def test_only_the_carrier_knows_twilio() -> None:
    knowing = [
        name_of(path) for path in FILES if any(m.split(".")[0] == "twilio" for m in imports(path))
    ]
    assert knowing
    assert {path.rpartition("/")[0] for path in knowing} == {"bot/carrier"}


def test_nothing_reaches_outside_the_project() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    places = re.compile(r"\.\./shared|/work/|/opt/(?:pypi|wheels)|\.\./\.library")
    found = []
    for name in listed:
        path = ROOT / name
        if name == "tests/test_house.py" or not path.is_file():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if places.search(text):
            found.append(name)
    assert found == []
