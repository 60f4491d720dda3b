"""A heading that its reader asks of themselves, as it is put to a listener: "Why do I feel ill?"."""

import re

from audiolesson.patterns import lazy

_ASKS_OF_ITSELF = lazy(
    r"(?P<before>\b(?:do|did|can|could|should|must|may|might|will|would|have|when|if|why|how|what|where)) I\b"
    r"|(?P<am>\b[Aa]m) I\b|(?P<mine>(?<=[a-z] )my\b)|(?P<me>(?<=[a-z] )me\b)",
    re.IGNORECASE,
)


def to_listener(heading: str) -> str:
    """A heading with "you" for the "I" of a question: "Why do you feel ill?". "World War I" stays."""

    def turned(found: re.Match[str]) -> str:
        if found["before"]:
            return f"{found['before']} you"
        return "your" if found["mine"] else "you" if found["me"] else f"{'A' if found['am'][0] == 'A' else 'a'}re you"

    return _ASKS_OF_ITSELF.sub(turned, heading)
