"""One line of `say --words -`: a reading in any case, also of a line that could not stand in a script.

A list of lines must give as many readings; what is wrong with one is told, and stops none of the others.
"""

import re

from audiolesson.errors import Problem, ProblemsError
from audiolesson.patterns import lazy
from audiolesson.show.model import Show
from audiolesson.upkeep.say import reading
from audiolesson.wording.raised import RAISED, SET_APART, in_line

_BLOCK = lazy(r"\A\s*(?:(?:#{1,6}|>|[-*+](?:\s\[[ xX]\])?)\s+|\[\^\w+\]:\s|```\w*)+")
_SET = lazy(r"(\{[^{}=\"]{1,80}\})(?=[.;]?\s*\Z)")
"""Braces at the end that hold a set and no attributes."""
_LABEL = lazy(r"\A\*\*([^*:]{1,40}:)\*\*(?=\s)")
"""What a script takes for its speaker; where nobody is called so it is a word of the line."""
_NUMBER = lazy(r"\A(\s*\d{1,9})([.)])(?=\s)")
_TAG = lazy(
    r"</?(?:b|i|u|em|strong|sup|sub|br|span|a|p|small|mark|kbd|code|img|center|font|tt|nobr|cite|dfn|abbr|del|ins|h[1-6])\b[^<>]*>",
    re.IGNORECASE,
)
_PICTURE = lazy(r"!\[([^\[\]]*)\]\([^()]*\)")
_LINK = lazy(r"(?<!!)\[([^\[\]]*)\](?:\((?!https?:)[^()]*\)|\[[^\[\]]*\])")
_ATTRIBUTES = lazy(r"(?<=\])\{(?!say=|lang=)[^{}]*\}")
_FURNITURE = lazy(
    r"\{:[^{}\n]{0,200}\}|\{%[^%\n]{0,200}%\}|\A\s*\{%[^%\n]*\Z|(?:(?<=\s)|(?<=\A)|(?<=[*_]))\{\.(?!if-time|slow)[a-z][\w-]*\}"
)
"""What generators of pages put beside the words: attributes of kramdown, tags of Liquid."""
_NOTED = lazy(r"<sup[^<>]*>\s*\[[^\[\]]{1,12}\]\([^()]*\)\s*</sup>", re.IGNORECASE)
"""The mark of a note."""
_POINTED = lazy(r"(\s?\()?\[\\\[link\\\]\]\(([^()]*)\)(?:\*\*\w\*\*)?(?(1)\))")
"""A link that has no words of its own, alone in brackets or as a noun."""
_INNER = r"((?:[^$\n\\]|\\(?![()\[\]])){1,500}?)"
_MATHS = lazy(rf"\\\({_INNER}\\\)|\\\[{_INNER}\\\]")
"""A formula between brackets with backslashes."""
_LATEX = lazy(
    r"\\(?:sum|frac|int|max|min|log|mathbf|mathrm|sqrt|alpha|beta|theta|lambda|sigma|times|cdot|leq|geq|in)(?![a-z])"
)
_COMMAND = lazy(r"\\[A-Za-z]+(?:\{[A-Za-z]+\})?")
"""A line that is a formula and nothing else."""
_REFERRED = lazy(r"(?<![\w\])])\[([^\[\]]{3,200})\]\[[\w .:-]{0,40}\]")
_SHOWN = lazy(r"\$\$([^$\n]{1,500})\$\$|(?<![\w$\\])\$(\s[^$\n]{1,400}\s)\$(?![\w$])")
"""A formula that stands apart, or with blanks inside its signs."""
_OF_A_FORMULA = lazy(r"[\\^_]|[A-Za-z]\s?[=<>]|[=<>]\s?[A-Za-z]")
_RAISED = lazy(r"(?P<base>[\w)\]*])<sup>\s?(?P<sup>[^<>]{1,12})\s?</sup>", re.IGNORECASE)
_LOWERED = lazy(r"(?<![A-Za-z])([A-Za-zα-ω]\*?)<sub>\s?([a-z]{1,3}|[a-z][+-]\d)\s?</sub>", re.IGNORECASE)
_MISREAD = {code: sign for code in range(0x80, 0xA0) if (sign := bytes([code]).decode("cp1252", "ignore"))}
"""Quotation marks and dashes of Windows that were read as control characters."""
_CONTROL = lazy("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_RULE = lazy(r"\A\s*(?:(?:[-*_]\s*){3,}|[=~#+]{4,})\Z")


_SET_APART = lazy(SET_APART)


def line_reading(text: str, show: Show | None) -> tuple[str, list[Problem]]:
    """The words of a line, and what keeps it from standing in a script: then they are those of its bare text.

    Marks that generators of pages put beside the words are left out, and other ways to write a formula are understood.
    """
    text = _CONTROL.sub("", text.translate(_MISREAD))
    plain = _in_plain_signs(text)
    problems: list[Problem] = []
    try:
        said = reading(text, show)
        if plain == text:
            return (said if said or text[:1] != "#" else reading(_bare(text), show)), []
    except ProblemsError as error:
        problems = list(error.problems)
    text = plain
    for shown in (text, _bare(text)) if not problems else (_bare(text),):
        try:
            return reading(shown, show), problems
        except ProblemsError:
            continue
    return reading(re.sub(r"[\\`$*_\[\](){}<>#|~^!=-]+", " ", text).strip() or ".", show), problems


def _in_plain_signs(text: str) -> str:
    """The line without what a generator of pages put there, and with one way to write formulas and raised signs."""
    if _RULE.match(text) and text.strip()[0] in "=~#+":
        return ""
    if not re.search(r"\$|\\[(\[a-z]|\{[:%.]|\]\[|<su[bp]\b|\[link", text, re.IGNORECASE):
        return text
    if _LATEX.search(text) and not re.search(r"[$`]|(?<![A-Za-z])[A-Za-z]{3,}", _COMMAND.sub("", text)):
        return f"${text.strip()}$"
    pieces = re.split(r"(`[^`]*`)", text)
    for at in range(0, len(pieces), 2):
        piece = re.sub(r"\\\\([()\[\]{}])", r"\\\1", pieces[at]) if re.search(r"\\\\[(\[]", pieces[at]) else pieces[at]
        piece = _REFERRED.sub(r"\1", _POINTED.sub(_pointed, _NOTED.sub("", _FURNITURE.sub("", piece))))
        piece = _MATHS.sub(_formula, _SET_APART.sub(in_line, piece))
        piece = _SHOWN.sub(_shown, piece)
        pieces[at] = _LOWERED.sub(r"\1_{\2}", _RAISED.sub(_raised, piece)) if "<" in piece else piece
    return "".join(pieces)


def _formula(match: re.Match[str]) -> str:
    inner = (match[1] or match[2]).strip()
    sure = re.search(r"[\\^_=<>]|\A\w{1,3}\Z", inner) or (match[1] and re.search(r"[-+*/|(),\d]", inner))
    return f"${inner}$" if sure else match[0]


def _shown(match: re.Match[str]) -> str:
    """A formula without the blanks inside its signs; what only stands between two prices stays."""
    inner = (match[1] or match[2]).strip()
    return f"${inner}$" if inner and (match[1] or _OF_A_FORMULA.search(inner)) else match[0]


def _pointed(match: re.Match[str]) -> str:
    if match[1]:
        return ""
    return "the table" if "table" in match[2].lower() else "the figure" if match[2].startswith("#") else "the page"


def _raised(match: re.Match[str]) -> str:
    """A power or a charge in raised signs, the end of an ordinal as it is; the mark of a note is no word."""
    base, sup = match["base"], match["sup"].strip()
    if sup in ("st", "nd", "rd", "th", "TM"):
        return base + sup
    if not re.fullmatch(r"[-−+]?[\dn]+|\d?[-+−]", sup):
        return f"{base}^{{{sup}}}"
    letters = re.search(r"[A-Za-z]*\Z", match.string[max(0, match.start() - 12) : match.start() + 1])
    noted = letters and len(letters[0]) > 3 and sup.isdigit()
    return base if noted else base + sup.translate(RAISED)


def _without_tags(text: str) -> str:
    """The text without tags that mark it; one that is spoken of, which nothing closes, stays."""
    closed = {name.lower() for name in re.findall(r"</([A-Za-z]{1,6}[1-6]?)>", text)} | {"br", "img"}

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
    text = _NUMBER.sub(r"\1\\\2", _LABEL.sub(r"\1", _BLOCK.sub("", text))).replace("$$", "$").replace("```", "")
    pieces = re.split(r"(\$[^$]*\\[^$]*\$)", text)  # what a formula has in brackets is no link
    pieces[::2] = [_ATTRIBUTES.sub("", _LINK.sub(r"\1", _PICTURE.sub(r"\1", piece))) for piece in pieces[::2]]
    pieces = re.split(r"(`[^`]*`|\$[^$]*\$)", _SET.sub(r"\\\1", "".join(pieces)))
    pieces[::2] = [re.sub(r"<(?!https?:|[^\s<>]+@)", r"\\<", _without_tags(piece)) for piece in pieces[::2]]
    return "".join(pieces)
