"""What is said once a request is closed or sent: wanted after all, or by somebody else too."""

import pytest

from bot.core.reading.second_thoughts import is_second_person, wants_it_after_all


@pytest.mark.parametrize(
    ("text", "is_wanted"),
    [
        ("wait no i do want it", True),
        ("dont cancel it", True),
        ("si la quiero", True),
        ("ok thanks", False),
        ("i want to know the price", False),
    ],
)
def test_it_is_wanted_after_all(text: str, is_wanted: bool) -> None:
    assert wants_it_after_all(text) == is_wanted


@pytest.mark.parametrize(
    ("text", "is_second"),
    [
        ("this is her husband luis i need one too", True),
        ("can you also book my mom", True),
        ("otra cita para mi esposo", True),
        ("my sister drives me, can she come too", False),
        ("i also have anxiety", False),
    ],
)
def test_a_second_person_wants_one_too(text: str, is_second: bool) -> None:
    assert is_second_person(text) == is_second
