"""DOCX, EPUB and PDF: headings and paragraphs as in the document, nothing of its pages; what is broken is an error."""

import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from documents import docx, epub, pdf, zipped

from audiolesson.errors import LessonError
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.office import LARGEST_FILE, LARGEST_MEMBER, unpaged
from audiolesson.lesson.outline import written
from audiolesson.lesson.read import read_lesson

installed = importlib.util.find_spec("markitdown") is not None
needs_extra = pytest.mark.skipif(not installed, reason="the extra `office` is not installed")


def read(data: bytes, ending: str, folder: Path) -> Lesson:
    path = folder / f"bread{ending}"
    path.write_bytes(data)
    return read_lesson(path, path.name)


def told(lesson: Lesson) -> list[tuple[str, int, list[str]]]:
    return [(s.title, s.level, [written(block) for block in s.blocks]) for s in lesson.sections]


@needs_extra
def test_a_docx_keeps_its_title_headings_and_tables(tmp_path: Path) -> None:
    document = docx(
        [
            ("Title", "How bread rises"),
            ("", "Bread rises because yeast makes gas."),
            ("Heading1", "Yeast"),
            ("", "Yeast eats sugar & starch."),
            ("Heading2", "Dry yeast"),
            ("", "It keeps a year."),
        ],
        [["Kind", "Share"], ["Rye", "3"]],
    )
    lesson = read(document, ".docx", tmp_path)
    assert lesson.title == "How bread rises"
    assert told(lesson) == [
        ("How bread rises", 1, ["Bread rises because yeast makes gas."]),
        ("Yeast", 2, ["Yeast eats sugar & starch."]),
        ("Dry yeast", 3, ["It keeps a year.", "Kind Share Rye 3"]),
    ]
    assert lesson.sections[2].blocks[1].kind == "table" and lesson.sections[2].blocks[1].place.line > 0


@needs_extra
def test_the_chapters_of_a_book_are_sections(tmp_path: Path) -> None:
    book = epub("Bread: a book", ["<h1>Yeast</h1><p>It eats <b>sugar</b>.</p>", "<h1>Salt</h1><p>It slows yeast.</p>"])
    lesson = read(book, ".epub", tmp_path)
    assert lesson.title == "Bread: a book"
    assert told(lesson) == [("Yeast", 2, ["It eats sugar."]), ("Salt", 2, ["It slows yeast."])]


@needs_extra
def test_the_pages_of_a_pdf_are_one_text(tmp_path: Path) -> None:
    pages = [
        [(20, 730, "How bread rises"), (11, 700, "Bread rises because yeast makes gas in the dough, and a net"),
         (11, 686, "of pro-"), (11, 672, "tein, which is well-"), (11, 658, "known, holds it, so that the loaf")],
        [(11, 730, "keeps its shape in the heat."), (14, 690, "Yeast"), (11, 660, "Yeast eats sugar.")],
        [(14, 730, "Salt"), (11, 700, "Salt slows the yeast down.")],
    ]  # fmt: skip
    framed = [
        [(9, 765, "Bakers' School Notes".replace("'", "")), *page, (9, 40, str(number))]
        for number, page in enumerate(pages, 1)
    ]
    assert told(read(pdf(framed), ".pdf", tmp_path)) == [
        (
            "How bread rises",
            1,
            [
                "Bread rises because yeast makes gas in the dough, and a net of protein, which is well-known, "
                "holds it, so that the loaf keeps its shape in the heat."
            ],
        ),
        ("Yeast", 2, ["Yeast eats sugar."]),
        ("Salt", 2, ["Salt slows the yeast down."]),
    ]


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        ("Notes, page 1\n\nA b.\n\nNotes, page 2\n\nC d.\n\nNotes, page 3\n\nE f.", "A b. C d. E f."),
        ("One.\n\nPage 3 of 12\n\nTwo.\n\n- 4 -\n\nThree.\n\nxii", "One. Two. Three."),
        ("The \ufb01rst \ufb02our\n(cid:127) rye", "The first flour • rye"),
        ("- rye\n\n- rye\n\n- rye", "- rye - rye - rye"),
    ],
)
def test_what_pages_add_is_taken_away(pages: str, text: str) -> None:
    assert " ".join(unpaged(pages).split()) == text


@pytest.mark.parametrize("ending", [".docx", ".epub", ".pdf"])
@pytest.mark.parametrize("data", [b"", b"no document", b"PK\3\4 cut off", zipped({"a.txt": "x"})])
def test_what_is_no_document_is_a_clear_error(data: bytes, ending: str, tmp_path: Path) -> None:
    with pytest.raises(LessonError, match=f"is no {ending[1:].upper()}") as caught:
        read(data, ending, tmp_path)
    assert caught.value.place and caught.value.hint


@pytest.mark.parametrize("ending", [".docx", ".epub"])
def test_a_bomb_is_refused_before_it_is_unpacked(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"bread{ending}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as member:
        for _ in range(LARGEST_MEMBER // 1_000_000 + 1):
            member.write(b"\0" * 1_000_000)
    with pytest.raises(LessonError, match=r"unpacks to \d+ MB"):
        read_lesson(path, path.name)


def test_a_large_document_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bread.pdf"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(LessonError, match="too large"):
        read_lesson(path, path.name)


@needs_extra
@pytest.mark.parametrize(
    ("data", "ending", "message"),
    [
        (pdf([[]]), ".pdf", "holds no text"),
        (b"%PDF-1.4\nrubble", ".pdf", "cannot be read|no text"),
        (zipped({"word/document.xml": "<w:document"}), ".docx", "cannot be read"),
        (zipped({"META-INF/container.xml": "<container/>"}), ".epub", "cannot be read|no text"),
    ],
)
def test_broken_documents_are_clear_errors(data: bytes, ending: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(LessonError, match=message) as caught:
        read(data, ending, tmp_path)
    assert caught.value.hint


def test_without_the_extra_the_error_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "markitdown", None)  # as where it is not installed: importing it fails
    with pytest.raises(LessonError, match="extra `office`") as caught:
        read(docx([("", "Bread rises.")]), ".docx", tmp_path)
    assert "audiolesson[office]" in caught.value.hint


@needs_extra
def test_nothing_that_the_readers_of_formats_log_is_heard_beside_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "empty.docx").write_bytes(docx([]))
    read = "from pathlib import Path; from audiolesson.lesson.read import read_lesson as r; r(Path('empty.docx'), 'x')"
    done = subprocess.run([sys.executable, "-c", read], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "the DOCX holds no text" in done.stderr and "REPLACEMENT CHARACTER" not in done.stderr + done.stdout
