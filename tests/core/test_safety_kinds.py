"""Kinds of danger said without its words, each beside what only looks like it."""

import pytest

from bot.core.reading.consent import read_consent
from bot.core.reading.emergency_rows import SIGNS
from bot.core.reading.patterns import Row
from bot.core.reading.safety import CRISIS, screen

PLANNED = {
    "my last week on earth": "my last week at this job",
    "this might be my last day": "this might be my last day at work",
    "10minutes from ending it": "10 minutes from jumping on the call",
    "june 3rd is the day i finally go": "june 3rd is the day of the party",
    "counting down the days till i die": "counting down the days till my trip",
    "two more days until i end it": "3 days left of the free trial",
    "my deathday is close": "my birthday is close",
    "soon it will all be over": "soon the class will be over",
    "picked a date and im at peace with it": "picked a date for the wedding",
    "my time on earth is up": "my parking time is up",
    "drafting my note": "drafting the notes for class",
    "sat down to write the note": "sat down to write a review",
    "told my kids goodbye": "kissed my kids goodbye before work",
    "ive made my decision and nobody can stop me": "ive made a decision about the color",
    "the signs are telling me to do it": "my friend is telling me to do it",
    "i gave in to the voices": "i gave in and ate the cake",
    "going for a drive and not coming back": "going for a drive, back at six",
    "planning my own end": "planning my own trip",
    "count down to my suicide": "count down to my birthday",
    "is suicide worth it": "is the long drive worth it",
    "school makes me suicidal": "school makes me tired",
    "probable attempt in 3 hours": "third attempt to log in",
    "what if i killed myself at school": "what if i come after school",
    "for the best that i dont live": "for the best that we moved",
    "im drinking myself to death": "im drinking more water",
    "a bullet sounds better": "a later time sounds better",
    "i dont want to keep breathing": "i dont want to keep waiting",
    "i shredded my arms up": "i shredded the papers",
    "why shouldnt i just end it": "why shouldnt i just call",
    "i need a reason not to end my life": "is there a reason not to eat before",
    "to end it or not": "to book it or not",
    "debated crashing my car": "debated selling my car",
    "i wont make it to my 20s": "i wont make it to my 2pm",
    "never going to see my 30th birthday": "its my 30th birthday",
    "wish i had the courage to jump": "finally got the courage to call",
    "i wish they hadnt found me": "i wish they hadnt moved",
    "i should have jumped": "i should have jumped on that slot",
    "is 4 stories high enough": "4 stories of parking is enough space",
    "which cleaners make a deadly gas": "which cleaners do you use",
    "mixing bleach to make poison gas": "my car is low on gas",
    "is this enough pills": "is this enough pills for the week",
    "how easy is it to die": "how easy is it to park",
    "best caliber for suicide": "walking for suicide prevention",
    "does cutting help": "does cutting sugar help",
    "what happened when you overdosed": "what happened when you called",
    "hope i get cancer": "i dont want to get covid there",
    "quickest way to get terminally ill": "quickest way to get an answer",
    "quick suicide methods": "quick payment methods",
    "cliff or train": "bus or train",
    "how does it feel to drown": "how does it feel to float",
    "suicidal thoughts. please help": "dizzy spells. please help",
    "want to blow my fucking brains out": "want to blow off the meeting",
    "i dont want to die but its all i think about": "my trip is all i think about",
    "just took a dozen pain pills": "i took 20 mg lexapro this morning",
    "i just want it to fucking end": "i just want this week to go by",
    "i cant anymore. life is unfair": "i cant come anymore. life is busy",
    "mis últimos días en este mundo": "mis últimos días de vacaciones",
    "me quedan 2 días para irme de este mundo": "quedan 2 días de la prueba",
    "el lunes es el día que por fin descanso": "el lunes es el día de la fiesta",
    "pronto se acabará todo": "pronto se acaba la clase",
    "ya puse fecha y escribí mis cartas": "ya puse fecha para la boda",
    "estoy escribiendo mi nota": "estoy escribiendo la lista",
    "grabé videos de despedida": "grabé videos de la fiesta",
    "tomé mi decisión y nadie me va a detener": "ya tomé una decisión del color",
    "salgo a manejar y no pienso volver": "salgo a manejar y vuelvo a las 5",
    "ojalá tuviera el valor de saltar": "ojalá tuviera el valor de llamar",
    "no voy a llegar a los 30": "no voy a llegar a las 3",
    "dame una razón para no hacerlo": "hay una razón para no comer antes",
    "son suficientes pastillas": "tengo suficientes pastillas para el mes",
    "desde qué altura hay que saltar": "a qué hora hay que llegar",
    "productos de limpieza que hacen gas tóxico": "qué productos de limpieza usan",
}
"""What is a crisis: what is nothing."""

BORROWED = {
    "sorry i just woke up": "sorry i woke up today",
    "not waking up until 4": "hope to not wake up ever",
    "did you see my last msg": "this is my last msg to everyone",
    "sunday night is my last night": "tonight is my last night",
    "watching six feet under": "wish i was six feet under",
    "time to check out and head home": "time to check out",
    "i walk over the bus stop": "i want to walk in front of a bus",
    "werent u supposed to take me shopping": "i want god to take me",
    "i want to be police and hold a pistol": None,
    "my dream, be a cop and hold a pistol": "i want to hold a pistol to my head",
    "gave up on one question": "i gave up",
    "im not giving up": "im giving up",
    "tmr im not sure if i can make it": "im not sure i can make it",
    "i need to stop spending": "i need to stop existing",
    "never mind if u dont miss me": "nobody would miss me",
    "how many of my brothers will they kill": "how many pills will kill me",
    "they want older folks to get sick and die": "i want to die",
    "no one wants to see him die": "everyone wants me dead, i wish i was",
    "to tell people to kill themselves is horrible": "i tell people i want to kill myself",
    "we will all die one day": "we will die together tonight",
    "i wont be here on may 23rd": "i wont be here on earth in may",
    "you may not see her tomorrow": "i dont see tomorrow",
    "i dont want my dad to die": "i dont want to live",
    "the last one didnt hurt": "it didnt hurt when i cut myself",
    "he should make it stop raining": "make it stop",
}
"""What is nothing: what is a crisis, said alike."""

CALM = {
    "im stuck in the rain": "we are stuck in the burning car",
    "it did not come to my phone": "she did not come to after she fell",
    "sorry i cant respond to texts": "she is not responding help",
    "my bro is not responding, i shall ask ryan": "my bro is not responding",
    "i cant stay awake in class lol": "i cant stay awake",
    "that overdose of work": "its an overdose",
    "took a drive, 12 years of my life": "my friend took pills and isnt answering",
}
"""What is no emergency: what is one."""

NOT_TO_US = (
    "stop it! then u go n sleep",
    "she cant send msg from her mobile",
    "no messages? ok fine",
    "dont disturb manohar sir",
    "dont bother about the tester",
    "ring me once he stop",
    "you'd be like omg quit texting me",
)


@pytest.mark.parametrize(("danger", "alike"), PLANNED.items())
def test_danger_without_its_words_is_a_crisis_and_what_looks_like_it_is_nothing(
    danger: str, alike: str
) -> None:
    assert screen(danger).safety == "crisis"
    reading = screen(alike)
    assert (reading.safety, reading.emergency) == ("none", False)


@pytest.mark.parametrize(("ordinary", "danger"), BORROWED.items())
def test_ordinary_words_are_no_danger_and_danger_in_them_stays_one(
    ordinary: str, danger: str | None
) -> None:
    assert screen(ordinary).safety == "none"
    assert danger is None or screen(danger).safety == "crisis"


@pytest.mark.parametrize(("calm", "urgent"), CALM.items())
def test_ordinary_words_are_no_emergency_and_one_in_them_stays_one(calm: str, urgent: str) -> None:
    assert not screen(calm).emergency
    assert screen(urgent).emergency


@pytest.mark.parametrize("text", NOT_TO_US)
def test_what_is_said_to_somebody_else_is_no_opt_out(text: str) -> None:
    assert read_consent(text).consent == "none"


def test_who_passes_by_takes_nothing_back() -> None:
    assert read_consent("i will pass by the office at 3").consent == "none"
    assert read_consent("i will pass on that").consent == "cancel_request"


@pytest.mark.parametrize("ending", [".", "!", " lol", ", help", " haha", " rn"])
@pytest.mark.parametrize(
    "danger",
    [
        "i want to end it",
        "i want to die",
        "id rather be dead",
        "wish i was dead",
        "suicidal",
        "this is my last message",
        "im worth more dead than alive",
        "better off just dead",
        "im done with life from the pain",
        "i want to end it at night",
        "i want to die for real",
    ],
)
def test_no_mark_and_no_laugh_behind_it_takes_danger_away(danger: str, ending: str) -> None:
    assert screen(danger + ending).safety != "none"


@pytest.mark.parametrize(
    "text",
    [
        "would you even miss me if i died", "how many people would notice if i died",
        "nobody wants to see me die but i will", "you are all going to die",
        "they are all going to die tomorrow, i made sure",
    ],
)  # fmt: skip
def test_what_borrows_words_elsewhere_hides_no_danger_here(text: str) -> None:
    assert screen(text).safety == "crisis"


BEFORE = (
    "hi ", "hello. ", "hey so ", "honestly ", "my name is ana. ", "idk ", "lol ", "im 34 and ",
    "what are your hours? ", "do you take aetna? ", "thanks. ", "tuesday works. ", "hola ",
)  # fmt: skip
AFTER = (
    "!", "!!!", ".", "...", "?", " lol", " rn", " fr", " tbh", " ngl", " 😭", " 💔", " pls help",
    " please", " bro", " haha", " so much", " honestly", ". my name is ana", " :(", " idk",
    ". what are your hours?", ", do you take aetna", " and i need an appointment", " im serious",
)  # fmt: skip


@pytest.mark.parametrize("row", CRISIS, ids=lambda row: row.name)
def test_nothing_said_around_danger_hides_it(row: Row) -> None:
    texts = [*(before + row.example for before in BEFORE), *(row.example + end for end in AFTER)]
    assert [text for text in texts if screen(text).safety == "none"] == []


@pytest.mark.parametrize("row", SIGNS, ids=lambda row: row.name)
def test_nothing_said_before_an_emergency_hides_it(row: Row) -> None:
    texts = [before + row.example for before in BEFORE if before != "lol "]
    assert [text for text in texts if not screen(text).emergency] == []
