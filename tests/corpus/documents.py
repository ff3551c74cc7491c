"""The resumes of the corpus with what a careful coach marked in each.

Beside ``NAME.md`` (``.txt``, ``.yaml``) stands ``NAME.expected.yaml``: ``who`` the resume is of; ``layout``, the traps
with which the Markdown is made a Word document, absent where it is linted as it stands; ``expected``, the places that
must be found, and ``disputable``, those that one coach marks and another does not, each a rule's code and words of the
line (no words: anywhere in the file). They were marked by the rules' documentation, before the linter was run.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from tests.corpus.layouts import docx_of

HERE = Path(__file__).parent / "resumes"
SUFFIX = ".expected.yaml"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that a coach marked: the rule, and words of the line."""

    code: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A resume of the corpus; ``name`` ends in ".docx" where a layout makes it one."""

    name: str
    data: bytes
    who: str
    expected: tuple[Mark, ...]
    disputable: tuple[Mark, ...] = ()
    inventory: bytes | None = None


@lru_cache(maxsize=1)
def documents() -> tuple[Document, ...]:
    """Every resume of the corpus, by name. Raises ValueError where one stands alone or an expectation says too much."""
    found = []
    for path in sorted(HERE.glob(f"*{SUFFIX}")):
        stem = path.name.removesuffix(SUFFIX)
        (source,) = (other for other in HERE.glob(f"{stem}.*") if other.name.count(".") == 1)
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        known = {"who", "layout", "expected", "disputable", "inventory"}
        if not {"who", "expected"} <= set(told) <= known:
            raise ValueError(f"{path.name}: who and expected are needed, and there is no more than {sorted(known)}")
        data, name = source.read_bytes(), source.name
        if "layout" in told:
            data, name = docx_of(data.decode(), told["layout"]), f"{stem}.docx"
        against = (HERE / told["inventory"]).read_bytes() if "inventory" in told else None
        expected, disputable = (
            tuple(Mark(**mark) for mark in told.get(key) or ()) for key in ("expected", "disputable")
        )
        found.append(Document(name, data, told["who"], expected, disputable, against))
    return tuple(found)


if __name__ == "__main__":
    import sys

    # To look at them: python -m tests.corpus.documents FOLDER
    for document in documents():
        (Path(sys.argv[1]) / document.name).write_bytes(document.data)
