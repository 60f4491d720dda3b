"""What letters that touch are in a formula: a word, an index that is a word, a letter with its accent."""

import re

from audiolesson.wording.en.formula.vocabulary import WORDS


def is_index(kinds: str, follows: str) -> bool:
    """Whether an index begins behind signs of these kinds, and in braces also ends with its letters."""
    return kinds.endswith("_") or (kinds == "_{" and follows == "}")


INDEX_WORD = re.compile("(?![i-n]+\\Z|abc|[u-z]+\\Z)(?:[A-Za-z][a-z]*[aeiouy]|[aeiouy])[a-z]*")
ACCENTED = re.compile("[xyzpuvwqmfbh](?:hat|bar|tilde)")
ODD_START = re.compile(
    r"(?i)(?![aeiouy])(?!bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kn|ph|pl|pr|sc|sh|sk|sl|sm|sn|sp|sq|st|sw|th|tr|tw|wh|wr|qu)[a-z][^aeiouy\W]"
)


def is_word(run: str) -> bool:
    """Whether letters that touch are a word and not a product of variables."""
    if run.lower() in WORDS:
        return True
    if len(run) < 4 or not re.search("[aeiouy]", run.lower()) or ODD_START.match(run):
        return False
    return run.islower() or run[1:].islower()


_DIFFERENTIAL = re.compile(r"(?<![A-Za-z])d[a-zα-ω](?![A-Za-z])")


def is_open_integral(text: str, start: int, end: int) -> bool:
    """Whether an integral stands here whose variable is still to come: ∫ x e^x dx."""
    return "∫" in text[start:end] and not _DIFFERENTIAL.search(text, start, end)
