"""Where the sections of a resume begin: by heading styles, else by known words that look alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pmresume.model.read_resume import Topic
from pmresume.model.source_line import Part, Shape, SourceLine
from pmresume.readers.resume.structure.date_ranges import find_dates
from pmresume.readers.resume.structure.likeness import employer_likeness, title_likeness
from pmresume.readers.resume.structure.topics import WEAK, heading_words, known_topic, likely_topic

_WORK = (Topic.EXPERIENCE, Topic.PROJECTS)
_CONTENT = (*_WORK, Topic.EDUCATION)
_INLINE = re.compile(
    r"^\s*(?P<words>(?:professional |career |executive |technical |key |core )?(?:summary|objective|profile"
    r"|skills|competencies)|"
    r"education|certifications?|languages|references|interests|hobbies|awards)\s*:\s+\S",
    re.I,
)
_STOP = re.compile(r"[.,;!?]\s*$")
_PROJECT = re.compile(r"^project\s*#?\s*\d+\s*(?::|$)", re.I)
MOST_WORDS = 7
MOST_UNKNOWN = 3  # headings of one level that make sections of them whatever they say


@dataclass(frozen=True, slots=True)
class Opening:
    """A section begins at line ``line``; ``inside`` where its heading and first words share the line."""

    line: int
    topic: Topic
    guessed: bool
    inside: bool = False


@dataclass(frozen=True, slots=True)
class _Look:
    """How a line looks, as headings of one document look alike."""

    heading: int
    style: str
    bold: bool
    capitals: bool
    colon: bool
    size: float


def look_of(line: SourceLine) -> _Look:
    """The look of a line, by which headings are told from other lines."""
    text = line.text.strip()
    size = max((s.size for s in line.stretches), default=0.0)
    level = line.level if line.shape is Shape.HEADING else 0
    return _Look(level, line.style, line.all_bold, is_capitals(text), text.endswith(":"), size)


def is_capitals(text: str) -> bool:
    """Whether all letters are capitals, and there are some."""
    letters = [sign for sign in text if sign.isalpha()]
    return len(letters) >= 3 and all(sign.isupper() for sign in letters)


def find_openings(lines: Sequence[SourceLine]) -> tuple[Opening, ...]:
    """The lines at which sections begin, in order."""
    exact = {n: topic for n, line in enumerate(lines) if (topic := _exact(line)) is not None}
    styled = [n for n in exact if lines[n].shape is Shape.HEADING]
    strong = [n for n in exact if not _weak(lines[n])]
    looks = Counter(look_of(lines[n]) for n in (strong or exact))
    if not exact:
        return _unknown(lines)
    levels = Counter(lines[n].level for n in styled if not _weak(lines[n])) or Counter(lines[n].level for n in styled)
    top = min(levels) if levels else 0
    finder = _Finder(lines, exact, looks, top, len(styled) >= 2)
    return finder.all()


def _unknown(lines: Sequence[SourceLine]) -> tuple[Opening, ...]:
    """Sections whose headings say nothing that is known, as in another language: the headings of the commonest level."""  # noqa: E501
    levels = Counter(line.level for n, line in enumerate(lines) if line.shape is Shape.HEADING and n)
    common = [level for level, count in levels.items() if count >= MOST_UNKNOWN]
    if not common:
        return ()
    top = min(common)
    return tuple(
        Opening(n, likely_topic(line.text) or Topic.OTHER, False)
        for n, line in enumerate(lines)
        if n and line.shape is Shape.HEADING and line.level == top
    )


def _exact(line: SourceLine) -> Topic | None:
    text = line.text.strip()
    if line.place.part in (Part.HEADER, Part.FOOTER, Part.FOOTNOTE) or len(text) > 60:
        return None
    if line.shape is Shape.BULLET and not (line.all_bold or is_capitals(text)):
        return None
    return known_topic(text)


def _weak(line: SourceLine) -> bool:
    return heading_words(line.text) in WEAK


@dataclass(slots=True)
class _Finder:
    lines: Sequence[SourceLine]
    exact: dict[int, Topic]
    looks: Counter[_Look]
    top: int
    styled: bool  # whether headings have heading styles
    current: Topic | None = None
    level: int = 0
    since: int = 0  # lines since the last opening

    def all(self) -> tuple[Opening, ...]:
        found: list[Opening] = []
        for n, line in enumerate(self.lines):
            self.since += 1
            opening = self._styled(n, line) if line.shape is Shape.HEADING else self._looked(n, line)
            if opening is not None:
                found.append(opening)
                self.current, self.since = opening.topic, 0
                self.level = line.level if line.shape is Shape.HEADING else 0
        return tuple(found)

    def _styled(self, n: int, line: SourceLine) -> Opening | None:
        topic = self.exact.get(n)
        deeper = self.top and line.level > self.top
        if topic is not None:
            if (
                deeper
                and self.current in _WORK
                and self.since > 1
                and (self.level < line.level)
                and topic not in (Topic.EDUCATION, Topic.CERTIFICATIONS, Topic.REFERENCES)
            ):
                return None  # "Projects", "Tools" within a position
            if deeper and _weak(line) and self.current is not None and self.level < line.level:
                return None
            return Opening(n, topic, False)
        if self.current is None and (not self.top or line.level < self.top or (n <= 2 and not likely_topic(line.text))):
            return None  # the name
        if deeper:
            return None
        if self.top and line.level < self.top and not likely_topic(line.text):
            return None if self.current in _WORK else Opening(n, Topic.OTHER, False)
        if not self.top:
            return None
        if self.current in _CONTENT and self._entry(n) and likely_topic(line.text) is None:
            return None
        return Opening(n, likely_topic(line.text) or Topic.OTHER, False)

    def _entry(self, n: int) -> bool:
        """Whether a heading is rather that of a position: it or what follows has dates, or it is a title."""
        line = self.lines[n]
        deeper = any(one.shape is Shape.HEADING and one.level > line.level for one in self.lines)
        following = [] if deeper else [one for one in self.lines[n + 1 : n + 3] if one.shape is Shape.TEXT]
        return bool(
            find_dates(line.text)
            or title_likeness(line.text) >= 2
            or employer_likeness(line.text) >= 3
            or any(find_dates(one.text) and len(one.text) < 60 for one in following)
        )

    def _looked(self, n: int, line: SourceLine) -> Opening | None:
        topic = self.exact.get(n)
        look = look_of(line)
        marked = look.bold or look.capitals
        if topic is None:
            return self._inline(n, line) or self._alike(n, line, look, marked)
        if line.place.part is Part.FOOTNOTE:
            return None
        common = self.looks[look] >= 2
        if self.styled and not look.capitals and not (look.bold and not _weak(line)):
            return None
        if (
            self.styled
            and self.current in _WORK
            and topic in (Topic.PROJECTS, Topic.SKILLS, Topic.OTHER, Topic.SUMMARY)
        ):
            return None
        if _weak(line):
            if self.current in _WORK and self.since > 1 and not (common and marked and not look.colon):
                return None
            if not (common or marked or (look.colon and self.current not in _WORK)) and self.current is not None:
                return None
        if self.current in _WORK and not marked and not common and topic in (Topic.SUMMARY, Topic.SKILLS, Topic.OTHER):
            return None
        if self.current is Topic.SKILLS and not marked and look.colon and not common and topic is Topic.SKILLS:
            return None
        return Opening(n, topic, True)

    def _inline(self, n: int, line: SourceLine) -> Opening | None:
        """ "Summary: ten years of ..." where no heading tells of the topic."""
        if _PROJECT.match(line.text.strip()) and self.current not in (*_WORK, None) and line.shape is Shape.TEXT:
            return Opening(n, Topic.PROJECTS, True, inside=True)
        found = _INLINE.match(line.text)
        if (
            not found
            or line.shape is not Shape.TEXT
            or (self.current in (Topic.SKILLS, *_WORK) and not is_capitals(found["words"]))
        ):
            return None
        topic = known_topic(found["words"])
        if topic is None or topic in self.exact.values():
            return None
        return Opening(n, topic, True, inside=True)

    def _alike(self, n: int, line: SourceLine, look: _Look, marked: bool) -> Opening | None:
        """A line with unknown words that looks as the known headings do."""
        text = line.text.strip()
        if self.current is None or not marked or self.looks[look] < 2 or line.shape is Shape.BULLET or find_dates(text):
            return None
        if len(text.split()) > MOST_WORDS or _STOP.search(text) or len(text) > 60 or "@" in text:
            return None
        likely = likely_topic(text)
        if likely is not None:
            return Opening(n, likely, True)
        if self.current in _CONTENT or (self.current is Topic.SKILLS and look.colon):
            return None
        if title_likeness(text) or employer_likeness(text) or self.since <= 1:
            return None
        return Opening(n, Topic.OTHER, True)
