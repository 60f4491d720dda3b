"""Clauses of one sentence that speak of one thing, and name it once."""

import re
from collections.abc import Sequence

from audiolesson.draft.framing.slots import Slot


def named_once(clauses: Sequence[str], subject: Slot) -> list[str]:
    """Clauses of which only the first names the subject, where several do: "why kilns crack and how they are built"."""
    one = re.compile(rf"(?<= ){re.escape(subject.text)}(?P<end>$)?(?![\w’'-])")
    saying = [at for at, clause in enumerate(clauses) if subject.text and one.search(clause)]
    short = ("they", "them") if subject.plural else ("it", "it")
    alone = saying and re.match(rf"[a-z]+ {re.escape(subject.text)} ", clauses[saying[0]])  # and in no longer name
    later = saying[1:] if subject.kind == "noun" and saying[:1] == [0] and alone else []
    return [
        one.sub(lambda found: short[found["end"] is not None], clause) if at in later else clause
        for at, clause in enumerate(clauses)
    ]
