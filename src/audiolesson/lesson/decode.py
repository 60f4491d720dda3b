"""Bytes → text: UTF-8, UTF-16 with its mark, and for web pages what they say they are or plainly are."""

import codecs
import re

from audiolesson.errors import LessonError, Place
from audiolesson.lesson.misread import read_right
from audiolesson.patterns import lazy

_DECLARED = lazy(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CONTROLS = lazy("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def plain_text(data: bytes, name: str) -> str:
    """The text of a lesson that a person wrote: UTF-8, nothing else. Raises LessonError with the line of the fault.

    What was pasted into it from a page that was read wrongly is read right.
    """
    place = Place(name)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise LessonError("the lesson is UTF-16, not UTF-8", place, "save it as UTF-8")
    if b"\0" in data:
        raise LessonError("the lesson is no text: it holds zero bytes", place, "save the lesson as text, in UTF-8")
    try:
        return read_right(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        hint = "open it in an editor and save it as UTF-8"
        raise LessonError("the lesson is no UTF-8 text", Place(name, line), hint) from error


def web_text(data: bytes, name: str) -> str:
    """The text of a saved page, whose bytes need not be what it declares.

    A byte-order mark decides; else what is valid UTF-8 is UTF-8; else the declared encoding, with that of Windows for
    Latin-1, as browsers read it. Single bytes that are no UTF-8 in a page of UTF-8 are read as Windows' too.
    Raises LessonError where it is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data.decode(encoding, "replace"), name)
    if b"\0" in data:
        raise LessonError("the page is no text: it holds zero bytes", Place(name), "save the page again, as HTML")
    try:
        return _checked(data.decode("utf-8"), name)
    except UnicodeDecodeError:
        pass
    found = _DECLARED.search(data[:4096])
    declared = _codec(found[1].decode("ascii")) if found else "cp1252"
    if declared == "utf-8":
        return _checked(_mixed(data), name)
    return _checked(data.decode(declared, "replace"), name)


def _codec(name: str) -> str:
    """Python's name of a declared encoding; Windows' where it is unknown, or Latin-1, which it contains."""
    try:
        known = codecs.lookup(name)
    except LookupError:
        return "cp1252"
    if not getattr(known, "_is_text_encoding", True) or known.name in ("iso8859-1", "ascii"):
        return "cp1252"
    return known.name


def _mixed(data: bytes) -> str:
    """UTF-8 with single bytes of Windows' encoding in it."""
    parts: list[str] = []
    at = 0
    for match in re.finditer(rb"[\x80-\xff]+", data):
        parts.append(data[at : match.start()].decode("ascii"))
        try:
            parts.append(match[0].decode("utf-8"))
        except UnicodeDecodeError:
            parts.append(match[0].decode("cp1252", "replace"))
        at = match.end()
    return "".join([*parts, data[at:].decode("ascii")])


def _checked(text: str, name: str) -> str:
    if len(_CONTROLS.findall(text[:20_000])) > 20:
        raise LessonError("the page is no text", Place(name), "save the page again, as HTML")
    return read_right(text)
