"""The script as shipped holds its rules; what breaks one is said with file, line and remedy."""

import re
import shutil
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.lint import grade, lint
from bot.core.script import TOKEN, Interval, Script
from bot.core.text import encoding, segments
from bot.flow_checks import GRADED_FROM_WORDS, as_texted
from bot.flow_files import FLOWS, FlowError, check_script, load_script, read_flows
from bot.flow_keys import SAMPLES, is_texted

BROKEN = sorted((Path(__file__).parent / "broken_flows").glob("*.yaml"))
CLINIC = "name: Renew Infusions\ntime_zone: America/Phoenix\n"


@pytest.fixture(scope="module")
def script() -> Script:
    return load_script(FLOWS)


@pytest.fixture
def flows(tmp_path: Path) -> Path:
    """A copy of the shipped flows that a test may break."""
    folder = tmp_path / "flows"
    folder.mkdir()
    for path in FLOWS.glob("*.yaml"):
        shutil.copy(path, folder)
    return folder


def change(folder: Path, name: str, before: str, after: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def with_clinic(folder: Path, facts: str) -> Script:
    (folder / "clinic.yaml").write_text(CLINIC + facts, encoding="utf-8")
    return load_script(folder)


# ---- what is broken ---------------------------------------------------------------------------


@pytest.mark.parametrize("broken", BROKEN, ids=lambda path: path.stem)
def test_a_broken_file_is_refused_with_line_and_remedy(broken: Path, flows: Path) -> None:
    name = broken.stem.split("_")[0]
    shutil.copy(broken, flows / f"{name}.yaml")
    found = {str(problem) for problem in check_script(flows)}
    expected = broken.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert expected
    assert set(expected) <= found


def test_every_problem_of_every_file_is_told_at_once(flows: Path) -> None:
    change(flows, "faq.yaml", "kind: P\n", "kind: Q\n")
    change(flows, "intake.yaml", "reader: when", "reader: guess")
    change(flows, "safety.yaml", "988 now", "a friend now")
    with pytest.raises(FlowError) as refused:
        load_script(flows)
    lines = str(refused.value).splitlines()
    assert len(lines) == len(refused.value.problems)
    assert {line.split(":")[0] for line in lines} == {
        "flows/faq.yaml",
        "flows/intake.yaml",
        "flows/safety.yaml",
    }


def test_a_file_that_cannot_be_read_does_not_hide_the_problems_of_others(flows: Path) -> None:
    (flows / "replies.yaml").unlink()
    change(flows, "faq.yaml", "kind: P\n", "kind: Q\n")
    files = {problem.file for problem in check_script(flows) if problem.severity == "error"}
    assert files == {"flows/faq.yaml", "flows/replies.yaml"}


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_no_damage_to_a_file_is_more_than_a_problem(flows: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["clinic", "intake", "faq", "safety", "replies"]))
    lines = (FLOWS / f"{name}.yaml").read_text(encoding="utf-8").splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    lines[at] = data.draw(
        st.sampled_from(["", "- x", "x", "  x: [1", f"  {lines[at]}", lines[at].strip(), "en: 3"])
    )
    path = flows / f"{name}.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    for problem in check_script(flows):
        assert re.match(r"flows/\w+\.yaml:\d+: .+\. .+", str(problem))
    shutil.copy(FLOWS / f"{name}.yaml", path)


# ---- what is shipped --------------------------------------------------------------------------


def test_what_is_shipped_only_waits_for_the_clinic_and_its_clinician() -> None:
    problems = check_script(FLOWS)
    assert [p.severity for p in problems] == ["warning"] * 7
    assert all("is not signed" in p.what or "still the example" in p.what for p in problems)


def test_production_refuses_unsigned_safety_texts_and_example_facts(flows: Path) -> None:
    with pytest.raises(FlowError) as refused:
        load_script(flows, production=True)
    assert len(refused.value.problems) == 7
    safety = (flows / "safety.yaml").read_text(encoding="utf-8")
    signed = safety.replace("    signed:\n", "    signed: {by: Dr. A. Example, on: 2026-12-01}\n")
    (flows / "safety.yaml").write_text(signed, encoding="utf-8")
    (flows / "clinic.yaml").write_text(CLINIC, encoding="utf-8")
    assert load_script(flows, production=True).copy["safety.crisis"]["en"]
    assert read_flows(flows).signed["safety.crisis"] == "Dr. A. Example, 2026-12-01"


def test_every_text_is_cheap_short_plain_and_claims_nothing(script: Script) -> None:
    for key, by_lang in script.copy.items():
        assert set(by_lang) == {"en", "es"}, key
        for lang, text in by_lang.items():
            filled = as_texted(text, lang)
            if is_texted(key):
                assert encoding(filled) == "GSM-7", (key, lang)
                assert segments(filled) <= 2, (key, lang)
            assert lint(filled, lang) == (), (key, lang)
            assert set(TOKEN.findall(text)) <= set(SAMPLES[lang]), (key, lang)
        if len(as_texted(by_lang["en"], "en").split()) >= GRADED_FROM_WORDS and not key.startswith(
            "piece."
        ):
            assert grade(as_texted(by_lang["en"], "en")) <= 7, key


def test_the_drug_is_named_nowhere(script: Script) -> None:
    said = " ".join(text for by_lang in script.copy.values() for text in by_lang.values())
    assert not re.search(r"k?etamin|spravato|\$|\bmg\b", said, re.IGNORECASE)


def test_the_topics_stand_in_the_order_of_how_often_they_are_asked(script: Script) -> None:
    assert len(script.topics) == 49
    assert [topic.rank for topic in script.topics.values()] == list(range(1, 50))
    assert list(script.topics)[:3] == ["cost", "insurance", "book"]
    assert {"safety", "seeking_help", "talk_to_human", "bot_identity"} <= set(script.topics)


def test_every_key_the_dialogue_names_is_there(script: Script) -> None:
    named = set()
    for path in (FLOWS.parent / "bot" / "core" / "dialogue").glob("*.py"):
        source = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'"((?:faq|intake|reply|safety|piece)\.[a-z_0-9.]+)"', source))
    assert named
    assert named - set(script.copy) == set()


def test_every_slot_has_all_that_is_said_about_it(script: Script) -> None:
    for slot in script.slots:
        keys = [f"intake.{slot.name}", f"piece.question.{slot.name}"]
        keys += [f"intake.{slot.name}_try{number}" for number in range(2, slot.tries + 1)]
        keys += [f"piece.{slot.name}.{value}" for value in slot.choices]
        assert all(key in script.copy for key in keys), slot.name
        assert slot.tries == 3


def test_the_intake_asks_seven_things_of_which_two_are_required(script: Script) -> None:
    names = [slot.name for slot in script.slots]
    assert names == ["name", "reason", "status", "prefs", "contact", "pay", "heard"]
    assert [slot.name for slot in script.slots if slot.required] == ["prefs", "contact"]
    prefs = script.slot("prefs")
    assert prefs is not None
    assert prefs.required_unless == ("contact", "call")


def test_a_general_fact_stands_apart_until_it_is_signed(script: Script) -> None:
    assert not script.clinic.signed
    assert "blood pressure" not in script.copy["faq.side_effects"]["en"]
    assert "blood pressure" in script.copy["faq.side_effects.general"]["en"]
    assert "may not last" not in script.copy["faq.how_long_lasts"]["en"]
    general = [t for t in script.topics.values() if "G" in t.kind.split("+") and t.kind != "G"]
    assert all(f"faq.{topic.label}.general" in script.copy for topic in general)


# ---- the clinic's facts -----------------------------------------------------------------------


def test_without_a_fact_the_wording_does_without_it(flows: Path) -> None:
    bare = with_clinic(flows, "")
    assert bare.copy["reply.staff_existing"]["en"].endswith("please call the clinic too.")
    assert bare.copy["intake.disclosure"]["es"].endswith("HELP para ayuda.")
    assert "our hours" in bare.copy["faq.hours"]["en"]
    assert bare.topics["hours"].passes_on
    assert bare.clinic.facts == {}


def test_a_known_fact_stands_in_the_answer(flows: Path) -> None:
    known = with_clinic(
        flows, "phone: 480-963-1234\nhours: {mon-fri: 09:00-17:00}\naddress: 1 Main St\n"
    )
    assert "480-963-1234" in known.copy["reply.staff_existing"]["es"]
    assert known.copy["faq.contact_info"]["en"].startswith("You can call us at 480-963-1234.")
    assert known.copy["faq.hours"]["en"].startswith("We're open Monday to Friday 9 AM to 5 PM.")
    assert known.copy["faq.hours"]["es"].startswith("Abrimos de lunes a viernes de 9 AM a 5 PM.")
    assert known.copy["faq.location"]["en"] == "Our address is 1 Main St."
    assert not known.topics["hours"].passes_on
    assert not known.topics["location"].passes_on


def test_the_clinics_own_answer_replaces_the_draft_in_each_language(flows: Path) -> None:
    own = (
        'ride_text:\n  en: "Please have somebody drive you."\n  es: "Pida a alguien que maneje."\n'
    )
    script = with_clinic(flows, own)
    assert script.copy["faq.driving_ride"] == {
        "en": "Please have somebody drive you.",
        "es": "Pida a alguien que maneje.",
    }
    assert not script.topics["driving_ride"].passes_on


def test_an_answer_in_english_only_leaves_the_careful_one_in_spanish(flows: Path) -> None:
    draft = load_script(FLOWS).copy["faq.driving_ride"]["es"]
    script = with_clinic(flows, 'ride_text: "Please have somebody drive you."\n')
    assert script.copy["faq.driving_ride"]["en"] == "Please have somebody drive you."
    assert script.copy["faq.driving_ride"]["es"] == draft
    assert script.topics["driving_ride"].passes_on
    assert "has no Spanish" in check_script(flows)[0].what


def test_an_own_answer_also_replaces_the_one_with_general_facts(flows: Path) -> None:
    own = 'duration_text: {en: "It differs. Ask our team.", es: "Cambia. Pregunte al equipo."}\n'
    assert "faq.how_long_lasts.general" not in with_clinic(flows, own).copy


def test_the_clinics_own_promise_is_said_wherever_one_is(flows: Path) -> None:
    script = with_clinic(flows, 'response_time: {en: "within a day", es: "en un dia"}\n')
    for when in ("soon", "today", "on"):
        promise = script.copy[f"piece.response_time.{when}"]
        assert promise == {"en": "within a day", "es": "en un dia"}


def test_a_price_of_the_clinic_is_its_own_risk_but_a_claim_is_refused(flows: Path) -> None:
    with_clinic(flows, 'price_text: {en: "One visit is $400.", es: "Una cita cuesta $400."}\n')
    assert any("30941" in problem.remedy for problem in check_script(flows))
    with pytest.raises(FlowError, match="guaranteed"):
        with_clinic(flows, 'about_text: {en: "Relief is guaranteed.", es: "Somos Renew."}\n')


def test_general_facts_are_signed_by_name(flows: Path) -> None:
    signed = with_clinic(flows, "general_facts_signed: {by: Dr. A. Example, on: 2026-12-01}\n")
    assert signed.clinic.signed
    signatures = read_flows(flows).signed
    assert signatures["faq.fda_status"] == "Dr. A. Example, 2026-12-01"
    assert signatures["faq.side_effects.general"] == "Dr. A. Example, 2026-12-01"


def test_hours_may_have_a_break_and_dates_of_their_own(flows: Path) -> None:
    clinic = with_clinic(
        flows,
        "hours:\n  monday: 09:00-12:00, 13:00-17:00\n  saturday: [9:30-12:00]\n  sunday: closed\n"
        "holidays: [2026-12-25]\nexceptions:\n  2026-12-24: 09:00-12:00\n  2026-12-31: closed\n",
    ).clinic
    morning, afternoon = Interval(time(9), time(12)), Interval(time(13), time(17))
    assert clinic.hours == {0: (morning, afternoon), 5: (Interval(time(9, 30), time(12)),)}
    said = load_script(flows).copy["faq.hours"]
    assert "Monday 9 AM to 12 PM and 1 PM to 5 PM, Saturday 9:30 AM to 12 PM." in said["en"]
    assert "fin de semana (no domingo) de 9:30 AM a 12 PM." in said["es"]
    assert clinic.exceptions == {
        date(2026, 12, 24): (morning,),
        date(2026, 12, 25): (),
        date(2026, 12, 31): (),
    }


def test_a_web_address_is_kept_without_its_scheme(flows: Path) -> None:
    facts = with_clinic(flows, "website: https://renew.clinic/\n").clinic.facts
    assert facts == {"website": "renew.clinic"}


def test_a_clinic_file_elsewhere_is_named_by_its_path(flows: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "gilbert.yaml"
    elsewhere.write_text("name: Renew\ntime_zone: Nowhere\n", encoding="utf-8")
    problems = check_script(flows, elsewhere)
    assert any(str(problem).startswith(f"{elsewhere}:2: time_zone") for problem in problems)


# ---- the name of the words --------------------------------------------------------------------


def test_the_wording_has_another_name_when_any_word_changes(flows: Path, script: Script) -> None:
    assert load_script(flows).wording == script.wording
    change(flows, "replies.yaml", "You're welcome.", "You are welcome.")
    assert load_script(flows).wording != script.wording
