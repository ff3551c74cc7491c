"""Looks up what an inventory path or a span of a task stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

from pydantic import BaseModel

from pmresume.model.dates import PartialDate
from pmresume.model.inventory import Inventory, ScopeItem, Task
from pmresume.model.said import Said

_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_SPAN = re.compile(r":(\d+)-(\d+)$")


def value_at(inventory: Inventory, ref: str) -> str:
    """What stands at ``projects[0].scope.servers`` or ``projects[0].tasks[1]:4-17``; "" where nothing does."""
    span = _SPAN.search(ref)
    text = text_at(inventory, ref[: span.start()] if span else ref)
    return text[int(span[1]) : int(span[2])] if span else text


def text_at(model: BaseModel, path: str) -> str:
    """What stands at ``path`` within ``model``, "results[0]" of a project, in one text; "" where nothing does."""
    return _text(_walk(model, path)) if path else ""


def name_at(inventory: Inventory, path: str) -> str:
    """The name of the project or position that ``path`` lies in: what a person calls "projects[0]"."""
    found = _walk(inventory, path.split(".")[0])
    for key in ("name", "title", "employer"):
        if isinstance(found, BaseModel) and (name := getattr(found, key, "")):
            return str(name)
    return ""


def _walk(model: BaseModel, path: str) -> Any:
    here: Any = model
    for index, key in _STEP.findall(path):
        if index:
            here = here[int(index)] if isinstance(here, tuple) and int(index) < len(here) else None
        elif isinstance(here, tuple) and all(isinstance(item, ScopeItem) for item in here):
            here = next((item.value for item in here if item.key == key), None)
        elif isinstance(here, BaseModel):
            here = getattr(here, key, None)
        else:
            here = None
    return here


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case PartialDate() | Task() | Said():
            return value.text
        case ScopeItem():
            return f"{value.value} {value.key}"
        case Enum():
            return str(value.value)
        case tuple():
            return "; ".join(filter(None, map(_text, value)))
        case BaseModel():
            return ", ".join(f"{key} {text}" for key, text in _filled(value).items())
        case _:
            return str(value)


def _filled(model: BaseModel) -> Mapping[str, str]:
    texts = {key: _text(getattr(model, key)) for key in type(model).model_fields}
    return {key: text for key, text in texts.items() if text}
