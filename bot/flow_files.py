"""flows/*.yaml -> Script: all problems at once, each with file, line and remedy."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bot.core.conversation import Lang
from bot.core.script import Script
from bot.flow_checks import Entry, check
from bot.flow_clinic import ClinicFile, read_clinic
from bot.flow_keys import SECTIONS
from bot.flow_problems import FlowError, Problem, Severity, one_of
from bot.flow_room import too_long_together
from bot.flow_shapes import Copy, SafetyText, shaped
from bot.flow_slots import read_slots
from bot.flow_texts import Texts
from bot.flow_topics import read_topics
from bot.flow_yaml import Source, read_yaml

__all__ = ["FLOWS", "FlowError", "Flows", "Problem", "check_script", "load_script", "read_flows"]

FLOWS = Path(__file__).resolve().parent.parent / "flows"
HOLDS: Mapping[str, tuple[str, ...]] = {
    "intake": ("version", "retired", "slots", "intake"),
    "faq": ("faq",),
    "safety": ("safety",),
    "replies": ("reply", "piece"),
    "doors": ("door",),
    "legal": ("terms", "privacy"),
    "when": ("when",),
}
"""The files of words, and what each of them holds."""


@dataclass(frozen=True, slots=True)
class Flows:
    """Everything read from a folder. `script` is None when there are errors.

    `said` is every text by its key, as far as it could be read; `signed` names who signed a
    text that needs it, "" while nobody has.
    """

    script: Script | None
    problems: tuple[Problem, ...]
    said: Mapping[str, Mapping[Lang, str]]
    signed: Mapping[str, str]


def load_script(
    folder: Path, clinic_file: Path | None = None, *, production: bool = False
) -> Script:
    """The script of a folder; the clinic's facts from `clinic_file`, else from its clinic.yaml.

    In production what is unsigned, or still an example, is an error.
    Raises: FlowError with every error at once.
    """
    flows = read_flows(folder, clinic_file, production=production)
    if flows.script is None:
        raise FlowError(problem for problem in flows.problems if problem.severity == "error")
    return flows.script


def check_script(
    folder: Path, clinic_file: Path | None = None, *, production: bool = False
) -> list[Problem]:
    """Every problem, warnings too, by file and line."""
    return list(read_flows(folder, clinic_file, production=production).problems)


def read_flows(folder: Path, clinic_file: Path | None = None, *, production: bool = False) -> Flows:
    """The script, its problems, and who signed what. Raises: nothing."""
    path = clinic_file or folder / "clinic.yaml"
    shown = f"{folder.name}/{path.name}" if path.parent == folder else str(path)
    facts, problems = read_yaml(path, shown)
    clinic, wrong = read_clinic(facts, production=production)
    # A file that cannot be read is one problem, not one for all that it does not give.
    problems += wrong if facts.data or not problems else []
    sources: dict[str, Source] = {}
    for name, keys in HOLDS.items():
        source, wrong = read_yaml(folder / f"{name}.yaml", f"{folder.name}/{name}.yaml")
        problems += wrong
        problems += _wrong_keys(source, keys) if source.data or not wrong else ()
        sources[name] = source
    texts, own = Texts(clinic.tokens), tuple(_own(clinic, facts))
    script: Script | None = _script(sources, clinic, texts, own, problems)
    problems += _unsigned(sources["safety"], texts, production=production)
    for entry in (*texts.entries, *own):
        problems += check(entry)
    problems += texts.differences()
    problems += too_long_together(texts)
    has_errors = any(problem.severity == "error" for problem in problems)
    if has_errors:
        script = None
    return Flows(script, tuple(sorted(problems)), texts.said, texts.signed)


def _own(clinic: ClinicFile, source: Source) -> Iterator[Entry]:
    """The clinic's own words, to be checked like any other text; the key is the setting."""
    for setting, words in clinic.own.items():
        for lang, text in words.items():
            line = source.line(setting, lang)
            yield Entry(
                setting, lang, text, source.file, line,
                facts=clinic.tokens[lang], is_conditional=True, is_own=True,
            )  # fmt: skip


def _script(
    sources: Mapping[str, Source],
    clinic: ClinicFile,
    texts: Texts,
    own: tuple[Entry, ...],
    problems: list[Problem],
) -> Script:
    """The script of what could be read; what is wrong with it is added to `problems`."""
    intake = sources["intake"].data
    for source in sources.values():
        for section in (section for section in SECTIONS if section in source.data):
            problems += _section(section, source, texts)
    slots, wrong = read_slots(sources["intake"], texts)
    problems += wrong
    topics, wrong = read_topics(sources["faq"], texts, own)
    problems += wrong
    for label, topic in topics.items():
        if "G" in topic.kind.split("+"):
            texts.signed[f"faq.{label}" + ("" if topic.kind == "G" else ".general")] = clinic.signed
    _say_own_response_time(texts, own)
    return Script(
        version=intake.get("version", 0),
        clinic=clinic.clinic,
        slots=slots,
        topics=topics,
        copy=texts.said,
        retired=intake.get("retired") or {},
        wording=_wording(texts.said),
    )


def _say_own_response_time(texts: Texts, own: tuple[Entry, ...]) -> None:
    """The clinic's own promise stands wherever one would be worked out from the hours."""
    for entry in own:
        if entry.key == "response_time":
            for key in [key for key in texts.said if key.startswith("piece.response_time.")]:
                texts.say(key, entry.lang, entry.text, (entry.file, entry.line))


def _wording(said: Mapping[str, Mapping[Lang, str]]) -> str:
    """A short name for these very words; another word anywhere gives another name."""
    spelt = json.dumps(said, sort_keys=True, ensure_ascii=False)
    return sha256(spelt.encode()).hexdigest()[:12]


def _wrong_keys(source: Source, keys: tuple[str, ...]) -> Iterator[Problem]:
    """What a file holds beside what it should, and what of it is not there or not of its kind."""
    for key, value in source.data.items():
        line = source.line(key)
        if key not in keys:
            yield Problem(source.file, line, f"{key} is not known here", one_of(key, keys))
        elif key == "version" and (not isinstance(value, int) or value < 1):
            yield Problem(source.file, line, "version is no number", "Write version: 1.")
        elif key == "retired" and not isinstance(value, dict):
            yield Problem(source.file, line, "retired has no names", "Write retired: {old: new}.")
    for key in keys:
        if key not in source.data:
            yield Problem(source.file, 1, f"{key} is missing", f"Add {key}:, not indented.")


def _section(section: str, source: Source, texts: Texts) -> Iterator[Problem]:
    """The texts of one section, each kept in `texts`."""
    given, known = source.data[section], SECTIONS[section]
    if not isinstance(given, dict):
        line = source.line(section)
        yield Problem(source.file, line, f"{section} has no texts", "Write each below it.")
        return
    for key in given:
        where = (section, key)
        if key not in known:
            remedy = one_of(key, known.keys() - given.keys() or known)
            what = f"{section}.{key} is never said"
            yield Problem(source.file, source.line(*where), what, remedy)
        elif section == "safety":
            text, wrong = shaped(SafetyText, source, *where)
            yield from wrong
            if text is not None:
                texts.add(f"safety.{key}", text, source, *where)
                texts.signed[f"safety.{key}"] = str(text.signed or "")
        else:
            copy, wrong = shaped(Copy, source, *where)
            yield from wrong
            if copy is not None:
                texts.add_copy(f"{section}.{key}", copy, source, *where, tokens=known[key])
    for key in known.keys() - given.keys():
        what = f"{section}.{key} is missing"
        yield Problem(source.file, source.line(section), what, "Add it, in both languages.")


def _unsigned(source: Source, texts: Texts, *, production: bool) -> Iterator[Problem]:
    severity: Severity = "error" if production else "warning"
    for key, signature in texts.signed.items():
        section, _, name = key.partition(".")
        if section == "safety" and not signature:
            line = source.line(section, name)
            remedy = "A clinician signs it: signed: {by: name, on: date}."
            yield Problem(source.file, line, f"{key} is not signed", remedy, severity)
