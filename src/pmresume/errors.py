"""The exceptions that may reach a user.

PmresumeError
├── InputError        the call or the input is wrong (exit 2)
├── VocabularyError   an entry under vocab/ or an overlay is invalid (exit 2)
├── ModelError        the English model is missing or not the pinned one (exit 2)
└── OutputError       the output cannot or must not be written (exit 2)
"""

from __future__ import annotations


class PmresumeError(Exception):
    """A fault that the user can mend; its text is one line (or one line a fault) that says what, where and how."""


class InputError(PmresumeError):
    """The input cannot be read or is not valid."""


class VocabularyError(PmresumeError):
    """A vocabulary entry does not load."""


class ModelError(PmresumeError):
    """The English model is missing or is not the pinned one."""


class OutputError(PmresumeError):
    """The output cannot be written, or writing it would lose somebody's edits."""
