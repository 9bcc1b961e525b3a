"""What is packed names only what exists, carries all that is needed and runs as nobody special."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import tomllib
from glob import glob
from pathlib import Path

from ruamel.yaml import YAML

from tests.release import CARRIED, audit_problems, vendored, wheel_problems

ROOT = Path(__file__).resolve().parents[1]
DEPLOY = ROOT / "deploy"
CONTAINERFILE = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
NOTICE = (ROOT / "NOTICE.md").read_text(encoding="utf-8")
TRACKED = subprocess.run(
    ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
    cwd=ROOT, capture_output=True, text=True, check=True,
).stdout.split()  # fmt: skip


def steps(word: str) -> list[str]:
    return re.findall(rf"^{word} (.+)$", CONTAINERFILE, re.MULTILINE)


def copied() -> set[str]:
    """What the image takes from this repository; `COPY --from` takes from another stage."""
    return {name for step in steps("COPY") if "--from" not in step for name in step.split()[:-1]}


def test_every_file_that_the_image_copies_is_there_and_nothing_it_needs_is_left_out() -> None:
    modules = {path.name for path in ROOT.glob("*.py")}
    assert copied() == {"pyproject.toml", "uv.lock", *modules, *CARRIED}
    assert all((ROOT / name).exists() for name in copied())
    let_in = (DEPLOY / "Containerfile.dockerignore").read_text(encoding="utf-8")
    allowed = set(re.findall(r"^!(.+)$", let_in, re.MULTILINE))
    assert "\n*\n" in let_in
    assert copied() - modules == allowed - {"*.py"}


def test_the_image_installs_what_the_lock_says_with_the_uv_of_the_makefile() -> None:
    installs = [step for step in steps("RUN") if "uv sync" in step]
    assert installs
    assert all("--frozen --no-dev" in step for step in installs)
    [version] = re.findall(r"^UV_VERSION := (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert f"uv=={version}" in CONTAINERFILE


def test_the_image_runs_as_a_user_without_rights_and_says_whether_it_lives() -> None:
    assert steps("USER")[-1].isdigit()
    assert int(steps("USER")[-1]) >= 10000
    after_user = CONTAINERFILE.split("\nUSER ")[1]
    assert not re.search(r"^(RUN|COPY|ADD) ", after_user, re.MULTILINE)
    asked = json.loads(re.findall(r"^HEALTHCHECK .*CMD (\[.+\])$", CONTAINERFILE, re.MULTILINE)[0])
    assert "http://localhost:8000/healthz" in asked[-1]
    compile(asked[-1], "health check", "exec")
    assert steps("EXPOSE") == ["8000"]


def test_the_services_run_that_image_with_nothing_more_than_they_need() -> None:
    services = YAML(typ="safe").load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
    for name in ("install", "web", "worker"):
        service = services[name]
        assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]
        assert shlex.split(service["command"])[0] == "textus"
        assert "ports" not in service
    for service in services.values():
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            assert not source.startswith(".") or (DEPLOY / source).exists(), volume


def test_every_file_that_the_folders_hold_is_packed_into_the_wheel() -> None:
    setup = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    packed = {
        f"{folder}/{name}"
        for folder, patterns in setup["package-data"].items()
        for pattern in patterns
        for name in glob(pattern, root_dir=ROOT / folder, recursive=True)
    }
    others = {n for n in TRACKED if n.startswith(tuple(f"{c}/" for c in CARRIED))}
    assert {name for name in others if not name.endswith(".py")} - packed == set()


def test_every_file_of_others_is_listed_with_its_licence() -> None:
    listed = {row["file"]: row for row in vendored(NOTICE)}
    assert len(listed) >= 3
    for row in listed.values():
        assert (ROOT / row["file"]).is_file()
        assert (ROOT / row["text"]).stat().st_size > 400
    foreign = {
        name
        for name in TRACKED
        if ("/vendor/" in name and not name.endswith(("LICENSE", "README.md")))
        or re.search(r"\.(min\.\w+|woff2?|ttf|otf|npz|onnx|whl)$|openapi|_api_v\d+", name)
    }
    assert foreign == set(listed)


def test_a_file_missing_from_the_wheel_or_too_many_is_named() -> None:
    found = wheel_problems(["app.py", "flows/faq.yaml"], ["app.py", "old.py", "x.dist-info/RECORD"])
    assert found == [
        "the wheel lacks flows/faq.yaml",
        "the wheel has old.py, which is not in the repository",
    ]


def test_an_audit_that_could_not_ask_never_passes() -> None:
    assert "NOT AUDITED" in audit_problems("", "Traceback\nConnectionError: away", 1)[0]
    skipped = {"name": "flask", "skip_reason": "Dependency not found on PyPI"}
    assert (
        "NOT AUDITED: 0 of 1" in audit_problems(json.dumps({"dependencies": [skipped]}), "", 1)[0]
    )
    fine = {"name": "flask", "version": "1", "vulns": []}
    assert audit_problems(json.dumps({"dependencies": [fine]}), "", 1) == []
    assert audit_problems(json.dumps({"dependencies": [fine]}), "", 2) != []
    hole = {"id": "PYSEC-1", "fix_versions": ["2"]}
    holed = {"dependencies": [{**fine, "vulns": [hole]}]}
    assert audit_problems(json.dumps(holed), "", 1) == ["flask 1: PYSEC-1, fixed in 2"]
