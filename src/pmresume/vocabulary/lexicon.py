"""The vocabulary as a run uses it."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pmresume.model.frame import VerbForm
from pmresume.vocabulary import records as r
from pmresume.vocabulary.compile import Folder, base_folder, digest_of, load_compiled, read_folder
from pmresume.vocabulary.forms import action_forms, object_forms, tool_forms

# Reading the same files again in one process gives the same object, so that what others cache by it stays valid.
_LOADED: dict[tuple[str, ...], Lexicon] = {}
_MOST = 8


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lexicon:
    """All entries in force; tuples are sorted by id. Compared and hashed by identity, so it may key a cache.

    ``action_forms`` maps a surface form in lower case to every verb and form that it may be; ``object_forms`` a
    singular, plural or other spelling to (lemma, whether it is the plural); ``tool_forms`` a name or alias in lower
    case to the tool's name; ``licence_words`` a word in lower case to the licences that cover it.
    """

    actions: Mapping[str, r.ActionRecord]
    objects: Mapping[str, r.ObjectRecord]
    openers: tuple[r.OpenerRecord, ...]
    constructions: tuple[r.ConstructionRecord, ...]
    phrases: tuple[r.PhraseRecord, ...]
    licences: tuple[r.LicenceRecord, ...]
    tools: tuple[r.ToolRecord, ...]
    acronyms: tuple[r.AcronymRecord, ...]
    metrics: tuple[r.MetricRecord, ...]
    terms: tuple[r.TermRecord, ...]
    moves: tuple[r.MoveRecord, ...]
    stops: tuple[r.StopRecord, ...]
    action_forms: Mapping[str, tuple[tuple[str, VerbForm], ...]]
    object_forms: Mapping[str, tuple[str, bool]]
    tool_forms: Mapping[str, str]
    licence_words: Mapping[str, tuple[r.LicenceRecord, ...]]
    entries: Mapping[str, r.Record]  # by id
    lines: Sequence[int]  # for each of ``entries`` the index of its file and its line; see ``places``
    files: tuple[r.FileRecord, ...]
    digest: str

    def __repr__(self) -> str:
        return f"<Lexicon of {len(self.entries)} entries, {self.digest[:12]}>"

    def entry(self, id: str) -> r.Record:
        """The entry of that id. Raises KeyError."""
        return self.entries[id]

    def forms_of(self, surface: str) -> frozenset[VerbForm]:
        """Every verb form that a surface form in lower case may be."""
        return frozenset(form for _, form in self.action_forms.get(surface, ()))

    def places(self) -> dict[str, str]:
        """File and line of every entry, by id: "vocab/actions/build.yaml:12"."""
        found = zip(self.entries, self.lines[::2], self.lines[1::2], strict=True)
        return {id: f"{self.files[file].path}:{line}" for id, file, line in found}

    def place(self, id: str) -> str:
        """File and line of one entry. Raises KeyError."""
        return self.places()[id]


def load_lexicon(overlays: Sequence[Path] = ()) -> Lexicon:
    """The vocabulary of the installation with the user's folders over it, later ones winning by id.

    Raises VocabularyError with one line for each fault.
    """
    return lexicon_of(folders_of(overlays))


def folders_of(overlays: Sequence[Path] = ()) -> list[Folder]:
    """The folder of the installation and the user's. Raises VocabularyError where one cannot be read."""
    return [read_folder(base_folder(), "vocab"), *(read_folder(Path(path)) for path in overlays)]


def lexicon_of(folders: Sequence[Folder]) -> Lexicon:
    """The vocabulary of these folders, the first being the base."""
    digest = digest_of(folders)
    key = (digest, *(folder.label for folder in folders))
    if key not in _LOADED:
        if len(_LOADED) >= _MOST:
            _LOADED.clear()
        with _collector_paused():
            _LOADED[key] = build(load_compiled(folders, digest), key[1:])
    return _LOADED[key]


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No cycle collection meanwhile.

    **Why:** a hundred thousand objects are made and all are kept. With a language model in memory the collector would
    walk through that several times on the way, which costs three times the loading itself.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def build(data: Mapping[str, Any], labels: Sequence[str]) -> Lexicon:
    """The Lexicon of compiled data."""
    rows = data["rows"]
    made: dict[str, tuple[Any, ...]] = {kind: _records(record, rows[kind]) for kind, record in r.RECORDS.items()}
    actions = {a.lemma: a for a in cast("tuple[r.ActionRecord, ...]", made["actions"])}
    objects = {o.lemma: o for o in cast("tuple[r.ObjectRecord, ...]", made["objects"])}
    return Lexicon(
        actions=actions,
        objects=objects,
        openers=made["openers"],
        constructions=made["constructions"],
        phrases=made["phrases"],
        licences=made["licences"],
        tools=made["tools"],
        acronyms=made["acronyms"],
        metrics=made["metrics"],
        terms=made["terms"],
        moves=made["moves"],
        stops=made["stop"],
        action_forms=action_forms(made["actions"], data["verb_spellings"]),
        object_forms=object_forms(made["objects"], data["noun_spellings"]),
        tool_forms=tool_forms(made["tools"]),
        licence_words=_licence_words(made["licences"]),
        entries={entry.id: entry for kind in made.values() for entry in kind},
        lines=data["places"],
        files=tuple(r.FileRecord(f"{labels[layer]}/{path}", *rest) for layer, path, *rest in data["files"]),
        digest=data["digest"],
    )


def _records(record: type[r.Record], rows: list[list[Any]]) -> tuple[Any, ...]:
    """Rows to records: lists become tuples, and lists of lists the records that they stand for."""
    nested: dict[str, type[Any]] = {"examples": r.ExampleRecord, "asks": r.AskRecord}
    inner = [(n, nested[name]) for n, name in enumerate(record._fields) if name in nested]
    for n, kind in inner:
        for row in rows:
            row[n] = [kind._make(member) for member in row[n]]
    for n in [n for n, name in enumerate(record._fields) if rows and isinstance(rows[0][n], list)]:
        for row in rows:
            row[n] = tuple(row[n])
    return tuple([record._make(row) for row in rows])


def _licence_words(licences: Sequence[r.LicenceRecord]) -> dict[str, tuple[r.LicenceRecord, ...]]:
    words: dict[str, tuple[r.LicenceRecord, ...]] = {}
    for licence in licences:
        for word in licence.words:
            words[word.lower()] = (*words.get(word.lower(), ()), licence)
    return words
