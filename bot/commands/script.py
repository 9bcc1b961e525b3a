"""textus script: the words in flows/, checked and listed for sign-off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import click
from sqlalchemy.exc import SQLAlchemyError

from bot.core.conversation import Lang

ROW = "{:<32} {:<4} {:>8} {:<8} {:>5} {:>5}  {:<28}  {}"
HEADINGS = ("key", "lang", "segments", "letters", "chars", "grade", "signed", "text")


@click.group()
def command() -> None:
    """Check and test the words in flows/."""


@command.command()
@click.option("--production", is_flag=True, help="Refuse what the start of a real line refuses.")
@click.option("-q", "--quiet", is_flag=True, help="Only the problems, without the list of texts.")
def check(production: bool, quiet: bool) -> None:
    """List every text as it is said, then everything that is wrong with flows/.

    A line for each text and language: segments, encoding, length and reading grade when filled
    with long sample values, who signed it where somebody must, and the words. Examples that are
    taken for one of another topic are warned of. Ends with status 1 when there are errors;
    warnings alone are fine.
    """
    from bot.commands.start import clinic_file
    from bot.flow_files import FLOWS, read_flows
    from bot.flow_learnt import example_problems

    flows = read_flows(FLOWS, clinic_file(), production=production)
    topics = flows.script.topics if flows.script else ()
    taught = example_problems(FLOWS / "examples", topics) if topics else []
    problems = (*flows.problems, *taught)
    if not quiet:
        for line in _table(flows.said, flows.signed):
            click.echo(line)
        click.echo()
    for problem in problems:
        click.echo(problem)
    if not quiet:
        _show_underway()
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    click.echo(f"{len(flows.said)} texts in two languages: {errors} errors, {warnings} warnings.")
    if errors:
        raise SystemExit(1)


def _show_underway() -> None:
    """Who is in the middle of a request, when this machine has the line's database."""
    from bot import sealing
    from bot.commands.start import has_database, settings_or_none
    from bot.commands.words import script_or_none
    from bot.database import make_engine, make_sessions
    from bot.underway import underway

    settings, script = settings_or_none(), script_or_none()
    if settings is None or script is None or not has_database(settings):
        return
    sealing.install(sealing.Keyring(settings.data_keys))
    try:
        with make_sessions(make_engine(settings.database_url))() as db:
            for line in underway(db, script):
                click.echo(line)
    except SQLAlchemyError:
        click.echo("The database is away: who is in the middle of a request is not shown.")


@command.command("map")
@click.option("--lang", type=click.Choice(["en", "es"]), default="en")
@click.option("--svg", "svg_file", type=click.Path(dir_okay=False), help="Write a picture here.")
def map_(lang: Lang, svg_file: str | None) -> None:
    """Draw the flow: Mermaid on the screen, or --svg FILE for a picture."""
    from pathlib import Path

    from bot import script_map
    from bot.commands.words import open_script

    script = open_script()
    if svg_file is None:
        click.echo(script_map.mermaid(script, lang), nl=False)
        return
    Path(svg_file).write_text(script_map.svg(script, lang), encoding="utf-8")
    click.echo(f"Wrote {svg_file}.")


@command.command()
@click.option("--days", default=7, show_default=True, help="Conversations texted in so many days.")
@click.option("--limit", default=200, show_default=True, help="At most so many conversations.")
def replay(days: int, limit: int) -> None:
    """Play stored conversations with the words and rules of now; show what would be said instead.

    Shows patients' texts on this screen, and nowhere else: read it alone, redirect it nowhere.
    Stops in each conversation where a person took over.
    """
    from datetime import UTC, datetime, timedelta

    from bot import sealing
    from bot.commands.start import read_settings
    from bot.commands.words import open_words
    from bot.database import make_engine, make_sessions
    from bot.replay import conversations_since
    from bot.replay import replay as played

    settings = read_settings()
    sealing.install(sealing.Keyring(settings.data_keys))
    script, reader = open_words()
    since = datetime.now(UTC) - timedelta(days=days)
    with make_sessions(make_engine(settings.database_url))() as db:
        chosen = conversations_since(db, since)[:limit]
        changes = 0
        for number, conversation_id in enumerate(chosen, start=1):
            for change in played(db, conversation_id, script, reader.read_all):
                changes += 1
                click.echo(f"{number}  them: {change.texted}")
                click.echo(f"  - {change.said}\n  + {change.would_say}")
    click.echo(f"{len(chosen)} conversations, {changes} answers would change.")


def _table(said: Mapping[str, Mapping[Lang, str]], signed: Mapping[str, str]) -> Iterator[str]:
    from bot.core.lint import grade
    from bot.core.text import encoding, segments
    from bot.flow_checks import as_texted

    yield ROW.format(*HEADINGS)
    for key, by_lang in said.items():
        for lang, text in by_lang.items():
            filled = as_texted(text, lang)
            read_at = f"{grade(filled):.1f}" if lang == "en" else ""
            signature = (signed[key] or "nobody") if key in signed else ""
            yield ROW.format(
                key, lang, segments(filled), encoding(filled), len(filled), read_at, signature, text
            )


@command.command("test")
@click.argument("stories", nargs=-1)
@click.option(
    "--record", is_flag=True, help="Rewrite what the transcripts expect. Review the diff."
)
def run_stories(stories: tuple[str, ...], record: bool) -> None:
    """Play the golden transcripts of flows/transcripts/ and show where a conversation differs.

    STORIES are names such as `crisis`; none means all. Ends with status 1 on a difference.
    """
    from bot import transcripts
    from bot.commands.words import open_words
    from bot.flow_files import FLOWS

    script, reader = open_words()
    paths = sorted((FLOWS / "transcripts").glob("*.txt"))
    chosen = [path for path in paths if not stories or path.stem in stories]
    differences = 0
    for path in chosen:
        try:
            if record:
                transcripts.record(path, script, reader.read_all)
            for difference in transcripts.run(path, script, reader.read_all):
                differences += 1
                click.echo(difference)
        except transcripts.TranscriptError as error:
            raise click.ClickException(str(error)) from None
    click.echo(f"{len(chosen)} transcripts, {differences} differences.")
    if differences:
        raise SystemExit(1)
