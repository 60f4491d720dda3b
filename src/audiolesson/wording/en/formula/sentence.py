"""What the sentence around a formula changes in its reading."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.en.formula.around import not_twice, set_off
from audiolesson.wording.en.formula.implied import ARROW, is_implication
from audiolesson.wording.letters import LETTER

_SIZED = lazy(
    r"[\s-]?(?:pixel|image|matri|grid|kernel|conv|patch|filter|board|table|block|window|tile|square|array|tensor|input|output)"
)

_SHAPED = lazy(r"\b(?:shapes?|sizes?|dimensions?)(?: is| are| of)? [$(]*\Z")
_ARTICLE = lazy(r"\b[Tt]he[\s$]+\Z")
_ORDINALS = {"one": "first", "two": "second", "three": "third", "four": "fourth", "five": "fifth"}
_SPACE = lazy(r"[Lℓl]\^?\{?([12p²¹]|\\infty|∞)\}?")
_NORMED = lazy(r"\$?[\s-](?:norm|space|distance|loss|penalt|regular|error)")


def with_sets(piece: str) -> str:
    """Plain notation with its braces marked as those of sets, where they are not of an index or a power.

    >>> print(with_sets("x_{i} ∈ {0, 1}"))
    x_{i} ∈ \\{0, 1\\}
    """
    if "{" not in piece or "\\" in piece:
        return piece
    out: list[str] = []
    sets: list[bool] = []
    for at, sign in enumerate(piece):
        if sign == "{":
            sets.append(not at or (piece[at - 1] not in "_^}" and not piece[at - 1].isalnum()))
            out.append("\\{" if sets[-1] else sign)
        elif sign == "}" and sets:
            out.append("\\}" if sets.pop() else sign)
        else:
            out.append(sign)
    return "".join(out)


_COPULA = lazy(r" (?:is|are) (?=less|greater|not|in\b|approximately|drawn|much|proportional|a subset|about)")
_VERB = lazy(
    r"\$?\s(?:is|are|was|were|has|have|had|can|cannot|must|will|would|may|lies|denotes?"
    r"|represents?|contains?|becomes?|maps|sends|takes|turns"
    r"|(?!means|holds|implies|says|shows|ensures|guarantees|follows|forces)"
    r"[a-z]{3,12}(?<![su])s (?:an?|the|each|every|all|its|it|that|no))\b"
)
_NOUN_BEFORE = lazy(
    r"\b(?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|[Aa]ny|[Ss]ome|[Ff]or|[Oo]f|[Ww]ith|[Aa]ll|[Gg]iven|[Tt]wo)(?:\s[a-z-]{3,20}){1,3}[\s$]+\Z"
)
_CLAUSE = lazy(
    r"\b(?:[Ii]f|[Ss]ince|[Bb]ecause|[Ww]hen|[Ww]here|[Tt]hat|[Tt]hen|[Ss]o|[Tt]hus|[Ww]hether|[Ww]hile)\b[^,;:]*\Z"
)


_TAKES_A_NAME = frozenset([
    "s", "is", "are", "was",
    "sample", "draw", "with", "on", "over",
    "for", "any", "all", "every", "each", "some", "of", "at", "choose", "take", "assume",
    "assuming", "given", "exists", "exist", "needs", "need", "require", "requires", "satisfying",
    "only",
    "a", "an",
    "the", "no", "use", "uses", "used", "using", "kept", "keep", "keeps", "set", "pick", "picks", "picked", "want",
    "wants", "found", "find", "finds", "report", "reports", "reported", "see", "consider",
    "considers", "give", "gives", "gave", "yield", "yields", "yielded",
])  # fmt: skip
"""Behind these a comparison is an object and no clause."""

_HELD = lazy(r"\b(?:has|have|had|having)\s(?:an?\s|the\s)?[a-z]{3,14}[\s$]+\Z")
"""What something has, named by a letter: the matrix has rank r ≤ n."""
_STATES = lazy(r"\bsatisf(?:y|ies)[\s$]+\Z")
"""Behind these a comparison is a statement, which keeps its verb."""


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether a comparison only says more of a name in a sentence that has its own verb: the matrix A in R n."""
    if _VERB.match(text, end, end + 14) or _HELD.search(text, max(0, start - 40), start):
        return True
    before = text[max(0, start - 70) : start]
    if _SUBJECT.fullmatch(before) and _END.match(text, end):
        return False
    return bool(_NOUN_BEFORE.search(before)) and not _CLAUSE.search(before) and not _STATES.search(before)


_SUBJECT = lazy(r"(?:.*[.!?:] )?(?:Thus |Hence |So |Here |Then )?[Tt]he(?: [a-z-]{3,20}){1,4}[\s$]+", re.DOTALL)
_END = lazy(r"\$?[.!]?\s*(?:\Z|(?<=[.!]\s)[A-Z])")
"""What is all of a sentence but a comparison, which is its verb: the golden ratio φ ≈ 1.618."""

_BITWISE = lazy(
    r"\b(?:XOR|xor|[Ee]xclusive|bits?|bitwise|[Cc]ipher\w*|[Pp]laintext|[Pp]arity"
    r"|[Kk]ey ?streams?|one-time|gates?|truth)\b"
)


_MOLECULE = lazy(r"[A-Z][a-z]?[₀-₉]")


def _exclusive(text: str, start: int, end: int, reading: str) -> str:
    """Of bits, a plus in a circle is an exclusive or."""
    near = _BITWISE.search(text[max(0, start - 120) : end + 120])
    return reading.replace(" plus ", " xor ") if near and "+" not in text[start:end] else reading


def in_sentence(text: str, start: int, end: int, reading: str) -> str:
    """The reading of the formula text[start:end] as its sentence needs it.

    A relation behind "with" or "for" has no "is" of its own, and behind "let" it has "be". "The sum" is not said
    twice. A product before "matrix" and the like is a size: "d by k".
    """
    before, after = text[max(0, start - 120) : start], text[end : end + 24]
    said = _in_clause(text, start, end, reading)
    if said.startswith("the ") and _ARTICLE.search(before):
        said = said[4:]
    once = not_twice(before, said)
    return set_off(before, after, once, named=once != said or said.startswith("of "))


def _governor(before: str) -> tuple[str, bool]:
    """The word that a formula hangs on, and whether others stand between: "for" in "For x ≥ 0 and" …

    Other formulas and "and" are passed over; behind a comma, "and" begins a clause of its own.
    """
    words = before.replace("$", " ").split()
    joined = False
    while words and words[-1].lower() in ("and", "or"):
        rest = words[:-1]
        while rest and not _PROSE.fullmatch(rest[-1]):
            rest.pop()
        if not rest or len(rest) == len(words) - 1 or words[-2].endswith(","):
            break
        words, joined = rest, True
    word = re.search(r"(\w+)\Z", words[-1]) if words else None
    return (word[1].lower() if word else ""), joined


_CROSSED = lazy(r"(?:[Cc]ross|[Cc]artesian|[Vv]ector) products?\b[^.;]{0,20}\Z")
_PROSE = lazy(r"[A-Za-z][a-z'’-]+")
_PARTICULAR = lazy(r"\$?\s+(?:the|an?|its|our|their)\s")


_LISTED = lazy(r"(?<![\w$])(?:\$?[A-Zb-zα-ω]\$?,\s){1,4}\$?\Z")
"""Letters that share the relation of the last: Q, K, V ∈ R."""


def _in_clause(text: str, start: int, end: int, reading: str) -> str:
    """The reading with the verb that the words before it leave room for."""
    listed = _LISTED.search(text, max(0, start - 24), start)
    first = listed.start() if listed else start
    before = re.search(r"(\w+)[\s$]+\Z", text[max(0, first - 16) : first])
    word = before[1].lower() if before else ""
    if word == "and" and re.search(r"\b[Ll]et\b[^.;?!]{1,60}\Z", text[max(0, start - 60) : start]):
        word = "with" if _PARTICULAR.match(text, end) else "let"
    elif re.search(r"\b[Ll]et\s\$?(?:[A-Za-zα-ω][\w′]{0,2},\s){1,4}\Z", text[max(0, start - 28) : start]):
        word = "let"
    elif word in ("and", "or"):
        governor, joined = _governor(text[max(0, start - 120) : start])
        word = governor if joined else word
    normed = re.match(r"the ([\w\ue000]+ )?norm (?=of )", reading)
    if normed and word == "norm" and not (normed[1] and before and before[1].lower() != "norm"):
        return reading[normed.end() :]
    piece = text[start:end]
    if ARROW.search(piece) and is_implication(text, start, end):
        reading = re.sub(" (?:goes )?to ", " implies ", reading)
    if "×" in piece.replace("\\times", "×") and _CROSSED.search(text, max(0, start - 60), start):
        reading = reading.replace(" times ", " cross ")
    if re.match(r"-?(?:th|st|nd|rd)(?!\w)", text[end : end + 4]):
        head, _, last = reading.rpartition(" ")
        return f"{head} {_ORDINALS[last]}".strip() if last in _ORDINALS else reading
    if (power := _SPACE.fullmatch(piece)) and _NORMED.match(text[end : end + 12]):
        order = {"1": "one", "2": "two", "²": "two", "¹": "one", "p": f"{LETTER}p"}.get(power[1], "infinity")
        return f"{reading.split()[0]} {order}"
    if re.fullmatch(r"[\wα-ω]+(?:\s?(?:×|\\times)\s?[\wα-ω]+)+", piece) and (
        " " not in piece
        or _SIZED.match(text[end : end + 12].lstrip("$"))
        or _SHAPED.search(text, max(0, start - 16), start)
    ):
        return reading.replace(" times ", " by ")
    if piece[0].isupper() and reading[0].islower() and re.search(r"(?:\A|[.!?]\s+)\Z", text[max(0, start - 4) : start]):
        reading = reading[0].upper() + reading[1:]
    if word == "let" and re.match(r"\$?\s+(?:be|have|denote)\b", text[end : end + 12]):
        word = "with"
    if word == "let":
        reading = reading.replace(" goes to ", " go to ", 1)
        if " equals " in reading.partition(" is ")[0]:
            return reading.replace(" equals ", " be ", 1)
        return re.sub(" (?:is|are) ", " be ", reading, count=1).replace(" equals ", " equal ", 1)
    near = text[max(0, start - 30) : end + 30] if "→" in piece else ""
    if "+" in near and len(_MOLECULE.findall(near)) > 1:
        reading = reading.replace(" goes to ", " gives ")
    if "⊕" in piece or "\\oplus" in piece:
        reading = _exclusive(text, start, end, reading)
    if "~" in piece and not re.search(r"~\s*[A-Z\\]", piece):
        reading = reading.replace("is drawn from", "is about")
    if " such that " in reading:
        return reading
    if word in _TAKES_A_NAME or _is_named(text, start, end):
        return _COPULA.sub(" ", reading, count=1)
    return reading
