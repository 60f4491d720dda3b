"""How a segment stands to what was told before it, where its heading says so: its cost, its cause, its use."""

import re
from collections.abc import Sequence

from audiolesson.draft.slots import Slot
from audiolesson.draft.tags import content_words

RELATIONS: tuple[tuple[str, str], ...] = (
    (r"(?:disadvantages?|drawbacks?|downsides?|cons|weaknesses)\b", "And what speaks against {T}?"),
    (r"(?:limits?|limitations?)\b", "And where are the limits?"),
    (r"(?:advantages?|benefits?|pros|strengths)\b", "What is gained by {T}?"),
    (
        r"(?:challenges?|problems?|risks?|pitfalls?|common (?:problems|mistakes|issues)|threats?)\b",
        "What can go wrong?",
    ),
    (
        r"(?:solutions?|mitigations?|prevention|remed(?:y|ies)|treatments?|countermeasures?|best practices)\b",
        "So what helps?",
    ),
    (r"(?:causes?|reasons?|sources?)\b", "Where {does} {T} come from?"),
    (r"(?:effects?|consequences?|impacts?|implications?|outcomes?)\b", "What follows from {T}?"),
    (r"(?:history|origins?)\b", "How did {T} come about?"),
    (r"(?:applications?|uses?|use cases?)\b", "What {is} {T} used for?"),
    (r"(?:examples?|case stud(?:y|ies))\b", "What {does} {T} look like in practice?"),
    (r"(?:implementations?|in practice)\b", "And how about {T} in practice?"),
    (r"(?:types?|kinds?|forms|varieties)\b", "Which kinds of {T} are there?"),
    (r"(?:components?|parts|anatomy|structure)\b", "What {does} {T} consist of?"),
    (r"(?:future|outlook|trends?)\b", "And what of the future?"),
)
"""The first word of a heading, and the question that the segment answers."""


def relations_of(titles: Sequence[str], topic: str, subject: Slot) -> tuple[str, ...]:
    """A line for each segment whose title is a relation alone, or one of the topic ("Limits of kilns"); else "".

    `subject` is the topic inside a sentence: no line says "that", which could be anything told last, and none needs the
    subject where it is no plain noun. No line comes twice, and the first segment, which follows the opening, has none.
    """
    known = {word[:5] for word in content_words(topic)}
    lines: list[str] = []
    for at, title in enumerate(titles):
        line = _relation(title, known, subject) if at else ""
        lines.append(line if line not in lines else "")
    return tuple(lines)


def _relation(title: str, known: set[str], subject: Slot) -> str:
    bare = re.sub(r"^(?:the|its|some|common|main|key) ", "", title, flags=re.IGNORECASE)
    for pattern, line in RELATIONS:
        if found := re.match(pattern, bare, re.IGNORECASE):
            rest = bare[found.end() :].strip()
            of_topic = re.match(r"(?:of|to|for|in) ", rest) and {word[:5] for word in content_words(rest)} <= known
            return _filled(line, subject) if not rest or of_topic else ""
    return ""


def _filled(line: str, subject: Slot) -> str:
    """A line that names the topic; "" where the topic does not fit: with an article, or too long for a question."""
    if "{T}" not in line:
        return line
    fits = subject.kind == "noun" and subject.telling and len(subject.text.split()) <= 4
    if not fits or re.match(r"the (?!\w+s$)", subject.text) or " and " in subject.text:
        return ""
    verbs = {"is": "are", "does": "do"} if subject.plural else {"is": "is", "does": "does"}
    return line.format(T=subject.text, **verbs)
