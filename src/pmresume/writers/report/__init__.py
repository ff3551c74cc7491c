"""The before/after report: one self-contained HTML page about a translation.

No script, no network, no clock: the same translation gives the same bytes. Confidential names were replaced before
anything of this was read (:func:`pmresume.readers.confidential.conceal`).
"""

from __future__ import annotations

from pmresume.writers.report.mark import is_own_report, mark_report
from pmresume.writers.report.page import render
from pmresume.writers.report.view import Report

__all__ = ["Report", "is_own_report", "mark_report", "render"]
