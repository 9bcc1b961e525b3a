"""What only a person may answer, and what is for nobody here: rules, each with its look-alikes."""

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.reading.plain import plain
from bot.core.reading.staff_rules import RULES
from bot.core.reading.staff_topics import OOS_KINDS, STAFF_TOPICS, find

FACTS = {
    "drug_interaction": [
        "im on lexapro is that a problem",
        "can i take it with my blood pressure pills",
        "should i come off my antidepressant",
        "do i have to stop my meds first",
        "is it safe with lithium",
        "my psychiatrist has me on effexor, would that interfere",
        "i smoke weed every day",
        "what are the side effects if im also on seroquel",
        "while on prozac can i come",
        "tomo sertralina, hay problema",
        "puedo seguir tomando mis pastillas",
        "do my medications interact",
    ],
    "eligibility": [
        "i have high blood pressure is that ok",
        "im bipolar, am i a candidate",
        "i had a stroke two years ago",
        "does it work if youre bipolar like me",
        "can you do it with epilepsy",
        "is it safe for someone with glaucoma",
        "my bp runs high can i still come",
        "im in recovery 4 years, is it addictive",
        "im allergic to latex",
        "i weigh 340 lbs can i do it",
        "im 5'2 and 290 pounds, do i qualify",
        "im overweight",
        "my a1c is 9.2",
        "ive got a stent",
        "hubby is bipolar would it make him manic",
        "mi azucar salio alta",
        "traigo marcapasos",
        "is 78 too old",
        "tengo diabetes, puedo",
        "padezco de epilepsia",
        "peso 300 libras",
    ],
    "pregnancy": [
        "im pregnant is it safe",
        "im breastfeeding can i do this",
        "trying to conceive, is it ok",
        "is ketamine safe, im due in may",
        "12 weeks along",
        "estoy embarazada",
        "le doy pecho a mi bebe",
    ],
    "minor": [
        "my son is 15 can he get this",
        "im 17 do i need my parents",
        "do you treat teenagers",
        "can you see my 15 yr old",
        "whats the minimum age",
        "i turn 18 in march can i start now",
        "Puedo llevar a mi hija de 16",
        "atienden a menores de edad",
    ],
    "symptom_after": [
        "had my infusion yesterday and i feel worse",
        "im still dizzy",
        "my arm is sore and red where the iv was",
        "since my last visit i cant sleep",
        "is it normal to have a headache two days later",
        "i feel sick after my treatment",
        "bad nausea right now after the infusion",
        "me siento mareado desde ayer que fui",
    ],
}
PHRASES = {
    "oos_drug": [
        "can i buy ketamine from you",
        "price per vial",
        "how much for a vial no appointment",
        "can i get ketamine to go",
        "you selling?",
        "can i get ketamine without a prescription",
        "me vende ketamina",
        "cuanto por un frasco",
    ],
    "oos": ["are you hiring", "any job openings", "looking for a position", "busco trabajo"],
    "wrong_number": [
        "sorry wrong number",
        "oops meant to text someone else",
        "perdon, numero equivocado",
    ],
    "complaint": [
        "the nurse was so rude to me",
        "i want to file a complaint",
        "nobody called me back",
        "i want to speak to the manager",
        "im very unhappy with how i was treated",
        "you charged me twice",
        "why did i get a collections letter",
        "i left 4 messages",
        "nadie me llamo",
        "me trataron muy mal",
        "quiero poner una queja",
    ],
    "provider_referral": [
        "im a doctor and want to refer a patient",
        "psychiatric NP here",
        "i have a client who might benefit",
        "my therapist wants to refer me, how does she send it",
        "how do providers refer to you",
        "soy terapeuta y tengo un paciente",
    ],
    "records": [
        "please send my records to my doctor",
        "can i get a copy of my chart",
        "i need a letter for work",
        "need a work note for yesterday",
        "fmla paperwork",
        "can you text me the receipt from last time",
        "necesito copia de mi expediente",
    ],
    "existing_appt": [
        "i need to reschedule",
        "cancel my tuesday visit",
        "running 15 min late for my 2pm",
        "what time is my appointment",
        "can i eat before my appointment today",
        "im outside nobody is answering the door",
        "i cant make it tomorrow",
        "my ride fell thru",
        "is my appointment still on",
        "i missed a call from you",
        "i left my sweater there",
        "quiero cambiar mi cita",
        "voy a llegar tarde",
        "no puedo ir manana",
        "a que hora es mi cita",
    ],
    "insurance_check": [
        "can you check if my plan covers it",
        "can you verify my benefits",
        "do i need prior auth",
        "my insurance denied it",
        "what is the cpt code",
        "pueden revisar si mi seguro lo cubre",
    ],
    "dosing": [
        "what dose do you use",
        "how many mg",
        "how much ketamine do i get",
        "que dosis dan",
    ],
    "medical_advice": [
        "should i do ketamine or ect",
        "do you think i should try this",
        "what would you do if you were me",
        "do i have depression or is it grief",
        "my doctor said no, what do you think",
        "que me recomienda",
    ],
}
LOOK_ALIKES = [
    "is it better than zoloft",
    "ketamine compared to lexapro",
    "what's different from the meds i already take",
    "my meds never worked for my depression",
    "zoloft and the rest never helped my depression, is this for people like me",
    "is ketamine an opioid",
    "what kind of medication is this",
    "can you prescribe antidepressants",
    "do you treat bipolar",
    "does ketamine help with fibromyalgia",
    "is it used for chronic pain",
    "does it raise blood pressure",
    "do they take my blood pressure during",
    "im afraid of becoming an addict",
    "i have depression can this help me",
    "i have trauma from the army, do you treat that",
    "is there a weight limit",
    "will it make me gain weight",
    "do you treat postpartum depression",
    "can i bring my kids",
    "can i watch my kids that evening",
    "trauma from when i was a teenager",
    "im 15 minutes away",
    "im 20 miles from there",
    "how will i feel after my infusion",
    "will i be dizzy after the infusion",
    "how long after my infusion can i drive",
    "can i have coffee before",
    "what should i bring to my appointment",
    "whats the fee if i need to reschedule",
    "what if i need to cancel",
    "do you charge for missed appointments",
    "how late can i reschedule",
    "do you need my medical records first",
    "will this go on my medical record",
    "do you take my insurance",
    "do you need a note from my psychiatrist",
    "can i refer myself",
    "are there doctors on site",
    "how soon after the first dose will i feel better",
    "should i bring a blanket",
    "what do you do if something goes wrong",
    "is your staff nice",
    "do you sell my information",
    "can i come without a referral",
    "do i need a prescription",
    "puedo manejar despues",
    "cuanto dura el efecto",
    "que efectos secundarios tiene",
]


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, texts in FACTS.items() for text in texts]
)
def test_a_personal_medical_fact_is_found(topic: str, text: str) -> None:
    found = find(plain(text))
    assert topic in [one.topic for one in found if one.is_fact], found


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, texts in PHRASES.items() for text in texts]
)
def test_a_hand_off_is_known_by_its_phrase(topic: str, text: str) -> None:
    assert topic in [one.topic for one in find(plain(text)) if not one.is_fact]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_a_question_that_only_looks_like_one_for_staff_is_left_alone(text: str) -> None:
    assert find(plain(text)) == ()


@pytest.mark.parametrize(
    "text", ["im 72 can i do it", "my mother is 81, is it safe for her", "tengo 70 años"]
)
def test_an_adult_age_is_a_soft_fact(text: str) -> None:
    assert [(one.topic, one.is_soft) for one in find(plain(text))] == [("eligibility", True)]


@pytest.mark.parametrize(
    ("text", "is_minor"),
    [
        ("my son 15 years", True),
        ("mi hija 14 años", True),
        ("im 17, depressed 3 years", True),
        ("depressed 3 years, does it help", False),
        ("im in recovery 4 years, is it addictive", False),
        ("been married 10 years", False),
    ],
)
def test_a_span_of_years_is_nobodys_age(text: str, is_minor: bool) -> None:
    assert ("minor" in [one.topic for one in find(plain(text))]) is is_minor


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("im pregnant and on zoloft", "pregnancy"),
        ("my son is 15 and on zoloft", "minor"),
        ("i feel sick after my infusion and im on zoloft", "symptom_after"),
        ("can i buy a vial, im on zoloft", "oos_drug"),
    ],
)
def test_what_cannot_wait_comes_first(text: str, first: str) -> None:
    assert find(plain(text))[0].topic == first


def test_every_rule_names_a_known_topic_and_has_its_examples() -> None:
    topics = {rule.topic for rule in RULES}
    assert topics <= {*STAFF_TOPICS, *OOS_KINDS}
    assert topics == set(PHRASES)
    assert {*FACTS, *PHRASES} == {*STAFF_TOPICS, *OOS_KINDS}


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    find(plain(text))


@pytest.mark.parametrize(
    "unit",
    ["a ", "i am ", "my ", "i have my ", "can you ", "1 ", "ketamine ", "to cancel ", "since my ",
     "on lexapro ", "aaaa", "i am the one who has my ", "refer my patients "],
)  # fmt: skip
def test_no_pattern_runs_away(unit: str) -> None:
    text = plain((unit * 1600)[:1600])
    begun = thread_time()
    find(text)
    assert thread_time() - begun < 0.25
