"""A text, and a ``say:``, as YAML: plain where that is safe, else in quotes."""

from __future__ import annotations

import json
import re

import yaml

from pmresume.model.said import Said

_CAREFUL = re.compile(r"^[^A-Za-z0-9(]|: |:$| #|[“”„‘’‚\\\t\n]")


def scalar(text: str) -> str:
    """``text`` as a value of a block: without quotes where every reader takes it for that text."""
    if not _CAREFUL.search(text):
        try:
            if yaml.safe_load(f"key: {text}") == {"key": text}:
                return text
        except yaml.YAMLError:
            pass
    return quoted(text)


def quoted(text: str) -> str:
    """``text`` in single quotes, which know no escapes."""
    return "'" + text.replace("'", "''") + "'"


def block(said: Said, *, stands_for: bool = True) -> list[str]:
    """The lines of a map, from the first column."""
    lines = ["leave_out: true"] if said.leave_out else [f"text: {scalar(said.text)}"]
    if stands_for and said.stands_for:
        if any("," in fact or ";" in fact for fact in said.stands_for):
            lines += ["for:", *(f"  - {scalar(fact)}" for fact in said.stands_for)]
        else:
            lines.append(f"for: {scalar(', '.join(said.stands_for))}")
    if said.facts:
        lines.append(f"facts: {said.facts}")
    if said.place:
        lines.append(f"place: {said.place}")
    return lines


def item(said: Said, indent: str) -> list[str]:
    """The lines of a list entry whose dash stands behind ``indent``."""
    first, *rest = block(said)
    return [f"{indent}- {first}", *(f"{indent}  {line}" for line in rest)]


def flow(said: Said) -> str:
    """A map in braces that is JSON as well."""
    data: dict[str, object] = {"leave_out": True} if said.leave_out else {"text": said.text}
    if said.stands_for:
        data["for"] = list(said.stands_for)
    if said.facts:
        data["facts"] = said.facts
    if said.place:
        data["place"] = said.place
    return json.dumps(data, ensure_ascii=False)
