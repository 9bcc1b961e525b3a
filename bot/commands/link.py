"""textus link: what the clinic's website and waiting room need."""

from __future__ import annotations

from pathlib import Path

import click

from bot.core.conversation import Lang


@click.command()
@click.option("--source", "sources", multiple=True, default=("website",), show_default=True,
              help="Where a link will stand, such as google; the lead says so.")  # fmt: skip
@click.option("--lang", type=click.Choice(["en", "es"]), default="en", show_default=True)
@click.option("--qr", "qr_files", multiple=True, type=click.Path(dir_okay=False, path_type=Path),
              help="Write the QR code here: a file that ends in .svg or .png.")  # fmt: skip
@click.option("--sign", "sign_file", type=click.Path(dir_okay=False, path_type=Path),
              help="Write a sign to print here: a file that ends in .svg.")  # fmt: skip
def command(
    sources: tuple[str, ...], lang: Lang, qr_files: tuple[Path, ...], sign_file: Path | None
) -> None:
    """Print the "Text Us" snippet for the clinic's website, and a link for each source."""
    from bot import kit
    from bot.commands.start import read_settings
    from bot.commands.words import open_script

    settings, script = read_settings(), open_script()
    phone, base_url = settings.line_phone, settings.public_base_url
    if phone is None:
        raise click.ClickException("TWILIO_FROM is missing; set the number that people text.")
    try:
        links = {source: kit.sms_link(script, phone, lang, source) for source in sources}
    except ValueError as refused:
        raise click.BadParameter(str(refused), param_hint="--source") from None
    source = sources[0]
    for path in qr_files:
        kind = path.suffix.removeprefix(".").lower()
        if kind not in ("svg", "png"):
            raise click.BadParameter("must end in .svg or .png", param_hint="--qr")
        path.write_bytes(kit.qr_file(kit.page_link(base_url, lang, source), kind))
        click.echo(f"Wrote {path}.")
    if sign_file is not None:
        sign = kit.sign(script, phone, base_url, lang, source)
        sign_file.write_text(sign, encoding="utf-8")
        click.echo(f"Wrote {sign_file}.")
    click.echo(f"The page, with the number and what people should know:\n  {base_url}{kit.PAGE}\n")
    click.echo("For the clinic's website:\n")
    click.echo(kit.snippet(script, phone, base_url, lang, source))
    click.echo("Links that open a draft:")
    for name, link in links.items():
        click.echo(f"  {name}: {link}")
