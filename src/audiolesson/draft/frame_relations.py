"""How a segment stands to what was told before it, where its heading says so: its cost, its cause, its use."""

import re
from collections.abc import Sequence

from audiolesson.draft.tags import content_words

RELATIONS: tuple[tuple[str, str], ...] = (
    (r"(?:disadvantages?|drawbacks?|downsides?|cons|weaknesses)\b", "And what speaks against it?"),
    (r"(?:limits?|limitations?)\b", "And where are the limits?"),
    (r"(?:advantages?|benefits?|pros|strengths)\b", "What is gained by that?"),
    (
        r"(?:challenges?|problems?|risks?|pitfalls?|common (?:problems|mistakes|issues)|threats?)\b",
        "What can go wrong?",
    ),
    (
        r"(?:solutions?|mitigations?|prevention|remed(?:y|ies)|treatments?|countermeasures?|best practices)\b",
        "So what helps?",
    ),
    (r"(?:causes?|reasons?|sources?)\b", "Where does that come from?"),
    (r"(?:effects?|consequences?|impacts?|implications?|outcomes?)\b", "What follows from that?"),
    (r"(?:history|origins?)\b", "How did that come about?"),
    (r"(?:applications?|uses?|use cases?)\b", "What is that used for?"),
    (r"(?:examples?|case stud(?:y|ies))\b", "What does that look like in practice?"),
    (r"(?:implementations?|in practice)\b", "And how is that done in practice?"),
    (r"(?:types?|kinds?|forms|varieties)\b", "Which kinds are there?"),
    (r"(?:components?|parts|anatomy|structure)\b", "What does that consist of?"),
    (r"(?:future|outlook|trends?)\b", "And where does it go from here?"),
)
"""The first word of a heading, and the question that the segment answers."""


def relations_of(titles: Sequence[str], topic: str) -> tuple[str, ...]:
    """A line for each segment whose title is a relation alone, or one of the topic ("Limits of kilns"); else "".

    No line comes twice, and the first segment, which follows the opening, has none.
    """
    known = {word[:5] for word in content_words(topic)}
    lines: list[str] = []
    for at, title in enumerate(titles):
        line = _relation(title, known) if at else ""
        lines.append(line if line not in lines else "")
    return tuple(lines)


def _relation(title: str, known: set[str]) -> str:
    bare = re.sub(r"^(?:the|its|some|common|main|key) ", "", title, flags=re.IGNORECASE)
    for pattern, line in RELATIONS:
        if found := re.match(pattern, bare, re.IGNORECASE):
            rest = bare[found.end() :].strip()
            of_topic = re.match(r"(?:of|to|for|in) ", rest) and {word[:5] for word in content_words(rest)} <= known
            return line if not rest or of_topic else ""
    return ""
