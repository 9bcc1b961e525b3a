"""What stands in deploy/ names only what exists."""

import json
import re
from pathlib import Path

from click.testing import CliRunner
from prometheus_client import REGISTRY
from ruamel.yaml import YAML

import webhooks
from bot import carrier_copies, catch_up, crm, outbox, pager, turns, watch
from bot.commands import main

DEPLOY = Path(__file__).parents[1] / "deploy"
MEASURED_IN = (carrier_copies, catch_up, crm, webhooks, outbox, pager, turns, watch)


def test_the_dashboard_asks_for_every_metric_and_for_none_that_is_not_there() -> None:
    panels = json.loads((DEPLOY / "grafana.json").read_text(encoding="utf-8"))["panels"]
    asked = re.findall(r"textus_\w+", " ".join(t["expr"] for p in panels for t in p["targets"]))
    names = {metric.name for metric in REGISTRY.collect()}
    known = {f"{name}{end}" for name in names for end in ("", "_total", "_bucket")}
    assert len(panels) >= 9
    assert set(asked) - known == set()
    ours = {name for name in names if name.startswith("textus_")}
    assert {name for name in ours if not any(one.startswith(name) for one in asked)} == set()


def test_every_command_in_a_unit_or_service_exists() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in DEPLOY.iterdir())
    commands = set(re.findall(r"bin/textus ([a-z]+(?: [a-z][a-z-]+)?)(?: (--[a-z-]+))?", text))
    assert commands
    for words, option in commands:
        run = CliRunner().invoke(main, [*words.split(), "--help"])
        assert run.exit_code == 0, words
        assert option in run.output


def test_the_services_share_one_database_and_wait_for_its_tables() -> None:
    services = YAML(typ="safe").load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
    for name in ("web", "worker"):
        assert "@database/" in services[name]["environment"]["DATABASE_URL"]
        assert "install" in services[name]["depends_on"]


def test_every_shape_backs_up_lets_old_data_go_and_checks_its_log_by_itself() -> None:
    services = YAML(typ="safe").load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
    unit = (DEPLOY / "textus-daily.service").read_text("utf-8")
    for daily in (services["daily"]["command"], unit):
        assert re.findall(r"textus data ([a-z-]+)", daily) == ["daily"]
    assert "OnCalendar=" in (DEPLOY / "textus-daily.timer").read_text("utf-8")
