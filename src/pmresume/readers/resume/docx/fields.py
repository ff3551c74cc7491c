"""Fields: their instructions are not read, their results are, and a HYPERLINK field is a link."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from pmresume.readers.resume.docx.namespaces import W

_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+"(?P<inner>[^"]*)"|"(?P<quoted>[^"]*)"|(?P<bare>[^\s\\]+))', re.I)


@dataclass
class Fields:
    """The fields that are open at a place of a part. ``root`` is the root of the part."""

    root: Any
    _open: list[list[Any]] = field(init=False, default_factory=list)  # [showing its result, instruction]
    _whole: set[Any] = field(init=False, default_factory=set)  # begins and ends that belong together

    def __post_init__(self) -> None:
        waiting = []
        for mark in self.root.iter(f"{W}fldChar"):
            kind = mark.get(f"{W}fldCharType")
            if kind == "begin":
                waiting.append(mark)
            elif kind == "end" and waiting:
                # A field without an end, as broken files have, hides nothing.
                self._whole |= {waiting.pop(), mark}

    @property
    def showing(self) -> bool:
        """Whether text here is seen: no instruction of a field is open."""
        return all(result for result, _ in self._open)

    @property
    def link(self) -> str:
        """Where the innermost HYPERLINK field leads, "" outside of one."""
        return next((found for _, said in reversed(self._open) if (found := _target(said))), "")

    def meet(self, element: Any) -> None:
        """Pass a ``w:fldChar`` or ``w:instrText``."""
        if element.tag == f"{W}instrText":
            if self._open and not self._open[-1][0]:
                self._open[-1][1] += element.text or ""
            return
        kind = element.get(f"{W}fldCharType")
        if kind == "begin" and element in self._whole:
            self._open.append([False, ""])
        elif kind == "separate" and self._open:
            self._open[-1][0] = True
        elif kind == "end" and element in self._whole and self._open:
            self._open.pop()

    @staticmethod
    def simple(element: Any) -> str:
        """Where a ``w:fldSimple`` leads, "" if it is no link."""
        return _target(element.get(f"{W}instr") or "")


def _target(instruction: str) -> str:
    found = _LINK.match(instruction)
    if not found:
        return ""
    return f"#{found['inner']}" if found["inner"] else found["quoted"] or found["bare"] or ""
