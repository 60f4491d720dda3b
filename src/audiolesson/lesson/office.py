"""DOCX, EPUB and PDF → text that the readers of Markdown and plain text take, with markitdown (extra `office`).

The formats know no lines: places count the lines of what is returned here.
"""

import io
import logging
import re
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from audiolesson.errors import LessonError, Place
from audiolesson.patterns import lazy

OFFICE = (".docx", ".epub", ".pdf")
"""Endings of what is read here."""

LARGEST_FILE = 20_000_000
"""Bytes of a document, most of which are its pictures."""

LARGEST_UNPACKED = 200_000_000
LARGEST_MEMBER = 30_000_000
MOST_MEMBERS = 5_000
"""Of the archive that a DOCX or EPUB is; more is no lesson but an attack."""

_CONVERTERS = {".docx": "DocxConverter", ".epub": "EpubConverter", ".pdf": "PdfConverter"}
"""Chosen by name: the library's own choice takes what it cannot read for plain text."""

_FACTS = lazy(r"\*\*(Title|Authors?|Language|Publisher|Date|Description|Identifier):\*\*\s*(.*)")
_PAGE_NUMBER = lazy(
    r"(?:[-–—|\s]*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:of|/|von)\s*\d{1,4})?[-–—|\s]*|[ivxl]{1,6})", re.I
)
_BROKEN = lazy(r"([^\W\d_]{2,})[-\u00ad\u2010]\Z")
_STAYING = "self well non co pre multi cross high low long short half semi anti post ex all one two"
_STAYS = frozenset(_STAYING.split())
_OPEN_END = lazy(r"[^.!?:;\"”’)\]]\Z")
_SIGNS = {
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st",
    "\uf0b7": "•", "\uf0a7": "•", "\u25cf": "•", "\u25aa": "•", "\f": "\n", "\u00a0": " ",
}  # fmt: skip
_TABLE = str.maketrans(_SIGNS)


def office_text(data: bytes, name: str, ending: str) -> tuple[str, str]:
    """The text of a document and the ending of the reader for it: ".md" for DOCX and EPUB, ".txt" for PDF.

    Raises LessonError where it is no such document, is packed beyond sense, holds no text (a scan), or the extra
    is not installed.
    """
    _refuse_packed(data, name, ending)
    written = _converted(data, name, ending)
    if not written.strip():
        hint = "if its pages are pictures, have their text recognised first"
        raise LessonError(f"the {_kind(ending)} holds no text", Place(name), hint)
    if ending == ".pdf":
        return unpaged(written), ".txt"
    return (_with_head(written) if ending == ".epub" else _titled(written)), ".md"


def _kind(ending: str) -> str:
    return ending[1:].upper()


def _refuse_packed(data: bytes, name: str, ending: str) -> None:
    """Raise LessonError for what is no document of its kind, or an archive that unpacks to very much."""
    wrong = LessonError(f"the file is no {_kind(ending)}", Place(name), "save it again, or as .md, .txt or .html")
    if ending == ".pdf":
        if b"%PDF-" not in data[:1024]:
            raise wrong
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise wrong from error
    sizes = [member.file_size for member in members]
    if len(sizes) > MOST_MEMBERS or sum(sizes) > LARGEST_UNPACKED or max(sizes, default=0) > LARGEST_MEMBER:
        hint = "save it again without its pictures, or as .md, .txt or .html"
        raise LessonError(f"the {_kind(ending)} unpacks to {sum(sizes) / 1_000_000:,.0f} MB", Place(name), hint)
    wanted = "word/document.xml" if ending == ".docx" else "META-INF/container.xml"
    if wanted not in {member.filename for member in members}:
        raise wrong


def _converted(data: bytes, name: str, ending: str) -> str:
    try:
        from markitdown import StreamInfo, converters
    except ImportError as error:
        hint = "pip install 'audiolesson[office]', or save it as .md, .txt or .html"
        raise LessonError(f"reading {_kind(ending)} needs the extra `office`", Place(name), hint) from error
    try:
        with _unheard():
            found = getattr(converters, _CONVERTERS[ending])().convert(io.BytesIO(data), StreamInfo(extension=ending))
    except Exception as error:  # the readers of the formats raise whatever they meet
        cause = " ".join(str(error).split())[:200] or type(error).__name__
        hint = "save it again, or as .md, .txt or .html"
        raise LessonError(f"the {_kind(ending)} cannot be read: {cause}", Place(name), hint) from error
    return str(found.markdown).replace("\r\n", "\n")


@contextmanager
def _unheard() -> Iterator[None]:
    """Nothing that libraries log or warn of is told: what it means for the lesson is told by us."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)


def _titled(written: str) -> str:
    """The text with its first line as heading where it looks like a title, which DOCX has no heading for."""
    first, _, rest = written.lstrip("\n").partition("\n")
    bare = first.strip("* ")
    short = 0 < len(bare.split()) <= 12 and bare[-1] not in ".!:;,|" and bare[0] not in "#-|>!["
    return f"# {bare}\n{rest}" if short and (not rest or rest.startswith("\n")) else written


def _with_head(written: str) -> str:
    """The text of a book without the lines about it in front; its title becomes the head."""
    lines = written.split("\n")
    facts = {}
    while lines and (not lines[0].strip() or _FACTS.fullmatch(lines[0])):
        match = _FACTS.fullmatch(lines.pop(0))
        if match:
            facts[match[1]] = match[2].strip()
    title = facts.get("Title", "").replace('"', "'").replace("\\", "")
    return "\n".join([*(["---", f'title: "{title}"', "---", ""] if title else []), *lines])


def unpaged(written: str) -> str:
    """The text of pages as one: no running titles and page numbers, words and paragraphs joined over line ends."""
    text = re.sub(r"\(cid:\d+\)", "•", written.translate(_TABLE))
    lines = [line.rstrip() for line in text.split("\n")]
    alike = Counter(_mask(line) for line in lines if line.strip())
    kept = ["" if _of_page(line, alike) else line for line in lines]
    return "\n".join(_over_pages(_whole_words(kept)))


def _of_page(line: str, alike: Counter[str]) -> bool:
    """Whether a line is a page's number, or a running title: short, and alike on three pages or more."""
    mask = _mask(line)
    return bool(_PAGE_NUMBER.fullmatch(line.strip())) or (bool(mask) and alike[mask] >= 3 and len(line.split()) <= 12)


def _mask(line: str) -> str:
    """A line without its numbers, so that "Notes, page 3" is alike on all pages; bullets and sentences are unlike."""
    bare = line.strip()
    return "" if bare[:1] in "•-*" or bare.endswith((".", ":", ",")) else re.sub(r"\d+", "#", bare)


def _whole_words(lines: list[str]) -> list[str]:
    """Words that a line end broke, whole on the first line."""
    result = list(lines)
    for at in range(len(result) - 1):
        broken = _BROKEN.search(result[at])
        following = result[at + 1].lstrip()
        if broken and following[:1].islower():
            piece, _, rest = following.partition(" ")
            joint = "-" if broken[1].lower() in _STAYS else ""
            result[at] = result[at][: broken.end(1)] + joint + piece
            result[at + 1] = rest
    return result


def _over_pages(lines: list[str]) -> list[str]:
    """Without the blank lines in the middle of a sentence, where a page ended."""
    result: list[str] = []
    for line in lines:
        if line[:1].islower() and len(result) > 1 and not result[-1]:
            last = next((at for at in range(len(result) - 1, -1, -1) if result[at]), -1)
            if last >= 0 and len(result[last].split()) > 4 and _OPEN_END.search(result[last]):
                del result[last + 1 :]
        result.append(line)
    return result
