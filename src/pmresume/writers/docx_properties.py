"""Who wrote the document, what it is called, in which language and on which day: never the machine's own idea of it."""

from __future__ import annotations

from xml.sax.saxutils import escape

from pmresume.model.resume import Resume
from pmresume.writers.text import plain

_MOST = 255  # characters that the format allows for a property
_CORE = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>
"""


def core_properties(resume: Resume) -> bytes:
    """The part ``docProps/core.xml``; the document's day is ``as_of``, and without one it has none."""
    author = resume.name
    texts = [
        ("dc:title", resume.title),
        ("dc:subject", resume.headline),
        ("dc:creator", author),
        ("cp:lastModifiedBy", author),
        ("cp:revision", "1"),
        ("dc:language", resume.language),
    ]
    entries = [f"<{name}>{escape(plain(text)[:_MOST])}</{name}>" for name, text in texts if plain(text)]
    if resume.as_of is not None:
        stamp = f"{resume.as_of.isoformat()}T00:00:00Z"
        entries += [
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{name}>' for name in ("created", "modified")
        ]
    return _CORE.format("".join(entries)).encode()
