"""Numbers of zeros and ones where a sentence says that they are bits: digit by digit."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers

_NAMED = lazy(
    r"\b(?:[Bb]inary(?: (?:numbers?|strings?|digits?|codes?|values?|words?|form|representation|pattern))?"
    r"|[Bb]inary (?:for|of|form of) \d{1,4}"
    r"|[Bb]it (?:strings?|patterns?))(?: (?:is|are|of|like|such as|as|for|and))*[,:]? \Z"
)
_BITS = lazy(r"\b[Bb](?:its|ytes?|itstring)(?: (?:is|are|of|like))?:? \Z")
_BINARY = lazy(r"\b[Bb]inary\b")


def _bits(match: re.Match[str]) -> Answer:
    """Behind "binary" any bits, behind "the bits" four and more, near "binary" what no count looks like."""
    text, start = match.string, match.start()
    before, signs = text[max(0, start - 50) : start], match[0]
    mixed = len(signs) > 3 and not re.fullmatch("1000+", signs)
    padded = signs[0] == "0" and len(signs) > 2
    shown = len(signs) == 2 and re.match(r" is [01]{3}", text[match.end() :][:7])
    named: object = (
        not shown and _NAMED.search(before) and (len(signs) > 2 or before.endswith(("inary ", "inary, ", "number ")))
    )
    named = named or (len(signs) == 3 and signs != "100" and "n binary" in before)
    named = named or ((len(signs) > 3 or padded) and _BITS.search(before))
    return numbers.digits(signs) if named or ((mixed or padded) and _near(match)) else None


_PADDED = lazy(r"(?<![\w.,/:$-])0[01]{0,30}1[01]{1,30}(?!\w|[.,]\d)")


def _near(match: re.Match[str]) -> bool:
    """Whether the sentence speaks of binary numbers near by."""
    text, start, end = match.string, max(0, match.start() - 60), match.end() + 40
    beside = _PADDED.search(text, start, match.start()) or _PADDED.search(text, match.end(), end)
    return _BINARY.search(text, start, end) is not None or beside is not None


RULES = (Rule("based", lazy(r"(?<![\w.,/:$-])[01]{2,64}(?!\w|[.,:]\d|[/-]\d|[ -]bit|%)"), _bits, of_numbers=True),)
