"""The schema that editors get accepts what the reader accepts, and its completions are complete."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from pmresume.model.inventory import Inventory, Position, Project
from pmresume.readers.findings import Source
from pmresume.readers.inventory import read_inventory
from pmresume.readers.schema import inventory_schema, schema_text
from pmresume.readers.starter import starter_text
from pmresume.readers.yaml_nodes import Node, build

SCHEMA = inventory_schema()
TYPES: dict[str, Any] = {"string": str, "array": list, "object": dict, "boolean": bool, "number": (int, float)}


def fits(value: object, schema: dict[str, Any]) -> bool:
    """The part of draft 7 that the schema uses."""
    if "$ref" in schema:
        return fits(value, SCHEMA["definitions"][schema["$ref"].removeprefix("#/definitions/")])
    if "anyOf" in schema and not any(fits(value, s) for s in schema["anyOf"]):
        return False
    if "not" in schema and fits(value, schema["not"]):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "type" in schema:
        types = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        if not any(value is None if t == "null" else isinstance(value, TYPES[t]) for t in types):
            return False
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        return False
    if isinstance(value, list) and "items" in schema:
        return all(fits(v, schema["items"]) for v in value)
    return fits_map(value, schema) if isinstance(value, dict) else True


def fits_map(value: dict[str, object], schema: dict[str, Any]) -> bool:
    if not set(schema.get("required", ())) <= set(value):
        return False
    if not schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", 1000):
        return False
    if "propertyNames" in schema and not all(fits(k, schema["propertyNames"]) for k in value):
        return False
    known = schema.get("properties", {})
    rest = schema.get("additionalProperties", True)
    return all(
        fits(v, known[k]) if k in known else rest if isinstance(rest, bool) else fits(v, rest) for k, v in value.items()
    )


def plain(node: Node) -> object:
    if node.kind == "text":
        return None if node.absent else node.value
    if node.kind == "list":
        return [plain(n) for n in node.items]
    return {k.value: plain(v) for k, v in node.pairs}


def value_of(text: str) -> object:
    root = build(Source.of("i", text), text, [])
    assert root is not None
    return plain(root)


@pytest.mark.parametrize(
    "text",
    [
        starter_text(),
        "projects: {name: A, tasks: did x}",
        "projects: [{name: A, team: 3 ppl, results: none yet, risks: [x, {risk: y}], scope: 24 servers, tools: a}]",
        "projects: [{name: A, tasks: [Cut tickets: from 40 to 10, {text: a, say: b}, c], scope: {a b: 1}}]",
        "projects: [{name: A, status: Done, ownership: Leading, start: 2020, end of: x}]".replace(", end of: x", ""),
        "projects: [{name: A, status: in-progress, budget: , scope: [servers: 24, 12 sites], confidential: {Acme: x}}]",
        "person: D\nlanguages: {Spanish: fluent}\npositions: {title: A, team: [x, y], end: present}\n",
        "positions: [{employer: A, tasks: x}]\nlanguages: [Spanish, {name: French, level: basic}]\nas_of: 2024-01",
    ],
)
def test_what_the_reader_accepts_fits_the_schema(text: str) -> None:
    assert read_inventory(None, text)
    assert fits(value_of(text), SCHEMA)


@pytest.mark.parametrize(
    "text",
    [
        "projcts: []",
        "projects: [{name: A, stauts: done}]",
        "projects: [{name: A, status: perhaps}]",
        "projects: [{kind: A}]",
        "projects: [{name: A, team: {sise: 6}}]",
        "projects: [{name: [A]}]",
        "person: {nmae: D}",
    ],
)
def test_what_the_reader_refuses_does_not_fit(text: str) -> None:
    assert not fits(value_of(text), SCHEMA)


@pytest.mark.parametrize(("name", "model"), [("Project", Project), ("Position", Position)])
def test_every_key_of_a_model_is_offered_with_a_description(name: str, model: type[Project] | type[Position]) -> None:
    offered = SCHEMA["definitions"][name]["properties"]
    assert set(offered) == set(model.model_fields)
    for schema in offered.values():
        told = SCHEMA["definitions"][schema["$ref"].removeprefix("#/definitions/")] if "$ref" in schema else schema
        assert len(told["description"]) > 5


def test_the_root_offers_every_key() -> None:
    assert set(SCHEMA["properties"]) == set(Inventory.model_fields)
    assert json.loads(schema_text()) == SCHEMA


def test_every_reference_leads_somewhere() -> None:
    names = set(re.findall(r'"#/definitions/([^"]+)"', schema_text()))
    assert names == set(SCHEMA["definitions"])


def test_the_starter_is_a_valid_inventory_that_points_at_its_schema() -> None:
    text = starter_text("inventory.schema.json")
    assert text.split("\n")[0] == "# yaml-language-server: $schema=./inventory.schema.json"
    loaded = read_inventory(None, text)
    assert not loaded.warnings
    assert loaded.inventory.projects[0].tasks
    assert loaded.inventory.positions[0].tasks


def test_the_starter_with_every_comment_made_a_line_is_valid_too() -> None:
    rows = [re.sub(r"^(\s*)# (\s*(?:- |[\w]+:))", r"\1\2", row) for row in starter_text().split("\n")]
    rows = [row for row in rows if not re.match(r"#|\s*#", row)]
    text = "\n".join(rows).replace("Your own bullet, printed as you write it once", "Your own bullet, once")
    loaded = read_inventory(None, text)
    assert loaded.inventory.certifications
    assert loaded.inventory.confidential
    assert len(loaded.inventory.projects[0].results) == 2
