"""The properties of the file tell what the page does not: another author, a template, addresses, notes.

Why:
    Word keeps author, company and title with the file, and recruiters' systems show them. "Author: jsmith", the name of
    the present employer or "Free Resume Template" is not what the first look should meet.

Bad:
    - file: layout/other_author.docx
    - file: layout/template_title.docx
    - file: layout/phone_in_properties.docx

Good:
    - file: layout/plain.docx
    - file: layout/own_properties.docx
    - file: layout/nickname_author.docx

Known false positives:
    A maiden or pen name; a resume that an agency set.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.finding import Severity
from pmresume.model.source_line import LayoutKind

_PERSONS = ("author", "last modified by")
_TEMPLATE = re.compile(r"\btemplate\b|\bfree resume\b|\bsample\b|\buntitled\b", re.I)
_PRIVATE = re.compile(r"[\w.+-]+@[\w-]+\.\w|(?<!\d)(?:\+?\d[ ().-]{0,2}){9,15}\d?(?!\d)|\b\d{3}-\d{2}-\d{4}\b")
_PROGRAMS = re.compile(
    r"python-docx|microsoft|word|user|admin\w*|owner|author|google|docs|apache|poi|libreoffice|openoffice|windows"
    r"|pandoc|pmresume|aspose|unknown|un-named|unnamed|resume|cv|me|hp|dell|lenovo|acer|asus|pc",
    re.I,
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for all properties that a stranger should not see."""
    name = next((item.piece.text for item in context.resume.contact if item.kind == "name"), "")
    odd = []
    for note in context.resume.document.notes:
        if note.kind is not LayoutKind.PROPERTY:
            continue
        key, _, said = note.detail.partition(": ")
        if _PRIVATE.search(said) or _TEMPLATE.search(said) or key == "manager" or _stranger(key, said, name):
            odd.append(f'{key} "{said[:60]}"')
    if odd:
        yield Hit(f"the file's properties tell {', '.join(odd[:4])}; clear them (File, Info, Inspect Document)")


def _stranger(key: str, said: str, name: str) -> bool:
    """Whether an author shares no word with the name on the page."""
    if key not in _PERSONS or not name:
        return False
    letters = re.sub(r"[^a-z]", "", said.lower())
    words = re.findall(r"[^\W\d_]{3,}", said)
    if not words or all(_PROGRAMS.fullmatch(word) for word in words):
        return False
    parts = [part.lower() for part in re.findall(r"[^\W\d_]{2,}", name)]
    # "danaw" and "D. Whitlock" are Dana Whitlock; so is "Whitlockd".
    return not any(part[:4] in letters or part in said.lower() for part in parts)


RULE = Rule("PM711", "foreign-properties", Severity.INFO, check, frozenset({Need.DOCX}), Profile.SUBMIT)
