"""textus chat: the line in a terminal, by the same pure core, with nothing stored."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from bot.core.conversation import PageStaff, RaiseFlag, Say, Turn, UpdateLead

ASIDE = "dim"


@click.command()
@click.option("--save", type=click.Path(path_type=Path), help="Write a transcript to this file.")
@click.option("--clock", help='Clinic time to begin at, as "2026-12-01 10:15"; default now.')
def command(save: Path | None, clock: str | None) -> None:
    """Talk to the line in this terminal. Lines sent together (with \\ between) are one burst.

    End with Ctrl-D. `--save story.txt` writes what was said as a transcript.
    """
    from bot.commands.words import open_words
    from bot.core import clinic_time
    from bot.transcripts import Player, say_lead

    script, reader = open_words()
    now = datetime.now(UTC)
    if clock:
        wall = datetime.fromisoformat(clock)
        now = wall.replace(tzinfo=clinic_time.zone(script.clinic.zone)).astimezone(UTC)
    player = Player(script, reader.read_all, now)
    console = Console(highlight=False)
    begun = clinic_time.local(now, script.clinic).strftime("%Y-%m-%d %H:%M")
    lines = ["story: saved from textus chat", f"clock: {begun}"]
    console.print("Text the line. Ctrl-D ends.", style=ASIDE)
    while True:
        try:
            typed = console.input("[bold]you[/bold]  ")
        except EOFError:
            break
        burst = [part.strip() for part in typed.split("\\")]
        turn = player.them(burst)
        said = _show(console, turn)
        lines += ["", *(f"them: {body}" for body in burst), f"bot: {said}"]
    console.print(Text(say_lead(player.lead), style=ASIDE))
    if save:
        save.write_text("\n".join(lines) + "\n", encoding="utf-8")
        console.print(f"Saved to {save}", style=ASIDE)


def _show(console: Console, turn: Turn) -> str:
    said = "(silence)"
    aside = [turn.because]
    for effect in turn.effects:
        match effect:
            case Say():
                said = effect.text
                aside.append(f"{effect.segments} segments")
            case RaiseFlag():
                aside.append(f"flag {effect.flag}")
            case PageStaff():
                aside.append(f"PAGE {effect.kind}")
            case UpdateLead():
                aside.append(f"lead {effect.stage}, priority {effect.priority}")
            case _:
                aside.append(type(effect).__name__)
    console.print(Text.assemble(("line ", "bold"), said))
    console.print(Text("     " + " · ".join(aside), style=ASIDE))
    return said
