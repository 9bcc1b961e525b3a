"""What is said together must fit together: an answer, and the question that comes back after it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.conversation import Lang
from bot.core.text import segments
from bot.flow_checks import MAX_SEGMENTS, as_texted
from bot.flow_clinic import LANGS
from bot.flow_problems import Problem
from bot.flow_texts import Texts

ANSWERS = ("faq.", "reply.staff_")
NOT_FOLLOWED = ("faq.book", "faq.talk_to_human")


def too_long_together(texts: Texts) -> Iterator[Problem]:
    """A warning for each answer that fits alone, but not with the longest open question."""
    for lang in LANGS:
        question = _longest_resume(texts, lang)
        for key, said in texts.said.items():
            if not key.startswith(ANSWERS) or key in NOT_FOLLOWED:
                continue
            answer = as_texted(said[lang], lang)
            together = f"{answer} {question}"
            if segments(answer) <= MAX_SEGMENTS < segments(together):
                lengths = range(1, len(together))
                over = next(n for n in lengths if segments(together[n:]) <= MAX_SEGMENTS)
                what = f"{key}.{lang} leaves no room for the question that comes back after it"
                file, line = texts.places[key, lang]
                yield Problem(file, line, what, f"Shorten it by {over} characters.", "warning")


def _longest_resume(texts: Texts, lang: Lang) -> str:
    resume = texts.said.get("intake.resume", {}).get(lang, "")
    asked = (said[lang] for key, said in texts.said.items() if key.startswith("piece.question."))
    return max((resume.replace("{question}", question) for question in asked), key=len, default="")
