"""What a YAML fault means to the person who typed it, and how to read on behind it.

Each repair keeps the length of the text, so that all later places stay true.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from pmresume.readers.findings import Finding, shorten
from pmresume.readers.inventory_shape import OWNERS
from pmresume.readers.yaml_nodes import hide, reveal

_LEAD = re.compile(
    r"""^\s*(?:[-?]\s+)*(?:[^\s#'"\[\]{},&*!|>%@`-][^:#"']*:\s+)?(?P<mark>[@`%*&!|>'"\[{?,\]}]|:(?=\s))"""
)
_COLONS = re.compile(
    r"""^[ ]*(?:-[ ]+)*(?P<key>[^\s#'"\[\]{},&*!|>%@`:-][^:#"'\n]*?):[ ]+(?=[^\s#'"\[{&*!|>%@`])(?P<rest>.*:[ ].*)$""",
    re.MULTILINE,
)
_MEANS = {
    "*": "an alias",
    "&": "an anchor",
    "!": "a tag",
    "|": "a block of text",
    ">": "a block of text",
    "[": "a list",
    "{": "a map",
    "?": "a key",
    "%": "a directive",
}
_KEY = re.compile(r"^\s*(?:-\s+)?[\w][\w ]*:(\s|$)|^\s*-(\s|$)")


@dataclass(frozen=True, slots=True)
class Repair:
    """The fault as told (None where the text is what the person meant) and the text with which to read on."""

    finding: Finding | None
    text: str | None  # None: reading cannot go on
    blanked: tuple[int, int] | None = None  # line and column, from 1, of what ``text`` leaves out


def repair(text: str, fault: yaml.YAMLError) -> Repair:
    """Tell ``fault`` in the person's terms and find the smallest change that lets the parser pass it."""
    mark = getattr(fault, "problem_mark", None)
    if mark is None:
        return Repair(Finding(1, 1, f"not YAML ({shorten(str(fault))})"), None)
    problem = getattr(fault, "problem", "") or ""
    context = getattr(fault, "context", "") or ""
    began = getattr(fault, "context_mark", None) or mark
    lines = text.split("\n")
    row = min(mark.line, len(lines) - 1)
    if "cannot start any token" in problem:
        if text[mark.index : mark.index + 1] == "\t":
            return _tab(text, lines, row)
        return _special(text, mark.index, began.line, mark.column)
    if "tab character" in problem:
        return _tab(text, lines, row)
    if "mapping values are not allowed" in problem:
        return _colon(text, lines, row, mark)
    if "quoted scalar" in context:
        return _unclosed_quote(text, lines, began)
    if "while scanning an a" in context or "block scalar" in context or "tag" in context:
        return _special(text, began.index, began.line, began.column)
    if "could not find expected ':'" in problem:
        return _no_colon(text, lines, began)
    for line in dict.fromkeys((row, began.line, row - 1)):
        found = _LEAD.match(lines[line]) if 0 <= line < len(lines) else None
        if found and (found["mark"] not in "[{" or "flow" not in context):
            column = found.start("mark")
            return _special(text, _offset(lines, line) + column, line, column)
    if "flow" in context:
        return _unclosed_list(text, lines, began)
    what = "a list item stands where a key was expected" if "block sequence" in problem else "does not fit in here"
    finding = Finding(
        row + 1,
        mark.column + 1,
        f"this line {what}",
        'the indentation of its neighbours, a space after every "-" and ":", and every quote closed',
        width=max(1, len(lines[row].rstrip()) - mark.column),
    )
    return Repair(finding, _blank_block(text, lines, row), (row + 1, _indent(lines[row]) + 1))


def _special(text: str, index: int, line: int, column: int) -> Repair:
    char = text[index : index + 1]
    rest = reveal(text[index : (text + "\n").index("\n", index)]).rstrip()
    if char in "'\"":
        what = f"the text goes on after the closing {char}"
    elif char in _MEANS:
        what = f'"{char}" at the beginning means {_MEANS[char]} to YAML'
    else:
        what = f'a text cannot begin with "{char}"'
    finding = Finding(line + 1, column + 1, what, hint=f"put the task in quotes: {_quoted(rest)}", width=len(rest))
    if not char or not 32 < ord(char) < 127:
        return Repair(finding, None)
    return Repair(finding, text[:index] + hide(char) + text[index + 1 :])


def _colon(text: str, lines: list[str], row: int, mark: yaml.Mark) -> Repair:
    line, column = lines[row], mark.column
    before = line[:column]
    mended = text[: mark.index] + hide(":") + text[mark.index + 1 :]
    first = re.match(r"\s*(?:-\s+)*(?P<key>[^:]*):\s+(?P<rest>.*)$", before)
    if first:
        word = _second_key(first["key"].strip(), first["rest"])
        if not word:  # "Duties: patching: weekly" is a text with two colons; so are others, most likely
            every = _COLONS.sub(_hide_colons, text)
            return Repair(None, every if every[mark.index] != ":" else mended)
        finding = Finding(
            row + 1,
            column - len(word) + 1,
            f'two keys in one line: "{first["key"].strip()}" and "{word}"',
            f'"{word}:" on a line of its own, or the text in quotes',
            width=len(word),
        )
        return Repair(finding, mended)
    start = _indent(line)
    above = next((n for n in range(row - 1, -1, -1) if lines[n].strip()), None)
    joined = re.match(r"\s*(?:-\s+)*(?P<key>[\w-]+):(?=\S)", lines[above]) if above is not None else None
    if above is not None and joined is not None:
        finding = Finding(above + 1, joined.end(), 'no space after ":"', f'"{joined["key"]}: value"')
        return Repair(finding, mended, (above + 1, joined.start("key") + 1))
    finding = Finding(
        row + 1,
        start + 1,
        "this line is read as part of the text above it",
        "the indentation of the key above",
        width=max(1, column - start),
    )
    return Repair(finding, mended)


def _second_key(key: str, before: str) -> str:
    """The word before a second colon, if it and ``key`` are keys of ours, else nothing."""
    word = before.rsplit(None, 1)[-1] if before.strip() else ""
    return word if key in OWNERS and word in OWNERS else ""


def _hide_colons(line: re.Match[str]) -> str:
    """What hides in a line that is no such text is put back all the same: it does no harm."""
    *parts, last = re.split(r"(?<=:)(?=\s)", line["rest"])
    hidden = [p if _second_key(line["key"], p[:-1]) else p[:-1] + hide(":") for p in parts]
    return line.group()[: line.start("rest") - line.start()] + "".join(hidden) + last


def _unclosed_quote(text: str, lines: list[str], began: yaml.Mark) -> Repair:
    char = text[began.index]
    rest = lines[began.line][began.column :]
    if char == '"' and "\\" in rest:
        hint = "in double quotes a backslash begins an escape: use single quotes instead"
        finding = Finding(
            began.line + 1, began.column + 1, "this quoted text cannot be read", hint=hint, width=len(rest)
        )
    else:
        hint = "put the task in quotes of the other kind" if rest.count(char) == 1 else f"close it with {char}"
        finding = Finding(
            began.line + 1, began.column + 1, f"the quote {char} is not closed", hint=hint, width=len(rest)
        )
    return Repair(finding, text[: began.index] + hide(char) + text[began.index + 1 :])


def _unclosed_list(text: str, lines: list[str], began: yaml.Mark) -> Repair:
    index, row, column = began.index, began.line, began.column
    if text[index : index + 1] not in ("[", "{"):
        # Nothing stands where an item should begin: what was opened last before it is meant.
        index = max(text.rfind("[", 0, index), text.rfind("{", 0, index))
        if index < 0:
            return Repair(None, None)
        row, column = text.count("\n", 0, index), index - (text.rfind("\n", 0, index) + 1)
    char = text[index]
    closing = {"[": "]", "{": "}"}[char]
    finding = Finding(
        row + 1,
        column + 1,
        f'the "{char}" that begins here is not closed, or a text in it needs quotes',
        f'"{closing}" at the end, and quotes around texts that hold , [ ] {{ }} : or begin with a special character',
    )
    # A map in a list that is not closed either: leave out both.
    while column > 0 and lines[row][column - 1] in " [{":
        column -= 1
    column += _indent(lines[row][column:])
    return Repair(finding, _blank_block(text, lines, row, column), (row + 1, column + 1))


def _no_colon(text: str, lines: list[str], began: yaml.Mark) -> Repair:
    line = lines[began.line].rstrip()
    bullet = line[began.column : began.column + 1]
    finding = Finding(
        began.line + 1,
        began.column + 1,
        'no ":" in this line',
        f'"- " in place of "{bullet}"' if bullet in "•·▪●◦‣–—" else '"key: value", or "- " before an item of a list',
        width=max(1, len(line) - began.column),
    )
    return Repair(finding, _blank_block(text, lines, began.line), (began.line + 1, began.column + 1))


def _tab(text: str, lines: list[str], row: int) -> Repair:
    while row > 0 and "\t" not in lines[row][: len(lines[row]) - len(lines[row].lstrip())]:
        row -= 1
    line = lines[row]
    column = max(0, line.find("\t"))
    hint = "use spaces, two a level"
    finding = Finding(row + 1, column + 1, "a tab in the indentation", hint=hint, brief=True)
    for width in (2, 4, 8, 1):
        spaced = [_untab(n, width) for n in lines]
        mended = "\n".join(spaced)
        if mended != text and _parses(mended):
            return Repair(finding, mended)
    return Repair(finding, None)


def _untab(line: str, width: int) -> str:
    lead = line[: _indent(line)]
    return lead.replace("\t", " " * width) + line[len(lead) :] if "\t" in lead else line


def _parses(text: str) -> bool:
    from pmresume.readers.yaml_nodes import events

    try:
        return all(True for _ in events(text))
    except (yaml.YAMLError, RecursionError):
        return False


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _quoted(text: str) -> str:
    """``text`` in the quotes that need the fewest escapes."""
    shown = shorten(text, 40)
    return f'"{shown}"' if "'" in shown and not set(shown) & set('"\\') else "'" + shown.replace("'", "''") + "'"


def _offset(lines: list[str], row: int) -> int:
    return sum(len(n) + 1 for n in lines[:row])


def _blank_block(text: str, lines: list[str], row: int, column: int = 0) -> str | None:
    """``text`` with a line, from ``column`` on, and what is nested under it replaced by spaces."""
    if not lines[row][column:].strip():
        return None
    deep = _indent(lines[row])
    mended = list(lines)
    mended[row] = lines[row][:column] + " " * len(lines[row][column:])
    for n in range(row + 1, len(lines)):
        indent = _indent(lines[n])
        if lines[n].strip() and (
            indent < deep or (indent == deep and _KEY.match(lines[n])) or (not column and indent <= deep)
        ):
            break
        mended[n] = " " * len(lines[n])
    return "\n".join(mended)
