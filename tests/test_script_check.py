"""`textus script check` is what a clinician signs from, and what a build stops at."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.script import command
from bot.flow_files import FLOWS, load_script

CLINIC = "name: Renew Infusions\ntime_zone: America/Phoenix\n"


def check(*options: str) -> Result:
    return CliRunner().invoke(command, ["check", *options])


@pytest.fixture(scope="module")
def listed() -> Result:
    """The whole list, which takes seconds: all examples are compared with each other."""
    return check()


def test_every_text_has_one_line_in_each_language(listed: Result) -> None:
    lines = listed.output.splitlines()
    for key, by_lang in load_script(FLOWS).copy.items():
        for lang, text in by_lang.items():
            row = [line for line in lines if line.split()[:2] == [key, lang]]
            assert len(row) == 1, (key, lang)
            assert row[0].endswith(text)


def test_a_line_shows_segments_encoding_length_grade_and_signature(listed: Result) -> None:
    lines = listed.output.splitlines()
    crisis = next(line for line in lines if line.startswith("safety.crisis "))
    assert crisis.split()[:7] == ["safety.crisis", "en", "2", "GSM-7", "173", "3.0", "nobody"]


def test_warnings_are_listed_and_let_a_build_pass(listed: Result) -> None:
    assert listed.exit_code == 0
    assert "warning: safety.crisis is not signed" in listed.output
    last = listed.output.splitlines()[-1]
    assert re.search(r"in two languages: 0 errors, \d+ warnings\.$", last)


def test_a_real_line_is_refused_until_all_is_signed() -> None:
    result = check("-q", "--production")
    assert result.exit_code == 1
    assert "warning" not in result.output.rsplit("\n", 2)[0]


def test_the_clinic_file_of_the_settings_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = tmp_path / "clinic.yaml"
    clinic.write_text(CLINIC + 'about_text: {en: "We cure.", es: "Somos Renew."}\n')
    monkeypatch.setenv("CLINIC_FILE", str(clinic))
    result = check("-q")
    assert result.exit_code == 1
    assert f'{clinic}:3: about_text.en says "cure" (claim).' in result.output
