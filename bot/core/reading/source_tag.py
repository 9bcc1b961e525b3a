"""The tag of a link: "Hi, I have a question (via google)" says where the texter found the number.

Our own links write it (`bot/kit.py`); people may delete it or go on typing after it.
"""

from __future__ import annotations

import re

MAX_SOURCE = 30

_TAG = re.compile(r"\s*\(via ([a-z0-9][a-z0-9 .&'-]{0,29})\)", re.IGNORECASE)


def tag(source: str) -> str:
    """What a link appends to its first words. Raises ValueError on what could not be read back."""
    tagged = f" (via {source})"
    if _TAG.fullmatch(tagged) is None:
        raise ValueError(
            f"{source!r} is no source: use up to {MAX_SOURCE} letters, digits, spaces, . & ' -"
        )
    return tagged


def split_source(text: str) -> tuple[str, str | None]:
    """The text without its tag, and the source it named, if any. Raises: nothing."""
    found = _TAG.search(text)
    return (_TAG.sub("", text).strip(), found[1].strip()) if found else (text, None)
