"""Run by another Python: writes a picture again in sixteen colours, which text on paper does not need more than."""

from __future__ import annotations

import importlib
import sys


def main() -> None:
    picture = importlib.import_module("PIL.Image").open(sys.argv[1]).convert("RGB")
    # No dithering: letters keep clean edges and the file stays small.
    picture.quantize(16, dither=0).save(sys.argv[2], optimize=True)


if __name__ == "__main__":
    main()
