"""Made-up names of programs in letters and words: ggplot is G G plot, nrow N row, dtype D type, bgsave B G save."""

import re

from audiolesson.patterns import lazy

_BEGINS = frozenset([
    "b", "bl", "br", "c", "ch", "chr", "cl", "cr", "cz", "d", "dr", "dw", "f", "fl", "fr", "g", "gh", "gl", "gn",
    "gr", "h", "j",
    "k", "kh", "kl", "kn", "kr", "l", "ll", "m", "n", "p", "ph", "phr", "pl", "pr", "ps", "q", "r", "rh", "s", "sc",
    "sch", "scl",
    "scr", "sh", "shr", "sk", "sl", "sm", "sn", "sp", "sph", "spl", "spr", "sq", "st", "str", "sv", "sw", "t", "th",
    "thr", "tr",
    "ts", "tw", "v", "w", "wh", "wr", "x", "z", "sr", "schm", "schl", "schw", "zh", "tch", "kv", "mc", "mn", "chm",
    "fj",
])  # fmt: skip
ODD_START = lazy(
    r"(?i)(?![aeiouy])(?!bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kn|ph|pl|pr|sc|sh|sk|sl|sm|sn|sp|sq|st|sw|th|tr|tw|wh|wr|qu)[a-z][^aeiouy\W]"
)
"""Two consonants that begin no English word."""
_RUN = lazy(r"[bcdfghjklmnpqrstvwxz]*")


def split_onset(word: str) -> tuple[str, str]:
    """Letters that no word could begin with, and the rest; ("", word) where the word can be said.

    >>> split_onset("ggplot"), split_onset("bgsave"), split_onset("plot")
    (('gg', 'plot'), ('bg', 'save'), ('', 'plot'))
    """
    run = _RUN.match(word)
    onset = run[0] if run else ""
    if len(onset) < 2 or onset in _BEGINS or len(word) < 3:
        return "", word
    if len(word) == 3:
        return word, ""
    for at in range(1, len(onset) + 1):
        rest = word[at:]
        if onset[at:] in _BEGINS and len(rest) > 2 and re.search("[aeiouy]", rest[:-1]):
            return word[:at], rest
    rest = word[len(onset) :]
    return (onset, rest) if len(rest) > 2 else ("", word)
