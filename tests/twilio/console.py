"""A Twilio console that can be set wrong: Twilio's own examples, and what a test changes."""

from __future__ import annotations

import base64
import copy
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.services.peer import Quiet, first_values, peer

DOCUMENT = json.loads((Path(__file__).parent / "twilio_api_v2010.json").read_text("utf-8"))
ACCOUNT = "/2010-04-01/Accounts"
Row = dict[str, Any]


def example(path: str) -> Row:
    """The first example that Twilio's document has of an answer which is not empty."""
    content = DOCUMENT["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    values = [copy.deepcopy(each["value"]) for each in content["examples"].values()]
    return next(
        (v for v in values if any(r and isinstance(r, list) for r in v.values())), values[0]
    )


def example_row(path: str, key: str) -> Row:
    row: Row = example(path)[key][0]
    return row


class ConsoleStandIn:
    """One account. Every row is as the API shows it; `wrote` is each path that was written to."""

    def __init__(self, account_sid: str, token: str) -> None:
        self.url = ""
        self.token = token
        self.account = example(f"{ACCOUNT}/{{Sid}}.json") | {
            "sid": account_sid, "status": "active", "type": "Full",
        }  # fmt: skip
        self.numbers: list[Row] = []
        self.services: list[Row] = []
        self.pools: dict[str, list[str]] = {}
        self.campaigns: list[Row] = []
        self.verifications: list[Row] = []
        self.alerts: list[Row] = []
        self.wrote: list[str] = []

    def number(self, phone: str, **fields: Any) -> Row:
        path = f"{ACCOUNT}/{{AccountSid}}/IncomingPhoneNumbers.json"
        row = example_row(path, "incoming_phone_numbers") | {
            "sid": f"PN{len(self.numbers) + 1:032x}", "phone_number": phone,
            "capabilities": {"voice": True, "sms": True, "mms": True, "fax": False},
            "sms_application_sid": "", "voice_application_sid": "", **fields,
        }  # fmt: skip
        self.numbers.append(row)
        return row

    def service(self, sid: str, phones: list[str], **fields: Any) -> Row:
        row = example("/v1/Services/{Sid}") | {"sid": sid, **fields}
        self.services.append(row)
        self.pools[sid] = phones
        return row

    def campaign(self, state: str, **fields: Any) -> None:
        path = "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p"
        row = example_row(path, "compliance")
        self.campaigns.append(row | {"campaign_status": state, "errors": None, **fields})

    def verification(self, state: str) -> None:
        row = example_row("/v1/Tollfree/Verifications", "verifications")
        self.verifications.append(row | {"status": state, "rejection_reason": None})

    def alert(self, code: int, times: int) -> None:
        row = example_row("/v1/Alerts", "alerts")
        self.alerts += [row | {"error_code": str(code)}] * times

    def answer(self, path: str, query: dict[str, str]) -> Row | None:
        """What a GET shows; None is not found."""
        sid = path.rsplit("/", 1)[-1].removesuffix(".json")
        if path == f"{ACCOUNT}/{self.account['sid']}.json":
            return self.account
        if path.endswith("/IncomingPhoneNumbers.json"):
            wanted = query.get("PhoneNumber")
            return {"incoming_phone_numbers": [
                row for row in self.numbers if row["phone_number"] == wanted
            ]}  # fmt: skip
        if path == "/v1/Services":
            return _listed("services", self.services)
        if found := re.fullmatch(r"/v1/Services/(MG\w+)/PhoneNumbers", path):
            rows = [{"phone_number": phone} for phone in self.pools.get(found[1], [])]
            return _listed("phone_numbers", rows)
        if path.endswith("/Compliance/Usa2p"):
            return _listed("compliance", self.campaigns)
        if path == "/v1/Tollfree/Verifications":
            return _listed("verifications", self.verifications)
        if path == "/v1/Alerts":
            return _listed("alerts", self.alerts)
        return self._row(sid)

    def write(self, path: str, form: dict[str, str]) -> Row | None:
        """What a POST changes, by the fields Twilio has; None is not found."""
        row = self._row(path.rsplit("/", 1)[-1].removesuffix(".json"))
        if row is not None:
            self.wrote.append(path)
            row.update({_snake(name): value for name, value in form.items()})
        return row

    def _row(self, sid: str) -> Row | None:
        return next((row for row in (*self.numbers, *self.services) if row["sid"] == sid), None)


def _listed(key: str, rows: list[Row]) -> Row:
    return {key: rows, "meta": {"key": key, "page": 0, "page_size": 50, "next_page_url": None}}


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@contextmanager
def console_stand_in(account_sid: str, token: str) -> Iterator[ConsoleStandIn]:
    """A console that listens on a free loopback port until the end of the block."""
    console = ConsoleStandIn(account_sid, token)
    with peer(_handler_of(console)) as console.url:
        yield console


def _handler_of(console: ConsoleStandIn) -> type[Quiet]:
    class Handler(Quiet):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one write an answer

        def do_GET(self) -> None:
            asked = urlsplit(self.path)
            self._answer(lambda: console.answer(asked.path, first_values(asked.query)))

        def do_POST(self) -> None:
            form = first_values(self.body().decode())
            self._answer(lambda: console.write(self.path, form))

        def _answer(self, work: Any) -> None:
            login = f"{console.account['sid']}:{console.token}".encode()
            if self.headers["Authorization"] != f"Basic {base64.b64encode(login).decode()}":
                self._send(401, {"code": 20003, "message": "Authenticate", "status": 401})
                return
            row = work()
            missing = {"code": 20404, "message": "not found", "status": 404}
            self._send(404, missing) if row is None else self._send(200, row)

        def _send(self, status: int, body: Row) -> None:
            content = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    return Handler
