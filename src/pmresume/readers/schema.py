"""The JSON Schema of what the reader accepts, short forms included, for completion and checks in editors."""

from __future__ import annotations

import json
from typing import Any

from pmresume.readers.inventory_shape import INVENTORY, WORK
from pmresume.readers.shapes import LONGEST, Choice, Day, Field, Many, Object, Scope, Shape, Text

Schema = dict[str, Any]
_DATES = ["2022", "2022-06", "2022-06-30", "June 2022", "June 30, 2022", "Q2 2022", "end of June 2022"]


def inventory_schema() -> Schema:
    """The schema, draft 7, which is the one that editors know best; keys stand in the order of the page."""
    parts: Schema = {}
    root = _map(INVENTORY, parts)
    head = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "pmresume inventory",
        "description": "What you did at work, with whom, by when, why, at what risk and with what result.",
    }
    return {**head, **root, "definitions": {name: parts[name] for name in sorted(parts)}}


def schema_text() -> str:
    """The schema as a JSON document, a newline at its end."""
    return json.dumps(inventory_schema(), indent=2, ensure_ascii=False) + "\n"


def _property(key: str, entry: Field, parts: Schema) -> Schema:
    """What projects and positions share is written once."""
    if entry is not WORK.get(key):
        return _field(entry, parts)
    name = f"work-{key}"
    if name not in parts:
        parts[name] = _field(entry, parts)
    return {"$ref": f"#/definitions/{name}"}


def _field(entry: Field, parts: Schema) -> Schema:
    # Draft 7 ignores what stands beside a reference: it goes into "anyOf".
    return {"description": entry.about, **_or_nothing(_shape(entry.shape, parts))}


def _or_nothing(schema: Schema) -> Schema:
    """A key without a value is the same as no key."""
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    if "type" not in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    return {**schema, "type": [*schema["type"], "null"]}


def _shape(shape: Shape, parts: Schema) -> Schema:
    match shape:
        case Text():
            parts.setdefault("text", {"type": ["string", "number", "boolean"], "maxLength": LONGEST})
            return {"$ref": "#/definitions/text"}
        case Day():
            return {"type": ["string", "number"], "examples": [*_DATES, *(["present"] if shape.open else [])]}
        case Choice():
            values = list(dict.fromkeys(str(v) for v in shape.words.values()))
            words = "|".join(_any_case(w) for w in shape.words)
            return {"anyOf": [{"enum": values}, {"type": "string", "pattern": f"^\\s*({words})\\s*$"}]}
        case Scope():
            counted = {"type": "object", "additionalProperties": _shape(Text(), parts)}
            plain = _shape(Text(), parts)
            return {"anyOf": [counted, plain, {"type": "array", "items": {"anyOf": [counted, plain]}}]}
        case Many():
            item = _item(shape.item, parts)
            return {"anyOf": [*_alternatives(item), *_paired(shape.item, parts), {"type": "array", "items": item}]}
        case Object():
            return _object(shape, parts)


def _object(shape: Object, parts: Schema) -> Schema:
    name = shape.model.__name__
    if name not in parts:
        parts[name] = {}
        parts[name] = _map(shape, parts)
    forms: list[Schema] = [{"$ref": f"#/definitions/{name}"}]
    if shape.short is not None:
        forms.append(_shape(Text(), parts))
    if shape.listed:
        forms.append({"type": "array", "items": _shape(Text(), parts)})
    return {"anyOf": forms} if len(forms) > 1 else forms[0]


def _map(shape: Object, parts: Schema) -> Schema:
    made: Schema = {
        "type": "object",
        "properties": {key: _property(key, entry, parts) for key, entry in shape.fields.items()},
        "additionalProperties": False,
    }
    made["properties"] |= {other: _field(shape.fields[key], parts) for other, key in shape.renamed.items()}
    needed = [key for key, info in shape.model.model_fields.items() if info.is_required() and not shape.renamed]
    if needed:
        made["required"] = needed
    return made


def _item(shape: Shape, parts: Schema) -> Schema:
    """A text with a colon in it is a map to YAML: one key, which is no key of ours."""
    one: Schema = {"type": "object", "minProperties": 1, "maxProperties": 1}
    one["additionalProperties"] = {"type": ["string", "number", "boolean", "null"]}
    if isinstance(shape, Object):
        if shape.short is None:
            return _shape(shape, parts)
        one["propertyNames"] = {"not": {"enum": [*shape.fields, *shape.renamed]}}
    return {"anyOf": [*_alternatives(_shape(shape, parts)), one, {"type": "null"}]}


def _alternatives(schema: Schema) -> list[Schema]:
    return list(schema["anyOf"]) if set(schema) == {"anyOf"} else [schema]


def _paired(shape: Shape, parts: Schema) -> list[Schema]:
    if not isinstance(shape, Object) or shape.paired is None:
        return []
    names = {"not": {"enum": [*shape.fields, *shape.renamed]}}
    return [{"type": "object", "propertyNames": names, "additionalProperties": _shape(Text(), parts)}]


def _any_case(word: str) -> str:
    return "".join("[ _-]+" if c == "_" else f"[{c}{c.upper()}]" for c in word)
