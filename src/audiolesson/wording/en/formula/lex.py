"""From LaTeX, Unicode or plain notation to one list of signs."""

import re
import unicodedata

from audiolesson.patterns import lazy
from audiolesson.wording.en.formula.compose import compose
from audiolesson.wording.en.formula.molecules import molecule_words
from audiolesson.wording.en.formula.runs import add_run
from audiolesson.wording.en.formula.sign import Sign
from audiolesson.wording.en.formula.vocabulary import (
    ACCENTS,
    ATOMS,
    BIG,
    BUILT,
    COMBINING,
    COMMANDS,
    FUNCTIONS,
    GREEK_NAMES,
    GREEK_SIGNS,
    LATIN_OF_BLACKBOARD,
    LOGIC,
    LONG_SIGNS,
    LOWERED,
    RAISED,
    RELATIONS,
    SIGNS,
    SUMS,
    TEXTS,
    TIMES,
)  # fmt: skip

_LEX = lazy(
    r"(?P<blank>(?:\s|\\[,;:> ]|~(?=\\)|"
    r"\\(?:tag|label|hspace|vspace|color|ref|eqref|cite)\*?\s*\{[^{}]{0,80}\}|"
    r"\\(?:displaystyle|limits|nolimits|nonumber|notag|textstyle|scriptstyle|small|large|normalsize|hfill|space|enspace|thinspace)(?![a-zA-Z])|"
    r"\u200b|\u2062)+)"
    r"|(?P<glue>(?:\\(?:left|right)(?![a-zA-Z])\.?|\\(?:big|Big|bigg|Bigg)[lrm]?(?![a-zA-Z])|\\!|\\middle(?![a-zA-Z])|\u2061)+)"
    r"|\\(?P<text>text|mathrm|operatorname\*?|textit|textbf|textrm|mathtt|texttt|mbox|textsf|hbox|textnormal|mathop|ce|unit)"
    r"\s*\{(?P<words>(?:[^{}]|\^\{[-−]?\d\}){0,200})\}"
    r"|(?P<quad>\\q?quad)(?![a-zA-Z])"
    r"|\\begin\{(?P<begin>[a-zA-Z*]{1,12})\}(?:\{[lcr|]{0,12}\})?|\\end\{(?P<end>[a-zA-Z*]{1,12})\}"
    r"|\\(?P<cmd>[a-zA-Z]+)|(?P<row>\\\\)|\\(?P<esc>[^a-zA-Z])"
    r"|(?P<sci>(?<![\w.])\d+(?:\.\d+)?[eE][-−+]?\d+(?![\w.]))|(?P<num>\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?:\.\d+)?|\.\d+)"
    r"|(?P<run>[A-Za-z]+)|(?P<long>\+/-|<=>|-->|\.\.\.|<=|>=|!=|==|->|=>|<-|\|\||\*\*|:=|%Δ|~=|\+-|\+=|-=|\.\.|<<|>>)|(?P<one>.)",
    re.DOTALL,
)
_OPENING = "([⟨⌊⌈"
_CLOSING = ")]⟩⌋⌉"


_THOUSANDS = lazy(r"(?<=\d)\{,\}(?=\d{3})")
"""The comma of a number as LaTeX sets it without a gap: 2{,}598."""


def lex(text: str) -> list[Sign]:
    """The signs of a formula. Never fails: what is unknown becomes a sign of kind "odd"."""
    signs: list[Sign] = []
    touching = False
    for match in _LEX.finditer(compose(_THOUSANDS.sub("", text))):
        kind = match.lastgroup or ""
        if kind == "glue":
            continue
        if kind == "quad":
            signs.append(Sign(",", "quad"))
        elif kind != "blank":
            _add(signs, match, touching)
        touching = kind not in ("blank", "quad")
    return [
        sign
        for at, sign in enumerate(signs)
        if sign.text != "quad" or (_ends(signs, at - 1) and _ends(signs, at + 1, ("{", "open", "begin")))
    ]


def _ends(signs: list[Sign], at: int, but: tuple[str, ...] = ("}", "close", "end")) -> bool:
    """Whether a wide blank beside this sign parts two formulas: it is no operator, stop or bracket of that side."""
    return 0 <= at < len(signs) and (
        signs[at].kind in but
        or signs[at].kind
        not in ("op", ",", ";", "stop", "row", "&", "^", "_", "{", "}", "open", "close", "begin", "end")
    )


def _add(signs: list[Sign], match: re.Match[str], near: bool) -> None:
    value = match[0]
    if match["text"]:
        _words(signs, match["text"], match["words"], near)
    elif match["begin"] or match["end"]:
        signs.append(Sign("begin" if match["begin"] else "end", match["begin"] or match["end"], near))
    elif match["cmd"]:
        _command(signs, match["cmd"], near)
    elif match["row"]:
        signs.append(Sign("row", ";"))
    elif match["esc"]:
        _escaped(signs, match["esc"], near)
    elif match["sci"] or match["num"]:
        signs.append(Sign("num", value, near))
    elif match["run"]:
        follows = match.string[match.end() : match.end() + 1]
        add_run(signs, value, near, follows, "\\" in match.string)
    elif value == "||" and sum(sign.text == "|" for sign in signs) % 2:
        _one(signs, "|", near)
        _one(signs, "|", True)
    elif match["long"]:
        _one(signs, LONG_SIGNS[value], near)
    else:
        _one(signs, value, near)


def _words(signs: list[Sign], style: str, words: str, near: bool) -> None:
    """Upright letters: a chemical formula, a unit behind a number, the name of an operator, or words."""
    from audiolesson.wording.en.formula.measures import is_one, unit_words

    name = re.sub(r"\\[,;!]|\s", "", words)
    if molecule := molecule_words(words, style):
        signs.append(Sign("name", molecule, near))
    elif style == "ce":
        signs.extend(lex(words.replace("<=>", "⇌").replace("->", "→")))
    elif name in FUNCTIONS:
        signs.append(Sign("fn", name, near))
    elif (
        signs
        and ((signs[-1].kind in ("num", "}") or signs[-1].text in ("pi", "π")) or style == "unit")
        and (unit := unit_words(words, not is_one(signs)))
    ):
        signs.append(Sign("name", unit, False))
    elif name in ("and", "or"):
        signs.append(Sign("op", "∧" if name == "and" else "∨"))
    elif len(name) == 1 and name.isascii() and name.isalpha():
        signs.append(Sign("var", name, near))
    elif style.startswith(("operatorname", "mathop")):
        signs.append(Sign("operator", name, near))
    else:
        signs.append(Sign("text", re.sub(r"\\[,;! ]|[~{}]", " ", words), near))


def _escaped(signs: list[Sign], sign: str, near: bool) -> None:
    if sign in "{}":
        signs.append(Sign("open" if sign == "{" else "close", sign, near))
    elif sign == "|":
        doubled = near and signs and signs[-1].text == "‖" and sum(sign.text == "‖" for sign in signs) % 2
        if not doubled:
            signs.append(Sign("bar", "‖", near))
    else:
        _one(signs, sign, near)


def _command(signs: list[Sign], name: str, near: bool) -> None:
    if name in COMMANDS:
        sign = COMMANDS[name]
        if sign in ("\\{", "\\}"):
            _escaped(signs, sign[1], near)
        else:
            _one(signs, sign, near)
    elif name in GREEK_NAMES:
        signs.append(Sign("greek", name, near))
    elif name in BIG:
        signs.append(Sign("big", BIG[name], near))
    elif name in FUNCTIONS:
        signs.append(Sign("fn", name, near))
    elif name in ACCENTS:
        signs.append(Sign("acc", name, near))
    elif name in TEXTS or name in BUILT:
        signs.append(Sign("cmd", "frac" if name.endswith("frac") else name, near))
    elif name == "arg":
        signs.append(Sign("name", "arg", near))
    else:
        signs.append(Sign("unknown", name, near))


def _one(signs: list[Sign], sign: str, near: bool) -> None:
    sign = SIGNS.get(sign, sign)
    if sign in RAISED or sign in LOWERED:
        _raised(signs, "^" if sign in RAISED else "_", RAISED.get(sign) or LOWERED[sign])
    elif sign in COMBINING:
        signs.append(Sign("mark", COMBINING[sign], True))
    elif sign in LATIN_OF_BLACKBOARD:
        signs.append(Sign("var", LATIN_OF_BLACKBOARD[sign], near))
    elif sign in GREEK_SIGNS:
        signs.append(Sign("greek", sign, near))
    elif sign in BIG:
        signs.append(Sign("big", BIG[sign], near))
    elif sign in "{}^_,&;":
        signs.append(Sign(sign, sign, near))
    elif sign in _OPENING:
        signs.append(Sign("open", sign, near))
    elif sign in _CLOSING:
        signs.append(Sign("close", sign, near))
    elif sign in ("|", "‖", "mid", "∥"):
        signs.append(Sign("bar", sign, near))
    elif sign in "'′" and near and signs and signs[-1].kind == "'":
        signs.append(Sign("'", signs.pop().text + "'", near))
    elif sign == "⊥" and signs and signs[-1].text == "⊥":
        signs[-1] = Sign("op", "⫫", near)
    elif sign == "√":
        signs.append(Sign("cmd", "sqrt", near))
    elif sign == "∛":
        signs.append(Sign("cmd", "cbrt", near))
    elif sign in ("'", "''", "!", "¬", "∀", "∃", "∄", "/", ":", "∂", "∇"):
        signs.append(Sign(sign[0], sign, near))
    elif sign in RELATIONS or sign in LOGIC or sign in SUMS or sign in TIMES:
        signs.append(Sign("op", sign, near))
    elif sign in ATOMS:
        signs.append(Sign("name", ATOMS[sign], near))
    else:
        plain = unicodedata.normalize("NFKC", sign)
        if plain != sign and len(plain) == 1:
            _one(signs, plain, near)
        elif sign == ".":
            signs.append(Sign("stop", sign, near))
        elif sign.isascii() and sign.isalpha():
            signs.append(Sign("var", sign, near))
        elif sign.isalpha():
            signs.append(Sign("text", sign, near))
        else:
            signs.append(Sign("odd", sign, near))


def _raised(signs: list[Sign], direction: str, sign: str) -> None:
    """A Unicode superscript or subscript, joined to the group before it if that is of the same kind."""
    value = Sign("num", sign, True) if sign.isdigit() else None
    if signs and signs[-1] == Sign("}", direction, True):
        signs.pop()
        if value and signs[-1].kind == "num":
            value = Sign("num", signs.pop().text + sign, True)
    else:
        signs.extend((Sign(direction, direction, True), Sign("{", direction, True)))
    if value:
        signs.append(value)
    else:
        _one(signs, sign, True)
    signs.append(Sign("}", direction, True))
