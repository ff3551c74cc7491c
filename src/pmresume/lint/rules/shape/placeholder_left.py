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
    - Surveyed the network of [Chino Hills State Park]
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

# Every word between the brackets must be one of these: "[State]" is a slot, "[Chino Hills State Park]" a place.
_SLOT_WORDS = (
    r"insert|your|full|first|last|company|employer|client|name|names?|job|title|position|role|dates?|month|year|mm|yyyy|"
    r"number|amount|city|st|state|zip|code|street|address|phone|telephone|e-?mail|tools?|results?|metrics?|projects?|"
    r"degree|major|school|university|institution|course|graduation|text|description|start|end|from|to|of|or|and|the|"
    r"here|todo|tbd|tba|xx+|products?|customers?|vendors?|teams?|departments?|industry|skills?"
)
_SLOTS = rf"(?:(?:{_SLOT_WORDS})[ /,._-]{{0,3}}){{1,8}}"
_PLACEHOLDERS = (
    re.compile(rf"\[{_SLOTS}\](?!\()", re.IGNORECASE),
    re.compile(rf"<{_SLOTS}>", re.IGNORECASE),
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


RULE = Rule("PM601", "placeholder-left", Severity.WARNING, check, most=5)
