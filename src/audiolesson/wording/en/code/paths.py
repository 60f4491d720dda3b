"""Paths of Windows in running text: C colon backslash Users backslash Ann."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.code import code
from audiolesson.wording.en.code.code_list import ENDINGS
from audiolesson.wording.letters import LETTER, listed

_FOLDER = r"(?:Program Files(?: \(x86\))?|Documents and Settings|[\w.$~%@+-]{1,40})"
_PATH = rf"(?:[A-Za-z]:|%\w{{2,20}}%|\\?\\[\w.-]{{1,40}}(?=\\))(?:\\{_FOLDER}){{1,12}}\\?(?<![.])|[A-Za-z]:\\(?!\w)"


def _name(part: str) -> str:
    """A folder or a file in its parts: System32, notes.txt, Program Files."""
    head, dot, ending = part.rpartition(".")
    if dot and head and ending.lower() in ENDINGS:
        return f"{_name(head)} dot {listed(ENDINGS[ending.lower()])}"
    words = re.sub(r"[^\w.]+", "_", part)
    return " dot ".join(" ".join(map(_said, piece.split("_"))) for piece in words.split(".") if piece)


def _said(word: str) -> str:
    if word.isdigit():
        return code.reading(f"/{word}").reading.removeprefix("slash ")
    return code.name(word)


def _path(match: re.Match[str]) -> Answer:
    r"""C:\Windows\System32: the drive, then each folder behind its backslash."""
    said = []
    for piece in re.findall(r"\\+|[^\\]+", match[0]):
        if piece[0] == "\\":
            said.append("backslash" if len(piece) == 1 else "double backslash")
        elif re.fullmatch("[A-Za-z]:", piece):
            said.append(f"{LETTER}{piece[0].upper()} colon")
        else:
            said.append(_name(piece))
    return " ".join(said)


RULES = (
    Rule("path", lazy(rf"(?<![\w\\:/.]){_PATH}"), _path),
    Rule("path", lazy(r"(?<![\w:])([A-Z]):(?=\s(?:drive|partition|volume)\b)"), lambda match: f"{LETTER}{match[1]}"),
    Rule(
        "path",
        lazy(r"(?:(?<=[Dd]rive )|(?<=[Dd]rives )|(?<=[Pp]artition ))([A-Z]):(?=\s[a-z]|[.,;)])"),
        lambda match: f"{LETTER}{match[1]}",
    ),
)
