"""The translated inventory as a resume: sections, headline, summary, skills."""

from pmresume.translate.document.build import build_resume

__all__ = ["build_resume"]
