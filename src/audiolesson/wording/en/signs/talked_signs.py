"""A lone sign that a sentence talks about is said by its name: type a # first, a | to pipe, end the line with ;."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.code.keys import SIGNS
from audiolesson.wording.en.formula.vocabulary import GREEK_SIGNS
from audiolesson.wording.letters import LETTER

_NAMES = SIGNS | {
    "%": "percent sign", "$": "dollar sign", "@": "at sign", "=": "equals sign", "+": "plus sign", "*": "star",
    "<": "less than sign", ">": "greater than sign", "!": "exclamation mark", "-": "dash", "?": "question mark",
    "†": "dagger", "‡": "double dagger", "§": "section sign", "¶": "paragraph sign", "©": "copyright sign",
    "®": "registered sign", "™": "trademark sign", "°": "degree sign", "•": "bullet", "…": "ellipsis",
}  # fmt: skip
"""A sign is a thing here, so it has the name of one: a dollar sign, not a dollar."""

_BEHIND = (
    r"(?=[\"”’']?(?:[.,;:!?)](?=\s|\Z)|\s*\Z|\s(?:to|at|in|on|before|after|and|or|is|are|was|were|has|have|means?|for|as|"
    r"here|then|if|between|with|from|inside|outside|behind|near|when|because|marks?|starts?|begins?|ends?|separates?|stands?|"
    r"matches|joins|makes|splits|repeats|escapes|denotes|comes|goes|does|shows|takes|sets|gives|adds|turns|says|"
    r"lets|creates|introduces|indicates|signals|refers|selects|so|tells?|opens|closes|followed|character|by|while|"
    r"that|where|next|right|around|denotes?|did|do|need|must|can|will|may|show)\b))"
)
"""What a sentence goes on with behind a sign that it talks about; a formula goes on with an operand."""
_ARTICLE = lazy(
    r"(?:\b(?:a|an|the|each|every|another|one|no|single|leading|trailing|first|last|closing|opening)|"
    r"(?:\A|[.!?:]\s)(?:An?|The|Each|Every))\s[\"“‘']?\Z"
)
_BROUGHT = lazy(
    r"\b(?:(?:starts?|starting|begins?|beginning|ends?|ending|prefix(?:es|ed)?|mark(?:s|ed)?|separat(?:es?|ed)|"
    r"surround(?:s|ed)?|split|joins?|joined|preced(?:es?|ed)|follow(?:s|ed)|wrap(?:s|ped)?|replac(?:es?|ed))"
    r"(?:\s[a-z]+){0,3}?\s(with|by|in)|"
    r"(?:type|press|called|symbol|character|sign|key|operator))\s[\"“‘']?\Z",
    re.IGNORECASE,
)


def _talked_of(match: re.Match[str]) -> Answer:
    text, start = match.string, match.start()
    before = text[max(0, start - 60) : start]
    if len(match[0]) > 1:
        return _NAMES[match[0]] if re.search(r"[A-Za-z]{2,} \Z", before) else None
    if _ARTICLE.search(before):
        return None if match[0] == "$" and before.endswith("the ") else _NAMES[match[0]]
    if not (brought := _BROUGHT.search(before)):
        return None
    name = _NAMES[match[0]]
    return f"{'an' if name[0] in 'aeu' else 'a'} {name}" if brought[1] else name


def _called_sign(match: re.Match[str]) -> Answer:
    """The sign @: its name holds the noun already."""
    before = match.string[max(0, match.start() - 8) : match.start()]
    name = {"#": "hash sign", "-": "minus sign"}.get(match[1]) or _NAMES[match[1]]
    return name if re.search(r"\b[Tt]h(?:e|is) \Z", before) else None


_NAMED = {
    "*": r"stars?|asterisks?", "#": r"hash(?:es)?|hashtags?|pound sign|number sign|octothorpe|sharp sign",
    "†": r"daggers?|obelisk", "‡": r"double daggers?|diesis", "&": "ampersands?|and sign", "@": "at sign|at symbol",
    "%": "percent sign", "|": "pipes?|vertical bar|bar", "~": "tildes?", "^": "carets?|circumflex", "_": "underscores?",
    "\\": "backslash(?:es)?", "/": "slash(?:es)?|forward slash", ";": "semicolons?", ":": "colons?", ",": "commas?",
    "?": "question marks?", "!": "exclamation (?:marks?|points?)", "$": "dollar signs?", "§": "section signs?",
    "¶": "pilcrow|paragraph sign", "+": "plus sign", "-": "hyphens?|minus sign|dash(?:es)?", "=": "equals? signs?",
    "–": "en dash(?:es)?", "—": "em dash(?:es)?", "…": "ellipsis", "©": "copyright (?:sign|symbol)",
    "°": "degree (?:sign|symbol)",
    "<": "less[- ]than sign", ">": "greater[- ]than sign", ".": "periods?|full stops?|dots?", "•": "bullets?",
}  # fmt: skip
_AGAIN = {sign: lazy(rf"\b(?:{names}) \Z", re.IGNORECASE) for sign, names in _NAMED.items()}


def _said_twice(match: re.Match[str]) -> Answer:
    """The asterisk (*): a sign in brackets behind its own name is not said again."""
    return "" if _AGAIN[match[1]].search(match.string, max(0, match.start() - 24), match.start()) else None


def _before_its_name(match: re.Match[str]) -> Answer:
    """The ~ tilde: a sign before its own name is not said."""
    return "" if re.match(rf" (?:{_NAMED[match[1]]})\b", match.string[match.end() : match.end() + 20]) else None


_MARKS = {
    "*": "star",
    "†": "dagger",
    "‡": "double dagger",
    "**": "two stars",
    "***": "three stars",
    "§": "section sign",
}
_MARK = r"(?:\*{1,3}|[†‡§])"
_MARKED = lazy(
    rf"\b(?:marked|labell?ed|flagged|tagged|starred|shown|denoted|indicated)(?: (?:with|by|"
    rf"as))?(?: {_MARK},?)?(?: (?:or|and))? \Z"
)


def _as_a_mark(match: re.Match[str]) -> Answer:
    """Rows marked † or **: what they are marked with."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    if not _MARKED.search(before):
        return None
    name = _MARKS[match[0]]
    named = name if match[0] in ("**", "***") else f"a {name}"
    return named if re.search(r"\b(?:with|by|as|or|and) \Z", before) else f"with {named}"


def _of_a_note(match: re.Match[str]) -> Answer:
    """† p < 0.05, ‡ p < 0.01: a mark and what it stands for, where there are several."""
    near = match.string[max(0, match.start() - 60) : match.start()] + match.string[match.end() : match.end() + 60]
    if not re.search(r"(?:\A|[,;.] )(?:\*{1,3}|[†‡])\s?[pP]\s?[<≤=]", near):
        return None
    return f"{_MARKS[match[1]]}, "


def _named_twice(match: re.Match[str]) -> Answer:
    """Gamma (γ): a letter in brackets behind its own name is not said again."""
    name = GREEK_SIGNS[match[1]]
    return "" if match.string[max(0, match.start() - len(name) - 1) : match.start()].lower() == f"{name} " else None


_ARROWS = {"->": "arrow", "=>": "fat arrow", "==": "double equals", "!=": "not equals", "::": "double colon",
    "**": "two stars",
           "++": "plus plus", "--": "two dashes", ":=": "colon equals", "<-": "left arrow",
           "|>": "pipe arrow"}  # fmt: skip
RULES = (
    Rule(
        "symbol",
        lazy(r"(?:sign|symbol|character) [\"“‘']?([#&*%$@=+<>-])[\"”’']?(?=\s(?:an?\s|[a-z]{2})|[.,;:!?)]|\s*\Z)"),
        _called_sign,
    ),
    Rule("greek", lazy(r"\(([α-ωΓΔΘΛΞΠΣΦΨΩ])\)(?!\s?[=<>≈≤≥])"), _named_twice),
    Rule(
        "symbol",
        lazy(r"(?<=[a-z] )(?<!sign )(?<!symbol )(?<!character )#(?= [a-z]{3,}s\b)"),
        lambda match: "number of",
    ),
    Rule("symbol", lazy(r"(?<=\A)→(?=\s)"), lambda match: ""),
    Rule(
        "symbol",
        lazy(r">(?:(?<=\A[A-Za-z]{2}>)|(?<=\A[A-Za-z]{3}>)|(?<=\A[A-Za-z]{4}>)|(?<=\A[A-Za-z]{5}>))(?=\s)"),
        lambda match: ",",
    ),
    Rule(
        "symbol",
        lazy(
            r"(?:->|=>|==|!=|::|\*\*|\+\+|--|:=|<-|\|>)(?:(?<=\b[Uu]se ..)|(?<=\b[Tt]ype ..)|(?<=\b[Ww]rite ..)|"
            r"(?<=\b[Tt]he ..)|(?<=\ban ..)"
            r"|(?<=\ba ..)|(?<=\bwith ..)|(?<=operator ..))(?=\s(?:for|to|in|is|and|or|when|operator|means|sign|"
            r"arrow|not|instead)\b|[.,;])"
        ),
        lambda match: _ARROWS[match[0]],
    ),
    Rule(
        "symbol",
        lazy(r"\.(?:(?<=\b[Uu]se .)|(?<=\band .)|(?<=\bor .)|(?<=\bwith .))(?= (?:for|to|in)\b)"),
        lambda match: "dot",
    ),
    Rule("symbol", lazy(r"\(([†‡§¶*#&@%|~^_\\/;:,?!$+=–—…©°<>.•-])\)"), _said_twice),
    Rule("symbol", lazy(r"([~&|^#*@%;:](?<=[a-z] .))(?= [a-z]{4})"), _before_its_name),
    Rule("symbol", lazy(rf"(?<!\S){_MARK}(?=\s[a-z]|[.,;)]|\s*\Z)"), _as_a_mark),
    Rule("symbol", lazy(r"(?:(?<=\A)|(?<=[,;.] ))(\*{1,3}|[†‡])\s?(?=[pP]\s?[<≤=])"), _of_a_note),
    Rule("symbol", lazy(r"(?<![\w.])([A-HJ-Z])†(?=\s|[.,;)])"), lambda match: f"{LETTER}{match[1]} dagger"),
    Rule(
        "symbol",
        lazy(rf"(?:&&|\|\||[#/|%$&@~^_\\*=+<>!?;:†‡§¶©®™°•-](?<=\s.|[\"“‘'].)){_BEHIND}"),
        _talked_of,
    ),
)
