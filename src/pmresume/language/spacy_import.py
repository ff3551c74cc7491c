"""Imports spaCy without its command line, which a library use never needs.

Why: ``spacy/__init__`` imports its command line for one function, and with it 360 modules (training, downloads, web
clients): a third of the time that importing spaCy takes, in every run.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

_CLI, _INFO = "spacy.cli", "spacy.cli.info"


def _info(*arguments: Any, **options: Any) -> Any:
    from spacy.cli.info import info

    return info(*arguments, **options)


def _import_without_cli() -> None:
    """Import spaCy with a stand-in for its command line, which is gone again afterwards."""
    cli, info = ModuleType(_CLI), ModuleType(_INFO)
    cli.__path__ = []
    info.info = _info  # type: ignore[attr-defined]
    stand_ins = {_CLI: cli, _INFO: info}
    sys.modules.update(stand_ins)
    try:
        import spacy

        # Left on the package, the stand-in would hide the real thing from whoever wants it.
        if vars(spacy).get("cli") is cli:
            del vars(spacy)["cli"]
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


if "spacy" not in sys.modules:
    _import_without_cli()

from spacy.language import Language  # noqa: E402
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # noqa: E402
from spacy.tokens import Doc  # noqa: E402
from spacy.util import registry  # noqa: E402

__all__ = ["Doc", "Language", "Tokenizer", "registry"]
