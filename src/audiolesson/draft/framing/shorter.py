"""A statement without what is set off at its end, for the recap."""

from audiolesson.draft.english.tags import first_verb
from audiolesson.patterns import lazy

_ADDED = lazy(
    r", (?:as a result of which|which|where|whose|"
    r"(?:thus |thereby )?(?!during|including|depending|according)(?=(?P<acts>.*))[a-z]+ing (?:the|an?|it|its"
    r"|their)) [^,;:]+$"
)
"""What is set off at the end of a sentence, and says more than its claim: ", which hardens the clay"."""

_LEAST_WORDS = 6
"""Words of what is left: fewer are a remark."""


def shorter(sentence: str) -> str:
    """A sentence without what is set off at its end; "" where nothing is, or little is left."""
    found = _ADDED.search(sentence.rstrip("."))
    if not found or ":" in sentence or (found["acts"] and first_verb(found["acts"]) > 0):
        return ""  # "To the potter, drying a jar costs nothing."
    bare = sentence[: found.start()]
    long = len(bare.split()) > _LEAST_WORDS and bare.count(",") == 0
    return f"{bare}." if long and first_verb(bare) > 0 else ""
