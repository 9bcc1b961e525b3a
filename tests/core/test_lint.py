"""What may not be texted is found in both languages; what staff say all day is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.conversation import Lang
from bot.core.lint import PLATFORM_WORDS, grade, lint

FORBIDDEN: list[tuple[Lang, str, str]] = [
    ("en", "drug", "We give ketamine by IV."),
    ("en", "drug", "Is KETAMINE\u200b for you?"),
    ("en", "drug", "We also have esketamine."),
    ("en", "drug", "Spravato is a spray."),
    ("en", "drug", "Keep the Zoloft going."),
    ("es", "drug", "La ketamina se da por la vena."),
    ("es", "drug", "La cetamína se da por la vena."),
    ("en", "dose", "You get 0.5 mg/kg."),
    ("es", "dose", "Son 50 miligramos."),
    ("en", "price", "It is $400 a visit."),
    ("en", "price", "That's 1,200 dollars."),
    ("es", "price", "Cuesta 400 dólares."),
    ("en", "promotion", "There's a discount for two."),
    ("en", "promotion", "20% off this week"),
    ("en", "promotion", "The first consult is on sale."),
    ("en", "promotion", "Book a free consultation."),
    ("es", "promotion", "La primera consulta gratis."),
    ("es", "promotion", "Hay un descuento."),
    ("en", "claim", "It cures depression."),
    ("en", "claim", "Relief is guaranteed."),
    ("en", "claim", "It's FDA approved."),
    ("en", "claim", "The treatment is safe."),
    ("en", "claim", "It’s very safe."),
    ("en", "claim", "A safe and effective choice."),
    ("en", "claim", "More effective than pills."),
    ("en", "claim", "It works better than antidepressants."),
    ("en", "claim", "It works in two hours."),
    ("en", "claim", "Feel relief in minutes."),
    ("en", "claim", "There are few side effects."),
    ("en", "claim", "It is not addictive."),
    ("en", "claim", "It rewires your brain."),
    ("en", "claim", "80% of patients respond."),
    ("en", "claim", "Our patients love it."),
    ("en", "claim", "You will feel better."),
    ("en", "claim", "We are the best clinic."),
    ("es", "claim", "Cura los estados depresivos."),
    ("es", "claim", "Los resultados están garantizados."),
    ("es", "claim", "El tratamiento es seguro."),
    ("es", "claim", "Es más efectivo que otras medicinas."),
    ("es", "claim", "Está aprobada por la FDA."),
    ("es", "claim", "No es adictiva."),
    ("es", "claim", "Sin efectos secundarios."),
    ("es", "claim", "Alivio en minutos."),
    ("en", "urgency", "Act now, spots go quickly."),
    ("en", "urgency", "Only 2 spots left!"),
    ("es", "urgency", "Aproveche, solo hoy."),
    ("es", "urgency", "Cupos limitados."),
    ("en", "link", "Book at bit.ly/renew-now."),
    ("es", "link", "Vea https://tinyurl.com/abc"),
    ("en", "advice", "You can stop taking it the day before."),
    ("en", "advice", "Skip your meds that morning."),
    ("en", "advice", "Just take two pills tonight."),
    ("es", "advice", "Deje de tomar su medicina."),
    ("es", "advice", "Suba la dosis un poco."),
    ("en", "diagnosis", "You sound depressed."),
    ("en", "diagnosis", "That sounds like PTSD."),
    ("es", "diagnosis", "Usted tiene ansiedad."),
    ("en", "privacy", "We are HIPAA compliant."),
    ("en", "privacy", "This chat is completely private."),
    ("es", "privacy", "El chat es totalmente privado."),
    ("en", "reply_word", "Reply CANCEL to cancel."),
    ("en", "reply_word", "Text STOP if you can't come."),
    ("en", "reply_word", "Just reply end when done."),
    ("es", "reply_word", "Responda CANCEL para quitarla."),
]

HARMLESS: list[tuple[Lang, str]] = [
    ("en", "Hi Kim, this is Ana from Renew. Can you do Tuesday at 10?"),
    ("en", "Are you safe right now? Is it safe to call you at this number?"),
    ("en", "I'm glad you're safe. Stay safe this weekend."),
    ("en", "If you are in danger, please call 911 now. You can call or text 988 any time."),
    ("en", "Please don't stop or change any medicine on your own."),
    ("en", "Please bring a list of the medicines you take and your insurance card."),
    ("en", "I can't guarantee a time yet, but I'll call you by noon."),
    ("en", "Our new hours are effective Monday. We end at 5 on Fridays."),
    ("en", "Is an afternoon better than a morning for you?"),
    ("en", "No rush, and no hurry. Take the time you need."),
    ("en", "Someone will help you with the forms. For help, call us at 480-963-1234."),
    ("en", "We can start at 9 and the visit ends about 11."),
    ("en", "You'll be well taken care of. Hope you feel better soon."),
    ("en", "Our address is 1 Main St. Parking is behind the building, first door on the left."),
    ("en", "More on our site: renewinfusions.com/visit"),
    ("en", "Do you have anxiety about needles? Many people do. Tell the nurse."),
    ("en", "It helps some people, not all, and it is not a cure."),
    ("en", "The FDA approved it as an anesthetic, not for depression."),
    ("en", "Texts aren't fully private, so please leave out health details."),
    ("en", "I cannot say if your plan covers it. Our billing team will call you today."),
    ("en", "Reply STOP to end, HELP for help."),
    ("en", "STOP ends texts."),
    ("en", "You won't get more texts. Reply START if you change your mind."),
    ("en", "Thanks for telling us you feel depressed. A person will read this."),
    ("en", "Please be there 15 minutes before and after that we will be quick."),
    ("es", "Hola Ana, le habla Luz de Renew. ¿Puede el martes a las 10?"),
    ("es", "La cita sale a las 5 y empieza a las 3."),
    ("es", "¿Prefiere pagar en efectivo o con tarjeta?"),
    ("es", "El equipo le va a ayudar con su seguro."),
    ("es", "No deje su medicina por su cuenta."),
    ("es", "No cambie ninguna medicina sin hablar con su médico."),
    ("es", "Para estar más seguro, llame antes. ¿Es mejor que le llamemos hoy?"),
    ("es", "STOP para terminar, HELP para ayuda."),
    ("es", "Ayuda a algunas personas, no a todas, y no podemos prometer resultados."),
    ("es", "Un texto no es del todo privado; no escriba datos de salud."),
]


@pytest.mark.parametrize(("lang", "rule", "text"), FORBIDDEN)
def test_what_must_not_be_texted_is_found(lang: Lang, rule: str, text: str) -> None:
    assert rule in [finding.rule for finding in lint(text, lang)]


@pytest.mark.parametrize(("lang", "text"), HARMLESS)
def test_what_people_say_all_day_is_left_alone(lang: Lang, text: str) -> None:
    assert lint(text, lang) == ()


@pytest.mark.parametrize(("lang", "rule", "text"), FORBIDDEN)
def test_the_other_language_hides_nothing(lang: Lang, rule: str, text: str) -> None:
    other: Lang = "es" if lang == "en" else "en"
    if "on sale" not in text:
        assert rule in [finding.rule for finding in lint(text, other)]


@pytest.mark.parametrize("word", PLATFORM_WORDS)
def test_a_word_of_the_platform_is_no_answer_to_offer(word: str) -> None:
    findings = lint(f"Reply {word} to see more times.", "en")
    assert [finding.rule for finding in findings] == ["reply_word"]


def test_a_finding_shows_the_words_as_they_were_written() -> None:
    first, second = lint("Es MÁS Potente; la Ketamína también.", "es")
    assert (first.rule, first.words) == ("claim", "MÁS Potente")
    assert (second.rule, second.words) == ("drug", "Ketamína")
    assert first.remedy
    assert second.remedy


def test_findings_stand_in_the_order_of_the_text() -> None:
    found = lint("$400 for ketamine, guaranteed. Reply STOP.", "en")
    assert [finding.rule for finding in found] == ["price", "drug", "claim", "reply_word"]


def test_without_strictness_a_price_is_the_clinics_own_business() -> None:
    text = "One visit is $400 with 50 mg of ketamine, and it cures."
    assert [finding.rule for finding in lint(text, "en", strict=False)] == ["claim"]


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    for finding in lint(text, "en"):
        assert finding.words
    assert grade(text) >= 0


def test_short_words_read_more_easily_than_long_ones() -> None:
    short = "Our team can go over costs with you. Want them to reach out?"
    long = "Individualized consultation necessitates preliminary administrative determination."
    assert grade(short) < 3
    assert grade(long) > 12
    assert grade("") == 0
