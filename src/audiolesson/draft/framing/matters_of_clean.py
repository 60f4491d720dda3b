"""What a lesson that is written to be read tells: there a definition is one wherever it stands, behind an aside too."""

from dataclasses import replace

from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.matter import MOST_WORDS, Matter
from audiolesson.draft.framing.matters import matter_of
from audiolesson.patterns import lazy
from audiolesson.wording.sentences import split


def matter_in(text: str, whole: str) -> Matter | None:
    """What the first of some sentences that tells anything tells, asides left out, as a clause wherever it is asked.

    For lessons that are written to be read: there a definition is one wherever it stands.
    """
    for start, end in split(text, "en") if ". " in text else ((0, len(text)),):
        plain = _ASIDE.sub("", text[start:end].strip())
        found = matter_of(plain, whole)
        if found:
            return found if found.clause else replace(found, clause=_clause_of(found))
    return None


def _clause_of(matter: Matter) -> str:
    """The question of a matter behind "you will know": "what firn is", "why a pot must dry"; "" where it has none."""
    found = _ASKS.match(matter.asks)
    if not found or len(matter.asks.split()) > MOST_WORDS or shapes.SIGNS.search(matter.asks):
        return ""
    if found["word"] == "what":
        return f"what {matter.name} {found['verb']}" if matter.asks.endswith(f" {matter.name}?") else ""
    rest = matter.asks[found.end() :].rstrip("?")
    fits = rest.startswith(f" {matter.name} ")
    return f"why {matter.name} {found['verb']}{rest[len(matter.name) + 1 :]}" if fits else ""


_ASKS = lazy(r"(?P<word>what|why) (?P<verb>is|are|was|were|can|must|should|will|may)\b")
_ASIDE = lazy(r", (?:by contrast|in turn|on the other hand|then|of course|roughly speaking),")
"""What joins a definition to the sentence before it."""
