"""make soak: a line of several processes under random faults for minutes, then the checker.

Two web servers and two workers share a PostgreSQL; people text in bursts; processes are killed
with signal 9, one or all; the database is killed and restarted, or locked; Twilio times out,
refuses and cuts the line; webhooks come twice, delivery statuses come in any order, more than
once or never; some texts never come and stand in Twilio's log. At the end everything due is done
once more, and the invariants must hold over what the stand-in saw.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import UTC, datetime, timedelta
from http.client import HTTPException
from pathlib import Path

from sqlalchemy import NullPool, create_engine, text
from sqlalchemy.exc import SQLAlchemyError

import migrations
from bot import logs
from bot.catch_up import CatchingUp, begin
from bot.settings import ROOT
from tests.services import postgres
from tests.services.invariants import broken
from tests.services.line import ACCOUNT_SID, Line, environment, line
from tests.services.listening import free_port, wait_until_listening
from tests.twilio.stand_in import (
    LOST_ANSWER,
    RESET_AFTER_TAKING,
    RESET_BEFORE_TAKING,
    SERVER_ERROR,
    SERVER_ERROR_AFTER_TAKING,
    StandIn,
    refusal,
    stand_in,
)

BODIES = (
    "hi", "how much is it?", "Kim", "im new", "any morning", "yes", "i want to kill myself",
    "please stop texting me", "START", "where are you?", "call me", "👍",
)  # fmt: skip
MOODS = (
    LOST_ANSWER,
    RESET_AFTER_TAKING,
    RESET_BEFORE_TAKING,
    SERVER_ERROR,
    SERVER_ERROR_AFTER_TAKING,
    refusal(20429, 429),
    refusal(30008),
)
PHONES = 400
MISSED = 0.03
LEASES_RUN_OUT = timedelta(minutes=6)
TEXTERS = 6
ENDS = (("delivered", ""),) * 20 + (
    ("undelivered", "30008"),
    ("undelivered", "30003"),
    ("undelivered", "30007"),
    ("failed", "21610"),
)


class Process:
    """One `textus` process that is killed and started again."""

    def __init__(self, environ: dict[str, str], *arguments: str) -> None:
        self.port = int(environ["PORT"])
        self._environ, self._arguments = environ, arguments
        self.start()

    def start(self) -> None:
        textus = Path(sys.executable).with_name("textus")
        self._process = subprocess.Popen(
            [textus, *self._arguments],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], **self._environ},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if "serve" in self._arguments:
            wait_until_listening(self.port, self._process, within_s=180)

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()


class Texters:
    """People who text until the end; Twilio repeats what was not answered, and sometimes more.

    Some texts never come: they stand in Twilio's log alone, as after a long absence of the line.
    """

    def __init__(
        self, servers: list[Process], twilio: StandIn, public_url: str, chance: random.Random
    ) -> None:
        self.texted: list[str] = []
        self.missed = 0
        self.over = threading.Event()
        self._servers, self._twilio = servers, twilio
        self._public_url, self._chance = public_url, chance

    def run(self, texter: int) -> None:
        n = 0
        while not self.over.is_set():
            n += 1
            sid = f"SM{texter:04x}{n:028x}"
            phone = f"+1480558{self._chance.randrange(PHONES):04d}"
            body = self._chance.choice(BODIES)
            self._twilio.text(sid, phone, body, datetime.now(UTC))
            self.texted.append(sid)
            if self._chance.random() < MISSED:
                self.missed += 1
                continue
            while not self._post(phone, body, sid):
                time.sleep(0.2)
            if self._chance.random() < 0.1:
                self._post(phone, body, sid)
            time.sleep(self._chance.random() * 0.4)

    def post_status(self, callback: str, form: dict[str, str]) -> bool:
        path = callback.removeprefix(self._public_url)
        try:
            return self._door().post(path, {"AccountSid": ACCOUNT_SID, **form}).status == 204
        except (OSError, HTTPException):
            return False

    def _door(self) -> Line:
        server = self._chance.choice(self._servers)
        return Line.posting(f"http://localhost:{server.port}", self._public_url)

    def _post(self, phone: str, body: str, sid: str) -> bool:
        try:
            return self._door().text(phone, body, MessageSid=sid).status == 200
        except (OSError, HTTPException):
            return False


class Statuses:
    """What Twilio says later of the texts it took: in any order, again, or not at all."""

    def __init__(self, texters: Texters, twilio: StandIn, chance: random.Random) -> None:
        self.heard = 0
        self._texters, self._twilio, self._chance = texters, twilio, chance

    def run(self) -> None:
        told = 0
        while not self._texters.over.is_set():
            taken = self._twilio.taken[told:]
            told += len(taken)
            for message in taken:
                self._tell(message)
            time.sleep(0.3)

    def _tell(self, message: dict[str, str]) -> None:
        end, code = self._chance.choice(ENDS)
        said = [("sent", ""), (end, code), *self._chance.choices([("sent", ""), (end, code)], k=2)]
        self._chance.shuffle(said)
        for status, error in said[: self._chance.randint(0, len(said))]:
            form = {"MessageSid": message["sid"], "MessageStatus": status, "ErrorCode": error}
            self.heard += self._texters.post_status(message["callback"], form)


def soak(seconds: float, seed: int) -> list[str]:
    """What did not hold after so many seconds of faults."""
    chance = random.Random(seed)
    with ExitStack() as stack:
        url = stack.enter_context(postgres.database(stack.enter_context(postgres.server())))
        twilio = stack.enter_context(stand_in())
        migrations.upgrade(url)
        public_url = "http://localhost:8000"
        live = {"CARRIER": "twilio", "TWILIO_API_BASE_URL": twilio.url, "QUIET_SECONDS": "0.2",
                "PUBLIC_BASE_URL": public_url}  # fmt: skip
        with line(url, **live) as new:  # a new line looks back no further than this
            begin(new.house, datetime.now(UTC))
        environs = [environment(url, free_port(), **live) for _ in range(4)]
        servers = [Process(environ, "serve", "--no-worker") for environ in environs[:2]]
        processes = [*servers, *(Process(environ, "worker") for environ in environs[2:])]
        stack.callback(lambda: [process.kill() for process in processes])
        texters = Texters(servers, twilio, public_url, chance)
        statuses = Statuses(texters, twilio, chance)
        faults = Faults(processes, twilio, url, chance)
        with ThreadPoolExecutor(TEXTERS + 1) as pool:
            texting = [pool.submit(texters.run, n) for n in range(TEXTERS)]
            texting.append(pool.submit(statuses.run))
            try:
                faults.make(time.monotonic() + seconds)
            finally:
                texters.over.set()
            for one in texting:
                one.result()
        for process in processes:
            process.kill()
        heard = f"{statuses.heard} statuses, {texters.missed} texts that never came"
        print(f"{heard}; faults: {dict(faults.made)}")  # noqa: T201
        return _verdict(url, live, twilio, texters.texted)


class Faults:
    """What goes wrong, one after the other, at random."""

    def __init__(
        self, processes: list[Process], twilio: StandIn, url: str, chance: random.Random
    ) -> None:
        self.made: Counter[str] = Counter()
        self._processes, self._twilio, self._url = processes, twilio, url
        self._chance = chance

    def make(self, until: float) -> None:
        kinds = (self._twilio_fails, self._one_is_killed, self._all_are_killed,
                 self._database_dies, self._database_is_locked)  # fmt: skip
        while time.monotonic() < until:
            time.sleep(self._chance.uniform(0.5, 2.5))
            (kind,) = self._chance.choices(kinds, weights=(10, 6, 1, 1, 2))
            kind()
            self.made[kind.__name__.strip("_")] += 1

    def _twilio_fails(self) -> None:
        moods = (self._chance.choice(MOODS) for _ in range(self._chance.randint(1, 4)))
        self._twilio.will(*moods)

    def _one_is_killed(self) -> None:
        self._kill([self._chance.choice(self._processes)])

    def _all_are_killed(self) -> None:
        self._kill(self._processes)

    def _kill(self, victims: list[Process]) -> None:
        for victim in victims:
            victim.kill()
        time.sleep(self._chance.uniform(0.0, 1.0))
        for victim in victims:
            victim.start()

    def _database_dies(self) -> None:
        postgres.restart(self._url)

    def _database_is_locked(self) -> None:
        engine = create_engine(self._url, poolclass=NullPool)
        with suppress(SQLAlchemyError), engine.begin() as db:
            db.execute(text("LOCK TABLE conversation IN EXCLUSIVE MODE"))
            time.sleep(self._chance.uniform(0.5, 3.0))


def _verdict(url: str, live: dict[str, str], twilio: StandIn, texted: list[str]) -> list[str]:
    with line(url, **live) as last:
        catching_up, settled = CatchingUp(), datetime.now(UTC) + LEASES_RUN_OUT
        while catching_up(last.house, settled, "soak"):
            pass
        for minutes in range(2, 120, 4):  # leases run out, and every backoff comes to its end
            twilio.now = datetime.now(UTC) + timedelta(minutes=minutes)
            last.work(twilio.now, rounds=20_000)
        with last.house.sessions() as db:
            wrong = broken(db, twilio, texted)
    print(f"{len(texted)} texts, {len(twilio.taken)} texts of ours")  # noqa: T201
    return wrong


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 120.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    print(f"seed {seed}")  # noqa: T201
    with Path(os.devnull).open("w", encoding="utf-8") as sys.stderr:
        logs.configure()
        wrong = soak(seconds, seed)
    for line_ in wrong:
        print(line_)  # noqa: T201
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
