"""Guessing at the door: the work done tells a stranger nothing, and many hands are no help."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from argon2 import Parameters, extract_parameters, low_level
from sqlalchemy import event

from app import create_app
from bot.house import House
from bot.members import add_member
from models_desk import SignInAttempt
from staff import one_time, sign_in, tries
from tests.services.person import Person, at_once
from tests.staff.browsing import PASSWORD, TUESDAY, Browser, Desk

AT_ONCE = 16
WRONG = "not the password"


@pytest.mark.usefixtures("clock")
def test_wrong_passwords_at_once_are_no_more_than_one_after_another(
    served: tuple[Desk, str],
) -> None:
    desk, address = served
    email, stranger = desk.member().email, Person(address)
    stranger.get("/staff/sign-in")
    guess = partial(stranger.submit, "/staff/sign-in", email=email, password=WRONG)
    answers = at_once([guess] * AT_ONCE)
    looked_at = [page for status, page in answers if status == 200]
    assert len(looked_at) == len(desk.rows(SignInAttempt)) == tries.FREE_PAIR
    assert all(sign_in.GENERIC_FAILURE in page for page in looked_at)
    assert [status for status, _ in answers].count(429) == AT_ONCE - tries.FREE_PAIR


@pytest.mark.usefixtures("clock")
def test_wrong_codes_at_once_are_no_more_than_one_after_another(
    served: tuple[Desk, str],
) -> None:
    desk, address = served
    held = {"seed": one_time.new_seed(), "last_step": 0, "recovery": []}
    email, thief = desk.member(second_step=held).email, Person(address)
    thief.sign_in(email, PASSWORD)
    answers = at_once([partial(thief.submit, "/staff/code", code="no code")] * AT_ONCE)
    assert {status for status, _ in answers} == {403}
    throttled = [page for _, page in answers if "Too many tries" in page]
    assert len(throttled) == AT_ONCE - tries.FREE_PAIR
    assert [one.succeeded for one in desk.rows(SignInAttempt)].count(False) == tries.FREE_PAIR


@pytest.mark.parametrize("page", ["/staff/password", "/staff/code"])
@pytest.mark.usefixtures("clock")
def test_a_desk_found_open_does_not_tell_its_password(served: tuple[Desk, str], page: str) -> None:
    desk, address = served
    email, thief = desk.member().email, Person(address)
    thief.sign_in(email, PASSWORD)
    new = {"new_password": "three unrelated words", "new_password_confirm": "three unrelated words"}
    guess = {"password": WRONG, **new} if page == "/staff/password" else {"code": WRONG}
    pages = [answer for _, answer in at_once([partial(thief.submit, page, **guess)] * AT_ONCE)]
    throttled = [answer for answer in pages if "Too many tries" in answer]
    assert len(throttled) == AT_ONCE - tries.FREE_PAIR
    assert [one.succeeded for one in desk.rows(SignInAttempt)].count(False) == tries.FREE_PAIR
    right = guess | ({"password": PASSWORD} if "password" in guess else {"code": PASSWORD})
    assert "Too many tries" in thief.submit(page, **right)[1]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("clock")
def test_a_new_password_that_will_not_do_is_no_guess(served: tuple[Desk, str]) -> None:
    desk, address = served
    email, person = desk.member().email, Person(address)
    person.sign_in(email, PASSWORD)
    for _ in range(tries.FREE_PAIR + 1):
        page = person.submit(
            "/staff/password", password=PASSWORD, new_password="one", new_password_confirm="two"
        )[1]
        assert "Too many tries" not in page
    assert all(one.succeeded for one in desk.rows(SignInAttempt))


@contextmanager
def hashings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Parameters]]:
    """What argon2 itself is asked to do, hashing or comparing: its cost is its parameters."""
    done: list[Parameters] = []
    hash_secret, verify_secret = low_level.hash_secret, low_level.verify_secret

    def hashed(*given: object, **named: object) -> bytes:
        made = hash_secret(*given, **named)
        done.append(extract_parameters(made.decode()))
        return made

    def compared(known: bytes, *given: object, **named: object) -> bool:
        done.append(extract_parameters(known.decode()))
        return verify_secret(known, *given, **named)

    with monkeypatch.context() as patched:
        patched.setattr(low_level, "hash_secret", hashed)
        patched.setattr(low_level, "verify_secret", compared)
        yield done


@contextmanager
def statements(house: House) -> Iterator[list[str]]:
    """What the database is asked, without the values."""
    asked: list[str] = []

    def note(*given: object) -> None:
        asked.append(str(given[2]))

    event.listen(house.engine, "before_cursor_execute", note)
    yield asked
    event.remove(house.engine, "before_cursor_execute", note)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_unknown_account_costs_the_work_of_a_wrong_password(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Source: OWASP ASVS 5.0, 6.3.8. Passwords at their full cost, made as the product does."""
    add_member(desk.house.sessions, "ana@clinic.example", "Ana", "agent", PASSWORD, TUESDAY)
    app = create_app(desk.house)
    spent = {}
    for email in ("ana@clinic.example", "nobody@clinic.example"):
        browser = Browser(app.test_client())
        browser.get("/staff/sign-in")
        with hashings(monkeypatch) as hashed, statements(desk.house) as asked:
            answer = browser.submit("/staff/sign-in", {"email": email, "password": WRONG})
        page = answer.get_data(as_text=True).replace(browser.token, "").replace(email, "")
        spent[email] = (hashed, asked, answer.status_code, page)
    known, unknown = spent.values()
    assert [one.memory_cost >= 19 * 1024 for one in known[0]] == [True]
    assert known == unknown
