"""Rules over somebody's resume: what a recruiter or a resume parser would stumble over.

Calling the package lints a file, ``pmresume.lint("resume.docx")``; ``pmresume/translate/__init__.py`` has the reason.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmresume.model.finding import Finding


class _Lint(ModuleType):
    def __call__(self, resume: Any, **options: Any) -> list[Finding]:
        """See :func:`pmresume.lint.library.lint`."""
        from pmresume.lint.library import lint

        return lint(resume, **options)


sys.modules[__name__].__class__ = _Lint
