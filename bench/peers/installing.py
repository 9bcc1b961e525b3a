"""What the peers need, installed by the measurement itself, never among what Text Us needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bot import settings

EXPRESS = Path(__file__).parent / "express"
BOT_BUILDER = "botbuilder-dialogs==4.17.1", "aiohttp==3.14.5"
"""Its connector imports aiohttp without saying so."""
RIVE_SCRIPT = ("rivescript==1.15.0",)


class NotInstalled(Exception):
    """Says in one line what is missing and why."""


def python_with(packages: tuple[str, ...], folder: Path) -> Path:
    """An interpreter of its own, in this folder, that has these packages.

    Raises NotInstalled.
    """
    uv = shutil.which("uv", path=f"{settings.ROOT}/.uv/bin{os.pathsep}{os.environ['PATH']}")
    if uv is None:
        raise NotInstalled("there is no uv")
    interpreter = folder / "bin" / "python"
    _run(uv, "venv", "--quiet", "--python", sys.executable, str(folder))
    _run(uv, "pip", "install", "--quiet", "--python", str(interpreter), *packages)
    return interpreter


def node_with_express() -> str:
    """Node, with what `express/package-lock.json` says beside its server: minutes, the first time.

    Raises NotInstalled.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise NotInstalled("there is no Node.js with npm")
    done, wanted = EXPRESS / "node_modules/.package-lock.json", EXPRESS / "package-lock.json"
    if not done.exists() or done.stat().st_mtime < wanted.stat().st_mtime:
        _run(npm, "ci", folder=EXPRESS)
        done.touch()
    return node


def _run(*command: str, folder: Path | None = None) -> None:
    environment = {"UV_SYSTEM_CERTS": "1", **os.environ}
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if ran.returncode:
        last = [line for line in ran.stderr.splitlines() if line.strip()][-1:]
        raise NotInstalled(f"{' '.join(command[:2])}: {' '.join(last).strip()[:160]}")
