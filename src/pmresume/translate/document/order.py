"""The order of sections that the user asks for, and sections left out on request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pmresume.errors import InputError
from pmresume.model.resume import Resume, Section, SectionKind

_LEAVE_OUT = "-"


@dataclass(frozen=True, slots=True)
class SectionOrder:
    """Sections that come first, in their order, and sections that are not printed."""

    first: tuple[SectionKind, ...] = ()
    without: tuple[SectionKind, ...] = ()


def read_order(text: str) -> SectionOrder:
    """``summary,skills,-tools``: sections by name, a minus before those to leave out.

    Raises:
        InputError: a name that no section has, or a section both named and left out.
    """
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    if not names:
        raise InputError(f"--sections names no section; there are {_all()}")
    first = tuple(dict.fromkeys(_kind(name) for name in names if not name.startswith(_LEAVE_OUT)))
    without = tuple(
        dict.fromkeys(_kind(name.removeprefix(_LEAVE_OUT).strip()) for name in names if name.startswith(_LEAVE_OUT))
    )
    both = next((kind for kind in first if kind in without), None)
    if both:
        raise InputError(f"--sections both names {both} and leaves it out; drop one of them")
    return SectionOrder(first, without)


def ordered(resume: Resume, order: SectionOrder) -> Resume:
    """``resume`` with the named sections first and the others behind them as they were."""
    return replace(resume, sections=tuple(_sections(resume.sections, order)))


def _sections(sections: tuple[Section, ...], order: SectionOrder) -> Iterator[Section]:
    for kind in order.first:
        yield from (section for section in sections if section.kind is kind)
    yield from (section for section in sections if section.kind not in (*order.first, *order.without))


def _kind(name: str) -> SectionKind:
    try:
        return SectionKind(name)
    except ValueError:
        from difflib import get_close_matches  # late: a right name never needs it

        near = get_close_matches(name, [kind.value for kind in SectionKind], n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {_all()}"
        raise InputError(f"--sections: no section {name!r}; {hint}") from None


def _all() -> str:
    return ", ".join(SectionKind)
