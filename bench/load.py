"""A bounded load on a loopback server: so many signed texts, so many at once."""

from __future__ import annotations

import http.client
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

CLIENTS = 8


@dataclass(frozen=True, slots=True)
class Measured:
    """`rate` requests a second; `p50_ms` and `p99_ms` of one request."""

    rate: float
    p50_ms: float
    p99_ms: float


def signed_forms(
    count: int, base_url: str, account_sid: str, token: str
) -> list[tuple[bytes, str]]:
    """Bodies and signatures of `count` texts from as many phones, made before the clock starts."""
    validator = RequestValidator(token)
    texts = []
    for n in range(count):
        form = {
            "MessageSid": f"SM{time.time_ns():032x}"[:34],
            "AccountSid": account_sid,
            "From": f"+1480555{n:04d}",
            "To": "+14805550100",
            "Body": f"hi, how much is it and can i come tuesday after {n % 5 + 1}",
            "NumMedia": "0",
        }
        signature = validator.compute_signature(f"{base_url}/twilio/inbound", form)
        texts.append((urlencode(form).encode(), signature))
    return texts


def post_all(host: str, port: int, texts: list[tuple[bytes, str]]) -> Measured:
    """Post every text over `CLIENTS` kept connections. Raises RuntimeError on any refusal."""
    shares = [texts[n::CLIENTS] for n in range(CLIENTS)]
    started = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as pool:
        times = [t for part in pool.map(lambda s: _post(host, port, s), shares) for t in part]
    took = time.perf_counter() - started
    cuts = statistics.quantiles(times, n=100)
    return Measured(len(texts) / took, cuts[49] * 1000, cuts[98] * 1000)


def _post(host: str, port: int, texts: list[tuple[bytes, str]]) -> list[float]:
    connection = http.client.HTTPConnection(host, port, timeout=30)
    times = []
    for body, signature in texts:
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signature,
        }
        started = time.perf_counter()
        connection.request("POST", "/twilio/inbound", body, headers)
        answer = connection.getresponse()
        answer.read()
        times.append(time.perf_counter() - started)
        if answer.status != 200:
            raise RuntimeError(f"the server answered {answer.status}")
    connection.close()
    return times
