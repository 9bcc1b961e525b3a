"""A bounded load on a loopback server: so many signed texts, so many at once.

The clients run in a process of their own: they must not take the server's interpreter.
"""

from __future__ import annotations

import http.client
import itertools
import json
import random
import statistics
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from urllib.parse import parse_qs, urlencode

from twilio.request_validator import RequestValidator

CLIENTS = 8
LABELLED = Path(__file__).parents[1] / "evaluation"


def _bodies() -> tuple[str, ...]:
    """Questions, wishes for days and names as people text them, mixed: few come twice."""
    texts = [
        str(json.loads(line)["text"])
        for name in ("questions_en", "prefs", "names", "questions_es")
        for line in (LABELLED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    random.Random(7).shuffle(texts)
    return tuple(texts)


BODIES = _bodies()

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Measured:
    """`rate` requests a second; `p50_ms` and `p99_ms` of one request; `posted_at` of each phone,
    by the clock that all processes of a machine share (`time.monotonic`)."""

    rate: float
    p50_ms: float
    p99_ms: float
    posted_at: Mapping[str, float]


def signed_forms(
    count: int, base_url: str, account_sid: str, token: str
) -> list[tuple[bytes, str]]:
    """Bodies and signatures of `count` texts from as many new phones."""
    validator = RequestValidator(token)
    texts = []
    for _ in range(count):
        n = next(_numbers)
        form = {
            "MessageSid": f"SM{n:032x}",
            "AccountSid": account_sid,
            "From": f"+1480{n + 2_000_000:07d}",
            "To": "+14805550100",
            "Body": BODIES[n % len(BODIES)],
            "NumMedia": "0",
            "NumSegments": "1",
            "SmsStatus": "received",
            "ApiVersion": "2010-04-01",
        }
        signature = validator.compute_signature(f"{base_url}/twilio/inbound", form)
        texts.append((urlencode(form).encode(), signature))
    return texts


class Clients:
    """`CLIENTS` kept connections in another process, ready before the clock starts."""

    def __init__(self) -> None:
        self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))

    def __enter__(self) -> Clients:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()

    def post(self, port: int, texts: list[tuple[bytes, str]], clients: int = CLIENTS) -> Measured:
        """Post every text. Raises RuntimeError on any answer but 200."""
        return self._pool.submit(_post_all, port, texts, clients).result()

    def pace(self, port: int, texts: list[tuple[bytes, str]], rate: float) -> dict[str, float]:
        """Post `rate` texts a second, whatever the answers take: each phone and when it texted,
        by the clock of `Measured.posted_at`."""
        return self._pool.submit(_pace_all, port, texts, rate).result()


def _post_all(port: int, texts: list[tuple[bytes, str]], clients: int) -> Measured:
    shares = [texts[n::clients] for n in range(clients)]
    started = time.monotonic()
    with ThreadPoolExecutor(clients) as pool:
        posted = [one for part in pool.map(lambda s: _post(port, s), shares) for one in part]
    took = time.monotonic() - started
    p50_ms, p99_ms = quantiles_ms([answered - at for _, at, answered in posted])
    return Measured(len(texts) / took, p50_ms, p99_ms, {phone: at for phone, at, _ in posted})


def quantiles_ms(times_s: list[float]) -> tuple[float, float]:
    """p50 and p99 of so many seconds, in milliseconds."""
    cuts = statistics.quantiles(times_s * 2, n=100)
    return cuts[49] * 1000, cuts[98] * 1000


def _post(port: int, texts: list[tuple[bytes, str]]) -> list[tuple[str, float, float]]:
    """Each phone, when it texted and when it was answered."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    times = []
    for body, signature in texts:
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signature,
        }
        started = time.monotonic()
        connection.request("POST", "/twilio/inbound", body, headers)
        answer = connection.getresponse()
        answer.read()
        times.append((started, time.monotonic()))
        if answer.status != 200:
            raise RuntimeError(f"the server answered {answer.status}")
    connection.close()
    phones = [parse_qs(body.decode())["From"][0] for body, _ in texts]
    return [(phone, *at) for phone, at in zip(phones, times, strict=True)]


def _pace_all(port: int, texts: list[tuple[bytes, str]], rate: float) -> dict[str, float]:
    begins = time.monotonic() + 0.1
    due = [(begins + n / rate, body, signature) for n, (body, signature) in enumerate(texts)]
    with ThreadPoolExecutor(CLIENTS) as pool:
        parts = pool.map(lambda at: _pace(port, due[at::CLIENTS]), range(CLIENTS))
        return {phone: moment for part in parts for phone, moment in part.items()}


def _pace(port: int, due: list[tuple[float, bytes, str]]) -> dict[str, float]:
    """A late text counts from when it was due: a slow server must not slow its own measure."""
    posted = {}
    for moment, body, signature in due:
        time.sleep(max(0.0, moment - time.monotonic()))
        _post(port, [(body, signature)])
        posted[parse_qs(body.decode())["From"][0]] = moment
    return posted
