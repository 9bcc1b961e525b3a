"""What flows/ means once loaded: the script a conversation is held by.

Words come from YAML through `bot.flow_files`; nothing here reads a file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

from bot.core.conversation import Lang

TOKEN = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Interval:
    """Half-open [opens, closes), local clinic time."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic's facts. `facts` holds the settings of content.md 1.4; an empty one is absent.

    `hours` maps 0 (Monday) .. 6 to intervals; `exceptions` a clinic date to its intervals
    (none = closed). `signed` says whether general medical facts were signed by a clinician.
    """

    name: str
    zone: str
    hours: Mapping[int, tuple[Interval, ...]]
    exceptions: Mapping[date, tuple[Interval, ...]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing the intake asks, in the order of `Script.slots`.

    `required_unless` names a slot and value that make this one needless
    (`prefs` is not needed when `contact` is `call`). `choices` maps a stored value to the
    words understood for it, each language; its order is the number texted.
    """

    name: str
    reader: str
    required: bool = False
    required_unless: tuple[str, str] | None = None
    choices: Mapping[str, Mapping[Lang, tuple[str, ...]]] = field(default_factory=dict)
    tries: int = 3


@dataclass(frozen=True, slots=True)
class Topic:
    """One question the line may answer, or must hand on.

    `kind` is S, G, P, H, A or a sum of them (content.md 1.1); `setting` names the clinic
    fact that replaces the draft when set; `invite` is yes, soft or no; `passes_on` says that
    the draft promises to pass the question on, so that staff must see it; `is_broad` that it
    answers many questions (opening hours), so that it may be said twice.
    """

    label: str
    question: str
    kind: str
    rank: int
    setting: str | None = None
    invite: str = "no"
    passes_on: bool = False
    is_broad: bool = False
    examples: Mapping[Lang, tuple[str, ...]] = field(default_factory=dict)


KeywordsBy = Literal["twilio", "advanced", "app"]


@dataclass(frozen=True, slots=True)
class Script:
    """Everything the line may say, and in which order it asks.

    `copy` is keyed `group.name` (`faq.cost`, `intake.name`, `safety.crisis`, `reply.help`,
    `piece.invite`); every key has every language. `keywords_by` is who acts on STOP, START and
    HELP, and answers them: Twilio always, Advanced Opt-Out where it says so, or this line.
    """

    version: int
    clinic: Clinic
    slots: tuple[Slot, ...]
    topics: Mapping[str, Topic]
    copy: Mapping[str, Mapping[Lang, str]]
    retired: Mapping[str, str] = field(default_factory=dict)
    wording: str = ""
    keywords_by: KeywordsBy = "twilio"

    def __repr__(self) -> str:
        return f"Script(version={self.version}, wording={self.wording!r})"

    def slot(self, name: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.name == name), None)

    def text(self, key: str, lang: Lang, **values: str) -> str:
        """The copy of `key` with its tokens filled. Raises KeyError on an unknown key."""
        return fill(self.copy[key][lang], values)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Fill `{tokens}`; a token without a value vanishes together with its double space."""
    filled = TOKEN.sub(lambda match: values.get(match.group(1), ""), template)
    return re.sub(r" {2,}", " ", filled).strip()
