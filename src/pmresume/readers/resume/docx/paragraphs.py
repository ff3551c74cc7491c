"""A paragraph as the letters that a person sees, each with its place in the XML, and marks for what shows no letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from pmresume.model.source_line import Cell, Part
from pmresume.readers.resume.docx.fields import Fields
from pmresume.readers.resume.docx.namespaces import MC, RELATION, M, W
from pmresume.readers.resume.docx.parts import Link
from pmresume.readers.resume.docx.styles import Look, Styles
from pmresume.readers.resume.docx.symbols import shown
from pmresume.readers.resume.odd_characters import is_unseen, plain_sign, unseen_name

TINY = 4.0  # points; nobody reads smaller print on paper
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_GONE = frozenset(f"{W}{tag}" for tag in ("del", "moveFrom"))
_COME = frozenset(f"{W}{tag}" for tag in ("ins", "moveTo"))
_NO_TEXT = frozenset(
    f"{W}{tag}" for tag in ("pPr", "rPr", "sdtPr", "sdtEndPr", "delText", "instrText", "rt", "txbxContent", "p", "tbl")
)
_DRAWN = (f"{W}drawing", f"{W}pict", f"{W}object")


class Letter(NamedTuple):
    """One visible character, its look, and the text element that it came from (None for tabs) with its offset there."""

    sign: str
    look: Look
    source: Any = None
    offset: int = 0


class MarkKind:
    """What a mark says."""

    HIDDEN, WHITE, TINY, UNSEEN, INSERTED, DELETED, COMMENT, COMMENT_END, NOTE = (
        "hidden", "white", "tiny", "unseen", "inserted", "deleted", "comment", "comment end", "note"
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """Something before letter ``at`` of its paragraph: its kind, and the words or the id that belong to it."""

    kind: str
    at: int
    said: str = ""


@dataclass
class Paragraph:
    """A paragraph of a part. ``number`` counts every ``w:p`` of the part in the order of the file, from 1."""

    element: Any
    number: int
    part: Part
    member: str
    cell: Cell | None = None
    box: int = 0  # the number of the text box in its part that it stands in, 0 outside of boxes
    letters: list[Letter] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    drawings: list[Any] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The letters; a line broken by hand has a newline there."""
        return "".join(letter.sign for letter in self.letters)


@dataclass
class LetterReader:
    """Reads the letters of the paragraphs of one part. ``ground`` is the colour behind them, None where unknown."""

    styles: Styles
    links: Mapping[str, Link]
    fields: Fields

    def read(self, element: Any, paragraph: Paragraph, ground: str | None) -> None:
        """Add the letters and marks of the ``w:p`` ``element`` to ``paragraph``."""
        own = self.styles.ground(element)
        self._ground = (None if own == "?" else own) if own else ground
        self._element, self._to = element, paragraph
        self._looks: dict[Any, Look] = {}
        waiting: list[tuple[Any, str, Look | None, str]] = [(child, "", None, "") for child in reversed(element)]
        while waiting:
            here, link, look, change = waiting.pop()
            tag = here.tag
            if tag in _DRAWN:
                paragraph.drawings.append(here)
            elif tag == f"{W}t" or tag == f"{M}t":
                self._text(here, look or Look(), link)
            elif tag in _SIGNS:
                self._push(_SIGNS[tag], replace(look or Look(), link=link))
            elif tag == f"{W}softHyphen":
                paragraph.marks.append(Mark(MarkKind.UNSEEN, len(paragraph.letters), "soft hyphen"))
            elif tag == f"{W}sym":
                self._symbol(here, look or Look(), link)
            elif tag in (f"{W}fldChar", f"{W}instrText"):
                self.fields.meet(here)
            elif tag in _GONE:
                paragraph.marks.append(Mark(MarkKind.DELETED, len(paragraph.letters), _said(here)))
                self._gone(here)
            elif tag in (f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"):
                self._comment(here)
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                kind = tag[len(W) :].removesuffix("Reference")
                paragraph.marks.append(Mark(MarkKind.NOTE, len(paragraph.letters), f"{kind} {here.get(f'{W}id')}"))
            elif tag in _NO_TEXT or not isinstance(tag, str):
                continue
            else:
                if tag in _COME:
                    paragraph.marks.append(Mark(MarkKind.INSERTED, len(paragraph.letters), _said(here)))
                elif tag == f"{W}r":
                    look = self.styles.look(element, here)
                elif tag == f"{W}hyperlink":
                    link = self._target(here)
                elif tag == f"{W}fldSimple":
                    link = self.fields.simple(here) or link
                waiting += [(child, link, look, change) for child in reversed(chosen(here))]

    def _target(self, hyperlink: Any) -> str:
        found = self.links.get(hyperlink.get(f"{RELATION}id") or "")
        inner = hyperlink.get(f"{W}anchor")
        return found.target if found else f"#{inner}" if inner else ""

    def _gone(self, change: Any) -> None:
        # Fields and comments that are deleted still open and close.
        for inner in change.iter(f"{W}fldChar"):
            self.fields.meet(inner)

    def _comment(self, here: Any) -> None:
        kind = MarkKind.COMMENT_END if here.tag == f"{W}commentRangeEnd" else MarkKind.COMMENT
        self._to.marks.append(Mark(kind, len(self._to.letters), here.get(f"{W}id") or ""))
        if here.tag == f"{W}commentReference":
            self._to.marks.append(Mark(MarkKind.COMMENT_END, len(self._to.letters), here.get(f"{W}id") or ""))

    def _text(self, element: Any, look: Look, link: str) -> None:
        if not self.fields.showing:
            return
        text = element.text or ""
        look = replace(look, link=link or self.fields.link)
        if self._unseen(text, look):
            return
        for n, sign in enumerate(text):
            if is_unseen(sign, text[n - 1 : n] if n else "", text[n + 1 : n + 2]):
                self._to.marks.append(Mark(MarkKind.UNSEEN, len(self._to.letters), unseen_name(sign)))
            else:
                self._push(shown(plain_sign(" " if sign in "\n\r\x0b\x0c" else sign), look.font), look, element, n)

    def _symbol(self, element: Any, look: Look, link: str) -> None:
        code = element.get(f"{W}char") or ""
        try:
            sign = shown(chr(int(code, 16)), element.get(f"{W}font") or "symbol")
        except (ValueError, OverflowError):
            return
        look = replace(look, link=link or self.fields.link)
        if sign and self.fields.showing and not self._unseen(sign, look):
            self._push(sign, look)

    def _unseen(self, text: str, look: Look) -> bool:
        """Whether a person cannot see letters of this look; they leave a mark instead."""
        ground = (None if look.ground == "?" else look.ground) if look.ground else self._ground
        if look.hidden:
            kind = MarkKind.HIDDEN
        elif 0 < look.size < TINY:
            kind = MarkKind.TINY
        elif look.colour and ground and alike(look.colour, ground):
            kind = MarkKind.WHITE
        else:
            return False
        marks = self._to.marks
        if marks and marks[-1].kind == kind and marks[-1].at == len(self._to.letters):
            marks[-1] = replace(marks[-1], said=marks[-1].said + text)
        elif text.strip():
            marks.append(Mark(kind, len(self._to.letters), text))
        return True

    def _push(self, sign: str, look: Look, source: Any = None, offset: int = 0) -> None:
        if not sign or look.hidden or not self.fields.showing:
            return
        letters = self._to.letters
        if sign == "\t":
            # Several tabs, and blanks around them, are one gap for the eye.
            while letters and letters[-1].sign == " ":
                letters.pop()
            if letters and letters[-1].sign == "\t":
                return
        elif sign == " " and letters and letters[-1].sign == "\t":
            return
        letters.append(Letter(sign, look, source, offset))


def chosen(element: Any) -> list[Any]:
    """The children of an element that are shown: of alternative contents, the first choice, else the fallback."""
    if element.tag != f"{MC}AlternateContent":
        return list(element)
    branch = element.find(f"{MC}Choice")
    if branch is None:
        branch = element.find(f"{MC}Fallback")
    return [] if branch is None else list(branch)


def alike(one: str, other: str) -> bool:
    """Whether nobody could tell two colours (hex) apart."""
    try:
        first, second = (bytes.fromhex(said) for said in (one, other))
    except ValueError:
        return False
    # Fifteen of 255 is where print and screens show no difference on white.
    return len(first) == len(second) == 3 and max(abs(a - b) for a, b in zip(first, second, strict=True)) <= 15


def _said(change: Any) -> str:
    return "".join(text.text or "" for text in change.iter(f"{W}t", f"{W}delText"))


def mark_is_deleted(element: Any) -> bool:
    """Whether the end of a paragraph is deleted, so that it runs on into the next."""
    properties = element.find(f"{W}pPr/{W}rPr")
    return properties is not None and any(properties.find(f"{W}{tag}") is not None for tag in ("del", "moveFrom"))
