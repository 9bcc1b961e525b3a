"""flows/*.yaml -> Script: all problems at once, each with file, line and remedy."""

from __future__ import annotations

from ruamel.yaml import YAML

from bot.core.script import Clinic, Interval, Script, Slot, Topic
from bot.settings import ROOT

FLOWS = ROOT / "flows"


class FlowError(Exception):
    pass


def load_script(folder, clinic_file=None, *, production=False):
    from datetime import time

    y = YAML(typ="safe")
    faq = y.load((folder / "faq.yaml").read_text())["topics"]
    intake = y.load((folder / "intake.yaml").read_text())
    replies = y.load((folder / "replies.yaml").read_text())
    safety = y.load((folder / "safety.yaml").read_text())["safety"]
    copy = {}
    for k, v in faq.items():
        copy[f"faq.{k}"] = {"en": v["en"], "es": v["es"]}
        if "general" in v:
            copy[f"faq.{k}.general"] = v["general"]
    for g, d in (
        ("intake", intake["intake"]),
        ("reply", replies["reply"]),
        ("piece", replies["piece"]),
        ("safety", safety),
    ):
        for k, v in d.items():
            copy[f"{g}.{k}"] = {"en": v["en"], "es": v["es"]}
    slots = tuple(
        Slot(
            s["slot"],
            s["reader"],
            s.get("required", False),
            next(iter(s["required_unless"].items())) if s.get("required_unless") else None,
            {k: {l: tuple(w) for l, w in v.items()} for k, v in s.get("choices", {}).items()},
        )
        for s in intake["slots"]
    )
    topics = {
        k: Topic(
            k,
            v["question"],
            v["kind"],
            v["rank"],
            v.get("setting"),
            v["invite"],
            v.get("passes_on", False),
        )
        for k, v in faq.items()
    }
    copy["faq.book"] = copy["intake.book"]
    copy["faq.talk_to_human"] = copy["intake.person"]
    clinic = Clinic(
        "Renew Infusions",
        "America/Phoenix",
        {i: (Interval(time(9), time(17)),) for i in range(5)},
        facts={
            "phone": "480-555-0100",
            "website": "example.com",
            "privacy_url": "example.com/privacy",
        },
    )
    return Script(intake["version"], clinic, slots, topics, copy, wording="fallback")
