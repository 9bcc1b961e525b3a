"""A value in a file of flows/ is changed in its line; every other line and comment stays."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bot.flow_problems import Problem
from bot.flow_yaml import Where, read_yaml

_VALUE = re.compile(
    r"""^(?P<key>\s*[\w-]+:)(?:\s+(?:"[^"]*"|'[^']*'|[^#\n]*?))?(?P<note>\s+\#.*)?$"""
)


def edit(
    path: Path,
    values: Mapping[Where, str],
    check: Callable[[Path], Sequence[Problem]],
) -> tuple[Problem, ...]:
    """Write `values`, each in the line of its key, when `check` finds no error in the new file.

    Values are YAML as it shall stand there; a key of the top level that is missing is added at
    the end. Gives the errors; with any the file stays as it was.
    Raises OSError, and ValueError for a key or a value that has no line of its own.
    """
    source, problems = read_yaml(path, path.name)
    if problems:
        return tuple(problems)
    lines = path.read_text(encoding="utf-8").splitlines()
    for where, value in values.items():
        at = source.lines.get(where)
        if at is not None:
            lines[at - 1] = _with(lines[at - 1], value)
        elif len(where) == 1:
            lines.append(f"{where[0]}: {value}".rstrip())
        else:
            raise ValueError(f"{path.name} has no {'.'.join(map(str, where))}")
    tried = path.with_name(f".new-{path.name}")
    tried.write_text("\n".join(lines) + "\n", encoding="utf-8")
    try:
        errors = tuple(problem for problem in check(tried) if problem.severity == "error")
        if not errors:
            shutil.copymode(path, tried)
            os.replace(tried, path)
    finally:
        tried.unlink(missing_ok=True)
    return errors


def quoted(text: str) -> str:
    """A text as a YAML value on one line; an empty one is nothing."""
    line = " ".join(text.split())
    return json.dumps(line, ensure_ascii=False) if line else ""


def _with(line: str, value: str) -> str:
    found = _VALUE.match(line)
    if found is None:
        raise ValueError("a value that does not end on its line")
    return f"{found['key']} {value}".rstrip() + (found["note"] or "")
