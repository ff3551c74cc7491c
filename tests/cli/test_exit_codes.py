"""0 clean, 1 found something, 2 wrong call or input, 70 unexpected fault, 130 Ctrl-C; never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
import typer

from pmresume.cli.app import Commands, fault_line
from tests.cli.run import ROOT, pmresume


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["translate"],
        ["translate", "--nonsense", "x.yaml"],
        ["translate", "missing.yaml"],
        ["translate", "missing.yaml", "--format", "pdf"],
        ["translate", "missing.yaml", "-o", "x.md", "--format", "docx"],
        ["explain", "missing.yaml"],
        ["bullet", "--fact", "ownership", "patched servers"],
        ["bullet", "--format", "xml", "patched servers"],
        ["vocab", "frases"],
        ["vocab", "--search", "no entry holds these words"],
        ["vocab", "--vocab", "missing-folder"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_exits_2_and_says_so(arguments, tmp_path):
    done = pmresume(*arguments, cwd=tmp_path)
    assert done.returncode == 2, done
    assert done.stdout == ""
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_help_and_version_exit_0():
    assert "translate" in pmresume("--help").stdout
    done = pmresume("--version")
    assert (done.returncode, done.stdout) == (0, "pmresume 0.1.0\n")


def end_of(raised: BaseException, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    app = typer.Typer(cls=Commands, rich_markup_mode=None, pretty_exceptions_enable=False)

    @app.callback()
    def options() -> None:
        pass

    @app.command()
    def fail() -> None:
        raise raised

    with pytest.raises(SystemExit) as end:
        app(["fail"])
    return int(end.value.code or 0), capsys.readouterr().err


def test_an_unexpected_fault_is_one_line_with_where_to_report_it(capsys):
    code, said = end_of(KeyError("dimension\nof nothing"), capsys)
    assert code == 70
    assert said.count("\n") == 1
    assert "KeyError" in said
    assert "report" in said


def test_an_interrupt_exits_130(capsys):
    assert end_of(KeyboardInterrupt(), capsys)[0] == 130


def test_a_fault_names_its_place_in_the_program():
    try:
        fault_line("no exception")  # type: ignore[arg-type]
    except AttributeError as fault:
        assert " at app.py:" in fault_line(fault)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this system")  # noqa: PTH110
def test_a_full_disk_is_one_line():
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "pmresume", "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
