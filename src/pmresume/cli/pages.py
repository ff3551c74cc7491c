"""``pmresume translate --theme --pages --sections``: how the resume is laid out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pmresume.cli.loading import Loaded
from pmresume.cli.screen import width

if TYPE_CHECKING:
    from pmresume.model.resume import Resume
    from pmresume.model.translation import Translation
    from pmresume.translate.document.cuts import Step
    from pmresume.translate.document.fit import Fitted
    from pmresume.translate.document.order import SectionOrder
    from pmresume.writers.themes import Theme

_WORDS = {1: "one page", 2: "two pages"}


@dataclass(frozen=True, slots=True)
class Layout:
    """The options as read: look, most pages, order of sections."""

    theme: Theme
    pages: int | None
    order: SectionOrder


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The resume to write, what of the translation stands on it, and why it is longer than asked ("" if it is not)."""

    resume: Resume
    shown: Translation
    notes: tuple[str, ...] = ()
    missed: str = ""


def read_layout(theme: str | None, pages: int | None, sections: str | None) -> Layout:
    """The layout that the options ask for. Raises InputError."""
    from pmresume.translate.document.order import SectionOrder, read_order
    from pmresume.writers.themes import THEMES, load_theme

    order = SectionOrder() if sections is None else read_order(sections)
    return Layout(load_theme(THEMES[0] if theme is None else theme), pages, order)


def lay_out(loaded: Loaded, layout: Layout) -> LaidOut:
    """The resume of what was read, ordered and cut to the pages."""
    from pmresume.translate.document import build_resume
    from pmresume.translate.document.fit import fit
    from pmresume.translate.document.order import ordered
    from pmresume.translate.document.weakness import standings
    from pmresume.translate.on_page import on_page
    from pmresume.writers.page_estimate import PageMeasure

    resume = ordered(build_resume(loaded.inventory, loaded.translation, loaded.lexicon), layout.order)
    if layout.pages is None:
        return LaidOut(resume, on_page(loaded.translation, loaded.inventory, resume))
    fitted = fit(resume, layout.pages, PageMeasure(layout.theme), standings(loaded.inventory))
    missed = "" if fitted.fits else _missed(fitted, layout.pages)
    shown = on_page(loaded.translation, loaded.inventory, fitted.resume)
    return LaidOut(fitted.resume, shown, tuple(_notes(fitted)), missed)


def _notes(fitted: Fitted) -> Iterator[str]:
    """What was left out, in the order in which it went, what goes for one reason under that reason."""
    if not fitted.dropped:
        return
    yield ""
    yield f"Left out to fit on {_pages(fitted.pages)}, in this order:"
    yield from dropped_lines(fitted.dropped, width())


def dropped_lines(steps: Sequence[Step], columns: int) -> Iterator[str]:
    """One line for each step, under its reason."""
    from pmresume.translate.layout import shorten, wrap

    for why, group in groupby(steps, key=lambda step: step.why):
        yield from wrap(f"{why}:", columns, indent="    ", first="  ")
        yield from (f"    - {shorten(step.what, columns - 6)}" for step in group)


def _missed(fitted: Fitted, pages: int) -> str:
    return (
        f"--pages {pages}: the resume does not fit on {_pages(pages)} even without all that may go; "
        f"it takes {_pages(fitted.pages)}"
    )


def _pages(count: int) -> str:
    return _WORDS.get(count, f"{count} pages")
