"""What takes a sentence back: "Tools to find lost pots exist. But few of them work."

Judges of drafts found most untruths in sentences that were true in the lesson, where a "however" behind them said the
other half. So the first is told with that half; where the half cannot be told, only where nothing else fills the time.
"""

import re

_TAKES_BACK = re.compile(
    r"(?:However|Unfortunately|Nevertheless|Nonetheless|That said|Then again|On the other hand|Conversely),"
    r"|(?:But|Yet)\b(?! (?:what|why|how|when|where|who|first|another|again|for|that is not all|wait|also)\b)"
    r"|(?:[\w’'-]+ ){1,6}?[\w’'-]+, (?:however|though),"
    r"|(?:It|They|That|This|He|She|We|You) (?:(?:is|are|was|were|do|does|did|has|have|can|will) not|cannot"
    r"|(?:is|are|was|were|do|does|did|has|have|ca|wo)n['’]t)\."
)


def takes_back(text: str) -> bool:
    """Whether a sentence says the other side of the one before it."""
    return _TAKES_BACK.match(text) is not None
