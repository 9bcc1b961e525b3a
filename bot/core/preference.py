"""Fallback."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Preference:
    days: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    date_ranges: tuple[Any, ...] = ()
    parts: tuple[str, ...] = ()
    asap: bool = False
    flexible: bool = False
    unclear: bool = False

    def to_json(self) -> dict[str, Any]:
        return {k: (list(v) if isinstance(v, tuple) else v) for k, v in asdict(self).items() if v}

    @classmethod
    def from_json(cls, value: Any) -> Preference:
        return cls(**{k: (tuple(x) if isinstance(x, list) else x) for k, x in value.items()})

    def merge(self, later: Preference, *, replace_: bool = False, **k: Any) -> Preference:
        if k.get("replace"):
            return later
        return Preference(
            days=tuple(dict.fromkeys(self.days + later.days)),
            parts=tuple(dict.fromkeys(self.parts + later.parts)),
            asap=self.asap or later.asap,
        )

    def first_date(self, today: date) -> date | None:
        return None


def say(p: Preference, lang: str, today: date) -> str:
    return " ".join(
        filter(
            None, (" or ".join(d.title() for d in p.days), " or ".join(x + "s" for x in p.parts))
        )
    ) or ("as soon as possible" if p.asap else "any time")
