"""The page itself, out of the template beside this module."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from pmresume.model.translation import Evidence
from pmresume.translate.coverage import MOST_QUESTIONS
from pmresume.writers.report.view import Report

if TYPE_CHECKING:
    from jinja2 import Template

_MARKS = {Evidence.SHOWN: "shown", Evidence.UNUSED: "unused", Evidence.NONE: "none"}


def render(report: Report) -> str:
    """The HTML document, ending in a line feed; every text of ``report`` is escaped."""
    return _template().render(report=report, marks=_MARKS, tally=report.tally, most=MOST_QUESTIONS).rstrip("\n") + "\n"


@lru_cache(maxsize=1)
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    text = files("pmresume.writers.report").joinpath("template.html.j2").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(text)
