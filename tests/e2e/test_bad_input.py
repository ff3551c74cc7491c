"""Whatever is handed over as input: one line that says what is wrong, exit 2, at once."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.run import pmresume

TEXT = "projects: [{name: Café, tasks: [patched 12 servers]}]\n"


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50_000_000)


def _bomb(path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    path.write_text("\n".join(lines), encoding="utf-8")


MAKERS: dict[str, Callable[[Path], object]] = {
    "missing": lambda path: None,
    "folder": lambda path: path.mkdir(),
    "fifo": lambda path: os.mkfifo(path),
    "dangling link": lambda path: path.symlink_to("nowhere"),
    "empty": lambda path: path.write_bytes(b""),
    "only spaces": lambda path: path.write_bytes(b" \r\n\n"),
    "only a comment": lambda path: path.write_bytes(b"# soon\n"),
    "binary": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "a Word file": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(100)),
    "utf-16": lambda path: path.write_bytes(TEXT.encode("utf-16")),
    "utf-16 without mark": lambda path: path.write_bytes(TEXT.encode("utf-16-le")),
    "latin-1": lambda path: path.write_bytes(TEXT.encode("latin-1")),
    "50 MB": _huge,
    "alias bomb": _bomb,
    "deep": lambda path: path.write_text("[" * 20_000, encoding="utf-8"),
    "two documents": lambda path: path.write_text(f"{TEXT}---\n{TEXT}", encoding="utf-8"),
    "list": lambda path: path.write_text("- patched servers\n", encoding="utf-8"),
    "number": lambda path: path.write_text("42\n", encoding="utf-8"),
    "text": lambda path: path.write_text("patched servers\n", encoding="utf-8"),
}


# `explain` reads by the same code: two kinds show that it is told the same way.
@pytest.mark.parametrize(
    ("command", "kind"), [*(("translate", kind) for kind in MAKERS), ("explain", "fifo"), ("explain", "list")]
)
@pytest.mark.skipif(os.name == "nt", reason="FIFOs and links of POSIX")
def test_a_bad_inventory_is_one_line_and_exit_2(command: str, kind: str, tmp_path: Path) -> None:
    MAKERS[kind](tmp_path / "mine.yaml")
    done = pmresume(command, "mine.yaml", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done
    assert done.stderr.startswith("mine.yaml:")
    assert sorted(tmp_path.glob("*resume*")) == []


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 4, TEXT.encode("utf-16"), TEXT.encode("latin-1"), b"patched\0servers\n", b"a" * 21_000_000],
    ids=["binary", "utf-16", "latin-1", "NUL", "21 MB"],
)
def test_bad_lines_are_one_line_and_exit_2(data: bytes) -> None:
    done = pmresume("bullet", stdin=data)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done
    assert done.stderr.startswith("standard input:")


def test_commands_to_a_terminal_do_not_pass_through() -> None:
    done = pmresume("bullet", "\x1b[31mpatched 12 servers\x1b[0m\x07")
    assert done.returncode == 0
    assert "atched 12 servers" in done.stdout
    assert not set(done.stdout) & {"\x1b", "\x07"}


MISTAKES = """\
person:
  name: Ada Invented
  phne: 555 0100
  email: not an address
target:
  rol: IT Project Manager
positions:
  - employer: Invented Ltd
    titel: Administrator
    start: 2020-13
    end: soon
  - location: nowhere
projects:
  - name: Upgrade
    ownership: lead by me
    start: 2021-02-30
    deadline: next summer
    status: almost
    teem: 4
    scope: {servers: 24, sites: }
    risks: [{response: tested rollback}]
    results: [{before: 9, after: 1}]
    tasks: [patched 12 servers]
  - tasks: [moved data]
  - name: Empty
  - name: Move
    position: nobody
    scope_changes: [{decision: yes}]
    tools: [{a: b}]
    tasks: [moved data]
certifications:
  - {date: 2020}
confidential:
  - {say: a client}
unknown: 1
"""
WRONG = [3, 4, 6, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 24, 25, 27, 28, 29, 32, 34, 35]


def test_every_mistake_of_an_inventory_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(MISTAKES, encoding="utf-8")
    done = pmresume("translate", "mine.yaml", cwd=tmp_path)
    assert done.returncode == 2
    told = [int(line.split(":")[1]) for line in done.stderr.splitlines() if line.startswith("mine.yaml:")]
    assert sorted(set(told)) == WRONG, done.stderr
    assert len(WRONG) >= 20
