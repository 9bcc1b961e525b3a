"""textus staff: who may sign in is decided in a terminal, with a password shown once."""

from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner, Result

from bot.commands.staff import PASSWORD_LASTS, command
from models import AuditEntry, StaffMember
from tests.services.line import environment
from tests.staff.browsing import Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def textus_staff(database_url: str, *words: str) -> Result:
    return CliRunner().invoke(command, words, env=environment(database_url, 8000))


def test_a_person_added_signs_in_with_the_printed_password(desk: Desk, database_url: str) -> None:
    email = "Ana@Clinic.example"
    done = textus_staff(database_url, "add", email, "--name", "Ana", "--role", "supervisor")
    assert done.exit_code == 0, done.output
    password = done.output.split("first sign-in: ")[1].split()[0]
    assert len(password) >= 12
    browser = desk.browser()
    assert browser.sign_in("ana@clinic.example", password).status_code == 302
    assert browser.get("/staff/").location == "/staff/password"


def test_the_password_is_kept_as_argon2_and_ends(desk: Desk, database_url: str) -> None:
    textus_staff(database_url, "add", "ana@clinic.example", "--name", "Ana")
    member = desk.rows(StaffMember)[0]
    assert member.password.startswith("$argon2id$")
    assert member.password_expires_at - datetime.now(UTC) <= PASSWORD_LASTS
    assert member.password_expires_at - datetime.now(UTC) > PASSWORD_LASTS - timedelta(minutes=1)
    assert [entry.action for entry in desk.rows(AuditEntry)] == ["staff_added"]


def test_the_list_names_everybody_and_what_they_may(desk: Desk, database_url: str) -> None:
    desk.member("Ben", "viewer", active=False)
    textus_staff(database_url, "add", "ana@clinic.example", "--name", "Ana")
    listed = textus_staff(database_url, "list").output.splitlines()
    assert listed == [
        "ana@clinic.example  Ana  agent",
        "ben@clinic.example  Ben  viewer  (switched off)",
    ]


@pytest.mark.parametrize("email", ["ana@clinic.example", "no-address"])
def test_a_wrong_or_taken_address_is_refused_in_words(
    desk: Desk, database_url: str, email: str
) -> None:
    desk.member("Ana")
    refused = textus_staff(database_url, "add", email, "--name", "Ana")
    assert refused.exit_code == 1
    assert email in refused.output
