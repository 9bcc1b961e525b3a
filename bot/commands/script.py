"""textus script: the words in flows/, checked and listed for sign-off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import click

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
    with long sample values, who signed it where somebody must, and the words. Examples that read
    almost like one of another topic are warned of. Ends with status 1 when there are errors;
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
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    click.echo(f"{len(flows.said)} texts in two languages: {errors} errors, {warnings} warnings.")
    if errors:
        raise SystemExit(1)


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
                transcripts.record(path, script, reader.read)
            for difference in transcripts.run(path, script, reader.read):
                differences += 1
                click.echo(difference)
        except transcripts.TranscriptError as error:
            raise click.ClickException(str(error)) from None
    click.echo(f"{len(chosen)} transcripts, {differences} differences.")
    if differences:
        raise SystemExit(1)
