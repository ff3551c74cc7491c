"""Name, headline, addresses and links in the lines at the top of a resume."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pmresume.model.read_resume import ContactItem, Piece
from pmresume.model.source_line import Shape, SourceLine
from pmresume.readers.resume.structure.likeness import place_likeness, title_likeness

_EMAIL = re.compile(r"(?<![\w.+%'-])[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s|,;<>()]+|\b(?:linkedin|github|gitlab|twitter|medium|behance)\.com(?:/[^\s|,;<>()]*)?"
    r"|(?<![@\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|co|info|us|tech)\b(?:/[^\s|,;<>()]*)?",
    re.I,
)
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|\(\+?)?\d[\d\s().\xa0/-]{6,}\d(?:\s*(?:x|ext\.?)\s*\d{1,5})?(?![\w-])")
_STREET = re.compile(
    r"\b\d{1,5}[A-Z]?\s+(?:[NSEW]\.?\s+)?[A-Z][\w.'’]*(?:\s+[\w.'’]+){0,3}?\s+(?:street|st|avenue|ave|road|rd"
    r"|drive|dr|lane|ln|"
    r"boulevard|blvd|court|ct|way|place|pl|circle|terrace|parkway|pkwy|highway|hwy|square)\b\.?[^|•·]*"
    r"|\bP\.?O\.? Box \d+[^|•·]*",
    re.I,
)
_SEPARATED = re.compile(r"\s*(?:[|•·●▪;]|::|\t|[ \xa0]{3,}|(?<=\s)[-–—/#~*](?=\s))\s*")
_LABEL = re.compile(r"^(?:address|location|based in|city|home|addr)\s*:?\s*", re.I)
_KINDS = (("email", _EMAIL), ("link", _LINK), ("phone", _PHONE))
_WORDS = re.compile(r"[A-Za-zÀ-ɏ\u0400-\u04ff\u4e00-\u9fff.'’,() -]+$")


def contact_items(lines: Iterable[tuple[int, SourceLine]]) -> Iterator[ContactItem]:
    """E-mail, phone, links and addresses of these lines (index and line), in order."""
    for index, line in lines:
        taken: list[tuple[int, int]] = []
        for kind, pattern in _KINDS:
            for found in pattern.finditer(line.text):
                if any(found.start() < end and start < found.end() for start, end in taken):
                    continue
                if kind == "phone" and not 7 <= sum(sign.isdigit() for sign in found[0]) <= 15:
                    continue
                if kind == "phone" and re.fullmatch(r"(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d", found[0].strip()):
                    continue
                taken.append(found.span())
                yield ContactItem(kind, Piece(found[0], index, *found.span()))
        yield from _links(index, line, taken)
        yield from _addresses(index, line, taken)


def _links(index: int, line: SourceLine, taken: list[tuple[int, int]]) -> Iterator[ContactItem]:
    """Words that are a link to somewhere else: "LinkedIn"."""
    for stretch in line.stretches:
        if not stretch.link or stretch.link.startswith(("mailto:", "tel:", "mail:")) or "@" in stretch.link:
            continue
        if any(stretch.start < end and start < stretch.end for start, end in taken):
            continue
        said = line.text[stretch.start : stretch.end]
        if said.strip():
            taken.append((stretch.start, stretch.end))
            yield ContactItem("link", Piece(said, index, stretch.start, stretch.end))


def _addresses(index: int, line: SourceLine, taken: list[tuple[int, int]]) -> Iterator[ContactItem]:
    at = 0
    for mark in [*_SEPARATED.finditer(line.text), None]:
        end = mark.start() if mark else len(line.text)
        start = at
        at = mark.end() if mark else end
        while start < end and line.text[start] in " ,;":
            start += 1
        label = _LABEL.match(line.text, start, end)
        if label:
            start = label.end()
        said = line.text[start:end].rstrip(" ,;")
        clear = not any(start < stop and first < start + len(said) for first, stop in taken)
        street = _STREET.search(said)
        if said and clear and len(said) < 90 and (place_likeness(said) or street or label):
            yield ContactItem("address", Piece(said, index, start, start + len(said)))


def has_contact(line: SourceLine) -> bool:
    """Whether a line holds an e-mail address or a phone number."""
    if _EMAIL.search(line.text):
        return True
    return any(7 <= sum(s.isdigit() for s in f[0]) <= 15 and not re.search(r"(?:19|20)\d\d\s*[-–/]", f[0])
               for f in _PHONE.finditer(line.text)) and len(line.text) < 160  # fmt: skip


def name_and_headline(lines: Sequence[tuple[int, SourceLine]]) -> Iterator[ContactItem]:
    """The name, which is the first line with words alone or one in the largest type, and the headline behind it."""
    named: int | None = None
    for at, (index, line) in enumerate(lines):
        piece = _name_piece(index, line, first=at == 0)
        if piece is not None:
            yield ContactItem("name", piece)
            named = at
            break
    if named is None:
        return
    for index, line in lines[named : named + 4]:
        if index == lines[named][0]:
            continue
        if (
            has_contact(line)
            or place_likeness(line.text)
            or len(line.text.split()) > (30 if re.search("[|·•]", line.text) else 18)
            or line.shape is Shape.BULLET
        ):
            continue
        if title_likeness(line.text) or "|" in line.text or (len(line.text.split()) <= 12 and ":" not in line.text):  # noqa: SIM102
            if not any(item.kind in ("email", "phone", "link", "address") for item in contact_items([(index, line)])):
                yield ContactItem("headline", Piece(line.text, index, 0, len(line.text)))
                return


def _name_piece(index: int, line: SourceLine, *, first: bool) -> Piece | None:
    cut = re.search(r"\s+\S+@|\s*(?:[|•·\t]|\s[-–—]\s|,\s*(?=[A-Z]{2,}\b)|\s{3,})", line.text)
    said = line.text[: cut.start()] if cut and cut.start() else line.text
    begin = len(said) - len(said.lstrip(" -–—_*#=~.|•"))
    said = said[begin:].rstrip(" -–—_*#=~|•")
    words = said.split()
    if re.fullmatch(r"(?:resume|curriculum vitae|cv|r[ée]sum[ée])(?: of)?", said.strip(), re.I):
        return None
    if not 1 <= len(words) <= 6 or any(sign.isdigit() or sign in "@/" for sign in said) or said.rstrip().endswith(":"):
        return None
    if len(words) == 1 and not (line.shape is Shape.HEADING or first):
        return None
    if said.endswith(".") and len(words[-1]) > 4:
        return None
    if not _WORDS.match(said) or (title_likeness(said) == 3 and not first) or place_likeness(said):
        return None
    return Piece(said, index, begin, begin + len(said))
