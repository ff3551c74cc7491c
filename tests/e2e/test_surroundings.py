"""The same inventory gives the same bytes wherever and whenever it is translated, without a network."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.run import ROOT, pmresume

INVENTORY = Path(__file__).parent / "inventories" / "security.yaml"
LINES = "patched 120 servers\nResponsible for backups of ~40 databases using RMAN, Veeam\n\nhelped with meetings\n"

# A machine with another clock, and without a network: any attempt to connect ends the run.
ELSEWHERE = """
import datetime, os, socket, sys, time

NOW = {now}
os.umask({umask})

class Datetime(datetime.datetime):
    __slots__ = ()
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(NOW, tz)
    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(NOW)
    @classmethod
    def today(cls):
        return cls.fromtimestamp(NOW)

class Date(datetime.date):
    __slots__ = ()
    @classmethod
    def today(cls):
        return cls.fromtimestamp(NOW)

real_localtime, real_gmtime = time.localtime, time.gmtime
time.time = lambda: float(NOW)
time.time_ns = lambda: NOW * 10**9
time.localtime = lambda seconds=None: real_localtime(NOW if seconds is None else seconds)
time.gmtime = lambda seconds=None: real_gmtime(NOW if seconds is None else seconds)
datetime.datetime, datetime.date = Datetime, Date

def refused(*arguments, **options):
    os.write(2, b"a connection was tried")
    os._exit(99)

socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = refused
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refused
def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        refused()
sys.addaudithook(watch)
"""


def everything(folder: Path, now: int, umask: int, **surroundings: str) -> dict[str, str | bytes]:
    """All that the program says and writes in ``folder``, by name."""
    (folder / "site").mkdir(parents=True)
    (folder / "site" / "sitecustomize.py").write_text(ELSEWHERE.format(now=now, umask=umask), encoding="utf-8")
    (folder / "mine.yaml").write_bytes(INVENTORY.read_bytes())
    os.utime(folder / "mine.yaml", (now, now))
    env = {**surroundings, "PYTHONPATH": os.pathsep.join([str(folder / "site"), str(ROOT / "src")])}
    found: dict[str, str | bytes] = {}
    for name, arguments, stdin in (
        ("translate", ["translate", "mine.yaml", "--format", "docx,md", "--report", "report.html"], ""),
        ("translate airy", ["translate", "mine.yaml", "-o", "airy.docx", "--theme", "airy", "--pages", "1"], ""),
        ("explain text", ["explain", "mine.yaml"], ""),
        ("explain json", ["explain", "mine.yaml", "--format", "json"], ""),
        ("explain md", ["explain", "mine.yaml", "--format", "md"], ""),
        ("bullet", ["bullet", "--format", "jsonl", "--alternatives", "3"], LINES),
    ):
        done = pmresume(*arguments, stdin=stdin, cwd=folder, env=env)
        assert done.returncode == 0, done
        found[f"{name}: stdout"], found[f"{name}: stderr"] = done.stdout, done.stderr
    for name in ("resume.docx", "resume.md", "airy.docx", "report.html"):
        found[name] = (folder / name).read_bytes()
    return found


def test_hash_seed_folder_locale_zone_date_and_umask_change_no_byte(tmp_path: Path) -> None:
    # 1973 is before the first day that ZIP can say, 2096 after the last that 32 bits can.
    here = everything(
        tmp_path / "a", 100_000_000, 0o022, PYTHONHASHSEED="0", LC_ALL="C", LANG="C", TZ="UTC", COLUMNS="60"
    )
    there = everything(
        tmp_path / "another folder" / "ünïcode",
        4_000_000_000,
        0o077,
        PYTHONHASHSEED="4242",
        LC_ALL="de_DE.UTF-8",
        LANG="tr_TR.UTF-8",
        TZ="Pacific/Kiritimati",
        COLUMNS="200",
        PYTHONUTF8="1",
        SOURCE_DATE_EPOCH="1234567890",
    )
    assert [name for name in here if here[name] != there[name]] == []


@pytest.mark.parametrize("arguments", [["vocab", "phrases"], ["schema"], ["--help"], ["init", "new"]])
def test_the_other_commands_are_as_steady(arguments: list[str], tmp_path: Path) -> None:
    runs = []
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        folder = tmp_path / seed
        folder.mkdir()
        runs.append(pmresume(*arguments, cwd=folder, env={"PYTHONHASHSEED": seed, "LC_ALL": locale}))
    assert runs[0].returncode == 0, runs[0]
    assert (runs[0].stdout, runs[0].stderr) == (runs[1].stdout, runs[1].stderr)
