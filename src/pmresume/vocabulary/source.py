"""Read and validate the YAML files of one or more vocabulary folders; every fault is reported, all at once."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic import ValidationError

from pmresume.vocabulary import entries
from pmresume.vocabulary.nodes import Document, Item, NodeError, read_document

KINDS: Mapping[str, type[entries.Entry]] = {
    "actions": entries.ActionEntry,
    "objects": entries.ObjectEntry,
    "openers": entries.OpenerEntry,
    "constructions": entries.ConstructionEntry,
    "phrases": entries.PhraseEntry,
    "licences": entries.LicenceEntry,
    "tools": entries.ToolEntry,
    "acronyms": entries.AcronymEntry,
    "metrics": entries.MetricEntry,
    "terms": entries.TermEntry,
    "moves": entries.MoveEntry,
    "stop": entries.StopEntry,
}
# Entries whose id is made from their own name, so that a coach need not write it twice.
NAMED: Mapping[str, tuple[str, str]] = {
    "actions": ("action", "lemma"),
    "objects": ("object", "lemma"),
    "tools": ("tool", "name"),
    "acronyms": ("acronym", "short"),
}
_WRITTEN = {"class_": "class", "not_": "not"}
_READ = {written: name for name, written in _WRITTEN.items()}
_HEAD = ("source", "licence", "entries")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend, with its place."""

    file: str
    line: int
    id: str
    field: str
    message: str

    def __str__(self) -> str:
        where = ": ".join(part for part in (self.id, f"`{self.field}`" if self.field else "") if part)
        return f"{self.file}:{self.line}: {where + ': ' if where else ''}{self.message}"


@dataclass(frozen=True, slots=True)
class Located:
    """A valid entry and where it stands; ``path`` is below its folder, ``file`` as shown to the user."""

    kind: str
    id: str
    entry: Any
    file: str
    path: str
    line: int
    keys: Mapping[str, int]
    layer: int = 0

    def fault(self, field: str, message: str) -> Fault:
        """A fault of this entry."""
        return Fault(self.file, self.keys.get(field, self.line), self.id, field, message)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The head of one file."""

    path: str
    kind: str
    source: str
    licence: str


@dataclass(frozen=True, slots=True)
class Layer:
    """What one folder holds."""

    entries: tuple[Located, ...]
    files: tuple[SourceFile, ...]
    faults: tuple[Fault, ...]


def entry_id(kind: str, entry: Any) -> str:
    """The id of a valid entry: its own, or made from its name (``action.set-up``, ``tool.sql-server``)."""
    if kind not in NAMED:
        return str(entry.id)
    prefix, field = NAMED[kind]
    name = "-".join(str(getattr(entry, field)).split())
    # "IoC" and "IOC" are two acronyms; "Jira" and "JIRA" are one tool.
    return f"{prefix}.{name if kind == 'acronyms' else name.lower()}"


def read_layer(files: Iterable[tuple[str, str, bytes]], number: int = 0) -> Layer:
    """Read files given as (path below the folder, name to show, bytes); ``number`` says which layer they are."""
    located: list[Located] = []
    heads: list[SourceFile] = []
    faults: list[Fault] = []
    for path, shown, content in files:
        kind = path.split("/", 1)[0]
        try:
            head = _head(kind, path, content)
        except NodeError as fault:
            faults.append(Fault(shown, fault.line, "", "", str(fault)))
            continue
        document, source_file = head
        heads.append(source_file)
        for item in document.items:
            entry, found = _entry(kind, item, path, shown, number)
            faults.extend(found)
            if entry is not None:
                located.append(entry)
    return Layer(tuple(located), tuple(heads), tuple(faults))


def _head(kind: str, path: str, content: bytes) -> tuple[Document, SourceFile]:
    if kind not in KINDS:
        raise NodeError(1, f"`{kind}` is no kind of vocabulary{near(kind, KINDS)}; folders are: {', '.join(KINDS)}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content[: fault.start].count(b"\n") + 1
        raise NodeError(line, "the file is not UTF-8; save it as UTF-8") from None
    document = read_document(text)
    head = document.head
    for key in head:
        if key not in _HEAD:
            raise NodeError(1, f"unknown key `{key}`{near(key, _HEAD)}; a file has {', '.join(_HEAD)}")
    for key in ("source", "licence"):
        if not isinstance(head.get(key), str) or not head[key].strip():
            raise NodeError(1, f"`{key}:` is missing; write `{key}: own` if the words are your own")
    if "entries" not in head:
        raise NodeError(1, "`entries:` is missing; write the entries below it, each beginning with `- `")
    if not isinstance(head["entries"], tuple) and head["entries"] != "":
        raise NodeError(1, "`entries:` must be a list, each entry beginning with `- `")
    return document, SourceFile(path, kind, head["source"].strip(), head["licence"].strip())


def _entry(kind: str, item: Item, path: str, shown: str, number: int) -> tuple[Located | None, list[Fault]]:
    model = KINDS[kind]
    name = NAMED[kind][1] if kind in NAMED else "id"
    if not isinstance(item.value, dict):
        return None, [Fault(shown, item.line, "", "", f"an entry must be a mapping that begins with `- {name}: ...`")]
    known = item.value.get(name)
    label = str(known) if isinstance(known, str) and known else "(entry without a name)"
    label = f"{NAMED[kind][0]}.{label}" if kind in NAMED and isinstance(known, str) else label
    try:
        entry = model.model_validate(_prepare(model, item.value))
    except ValidationError as fault:
        faults = []
        for error in fault.errors(include_url=False):
            field = ".".join(_WRITTEN.get(str(part), str(part)) for part in error["loc"] if part != "str")
            top = field.split(".")[0]
            faults.append(Fault(shown, item.keys.get(top, item.line), label, field, _advice(error, model)))
        return None, _once(faults)
    return Located(kind, entry_id(kind, entry), entry, shown, path, item.line, item.keys, number), []


def _once(faults: Sequence[Fault]) -> list[Fault]:
    return list(dict.fromkeys(faults))


def _prepare(model: type[entries.Entry], value: Mapping[str, Any]) -> dict[str, Any]:
    """Keys to attribute names, a lone value to a list of one, the conditions of ``when`` to numbers and truth."""
    made: dict[str, Any] = {}
    for key, given in value.items():
        field = _READ.get(key, key)
        if key in _WRITTEN:  # `class_` itself is no key of a file
            field = f"{key} "
        info = model.model_fields.get(field)
        annotation = info.annotation if info else None
        if get_origin(annotation) is tuple and not isinstance(given, list):
            given = [] if given == "" else [given]
        inner = _inner(annotation)
        if inner is not None and isinstance(given, list):
            given = [_prepare(inner, member) if isinstance(member, dict) else member for member in given]
        if field == "when":
            given = {} if given == "" else _typed(given)
        made[field] = given
    return made


def _inner(annotation: Any) -> type[entries.Entry] | None:
    if get_origin(annotation) is not tuple:
        return None
    first = get_args(annotation)[0]
    return first if isinstance(first, type) and issubclass(first, entries.Entry) else None


def _typed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _typed(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_typed(member) for member in value]
    if value in ("true", "false"):
        return value == "true"
    return int(value) if value.isascii() and value.isdigit() else value


def _advice(error: Any, model: type[entries.Entry]) -> str:
    kind = error["type"]
    given = error.get("input")
    name = _WRITTEN.get(str(error["loc"][-1]), str(error["loc"][-1])) if error["loc"] else ""
    if kind == "missing":
        return f"is missing; add `{name}: ...`"
    if kind == "extra_forbidden":
        owner: type[entries.Entry] = model
        if len(error["loc"]) > 1:
            owner = _inner(model.model_fields[str(error["loc"][0])].annotation) or model
        known = [_WRITTEN.get(field, field) for field in owner.model_fields]
        return f"unknown key{near(name.strip(), known)}; keys are: {', '.join(known)}"
    if kind == "literal_error":
        options = [option for option in re.findall(r"'([^']*)'", error["ctx"]["expected"]) if option]
        return f"{given!r} is not one of: {', '.join(options)}{near(str(given), options)}"
    if kind == "string_type":
        return "must be one text; put it in quotes if it holds `: ` or begins with a special character"
    if kind == "tuple_type":
        return "must be a list; write it as [one, two]"
    if kind in ("bool_parsing", "bool_type"):
        return f"{given!r} is neither true nor false"
    if kind in ("int_parsing", "int_type"):
        return f"{given!r} is not a whole number"
    if kind in ("model_type", "dict_type"):
        return "must be a mapping (`key: value`)"
    return str(error["msg"])


def near(word: str, options: Iterable[str]) -> str:
    """A hint where one of the options is close to ``word``, else nothing."""
    close = difflib.get_close_matches(word, list(options), n=1)
    return f" (did you mean `{close[0]}`?)" if close else ""
