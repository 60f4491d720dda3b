"""Which sentences of a lesson's own summary are points to keep, and which only speak to its reader."""

import re

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.patterns import lazy


def is_point(sentence: str) -> bool:
    """Whether a sentence of a summary says something of the matter: not what "we" did, or "you" now know."""
    return not _TO_READERS.search(sentence) and has_main_verb(sentence, lenient=True)


_TO_READERS = lazy(
    r"^(?:also|there (?:is|are) other|in (?:some|this|these|our|that)|additionally|another|further|for more|similarly"
    r"|likewise|whether|see|refer|for (?:discussion|questions|feedback|help|support|details)"
    r"|if you (?:have|find|want|need|like))\b|\b(?:feedback|newsletter|subscribe|mailing list|slack|discord)\b"
    r"|\b(?:we|i|my|our|let['’]s)\b|\b(?:we|i|you)['’](?:ve|ll|re|d|m)\b"
    r"|\byou (?:get|now|should (?:now|have)|have|will serve)\b|\b(?:serve|help) you\b",
    re.IGNORECASE,
)
