"""Office hours, working minutes, permitted hours: intervals, holidays, both changeovers."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import clinic_time
from bot.core.script import Clinic, Interval

MORNING, AFTERNOON = Interval(time(9), time(12)), Interval(time(13), time(17))
MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
WEEK = dict.fromkeys(range(5), (MORNING, AFTERNOON))


def clinic(zone: str = "America/Phoenix") -> Clinic:
    """Lunch is closed, weekends are closed, Thanksgiving is closed, the day after till noon."""
    exceptions = {date(2026, 11, 26): (), date(2026, 11, 27): (MORNING,)}
    return Clinic(name="C", zone=zone, hours=WEEK, exceptions=exceptions)


def at(text: str, zone: str = "America/Phoenix") -> datetime:
    wall = datetime.fromisoformat(text)
    return wall.replace(tzinfo=clinic_time.zone(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-23 08:59", False),
        ("2026-11-23 09:00", True),
        ("2026-11-23 12:30", False),
        ("2026-11-23 13:00", True),
        ("2026-11-23 17:00", False),
        ("2026-11-22 10:00", False),
        ("2026-11-26 10:00", False),
        ("2026-11-27 11:59", True),
        ("2026-11-27 14:00", False),
    ],
)
def test_lunch_weekends_holidays_and_half_days_are_closed(moment: str, is_open: bool) -> None:
    assert clinic_time.is_open(at(moment), clinic()) is is_open


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-23 12:10", "2026-11-23 13:00"),
        ("2026-11-25 17:30", "2026-11-27 09:00"),
        ("2026-11-27 12:00", "2026-11-30 09:00"),
    ],
)
def test_the_next_opening_skips_what_is_closed(now: str, opens: str) -> None:
    assert clinic_time.next_opening(at(now), clinic()) == at(opens)


def test_working_minutes_do_not_run_over_lunch_or_a_holiday() -> None:
    assert clinic_time.add_business_minutes(at("2026-11-23 11:45"), 30, clinic()) == at(
        "2026-11-23 13:15"
    )
    assert clinic_time.add_business_minutes(at("2026-11-25 16:50"), 30, clinic()) == at(
        "2026-11-27 09:20"
    )
    spent = clinic_time.business_minutes_between(
        at("2026-11-25 16:50"), at("2026-11-27 09:20"), clinic()
    )
    assert spent == 30


def test_without_hours_minutes_are_minutes_and_it_is_never_open() -> None:
    nowhere = Clinic(name="C", zone="America/Phoenix", hours={})
    now = at("2026-11-23 11:45")
    assert clinic_time.add_business_minutes(now, 30, nowhere) == now + timedelta(minutes=30)
    assert clinic_time.next_opening(now, nowhere) is None
    assert not clinic_time.has_hours(nowhere)


@pytest.mark.parametrize("day", ["2026-03-09", "2026-11-02"])
def test_the_monday_after_a_changeover_opens_at_nine_by_the_wall(day: str) -> None:
    zone = "America/New_York"
    friday_night = at(day, zone) - timedelta(days=2)
    opens = clinic_time.next_opening(friday_night, clinic(zone))
    assert opens == at(f"{day} 09:00", zone)


@pytest.mark.parametrize("day", ["2026-03-08", "2026-11-01"])
def test_arizona_has_no_changeover(day: str) -> None:
    before, after = at(f"{day} 00:30"), at(f"{day} 23:30")
    assert after - before == timedelta(hours=23)


@pytest.mark.parametrize(
    ("phone", "moment", "may"),
    [
        ("+14805550101", "2026-11-24 07:59", False),
        ("+14805550101", "2026-11-24 08:00", True),
        ("+14805550101", "2026-11-24 19:59", True),
        ("+14805550101", "2026-11-24 20:00", False),
        ("+12125550101", "2026-11-24 08:30", False),
        ("+12125550101", "2026-11-24 18:30", False),
        ("+12125550101", "2026-11-24 17:30", True),
        ("+18085550101", "2026-11-24 11:30", False),
        ("+18085550101", "2026-11-24 12:30", True),
        ("+17095550101", "2026-11-24 16:00", True),  # Newfoundland, 7:30 pm
        ("+17095550101", "2026-11-24 16:30", False),
        ("+17875550101", "2026-11-24 17:30", False),  # Puerto Rico, 8:30 pm
        ("+16715550101", "2026-11-24 10:00", False),  # Guam, 3 am
        ("+16715550101", "2026-11-24 17:00", True),
    ],
)
def test_a_text_we_start_waits_for_the_stricter_zone(phone: str, moment: str, may: bool) -> None:
    """Source: 47 CFR 64.1200(c)(1): the called party's hours count, not ours."""
    assert clinic_time.may_text(at(moment), clinic(), phone) is may


def test_an_arizona_number_of_a_clinic_elsewhere_has_arizonas_hours() -> None:
    assert not clinic_time.may_text(
        at("2026-11-24 08:30"), clinic("America/New_York"), "+14805550101"
    )


@given(
    MOMENTS,
    st.sampled_from(["+14805550101", "+12125550101", "+18085550101", "+16715550101"]),
    st.sampled_from(["America/Phoenix", "America/New_York"]),
)
def test_the_next_permitted_moment_is_permitted_and_not_before_now(
    now: datetime, phone: str, zone: str
) -> None:
    moment = clinic_time.next_permitted(now, clinic(zone), phone)
    assert moment >= now
    assert clinic_time.may_text(moment, clinic(zone), phone)


@given(
    MOMENTS,
    st.integers(1, 600),
    st.sampled_from(["America/Phoenix", "America/New_York"]),
)
def test_a_promise_in_working_minutes_is_kept_in_working_minutes(
    now: datetime, minutes: int, zone: str
) -> None:
    due = clinic_time.add_business_minutes(now, minutes, clinic(zone))
    assert clinic_time.business_minutes_between(now, due, clinic(zone)) == minutes
