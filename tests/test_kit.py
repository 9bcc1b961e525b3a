"""The "Text Us" kit: links, codes, the snippet and the sign say the same number and disclosure."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from bot import kit
from bot.commands import main
from bot.core.conversation import Lang
from bot.core.reading.source_tag import MAX_SOURCE, split_source, tag
from bot.core.script import Script
from bot.flow_files import FLOWS, load_script
from bot.settings import NAMES
from tests.services.line import CLINIC, KEY

BASE = "https://text.example.com"
DISCLOSED = ("not_for_emergencies", "automated", "not_private", "agree")


@pytest.fixture(scope="module")
def script() -> Script:
    return load_script(FLOWS)


@pytest.mark.parametrize("source", ["google", "front desk", "Dr. O'Neil", "a" * MAX_SOURCE])
def test_a_tag_is_read_back_as_it_was_written(source: str) -> None:
    assert split_source(f"Hi, I have a question{tag(source)}") == ("Hi, I have a question", source)


@pytest.mark.parametrize(
    "source", ["", "a" * (MAX_SOURCE + 1), "two) (via three", "<b>", "\n", "é"]
)
def test_what_no_tag_can_hold_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="is no source"):
        tag(source)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_link_opens_a_draft_that_holds_no_reserved_letter(script: Script, lang: Lang) -> None:
    link = kit.sms_link(script, CLINIC, lang, "front desk")
    assert re.fullmatch(rf"sms:\{CLINIC}\?&body=[A-Za-z0-9%._~-]+", link)
    body = unquote(link.split("body=")[1])
    assert split_source(body) == (script.text("door.first_words", lang), "front desk")


def test_the_page_is_asked_for_its_language_and_source() -> None:
    asked = parse_qs(urlsplit(kit.page_link(BASE, "es", "front desk")).query)
    assert asked == {"lang": ["es"], "via": ["front desk"]}
    assert kit.page_link(BASE, "en") == f"{BASE}/text-us"


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_snippet_says_beside_the_link_what_carriers_look_for(
    script: Script, lang: Lang
) -> None:
    html = kit.snippet(script, CLINIC, BASE, lang, "website")
    for key in DISCLOSED:
        assert script.text(f"door.{key}", lang) in unescape(html)
    assert f"{BASE}/text-us/terms" in html
    assert f"{BASE}/text-us/privacy" in html
    assert "(480) 555-0100" in html
    assert "<script" not in html


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_sign_holds_number_code_and_disclosure_on_its_page(script: Script, lang: Lang) -> None:
    picture = ElementTree.fromstring(kit.sign(script, CLINIC, BASE, lang, "front desk"))
    rows = [node for node in picture.iter() if node.tag.endswith("text")]
    shown = " ".join(node.text or "" for node in rows)
    assert "(480) 555-0100" in shown
    for key in DISCLOSED:
        assert script.text(f"door.{key}", lang) in shown
    assert max(int(node.attrib["y"]) for node in rows) < 1056
    # A letter of Helvetica is half an em wide on average: no row leaves the page.
    assert max(len(n.text or "") * int(n.attrib["font-size"]) * 0.5 for n in rows) < 760


def test_the_command_writes_codes_and_a_sign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    environment = {"SECRET_KEY": KEY, "DATA_KEYS": KEY, "PUBLIC_BASE_URL": BASE}
    files = {kind: tmp_path / f"code.{kind}" for kind in ("svg", "png")}
    sign = tmp_path / "sign.svg"
    typed = ["link", "--source", "front desk", "--sign", str(sign)]
    typed += [word for path in files.values() for word in ("--qr", str(path))]
    done = CliRunner(env=environment).invoke(main, typed)
    assert done.exit_code == 0, done.output
    assert "front desk: sms:+14805550100?&body=Hi" in done.output
    assert files["png"].read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in files["svg"].read_bytes()
    ElementTree.fromstring(sign.read_text(encoding="utf-8"))


def test_the_command_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    environment = {
        "SECRET_KEY": KEY, "DATA_KEYS": KEY, "PUBLIC_BASE_URL": BASE, "CARRIER": "twilio",
        "TWILIO_ACCOUNT_SID": "AC" + "1" * 32, "TWILIO_AUTH_TOKENS": "a",
        "TWILIO_MESSAGING_SERVICE_SID": "MG" + "1" * 32,
    }  # fmt: skip
    done = CliRunner(env=environment).invoke(main, ["link"])
    assert done.exit_code == 1
    assert "TWILIO_FROM is missing" in done.output
