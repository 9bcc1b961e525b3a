"""Prism, playing Twilio from Twilio's own OpenAPI document: it answers what Twilio would
answer to a valid request and 422 to any other, naming what is wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, STDOUT, Popen

from tests.services.listening import free_port, wait_until_listening

TWILIO = Path(__file__).parents[1] / "twilio"
DOCUMENT = TWILIO / "twilio_api_v2010.json"
PRISM = TWILIO / "node_modules" / ".bin" / "prism"


@contextmanager
def prism(folder: Path) -> Iterator[str]:
    """The base URL of a running Prism; its log is `folder`/prism.log."""
    port = free_port()
    command = [str(PRISM), "mock", "--host", "127.0.0.1", "--port", str(port), str(DOCUMENT)]
    with (
        (folder / "prism.log").open("wb") as output,
        Popen(command, stdin=DEVNULL, stdout=output, stderr=STDOUT) as it,
    ):
        try:
            wait_until_listening(port, it, within_s=30)
            yield f"http://127.0.0.1:{port}"
        finally:
            it.terminate()
