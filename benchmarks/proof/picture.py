"""The picture of the README: the first page of an example as LibreOffice shows it: ``make picture``."""

from __future__ import annotations

import sys
from pathlib import Path

from proof import documents, tools

EXAMPLE = documents.ROOT / "examples" / "sysadmin.docx"
PICTURE = documents.ROOT / "docs" / "images" / "sysadmin.png"
_DOTS = 110  # an inch: letter paper is then 935 dots wide, as wide as a README is shown
_MOST = 150_000  # bytes


def main() -> int:
    build = documents.ROOT / "build"
    others = tools.OtherReaders(build / "proof-env")
    try:
        others.install()
        (page,) = tools.convert([EXAMPLE], "pdf", build / "picture" / "pdf")
        first = tools.pages(page, build / "picture" / "png", _DOTS)[0]
    except tools.LackingError as fault:
        print(f"make picture lacks {fault}", file=sys.stderr)
        return 2
    others.run(Path(__file__).with_name("fewer_colours.py"), first, PICTURE)
    size = PICTURE.stat().st_size
    print(f"wrote {PICTURE.relative_to(documents.ROOT)}, {size:,} bytes")
    return 0 if size < _MOST else 1


if __name__ == "__main__":
    sys.exit(main())
