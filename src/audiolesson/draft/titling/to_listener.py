"""A heading that its reader asks of themselves, as it is put to a listener: "Why do I feel ill?"."""

import re

from audiolesson.patterns import lazy

_ASKS = lazy(
    r"\b(?:[Dd]o|[Dd]id|[Cc]an|[Cc]ould|[Ss]hould|[Mm]ust|[Mm]ay|[Ww]ill|[Ww]ould|[Hh]ave|[Aa]m) I [a-z][^.!?\n]*\?"
)
"""A question that somebody asks of themselves."""

_ITSELF = lazy(
    r"(?P<am>\b[Aa]m) I(?= [a-z])|(?P<begins>^[A-Z]?[a-z]+"
    r"|\b(?:do|did|can|could|should|must|may|might|will|would|have|when|if|why|how|what|where)) I(?= [a-z])"
)
_MINE, _ME = lazy(r"(?<=[a-z] )my\b"), lazy(r"(?<=[a-z] )me\b")
_LEFT = lazy(r"\bI\b|\bI['’]|\byou (?:am|was)\b")
"""What is left of the one who asks, or does not agree with "you"."""


def to_listener(heading: str, whole: str) -> str:
    """A heading with "you" for the "I" of a question that the lesson asks: "Why do you feel ill?".

    "World War I" stays, and so does what somebody tells of themselves ("Why I Write"). `whole` is the lesson's text.
    """
    if not (_ASKS.search(heading) or (_ITSELF.search(heading) and _ASKS.search(whole))):
        return heading

    def turned(found: re.Match[str]) -> str:
        return f"{found['begins']} you" if found["begins"] else f"{'A' if found['am'][0] == 'A' else 'a'}re you"

    made = _ME.sub("you", _MINE.sub("your", _ITSELF.sub(turned, heading)))
    return heading if _LEFT.search(made) else made
