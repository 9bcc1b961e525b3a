"""Golden transcripts: conversations in plain lines that people read and tests run.

    story: One text fills three slots; the bot asks only what is left.
    clock: 2026-12-01 10:15
    them: hi this is kim, im new, any afternoon works
    bot: ...
    lead: name=Kim status=new prefs="afternoons"

Consecutive `them:` lines are one burst. `bot: (silence)` means that nothing is sent. A line
that starts with two spaces goes on from the line before. `clock: +4h` lets time pass.
`given: keywords by app` plays a line that answers STOP, START and HELP itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast, get_args
from uuid import UUID

from bot.core import clinic_time, desk
from bot.core.conversation import (
    Conversation,
    Inbound,
    Media,
    PageStaff,
    RaiseFlag,
    Refusal,
    Say,
    Suppress,
    Turn,
    Unsuppress,
    UpdateLead,
)
from bot.core.dialogue.compose import MAX_SEGMENTS, MAX_SEGMENTS_FIRST
from bot.core.dialogue.moment import Read
from bot.core.dialogue.nudges import time_passed
from bot.core.dialogue.respond import respond
from bot.core.script import KeywordsBy, Script

WORDS = ("story", "clock", "given", "them", "bot", "lead", "flag", "page", "staff", "note")
EXPECTED = ("bot", "lead", "flag", "page")
SILENCE = "(silence)"
GROUP = "[group] "
FOUND = re.compile(r"^\[found \+(\d+)(min|h|d)\]\s*")
PHONE = "+14805550101"
BETWEEN_TEXTS = timedelta(minutes=1)
ANA = desk.Staff(UUID(int=1), "Ana", "agent")

_LINE = re.compile(r"^(\w+):\s?(.*)$")
_SPAN = re.compile(r"^\+(\d+)(min|h|d)$")
_UNITS = {"min": "minutes", "h": "hours", "d": "days"}
_MEDIA = re.compile(r"^\[(\w+/\w+)\]\s*")


class TranscriptError(Exception):
    """A transcript that cannot be read: file, line and what to write instead."""


@dataclass(slots=True)
class Line:
    number: int
    word: str
    text: str


@dataclass(slots=True)
class Difference:
    """Where a transcript and the conversation part: what stood there, what was said."""

    path: Path
    line: int
    expected: str
    actual: str

    def __str__(self) -> str:
        return f"{self.path.name}:{self.line}\n  - {self.expected}\n  + {self.actual}"


@dataclass(slots=True)
class Player:
    """Plays one conversation with the pure core; the state is stored as JSON between turns."""

    script: Script
    read: Read
    now: datetime
    state: str = ""
    suppressed: Any = None
    lead: UpdateLead | None = None
    owner: UUID | None = None
    texts: int = 0
    due_at: datetime | None = None
    put_off: tuple[Inbound, ...] = ()
    turns: list[Turn] = field(default_factory=list)

    def conversation(self) -> Conversation:
        stored = Conversation.from_json(json.loads(self.state)) if self.state else Conversation()
        return stored.with_(suppressed=self.suppressed)

    def them(self, bodies: list[str]) -> Turn:
        """One burst of texts. `[image/jpeg] words` is a photo with words, `[group] words` a text
        to several people, `[found +8h] words` one that came so long ago while the line was away.
        """
        inbounds = []
        for said in bodies:
            self.texts += 1
            late = FOUND.match(said)
            body = said[late.end() :] if late else said
            came_at = self.now - _span(late) if late else self.now
            photo = _MEDIA.match(body)
            media = (Media("https://api.twilio.com/media", photo[1]),) if photo else ()
            words = body[photo.end() :] if photo else body
            is_group = words.startswith(GROUP)
            inbounds.append(
                Inbound(
                    f"SM{self.texts:032d}",
                    PHONE,
                    "",
                    words.removeprefix(GROUP),
                    came_at,
                    media,
                    is_group=is_group,
                    found_at=self.now if late else None,
                )
            )
        turn = self.texted(tuple(inbounds))
        self.now += BETWEEN_TEXTS
        return turn

    def texted(self, inbounds: tuple[Inbound, ...]) -> Turn:
        """One burst as it is, with what was put off; the clock stays."""
        unread = (*self.put_off, *inbounds)
        turn = respond(self.conversation(), unread, self.now, self.script, self.read)
        self.put_off = unread if turn.is_put_off else ()
        return self._take(turn)

    def time(self, until: datetime) -> list[Turn]:
        """Let time pass; every due moment on the way is asked once."""
        passed = []
        while self.due_at is not None and self.due_at <= until:
            self.now = max(self.now, self.due_at)
            if self.put_off:
                passed.append(self.texted(()))
                continue
            turn = time_passed(self.conversation(), PHONE, self.now, self.script)
            passed.append(self._take(turn))
        self.now = until
        return passed

    def staff(self, action: desk.Action) -> Turn | Refusal:
        owner_name = ANA.name if self.owner else None
        conversation = self.conversation()
        case = desk.Case(conversation, self.owner, owner_name, conversation.turn, PHONE)
        decided = desk.decide(case, action, ANA, self.now, self.script)
        if isinstance(decided, Refusal):
            return decided
        self.owner = ANA.id
        return self._take(decided)

    def _take(self, turn: Turn) -> Turn:
        before = self.conversation().turn
        self.state = json.dumps(replace(turn.conversation, turn=before + 1).to_json())
        self.due_at = turn.due_at
        self.turns.append(turn)
        for effect in turn.effects:
            if isinstance(effect, Suppress):
                self.suppressed = effect.source
            elif isinstance(effect, Unsuppress):
                self.suppressed = None
            elif isinstance(effect, UpdateLead):
                self.lead = effect
        return turn


def parse(path: Path) -> list[Line]:
    """The lines of one transcript. Raises TranscriptError."""
    lines: list[Line] = []
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if raw.startswith("  ") and lines:
            lines[-1].text += " " + raw.strip()
            continue
        if not raw.strip() or raw.startswith("#"):
            continue
        found = _LINE.match(raw)
        if found is None or found[1] not in WORDS:
            raise TranscriptError(f"{path}:{number}: start the line with one of {', '.join(WORDS)}")
        lines.append(Line(number, found[1], found[2].strip()))
    return lines


def run(path: Path, script: Script, read: Read) -> list[Difference]:
    """Every place where the conversation differs from the transcript; [] when it holds."""
    return [
        Difference(path, line.number, f"{line.word}: {line.text}", f"{line.word}: {actual}")
        for line, actual in _played(path, script, read)
        if line.text != actual
    ]


def record(path: Path, script: Script, read: Read) -> None:
    """Rewrite the expected lines of a transcript with what the conversation says now."""
    rows: list[str] = []
    for line, actual in _played(path, script, read, is_recording=True):
        if line.word in ("clock", "staff", "them") and rows and not rows[-1].startswith("them"):
            rows.append("")
        rows.append(f"{line.word}: {actual}".rstrip())
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def _played(
    path: Path, script: Script, read: Read, *, is_recording: bool = False
) -> Iterator[tuple[Line, str]]:
    """Each line with what it says in truth. While recording, missing `bot:` lines are added."""
    lines = parse(path)
    player = Player(script, read, datetime.now(UTC).replace(year=2026, month=12, day=1))
    burst: list[str] = []
    last: list[Turn] = []
    has_bot = True
    for position, line in enumerate(lines):
        following = lines[position + 1].word if position + 1 < len(lines) else ""
        if line.word == "given":
            _give(player, line, path)
        elif line.word == "clock":
            last = _set_clock(player, line.text, path, line.number)
        elif line.word == "them":
            burst.append(line.text)
            if following != "them":
                last, burst = [player.them(burst)], []
        elif line.word == "staff":
            last = _staff(player, line, path)
        is_event = line.word in ("clock", "them", "staff") and not burst
        if line.word in EXPECTED:
            yield line, _actual(line, last, player)
        else:
            yield line, line.text
        says = [e for turn in last for e in turn.effects if isinstance(e, Say)]
        has_bot = following == "bot" or not is_event or (line.word != "them" and not says)
        if not has_bot:
            missing = Line(line.number, "bot", "" if not is_recording else "?")
            yield missing, _actual(missing, last, player)


def _actual(line: Line, last: list[Turn], player: Player) -> str:
    effects = [effect for turn in last for effect in turn.effects]
    if line.word == "bot":
        says = [e for e in effects if isinstance(e, Say)]
        if len(says) > 1:
            return " || ".join(say.text for say in says)
        if says and says[0].segments > MAX_SEGMENTS_FIRST:
            return f"TOO LONG ({says[0].segments} segments): {says[0].text}"
        return says[0].text if says else SILENCE
    if line.word == "flag":
        return " ".join(e.flag for e in effects if isinstance(e, RaiseFlag)) or "none"
    if line.word == "page":
        return " ".join(e.kind for e in effects if isinstance(e, PageStaff)) or "none"
    return say_lead(player.lead)


def say_lead(lead: UpdateLead | None) -> str:
    """A lead in one line: its slots, then stage, status and priority."""
    if lead is None:
        return "none"
    parts = [f"{slot}={_quoted(entry['said'])}" for slot, entry in sorted(lead.card.items())]
    parts += [f"stage={lead.stage}", f"is={lead.status}", f"priority={lead.priority}"]
    return " ".join(parts)


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if re.search(r"\s", value) or not value else value


def _set_clock(player: Player, text: str, path: Path, number: int) -> list[Turn]:
    span = _SPAN.match(text)
    if span:
        return player.time(player.now + _span(span))
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        raise TranscriptError(
            f"{path}:{number}: write the clock as 2026-12-01 10:15, or +30min, +4h, +2d"
        ) from None
    zone = clinic_time.zone(player.script.clinic.zone)
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    if player.turns:
        return player.time(moment)
    player.now = moment
    return []


def _span(found: re.Match[str]) -> timedelta:
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def _give(player: Player, line: Line, path: Path) -> None:
    owner = line.text.removeprefix("keywords by ")
    if owner not in get_args(KeywordsBy):
        raise TranscriptError(f"{path}:{line.number}: write given: keywords by app")
    player.script = replace(player.script, keywords_by=cast(KeywordsBy, owner))


def _staff(player: Player, line: Line, path: Path) -> list[Turn]:
    verb, _, words = line.text.partition(" ")
    words = words.strip().strip('"')
    actions: dict[str, desk.Action] = {
        "claim": desk.Claim(),
        "release": desk.Release(),
        "reply": desk.Reply(words),
        "note": desk.AddNote(words),
        "clear": desk.ClearHold(words),
        "back": desk.HandBack(),
        "optout": desk.TreatAsOptOut(),
    }
    if verb not in actions:
        raise TranscriptError(f"{path}:{line.number}: staff can {', '.join(actions)}")
    decided = player.staff(actions[verb])
    if isinstance(decided, Refusal):
        raise TranscriptError(f"{path}:{line.number}: the desk refused: {decided.reason}")
    return [decided]


__all__ = ["MAX_SEGMENTS", "Difference", "Line", "Player", "TranscriptError", "record", "run"]
