"""The lines between answering, offering a menu and handing on, on the scale of confidence.

`TopicMatch.confidence` is scaled so that these two hold whatever the examples taught.
"""

from __future__ import annotations

from bot.core.reading.reading import Zone

ANSWER_AT = 0.6
MENU_AT = 0.3


def zone_of(confidence: float) -> Zone:
    if confidence >= ANSWER_AT:
        return "answer"
    return "menu" if confidence >= MENU_AT else "staff"


def scaled(similarity: float, menu_line: float, answer_line: float) -> float:
    """A learnt similarity put on the common scale, [0, 1]: straight between the lines."""
    if similarity < menu_line:
        return MENU_AT * max(similarity, 0.0) / menu_line
    if similarity < answer_line:
        return MENU_AT + (ANSWER_AT - MENU_AT) * (similarity - menu_line) / (
            answer_line - menu_line
        )
    above = (similarity - answer_line) / max(1.0 - answer_line, 1e-6)
    return min(1.0, ANSWER_AT + (1.0 - ANSWER_AT) * above)
