"""Tables, boxes, columns, headers, footers and notes in the order in which a person reads them."""

from pmresume.model.source_line import LayoutKind, Part, SourceDocument
from pmresume.readers.resume.docx import read_docx
from tests.readers.resume.docx_builder import (
    box,
    cell,
    comment,
    commented,
    docx,
    p,
    picture,
    r,
    section,
    table,
    vml_box,
)

IN = 914_400  # EMU an inch


def read(body: str, **more) -> SourceDocument:
    return read_docx(docx(body, **more), "resume.docx")


def texts(body: str, **more) -> list[str]:
    return [line.text for line in read(body, **more).lines]


def kinds(document: SourceDocument) -> list[LayoutKind]:
    return [note.kind for note in document.notes]


def test_tables_are_read_row_by_row_with_their_cells():
    inner = table([["c", "d"]])
    document = read(p("before") + table([["a", "b"], [cell(p("e") + inner + p("f")), "g"]]) + p("after"))
    assert [line.text for line in document.lines] == ["before", "a", "b", "e", "c", "d", "f", "g", "after"]
    cells = [(c.table, c.row, c.column, c.depth) for c in (line.cell for line in document.lines) if c]
    assert cells == [(1, 1, 1, 1), (1, 1, 2, 1), (1, 2, 1, 1), (2, 1, 1, 2), (2, 1, 2, 2), (1, 2, 1, 1), (1, 2, 2, 1)]
    assert [(note.detail, note.count) for note in document.notes] == [
        ("2 rows, 2 columns", 1),
        ("1 row, 2 columns, nested in another", 2),
    ]


def test_spans_move_the_column_and_rows_may_be_gone():
    wide = cell("wide", '<w:gridSpan w:val="2"/>')
    gone = (
        "<w:tr><w:trPr><w:del w:id='1' w:author='A'/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>"
    )
    body = table([[wide, "last"]]).replace("</w:tbl>", f"{gone}</w:tbl>")
    assert [(line.text, line.cell and line.cell.column) for line in read(body).lines] == [("wide", 1), ("last", 3)]


def test_rows_and_cells_within_content_controls():
    def control(inner: str) -> str:
        return f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    row = control(f"<w:tr>{cell('a')}{control(cell('b'))}</w:tr>")
    assert texts(control(f"{p('top')}<w:tbl>{row}</w:tbl>")) == ["top", "a", "b"]


def test_a_text_box_with_its_double_is_read_once():
    document = read(p(r("Anchor") + box(p("In the box"), y=IN)))
    assert [(line.text, line.place.part) for line in document.lines] == [
        ("Anchor", Part.BODY),
        ("In the box", Part.TEXT_BOX),
    ]
    (note,) = document.notes
    assert (note.kind, note.detail, note.line) == (LayoutKind.TEXT_BOX, "1 text box with 1 line", 1)


def test_old_boxes_and_word_art_are_read():
    art = '<w:r><w:pict><v:shape><v:textpath string="Sam Sample"/></v:shape></w:pict></w:r>'
    assert texts(p(art) + p(vml_box(p("Box")))) == ["Sam Sample", "Box"]


def test_the_words_of_smart_art_are_read():
    art = (
        "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds xmlns:dgm="
        '"http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId-diagramData1"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    points = "".join(f"<a:p><a:r><a:t>{said}</a:t></a:r></a:p>" for said in ("Plan", "Build"))
    assert texts(p(r("Before") + art), parts={"diagramData1": points}) == ["Before", "Plan", "Build"]


def test_boxes_are_read_as_they_lie_on_the_page():
    boxes = [
        box(p("right"), x=3 * IN, y=2 * IN, cx=4 * IN, cy=6 * IN),
        box(p("left, below"), x=0, y=5 * IN, cx=2 * IN, cy=3 * IN),
        box(p("left, above"), x=0, y=2 * IN, cx=2 * IN, cy=2 * IN),
        box(p("Name"), x=0, y=0, cx=7 * IN, cy=IN),
    ]
    assert texts(p("".join(boxes))) == ["Name", "left, above", "left, below", "right"]


def test_boxes_side_by_side_that_overlap_are_read_from_the_left():
    boxes = [
        box(p("phone"), x=2 * IN, y=IN - 3_000, cx=3 * IN),
        box(p("mail"), x=0, y=IN, cx=3 * IN),
        box(p("street"), x=4 * IN, y=IN + 4_000, cx=2 * IN),
    ]
    assert texts(p("".join(boxes))) == ["mail", "phone", "street"]


def test_a_box_above_its_paragraph_comes_first():
    assert texts(p(r("Text") + box(p("Above"), y=-2 * IN))) == ["Above", "Text"]


def test_boxes_of_the_next_page_come_later():
    first = box(p("one"), y=0, cx=2 * IN, cy=2 * IN) + box(p("two"), y=3 * IN, cx=2 * IN, cy=2 * IN)
    assert texts(p(first) + p(first)) == ["one", "two", "one", "two"]


def test_boxes_in_boxes_and_tables_in_boxes():
    inner = p(r("outer") + box(table([["cell"]]) + p(), y=IN))
    assert texts(p(box(inner))) == ["outer", "cell"]


def test_columns_are_told_where_they_begin():
    document = read(p("Name") + p(form=section()) + p("left") + p("right") + section(columns=2))
    (note,) = document.notes
    assert (note.kind, note.count, note.line) == (LayoutKind.COLUMNS, 2, 1)


def _edge(kind: str, sort: str, part: str) -> str:
    return f'<w:{kind}Reference w:type="{sort}" r:id="rId-{part}"/>'


def test_headers_and_footers_stand_around_the_body():
    edges = _edge("header", "default", "header1") + _edge("footer", "default", "footer1")
    parts = {"header1": p("Sam Sample") + table([["555 0100"]]), "footer1": p("Page 1")}
    document = read(p("Body") + section(edges), parts=parts)
    assert [(line.text, line.place.part, line.place.member) for line in document.lines] == [
        ("Sam Sample", Part.HEADER, "word/header1.xml"),
        ("555 0100", Part.HEADER, "word/header1.xml"),
        ("Body", Part.BODY, "word/document.xml"),
        ("Page 1", Part.FOOTER, "word/footer1.xml"),
    ]


def test_headers_of_later_pages_come_behind_and_doubles_once():
    edges = (
        _edge("header", "first", "header1") + _edge("header", "default", "header2") + _edge("header", "even", "header3")
    )
    parts = {"header1": p("Sam"), "header2": p("Sam, page 2"), "header3": p("Never"), "settings1": ""}
    assert texts(p("Body") + section(edges + "<w:titlePg/>"), parts=parts) == ["Sam", "Body", "Sam, page 2"]
    assert texts(p("Body") + section(edges), parts=parts) == ["Sam, page 2", "Body"]
    same = {**parts, "header3": p("Sam, page 2"), "settings1": "<w:evenAndOddHeaders/>"}
    assert texts(p("Body") + section(edges), parts=same) == ["Sam, page 2", "Body"]


def test_notes_are_read_where_something_points_at_them():
    notes = f'<w:footnote w:id="0">{p("separator")}</w:footnote><w:footnote w:id="2">{p("Told later")}</w:footnote>'
    document = read(
        p(r("Led it") + '<w:r><w:footnoteReference w:id="2"/></w:r>') + p("Next"), parts={"footnotes1": notes}
    )
    assert [(line.text, line.place.part) for line in document.lines] == [
        ("Led it", Part.BODY),
        ("Next", Part.BODY),
        ("Told later", Part.FOOTNOTE),
    ]


def test_comments_know_their_lines():
    over = f'<w:commentRangeStart w:id="2"/>{p("two")}{p("three")}<w:commentRangeEnd w:id="2"/>'
    point = p(r("four") + '<w:r><w:commentReference w:id="3"/></w:r>')
    second = p(r("five\n") + commented("six", 4) + r("\nseven"))
    document = read(
        p(r("one ") + commented("here", 1)) + over + point + second,
        parts={"comments1": "".join(comment(n, f"remark {n}", "Ann") for n in (1, 2, 3, 4))},
    )
    assert [(remark.text, remark.lines, remark.author) for remark in document.remarks] == [
        ("remark 1", (0,), "Ann"),
        ("remark 2", (1, 2), "Ann"),
        ("remark 3", (3,), "Ann"),
        ("remark 4", (5,), "Ann"),
    ]
    (note,) = document.notes
    assert (note.kind, note.count, note.line) == (LayoutKind.COMMENT, 4, 0)


def test_a_comment_over_three_lines_touches_all_three():
    body = f'<w:commentRangeStart w:id="1"/>{p("one")}{p("two")}' + p(r("three") + '<w:commentRangeEnd w:id="1"/>')
    assert read(body, parts={"comments1": comment(1, "so")}).remarks[0].lines == (0, 1, 2)


def test_changes_are_read_as_accepted_and_told():
    body = p("Plain") + p(
        r("Led ") + f'<w:ins w:id="1" w:author="A">{r("the team")}</w:ins>'
        '<w:del w:id="2" w:author="A"><w:r><w:delText>alone</w:delText></w:r></w:del>'
    )
    document = read(body)
    (note,) = document.notes
    assert (note.kind, note.detail, note.line, note.count) == (
        LayoutKind.TRACKED_CHANGE,
        "1 insertion, 1 deletion",
        1,
        2,
    )


def test_hidden_words_are_told():
    document = read(
        p(r("Led it ") + r("agile ", "<w:vanish/>") + r("scrum", "<w:vanish/>")) + p(r("x", '<w:sz w:val="2"/>'))
    )
    assert [(n.kind, n.detail, n.line, n.start) for n in document.notes] == [
        (LayoutKind.HIDDEN_TEXT, "agile scrum", 0, 6),
        (LayoutKind.TINY_TEXT, "x", None, 0),
    ]


WHITE = r("Experience", '<w:color w:val="FFFFFF"/>')


def test_white_letters_on_a_dark_ground_are_read():
    dark = '<w:shd w:val="clear" w:fill="1F3864"/>'
    grounds = {
        "run": p(r("Experience", f'<w:color w:val="FFFFFF"/>{dark}')),
        "highlight": p(r("Experience", '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')),
        "paragraph": p(WHITE, form=dark),
        "cell": table([[cell(p(WHITE), dark)]]),
        "table": table([[cell(p(WHITE))]], form=dark),
        "table style": table([[cell(p(WHITE))]], form='<w:tblStyle w:val="Dark"/>'),
        "box": p(box(p(WHITE))),
        "shape behind": p(box(p()).replace('behindDoc="0"', 'behindDoc="1"')) + p(WHITE),
    }
    for where, body in grounds.items():
        document = read(body)
        assert [line.text for line in document.lines] == ["Experience"], where
        assert LayoutKind.WHITE_TEXT not in kinds(document), where


def test_letters_in_the_colour_of_their_ground_are_told():
    document = read(table([[cell(p(r("agile", '<w:color w:val="1F3860"/>')), '<w:shd w:fill="1F3864"/>')]]) + p(WHITE))
    assert document.lines == ()
    assert [(n.kind, n.detail) for n in document.notes] == [
        (LayoutKind.WHITE_TEXT, "agile"),
        (LayoutKind.WHITE_TEXT, "Experience"),
    ]


def test_pictures_are_told_with_size_and_icons_are_not():
    document = read(p(r("Sam") + picture("Photo of Sam") + picture("phone", 200_000, 200_000)))
    (note,) = document.notes
    assert (note.kind, note.detail, note.line) == (LayoutKind.IMAGE, "picture, 2.0 × 2.0 in: Photo of Sam", 0)


def test_properties_are_told():
    document = read(p("Body"), core="<dc:creator>Sam Sample</dc:creator><dc:title> </dc:title>")
    assert [(n.kind, n.detail) for n in document.notes] == [(LayoutKind.PROPERTY, "author: Sam Sample")]


def test_many_lines_in_one_paragraph_are_told():
    document = read(p(r("Sam\nBoston\n555 0100")) + p(r("a\nb\nc\nd\ne")))
    assert [(n.kind, n.count, n.line) for n in document.notes] == [(LayoutKind.ONE_PARAGRAPH, 5, 3)]


def test_the_main_part_may_stand_elsewhere():
    assert texts(p("Body"), main="word/document2.xml") == ["Body"]


def test_same_bytes_same_lines():
    data = docx(p(r("Led it") + box(p("Box"))) + table([["a", "b"]]))
    assert read_docx(data, "a.docx") == read_docx(data, "a.docx")
