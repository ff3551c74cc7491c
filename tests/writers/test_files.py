"""No file is lost: what is not ours stays, and whatever ends the process, a target is old or new."""

from __future__ import annotations

import errno
import io
import os
import signal
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from pmresume.errors import OutputError
from pmresume.model.resume import Paragraph, Resume, Section, SectionKind
from pmresume.writers import digest
from pmresume.writers.docx_package import pack, unpack
from pmresume.writers.outputs import FORMATS, write_outputs


def resume(text: str = "First version") -> Resume:
    return Resume(name="Ann Example", sections=(Section(SectionKind.SUMMARY, "Summary", (Paragraph(text),)),))


def both(folder: Path) -> list[tuple[str, Path]]:
    return [("docx", folder / "resume.docx"), ("md", folder / "resume.md")]


def refusal(targets: list[tuple[str, Path]], **options) -> str:
    with pytest.raises(OutputError) as caught:
        write_outputs(resume("New version"), targets, **options)
    message = str(caught.value)
    assert "\n" not in message
    return message


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_writes_and_rewrites_its_own(tmp_path):
    assert write_outputs(resume(), both(tmp_path)) == [tmp_path / "resume.docx", tmp_path / "resume.md"]
    write_outputs(resume("Second version"), both(tmp_path))
    assert "Second version" in (tmp_path / "resume.md").read_text(encoding="utf-8")
    assert b"Second version" in unpack((tmp_path / "resume.docx").read_bytes())["word/document.xml"]
    assert names(tmp_path) == ["resume.docx", "resume.md"]


@pytest.mark.parametrize("kind", ["docx", "md"])
@pytest.mark.parametrize("content", [b"", b"my own words", b"\xff\xfe\x00", b"PK\x03\x04 broken"])
def test_what_pmresume_did_not_write_stays(tmp_path, kind, content):
    target = tmp_path / f"resume.{kind}"
    target.write_bytes(content)
    assert "--force" in refusal([(kind, target)])
    assert target.read_bytes() == content
    write_outputs(resume(), [(kind, target)], force=True)
    assert FORMATS[kind].is_own(target.read_bytes())


def test_edited_markdown_stays(tmp_path):
    target = tmp_path / "resume.md"
    write_outputs(resume(), [("md", target)])
    written = target.read_text(encoding="utf-8")
    for edited in (written.replace("First", "Third"), written + "more\n", "more\n" + written, written[:-20]):
        target.write_text(edited, encoding="utf-8")
        assert "edited" in refusal([("md", target)])
        assert target.read_text(encoding="utf-8") == edited


def test_converted_line_ends_are_no_edit():
    data = FORMATS["md"].render(resume(), None)
    assert digest.is_own_markdown(data.replace(b"\n", b"\r\n"))
    assert digest.is_own_markdown(data + b"\n")


def test_edited_docx_stays(tmp_path):
    import docx

    target = tmp_path / "resume.docx"
    write_outputs(resume(), [("docx", target)])
    document = docx.Document(str(target))
    document.paragraphs[-1].runs[0].text = "My own words"
    document.save(str(target))
    edited = target.read_bytes()
    assert "edited" in refusal([("docx", target)])
    assert target.read_bytes() == edited


def test_every_member_of_a_docx_counts():
    members = unpack(FORMATS["docx"].render(resume(), None))
    assert digest.is_own_docx(pack(members))
    for name in members:
        assert not digest.is_own_docx(pack({**members, name: members[name] + b" "})), name
        assert not digest.is_own_docx(pack({key: value for key, value in members.items() if key != name})), name
    assert not digest.is_own_docx(pack({**members, "word/comments.xml": b"<x/>"}))


def test_a_zip_bomb_is_not_ours():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 30_000_000)
    assert not digest.is_own_docx(buffer.getvalue())


def test_one_refused_target_keeps_all(tmp_path):
    write_outputs(resume(), both(tmp_path)[:1])
    before = (tmp_path / "resume.docx").read_bytes()
    (tmp_path / "resume.md").write_text("mine", encoding="utf-8")
    refusal(both(tmp_path))
    assert (tmp_path / "resume.docx").read_bytes() == before
    assert names(tmp_path) == ["resume.docx", "resume.md"]


def test_folder_missing_folder_and_special_files(tmp_path):
    (tmp_path / "resume.md").mkdir()
    assert "folder" in refusal([("md", tmp_path / "resume.md")], force=True)
    assert "does not exist" in refusal([("md", tmp_path / "none" / "resume.md")])
    (tmp_path / "plain").write_text("x", encoding="utf-8")
    refusal([("md", tmp_path / "plain" / "resume.md")])
    refusal([("md", tmp_path / ("n" * 300 + ".md"))])
    refusal([("md", tmp_path / "a\0b.md")])
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.md")
        assert "regular" in refusal([("md", tmp_path / "pipe.md")], force=True)


def test_links_are_not_cut(tmp_path):
    real = tmp_path / "real.md"
    write_outputs(resume(), [("md", real)])
    before = real.read_bytes()
    (tmp_path / "link.md").symlink_to(real)
    assert str(real) in refusal([("md", tmp_path / "link.md")], force=True)
    assert (tmp_path / "link.md").is_symlink()
    (tmp_path / "dangling.md").symlink_to(tmp_path / "nowhere.md")
    refusal([("md", tmp_path / "dangling.md")])
    (tmp_path / "second.md").hardlink_to(real)
    assert "--force" in refusal([("md", real)])
    assert real.read_bytes() == before
    write_outputs(resume("New version"), [("md", real)], force=True)
    assert (tmp_path / "second.md").read_bytes() == before


def test_read_only_target_stays(tmp_path):
    target = tmp_path / "resume.md"
    write_outputs(resume(), [("md", target)])
    before = target.read_bytes()
    target.chmod(0o444)
    assert "read-only" in refusal([("md", target)], force=True)
    assert target.read_bytes() == before


def test_permissions_are_kept(tmp_path):
    target = tmp_path / "resume.md"
    write_outputs(resume(), [("md", target)])
    target.chmod(0o640)
    write_outputs(resume("Second version"), [("md", target)])
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_new_files_follow_the_umask(tmp_path):
    before = os.umask(0o027)
    try:
        write_outputs(resume(), [("md", tmp_path / "resume.md")])
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "resume.md").stat().st_mode) == 0o640


@pytest.mark.parametrize("call", ["fsync", "replace", "open"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_a_fault_leaves_the_old_file_and_no_rest(tmp_path, monkeypatch, call, error):
    write_outputs(resume(), both(tmp_path))
    before = [path.read_bytes() for _, path in both(tmp_path)]
    real = getattr(os, call)
    seen = []

    def faulty(*args, **options):
        if call != "open" or str(args[0]).endswith(".tmp"):
            seen.append(args)
            if call == "replace" or len(seen) == 2:
                raise error
        return real(*args, **options)

    monkeypatch.setattr(os, call, faulty)
    expected = OutputError if isinstance(error, OSError) else KeyboardInterrupt
    with pytest.raises(expected) as caught:
        write_outputs(resume("New version"), both(tmp_path))
    if expected is OutputError:
        assert "No space left on device" in str(caught.value)
    assert [path.read_bytes() for _, path in both(tmp_path)] == before
    assert names(tmp_path) == ["resume.docx", "resume.md"]


def test_a_change_behind_our_back_is_seen(tmp_path, monkeypatch):
    target = tmp_path / "resume.md"
    write_outputs(resume(), [("md", target)])
    real = os.fsync

    def meanwhile(descriptor):
        target.write_text("saved by an editor", encoding="utf-8")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", meanwhile)
    assert "run it again" in refusal([("md", target)])
    assert target.read_text(encoding="utf-8") == "saved by an editor"


def test_two_outputs_never_share_a_file_and_inputs_are_safe(tmp_path):
    target = tmp_path / "resume.md"
    refusal([("md", target), ("docx", tmp_path / "." / "resume.md")])
    inventory = tmp_path / "inventory.yaml"
    inventory.write_text("projects: []\n", encoding="utf-8")
    refusal([("md", inventory)], force=True, inputs=[inventory])
    assert inventory.read_text(encoding="utf-8") == "projects: []\n"


KILLED = """
import os, signal, sys
from pathlib import Path
from pmresume.model.resume import Paragraph, Resume, Section, SectionKind
from pmresume.writers.outputs import write_outputs

call, nth, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
real, seen = getattr(os, call), []

def killed(*args, **options):
    if call != "open" or str(args[0]).endswith(".tmp"):
        seen.append(args)
        if len(seen) == nth:
            os.kill(os.getpid(), signal.SIGKILL)
    return real(*args, **options)

setattr(os, call, killed)
sections = (Section(SectionKind.SUMMARY, "Summary", (Paragraph("New version"),)),)
targets = [("docx", folder / "resume.docx"), ("md", folder / "resume.md")]
write_outputs(Resume(name="Ann Example", sections=sections), targets)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
@pytest.mark.parametrize(
    ("call", "nth"),
    [("open", 1), ("open", 2), ("fsync", 1), ("fsync", 2), ("replace", 1), ("replace", 2), ("fsync", 3)],
)
def test_kill_leaves_old_or_new(tmp_path, call, nth):
    write_outputs(resume(), both(tmp_path))
    old = [path.read_bytes() for _, path in both(tmp_path)]
    new = [FORMATS[kind].render(resume("New version"), None) for kind, _ in both(tmp_path)]
    run = subprocess.run([sys.executable, "-c", KILLED, call, str(nth), str(tmp_path)], check=False, timeout=60)
    assert run.returncode == -signal.SIGKILL
    for (kind, path), *known in zip(both(tmp_path), old, new, strict=True):
        assert path.read_bytes() in known
        assert FORMATS[kind].is_own(path.read_bytes())
    write_outputs(resume("New version"), both(tmp_path))
