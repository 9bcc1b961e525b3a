"""Where the first run reads and writes: the settings, the clinic's facts, the safety texts."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from dotenv import dotenv_values, set_key

from bot import settings
from bot.flow_clinic import is_example
from bot.flow_edit import edit
from bot.flow_files import read_flows
from bot.flow_problems import Problem
from bot.flow_yaml import Where, read_yaml
from bot.house import House
from bot.settings import Settings, SettingsError

NOT_FOR_OTHERS = 0o007
"""Whoever is neither owner nor in the group of .env, as docs/one-box.md sets them, reads no key."""


@dataclass(slots=True)
class Place:
    """`done` is what the last page tells: the e-mail and password of who was added."""

    house: House
    dotenv: Path
    environ: Mapping[str, str]
    flows: Path
    done: dict[str, str] = field(default_factory=dict)

    @property
    def clinic_file(self) -> Path:
        return self.house.settings.clinic_file

    def fact(self, *where: str) -> str:
        """What stands in the clinic's file; an example counts as nothing."""
        value = read_yaml(self.clinic_file, self.clinic_file.name)[0].data
        for key in where:
            value = value.get(key) if isinstance(value, dict) else None
        text = str(value) if isinstance(value, (str, int)) else ""
        return "" if is_example(text) else text

    def set_facts(self, values: Mapping[Where, str]) -> tuple[str, ...]:
        """Write facts, YAML as it shall stand there. Gives what is wrong with them."""
        return _edited(self.clinic_file, values, lambda new: read_flows(self.flows, new).problems)

    def sign(self, values: Mapping[Where, str]) -> tuple[str, ...]:
        return _edited(self.flows / "safety.yaml", values, lambda new: read_yaml(new, new.name)[1])

    def value(self, name: str) -> str:
        """A setting as it is now, "" when it has none."""
        return settings.given(self.environ, self.dotenv).get(name, "")

    def is_fixed(self, name: str) -> bool:
        """Whether the environment sets it: then the file would be overruled."""
        return bool(self.environ.get(name) or self.environ.get(f"{name}_FILE"))

    def tried(self, values: Mapping[str, str]) -> Settings:
        """The settings as they would be. Raises SettingsError."""
        kept = {k: v for k, v in dotenv_values(self.dotenv).items() if v is not None}
        return settings.from_env({**kept, **values, **self.environ})

    def set_values(self, values: Mapping[str, str]) -> tuple[str, ...]:
        """Write settings into the file when they hold together. Gives what is wrong with them."""
        try:
            self.tried(values)
        except SettingsError as refused:
            return refused.problems
        try:
            self.dotenv.touch(mode=0o600)
            was = self.dotenv.stat()
            for name, value in values.items():
                set_key(self.dotenv, name, value, quote_mode="auto", follow_symlinks=True)
            with suppress(PermissionError):  # a new file took its place; only root may give it away
                os.chown(self.dotenv, was.st_uid, was.st_gid)
            os.chmod(self.dotenv, was.st_mode & ~NOT_FOR_OTHERS)
        except OSError:
            return (f"{self.dotenv} cannot be written. Set these in the environment instead.",)
        return ()


def _edited(
    path: Path, values: Mapping[Where, str], check: Callable[[Path], Sequence[Problem]]
) -> tuple[str, ...]:
    try:
        problems = edit(path, values, check)
    except OSError:
        return (f"{path} cannot be written. Change it there by hand, then go on.",)
    except ValueError as refused:
        return (f"{path}: {refused}. Change it there by hand, then go on.",)
    return tuple(f"{problem.what}. {problem.remedy}" for problem in problems)
