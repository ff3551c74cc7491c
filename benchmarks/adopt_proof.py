"""The words that a person changes in LibreOffice survive: written, edited there, adopted, written again.

A macro rewords a bullet of each example, changes a word of another one as a tracked change, deletes a third and adds
one; LibreOffice saves the document as DOCX in its own way. Then the resume that is written from the adopted inventory
must hold these edits and every other line as it was. Prints its figure last; exits 2 where it lacks LibreOffice.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from pmresume.model.document import DocumentLine, LineKind
from pmresume.readers.document_lines import read_lines

ROOT = Path(__file__).resolve().parent.parent
REWORDED = "Took this line into other words altogether, in LibreOffice"
ADDED = "Added a line of another kind, in LibreOffice"
_SECONDS = 180
_MACRO = """\
Sub Edit()
    Dim source, target, reword, words, track, gone, above, added
    On Error GoTo Failed
{words}
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden" : hidden(0).Value = True
    Dim doc, paragraphs, paragraph, dead, cursor, last
    doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
    paragraphs = doc.Text.createEnumeration()
    While paragraphs.hasMoreElements()
        paragraph = paragraphs.nextElement()
        If paragraph.String = reword Then paragraph.String = words
        If paragraph.String = gone Then dead = paragraph
        If paragraph.String = above Then last = paragraph
        If paragraph.String = track Then
            doc.RecordChanges = True
            cursor = doc.Text.createTextCursorByRange(paragraph.End)
            doc.Text.insertString(cursor, " and more", False)
            cursor = doc.Text.createTextCursorByRange(paragraph.Start)
            cursor.gotoEndOfWord(True)
            cursor.String = ""
            doc.Text.insertString(paragraph.Start, "Tracked", False)
            doc.RecordChanges = False
        End If
    Wend
    cursor = doc.Text.createTextCursorByRange(last.End)
    doc.Text.insertControlCharacter(cursor, 0, False)
    doc.Text.insertString(cursor, added, False)
    dead.dispose()
    Dim saved(0) As New com.sun.star.beans.PropertyValue
    saved(0).Name = "FilterName" : saved(0).Value = "MS Word 2007 XML"
    doc.storeToURL(ConvertToURL(target), saved())
    doc.close(True)
    Exit Sub
Failed:
    StarDesktop.terminate()
End Sub
"""
_DOCTYPE = '<!DOCTYPE {0} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{1}.dtd">'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_PARTS = {
    "script.xlc": f"""{_HEAD}{_DOCTYPE.format("library:libraries", "libraries")}
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" library:link="false"/></library:libraries>""",
    "Standard/script.xlb": f"""{_HEAD}{_DOCTYPE.format("library:library", "library")}
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Module1"/></library:library>""",
    "Standard/Module1.xba": f"""{_HEAD}{_DOCTYPE.format("script:module", "module")}
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic"
>{{}}</script:module>""",
}


def main() -> int:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print("the proof of --adopt lacks LibreOffice (soffice)")
        return 2
    examples = sorted((ROOT / "examples").glob("*.yaml"))
    faults: list[str] = []
    kept = 0
    with tempfile.TemporaryDirectory() as folder:
        for example in examples:
            lines, found = _prove(office, example, Path(folder))
            faults += [f"{example.stem}: {fault}" for fault in found]
            kept += lines
    for fault in faults:
        print(fault)
    edits = 4 * len(examples)
    print(f"{edits - len(faults)} of {edits} edits made in LibreOffice stand, {kept} other lines as they were")
    return 1 if faults else 0


def _prove(office: str, example: Path, folder: Path) -> tuple[int, list[str]]:
    """How many lines are as they were, and what does not hold."""
    inventory, resume = folder / example.name, folder / f"{example.stem}.docx"
    inventory.write_bytes(example.read_bytes())
    _translate(inventory, resume)
    before = _lines(resume)
    bullets = [line.text for line in before if line.kind is LineKind.BULLET]
    reword, track, gone, above = bullets[0], bullets[2], bullets[4], bullets[-1 if len(bullets) < 8 else 6]
    edited = folder / f"{example.stem}-edited.docx"
    _edit(office, folder, [str(resume), str(edited), reword, REWORDED, track, gone, above, ADDED])
    if not edited.exists():
        return 0, ["the macro failed"]
    told = _translate(inventory, resume, "--adopt", str(edited))
    after = [line.text for line in _lines(resume)]
    tracked = f"Tracked{track[len(track.split()[0]) :]} and more"
    wanted: list[str] = []
    for line in before:
        text = {reword: REWORDED, track: tracked}.get(line.text, line.text)
        wanted += [text] if line.text != gone else []
        wanted += [ADDED] if line.text == above else []
    faults = [f"no more: {text}" for text in wanted if text not in after]
    faults += [f"not asked for: {text}" for text in after if text not in wanted]
    if not faults and after != wanted:
        faults.append("the lines stand in another order")
    if "not adopted" in told:
        faults += [line for line in told.splitlines() if line.startswith("not adopted")]
    return sum(text in after for text in wanted) - 3, faults


def _edit(office: str, folder: Path, words: list[str]) -> None:
    profile = folder / "profile"
    command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    if not profile.exists():
        _run([*command, "--terminate_after_init"])  # the first start writes a profile over what is there
    basic = profile / "user" / "basic"
    names = ("source", "target", "reword", "words", "track", "gone", "above", "added")
    given = "\n".join(f"    {name} = {_basic(word)}" for name, word in zip(names, words, strict=True))
    for name, text in _PARTS.items():
        (basic / name).parent.mkdir(parents=True, exist_ok=True)
        (basic / name).write_text(text.replace("{}", escape(_MACRO.replace("{words}", given))), encoding="utf-8")
    _run([*command, "macro:///Standard.Module1.Edit"])


def _run(command: list[str]) -> None:
    nowhere = subprocess.DEVNULL
    with subprocess.Popen(command, start_new_session=True, stdout=nowhere, stderr=nowhere) as process:
        try:
            process.wait(_SECONDS)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)  # soffice is a script; what it starts would stay
            raise


def _basic(text: str) -> str:
    """A string of the macro language, in which other letters than those of ASCII may be lost."""
    runs = re.findall(r"[ -!#-~]+|[^ -!#-~]", text)
    return " & ".join(f'"{run}"' if run.isascii() and run != '"' else f"Chr({ord(run)})" for run in runs)


def _translate(inventory: Path, resume: Path, *options: str) -> str:
    command = [sys.executable, "-m", "pmresume", "translate", str(inventory), "-o", str(resume), *options]
    done = subprocess.run(command, check=True, timeout=_SECONDS, capture_output=True)
    return done.stdout.decode()


def _lines(path: Path) -> tuple[DocumentLine, ...]:
    return read_lines(path.read_bytes(), path.name).lines


if __name__ == "__main__":
    sys.exit(main())
