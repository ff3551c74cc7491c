"""A placeholder of a template is left in the text.

Why:
    "[Company Name]" or "XX%" in a resume that was sent says that nobody read it before sending.

Bad:
    - Led the move of [Company Name] to Exchange Online
    - Cut ticket backlog by XX% within the first year
    - Delivered the rollout to TBD users
    - Lorem ipsum dolor sit amet, consectetur adipiscing elit

Good:
    - Cut ticket backlog by 20% within the first year
    - Migrated [redacted] to Exchange Online
    - Replaced 12 Cisco Catalyst 9200-24XX switches
    - Rolled out Xen to 40 hosts

Known false positives:
    A product or customer whose name is written like a placeholder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity

_SLOT_WORDS = (
    r"insert|your|company|employer|client|name|title|position|role|date|dates|month|year|mm|yyyy|number|amount|"
    r"city|state|address|phone|e-?mail|tool|tools|result|metric|project|degree|school|university|todo|tbd|xx+"
)
_PLACEHOLDERS = (
    re.compile(rf"\[(?=[^\[\]]*\b(?:{_SLOT_WORDS})\b)[A-Za-z /,._-]{{2,50}}\](?!\()", re.IGNORECASE),
    re.compile(rf"<(?=[^<>]*\b(?:{_SLOT_WORDS})\b)[A-Za-z /,._-]{{2,50}}>", re.IGNORECASE),
    re.compile(r"\{\{[^{}]{1,50}\}\}"),
    re.compile(r"(?<![\w-])(?:[$€£]\s?[xX]{1,4}\b|[xX]{1,4}\s?%|XXX+\b|[xX]{2,3}\+)"),
    re.compile(r"\b(?:TBD|TBA|FIXME)\b|\bTODO:"),
    re.compile(r"\blorem ipsum\b[^.]*", re.IGNORECASE),
    re.compile(r"\b(?:insert|type|enter) (?:your )?(?:text|name|title|description|company) here\b", re.IGNORECASE),
    re.compile(r"_{4,}"),
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each placeholder, wherever it stands."""
    for number, line in enumerate(context.resume.lines):
        taken = 0
        for start, end in sorted(m.span() for pattern in _PLACEHOLDERS for m in pattern.finditer(line.text)):
            if start >= taken:
                taken = end
                yield Hit(f'"{line.text[start:end]}" is a placeholder; fill it in or delete it', number, start, end)


RULE = Rule("PM601", "placeholder-left", Severity.WARNING, check)
