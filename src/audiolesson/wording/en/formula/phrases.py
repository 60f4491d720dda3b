"""What is written as a formula and said as a part of its sentence: the (i + 1)-th, (n - 1) tokens, in [0, 1]."""

from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Said
from audiolesson.wording.en.formula.sentence import in_sentence
from audiolesson.wording.en.numbers.numbers import ordinal_of

_NTH = lazy(r"\(([a-zA-Z0-9]{1,3}\s?[+−-]\s?\d{1,2})\)-?(?:th|st|nd|rd)(?!\w)")
_BEHIND = "|".join(
    rf"(?<=\b{word} .)"
    for word in (
        *("the", "The", "first", "last", "other", "previous", "all", "has", "have"),
        *("need", "needs", "use", "of", "and", "with", "are", "in"),
    )
)
_FEWER = lazy(
    rf"\((?<=[a-z] \()(?:{_BEHIND})"
    r"([A-Za-z0-9]{1,3}\s?[+−-]\s?\d{1,2})\)(?=\s[a-z]{3,}s\b)|"
    r"(N-(?<![\w.-]N-)[12])(?![\w-])(?!\s(?:rocket|visa|form|engine)s?\b)|"
    r"([KMTD]-(?<![\w.-][KMTD]-)1)(?=\s(?:of the|other|folds|class(?:es)?|clusters|categories|groups|steps|values|"
    r"terms|elements|samples|layers|dimensions|components|degrees|points|arms|nodes|rounds|tokens|models|parts|subsets)\b)"
)
"""How many of a row: the (n - 1) tokens before it, N-1 nodes."""
_END = r"[-−+]?(?:\d[\d.]{0,5}|\d?π|∞|[a-eα-ω])"
_INTERVAL = lazy(
    rf"\b(?:in|on|over|interval|range) ((?:\((?={_END},)|\[(?=[^\d\]]|0|[^\]]*[.∞π-]))(?!\d+, \d+\][-–])"
    rf"{_END}, ?{_END}[\])])(?!\w)"
)
"""Two ends in brackets, no numbers of sources: in [0, 1], on (a, b)."""


def ends(written: str) -> str:
    """The ends of an interval in words: "a to b"."""
    from audiolesson.wording.en.formula import reading

    first, last = (reading(end.strip()).reading for end in written[1:-1].split(","))
    return f"{first} to {last}"


def phrases(text: str) -> Iterator[tuple[int, int, Said]]:
    """[start, end) and the reading of each such phrase."""
    from audiolesson.wording.en.formula import reading

    for match in _NTH.finditer(text):
        yield *match.span(), Said(ordinal_of(reading(match[1]).reading))
    for match in _FEWER.finditer(text):
        yield *match.span(), Said(reading((match[1] or match[2] or match[3]).replace("-", "−")).reading)
    for match in _INTERVAL.finditer(text):
        start, end = match.span(1)
        yield start, end, Said(in_sentence(text, start, end, f"the interval from {ends(match[1])}"))
