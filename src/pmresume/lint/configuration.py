"""Finds and reads the configuration file of a run."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pmresume.errors import InputError
from pmresume.lint.check_settings import CheckSettings, Generated
from pmresume.lint.rule import Profile, Rule
from pmresume.lint.selection import known_codes
from pmresume.lint.settings import Settings
from pmresume.model.finding import Severity
from pmresume.readers.findings import printable

OWN = "pmresume.toml"
SHARED = "pyproject.toml"
_MOST_BYTES = 2**20
_Choice = TypeVar("_Choice", bound=StrEnum)


def load_settings(start: Path) -> Settings:
    """The settings in force for a file or folder. Raises InputError where its configuration is not valid."""
    found = find_configuration(start)
    return Settings() if found is None else read_settings(found)


def find_configuration(start: Path) -> Path | None:
    """The nearest configuration file, from ``start`` upward to the folder that holds ``.git``.

    Outside of a repository only the folder itself is looked into: what lies above it belongs to somebody else.
    """
    here = start.absolute()
    folder = here if here.is_dir() else here.parent
    way = [folder, *folder.parents]
    root = next((n for n, place in enumerate(way) if (place / ".git").exists()), 0)
    for place in way[: root + 1]:
        if (place / OWN).is_file():
            return place / OWN
        if (place / SHARED).is_file() and _has_table(place / SHARED):
            return place / SHARED
    return None


def _has_table(path: Path) -> bool:
    # Another tool's broken file is not ours to complain about, so look before parsing.
    return re.search(rb"^\s*\[+\s*tool\.pmresume\b", _bytes(path), re.MULTILINE) is not None


@lru_cache(maxsize=64)
def read_settings(path: Path) -> Settings:
    """The settings of one file. Raises InputError with one line for the first fault."""
    reading, tables, prefix = _opened(path)
    return reading.settings(tables.get("lint", {}), f"{prefix}lint")


def load_check(folder: Path) -> CheckSettings:
    """What ``pmresume check`` is told of ``folder``. Raises InputError where the configuration is not valid."""
    found = find_configuration(folder)
    if found is None:
        return CheckSettings()
    reading, tables, prefix = _opened(found)
    return reading.check(tables.get("check", {}), f"{prefix}check")


def _opened(path: Path) -> tuple[_Reading, Mapping[str, Any], str]:
    """The file's reader, its tables, and what stands before their names."""
    told = printable(str(path))
    text = ""
    try:
        text = _bytes(path).decode("utf-8")
        data: Any = tomllib.loads(text)
    except UnicodeDecodeError:
        raise InputError(f"{told}: not UTF-8 text; save it as UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        raise InputError(f"{told}: {fault or 'nested too deeply'}; correct the TOML") from None
    prefix = ""
    if path.name == SHARED:
        data, prefix = data.get("tool", {}).get("pmresume", {}), "tool.pmresume."
    reading = _Reading(told, text, path.parent)
    return reading, reading.table(data, prefix.rstrip("."), ("lint", "check")), prefix


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as fault:
        raise InputError(f"{printable(str(path))}: cannot be read ({fault.strerror})") from None
    if len(data) > _MOST_BYTES:
        raise InputError(f"{printable(str(path))}: more than 1 MB; no configuration is as long")
    return data


@dataclass(frozen=True, slots=True)
class _Reading:
    """Checks values one by one; faults name the file, the line and the key."""

    name: str
    text: str
    folder: Path

    def settings(self, data: Any, path: str) -> Settings:
        readers: dict[str, Callable[[Any, str], Any]] = {
            "profile": lambda value, at: self.choice(value, at, Profile),
            "select": self.selectors,
            "ignore": self.selectors,
            "fail-on": lambda value, at: self.choice(value, at, Severity),
            "baseline": self.file,
            "inventory": self.file,
            "severity": self.severities,
            "rules": self.rule_options,
            "per-file-ignores": self.per_file,
        }
        table = self.table(data, path, readers)
        fields = {"fail-on": "fail_on", "severity": "severities", "rules": "options"}
        read = {
            fields.get(key, key.replace("-", "_")): readers[key](value, f"{path}.{key}") for key, value in table.items()
        }
        origins = {key: f"{self.name}{self.line(key)}" for key in table}
        return Settings(**read, folder=self.folder, origins=origins)

    def check(self, data: Any, path: str) -> CheckSettings:
        table = self.table(data, path, ("generated", "exclude"))
        entries = table.get("generated", [])
        if not isinstance(entries, list):
            raise self.fault(f"{path}.generated", "must be tables, [[check.generated]]")
        exclude = self.texts(table.get("exclude", []), f"{path}.exclude")
        return CheckSettings(tuple(self.generated(entry, f"{path}.generated") for entry in entries), exclude)

    def generated(self, value: Any, at: str) -> Generated:
        keys = ("file", "inventory", "theme", "pages", "sections", "as-of", "vocab")
        table = self.table(value, at, keys)
        for key in ("file", "inventory"):
            if key not in table:
                raise self.fault(at, f"needs {key}, the name of a file")
        pages = table.get("pages")
        if pages is not None and (isinstance(pages, bool) or pages not in (1, 2)):
            raise self.fault(f"{at}.pages", f"{pages!r} is none of 1, 2")
        theme, sections, as_of = (table.get(key) for key in ("theme", "sections", "as-of"))
        for key, said in (("theme", theme), ("sections", sections)):
            if said is not None and not isinstance(said, str):
                raise self.fault(f"{at}.{key}", "must be text")
        if isinstance(theme, str) and Path(theme).suffix:
            theme = str(self.folder / theme)
        vocab = tuple(self.folder / name for name in self.texts(table.get("vocab", []), f"{at}.vocab"))
        file, inventory = (self.file(table[key], f"{at}.{key}") for key in ("file", "inventory"))
        # TOML has dates of its own, which read as typed.
        return Generated(file, inventory, theme, pages, sections, None if as_of is None else str(as_of), vocab)

    def texts(self, value: Any, at: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fault(at, "must be a list of texts")
        return tuple(value)

    def table(self, value: Any, at: str, known: Iterable[str]) -> Mapping[str, Any]:
        keys = tuple(known)
        if not isinstance(value, dict):
            raise self.fault(at, "must be a table")
        for key in value:
            if key not in keys:
                from pmresume.readers.words import nearest  # imports pydantic

                near = nearest(key, keys)
                mend = f"did you mean {near}?" if near else f"known are {', '.join(keys)}"
                raise self.fault(f"{at}.{key}" if at else key, f"unknown key; {mend}")
        return value

    def choice(self, value: Any, at: str, kind: type[_Choice]) -> _Choice:
        if value not in list(kind):
            raise self.fault(at, f"{value!r} is none of {', '.join(kind)}")
        return kind(value)

    def selectors(self, value: Any, at: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fault(at, 'must be a list of codes and names, ["PM1", "weak-opener"]')
        for item in value:
            known_codes(item, self.where(at))
        return tuple(value)

    def file(self, value: Any, at: str) -> Path:
        if not isinstance(value, str) or not value.strip():
            raise self.fault(at, "must be the name of a file")
        return self.folder / value

    def severities(self, value: Any, at: str) -> dict[str, Severity]:
        if not isinstance(value, dict):
            raise self.fault(at, 'must be a table such as {PM204 = "info"}')
        found = {}
        for selector, severity in value.items():
            for code in known_codes(selector, self.where(f"{at}.{selector}")):
                found[code] = self.choice(severity, f"{at}.{selector}", Severity)
        return found

    def per_file(self, value: Any, at: str) -> dict[str, tuple[str, ...]]:
        if not isinstance(value, dict):
            raise self.fault(at, 'must be a table such as {"drafts/*.md" = ["PM5"]}')
        return {pattern: self.selectors(ignored, f"{at}.{pattern}") for pattern, ignored in value.items()}

    def rule_options(self, value: Any, at: str) -> dict[str, dict[str, object]]:
        if not isinstance(value, dict):
            raise self.fault(at, "must be a table of tables, one a rule")
        from pmresume.lint.rules import ALL_RULES

        found = {}
        for selector, options in value.items():
            here = f"{at}.{selector}"
            codes = known_codes(selector, self.where(here))
            if len(codes) != 1:
                raise self.fault(here, "must name a single rule")
            rule = next(rule for rule in ALL_RULES if rule.code in codes)
            found[rule.code] = self.options(rule, options, here)
        return found

    def options(self, rule: Rule, value: Any, at: str) -> dict[str, object]:
        if not rule.options:
            raise self.fault(at, f"{rule.name} has no options")
        for key, given in self.table(value, at, rule.options).items():
            default = rule.options[key]
            sort = (int, float) if isinstance(default, float) else type(default)
            if not isinstance(given, sort) or isinstance(given, bool) is not isinstance(default, bool):
                raise self.fault(f"{at}.{key}", f"{given!r} is not of the kind of its default, {default!r}")
        return dict(value)

    def line(self, key: str) -> str:
        """ ":4" for the first line that sets ``key``, "" where it is written in an inline table."""
        last = re.escape(key.rpartition(".")[2])
        found = re.search(rf"^[ \t]*(?:\[.*)?[\"']?{last}[\"']?\s*(?:=|\])", self.text, re.MULTILINE)
        return f":{self.text.count(chr(10), 0, found.start()) + 1}" if found else ""

    def where(self, at: str) -> str:
        return f"{self.name}{self.line(at)}: {at}"

    def fault(self, at: str, what: str) -> InputError:
        return InputError(f"{self.where(at)}: {what}")
