"""Chunks as wishes: what is wanted and what is ruled out, and which hours go with which days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.core.preference_hours import Hours
from bot.core.reading.when_chunks import Chunk, Node
from bot.core.reading.when_shapes import Days
from bot.core.reading.when_words import Token

_LINKS = ("", "comma", "and", "or", "stop", "but")
_NEGATIVE = ("not", "except", "busy", "bad")
_PLAIN_NOT = (
    "not",
    "no",
    "never",
    "nothing",
    "none",
    "nada",
    "but not",
    "just not",
    "not on",
    "not in",
    "not the",
    "but no",
    "but never",
    "but cant",
    "but cannot",
    "but definitely not",
    "minus",
    "less",
    "without",
    "avoid",
    "instead of",
    "rather than",
    "pero no",
    "solo no",
    "nada mas no",
    "no los",
    "no las",
    "no el",
    "no la",
    "no en",
    "evitar",
    "sin",
    "nada de",
    "en vez de",
    "en lugar de",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A chunk with its sign; `link` is the strongest word between it and the chunk before."""

    chunk: Chunk
    is_wanted: bool
    link: str = ""
    is_after_fine: bool = False


@dataclass(slots=True)
class Group:
    """Days and hours that belong together; `link` is how the group follows the one before."""

    link: str = ""
    days: list[tuple[str, Days]] = field(default_factory=list)
    hours: Hours | None = None
    is_loose: bool = False
    began_with_hours: bool = False


@dataclass(slots=True)
class _Signs:
    entries: list[Entry] = field(default_factory=list)
    wanted: bool = True
    since: int = 0
    link: str = ""
    is_off: bool = False
    fixed_at: int = 0
    was_any: bool = False
    was_fine: bool = False
    clause_start: int = 0
    reason_from: int | None = None
    is_reason: bool = False

    def flip_since(self) -> None:
        self.entries[self.since :] = [
            replace(e, is_wanted=False) for e in self.entries[self.since :]
        ]


def entries_of(nodes: Sequence[Node]) -> tuple[Entry, ...]:
    """Every chunk with its sign, corrections within the text carried out."""
    s = _Signs()
    for i, node in enumerate(nodes):
        if isinstance(node, Chunk):
            _add(s, node)
        else:
            _mark(s, node, nodes, i)
    _drop_reason(s)
    return _corrected(s.entries, s.fixed_at)


def _add(s: _Signs, chunk: Chunk) -> None:
    last = s.entries[-1] if s.entries else None
    changes_kind = last is not None and (
        (last.chunk.days is None) != (chunk.days is None) or last.chunk.is_clock != chunk.is_clock
    )
    if not s.wanted and s.link in ("comma", "stop") and s.since < len(s.entries) and changes_kind:
        s.wanted = True
    if not s.wanted and _is_everything(chunk):
        return
    if s.is_off and chunk.hours is not None and chunk.hours.starts:
        start = min(chunk.hours.starts)
        chunk = replace(chunk, hours=Hours(((start, 24 * 60),)))
    s.entries.append(Entry(chunk, s.wanted, s.link, s.was_fine))
    s.was_any = s.was_any or (chunk.hours is None and _is_everything(chunk))
    s.link, s.was_fine = "", False
    s.is_off = s.is_off and chunk.hours is None


def _is_everything(chunk: Chunk) -> bool:
    if chunk.hours is not None:
        return chunk.hours.is_whole_day
    return not chunk.days and not chunk.is_void


def _mark(s: _Signs, token: Token, nodes: Sequence[Node], i: int) -> None:
    kind = token.kind
    if kind == "so":
        _conclude(s, any(isinstance(n, Chunk) for n in nodes[i:]))
    elif kind == "because":
        s.reason_from = len(s.entries)
        s.since = len(s.entries)
    elif kind in _LINKS:
        _link(s, token, nodes, i)
    elif kind in ("word", "event"):
        s.is_reason = True
    elif kind in _NEGATIVE:
        _negative(s, token, nodes, i)
    elif kind in ("fine", "only", "off"):
        _positive(s, kind)
        s.is_off = kind == "off"
        s.was_fine = kind == "fine"
        s.is_reason = False
    elif kind == "fix" and s.entries:
        s.fixed_at, s.since, s.wanted = len(s.entries), len(s.entries), True
    elif kind in ("any", "all_day", "all_hours", "flex"):
        s.was_any = True


def _conclude(s: _Signs, goes_on: bool) -> None:
    """ "so": what came before is the reason, and a reason in words of its own is no wish."""
    _drop_reason(s)
    if s.is_reason and goes_on:
        s.entries[s.clause_start :] = [e for e in s.entries[s.clause_start :] if not e.is_wanted]
    s.link = "stop"
    s.wanted, s.since, s.is_off = True, len(s.entries), False
    s.clause_start, s.is_reason = len(s.entries), False


def _drop_reason(s: _Signs) -> None:
    """What stands after "because" says why, where something else says when."""
    if s.reason_from:
        del s.entries[s.reason_from :]
    s.reason_from = None


def _link(s: _Signs, token: Token, nodes: Sequence[Node], i: int) -> None:
    kind = token.kind
    if kind == "but" and s.was_any and _is_bare_exception(nodes, i + 1):
        s.wanted = False
        s.since = len(s.entries)
        return
    if _LINKS.index(kind) > _LINKS.index(s.link):
        s.link = kind
    if kind in ("stop", "but"):
        _drop_reason(s)
        s.wanted, s.since, s.is_off = True, len(s.entries), False
        s.clause_start, s.is_reason = len(s.entries), False


def _is_bare_exception(nodes: Sequence[Node], i: int) -> bool:
    """ "any day but friday": only days follow, with nothing that says they suit."""
    rest = []
    for node in nodes[i:]:
        if isinstance(node, Token) and node.kind in ("stop", "but", "fix"):
            break
        rest.append(node)
    has_days = any(isinstance(n, Chunk) and n.days for n in rest)
    suits = any(isinstance(n, Token) and n.kind in ("fine", "only") for n in rest)
    return has_days and not suits and isinstance(rest[0], Chunk) and rest[0].days is not None


def _negative(s: _Signs, token: Token, nodes: Sequence[Node], i: int) -> None:
    has_before = s.since < len(s.entries)
    is_answer = not has_before or s.link != ""
    takes_back = _is_alone(nodes, i) or _is_said_to_be_better(nodes, i + 1)
    if token.kind == "not" and token.text == "no" and is_answer and takes_back:
        if s.entries:
            s.fixed_at, s.since, s.wanted = len(s.entries), len(s.entries), True
        return
    follows = _chunk_follows(nodes, i + 1, past_busy=token.kind == "except")
    if token.text == "unless" and not follows:
        s.since = len(s.entries)
        return
    if token.kind == "not" and not follows and not has_before and _ends_at_comma(nodes, i + 1):
        return
    if token.kind == "bad":
        follows = follows and not has_before
    if token.kind == "busy" and has_before and not follows and _is_day_work(s, nodes, i):
        return
    if not follows and has_before:
        s.flip_since()
        s.wanted, s.since = True, len(s.entries)
        return
    if (
        follows
        and has_before
        and s.link == ""
        and token.text not in _PLAIN_NOT
        and token.kind != "except"
    ):
        s.flip_since()
    s.wanted, s.is_off = False, False
    s.since = len(s.entries)


def _is_day_work(s: _Signs, nodes: Sequence[Node], i: int) -> bool:
    """ "evenings, i work days": what one does for a living, after the wish it explains."""
    following = nodes[i + 1] if i + 1 < len(nodes) else None
    is_days = isinstance(following, Token) and following.text == "days"
    return is_days and s.link in ("comma", "stop")


def _is_alone(nodes: Sequence[Node], i: int) -> bool:
    """ "no, wed" takes back; "no wed" rules out."""
    following = nodes[i + 1] if i + 1 < len(nodes) else None
    return isinstance(following, Token) and following.kind in ("comma", "stop", "fix")


def _is_said_to_be_better(nodes: Sequence[Node], i: int) -> bool:
    """ "no thursday afternoon is better" takes back; "no mornings" rules out."""
    rest = iter(nodes[i:])
    after = next((n for n in rest if isinstance(n, Token) and n.kind != "glue"), None)
    return after is not None and after.kind == "fine" and after.text == "better"


def _ends_at_comma(nodes: Sequence[Node], i: int) -> bool:
    """ "cant do days, evenings only": what is ruled out was said in words that say no time."""
    ends = ("comma", "stop", "but")
    first = next((n for n in nodes[i:] if not isinstance(n, Token) or n.kind in ends), None)
    return isinstance(first, Token)


def _chunk_follows(nodes: Sequence[Node], i: int, *, past_busy: bool = False) -> bool:
    """Whether a chunk comes before the clause ends; after "except" it may say why not first."""
    was_busy = False
    for node in nodes[i:]:
        if isinstance(node, Chunk):
            return True
        if past_busy and (node.kind == "busy" or (was_busy and node.kind == "comma")):
            was_busy = True
            continue
        if node.kind in ("comma", "stop", "but", "fix", "and", "or"):
            return False
        if node.kind in _NEGATIVE and node.kind != "except":
            return False
    return False


def _positive(s: _Signs, kind: str) -> None:
    """A word that suits: it ends what is ruled out, unless it is what "not" speaks of."""
    if not s.wanted and kind != "only" and not s.link:
        if s.since == len(s.entries):
            return
        last = s.entries[-1]
        if last.link in ("comma", "stop"):
            s.entries[-1] = replace(last, is_wanted=True)
    s.wanted = True
    if kind != "only":
        s.since = len(s.entries)


def _corrected(entries: Sequence[Entry], fixed_at: int) -> tuple[Entry, ...]:
    """What is said after "wait" or "i mean" replaces what was said of the same kind."""
    later = entries[fixed_at:]
    if not fixed_at or not any(e.is_wanted for e in later):
        return tuple(entries)
    has_days = any(e.chunk.days is not None for e in later if e.is_wanted)
    has_hours = any(e.chunk.hours is not None for e in later if e.is_wanted)
    kept = [
        e
        for e in entries[:fixed_at]
        if (e.chunk.days is not None and not has_days)
        or (e.chunk.hours is not None and not has_hours)
    ]
    return (*kept, *later)


def groups_of(entries: Sequence[Entry]) -> tuple[Group, ...]:
    """Wanted chunks as groups of days with their hours."""
    groups: list[Group] = []
    wanted = [e for e in entries if e.is_wanted and not e.chunk.is_void]
    for i, entry in enumerate(wanted):
        following = wanted[i + 1] if i + 1 < len(wanted) else None
        after_next = wanted[i + 2] if i + 2 < len(wanted) else None
        group = groups[-1] if groups else None
        if entry.chunk.days is not None:
            if group is None or _opens_with_days(group, entry, following):
                groups.append(Group(entry.link, [(entry.link, entry.chunk.days)]))
            else:
                group.days.append((entry.link, entry.chunk.days))
        elif entry.chunk.hours is not None:
            if group is None or _opens_with_hours(group, entry, following, after_next):
                loose = entry.chunk.is_loose
                groups.append(
                    Group(entry.link, [], entry.chunk.hours, loose, began_with_hours=True)
                )
            elif _is_only_for_last(group, entry):
                groups.append(Group("or", [group.days.pop()], entry.chunk.hours))
            else:
                group.hours = combined(None if group.is_loose else group.hours, entry)
                group.is_loose = entry.chunk.is_loose
    return tuple(groups)


def _opens_with_days(group: Group, entry: Entry, following: Entry | None) -> bool:
    """Whether these days begin a group of their own."""
    if entry.chunk.days and entry.chunk.days.bound:
        return False
    has_own = entry.link != "" and _has_hours_right_after(following)
    if group.hours is None:
        return entry.is_after_fine and has_own
    if group.began_with_hours and not group.days:
        return entry.link == "or"
    return not group.began_with_hours or entry.link == "but" or has_own


def _opens_with_hours(
    group: Group, entry: Entry, following: Entry | None, after_next: Entry | None
) -> bool:
    """Whether these hours belong to the days after them rather than to the group before."""
    if group.hours is None:
        return entry.link == "or"
    leads = following is not None and following.chunk.days is not None and following.link == ""
    if not leads or not group.days:
        return False
    has_own = _has_hours_right_after(after_next)
    return (entry.link != "" and not has_own) or group.began_with_hours


def _has_hours_right_after(entry: Entry | None) -> bool:
    return entry is not None and entry.chunk.hours is not None and entry.link == ""


def _is_only_for_last(group: Group, entry: Entry) -> bool:
    """ "weekends or weekday evenings": unlike kinds of days, and the hours stand at the last."""
    if group.hours is not None or entry.link != "" or len(group.days) < 2:
        return False
    sizes = [len(days.weekdays) for _, days in group.days]
    return (group.days[-1][0] == "or" and all(sizes) and (sizes[-1] > 1) != (sizes[-2] > 1)) or (
        sizes[-2:] in ([2, 5], [5, 2]) and group.days[-1][0] in ("or", "comma")
    )


def combined(one: Hours | None, entry: Entry) -> Hours | None:
    """Two phrases about hours in one group: side by side after "or", else one within the other."""
    other = entry.chunk.hours
    if one is None or other is None or entry.chunk.is_loose:
        return other if one is None else one
    both = one & other
    if entry.link == "or":
        either = one | other
        return both if either.is_whole_day and both and not other.is_whole_day else either
    return both or one | other
