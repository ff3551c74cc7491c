"""How much of what people write the vocabulary knows, by tables of counted words.

A table is tab-separated with a header. Its columns say what it counts: ``verb``, ``object``, both, or both with a
``preposition``; ``in_it`` is the count. Tables made by a parser are noisy, so words under ``vocab/stop`` and words
without two letters are left out, and the share that was left out is shown.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pmresume.errors import InputError
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.records import PhraseRecord

_MOST_MISSING = 40


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares are of use: each word weighs as often as it was counted."""

    what: str  # "verbs known as actions"
    counted: int  # uses in the table
    stopped: int  # of these, uses of words that the stop list or their form rules out
    covered: int
    missing: tuple[tuple[str, int], ...]  # all that is uncovered, commonest first

    @property
    def share(self) -> float:
        """Covered uses among those that count, 0 to 1."""
        return self.covered / (self.counted - self.stopped) if self.counted > self.stopped else 0.0


def coverage(lexicon: Lexicon, table: Path) -> tuple[Coverage, ...]:
    """What the vocabulary knows of a table: one figure for a table of words, two for a table of pairs.

    Raises InputError if the table cannot be read or counts nothing that we know.
    """
    header, rows = _read(table)
    pair = {"verb", "object"} <= set(header)
    known: list[tuple[str, Callable[[dict[str, str]], bool]]]
    if pair:
        phrases = _by_action(lexicon)
        known = [("pairs with a known action and object", lambda row: _both(lexicon, row))]
        if "preposition" not in header:  # a phrase speaks of a direct object
            known.append(("pairs with a phrase", lambda row: _phrase(lexicon, phrases, row["verb"], row["object"])))
    elif "verb" in header:
        known = [("verbs known as actions", lambda row: action_of(lexicon, row["verb"]) is not None)]
    elif "object" in header:
        known = [("objects known", lambda row: knows_object(lexicon, row["object"]))]
    else:
        raise InputError(f"{table}: needs a column `verb` or `object`; it has {', '.join(header) or 'none'}")
    return tuple(_measure(what, lexicon, rows, header, test) for what, test in known)


def coverage_lines(table: Path, lexicon: Lexicon) -> list[str]:
    """The figures as text, with the commonest words that are missing."""
    lines: list[str] = []
    for figure in coverage(lexicon, table):
        left_out = figure.stopped / figure.counted if figure.counted else 0.0
        lines.append(f"{figure.share:6.1%}  {figure.what} ({left_out:.1%} of the table left out as noise)")
        lines += [f"{count:>8}  {text}" for text, count in figure.missing[:_MOST_MISSING]]
    return lines


def action_of(lexicon: Lexicon, verb: str) -> str | None:
    """The lemma that a counted verb stands for, or that it begins ("roll" of "roll out"); None where unknown."""
    forms = lexicon.action_forms.get(verb)
    if forms:
        return forms[0][0]
    return next((lemma for lemma in lexicon.actions if lemma.startswith(verb + " ")), None)


def object_of(lexicon: Lexicon, text: str) -> str | None:
    """The lemma of the longest known noun that ends the text ("old file server": "file server"); None where unknown."""
    words = text.split()
    for start in range(len(words)):
        found = lexicon.object_forms.get(" ".join(words[start:]))
        if found is not None:
            return found[0]
    return None


def knows_object(lexicon: Lexicon, text: str) -> bool:
    """Whether the head of a counted object is a known noun or the whole a known tool."""
    return object_of(lexicon, text) is not None or text in lexicon.tool_forms or text.split()[-1] in lexicon.tool_forms


def _both(lexicon: Lexicon, row: dict[str, str]) -> bool:
    return action_of(lexicon, row["verb"]) is not None and knows_object(lexicon, row["object"])


def _by_action(lexicon: Lexicon) -> dict[str, list[PhraseRecord]]:
    found: dict[str, list[PhraseRecord]] = {}
    for phrase in lexicon.phrases:
        for name in phrase.action:
            found.setdefault(name, []).append(phrase)
    return found


def _phrase(lexicon: Lexicon, phrases: dict[str, list[PhraseRecord]], verb: str, text: str) -> bool:
    lemma = action_of(lexicon, verb)
    if lemma is None:
        return False
    noun = object_of(lexicon, text)
    names = {noun, f"class:{lexicon.objects[noun].class_}"} if noun is not None else set()
    fitting = [*phrases.get(lemma, ()), *phrases.get(f"class:{lexicon.actions[lemma].class_}", ())]
    return any(not phrase.object or names & set(phrase.object) for phrase in fitting)


def _measure(
    what: str, lexicon: Lexicon, rows: list[dict[str, str]], header: list[str], test: Callable[[dict[str, str]], bool]
) -> Coverage:
    stopped_verbs = {word for stop in lexicon.stops if stop.of == "verb" for word in stop.words}
    stopped_objects = {word for stop in lexicon.stops if stop.of == "object" for word in stop.words}
    counted = stopped = covered = 0
    missing: list[tuple[str, int]] = []
    for row in rows:
        count = int(row["in_it"])
        counted += count
        if _noise(row.get("verb"), stopped_verbs) or _noise(row.get("object"), stopped_objects):
            stopped += count
        elif test(row):
            covered += count
        else:
            missing.append((" ".join(row[name] for name in header if name in ("verb", "preposition", "object")), count))
    return Coverage(what, counted, stopped, covered, tuple(sorted(missing, key=lambda word: (-word[1], word[0]))))


def _noise(word: str | None, stopped: set[str]) -> bool:
    if word is None:
        return False
    return word in stopped or word.split()[-1] in stopped or re.search(r"[a-z].*[a-z]", word.split()[-1]) is None


def _read(table: Path) -> tuple[list[str], list[dict[str, str]]]:
    try:
        with table.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            header = list(reader.fieldnames or ())
            rows = [dict(row) for row in reader]
    except OSError as fault:
        raise InputError(f"{table}: cannot be read: {fault.strerror}") from None
    except (UnicodeDecodeError, csv.Error) as fault:
        raise InputError(f"{table}: is no table of tab-separated text: {fault}") from None
    for number, row in enumerate(rows, start=2):
        if None in row or None in row.values() or not str(row.get("in_it", "")).isdigit() or "" in row.values():
            raise InputError(f"{table}:{number}: must have the columns {', '.join(header)} with a count in `in_it`")
    return header, rows
