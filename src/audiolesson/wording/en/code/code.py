"""Code in words: names in their parts, calls "of" their arguments, operators by name, brackets silent."""

import re
from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Finder, Rule, Said
from audiolesson.wording.en.code.code_list import ENDINGS, ROWS, SHORT
from audiolesson.wording.en.code.code_math import as_formula, as_latex, in_math
from audiolesson.wording.en.code.code_names import PADDED
from audiolesson.wording.en.code.code_places import in_prose
from audiolesson.wording.en.code.code_signs import operator
from audiolesson.wording.en.code.code_whole import whole
from audiolesson.wording.en.code.keys import held
from audiolesson.wording.en.code.tags import tag_words
from audiolesson.wording.en.formula.vocabulary import GREEK_SIGNS, LATIN_OF_BLACKBOARD
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.words.acronym_list import LETTERS, RESPELLED, SHOUTED
from audiolesson.wording.letters import LETTER, listed, spell

_PIECE = lazy(
    r"(?P<url>https?://[^\s'\"]+)|(?P<based>0[xXbBoO][0-9a-fA-F]{1,16}\b)|(?P<sci>\d+(?:\.\d+)?[eE][-+]?\d+\b)|(?P<num>\d[\d_]*(?:\.\d+)*)|(?P<dunder>__[A-Za-z]\w*?__)"
    r"|(?P<flag>(?<!\S)(?:--?(?=[A-Za-z])|--(?!\S)))|(?P<tag>(?:(?<!\w)<|</|<(?=br|b>|i>|em>|sub>|sup>|a\s))[A-Za-z][\w-]*(?:\s[^<>]{0,80})?/?>)|(?P<name>[^\W\d][\w]*)"
    r"|(?P<op><>|<<=|>>=|===|!==|\*\*=|//=|<=>|->|=>|==|!=|<=|>=|\+=|-=|\*=|/=|%=|&=|\|=|\^=|&&|\|\||\*\*|//|\?\?|::|:=|\.\.\.|\.\.(?!\w)|\+\+|<<|>>)|(?P<one>\S)"
)


_SIGNS = {sign: word for sign, word in (GREEK_SIGNS | LATIN_OF_BLACKBOARD).items() if len(sign) == 1}


def name(text: str) -> str:
    """An identifier in its parts: "snake_case", "camelCase", "MAX_LEN", "x1"."""
    from audiolesson.wording.en.words.names import say_name

    words = []
    if not text.isascii():
        text = "_".join(_SIGNS.get(part, part) for part in re.split(f"([{''.join(_SIGNS)}])", text))
    for part in text.strip("_").split("_"):
        if not part:
            continue
        if part.lower() in SHORT:
            words.append(SHORT[part.lower()].replace("·", LETTER))
        elif part in LETTERS or (part == "SO" and text.startswith("SO_")):
            words.append(spell(part))
        elif part in SHOUTED:
            words.append(listed(SHOUTED[part]))
        elif part.isalpha() and part.isupper() and len(part) > (3 if "_" in text else 5):
            words.append(say_name(part.lower()))
        else:
            words.append(say_name(part))
    return " ".join(words)


def reading(text: str) -> Said:
    """The words for a piece of code; a long one is doubted, for it is better shown than said."""
    text = re.sub(r"(#include )<([\w/.]{1,40})>", r"\1\2", text)
    text = re.sub(r"(?<=\w)\((\d{1,2})\)(?=\.[a-z]{2,4}\Z)", r" \1", text)  # a copy of a file
    text = re.sub(r"(?<=\w)\(\.{2,3}\)", "()", text)  # arguments that are left out
    text = re.sub(r"\A(?:>>>|\$)\s+(?=\S)", "", text)  # the prompt of a program
    text = re.sub(r"(?<![\w)\]])–(?=\w)|(?<=[\w)\]] )–(?= [\w(])", "−", text)
    text = held(text)
    text = re.sub(r"\A[!%](?=[a-z]{2,} )", "", text)  # a command of the shell in a notebook
    if " :: " in text:  # types of Haskell
        text = re.sub(r"(?<![\w&)\]])\[([A-Za-z]\w{0,20})\](?!\w)", r"list of \1", text)
    if row := re.match(r"([<>=+*#~-])\1{3,}", text):
        text = text[row.end() :]
        rest = reading(text.strip()).reading if text.strip() else ""
        return Said(f"a row of {ROWS[row[1]]} signs {rest}".strip())
    if said := whole(text):
        return Said(said)
    formula = as_formula(text) or as_latex(text)
    if formula:
        return Said(formula)
    words = " ".join(filter(None, _words(text)))
    words = re.sub(r"(?:\s*,)+", ",", words).strip(" ,")
    words = re.sub("[ẋẍẏẑỹ]", lambda letter: in_math(letter[0]), words)
    words = re.sub(r"\bto the two\b", "squared", re.sub(r"\bto the three\b", "cubed", words))
    if len(words.split()) > 30:
        return Said(words, "the code is too long to hear", "Say what it does, or point to the page.")
    return Said(words)


def _words(text: str) -> list[str]:
    counted = _COUNTED.match(text)
    path = _PATH.fullmatch(text) is not None
    words: list[str] = []
    for match in _PIECE.finditer(text):
        kind, piece = match.lastgroup, match[0]
        if kind == "num":
            words.append(_number(text, match, path))
        elif kind == "one" and counted and match.start() == counted.end():
            words.append("dash")
        elif kind == "url":
            words.append("the link in the notes")
        elif kind == "sci":
            words.append(_scientific(piece))
        elif kind == "based":
            words.append({"x": "hex", "b": "binary", "o": "octal"}[piece[1].lower()])
            words += (numbers.ONES[int(sign)] if sign.isdigit() else LETTER + sign.upper() for sign in piece[2:])
        elif kind == "dunder":
            words.append(f"dunder {name(piece)}")
        elif kind == "flag":
            words.append(_dash(text, match))
        elif kind == "tag":
            words.append(tag_words(piece, name))
        elif kind == "name":
            words.append(_named(text, match))
        else:
            words.append(operator(text, match, path))
    return words


_COUNTED = lazy(r"(?:kill|head|tail|ls|nice|gzip|ping|sort|cut|git log) (?=-\d+(?:\s|\Z))")
"""A command whose first option is a number."""
_PATH = lazy(r"(?:[A-Z]:|\$\w+(?=/))?[~.\w/-]*/[\w./{}:<>*-]*|[\w-]+(?:\.[A-Za-z]\w{0,11}){1,2}")
_STATUS = lazy("[1-5]0[1-9]|429")


def _number(text: str, match: re.Match[str], path: bool) -> str:
    """A number in code: a status, rights, a version, an address, a year in a path, else how many."""
    piece, start, end = match[0], match.start(), match.end()
    if _STATUS.fullmatch(piece) and (re.match(r" [A-Z][a-z]", text[end:]) or text[:start].endswith("HTTP ")):
        return numbers.pairs(piece)
    if _MODE.search(text, max(0, start - 9), start):
        return numbers.digits(piece)
    parts = piece.split(".")
    if len(parts) > 2:
        address = len(parts) == 4 and all(int(part) < 256 for part in parts)
        return " dot ".join(map(numbers.pairs, parts)) if address else " point ".join(map(numbers.whole, parts))
    if path and PADDED.fullmatch(piece):
        return numbers.whole(piece.strip("_").lstrip("0") or "0")
    if len(piece) == 4 and piece.isdigit() and (path or ":" in (text[start - 1 : start], text[end : end + 1])):
        return numbers.pairs(piece)
    if _PINNED.search(text, max(0, start - 14), start) and _MINOR.fullmatch(piece):
        return " point ".join(map(numbers.whole, parts))
    return numbers.number(piece.replace("_", ""))


def _scientific(piece: str) -> str:
    mantissa, _, exponent = piece.lower().partition("e")
    head = "" if mantissa == "1" else f"{numbers.number(mantissa)} times "
    return f"{head}ten to the {numbers.cardinal(int(exponent))}"


def _dash(text: str, match: re.Match[str]) -> str:
    """The dashes before an option; one that takes away is "minus"."""
    if len(match[0]) == 2:
        return "dash dash," if text[match.end() : match.end() + 1].isspace() else "dash dash"
    endless = re.match(r"[Ii]nf(?:inity)?\b|INF\b", text[match.end() :])
    return "minus" if endless or _IS_MINUS.search(text, max(0, match.start() - 12), match.start()) else "dash"


_PINNED, _MINOR = lazy(r"(?:[a-z]{3,}|\])(?:[:@-]|[=~>]=)v?\Z"), lazy(r"[1-9]\d?\.[1-9]\d")
"""A program and its version: python:3.11, pandas==1.20."""
_MODE = lazy(r"\b(?:chmod|umask) (?:-R )?\Z")
"""Behind these, digits are rights, one by one."""
_IS_MINUS = lazy(r"(?:\b(?:else|return|and|or|in|if|not|yield|lambda)|[=<>+*/,(:])\s*\Z")


def _named(text: str, match: re.Match[str]) -> str:
    piece = match[0]
    before = text[match.start() - 1 : match.start()]
    if piece == "px" and before.isdigit():
        return "pixels"
    if before == "." and piece.lower() in ENDINGS and text[match.end() : match.end() + 1] != "(":
        return ENDINGS[piece.lower()].replace("·", LETTER)
    if len(piece) in (2, 3) and before == "-" and text[match.start() - 2 : match.start() - 1] in ("", " "):
        return spell(piece) if piece.isalpha() else name(piece)
    if (
        len(piece) == 1
        and piece in "aA"
        and text[match.end() : match.end() + 1] == " "
        and re.match(r"\s[a-z]{2,}", text[match.end() :])
    ):
        return piece
    return name(piece)


def _match(match: re.Match[str]) -> Answer:
    if match[0] in RESPELLED:
        return None
    return reading(match[0]).reading or None


def _placed(text: str) -> Iterator[tuple[int, int, Said]]:
    for start, end, written in in_prose(text):
        yield start, end, reading(written)


def _ending(match: re.Match[str]) -> Answer:
    return f"dot {listed(ENDINGS[match[1]])}"


RULES_FIRST = (
    Rule(
        "code",
        lazy(r"(?<![\w%])%([A-Z][A-Z_]{2,20})%"),
        lambda match: name(match[1]) if "_" in match[1] else match[1].lower(),
    ),
    Rule("code", lazy(r"(?<![\w.])[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}){0,4}\(\)"), _match),
    Rule("code", lazy(r"(?<!\w)__[A-Za-z]\w{0,30}__(?!\w)"), _match),
    Rule(
        "code",
        lazy(
            rf"(?<![\w./])[\w-]{{1,40}}(?:\(\d{{1,2}}\))?(?:\.(?:tar|min|test|spec|config|csv|tsv|json|txt|sql|fastq))?\.(?:{'|'.join(ENDINGS)}|PNG|JPE?G|PDF|TXT|CSV|MP[34]|GIF|ZIP|EXE|XML|HTML)(?![\w/]|\.\w|-\w)"
        ),
        _match,
    ),
    Rule("code", lazy(r"(?<![\w.])[a-z]\w{2,20}\.[cho](?!\w|\.\w)"), _match),
    Rule("code", lazy(r"(?<![\w.:/])\./[\w-]{1,40}(?:\.\w{1,6})?(?![\w/])"), _match),
    Rule(
        "code",
        lazy(
            r"(?<![\w.:/])(?:~|\.{1,2})?/(?:[\w.-]{1,40}/){1,8}[\w*-]{0,40}(?:\.\w{1,6})?(?!\w)|(?<![\w.:/])~/[\w-]{1,40}(?:\.\w{1,6})?"
        ),
        _match,
    ),
    Rule(
        "code",
        lazy(rf"(?<![\w./:@-])(?:[\w-]{{1,40}}/){{1,8}}(?:\*|[\w.-]{{1,40}})\.(?:{'|'.join(ENDINGS)})(?!\w)"),
        _match,
    ),
    Rule(
        "code",
        lazy(r"(?<![\w.:/])~/\.[\w-]{1,40}(?:/[\w.-]{1,40}){0,6}"),
        lambda match: f"tilde {reading(match[0][1:]).reading}",
    ),
    Rule(
        "code",
        lazy(
            r"(?<![\w.)/~])\.(gitignore|bashrc|zshrc|dockerignore|vimrc|profile|htaccess|venv|ssh|git|config|npmrc|gitkeep|env)"
            r"(?:\.([a-z]{3,12}))?(?!\w|\.\w)"
        ),
        lambda match: f"dot {name(match[1])}" + (f" dot {name(match[2])}" if match[2] else ""),
    ),
    Rule("code", lazy(rf"(?<![\w.)])\.({'|'.join(ENDINGS)})(?!\w|\.\w)"), _ending),
    Rule(
        "code",
        lazy(
            r"(?<![\w./@-])(?!(?:vs|etc|approx|incl|cf|ca|al|fig|no|vol|www)\.)[a-z][a-z0-9]{1,20}(?:\.[a-z_]\w{1,30}){1,3}(?![\w/@-]|\.\w)"
        ),
        _match,
    ),
    Finder("code", _placed),
    Rule("code", lazy(r"(?<!\S)--[a-z][a-z0-9-]{1,30}(?![\w-])"), _match),
)
RULES = (
    Rule(
        "code",
        lazy(r"(?<![\w^{])(?:_?[A-Za-z][A-Za-z0-9]{0,30})(?:_[A-Za-z0-9]{1,30}){1,8}(?!\w)"),
        lambda match: name(match[0]) or None,
    ),
)
