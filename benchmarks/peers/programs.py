"""The linters: each installed in an environment of its own, run as anybody would, its output read."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlparse

from peers.finding import Said

ROOT = Path(__file__).resolve().parents[2]
OURS = "pmresume"
PYTHON_PACKAGES = ("proselint==0.16.0", "google-re2==1.1.20251105")
NODE_PACKAGES = ("write-good@1.0.8", "alex@11.0.1", "vfile-reporter-json@3.3.0")
# `path:line:column:"words" what is wrong`, the column from 0.
_WRITE_GOOD = re.compile(r'(?P<path>.+?):(?P<line>\d+):(?P<column>\d+):(?P<message>"(?P<quote>[^"]*)".*)')
_SECONDS = 300


class LackingError(Exception):
    """What is not there, in one line."""


class UnreadableError(Exception):
    """A program printed something else than its findings."""


@dataclass(frozen=True, slots=True)
class Program:
    """``command`` goes before the files; ``read`` makes findings of what was printed on both channels."""

    name: str
    command: tuple[str, ...]
    read: Callable[[str, str], Iterator[Said]]
    takes_docx: bool = False

    def run(self, files: Sequence[Path], folder: Path) -> tuple[float, list[Said]]:
        """Wall-clock seconds of one process over all files, and its findings in order. Raises UnreadableError."""
        # Nobody's own configuration: not from the home folder, and ``folder`` has none.
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "XDG_CONFIG_HOME": str(folder), "NO_COLOR": "1"}
        begun = time.perf_counter()
        done = subprocess.run(
            [*self.command, *map(str, files)],
            cwd=folder,
            env=environment,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
        seconds = time.perf_counter() - begun
        out, err = (stream.decode("utf-8", "replace") for stream in (done.stdout, done.stderr))
        try:
            return seconds, sorted(self.read(out, err))
        except (ValueError, KeyError, TypeError, IndexError) as fault:
            shown = (err.strip() or out.strip() or str(fault)).rpartition("\n")[2]
            raise UnreadableError(f"{self.name} ended with {done.returncode}: {shown}") from fault


def installed(folder: Path) -> tuple[Program, ...]:
    """This linter and the others, installed into ``folder``. Raises LackingError."""
    scripts = _python(folder / "python")
    modules = _node(folder / "node")
    node = shutil.which("node") or "node"
    reporter = modules / "vfile-reporter-json" / "index.js"
    ours = (sys.executable, "-m", "pmresume", "lint", "--no-cache", "--format", "json")
    return (
        Program(OURS, ours, _ours, takes_docx=True),
        Program("proselint", (str(scripts / "proselint"), "check", "--output-format", "json"), _proselint),
        Program("write-good", (node, str(modules / "write-good" / "bin" / "write-good.js"), "--parse"), _write_good),
        Program("alex", (node, str(modules / "alex" / "cli.js"), f"--reporter={reporter}"), _alex),
    )


def _python(folder: Path) -> Path:
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not _stands(folder, PYTHON_PACKAGES):
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(scripts / "python"), "-m", "pip", "--disable-pip-version-check", "-qq", "install"]
        if subprocess.run([*pip, *PYTHON_PACKAGES], check=False).returncode:
            raise LackingError(f"{', '.join(PYTHON_PACKAGES)} (pip could not install them)")
        _stamp(folder, PYTHON_PACKAGES)
    return scripts


def _node(folder: Path) -> Path:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise LackingError(" and ".join(name for name, found in (("node", node), ("npm", npm)) if found is None))
    if not _stands(folder, NODE_PACKAGES):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        quiet = ["--silent", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"]
        if subprocess.run([npm, "install", *quiet, *NODE_PACKAGES], cwd=folder, check=False).returncode:
            raise LackingError(f"{', '.join(NODE_PACKAGES)} (npm could not install them)")
        _stamp(folder, NODE_PACKAGES)
    return folder / "node_modules"


def _stands(folder: Path, packages: Sequence[str]) -> bool:
    stamp = folder / "installed.txt"
    return stamp.exists() and stamp.read_text(encoding="utf-8") == " ".join(packages)


def _stamp(folder: Path, packages: Sequence[str]) -> None:
    (folder / "installed.txt").write_text(" ".join(packages), encoding="utf-8")


def _ours(out: str, err: str) -> Iterator[Said]:
    report = json.loads(out)
    if report["unread"]:
        raise ValueError(report["unread"])
    for file in report["files"]:
        for each in file["findings"]:
            start: Mapping[str, int] = each.get("start", {"line": each.get("paragraph", 0), "column": 0})
            column = each.get("offset", [start["column"]])[0]
            suggestion = each.get("suggestion", "")
            message = each["message"] + (f" ({suggestion})" if suggestion else "")
            place = (start["line"], column)
            line, quote = each.get("text", ""), each.get("quote", "")
            yield Said(OURS, Path(file["file"]).stem, place, line, quote, message)


def _proselint(out: str, err: str) -> Iterator[Said]:
    for address, found in json.loads(out)["result"].items():
        path = Path(unquote(urlparse(address).path))
        lines = path.read_text(encoding="utf-8").split("\n")
        for each in found["diagnostics"]:
            line, column = each["pos"]
            long = each["span"][1] - each["span"][0]
            text = lines[line - 1]
            yield Said(
                "proselint", path.stem, (line, column), text, text[column - 1 : column - 1 + long], each["message"]
            )


def _write_good(out: str, err: str) -> Iterator[Said]:
    for printed in filter(None, out.split("\n")):
        found = _WRITE_GOOD.fullmatch(printed)
        if found is None:
            raise ValueError(printed)
        path, line, column = Path(found["path"]), int(found["line"]), int(found["column"])
        text = path.read_text(encoding="utf-8").split("\n")[line - 1]
        yield Said("write-good", path.stem, (line, column + 1), text, found["quote"], found["message"])


def _alex(out: str, err: str) -> Iterator[Said]:
    for file in json.loads(err):
        path = Path(file["cwd"], file["history"][0])
        lines = path.read_text(encoding="utf-8").split("\n")
        for each in file["messages"]:
            if each["fatal"]:
                raise ValueError(each["reason"])
            start, end = each["position"]["start"], each["position"]["end"]
            text = lines[start["line"] - 1]
            until = end["column"] - 1 if end["line"] == start["line"] else len(text)
            quote = text[start["column"] - 1 : until]
            yield Said("alex", path.stem, (start["line"], start["column"]), text, quote, each["reason"])
