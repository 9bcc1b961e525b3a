"""The desk in a real browser: worked by keyboard, live without reload, legible to everybody."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from bot.core.text import clean, segments
from bot.database import writing
from models import Lead, OutboundMessage
from models_desk import Snippet
from tests.staff.browsing import PASSWORD, TUESDAY, Desk, refresh, sign_in

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
MORE_PAGES = (
    "password", "me", "people", "on-call", "snippets", "second-step", "numbers", "questions",
    "export", "audit",
)  # fmt: skip
# Notes where Tab has come to; complains when nothing shows it, and ends where it began.
TAB_STOP = """() => {
  const at = document.activeElement;
  const drawn = [at, ...at.querySelectorAll(':scope > *')].flatMap((one) =>
    [getComputedStyle(one).outlineStyle, getComputedStyle(one, '::after').outlineStyle]);
  if (at !== document.body && drawn.every((style) => style === 'none')) throw at.outerHTML;
  const isNew = at !== document.body && !(came.has(at) && at.matches('.skip'));
  came.add(at);
  return isNew;
}"""
NOT_COME_TO = """() => [...document.querySelectorAll(
  'a[href], button, input:not([type=hidden]), select, textarea, summary')]
  .filter((one) => one.checkVisibility() && !one.disabled && !came.has(one))
  .map((one) => one.outerHTML)"""
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


def fill(desk: Desk) -> dict[str, str]:
    """A lead of every kind a page can show, and the address of each."""
    prefs = {"prefs": {"value": {}, "words": "tues am", "said": "Tue mornings"}}
    held = desk.lead("Marcus", priority=0, phase="held", flags={"crisis": "w"}, alert="crisis")
    plain = desk.lead("Dana", priority=2, card=prefs, flags={"asap": "soon"}, said=["Hello"])
    desk.said(plain, "No", state="undelivered", error_code=30006)
    desk.lead("Teresa", priority=1, alert="hand_off", flags={"complaint": "charged twice"})
    spanish = desk.lead("María", lang="es", owner=desk.member("Ben"), texts=["hola"])
    closed = desk.lead("Lou", status="spam", needs_reply=False, closed_at=TUESDAY)
    leads = {"held": held, "plain": plain, "spanish": spanish, "closed": closed}
    pages = {name: f"/staff/leads/{lead}" for name, lead in leads.items()}
    return {"queue": "/staff/?view=open", "empty": "/staff/?view=booked", **pages}


def test_a_request_is_worked_from_sign_in_to_a_sent_text(
    served: tuple[Desk, str], page: Page
) -> None:
    desk, address = served
    desk.lead("Dana R")
    sign_in(page, address, desk.member().email)
    page.get_by_role("link", name="Dana R").click()
    page.get_by_role("button", name="Claim").click()
    expect(page.get_by_text("This is yours now.")).to_be_visible()
    page.get_by_label("Text Dana R").fill("Hi Dana, Tuesday at 10 works.")
    expect(page.locator("#count")).to_have_text("29 characters, 1 segment")
    if page.get_by_label("Why can it not wait?").count():
        page.get_by_label("Why can it not wait?").fill("a test may run at any hour")
    page.get_by_role("button", name="Send text").click()
    expect(page.locator(".bubble.is-staff .body")).to_have_text("Hi Dana, Tuesday at 10 works.")
    page.get_by_label("Status").select_option("Booked")
    page.get_by_role("button", name="Save status").click()
    expect(page.get_by_text("Status saved.")).to_be_visible()
    assert [text.body for text in desk.rows(OutboundMessage)] == ["Hi Dana, Tuesday at 10 works."]


def test_everything_is_reached_by_keyboard(served: tuple[Desk, str], page: Page) -> None:
    desk, address = served
    desk.lead("Dana R")
    page.goto(f"{address}/staff/sign-in")
    expect(page.get_by_label("E-mail")).to_be_focused()
    page.keyboard.type(desk.member().email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}/staff/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    row = page.get_by_role("link", name="Dana R")
    for _ in range(20):
        page.keyboard.press("Tab")
        if row.evaluate("link => link === document.activeElement"):
            break
    expect(row).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Dana R")).to_be_visible()


def test_a_new_request_appears_by_itself_and_the_focus_stays(
    served: tuple[Desk, str], page: Page
) -> None:
    desk, address = served
    desk.lead("Dana R", priority=3)
    sign_in(page, address, desk.member().email)
    row = page.get_by_role("link", name="Dana R")
    row.focus()
    desk.lead("Urgent One", priority=1, due_at=TUESDAY)
    refresh(page)
    expect(page.get_by_role("link", name="Urgent One")).to_be_visible()
    assert page.locator(".row h2 a").all_inner_texts() == ["Urgent One", "Dana R"]
    expect(row).to_be_focused()


def test_a_text_that_comes_in_is_shown_and_what_is_typed_stays(
    served: tuple[Desk, str], page: Page
) -> None:
    desk, address = served
    lead = desk.lead("Dana R")
    sign_in(page, address, desk.member().email)
    page.goto(f"{address}/staff/leads/{lead}")
    box = page.get_by_label("Text Dana R")
    box.fill("Hi Dana, ")
    desk.said(lead, "a text of the line")
    refresh(page)
    expect(page.get_by_text("a text of the line")).to_be_visible()
    expect(box).to_have_value("Hi Dana, ")
    expect(box).to_be_focused()


def test_a_signed_out_page_goes_to_the_sign_in_by_itself(
    served: tuple[Desk, str], page: Page, complaints: list[str]
) -> None:
    desk, address = served
    sign_in(page, address, desk.member().email)
    page.context.clear_cookies()
    refresh(page)
    expect(page).to_have_url(re.compile("/staff/sign-in"))
    complaints.clear()


def test_a_lost_connection_is_said_and_taken_back(
    served: tuple[Desk, str], page: Page, complaints: list[str]
) -> None:
    desk, address = served
    sign_in(page, address, desk.member().email)
    page.context.set_offline(True)
    page.evaluate("document.getElementById('live').dispatchEvent(new Event('every'))")
    expect(page.get_by_text("Not connected.")).to_be_visible()
    page.context.set_offline(False)
    refresh(page)
    expect(page.get_by_text("Not connected.")).to_be_hidden()
    complaints.clear()


def test_the_counter_counts_as_the_server_does(served: tuple[Desk, str], page: Page) -> None:
    desk, address = served
    lead = desk.lead("Dana R")
    sign_in(page, address, desk.member().email)
    page.goto(f"{address}/staff/leads/{lead}")
    counted = "text => count(clean(text), JSON.parse(text_box.dataset.limits)).segments"
    page.evaluate("() => { window.text_box = document.getElementById('text'); }")
    for text in (
        "", " a ", "a" * 160, "a" * 161, "a" * 306, "a" * 307, "€" * 80, "€" * 81, "[x]" * 60,
        "ñ" * 160, "á" * 70, "á" * 71, "😀" * 35, "😀" * 36, "a" * 66 + "😀" + "b" * 67,
        "it\u2019s \u201cfine\u201d\u2026 \u2014 ok", "two\n\nlines   and\ttabs", "x^{}\\[~]|" * 20,
    ):  # fmt: skip
        assert page.evaluate(counted, text) == segments(clean(text)), text


@pytest.mark.parametrize(("theme", "width"), [("light", 1280), ("dark", 320)])
def test_every_page_is_legible_to_everybody(
    served: tuple[Desk, str], page: Page, theme: str, width: int, complaints: list[str]
) -> None:
    desk, address = served
    pages = fill(desk)
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}/staff/sign-in")
    found = {"sign-in": Axe().run(page, options=RULES)}
    sign_in(page, address, desk.member("Ada", "admin").email)
    page.goto(f"{address}/staff/code")
    found["code"] = Axe().run(page, options=RULES)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    more = {name: f"/staff/{name}" for name in MORE_PAGES}
    for name, path in {**pages, **more}.items():
        page.goto(f"{address}{path}")
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        found[name] = Axe().run(page, options=RULES)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    page.goto(f"{address}/staff/people")
    page.get_by_label("E-mail").fill("eve@clinic.example")
    page.get_by_label("Name, as colleagues and texters see it").fill("Eve")
    page.get_by_role("button", name="Make a link").click()
    link = page.get_by_text("/staff/join/").first.inner_text()
    for name, path in {"join": link[link.index("/staff/join/") :], "missing": "/staff/nil"}.items():
        page.goto(f"{address}{path}")
        found[name] = Axe().run(page, options=RULES)
    complaints.clear()  # of the missing page
    wrong = {name: axe.generate_report() for name, axe in found.items() if axe.violations_count}
    assert wrong == {}


def test_a_refusal_is_legible_to_everybody(
    served: tuple[Desk, str], page: Page, complaints: list[str]
) -> None:
    desk, address = served
    lead = desk.lead("Dana R")
    sign_in(page, address, desk.member().email)
    page.goto(f"{address}/staff/leads/{lead}")
    page.get_by_label("Text Dana R").fill("Ketamine is a guaranteed cure.")
    page.get_by_role("button", name="Send text").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Text Dana R")).to_have_value("Ketamine is a guaranteed cure.")
    axe = Axe().run(page, options=RULES)
    assert axe.violations_count == 0, axe.generate_report()
    with writing(desk.house.sessions) as db:
        db.query(Lead).one().closed_at = TUESDAY
    page.get_by_label("Text Dana R").fill("See you Tuesday.")
    page.get_by_role("button", name="Send text").click()
    expect(page.get_by_label("What you wrote")).to_have_value("See you Tuesday.")
    axe = Axe().run(page, options=RULES)
    assert axe.violations_count == 0, axe.generate_report()
    complaints.clear()


def test_the_desk_works_without_scripts(served: tuple[Desk, str], page: Page) -> None:
    desk, address = served
    lead = desk.lead("Dana R")
    with page.context.browser.new_context(java_script_enabled=False) as context:
        plain = context.new_page()
        sign_in(plain, address, desk.member().email)
        plain.goto(f"{address}/staff/leads/{lead}")
        plain.get_by_label("Add a note for colleagues").fill("No scripts here.")
        plain.get_by_role("button", name="Save note").click()
        expect(plain.locator(".history")).to_contain_text("No scripts here.")


def test_the_queue_is_worked_by_keys(served: tuple[Desk, str], page: Page) -> None:
    desk, address = served
    desk.lead("First", due_at=TUESDAY)
    desk.lead("Second", due_at=TUESDAY, priority=4)
    sign_in(page, address, desk.member().email)
    page.wait_for_load_state()
    page.keyboard.press("j")
    expect(page.get_by_role("link", name="First")).to_be_focused()
    page.keyboard.press("j")
    expect(page.get_by_role("link", name="Second")).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("jq")
    expect(page.get_by_role("searchbox")).to_have_value("jq")
    page.get_by_role("link", name="First").focus()
    page.keyboard.press("c")
    expect(page.get_by_text("This is yours now.")).to_be_visible()
    page.wait_for_load_state()
    page.keyboard.press("r")
    expect(page.get_by_label("Text First")).to_be_focused()
    page.get_by_role("heading", name="First").click()
    page.keyboard.press("q")
    expect(page).to_have_url(f"{address}/staff/")


def test_a_request_is_worked_without_a_mouse(served: tuple[Desk, str], page: Page) -> None:
    desk, address = served
    lead = desk.lead("Dana")
    sign_in(page, address, desk.member().email)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Dana")).to_be_visible()
    page.wait_for_load_state()
    page.keyboard.press("c")
    expect(page.get_by_text("This is yours now.")).to_be_visible()
    page.wait_for_load_state()
    page.keyboard.press("n")
    page.keyboard.type("Prefers mornings.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".history")).to_contain_text("Prefers mornings.")
    page.wait_for_load_state()
    page.get_by_label("Status").focus()
    page.keyboard.type("Booked")
    expect(page.get_by_label("Day and time of the visit")).to_be_visible()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_label("Day and time of the visit")).to_be_hidden()
    page.get_by_text("Log a call", exact=True).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("No")
    page.keyboard.press("Tab")
    page.keyboard.type("Rang out.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Call logged.")).to_be_visible()
    assert desk.stored(lead).snoozed_until is not None


@pytest.mark.parametrize("width", [1024, 1280, 1366, 1600])
def test_no_place_of_an_administrator_is_cut_off(
    served: tuple[Desk, str], page: Page, width: int
) -> None:
    desk, address = served
    page.set_viewport_size({"width": width, "height": 800})
    sign_in(page, address, desk.member("Ada", "admin").email)
    bar = page.locator(".places ul")
    assert bar.evaluate("places => places.scrollWidth - places.clientWidth") <= 0


@pytest.mark.parametrize("path", ["queue", "lead"])
def test_tab_comes_to_everything_and_shows_where_it_is(
    served: tuple[Desk, str], page: Page, path: str
) -> None:
    desk, address = served
    where = fill(desk)
    sign_in(page, address, desk.member("Ada", "admin").email)
    page.goto(address + where[{"queue": "queue", "lead": "plain"}[path]])
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    page.evaluate("window.came = new Set()")
    for _ in range(200):
        page.keyboard.press("Tab")
        if not page.evaluate(TAB_STOP):
            break
    assert page.evaluate(NOT_COME_TO) == []


def test_a_new_alert_is_counted_in_the_title_of_every_page(
    served: tuple[Desk, str], page: Page
) -> None:
    desk, address = served
    desk.lead("Quiet")
    sign_in(page, address, desk.member().email)
    page.goto(f"{address}/staff/snippets")
    desk.lead("Marcus", alert="crisis", priority=0, flags={"crisis": "w"}, phase="held")
    with page.expect_response(lambda answer: "/alerts/now" in answer.url):
        page.evaluate("document.getElementById('alerts').dispatchEvent(new Event('every'))")
    expect(page.get_by_text("may be in danger")).to_be_visible()
    expect(page).to_have_title("(1) Snippets \u00b7 Text Us")


def test_a_snippet_is_put_into_the_text(served: tuple[Desk, str], page: Page) -> None:
    desk, address = served
    lead, ana = desk.lead("Dana"), desk.member()
    with writing(desk.house.sessions) as db:
        body = {"body_en": "Hi {name}, {staff} here.", "body_es": "Hola"}
        db.add(Snippet(title="Hello", updated_at=TUESDAY, updated_by_id=ana.id, **body))
    sign_in(page, address, ana.email)
    page.goto(f"{address}/staff/leads/{lead}")
    page.get_by_label("Begin with").select_option("Hello")
    expect(page.get_by_label("Text Dana")).to_have_value("Hi Dana, Ana here.")
    expect(page.locator("#count")).to_have_text("18 characters, 1 segment")
