"""What each line of a section is to its entries: part of a heading, a label, a bullet or running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from pmresume.model.read_resume import Topic
from pmresume.model.source_line import Shape, SourceLine
from pmresume.readers.resume.structure.date_ranges import best_dates
from pmresume.readers.resume.structure.heads import label_of
from pmresume.readers.resume.structure.likeness import (
    degree_likeness,
    employer_likeness,
    place_likeness,
    school_likeness,
    title_likeness,
)


class Role(StrEnum):
    """The role of a line."""

    HEAD = "head"
    LABEL = "label"
    BULLET = "bullet"
    PROSE = "prose"


_LABEL = re.compile(
    r"^(?:(?:key|main|major|core|selected|notable|primary|daily|job|day[- ]to[- ]day|roles? (?:and|&)|duties (?:and|&)|my|"  # noqa: E501
    r"additional|other|recent|relevant|some|the following|project|career|technical)\s+)*"
    r"(?:responsibilit\w+|responsablities|achievements?|accomplishments?|duties|highlights?|overview|tools|technologies|"
    r"environment|tech(?:nology)? stack|description|projects?|results?|skills(?: used)?|contributions?|deliverables|tasks?|"  # noqa: E501
    r"roles?|summary|outcomes?|impact|activities|details|honors|awards|courses|coursework|clients?|work)"
    r"(?:\s+(?:include[ds]?|included|are|were|and \w+|& \w+|used|have been held|performed))*\s*[:.]?$",
    re.I,
)
_FIELD = re.compile(
    r"^(?:(?:main|key|core) )?(?:technolog(?:y|ies)(?: used)?|tools(?: used)?|environment|tech(?:nology)? stack|stack|description|"  # noqa: E501
    r"gpa|cgpa|grade|advisors?|relevant courses(?:work)?|coursework|thesis|skills(?: used)?|awards?|honou?rs|keywords|reason for leaving|"  # noqa: E501
    r"last updated|specialization|minor|activities|platforms?|languages|team size|supervisor|salary|databases?|methodology|os)"  # noqa: E501
    r"\b[\w ]{0,20}\s*[:–—-]\s*\S",
    re.I,
)
_IRREGULAR = frozenset(
    [
        "built",
        "led",
        "ran",
        "wrote",
        "kept",
        "made",
        "set",
        "drove",
        "oversaw",
        "brought",
        "took",
        "gave",
        "taught",
        "held",
        "won",
        "grew",
        "cut",
        "met",
        "dealt",
        "sold",
        "bought",
        "spoke",
        "sent",
        "rebuilt",
        "put",
        "began",
        "chose",
        "found",
        "got",
        "was",
        "were",
        "am",
        "is",
        "work",
        "manage",
        "support",
        "provide",
        "maintain",
        "install",
        "lead",
        "monitor",
        "troubleshoot",
        "develop",
        "create",
        "coordinate",
        "perform",
        "design",
        "assist",
        "help",
        "handle",
        "resolve",
        "configure",
        "write",
        "review",
        "reset",
        "install",
        "fix",
        "answer",
        "prepare",
        "order",
        "deliver",
        "document",
        "configure",
        "resolve",
        "replace",
        "serve",
        "act",
        "ensure",
        "conduct",
        "plan",
        "train",
        "track",
        "use",
        "own",
        "currently",
        "successfully",
    ]
)
_PROJECT = re.compile(r"project\s*#?\s*\d+\s*[:.–—-]", re.I)
_SENTENCE = re.compile(r"[a-z0-9)]{2,}[.;!?]\s+[A-Z]")
MOST_WORDS, LONGEST = 16, 130


def is_label(text: str) -> bool:
    """Whether the line only says what follows: "Key achievements:"."""
    return bool(_LABEL.match(text.strip().strip("*_")))


def is_task(text: str) -> bool:
    """Whether the line begins as a task does, with a verb."""
    words = text.split()
    if len(words) < (2 if text.rstrip().endswith(".") else 3):
        return False
    if (title_likeness(text.split(",")[0].split(" - ")[0]) >= 2 and _named(words)) or text.lower().startswith(
        "part time"
    ):
        return False
    if re.search("ing[,:]?$", words[0]) and _named(words) and not text.rstrip().endswith("."):
        return False  # "Housing and Residential Communities", "Marketing, Oregon State University"
    first = words[0].lower().strip(",.;:")
    if first.endswith("ly") and len(words) > 3:
        first = words[1].lower().strip(",.;:")
    if first in _IRREGULAR:
        return True
    if not first.isalpha() or (title_likeness(text) == 3 and len(words) <= 6):
        return False
    return (first.endswith("ed") and len(first) > 3) or (first.endswith("ing") and len(first) > 5)


def _named(words: Sequence[str]) -> bool:
    """Whether most words have capitals, as in titles and names, not in sentences."""
    long = [word for word in words if len(word) > 3]
    return bool(long) and sum(word[0].isupper() for word in long) > 0.7 * len(long)


def roles_of(lines: Sequence[SourceLine], ids: Sequence[int], topic: Topic) -> dict[int, Role]:
    """The role of each of these lines."""
    found: dict[int, Role] = {}
    dated = False  # whether the line above is a date alone, which something named must follow
    for at, n in enumerate(ids):
        after = lines[ids[at + 1]] if at + 1 < len(ids) else None
        found[n] = _role(lines[n], after, topic)
        text = lines[n].text
        if dated and found[n] is Role.PROSE and len(text.split()) <= 20 and (_named(text.split()) or not is_task(text)):  # noqa: SIM102
            if not text.rstrip().endswith(".") or _named(text.split()):
                found[n] = Role.HEAD
        dates = best_dates(text)
        dated = lines[n].shape is Shape.TEXT and dates is not None and len(text) - (dates.after - dates.outer) <= 3
    return found


def _role(line: SourceLine, after: SourceLine | None, topic: Topic) -> Role:
    text = line.text.strip()
    if is_label(text):
        return Role.LABEL
    if line.shape is Shape.HEADING:
        return Role.HEAD
    if line.shape is Shape.BULLET:
        return Role.HEAD if _bold_title(line, after, topic) else Role.BULLET
    return Role.HEAD if is_headlike(line) else Role.PROSE


def _bold_title(line: SourceLine, after: SourceLine | None, topic: Topic) -> bool:
    """A list entry all in bold above a date or a deeper list is the heading of what follows."""
    if _PROJECT.match(line.text) and len(line.text.split()) <= MOST_WORDS and topic in (Topic.EXPERIENCE, Topic.OTHER):
        return True
    if topic not in (Topic.EXPERIENCE, Topic.PROJECTS) or after is None or len(line.text.split()) > MOST_WORDS:
        return False
    if after.shape is Shape.BULLET:
        return line.all_bold and after.level > line.level and not line.text.rstrip().endswith(".")
    found = best_dates(after.text)
    alone = found is not None and len(after.text) - (found.after - found.outer) <= 3
    own = best_dates(line.text)
    return line.all_bold and after.shape is Shape.TEXT and (alone or (own is not None and own.ranged))


def is_headlike(line: SourceLine) -> bool:
    """Whether a line of text may be part of an entry's heading."""
    text = line.text.strip()
    if label_of(text)[0]:
        return True
    if _FIELD.match(text) or (text.endswith(":") and len(text.split()) > 4):
        return False
    dates = best_dates(text)
    rest = text if dates is None else (line.text[: dates.outer] + " " + line.text[dates.after :]).strip()
    words = rest.split()
    if dates is not None and not words:
        return True
    if len(words) > MOST_WORDS + (8 if dates is not None and dates.ranged else 0) or len(rest) > LONGEST + 60 * (
        dates is not None
    ):
        return False
    told = (
        title_likeness(rest)
        or employer_likeness(rest)
        or place_likeness(rest)
        or school_likeness(rest)
        or degree_likeness(rest)
    )
    if _SENTENCE.search(rest) and not (told and len(words) <= 12):
        return False
    if (
        rest.endswith(".")
        and not re.search(r"\b(?:inc|ltd|llc|corp|co|sr|jr|[a-z]\.[a-z])\.$", rest, re.I)
        and not ((dates is not None and dates.ranged) or (told and len(words) <= 8))
    ):
        return False
    if is_task(rest) and not (dates is not None and dates.ranged and told):
        return False
    return not (rest[:1].islower() and not told)
