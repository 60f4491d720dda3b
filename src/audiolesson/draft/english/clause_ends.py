"""Where a clause behind a comma ends."""

import re

from audiolesson.draft.english.clauses import begins_as_clause, verb_first
from audiolesson.patterns import lazy


def runs_to_the_end(left: str, rest: str) -> bool:
    """Whether a clause behind a comma runs to the full stop: no comma in it after which the main clause could go on."""
    commas = [found.start() for found in re.finditer(r", ", rest)]
    if not commas:
        return True
    tail = rest[commas[0] + 2 :]
    if re.match(
        r"(?:such as|including|(?:in )?which|because|while|whereas|although|so|especially|like|where|for example"
        r"|meaning|making|indicating|allowing|as distinct)\b",
        tail,
    ):
        return not re.search(r", (?:is|are|was|were|has|have|can|will|and then|but)\b", tail)
    if verb_first(tail) == 0 or re.match(r"(?:and|but|or) ", tail):
        return len(commas) == 1 and bool(re.match(r"(?:and|but) ", tail)) and begins_as_clause(tail.split(" ", 1)[1])
    row = len(commas) >= 2 and bool(re.search(r", (?:and|or) [^,]{1,60}\.?$", rest)) and "," not in left
    return row and not (_COUNTS_UP.search(left) and _GOES_ON_COUNTING.search(f", {tail}"))


_COUNTS_UP = lazy(
    r"\b(?:includes?|contains?|comprises?|involves?|consists? of|is|are|has|have|holds?|covers?)"
    r" (?:an?|the) (?:[\w-]+ ){0,3}[\w-]+$",
    re.IGNORECASE,
)
_GOES_ON_COUNTING = lazy(r"^, (?:an?|the) [^,]+(?:, (?:an?|the) [^,]+)*, and (?:an?|the) ", re.IGNORECASE)
"""A row that was broken into: "includes the pinna, which …, the auditory canal, and the tympanic membrane"."""
