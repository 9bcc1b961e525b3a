"""What is registered with carriers is what really leaves, and holds what a reviewer looks for."""

import re
from dataclasses import replace

import pytest

from bot.core.campaign import Campaign, campaign_of, problems
from bot.core.script import Script
from bot.flow_files import FLOWS, load_script

BASE = "https://text.renewinfusions.test"
SITE = "https://renewinfusions.test/contact"
PHONE = "+14802340142"


@pytest.fixture(scope="module")
def script() -> Script:
    """The script as shipped, with facts that are no examples."""
    said = {
        key: {lang: text.replace("example.com", "renewinfusions.test").replace("555-01", "234-01")
              for lang, text in by_lang.items()}
        for key, by_lang in load_script(FLOWS).copy.items()
    }  # fmt: skip
    return replace(load_script(FLOWS), copy=said)


@pytest.fixture
def papers(script: Script) -> Campaign:
    return campaign_of(script, BASE, PHONE, SITE)


def test_the_papers_of_a_finished_clinic_have_nothing_to_mend(papers: Campaign) -> None:
    assert problems(papers) == ()
    assert papers.has_phones
    assert papers.has_links
    assert PHONE in papers.message_flow
    assert SITE in papers.message_flow


def test_a_phone_counts_however_it_is_written(script: Script) -> None:
    written = {
        key: {lang: re.sub(r"(\d{3})-(\d{3})-(\d{4})", r"(\1) \2-\3", text)
              for lang, text in by_lang.items()}
        for key, by_lang in script.copy.items()
    }  # fmt: skip
    assert campaign_of(replace(script, copy=written), BASE, PHONE, SITE).has_phones


def test_every_sample_is_a_text_that_the_line_sends(papers: Campaign, script: Script) -> None:
    said = {by_lang["en"] for by_lang in script.copy.values()}
    assert set(papers.samples) & said
    assert script.text("intake.nudge", "en") in papers.samples
    assert script.text("intake.disclosure", "en") == papers.samples[0]


def test_the_papers_as_shipped_still_hold_examples() -> None:
    shipped = campaign_of(load_script(FLOWS), "http://localhost:8000", "+14805550100")
    found = "\n".join(problems(shipped))
    for example in ("example.com", "localhost", "555-01", "--website"):
        assert example in found, example


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"message_flow": "They text us."}, "message flow has 13 characters"),
        ({"message_flow": "x" * 2050}, "message flow has 2050 characters"),
        ({"message_flow": "By texting you agree. " * 20}, 'does not say "STOP"'),
        ({"samples": ("Hello, this is one sample.",)}, "1 samples"),
        ({"samples": ("Hello, this is one.. sample.",) * 2}, "no sample says how to end"),
        ({"samples": ("STOP", "Your ketamine visit. STOP ends.")}, "drug"),
        ({"samples": ("Only $400 today. STOP ends texts.", "x" * 30)}, "price"),
        ({"samples": ("See bit.ly/abc. STOP ends texts.", "x" * 30)}, "link"),
        ({"samples": ("Hello. STOP ends texts.", "x" * 30)}, "no sample names the clinic"),
        ({"opt_out": "You won't get more texts."}, "Opt-out message does not name the clinic"),
        ({"help": "Renew Infusions helper. STOP ends."}, "Help message has no phone"),
        ({"help": "Renew Infusions: (480) 234-0100"}, "Help message does not say STOP"),
        ({"website": "renewinfusions.test"}, "must be a whole address"),
    ],
)
def test_what_a_reviewer_would_send_back_is_told(
    papers: Campaign, change: dict[str, object], told: str
) -> None:
    assert told in "\n".join(problems(replace(papers, **change)))  # type: ignore[arg-type]
