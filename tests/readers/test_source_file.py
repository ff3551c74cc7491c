"""What cannot be an inventory is refused in one line, at once, and never blocks."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from pmresume.errors import InputError
from pmresume.readers.inventory import read_inventory
from pmresume.readers.source_file import LIMIT

GOOD = "projects: {name: A, tasks: did x}\n"


def refusal(path: Path) -> str:
    begun = time.monotonic()
    with pytest.raises(InputError) as caught:
        read_inventory(path)
    assert time.monotonic() - begun < 5
    told = str(caught.value)
    assert "\n" not in told
    assert told.startswith(str(path))
    return told.removeprefix(str(path))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"# only a comment\n", "nothing but comments"),
        (b"---\n...\n", "nothing but comments"),
        (GOOD.encode("utf-16"), "encoded as UTF-16; save it as UTF-8 (iconv -f UTF-16 -t UTF-8)"),
        (GOOD.encode("utf-16-le"), "encoded as UTF-16LE"),
        (GOOD.encode("utf-16-be"), "encoded as UTF-16BE"),
        (GOOD.encode("utf-32"), "encoded as UTF-32"),
        ("person: José\n".encode("latin-1"), ":1:12: not UTF-8, probably Latin-1 (byte 0xE9 is 'é' there)"),
        ("a: x\nb: “x”\n".encode("cp1252"), ":2:4: not UTF-8, probably Windows-1252"),
        (b"PK\x03\x04\x14\x00", "a ZIP or Word file"),
        (b"%PDF-1.7\n", "a PDF"),
        (bytes(range(256)) * 4, "binary"),
        (b"\x00" * 100, "binary"),
        (b"a: x\nb: x\x07y\n", ":2:5: control character U+0007"),
        (b"a: x\xc2\x85y\n", ":1:5: control character U+0085"),
        (b"- 1\n- 2\n", ":1:1: the file holds only a list"),
        (b"- name: A\n  tasks: [x]\n", 'put "projects:" above it'),
        (b"42\n", ":1:1: the file holds only a number"),
        (b"hello\n", ":1:1: the file holds only a text"),
        (b"{}\n", "no project and no position"),
        (b"a: 1\n---\nb: 2\n", ":2:1: a second document begins here"),
        (b"[" * 100_000, "nested more than"),
        (b"a: &a [*a]\n", "inside its own anchor"),
        (b"projects:\n\t- name: A\n\t  kind: b\n", ":2:1: a tab in the indentation; use spaces"),
        (b"projects:\n- name: A\n  kind: b\n  name: C\n", ':4:3: the key "name" is given twice'),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(tmp_path: Path, data: bytes, what: str) -> None:
    path = tmp_path / "i.yaml"
    path.write_bytes(data)
    assert what in refusal(path)


def test_an_alias_bomb_is_refused(tmp_path: Path) -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]" for n in range(12)]
    path = tmp_path / "i.yaml"
    path.write_text("\n".join(lines))
    assert "aliases repeat" in refusal(path)


def test_a_bomb_of_merge_keys_is_refused(tmp_path: Path) -> None:
    lines = ["a: &a {x: 1, y: 2}"]
    for n in range(20):
        merged = ", ".join(["*" + chr(97 + n)] * 9)
        lines.append(f"{chr(98 + n)}: &{chr(98 + n)} {{<<: [{merged}], k{n}: 1}}")
    path = tmp_path / "i.yaml"
    path.write_text("\n".join(lines))
    assert "aliases repeat" in refusal(path)


def test_a_large_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "i.yaml"
    with path.open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    begun = time.monotonic()
    assert "50.0 MB, the most is 5 MB" in refusal(path)
    assert time.monotonic() - begun < 0.5


def test_a_file_just_too_large_is_refused_and_a_large_one_is_not(tmp_path: Path) -> None:
    path = tmp_path / "i.yaml"
    path.write_bytes(GOOD.encode() + b"#" * LIMIT)
    assert "the most is 5 MB" in refusal(path)
    path.write_bytes(GOOD.encode() + b"#" * (LIMIT - len(GOOD)))
    assert read_inventory(path).inventory.projects


def test_a_directory_is_refused(tmp_path: Path) -> None:
    assert "is a directory" in refusal(tmp_path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "none.yaml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_without_a_writer_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert "is a pipe" in refusal(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices")
def test_a_device_is_refused() -> None:
    assert "is a device" in refusal(Path("/dev/zero"))


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "i.yaml"
    path.write_text(GOOD)

    def refuse(*args: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)  # the superuser may read everything
    assert "not readable" in refusal(path)


def test_a_name_that_no_file_can_have_is_told() -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        read_inventory(Path("a\x00b"))


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
        GOOD.replace(" ", "\u00a0").encode(),
        "projects:\u2003{name:\u00a0A, tasks:\u202fdid x}".encode(),
        "projects: {name: “A”, tasks: ‘did x’}".encode(),
        "projects: {na\u200bme: A, tasks: di\u00add x}".encode(),
        b"%YAML 1.2\n---\n" + GOOD.encode() + b"...\n",
    ],
)
def test_what_editors_and_word_processors_leave_is_accepted(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "i.yaml"
    path.write_bytes(data)
    (project,) = read_inventory(path).inventory.projects
    assert project.name == "A"
    assert project.tasks[0].text == "did x"


def test_curly_quotes_inside_a_text_stay_as_typed() -> None:
    text = "projects: \n- name: A\n  tasks:\n  - wrote the “how to” page for the team’s wiki\n  - “Phase 2: cutover”\n"
    tasks = read_inventory(None, text).inventory.projects[0].tasks
    assert [t.text for t in tasks] == ["wrote the “how to” page for the team’s wiki", "Phase 2: cutover"]
