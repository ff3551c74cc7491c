"""A rule's docstring, taken apart: the page, the help text and the examples that run as tests all come from it.

The form: a title sentence, then sections whose heads stand alone on their line, "Why:", "Bad:", "Good:" and
"Known false positives:", with their text indented by four. Under Bad and Good each ``- text`` is one example:

    - Responsible for patching servers          one bullet of a finished position in a clean resume
    -                                           a block: several bullets, where every line begins with "- ",
        - Led the move                          else a whole resume in Markdown
        - Led the test
    - file: docx/two_columns.docx               a document under tests/corpus

An example may run over several lines, indented by two more than its dash. A line ``inventory:`` among them, followed by
deeper lines of YAML, gives the inventory that the example is checked against.
"""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace

SECTIONS = ("Why", "Bad", "Good", "Known false positives")


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a rule; exactly one of ``bullets``, ``resume`` and ``file`` is filled.

    ``inventory`` is YAML, "" where there is none.
    """

    bullets: tuple[str, ...] = ()
    resume: str = ""
    file: str = ""
    inventory: str = ""

    @property
    def label(self) -> str:
        """A short name for messages: the first words of it."""
        text = self.file or (self.bullets[0] if self.bullets else self.resume.strip().partition("\n")[0])
        return textwrap.shorten(text, 60, placeholder="…")


@dataclass(frozen=True, slots=True)
class Documentation:
    """What a rule says of itself; ``sections`` hold the text as written, without its indent, by its head."""

    title: str
    sections: dict[str, str]
    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()


def parse(docstring: str) -> Documentation:
    """The parts of a docstring. Raises ValueError, saying what is wrong, where it is not of the form above."""
    lines = inspect.cleandoc(docstring).split("\n")
    title = lines[0].strip()
    if not title.endswith("."):
        raise ValueError(f"the title {title!r} is no sentence")
    bodies: dict[str, list[str]] = {}
    head = ""
    for line in lines[1:]:
        if line and not line.startswith(" "):
            head = line.removesuffix(":")
            if head not in SECTIONS or head == line:
                raise ValueError(f"{line!r} is none of the heads {', '.join(SECTIONS)}")
            bodies[head] = []
        elif line.strip() and not head:
            raise ValueError(f"{line.strip()!r} stands before the first head")
        elif head:
            bodies[head].append(line)
    if missing := [name for name in SECTIONS if name not in bodies]:
        raise ValueError(f"there is no section {', '.join(missing)}")
    sections = {name: textwrap.dedent("\n".join(bodies[name])).strip("\n") for name in SECTIONS}
    return Documentation(title, sections, tuple(_examples(sections["Bad"])), tuple(_examples(sections["Good"])))


def example_of(text: str, inventory: str = "") -> Example:
    """An example of its text: one line a bullet, lines that all begin with a dash several, else a whole resume."""
    text = text.strip("\n")
    rows = [row for row in text.split("\n") if row.strip()]
    if not rows:
        raise ValueError("an example is empty")
    if len(rows) == 1 and not rows[0].startswith(("- ", "#")):
        if rows[0].startswith("file:"):
            return Example(file=rows[0].removeprefix("file:").strip(), inventory=inventory)
        return Example(bullets=(rows[0].strip(),), inventory=inventory)
    if all(row.startswith("- ") for row in rows):
        return Example(bullets=tuple(row[2:].strip() for row in rows), inventory=inventory)
    return Example(resume=text + "\n", inventory=inventory)


def _examples(section: str) -> Iterator[Example]:
    items: list[tuple[str, list[str]]] = []
    for row in section.split("\n"):
        if row.startswith("- ") or row.rstrip() == "-":
            items.append((row[1:].strip(), []))
        elif items:
            items[-1][1].append(row)
        elif row.strip():
            raise ValueError(f"{row!r} stands before the first example")
    for first, rest in items:
        below = textwrap.dedent("\n".join(rest)).strip("\n").split("\n")
        body, inventory = _split(below)
        if first:
            yield replace(example_of(" ".join([first, *map(str.strip, body)]).strip()), inventory=inventory)
        else:
            yield example_of(textwrap.dedent("\n".join(body)), inventory)


def _split(rows: list[str]) -> tuple[list[str], str]:
    """The rows of an example, and the YAML below ``inventory:`` in it."""
    for n, row in enumerate(rows):
        if row.strip() == "inventory:":
            return rows[:n], textwrap.dedent("\n".join(rows[n + 1 :])).strip("\n") + "\n"
    return rows, ""
