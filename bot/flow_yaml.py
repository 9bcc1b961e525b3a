"""YAML text -> plain values, and the line on which each stands. Knows nothing of scripts.

YAML 1.2: `no` is a word and 9:30 a time of day, not False and 570. Two equal keys are refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError
from ruamel.yaml.tokens import ScalarToken

from bot.flow_problems import Problem

Where = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its values (dict, list, str, int, bool, None) and the line of each, from 1."""

    file: str
    data: dict[str, Any]
    lines: Mapping[Where, int]

    def line(self, *where: str | int) -> int:
        """The line of a value; of what it should stand in when it is not there."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)


def read_yaml(path: Path, shown: str) -> tuple[Source, list[Problem]]:
    """The values of a file, and everything that keeps them from being read.

    `shown` is the name of the file in problems. A file with problems may be empty.
    """
    nothing = Source(shown, {}, {})
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        return nothing, [Problem(shown, 1, "the file cannot be read", "Put it back.")]
    except UnicodeDecodeError:
        return nothing, [Problem(shown, 1, "the file is not UTF-8", "Save it as UTF-8.")]
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        return nothing, [_syntax(error, text, shown)]
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return nothing, [Problem(shown, line, "a character here cannot be read", "Remove it.")]
    reader = _Reader(shown)
    data = reader.value(node, ()) if node is not None else {}
    if not isinstance(data, dict):
        return nothing, [Problem(shown, 1, "the file has no keys", "Begin a line with key: value.")]
    return Source(shown, data, reader.lines), reader.problems


@dataclass(slots=True)
class _Reader:
    file: str
    lines: dict[Where, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _seen: set[int] = field(default_factory=set)

    def value(self, node: Node, where: Where) -> Any:
        self.lines.setdefault(where, _line(node))
        if id(node) in self._seen:
            self._wrong(node, "this is written by reference (*)", "Write it out.")
            return None
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, where)
        if isinstance(node, SequenceNode):
            return [self.value(item, (*where, at)) for at, item in enumerate(node.value)]
        return _scalar(node) if isinstance(node, ScalarNode) else None

    def _mapping(self, node: MappingNode, where: Where) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key, item in node.value:
            if not isinstance(key, ScalarNode):
                self._wrong(key, "this key is not a word", "Write one word before the colon.")
                continue
            name = str(key.value)
            if name in values:
                first = self.lines[(*where, name)]
                self._wrong(key, f"{name} stands twice, first on line {first}", "Keep one of them.")
                continue
            self.lines[(*where, name)] = _line(key)
            values[name] = self.value(item, (*where, name))
        return values

    def _wrong(self, node: Node, what: str, remedy: str) -> None:
        self.problems.append(Problem(self.file, _line(node), what, remedy))


def _line(node: Node) -> int:
    return int(node.start_mark.line) + 1


def _scalar(node: ScalarNode) -> Any:
    """Numbers, true, false and nothing; anything else, dates too, stays as it is written."""
    kind, value = str(node.tag).rpartition(":")[2], str(node.value)
    if kind == "null":
        return None
    if kind == "bool":
        return value.lower() == "true"
    if kind == "int" and re.fullmatch(r"-?\d+", value):
        return int(value)
    return value


_SYNTAX = (
    (r"cannot start any token.*", "Put the text in double quotes, and indent with spaces only."),
    (r"mapping values are not allowed", 'Put the text in double quotes: a ": " inside it ends it.'),
    (r"undefined alias", "Put the text in double quotes: it begins with *."),
    (r"single document", "Remove the line of three dashes."),
    (r"expected ',' or", "Close the list or the braces on this line."),
    (r"<block end>|<block mapping", "Give this line the same indent as its neighbours."),
)


def _syntax(error: MarkedYAMLError, text: str, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    quote = _open_quote(error, text, line)
    if quote is not None:
        what = "the quote that begins here is not closed on its line"
        return Problem(file, quote, what, 'Close it with ", and write any " inside it as \\".')
    said = str(error.problem or error.context)
    where = f"{error.context} {said}"
    remedy = next((r for pattern, r in _SYNTAX if re.search(pattern, where)), "Look around it.")
    return Problem(file, line, f"this line cannot be read ({said})", remedy)


def _open_quote(error: MarkedYAMLError, text: str, line: int) -> int | None:
    """The line on which a quote begins that ends where the error is, or never."""
    if error.context_mark is not None and "quoted scalar" in str(error.context):
        return int(error.context_mark.line) + 1
    begins = None
    with suppress(MarkedYAMLError):
        for token in YAML(typ="safe", pure=True).scan(text):
            is_quoted = isinstance(token, ScalarToken) and token.style in ('"', "'")
            first, last = token.start_mark.line + 1, token.end_mark.line + 1
            if is_quoted and first < last == line:
                begins = int(first)
    return begins
