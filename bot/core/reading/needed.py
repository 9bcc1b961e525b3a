"""What a pattern needs: beginnings of words of which any text it finds something in has one.

Most texts have none of a pattern's words, and to know that costs a twentieth of looking. What is
said here of a pattern is never more than is certain; of most patterns nothing is lost by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from bot.core.text import SAME_TEXTS

FEW, MORE = 3, 4
"""So many letters of a word are looked at."""

_MOST_STRINGS = 256
_WORD = re.compile(r"\w+")
_COMMON = frozenset(
    """
    a about all am an and any are as at be been but by can como could de did do does el en es esta
    for from get go going good had has have he her him his how i if im in is it just know la like
    lo los me mi more my need no not now of on one or out para pero por que really se she si so
    some that the them there they this time to un una up want was we what when with would y yo you
    your
    """.split()
)
_COMMON_STARTS = frozenset(word[:MORE] for word in _COMMON)

_Item = tuple[Any, Any]
_Strings = frozenset[str]
_NOTHING: _Strings = frozenset({""})
_ZERO_WIDTH = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)
_NO_LETTER = [(sre.IN, [(sre.CATEGORY, sre.CATEGORY_WORD)])]


@lru_cache(SAME_TEXTS)
def word_starts(text: str) -> frozenset[str]:
    """The first `FEW` and the first `MORE` letters of each word of a text."""
    words = _WORD.findall(text)
    return frozenset([word[:FEW] for word in words] + [word[:MORE] for word in words])


def needed_starts(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Word starts of which one is in every text that the pattern finds something in.

    None when there are none for sure; then the pattern has to be tried.
    """
    if pattern.flags != re.compile("").flags:
        return None
    return _needed(_parser.parse(pattern.pattern), is_apart=False, ends_apart=False)


def _needed(items: Iterable[_Item], *, is_apart: bool, ends_apart: bool) -> _Strings | None:
    """What a sequence needs. `is_apart`: surely no letter right before it; `ends_apart`: nor
    right after it. `run`: all that can have been read since the last part that is too free, up
    to `behind`."""
    items = list(items)
    needs: list[_Strings | None] = []
    run, opens, behind = _NOTHING, is_apart, 0
    for at, item in enumerate(items):
        rest = items[at + 1 :]
        if run == _NOTHING and _is_guard(item):
            opens = True
        strings = _strings_of_one(item)
        longer = None if strings is None else _joined(run, strings)
        if longer is not None:
            behind = behind if strings == _NOTHING else at + 1
            run = longer
            continue
        needs.append(_of_run(run, opens, _opens_apart(items[behind:], ends_apart)))
        apart = all(not _is_letter(s[-1]) if s else opens for s in run)
        if strings is None:
            needs.append(_of_one(item, is_apart=apart, ends_apart=_opens_apart(rest, ends_apart)))
        run, opens = (_NOTHING, _leaves_apart(item, apart)) if strings is None else (strings, apart)
        behind = at + 1
    needs.append(_of_run(run, opens, _opens_apart(items[behind:], ends_apart)))
    return min((need for need in needs if need), key=_cost, default=None)


def _of_one(item: _Item, *, is_apart: bool, ends_apart: bool) -> _Strings | None:
    kind, value = item
    if kind is sre.SUBPATTERN and not value[1] and not value[2]:  # no flags of its own
        return _needed(value[-1], is_apart=is_apart, ends_apart=ends_apart)
    if kind in _REPEATS and value[0] > 0:
        return _needed(value[2], is_apart=is_apart, ends_apart=ends_apart and value[1] == 1)
    if kind is sre.BRANCH:
        each = [_needed(one, is_apart=is_apart, ends_apart=ends_apart) for one in value[1]]
        return None if None in each else frozenset().union(*(one or () for one in each))
    return None


def _of_run(run: _Strings, opens: bool, ends: bool) -> _Strings | None:
    """The rarest word start of each of these strings; None when one of them has none."""
    need = set()
    for string in run:
        starts = [
            word[0][:MORE]
            for word in _WORD.finditer(string)
            if (word.start() > 0 or opens)
            and (word.end() < len(string) or ends or len(word[0]) >= FEW)
        ]
        if not starts:
            return None
        need.add(min(starts, key=lambda start: (start in _COMMON_STARTS, -len(start))))
    return frozenset(need)


def _cost(need: _Strings) -> tuple[int, int]:
    return len(need & _COMMON_STARTS), len(need)


def _strings(items: Iterable[_Item]) -> _Strings | None:
    """All strings that a sequence can match, when they are few; what has no width is nothing."""
    run: _Strings | None = _NOTHING
    for item in items:
        strings = _strings_of_one(item)
        run = None if run is None or strings is None else _joined(run, strings)
    return run


def _strings_of_one(item: _Item) -> _Strings | None:
    kind, value = item
    if kind is sre.LITERAL:
        return frozenset({chr(value)})
    if kind in _ZERO_WIDTH:
        return _NOTHING
    if kind is sre.IN and all(part[0] is sre.LITERAL for part in value):
        return frozenset(chr(code) for _, code in value)
    if kind is sre.SUBPATTERN and not value[1] and not value[2]:
        return _strings(value[-1])
    if kind is sre.BRANCH:
        return _union(_strings(one) for one in value[1])
    if kind in _REPEATS and value[1] == 1:
        once = _strings(value[2])
        return once if value[0] or once is None else once | _NOTHING
    return None


def _union(each: Iterable[_Strings | None]) -> _Strings | None:
    found: set[str] = set()
    for strings in each:
        if strings is None:
            return None
        found |= strings
    return frozenset(found) if len(found) <= _MOST_STRINGS else None


def _joined(first: _Strings, then: _Strings) -> _Strings | None:
    if len(first) * len(then) > _MOST_STRINGS:
        return None
    if then == _NOTHING:
        return first
    return frozenset([a + b for a in first for b in then])


def _opens_apart(items: Sequence[_Item], after: bool) -> bool:
    """Whether no letter can stand where these begin; `after`: nor where they end."""
    if not items:
        return after
    (kind, value), rest = items[0], items[1:]
    if kind is sre.LITERAL:
        return not _is_letter(chr(value))
    if kind is sre.AT and value in (sre.AT_BOUNDARY, sre.AT_END, sre.AT_END_STRING):
        return True
    if kind is sre.ASSERT_NOT and value[0] == 1 and list(value[1]) == _NO_LETTER:
        return True
    if kind is sre.ASSERT and value[0] == 1 and _opens_apart(list(value[1]), after=False):
        return True
    if kind in _ZERO_WIDTH:
        return _opens_apart(rest, after)
    behind = _opens_apart(rest, after)
    if kind is sre.SUBPATTERN:
        return _opens_apart(list(value[-1]), behind)
    if kind is sre.BRANCH:
        return all(_opens_apart(list(one), behind) for one in value[1])
    if kind in _REPEATS:
        return _opens_apart(list(value[2]), behind) and (value[0] > 0 or behind)
    return kind is sre.IN and all(p[0] is sre.LITERAL and not _is_letter(chr(p[1])) for p in value)


def _leaves_apart(item: _Item, before: bool) -> bool:
    """Whether no letter can stand right before what follows; `before`: nor before the item."""
    kind, value = item
    is_skippable = kind in _REPEATS and value[0] == 0
    return _closes_apart([(kind, (1, *value[1:]))] if is_skippable else [item]) and (
        before or not is_skippable
    )


def _closes_apart(items: Sequence[_Item]) -> bool:
    """Whether these end in something that is no letter."""
    if not items:
        return False
    kind, value = items[-1]
    if kind is sre.LITERAL:
        return not _is_letter(chr(value))
    if kind is sre.IN:
        return all(p[0] is sre.LITERAL and not _is_letter(chr(p[1])) for p in value)
    if kind is sre.SUBPATTERN:
        return _closes_apart(list(value[-1]))
    if kind is sre.BRANCH:
        return all(_closes_apart(list(one)) for one in value[1])
    return kind in _REPEATS and value[0] > 0 and _closes_apart(list(value[2]))


def _is_guard(item: _Item) -> bool:
    """Whether what comes next, if it is a letter, begins a word: `\\b`, `\\A`, `(?<!\\w)`."""
    kind, value = item
    if kind is sre.AT:
        return value in (sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING)
    if kind is sre.ASSERT and value[0] == -1:
        return _closes_apart(list(value[1]))
    if kind is sre.SUBPATTERN:
        return len(value[-1]) == 1 and _is_guard(value[-1][0])
    if kind is sre.BRANCH:
        return all(len(one) == 1 and _is_guard(one[0]) for one in value[1])
    return kind is sre.ASSERT_NOT and value[0] == -1 and list(value[1]) == _NO_LETTER


def _is_letter(char: str) -> bool:
    return char == "_" or char.isalnum()
