"""What a release must show, in environments of its own: python -m tests.release

The wheel carries every file, runs where nothing else of this repository is, and what it brings
along is listed and asked for known holes. Writes to build/release.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen
from zipfile import ZipFile

import click

from tests.services.listening import free_port, wait_until_listening

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "build" / "release"
REQUIREMENTS, BILL = OUT / "requirements.txt", OUT / "textus.cdx.json"
CARRIED = ("bot", "first_run", "flows", "migrations", "public", "staff")
STORY = "crisis"
PAGES = ("/healthz", "/text-us", "/try", "/staff/static/vendor/htmx/htmx.min.js")
START_S = 60
EXPORT = ("uv", "export", "--quiet", "--frozen", "--no-dev")


def main() -> int:
    shutil.rmtree(OUT, ignore_errors=True)
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)  # of an older build
    OUT.mkdir(parents=True)
    wheel = _build()
    _requirements()
    checks = {
        "wheel": lambda: wheel_problems(_tracked(), ZipFile(wheel).namelist()),
        "clean environment": lambda: _play(wheel),
        "bill of materials": _write_bill,
        "known holes": _audit,
    }
    failed = [what for what, check in checks.items() if _has_problems(what, check())]
    return 1 if failed else 0


def wheel_problems(tracked: Iterable[str], packed: Iterable[str]) -> list[str]:
    """Files that the repository has and the wheel lacks, or the other way round."""
    own = {name for name in packed if ".dist-info/" not in name}
    wanted = set(tracked)
    return [f"the wheel lacks {name}" for name in sorted(wanted - own)] + [
        f"the wheel has {name}, which is not in the repository" for name in sorted(own - wanted)
    ]


def audit_problems(output: str, errors: str, wanted: int) -> list[str]:
    """What pip-audit found, or that it could not ask: a skipped package counts as not asked."""
    try:
        asked = json.loads(output)["dependencies"]
    except (ValueError, KeyError):
        last = errors.strip().splitlines()[-1:] or ["no answer"]
        return [
            "NOT AUDITED: the vulnerability service did not answer. Run again where "
            f"api.osv.dev can be reached. ({last[0][:200]})"
        ]
    problems = [
        f"{one['name']} {one['version']}: {hole['id']}"
        + (f", fixed in {', '.join(hole['fix_versions'])}" if hole["fix_versions"] else "")
        for one in asked
        for hole in one.get("vulns", ())
    ]
    skipped = sorted(one["name"] for one in asked if "skip_reason" in one)
    if skipped or len(asked) < wanted:
        problems.append(
            f"NOT AUDITED: {len(asked) - len(skipped)} of {wanted} packages were looked up; "
            f"skipped: {', '.join(skipped) or 'unknown'}"
        )
    return problems


def vendored(notice: str) -> Iterator[dict[str, str]]:
    """The rows of NOTICE.md: `file`, `name`, `version`, `licence`, `text`."""
    for row in re.findall(r"^\| `(.+)` \|$", notice, re.MULTILINE):
        file, source, version, licence, text = re.split(r"`? \| `?", row)
        yield {
            "file": file,
            "name": source.split("`")[1],
            "version": version,
            "licence": licence,
            "text": text,
        }


def _build() -> Path:
    _run("uv", "build", "--quiet", "--wheel", "--out-dir", str(OUT), at=ROOT)
    (wheel,) = OUT.glob("*.whl")
    return wheel


def _tracked() -> list[str]:
    listed = _run("git", "ls-files", *CARRIED, at=ROOT).split()
    modules = [path.name for path in ROOT.glob("*.py")]
    return [*listed, *modules]


def _requirements() -> None:
    only = ("--no-emit-project", "--no-annotate", "--no-header")
    _run(*EXPORT, *only, "--format", "requirements.txt", "-o", str(REQUIREMENTS), at=ROOT)


def _play(wheel: Path) -> list[str]:
    """Install by hash elsewhere, play a transcript and open pages there; what went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        venv, at = Path(folder) / "venv", Path(folder) / "empty"
        at.mkdir()
        install = ("uv", "pip", "install", "--quiet", "--python", str(venv))
        _run("uv", "venv", "--quiet", "--python", sys.executable, str(venv), at=at)
        _run(*install, "--require-hashes", "-r", str(REQUIREMENTS), at=at)
        _run(*install, "--no-deps", str(wheel), at=at)
        textus = str(venv / "bin" / "textus")
        _run(textus, "script", "test", STORY, at=at)
        return _serve(textus, at)


def _serve(textus: str, at: Path) -> list[str]:
    port = free_port()
    with (at / "serve.log").open("w") as log:
        environ = {**os.environ, "PORT": str(port)}
        server = subprocess.Popen([textus, "serve"], cwd=at, env=environ, stdout=log, stderr=log)
        try:
            wait_until_listening(port, server, within_s=START_S)
            statuses = {page: _status(f"http://127.0.0.1:{port}{page}") for page in PAGES}
        finally:
            server.terminate()
            server.wait(timeout=START_S)
    kept = (at / ".env", at / "var" / "textus.db")
    return [f"{page} answered {status}" for page, status in statuses.items() if status != 200] + [
        f"{path.name} was not made beside the start" for path in kept if not path.exists()
    ]


def _status(url: str) -> int:
    try:
        with urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def _write_bill() -> list[str]:
    """CycloneDX 1.5 of what uv.lock installs, and of the files of others that the wheel carries."""
    _run(
        *EXPORT,
        "--preview-features",
        "sbom-export",
        "--format",
        "cyclonedx1.5",
        "-o",
        str(BILL),
        at=ROOT,
    )
    bill = json.loads(BILL.read_text(encoding="utf-8"))
    known = {one["name"] for one in bill["components"]}
    for row in vendored((ROOT / "NOTICE.md").read_text(encoding="utf-8")):
        if row["file"].startswith(CARRIED):
            bill["components"].append(
                {
                    "type": "library",
                    "bom-ref": row["file"],
                    "name": row["name"],
                    "version": row["version"],
                    "purl": f"pkg:npm/{row['name'].replace('@', '%40')}@{row['version']}",
                    "licenses": [{"license": {"id": row["licence"]}}],
                }
            )
    BILL.write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")
    return [f"{name} is missing" for name in sorted(_required() - known)]


def _required() -> set[str]:
    return set(re.findall(r"^([\w.-]+)==", REQUIREMENTS.read_text("utf-8"), re.MULTILINE))


def _audit() -> list[str]:
    pip_audit = ("uv", "run", "--quiet", "--isolated", "--frozen", "--only-group", "release")
    asked = subprocess.run(
        [*pip_audit, "pip-audit", "--requirement", str(REQUIREMENTS), "--disable-pip",
         "--vulnerability-service", "osv", "--progress-spinner", "off", "--format", "json"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return audit_problems(asked.stdout, asked.stderr, len(_required()))


def _run(*command: str, at: Path) -> str:
    done = subprocess.run(command, cwd=at, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def _has_problems(what: str, problems: list[str]) -> bool:
    click.echo("\n     ".join([f"{'LOOK' if problems else 'ok':5}{what}", *problems]))
    return bool(problems)


if __name__ == "__main__":
    raise SystemExit(main())
