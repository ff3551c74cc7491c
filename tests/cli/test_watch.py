"""`translate --watch` as a process: what it prints and writes while files are saved, and how it ends."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pmresume.cli.watched import Watched, next_change
from tests.cli.run import ROOT, pmresume

DEADLINE = 90  # seconds: generous, for machines with other things to do
SMALL = """\
projects:
  - name: Branch office server upgrade
    ownership: coordinated
    scope: {servers: 24, branches: 12}
    tasks: [Upgraded servers at the branches]
"""


class Watching:
    """A running watch, its lines read as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: list[str] = []
        self._queue: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._queue.put(line.rstrip("\n"))
        self._queue.put(None)

    def until(self, start: str) -> list[str]:
        """The lines up to the next one that begins with ``start``."""
        deadline = time.monotonic() + DEADLINE
        seen: list[str] = []
        while True:
            try:
                line = self._queue.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                pytest.fail(f"no line {start!r} in {DEADLINE} s; lines: {seen}")
            if line is None:
                pytest.fail(f"ended before a line {start!r}; lines: {seen}")
            seen.append(line)
            if line.startswith(start):
                return seen

    def rest(self) -> list[str]:
        """The lines up to the end."""
        return list(iter(lambda: self._queue.get(timeout=DEADLINE), None))

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(DEADLINE)


@contextmanager
def watching(*arguments: str | Path) -> Iterator[Watching]:
    with subprocess.Popen(
        [sys.executable, "-m", "pmresume", "translate", *map(str, arguments), "--watch"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        encoding="utf-8",
    ) as process:
        try:
            yield Watching(process)
        finally:
            process.kill()


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    path = tmp_path / "inventory.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def save_by_rename(path: Path, text: str) -> None:
    beside = path.with_suffix(".tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def test_a_save_writes_again_and_says_which_bullets_changed_until_ctrl_c(inventory, tmp_path):
    resume = tmp_path / "resume.md"
    with watching(inventory, "-o", resume) as run:
        run.until("watching ")
        assert "24 servers" in resume.read_text(encoding="utf-8")
        save_by_rename(inventory, SMALL.replace("24", "31"))
        said = run.until("wrote ")
        assert said[:3] == [f"{inventory} changed", "1 bullet changed", "Branch office server upgrade"]
        assert [line.split()[0] for line in said[3:5]] == ["before", "after"]
        assert "24 servers" in said[3]
        assert "31 servers" in said[4]
        assert "31 servers" in resume.read_text(encoding="utf-8")
        run.until("watching ")
        assert run.interrupt() == 130
        assert run.rest() == []


def test_it_goes_on_over_what_is_not_valid_and_over_a_file_that_is_away(inventory, tmp_path):
    with watching(inventory) as run:
        run.until("watching ")
        inventory.write_text(SMALL + "    risk: x\n", encoding="utf-8")
        said = run.until("watching ")
        assert any(line.startswith(f"{inventory}:6") and "unknown key" in line for line in said), said
        assert not any(line.startswith("wrote") for line in said)
        inventory.unlink()
        said = run.until("watching ")
        assert f"{inventory} is gone" in said
        inventory.write_text(SMALL.replace("[Upgraded", "[trained the branch managers, Upgraded"), encoding="utf-8")
        said = run.until("wrote ")
        assert f"{inventory} is there" in said
        assert any("bullet" in line and line.endswith(" changed") for line in said), said
        assert run.interrupt() == 130


def test_an_output_edited_meanwhile_is_not_replaced_force_or_not(inventory, tmp_path):
    resume = tmp_path / "resume.md"
    resume.write_text("mine\n", encoding="utf-8")
    with watching(inventory, "-o", resume, "--force") as run:
        run.until("watching ")
        edited = resume.read_text(encoding="utf-8").replace("24 servers", "two dozen servers")
        resume.write_text(edited, encoding="utf-8")
        inventory.write_text(SMALL.replace("24", "31"), encoding="utf-8")
        said = run.until("watching ")
        assert any(line.startswith(f"{resume}: not written by pmresume, or edited since") for line in said), said
        assert resume.read_text(encoding="utf-8") == edited
        resume.unlink()
        inventory.write_text(SMALL.replace("24", "32"), encoding="utf-8")
        said = run.until("wrote ")
        assert any("24 servers" in line for line in said), "the difference is that to what was last written"
        assert run.interrupt() == 130


def test_a_report_is_written_again_too(inventory, tmp_path):
    report = tmp_path / "report.html"
    with watching(inventory, "--report", report) as run:
        run.until("watching ")
        assert "servers 24" in report.read_text(encoding="utf-8").replace("</code>", "")
        inventory.write_text(SMALL.replace("24", "31"), encoding="utf-8")
        run.until(f"wrote {report}")
        assert "servers 31" in report.read_text(encoding="utf-8").replace("</code>", "")
        assert run.interrupt() == 130


def test_edits_are_not_taken_over_again_and_again(inventory, tmp_path):
    done = pmresume("translate", inventory, "--watch", "--adopt", tmp_path / "resume.md")
    assert done.returncode == 2
    assert "without --watch" in done.stderr


def test_a_vocabulary_is_watched_too(inventory, tmp_path):
    words = tmp_path / "words"
    (words / "tools").mkdir(parents=True)
    tools = words / "tools" / "mine.yaml"
    head = "source: own\nlicence: own\nentries:\n"
    tools.write_text(head + "  - name: Frobnicator\n    category: own\n", encoding="utf-8")
    with watching(inventory, "--vocab", words) as run:
        run.until("watching ")
        tools.write_text(head + "  - nome: Frobnicator\n", encoding="utf-8")
        said = run.until("watching ")
        assert f"{tools} changed" in said
        assert any(line.startswith(str(tools) + ":") for line in said), said
        assert run.interrupt() == 130


def test_one_that_is_not_there_to_begin_with_is_a_wrong_call(tmp_path):
    done = pmresume("translate", tmp_path / "missing.yaml", "--watch")
    assert done.returncode == 2
    assert "no such file" in done.stderr


class Clock:
    """Stands for sleeping: each pause runs the next step."""

    def __init__(self, *steps: object) -> None:
        self.steps = list(steps)
        self.pauses = 0

    def __call__(self, seconds: float) -> None:
        self.pauses += 1
        if self.steps:
            step = self.steps.pop(0)
            if callable(step):
                step()
        elif self.pauses > 200:
            raise TimeoutError


def test_a_touch_is_no_change_and_a_burst_of_saves_is_one(tmp_path):
    path = tmp_path / "inventory.yaml"
    path.write_text("a", encoding="utf-8")
    watched = Watched([path])
    seen = watched.look()

    def save(text: str) -> None:
        path.write_text(text, encoding="utf-8")

    clock = Clock(path.touch, None, lambda: save("b"), lambda: save("c"), path.unlink, lambda: save("d"), None)
    now = next_change(watched, seen, clock)
    assert clock.steps == []
    assert now == watched.look() != seen
    with pytest.raises(TimeoutError):
        next_change(watched, now, Clock())


def test_a_file_that_never_rests_is_read_all_the_same(tmp_path):
    path = tmp_path / "inventory.yaml"
    path.write_text("a", encoding="utf-8")
    watched = Watched([path])
    seen = watched.look()
    number = iter(range(1000))
    clock = Clock(*[lambda: path.write_text(str(next(number)), encoding="utf-8")] * 100)
    assert next_change(watched, seen, clock) != seen
    assert clock.steps


def test_a_save_of_the_same_size_at_the_same_time_is_seen(tmp_path):
    path = tmp_path / "inventory.yaml"
    path.write_text("24", encoding="utf-8")
    status = path.stat()
    watched = Watched([path])
    seen = watched.look()
    path.write_text("26", encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert watched.look() != seen
