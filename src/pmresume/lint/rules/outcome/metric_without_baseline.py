"""A change is claimed without what it was before, without its unit, or without any figure.

Why:
    "Improved efficiency by 30%" makes an interviewer ask "of what?", and "significantly reduced" makes them doubt that
    anybody measured. Say from what to what ("from 60 to 36 tickets a week"): it is easier to believe and to explain.

Bad:
    - Improved the efficiency of the service desk by 30%
    - Significantly reduced the ticket backlog after a review with users
    - Reduced restore time by 30 after the move to new storage
    - Decreased processing time by 1000% with the new platform
    - Automated the reports, which led to a dramatic improvement in quality

Good:
    - Cut restore time from 9 to 2 hours
    - Reduced the backlog of 400 tickets by 40%
    - Cut costs by $40,000 a year after a review with vendors
    - Kept 99.9% uptime for nine clinics
    - Reviewed a significant change with the board

Known false positives:
    A share whose whole is told elsewhere in the entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.language.quantities import read_amounts
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.work_entries import told_lines
from pmresume.model.finding import Severity

_DOWN = (
    r"reduc(?:ed?|es|ing|tions?)|decreas(?:ed?|es|ing)|lower(?:ed|s|ing)?|cut(?:s|ting)?|shorten(?:ed|s|ing)?|"
    r"minimi[sz](?:ed?|es|ing)|shav(?:ed?|ing)|trim(?:med|s|ming)?|drop(?:ped|s)?|slash(?:ed|es|ing)?"
)
_UP = (
    r"increas(?:ed?|es|ing)|improv(?:ed?|es|ing|ements?)|boost(?:ed|s|ing)?|rais(?:ed?|es|ing)|gr(?:ew|ow|owth|owing)|"
    r"enhanc(?:ed?|es|ing|ements?)|accelerat(?:ed?|es|ing)|speed(?:ed)? up|sped up|sav(?:ed?|es|ings?)|"
    r"optimi[sz](?:ed?|es|ing|ations?)|gains?|faster|increment"
)
_CHANGE = re.compile(rf"\b(?:{_DOWN}|{_UP})\b", re.I)
_FALL = re.compile(rf"\b(?:{_DOWN})\b", re.I)
_MUCH = r"significant|dramatic|drastic|substantial|considerable|tremendous|great|vast|massive|remarkable|huge|immense"
_MUCH_LY = (
    r"(?:(?:significant|substantial|great|vast|massive|huge|immense|tremendous)ly|dramatically|drastically|"
    r"considerably|remarkably)"
)
_HOW_MUCH = re.compile(
    rf"\b(?P<how>{_MUCH_LY})\s+(?:\w+ly\s+)?(?:{_DOWN}|{_UP})\b"
    rf"|\b(?:{_DOWN}|{_UP})\s+(?:[\w'’-]+\s+){{0,5}}?(?P<how2>{_MUCH_LY})\b"
    rf"|\b(?P<how3>{_MUCH})\s+(?:\w+\s+){{0,2}}?(?:reductions?|decreases?|savings?|increases?|improvements?|gains?|"
    r"growth|enhancements?)\b",
    re.I,
)
_BASELINE = re.compile(
    r"\bfrom\b(?!\s+(?:the|a|scratch))|\bcompared\b|\bversus\b|\bvs\b|\bbaseline\b|\bdown to\b", re.I
)
_NAMED = (AmountKind.COUNT, AmountKind.MONEY, AmountKind.RATIO)
_NEAR = 60


def check(context: Context) -> Iterator[Hit]:
    """At most one hit for each line of work."""
    for _, line in told_lines(context.resume):
        hit = _hit(context.resume.lines[line].text, line)
        if hit is not None:
            yield hit


def _hit(text: str, line: int) -> Hit | None:
    amounts = [a for a in read_amounts(text) if a.kind in (*_NAMED, AmountKind.PERCENT)]
    changes = [a for a in amounts if _changes(text, a)]
    for amount in changes:
        if amount.kind is AmountKind.PERCENT and amount.low > 100 and _falls(text, amount):
            return _at(
                line,
                amount,
                f'nothing falls by more than 100%; say from what to what instead of "{amount.text}"',
                Severity.WARNING,
            )
        bare = amount.kind is AmountKind.COUNT and not (amount.unit or amount.noun or amount.per)
        if bare and amount.role is AmountRole.BY and not _counted(text, amount):
            return _at(line, amount, f'"{amount.text}" has no unit; say of what', Severity.WARNING)
    whole = any(a.kind in _NAMED or a.role in (AmountRole.BEFORE, AmountRole.AFTER) for a in amounts)
    if whole or _BASELINE.search(text):
        return None
    for amount in changes:
        if amount.kind is AmountKind.PERCENT:
            return _at(
                line, amount, f'"{amount.text}" says little without what it was before; say from what to what', None
            )
    much = None if amounts else _HOW_MUCH.search(text)
    if much is None:
        return None
    group = next(name for name in ("how", "how2", "how3") if much[name])
    message = f'"{much[group]}" stands where the figure belongs; say from what to what'
    return Hit(message, line, much.start(group), much.end(group))


def _at(line: int, amount: Amount, message: str, severity: Severity | None) -> Hit:
    return Hit(message, line, amount.span.start, amount.span.end, severity=severity)


def _changes(text: str, amount: Amount) -> bool:
    """Whether the number says by how much something changed."""
    near = text[max(0, amount.span.start - _NEAR) : amount.span.start]
    behind = text[amount.span.end : amount.span.end + 25]
    return (amount.role is AmountRole.BY and bool(_CHANGE.search(near))) or bool(_CHANGE.match(behind.lstrip()))


def _falls(text: str, amount: Amount) -> bool:
    verbs = list(_CHANGE.finditer(text[: amount.span.start]))
    return bool(verbs) and _FALL.fullmatch(verbs[-1][0]) is not None


def _counted(text: str, amount: Amount) -> bool:
    """ "by a factor of 10", "by 10x": its unit stands in the number's own words."""
    return re.search(r"factor of\s+$", text[: amount.span.start], re.I) is not None or text[
        amount.span.end : amount.span.end + 1
    ].lower() in ("x", "%", "-")


RULE = Rule("PM203", "metric-without-baseline", Severity.INFO, check, most=5)
