"""The bytes of somebody's text file → its text: bounded, whatever program wrote it."""

import codecs
import re

from audiolesson.errors import AudiolessonError, Place, Problem
from audiolesson.patterns import lazy
from audiolesson.script.mistakes import shown
from audiolesson.study.formats.gather import RULE

MOST_BYTES = 5 * 1024 * 1024
"""Of a text with cards; 10,000 cards of a sentence and an answer have some 2 MB."""

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

_BAD = lazy("[\udc80-\udcff]+")
_BEYOND = lazy("[^\x00-\x7f\udc80-\udcff]")
_GOOD_FOR_BAD = 1
"""As many letters must be UTF-8 as stretches are none: in a text of Windows hardly one is, by chance."""

_MOST_NAMED = 20


def deck_text(data: bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    """The text with `\\n` at its line ends, and where it is damaged: UTF-8, UTF-16 with its mark, else what Windows
    wrote (cp1252). A few bytes that are no UTF-8 in a text that is cost their line at most, which is named.

    Raises AudiolessonError where it is too large or no text.
    """
    if len(data) > MOST_BYTES:
        hint = f"part it: at most {MOST_BYTES // 1024**2} MB"
        raise AudiolessonError(f"the file has {len(data) / 1024**2:.0f} MB", Place(name), hint)
    if data.startswith(_WIDE):
        text = data.decode("utf-16", "replace")
    elif b"\0" in data:
        hint = "export the cards as text, or as an Anki package (.apkg)"
        raise AudiolessonError("the file is no text: it holds zero bytes", Place(name), hint)
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return _mended(data, name)
    return _with_line_ends(text), ()


def _mended(data: bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    """A text that is not all UTF-8. Where as much of it is, what is not was pasted from a text of Windows."""
    text = data.decode("utf-8-sig", "surrogateescape")
    if len(_BEYOND.findall(text)) < _GOOD_FOR_BAD * sum(1 for _ in _BAD.finditer(text)):
        return _with_line_ends(data.decode("cp1252", "replace")), ()
    hint = "see whether the letters are right, and save the file as UTF-8"
    lines = _with_line_ends(text).split("\n")
    bad = [number for number, line in enumerate(lines, 1) if _BAD.search(line)]
    problems: list[Problem] = []
    for number in bad:
        lines[number - 1] = _BAD.sub(_of_windows, lines[number - 1])
        if len(problems) < _MOST_NAMED:
            message = f"{shown(lines[number - 1])} is not all UTF-8; what is not was read as Windows writes it"
            problems.append(Problem(RULE, "warning", Place(name, number), message, hint))
    if len(bad) > _MOST_NAMED:
        message = f"{len(bad) - _MOST_NAMED:,} more lines are not all UTF-8"
        problems.append(Problem(RULE, "warning", Place(name), message, hint))
    return "\n".join(lines), tuple(problems)


def _of_windows(match: re.Match[str]) -> str:
    return match[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _with_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
