"""One line of `say --words -`: a reading in any case, also of a line that could not stand in a script.

A list of lines must give as many readings; what is wrong with one is told, and stops none of the others.
"""

import re

from audiolesson.errors import Problem, ProblemsError
from audiolesson.show.model import Show
from audiolesson.upkeep.say import reading

_BLOCK = re.compile(r"\A\s*(?:(?:#{1,6}|>|[-*+](?:\s\[[ xX]\])?)\s+|\[\^\w+\]:\s|```\w*|\*\*[^*:]{1,40}:\*\*\s)+")
_NUMBER = re.compile(r"\A(\s*\d{1,9})([.)])(?=\s)")
_TAG = re.compile(r"</?(?:b|i|u|em|strong|sup|sub|br|span|a|p|small|mark|kbd|code|img|center)\b[^<>]*>", re.IGNORECASE)
_PICTURE = re.compile(r"!\[([^\[\]]*)\]\([^()]*\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]]*)\](?:\((?!https?:)[^()]*\)|\[[^\[\]]*\])")
_ATTRIBUTES = re.compile(r"(?<=\])\{(?!say=|lang=)[^{}]*\}")
_MISREAD = {code: sign for code in range(0x80, 0xA0) if (sign := bytes([code]).decode("cp1252", "ignore"))}
"""Quotation marks and dashes of Windows that were read as control characters."""
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_RULE = re.compile(r"\A\s*(?:[-*_]\s*){3,}\Z")


def line_reading(text: str, show: Show | None) -> tuple[str, list[Problem]]:
    """The words of a line, and what keeps it from standing in a script: then they are those of its bare text."""
    text = _CONTROL.sub("", text.translate(_MISREAD))
    try:
        said = reading(text, show)
        return (said if said or text[:1] != "#" else reading(_bare(text), show)), []
    except ProblemsError as error:
        problems = list(error.problems)
    try:
        return reading(_bare(text), show), problems
    except ProblemsError:
        return reading(re.sub(r"[\\`$*_\[\](){}<>#|~^!=-]+", " ", text).strip() or ".", show), problems


def _without_tags(text: str) -> str:
    """The text without tags that mark it; one that is spoken of, which nothing closes, stays."""
    closed = {name.lower() for name in re.findall(r"</([A-Za-z]{1,6})>", text)} | {"br", "img"}

    def marks(tag: re.Match[str]) -> str:
        named = re.match(r"\s(?:tag|element)s?\b", text[tag.end() : tag.end() + 10])
        known = re.sub(r"\W.*", "", tag[0].strip("</")).lower() in closed
        return "" if known and not named else tag[0]

    return _TAG.sub(marks, text)


def _bare(text: str) -> str:
    """The line without the signs of blocks, pictures and tags that no script holds."""
    if _RULE.match(text):
        return ""
    text = re.sub(r"\A\s*#(?=\sof\b)", r"\#", text)  # "# of users" is a count and no heading
    text = _NUMBER.sub(r"\1\\\2", _BLOCK.sub("", text)).replace("$$", "$").replace("```", "")
    text = _ATTRIBUTES.sub("", _LINK.sub(r"\1", _PICTURE.sub(r"\1", text)))
    pieces = re.split(r"(`[^`]*`|\$[^$]*\$)", text)
    pieces[::2] = [re.sub(r"<(?!https?:|[^\s<>]+@)", r"\\<", _without_tags(piece)) for piece in pieces[::2]]
    return "".join(pieces)
