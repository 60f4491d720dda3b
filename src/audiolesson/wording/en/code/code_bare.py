"""Code that is signs alone: places to fill in, rows of brackets, operators that are named: {:?}, (()), ?:, /* */."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Rule
from audiolesson.wording.en.code.code_list import EMPTY
from audiolesson.wording.en.code.keys import SIGNS
from audiolesson.wording.en.formula.brackets import bracket_row
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER, listed

_KNOWN = {
    ":=": "colon equals", "?:": "question mark colon", ";;": "double semicolon", "!!": "double exclamation mark",
    "${}": "dollar braces", "$?": "dollar question mark", "$!": "dollar exclamation mark", "$#": "dollar hash",
    "$@": "dollar at", "$*": "dollar star", "$$": "double dollar", '"""': "triple quotes", "'''": "triple quotes",
    "```": "triple backticks", "``": "double backticks", "[[]]": "an empty list in a list",
    "/* */": "slash star, star slash",
    "/*...*/": "slash star, star slash", "/* ... */": "slash star, star slash", "/*": "slash star", "*/": "star slash",
    "<!-- -->": "less than, exclamation mark, dash dash, and dash dash, greater than",
    "<!--": "less than, exclamation mark, dash dash",
    "-->": "dash dash greater than", "<>": "angle brackets", "</>": "an empty tag", "[]()": "brackets and parentheses",
    "![]()": "exclamation mark, brackets and parentheses", "#!": "hash bang", "++": "plus plus", "--": "double dash",
    "---": "triple dash", "+=": "plus equals", "-=": "minus equals", "*=": "times equals", "/=": "slash equals",
    "<<": "double less than", ">>": "double greater than", ">>>": "triple greater than", "<-": "left arrow",
    "|>": "pipe greater than", "%>%": "percent greater than percent", "<=>": "less than equals greater than",
    "..": "dot dot", "?.": "question mark dot", "??=": "double question mark equals", "&&=": "double ampersand equals",
    "||=": "double pipe equals", "\\\\": "double backslash", "~/": "tilde slash", "./": "dot slash",
    "../": "dot dot slash",
    "%%": "double percent", "##": "double hash", "###": "triple hash", "____": "underscores", "__": "double underscore",
    "=~": "equals tilde", "!==": "exclamation mark double equals", "<%": "less than percent",
    "%>": "percent greater than",
    "{{}}": "double braces", "{{ }}": "double braces", "{% %}": "braces with percent signs",
    "()=>{}": "an empty arrow function",
    "() => {}": "an empty arrow function", "(?:...)": "parentheses with question mark colon",
    "(?=...)": "parentheses with question mark equals",
    "(?!...)": "parentheses with question mark, exclamation mark", "**kwargs": "star star keyword args",
    "*args": "star args",
}  # fmt: skip
_NAMES = SIGNS | {
    "(": "left parenthesis", ")": "right parenthesis", "[": "left bracket", "]": "right bracket", "{": "left brace",
    "}": "right brace", "'": "quote", '"': "quote", "!": "exclamation mark", "*": "star", "-": "dash",
}  # fmt: skip
_BRACKETS = lazy(r"[()]{2,24}")
_FILLED = lazy(r"\{(\w{0,20}):([^{}\w\s]{0,3})(\d{0,3}(?:\.\d{1,2})?)([a-zA-Z?%]?)\}")
_DATED = lazy(r"%[A-Za-z](?:[-/:. T,]{0,2}%[A-Za-z]){1,7}")


def sign_words(text: str) -> str:
    """The name of each sign."""
    return " ".join(_NAMES.get(sign, "") for sign in text)


def bare(text: str) -> str:
    """The words for a piece of code that holds hardly more than signs, or ""."""
    if text in _KNOWN:
        return _KNOWN[text]
    if _BRACKETS.fullmatch(text) and text != "()":
        return bracket_row(text)
    if filled := _FILLED.fullmatch(text):
        name, signs, width, kind = filled.groups()
        if name.isdigit():
            name = numbers.whole(name)
        elif name:
            from audiolesson.wording.en.code.code import name as name_words

            name = name_words(name)
        number = numbers.number(f"0{width}" if width[:1] == "." else width) if width else ""
        number = number.removeprefix("zero ") if width[:1] == "." else number
        last = "question mark" if kind == "?" else "percent" if kind == "%" else LETTER + kind if kind else ""
        return " ".join(filter(None, ("braces", name, "colon", sign_words(signs), number, last)))
    if re.fullmatch(r":[a-z]{1,3}!?", text):
        return f"colon {' '.join(LETTER + sign if sign != '!' else 'exclamation mark' for sign in text[1:])}"
    if _DATED.fullmatch(text):
        words = (f"percent {LETTER}{piece[1]}" if piece[0] == "%" else _NAMES.get(piece,
        LETTER + piece if piece == "T" else "")
                 for piece in re.findall(r"%[A-Za-z]|\S", text))  # fmt: skip
        return " ".join(filter(None, words))
    if len(text) > 1 and text not in EMPTY and re.fullmatch(r"[^\w\s]{2,5}", text):
        return sign_words(text)
    return listed(EMPTY.get(text, ""))


RULES = (
    Rule(
        "brackets",
        lazy(r"(?<![\w()])(?!\(\)(?![()]))[()]{2,24}(?=[\"”’'.,;:?!]|\s|\Z)"),
        lambda match: bracket_row(match[0]),
    ),
    Rule(
        "code",
        lazy(r"(?<![\w.+-])([a-z])(\+\+|--)(?=\s|[.,;)])"),
        lambda match: f"{LETTER}{match[1]} {'plus plus' if match[2] == '++' else 'minus minus'}",
    ),
)
