"""Every visible word of a paragraph exactly once, whatever wraps it."""

import pytest

from pmresume.model.source_line import Shape, SourceDocument
from pmresume.readers.resume.docx import read_docx
from tests.readers.resume.docx_builder import bullet, docx, field, p, r, t


def read(body: str, **more) -> SourceDocument:
    return read_docx(docx(body, **more), "resume.docx")


def texts(body: str, **more) -> list[str]:
    return [line.text for line in read(body, **more).lines]


WRAPPED = {
    "hyperlink": '<w:hyperlink r:id="rIdX">{}</w:hyperlink>',
    "inserted": '<w:ins w:id="1" w:author="A">{}</w:ins>',
    "moved here": '<w:moveTo w:id="1" w:author="A">{}</w:moveTo>',
    "smart tag": '<w:smartTag w:uri="x" w:element="City">{}</w:smartTag>',
    "smart tag in a smart tag": '<w:smartTag w:element="a"><w:smartTag w:element="b">{}</w:smartTag></w:smartTag>',
    "custom XML": '<w:customXml w:element="x">{}</w:customXml>',
    "content control": '<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>',
    "simple field": '<w:fldSimple w:instr=" AUTHOR ">{}</w:fldSimple>',
    "direction": '<w:dir w:val="ltr">{}</w:dir>',
    "alternative": "<mc:AlternateContent><mc:Choice>{0}</mc:Choice>"
    "<mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>",
    "fallback only": "<mc:AlternateContent><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>",
    "ruby": "<w:r><w:ruby><w:rt>{0}</w:rt><w:rubyBase>{0}</w:rubyBase></w:ruby></w:r>",
}


@pytest.mark.parametrize("wrapping", WRAPPED.values(), ids=WRAPPED.keys())
def test_wrapped_words_are_read_once(wrapping: str):
    assert texts(p(r("Led ") + wrapping.format(r("the migration")) + r(" of mail"))) == ["Led the migration of mail"]


UNSEEN = {
    "deleted": '<w:del w:id="1" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del>',
    "moved away": f'<w:moveFrom w:id="1" w:author="A">{r("old")}</w:moveFrom>',
    "field without result": '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE old</w:instrText></w:r>'
    f'{r("old")}<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    "comment reference": '<w:r><w:annotationRef/><w:commentReference w:id="1"/></w:r>',
    "hidden": r("old", "<w:vanish/>"),
    "hidden by style": r("old", '<w:rStyle w:val="Secret"/>'),
    "one point": r("old", '<w:sz w:val="2"/>'),
    "white on white": r("old", '<w:color w:val="FFFFFF"/>'),
    "theme white": r("old", '<w:color w:val="auto" w:themeColor="background1"/>'),
    "soft hyphen": "<w:r><w:softHyphen/></w:r>",
}


@pytest.mark.parametrize("unseen", UNSEEN.values(), ids=UNSEEN.keys())
def test_what_nobody_sees_is_in_no_line(unseen: str):
    assert texts(p(r("Led the ") + unseen + r("migration"))) == ["Led the migration"]


def test_hidden_switched_off_again_is_visible():
    assert texts(p(r("Led it", '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>'))) == ["Led it"]


def test_fields_show_results_and_links():
    document = read(p(r("See ") + field(' HYPERLINK "https://example.com/cv" ', "my page") + r(" today")))
    (line,) = document.lines
    assert line.text == "See my page today"
    assert [(line.text[s.start : s.end], s.link) for s in line.stretches] == [
        ("See ", ""),
        ("my page", "https://example.com/cv"),
        (" today", ""),
    ]


def test_nested_and_unfinished_fields():
    inner = field(" PAGE ", "3")
    nested = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>'
        f'{inner}<w:r><w:instrText> = 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{r("yes")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert texts(p(nested + r(" and on"))) == ["yes and on"]
    unfinished = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert texts(p(r("Led ") + unfinished + r("the team")) + p("Next")) == ["Led the team", "Next"]


def test_a_field_may_end_in_a_later_paragraph():
    start = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    middle = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert texts(p(start) + p(middle + r("Shown")) + p(end + r("After"))) == ["Shown", "After"]


def test_hyperlinks_lead_out_or_within():
    body = p(
        '<w:hyperlink r:id="rIdX">'
        + r("site")
        + '</w:hyperlink><w:hyperlink w:anchor="top">'
        + r(" up")
        + "</w:hyperlink>"
    )
    (line,) = read(body, links={"rIdX": "https://example.com"}).lines
    assert [s.link for s in line.stretches] == ["https://example.com", "#top"]


def test_a_paragraph_whose_end_is_deleted_runs_on():
    gone = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
    document = read(p("Led the ", form=gone) + p("migration") + p("Next"))
    assert [(line.text, line.place.number) for line in document.lines] == [("Led the migration", 1), ("Next", 3)]


def test_line_breaks_make_segments_and_tabs_stand_between():
    document = read(p(r("Sam Sample\nNorthwind\t \t2019 – 2021\n\nEngineer   Boston      2018")))
    assert [(line.text, line.right, line.place.segment) for line in document.lines] == [
        ("Sam Sample", "", 0),
        ("Northwind\t2019 – 2021", "2019 – 2021", 1),
        ("Engineer   Boston      2018", "2018", 3),
    ]


@pytest.mark.parametrize("sign", ["<w:cr/>", '<w:br w:type="page"/>', '<w:br w:type="column"/>'])
def test_every_break_ends_a_line(sign: str):
    assert texts(p(f"<w:r>{t('one')}{sign}{t('two')}</w:r>")) == ["one", "two"]


def test_offsets_lead_back_to_the_paragraph():
    document = read(p(r("  •\tLed it\nRan ") + r("that", "<w:vanish/>") + r("this")))
    first, second = document.lines
    whole = "•\tLed it\nRan this"
    for line in (first, second):
        at = line.place.offset - 2  # the paragraph begins with two blanks, which the tab behind the dot does not eat
        assert whole[at : at + len(line.text)] == line.text


@pytest.mark.parametrize(
    ("typed", "glyph", "said"),
    [
        ("• Led it", "•", "Led it"),
        ("•Led it", "•", "Led it"),
        ("-\tLed it", "-", "Led it"),
        ("– Led it", "–", "Led it"),
        ("o Led it", "o", "Led it"),
        ("➢ Led it", "➢", "Led it"),
        ("* Led it", "*", "Led it"),
    ],
)
def test_list_marks_typed_by_hand_are_cut_off(typed: str, glyph: str, said: str):
    (line,) = read(p(typed)).lines
    assert (line.shape, line.glyph, line.text) == (Shape.BULLET, glyph, said)


@pytest.mark.parametrize("text", ["-5 % cost", "2019 – 2021", "o", "Boston • 555 0100", "– 2019"])
def test_what_only_looks_like_a_list_mark_stays(text: str):
    (line,) = read(p(text)).lines
    assert (line.shape, line.text) == (Shape.TEXT, text)


def test_numbers_typed_by_hand_count_on_or_stay():
    document = read(p("1. Led it") + p("2. Ran it") + p("Other") + p("3. Quarter of 2020"))
    assert [(line.glyph, line.text) for line in document.lines] == [
        ("1.", "Led it"),
        ("2.", "Ran it"),
        ("", "Other"),
        ("", "3. Quarter of 2020"),
    ]


@pytest.mark.parametrize(
    ("run", "said"),
    [
        ('<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>', "▪"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', "•"),
        ('<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>Ø</w:t></w:r>', "➢"),
        ("<w:r><w:t>\uf0b7</w:t></w:r>", "•"),
    ],
)
def test_signs_of_symbol_fonts(run: str, said: str):
    (line,) = read(p(run + r(" Led it"))).lines
    assert (line.glyph, line.text, line.shape) == (said, "Led it", Shape.BULLET)


def test_pictures_of_icon_fonts_are_no_text():
    icon = '<w:r><w:rPr><w:rFonts w:ascii="Font Awesome"/></w:rPr><w:t>\uf095</w:t></w:r>'
    assert texts(p(icon + r(" 555 0100"))) == ["555 0100"]


def test_shapes_by_style_and_by_paragraph():
    body = (
        p("Sam", "Title")
        + p("Work", "berschrift1")
        + p("Jobs", "Sub")
        + p("Task", "Dot")
        + p("Sub task", "Deep")
        + p("No task", "NoDot")
        + p("Outline", form='<w:outlineLvl w:val="1"/>')
        + p("Body outline", "berschrift1", '<w:outlineLvl w:val="9"/>')
        + bullet("Direct")
        + bullet("Deeper", 1)
        + bullet("Silent", 0, 2)
        + bullet("Counted", 0, 3)
        + bullet("Unlisted", 0, 0)
        + bullet("Lost definition", 0, 99)
    )
    assert [(line.text, line.shape.value, line.level) for line in read(body).lines] == [
        ("Sam", "heading", 1),
        ("Work", "heading", 1),
        ("Jobs", "heading", 1),
        ("Task", "bullet", 0),
        ("Sub task", "bullet", 1),
        ("No task", "text", 0),
        ("Outline", "heading", 2),
        ("Body outline", "text", 0),
        ("Direct", "bullet", 0),
        ("Deeper", "bullet", 1),
        ("Silent", "text", 0),
        ("Counted", "bullet", 0),
        ("Unlisted", "text", 0),
        ("Lost definition", "bullet", 0),
    ]


def test_the_lists_of_words_own_styles_are_deeper_by_name():
    names = ("List Bullet", "List Bullet 2", "List Number 3", "List Continue")
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="L{n}"><w:name w:val="{name}"/></w:style>'
        for n, name in enumerate(names)
    )
    lines = read("".join(p(name, f"L{n}") for n, name in enumerate(names)), styles=styles).lines
    assert [(line.shape.value, line.level) for line in lines] == [
        ("bullet", 0),
        ("bullet", 1),
        ("bullet", 2),
        ("text", 0),
    ]


def test_a_break_within_a_list_entry_goes_on_with_it():
    lines = read(p(r("Led the migration\nof mail\n• Ran it"), "Dot")).lines
    assert [(line.text, line.shape) for line in lines] == [
        ("Led the migration", Shape.BULLET),
        ("of mail", Shape.TEXT),
        ("Ran it", Shape.BULLET),
    ]


def test_looks_come_from_styles_and_runs():
    body = p(r("Work ") + r("now", '<w:b w:val="0"/>') + r(" then", '<w:rStyle w:val="Strong"/>'), "berschrift1")
    (line,) = read(body).lines
    assert [(line.text[s.start : s.end], s.bold, s.size) for s in line.stretches] == [
        ("Work ", True, 14.0),
        ("now then", False, 14.0),  # bold in both styles is not bold
    ]
    assert not line.all_bold


def test_strict_files_say_sizes_with_units():
    (line,) = read(p(r("Led it", '<w:sz w:val="12pt"/>')), strict=True).lines
    assert (line.text, line.stretches[0].size) == ("Led it", 12.0)


def test_odd_blanks_are_plain_and_unseen_characters_gone():
    document = read(p("Led\u00a0the pro\u200bject\u2011team in co\u00adoperation"))
    assert [line.text for line in document.lines] == ["Led the project-team in cooperation"]
    notes = [(note.kind.value, document.lines[0].text[note.start : note.end], note.detail) for note in document.notes]
    assert notes == [
        ("zero-width character", "project-team", "U+200B zero width space"),
        ("zero-width character", "cooperation", "U+00AD soft hyphen"),
    ]


def test_joiners_in_emoji_and_persian_stay():
    said = "👩\u200d💻 می\u200cخواهم"
    document = read(p(said))
    assert document.lines[0].text == said
    assert document.notes == ()


def test_look_alikes_are_told_with_their_words():
    document = read(p("Led the pr\u043eject in Москва with \ufb01rewalls and \U0001d40c\U0001d41a\U0001d422\U0001d425"))
    found = [(document.lines[0].text[n.start : n.end], n.detail) for n in document.notes]
    assert found == [
        ("pr\u043eject", "cyrillic small letter o"),
        ("\ufb01", "a ligature"),
        ("\U0001d40c\U0001d41a\U0001d422\U0001d425", "mathematical letters"),
    ]
