"""A hyphen between blanks and single capitals takes away: compute A - B; between words it is a dash."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.letters import LETTER

_LABELLED = lazy(
    r"\b(?:plan|option|type|vitamin|class(?:e)?|group|team|step|point|appendi(?:x|ce)|section|grade|series|hepatitis|part|room|"
    r"block|case|note|stage|figure|panel|item|answer|question|exhibit|phase|side|track|level|gate|hall|wing|building|seat|"
    r"chord|key|from|between|route|line|letter|column|exercise|generation|gen|malcolm|mr|dr)s?\.? [\"“]?\Z"
    r"|[A-Z] [-–—] \Z",
    re.IGNORECASE,
)
"""What a letter names rather than a quantity, and the middle of a row: plan A, from A, C - G - D."""
_REASONED = lazy(
    r"[=+∪∩×≤≥<>∅⊆]|\b(?:compute|comput(?:es|ed|ing)|calculat\w+|sets?|matri(?:x|ces)|vectors?|subtract\w*|differences?|"
    r"means|equals?|operators?|eigenvalues?|complement|subsets?|elements?|sums?|integers?|variables?)\b",
    re.IGNORECASE,
)
"""What shows that letters are quantities."""
_OTHERWISE = lazy(
    r" [-–—] |['’.]\w"
    r"| (?:bonds?|chords?|flights?|route|line|road|leg|session|major|minor|flat|sharp|(?-i:[A-Z])[a-z]+)\b",
    re.IGNORECASE,
)
_ARTICLE = lazy(
    r"(?! (?:is|are|and|or|means?|equals?|holds?|has|gives?|from|in|for|by|to|where|when|if|as|with) )[ ]\w"
)


def _minus(match: re.Match[str]) -> Answer:
    text, start, end = match.string, match.start(), match.end()
    if {match[1], match[2]} == {"A", "Z"} or not (_REASONED.search(text) or text.strip(" .") == match[0]):
        return None
    if _LABELLED.search(text, max(0, start - 16), start) or _OTHERWISE.match(text, end):
        return None
    if match[2] in "AI" and _ARTICLE.match(text, end):
        return None
    return f"{LETTER}{match[1]} minus {LETTER}{match[2]}"


RULES = (Rule("symbol", lazy(r"(?<![\w.'’/&-])([A-Z]) - ([A-Z])(?![\w/&-])"), _minus),)
