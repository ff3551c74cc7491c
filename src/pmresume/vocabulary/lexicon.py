"""The vocabulary as a run uses it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, cast

from pmresume.model.frame import VerbForm
from pmresume.vocabulary import records as r
from pmresume.vocabulary.compile import Folder, base_folder, digest_of, load_compiled, read_folder
from pmresume.vocabulary.inflect import regular_plural


# Reading the same files again in one process gives the same object, so that what others cache by it stays valid.
_LOADED: dict[tuple[str, ...], Lexicon] = {}
_MOST = 8


@dataclass(frozen=True, slots=True, eq=False)
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
    places: Mapping[str, str]  # id to "vocab/actions/build.yaml:12"
    files: tuple[r.FileRecord, ...]
    digest: str

    def entry(self, id: str) -> r.Record:
        """The entry of that id. Raises KeyError."""
        return self.entries[id]


def load_lexicon(overlays: Sequence[Path] = ()) -> Lexicon:
    """The vocabulary of the installation with the user's folders over it, later ones winning by id.

    Raises VocabularyError with one line for each fault.
    """
    return lexicon_of([read_folder(base_folder(), "vocab"), *(read_folder(Path(path)) for path in overlays)])


def lexicon_of(folders: Sequence[Folder]) -> Lexicon:
    """The vocabulary of these folders, the first being the base."""
    digest = digest_of(folders)
    key = (digest, *(folder.label for folder in folders))
    if key not in _LOADED:
        if len(_LOADED) >= _MOST:
            _LOADED.clear()
        _LOADED[key] = build(load_compiled(folders, digest), key[1:])
    return _LOADED[key]


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
        action_forms=action_forms(made["actions"]),
        object_forms=object_forms(made["objects"]),
        tool_forms=_tool_forms(made["tools"]),
        licence_words=_licence_words(made["licences"]),
        entries={entry.id: entry for kind in made.values() for entry in kind},
        places={id: f"{labels[layer]}/{place}" for id, (layer, place) in data["places"].items()},
        files=tuple(r.FileRecord(f"{labels[layer]}/{path}", *rest) for layer, path, *rest in data["files"]),
        digest=data["digest"],
    )


def _records(record: type[r.Record], rows: list[list[Any]]) -> tuple[Any, ...]:
    """Rows to records: lists become tuples, and lists of lists the records that they stand for."""
    nested: dict[str, type[Any]] = {"examples": r.ExampleRecord, "asks": r.AskRecord}
    names = [field.name for field in fields(record)]
    lists = [n for n, field in enumerate(fields(record)) if str(field.type).startswith("tuple[str")]
    inner = [(n, nested[name]) for n, name in enumerate(names) if name in nested]
    for row in rows:
        for n in lists:
            row[n] = tuple(row[n])
        for n, kind in inner:
            row[n] = tuple([kind(*member) for member in row[n]])
    return tuple([record(*row) for row in rows])


def action_forms(actions: Sequence[r.ActionRecord]) -> dict[str, tuple[tuple[str, VerbForm], ...]]:
    """Every surface of every verb, with the lemmas and forms that it may be."""
    forms: dict[str, list[tuple[str, VerbForm]]] = {}
    order = (VerbForm.BASE, VerbForm.THIRD, VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.GERUND)
    for action in actions:
        surfaces = (action.lemma, action.third, action.past, action.participle, action.gerund)
        for surface, form in zip(surfaces, order, strict=True):
            forms.setdefault(surface.lower(), []).append((action.lemma, form))
        for spelling in action.spellings:
            forms.setdefault(spelling.lower(), []).append((action.lemma, spelling_form(spelling, action.lemma)))
    return {surface: tuple(found) for surface, found in forms.items()}


def spelling_form(spelling: str, lemma: str) -> VerbForm:
    """Which form another spelling is, by its ending: "analysed" is a past, "setup" a base."""
    head = spelling.lower().split(" ")[0]
    base = lemma.split(" ")[0]
    if head.endswith("ing") and not base.endswith("ing"):
        return VerbForm.GERUND
    if head.endswith("ed") and not base.endswith("ed"):
        return VerbForm.PAST
    if head.endswith("s") and not base.endswith("s"):
        return VerbForm.THIRD
    return VerbForm.BASE


def object_forms(objects: Sequence[r.ObjectRecord]) -> dict[str, tuple[str, bool]]:
    """Singular, plural and other spellings of every noun; a noun's own name wins over another's spelling."""
    forms: dict[str, tuple[str, bool]] = {}
    for noun in objects:
        forms[noun.lemma] = (noun.lemma, False)
    for noun in objects:
        if noun.plural != noun.lemma:
            forms.setdefault(noun.plural.lower(), (noun.lemma, True))
    for noun in objects:
        spelled = [spelling.lower() for spelling in noun.spellings]
        plurals = {regular_plural(spelling) for spelling in (noun.lemma, *spelled)}
        for spelling in spelled:
            forms.setdefault(spelling, (noun.lemma, spelling in plurals and noun.plural != noun.lemma))
            if noun.plural != noun.lemma and spelling not in plurals:
                forms.setdefault(regular_plural(spelling), (noun.lemma, True))
    return forms


def _tool_forms(tools: Sequence[r.ToolRecord]) -> dict[str, str]:
    forms = {tool.name.lower(): tool.name for tool in tools}
    for tool in tools:
        for alias in tool.aliases:
            forms.setdefault(alias.lower(), tool.name)
    return forms


def _licence_words(licences: Sequence[r.LicenceRecord]) -> dict[str, tuple[r.LicenceRecord, ...]]:
    words: dict[str, tuple[r.LicenceRecord, ...]] = {}
    for licence in licences:
        for word in licence.words:
            words[word.lower()] = (*words.get(word.lower(), ()), licence)
    return words
