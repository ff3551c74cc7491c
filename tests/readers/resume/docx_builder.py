"""Builds DOCX of raw XML, for everything that other people's word processors do to a resume.

``docx(body, ...)`` packs a document; the small functions write its elements. Widths and places are in EMU.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
}
STRICT = {
    "w": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "r": "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "a": "http://purl.oclc.org/ooxml/drawingml/main",
    "wp": "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
}
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_FIXED = (2020, 1, 1, 0, 0, 0)

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
  <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="My Section"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Dot"><w:name w:val="Task"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Sub Task"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="NoDot"><w:name w:val="Plain Task"/><w:basedOn w:val="Dot"/>
  <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark Table"/>
  <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:pStyle w:val="Deep"/><w:lvlText w:val="o"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2">
  <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
"""


def docx(
    body: str,
    *,
    styles: str = STYLES,
    numbering: str = NUMBERING,
    parts: Mapping[str, str] | None = None,
    links: Mapping[str, str] | None = None,
    core: str = "",
    strict: bool = False,
    main: str = "word/document.xml",
    more: Mapping[str, bytes] | None = None,
) -> bytes:
    """A DOCX with this content of ``w:body``.

    ``parts``: inner XML of further parts by kind and number: "header1", "footer1", "comments1", "footnotes1",
    "settings1"; each is related to the document as "rId-header1". ``links``: outer addresses by relation id.
    ``core``: inner XML of the document properties. ``more``: members as they are.
    """
    spaces = {**NAMESPACES, **(STRICT if strict else {})}
    declared = " ".join(f'xmlns:{key}="{found}"' for key, found in spaces.items())
    roots = {"header": "hdr", "footer": "ftr"}
    inner = {"styles1": styles, "numbering1": numbering, **(parts or {})}
    members: dict[str, str | bytes] = {}
    relations = []
    for part, content in inner.items():
        kind = part.rstrip("0123456789")
        root = roots.get(kind, kind)
        members[f"word/{part}.xml"] = f"<w:{root} {declared}>{content}</w:{root}>"
        relations.append(_relation(f"rId-{part}", f"{spaces['r']}/{kind}", f"/word/{part}.xml"))
    for identity, address in (links or {}).items():
        relations.append(_relation(identity, f"{spaces['r']}/hyperlink", address, outer=True))
    top = [_relation("rId1", f"{spaces['r']}/officeDocument", main)]
    if core:
        properties = (
            'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"'
        )
        members["docProps/core.xml"] = f"<cp:coreProperties {properties}>{core}</cp:coreProperties>"
        top.append(_relation("rId2", f"{_RELATIONS}/metadata/core-properties", "docProps/core.xml"))
    folder, _, leaf = main.rpartition("/")
    members[main] = f"<w:document {declared}><w:body>{body}</w:body></w:document>"
    members[f"{folder}/_rels/{leaf}.rels"] = f'<Relationships xmlns="{_RELATIONS}">{"".join(relations)}</Relationships>'
    members["_rels/.rels"] = f'<Relationships xmlns="{_RELATIONS}">{"".join(top)}</Relationships>'
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{_TYPE}{_content_type(part, main)}+xml"/>'
        for part in members
        if part.startswith("word/") and part.endswith(".xml")
    )
    members["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    return packed({**members, **(more or {})})


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """A ZIP of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in sorted(members.items()):
            head = "" if isinstance(content, bytes) else '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            data = content if isinstance(content, bytes) else (head + content).encode()
            info = zipfile.ZipInfo(member, _FIXED)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def _relation(identity: str, kind: str, target: str, *, outer: bool = False) -> str:
    mode = ' TargetMode="External"' if outer else ""
    return f"<Relationship Id={quoteattr(identity)} Type={quoteattr(kind)} Target={quoteattr(target)}{mode}/>"


def _content_type(part: str, main: str) -> str:
    if part == main:
        return "document.main"
    return part.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789")


def t(text: str) -> str:
    """Text within a run, with tabs and line breaks."""
    out = []
    for n, row in enumerate(text.split("\n")):
        out.append("<w:br/>" if n else "")
        for m, piece in enumerate(row.split("\t")):
            out.append("<w:tab/>" if m else "")
            out.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "")
    return "".join(out)


def r(text: str, look: str = "") -> str:
    """A run; ``look`` is the inner XML of ``w:rPr``."""
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{t(text)}</w:r>"


def p(content: str = "", style: str = "", form: str = "") -> str:
    """A paragraph: plain text, or XML where it begins with "<"; ``form`` is further inner XML of ``w:pPr``."""
    inner = content if content.startswith("<") else r(content) if content else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p>{f'<w:pPr>{named}{form}</w:pPr>' if named or form else ''}{inner}</w:p>"


def bullet(text: str, level: int = 0, number: int = 1) -> str:
    """A paragraph that is numbered directly."""
    return p(text, form=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def table(rows: list[list[str]], *, form: str = "") -> str:
    """A table of cells, each the XML of its blocks or plain text; ``form`` is inner XML of ``w:tblPr``."""
    inner = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{form}</w:tblPr>{inner}</w:tbl>"


def cell(content: str, form: str = "") -> str:
    """A table cell."""
    if content.startswith("<w:tc>"):
        return content
    inner = content if content.startswith("<") else p(content)
    return f"<w:tc>{f'<w:tcPr>{form}</w:tcPr>' if form else ''}{inner}</w:tc>"


def box(content: str, x: int = 0, y: int = 0, cx: int = 2_000_000, cy: int = 500_000, *, both: bool = True) -> str:
    """A run with a floating text box as Word writes it: a drawing, and (``both``) its VML double for old readers."""
    double = f"<mc:Fallback>{vml_box(content, bare=True)}</mc:Fallback>" if both else ""
    drawing = (
        f'<w:drawing><wp:anchor behindDoc="0"><wp:positionH relativeFrom="column"><wp:posOffset>{x}</wp:posOffset>'
        f'</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>{double}</mc:AlternateContent></w:r>'
    )


def vml_box(content: str, style: str = "position:absolute;margin-left:0;margin-top:0", *, bare: bool = False) -> str:
    """A text box of old Word."""
    shape = f'<v:shape style="{style}"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape>'
    pict = f"<w:pict>{shape}</w:pict>"
    return pict if bare else f"<w:r>{pict}</w:r>"


def picture(alt: str = "", cx: int = 1_800_000, cy: int = 1_800_000) -> str:
    """A run with a picture in the line."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="2" name="Picture" descr={quoteattr(alt)}/>'
        '<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdPicture"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def field(instruction: str, result: str) -> str:
    """The runs of a complex field."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escape(instruction)}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def commented(text: str, number: int) -> str:
    """A run with a comment on it."""
    return (
        f'<w:commentRangeStart w:id="{number}"/>{r(text)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def comment(number: int, text: str, author: str = "Reviewer") -> str:
    """A comment of the comments part."""
    return f'<w:comment w:id="{number}" w:author={quoteattr(author)}>{p(text)}</w:comment>'


def section(inner: str = "", *, columns: int = 1) -> str:
    """The properties of a section."""
    return f'<w:sectPr>{inner}<w:cols w:num="{columns}"/></w:sectPr>'
