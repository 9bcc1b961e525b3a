"""The browser that drives our pages: the system's Chromium, else Playwright's own.

`python -m tests.services.chromium` sees to it that there is one.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Request,
    sync_playwright,
)

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# On top of Playwright's own list. No name but ours resolves, so the browser cannot leave either.
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
OUR_HOSTS = ("127.0.0.1", "localhost", None)


def system_chromium() -> str | None:
    """The path of an installed Chromium or Chrome that runs, or None.

    Ubuntu's `chromium-browser` may be a stub that only advises to install a snap: it is asked.
    """
    found = filter(None, map(shutil.which, NAMES))
    return next((path for path in found if _answers(path)), None)


def _answers(path: str) -> bool:
    return subprocess.run([path, "--version"], capture_output=True, check=False).returncode == 0


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless browser.

    Raises: playwright.sync_api.Error when there is none.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system_chromium(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def watch(context: BrowserContext, complaints: list[str]) -> None:
    """Adds what goes wrong on the context's pages, as it happens."""

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            complaints.append(f"console error: {message.text}")

    def on_request(request: Request) -> None:
        if urlsplit(request.url).hostname not in OUR_HOSTS:
            complaints.append(f"request to another host: {request.url}")

    context.on("console", on_console)
    context.on("weberror", lambda error: complaints.append(f"uncaught error: {error.error}"))
    context.on("request", on_request)


def install() -> None:
    """Raises: SystemExit when no way leads to a browser that starts."""
    if system_chromium() or _starts():
        return
    sys.stderr.write("No browser found: trying Playwright's own, then the system's package.\n")
    _run(sys.executable, "-m", "playwright", "install", "--only-shell", "chromium")
    if _starts():
        return
    sudo = () if os.geteuid() == 0 else ("sudo", "--non-interactive")
    _run(*sudo, "apt-get", "update")
    _run(*sudo, "apt-get", "install", "--yes", "--no-install-recommends", "chromium")
    if not _starts():
        sys.exit("make test needs a browser: install Chromium or Chrome, then run it again.")


def _starts() -> bool:
    try:
        with chromium():
            return True
    except Error:
        return False


def _run(*command: str) -> None:
    """Runs the command if this machine has it. Whether it helped, the next look will tell."""
    if shutil.which(command[0]):
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)


if __name__ == "__main__":
    install()
