"""However a run ends, the files are whole and the user is told in one line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.run import ROOT, pmresume

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and pipes of POSIX")
INVENTORY = Path(__file__).parent / "inventories" / "positions_only.yaml"


def started(*arguments: str | Path, cwd: Path | None = None, path: Path | None = None) -> subprocess.Popen[bytes]:
    """The running process, without standard input; ``path`` comes first among the places to import from."""
    places = [*([str(path)] if path else []), str(ROOT / "src")]
    return subprocess.Popen(
        [sys.executable, "-m", "pmresume", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
    )


# The program sleeps a little at every call that touches a file of the output, so that kills hit all the gaps.
SLOW = """
import os, time
def slow(real):
    def call(*arguments, **options):
        time.sleep(0.03)
        done = real(*arguments, **options)
        time.sleep(0.03)
        return done
    return call
import pmresume.writers.files as files
for name in ("_stage", "_replace", "_check", "_flush_folder"):
    setattr(files, name, slow(getattr(files, name)))
os.fsync = slow(os.fsync)
open(os.environ["READY"], "w").close()
"""


def test_kills_at_any_moment_of_writing_leave_the_old_or_the_new_file(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_bytes(INVENTORY.read_bytes())
    arguments = ["translate", "mine.yaml", "--format", "docx,md"]
    assert pmresume(*arguments, cwd=tmp_path).returncode == 0
    names = ("resume.docx", "resume.md")
    old = {name: (tmp_path / name).read_bytes() for name in names}
    changed = INVENTORY.read_text(encoding="utf-8").replace("Trained operators", "Trained 14 operators")
    (tmp_path / "mine.yaml").write_text(changed, encoding="utf-8")
    assert pmresume(*arguments, "-o", "other", cwd=tmp_path).returncode == 0
    new = {name: (tmp_path / name.replace("resume", "other")).read_bytes() for name in names}
    assert all(old[name] != new[name] for name in names)

    script = "import sys; from pmresume.cli.app import main; exec(open('slow.py').read()); sys.argv[0] = 'p'; main()"
    (tmp_path / "slow.py").write_text(SLOW, encoding="utf-8")
    ready = tmp_path / "ready"
    seen = set()
    for attempt in range(12):
        ready.unlink(missing_ok=True)
        running = subprocess.Popen(
            [sys.executable, "-c", script, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "READY": str(ready)},
        )
        # The writing begins with the first temporary file; from there on in steps through all of it.
        deadline = time.monotonic() + 60
        while not list(tmp_path.glob(".pmresume-*")) and running.poll() is None and time.monotonic() < deadline:
            time.sleep(0.005)
        time.sleep(0.04 * attempt)
        running.kill()
        running.wait(timeout=30)
        for name in names:
            now = (tmp_path / name).read_bytes()
            assert now in (old[name], new[name]), f"{name} is broken after kill {attempt}"
            seen.add((name, now == new[name]))
        for name in names:
            (tmp_path / name).write_bytes(old[name])
    assert {(name, False) for name in names} <= seen


def test_the_rests_of_a_killed_run_do_not_stop_the_next(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_bytes(INVENTORY.read_bytes())
    (tmp_path / ".pmresume-0123456789abcdef.tmp").write_bytes(b"half a file")
    assert pmresume("translate", "mine.yaml", cwd=tmp_path).returncode == 0
    assert (tmp_path / "resume.docx").stat().st_size > 1000


@pytest.mark.parametrize("arguments", [["explain", INVENTORY], ["schema"], ["vocab", "objects"]], ids=lambda a: a[0])
def test_a_closed_pipe_is_silent(arguments: list[str | Path]) -> None:
    running = started(*arguments)
    assert running.stdout
    assert running.stderr
    running.stdout.close()
    said = running.stderr.read()
    running.stderr.close()
    assert running.wait(timeout=60) == 0
    assert said == b""


@pytest.mark.parametrize("command", ["translate", "explain"])
@pytest.mark.parametrize("delay", [0.2, 0.5, 0.9])
def test_ctrl_c_exits_130_without_a_word(command: str, delay: float, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_bytes(INVENTORY.read_bytes())
    running = started(command, "mine.yaml", cwd=tmp_path)
    time.sleep(delay)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    if running.returncode == 0:  # over before the signal came
        assert command == "explain" or (tmp_path / "resume.docx").stat().st_size > 1000
        return
    # Before the interpreter runs any code of ours, the signal ends it as it ends any program.
    assert running.returncode in (130, -signal.SIGINT), said
    assert b"Traceback" not in said
    assert not list(tmp_path.glob(".pmresume-*"))


BROKEN = """
import pmresume.readers.inventory as inventory

def fail(*arguments, **options):
    raise RuntimeError("two\\nlines")

inventory.read_inventory = fail
"""


def test_an_unexpected_fault_exits_70_with_one_line(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(BROKEN, encoding="utf-8")
    running = started("translate", INVENTORY, "-o", tmp_path / "r.md", path=tmp_path)
    out, said = running.communicate(timeout=60)
    assert running.returncode == 70, said
    assert out == b""
    assert said.count(b"\n") == 1
    assert b"RuntimeError: two lines" in said
    assert b"report" in said


def test_a_target_that_is_not_ours_is_refused_and_force_takes_it(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_bytes(INVENTORY.read_bytes())
    (tmp_path / "resume.md").write_text("my own\n", encoding="utf-8")
    call = ["translate", "mine.yaml", "--format", "docx,md"]
    refused = pmresume(*call, cwd=tmp_path)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert "--force" in refused.stderr
    assert (tmp_path / "resume.md").read_text(encoding="utf-8") == "my own\n"
    assert not (tmp_path / "resume.docx").exists()
    assert pmresume(*call, "--force", cwd=tmp_path).returncode == 0
    assert pmresume(*call, cwd=tmp_path).returncode == 0, "what pmresume wrote itself is replaced without a word"
    edited = (tmp_path / "resume.md").read_text(encoding="utf-8").replace("SCADA", "OT")
    (tmp_path / "resume.md").write_text(edited, encoding="utf-8")
    assert pmresume(*call, cwd=tmp_path).returncode == 2
    assert (tmp_path / "resume.md").read_text(encoding="utf-8") == edited


def test_a_target_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    for target in ("/dev/null/r.md", tmp_path / "no such folder" / "r.md", "x" * 300 + ".md", "/proc/r.md"):
        done = pmresume("translate", INVENTORY, "-o", target, cwd=tmp_path)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1), done
