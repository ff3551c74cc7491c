"""Whether what is linted is a page that somebody reads, or the facts that one is written from."""

from __future__ import annotations

from pmresume.model.read_resume import ReadResume
from pmresume.model.source_line import Format


def is_page(resume: ReadResume) -> bool:
    """Whether it has an order, a length and a top: an inventory has none, and keeps its facts outside its tasks."""
    return resume.document.format is not Format.INVENTORY
