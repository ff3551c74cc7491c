"""Run by another Python: the text of each DOCX named, by docx2txt and by mammoth, as JSON; knows no pmresume."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path


def main() -> None:
    docx2txt = importlib.import_module("docx2txt")
    mammoth = importlib.import_module("mammoth")
    texts: dict[str, dict[str, str]] = {"docx2txt": {}, "mammoth": {}}
    for path in map(Path, sys.argv[1:]):
        texts["docx2txt"][path.stem] = docx2txt.process(str(path))
        with path.open("rb") as document:
            texts["mammoth"][path.stem] = mammoth.extract_raw_text(document).value
    sys.stdout.write(json.dumps(texts))


if __name__ == "__main__":
    main()
