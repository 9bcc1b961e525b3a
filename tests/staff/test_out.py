"""What leaves the desk: tables no spreadsheet runs, bundles a record system takes, one person."""

import csv
import io
import json
from collections.abc import Callable

import pytest
from fhir.resources.R4B.bundle import Bundle
from sqlalchemy import event

from models import AuditEntry, ConsentEvent, InboundMessage
from staff import out
from tests.staff.browsing import TUESDAY, Browser, Desk

sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
# Its models are written for an older pydantic.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def supervisor(desk: Desk) -> Browser:
    browser = desk.signed_in("Sue", "supervisor")
    browser.confirm()
    return browser


def table(browser: Browser, query: str = "") -> list[dict[str, str]]:
    answer = browser.get(f"/staff/export/leads.csv{query}")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(answer.get_data(as_text=True).removeprefix("\ufeff"))))


def test_every_lead_is_a_row_and_no_cell_is_a_formula(desk: Desk) -> None:
    evil = '=HYPERLINK("http://x")'
    prefs = {"prefs": {"value": {}, "words": "tues", "said": "Tue mornings"}}
    desk.lead(evil, phone="+14805550101", card=prefs, flags={"asap": "x"})
    desk.lead('Mar\u00eda, "la" jefa', lang="es", status="closed", closed_at=TUESDAY)
    rows = table(supervisor(desk))
    assert [row["Name"] for row in rows] == [f"'{evil}", 'Mar\u00eda, "la" jefa']
    assert rows[0]["Phone"] == "'+14805550101"
    assert rows[0]["Opened"] == "2026-12-01 10:00 America/Phoenix"
    assert (rows[0]["Wants"], rows[0]["Flags"]) == ("Tue mornings", "As soon as possible")
    assert len(table(supervisor(desk), "?lang=es")) == 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\0", " ="])
def test_what_could_be_a_formula_becomes_text(start: str) -> None:
    assert next(csv.reader(io.StringIO(out.line([f"{start}1"])))) == [f"'{start}1"]


@sqlite
def test_the_table_is_read_in_batches(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(out, "BATCH", 2)
    for number in range(5):
        desk.lead(f"P{number}")
    browser, asked = supervisor(desk), []
    event.listen(desk.house.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    assert len(table(browser)) == 5
    assert sum("JOIN lead_flag" in one for one in asked) == 3


def test_a_request_is_a_bundle_that_the_standard_accepts(desk: Desk) -> None:
    card = {
        "prefs": {"value": {}, "words": "tues am", "said": "Tue mornings"},
        "questions": {"value": ["my dog?"], "words": "", "said": "my dog?"},
    }
    lead = desk.lead("Dana", card=card, texts=["hi", ""], said=["Hello"], lang="es")
    desk.said(lead, "lost", state="undelivered", error_code=30006)
    answer = supervisor(desk).get(f"/staff/leads/{lead}/fhir.json")
    bundle = Bundle.model_validate_json(answer.get_data())
    kinds = [entry.resource.get_resource_type() for entry in bundle.entry]
    assert kinds == ["Patient", "QuestionnaireResponse", "Appointment", *["Communication"] * 4]
    resources = [entry["resource"] for entry in json.loads(answer.get_data())["entry"]]
    assert resources[0]["name"] == [{"text": "Dana"}]
    assert (resources[2]["status"], resources[2]["comment"]) == ("proposed", "Tue mornings")
    assert [one["status"] for one in resources[3:]].count("not-done") == 1


@sqlite
def test_a_request_with_nothing_said_is_a_bundle_too(desk: Desk) -> None:
    lead = desk.lead("", texts=[])
    answer = supervisor(desk).get(f"/staff/leads/{lead}/fhir.json")
    assert Bundle.model_validate_json(answer.get_data()).entry


def test_one_person_gets_all_that_is_kept_of_them(desk: Desk) -> None:
    lead = desk.lead("Dana", texts=["hi there"], said=["Hello"], flags={"asap": "soon"})
    desk.lead("Other", texts=["not hers"])
    answer = supervisor(desk).get(f"/staff/leads/{lead}/person.json")
    kept = json.loads(answer.get_data())
    assert [text["text"] for text in kept["texts"]] == ["hi there", "Hello"]
    assert kept["requests"][0]["flags"] == {"asap": "soon"}
    assert "not hers" not in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    ("address", "subject"),
    [
        (lambda lead: "/staff/export/leads.csv?lang=es", "leads:csv"),
        (lambda lead: f"/staff/leads/{lead}/fhir.json", "lead:1"),
        (lambda lead: f"/staff/leads/{lead}/person.json", "lead:1"),
    ],
    ids=["csv", "fhir", "person"],
)
@sqlite
def test_taking_out_asks_who_it_is_and_is_written_down(
    desk: Desk, address: Callable[[object], str], subject: str
) -> None:
    path = address(desk.lead("Dana"))
    assert desk.signed_in("Ana").get(path).status_code == 403
    browser = desk.signed_in("Sue", "supervisor")
    assert browser.get(path).location.startswith("/staff/code")
    browser.confirm()
    assert browser.get(path).status_code == 200
    done = [e for e in desk.rows(AuditEntry) if e.action == "exported"]
    assert [(e.subject, e.staff_id) for e in done] == [(subject, desk.member("Sue").id)]
    assert "Dana" not in str(done[0].detail)


def test_an_administrator_erases_a_person_but_not_their_opt_out(desk: Desk) -> None:
    lead, other = desk.lead("Dana", texts=["my words"], flags={"asap": "x"}), desk.lead("Bo")
    assert supervisor(desk).submit(f"/staff/leads/{lead}/erase").status_code == 403
    admin = desk.signed_in("Ada", "admin")
    admin.get(f"/staff/leads/{lead}")
    admin.submit(f"/staff/leads/{lead}/opt-out")
    path, number = f"/staff/leads/{lead}/erase", str(desk.stored(lead).number)
    assert admin.submit(path, {"number": number}).location.startswith("/staff/code")
    admin.confirm()
    admin.submit(path, {"number": "99"})
    assert admin.get(f"/staff/leads/{lead}").status_code == 200
    admin.submit(path, {"number": f"#{number}"})
    assert admin.get(f"/staff/leads/{lead}").status_code == 404
    assert admin.get(f"/staff/leads/{other}").status_code == 200
    assert [text.body for text in desk.rows(InboundMessage)] == ["hi, any afternoon works"]
    assert [one.kind for one in desk.rows(ConsentEvent)] == ["opt_out"]
    done = [entry for entry in desk.rows(AuditEntry) if entry.action == "erased"]
    assert [entry.subject for entry in done] == [f"lead:{number}"]
