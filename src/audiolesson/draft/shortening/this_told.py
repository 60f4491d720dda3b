"""What a sentence says of something, behind "The point is this.": "The trouble is that …" told as two sentences."""

import re

from audiolesson.draft.english.binding import begins_with_condition
from audiolesson.draft.english.clauses import begins_as_clause
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.patterns import lazy

_IS = lazy(
    r"(?P<thing>(?:(?:But|And|So|However|Another|One),? )?(?:(?:[Tt]he|[Aa]n?|[Oo]ne"
    r"|[Aa]nother) )?(?:[\w’'-]+ ){0,3}(?:ideas?|problem|trouble"
    r"|issue|difference|reason|point|message|trick|result|advantage|disadvantage|benefit|downside|upside|drawback|feature"
    r"|fact|news|consequence|rule|implication|thing|limitation|answer|challenge|catch|lesson|property|aspect|insight|caveat"
    r"|effect|purpose|key)(?: (?:of|to|with|for|in|here|about|behind) [^,;:]{2,60}?)?) (?P<verb>is|was) that "
)
_MOST = 14
"""Words of what is only named in front."""


def this_told(said: str) -> tuple[int, str] | None:
    """Where the clause behind "The point is that" begins, and what is said before it: "The point is this."."""
    found = _IS.match(said)
    if (
        not found
        or re.search(r"\b(?:this|that|these)\b", found["thing"], re.I)
        or has_finite_verb(found["thing"])
        or len(found["thing"].split()) > _MOST
    ):
        return None
    rest = said[found.end() :]
    if begins_with_condition(rest) or not begins_as_clause(rest):
        return None
    return found.end(), f"{found['thing']} {found['verb']} this."
