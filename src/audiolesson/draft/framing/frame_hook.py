"""What makes a sentence a good first one: it says what the topic is, surprises, counts, or names a trouble."""

import re

from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.english.content import content_words
from audiolesson.draft.framing.frame import about, defines, mentions
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

ENOUGH = 1.4
"""A sentence that is worth less opens no episode by its own strength."""

_MOST_WORDS = 24
_EASY_WORDS = 16
_LEAST_WORDS = 6

_LEANS = lazy(
    r"^(?:like|this|these|that|those|it|they|he|she|his|her|its|their|here|there|such|another|other|both|each|also|for"
    r"|however|but|and|or|so|then|next|first|second|third|finally|instead|similarly|likewise|again|as|to|even|not|once|after"
    r"|before|using|when|if|while|although|though|since|because|one of|\w+ly(?=,)|with"
    r"|within|in|on|at|by|from|now|let|note|see|figure|table|some"
    r"|(?:an?|the) (?:key|other|main|first|second|third|important|central"
    r"|next|last|final|best|only|fourth|fifth|similar|related|common|further))\b",
    re.IGNORECASE,
)
_DETAIL = lazy(r"the (?:\w+ )?(?:sign|term|symbol|unit|subscript|equation|constant|factor|word)s?\b", re.IGNORECASE)
"""How a sentence begins that speaks of a detail of a formula."""

_CONCLUDES = lazy(r", (?:so|and so|hence|therefore) (?:the|this|that|these|it|they|he|she) ")
"""What comes to an end of which the beginning was told before: ", so the link sounds natural"."""

_PAGE = lazy(
    r"\b(?:above|below|following|section|chapter|figure|table|example|exercises?|lesson|course|tutorial|video|task"
    r"|article|page|document|guide|assignment|notebook|solution|students?|we['’]\w+|you['’]\w+|i|my|me"
    r"|we (?:must|will|shall|need|now|first|then|have to|want)|one more|said|says|wrote|called him|here)\b",
    re.IGNORECASE,
)
_GOES_ON = lazy(
    r"(?:interestingly|surprisingly|unfortunately|fortunately|notably|importantly|similarly|generally|basically|essentially"
    r"|there|here|it|on the|however|also|before|after|once|now|let|so|but|and|or|instead|this|these|that|those|some"
    r"|(?:an?|the) (?:key|other|main|first|second|third|important|central"
    r"|next|last|final|best|only|fourth|fifth|similar|related|common|further))\b",
    re.IGNORECASE,
)
_SIGNS = lazy(r"[`$\\_{}<>=|\[\]]|\w\.\w|“|\"|https?:")
_CONTRAST = lazy(
    r"\b(?:but|yet|although|though|despite|while|whereas|rather than|instead of|unlike|only|never|cannot|can['’]t"
    r"|not|no longer|even)\b",
    re.IGNORECASE,
)
_YOU = lazy(r"\b(?:you|your|we|our|us)\b", re.IGNORECASE)
_MORE = lazy(r"\b(?:more [a-z]+|[a-z]{3,}ier)\b(?!.* than\b)")
"""A comparison whose other half was said before."""

_COUNTS = lazy(r"\d\s?%|\b(?:percent|million|billion|trillion|thousands?|half of|one in|times (?:more|as))\b", re.I)
_TROUBLE = lazy(
    r"\b(?:hard|difficult|problems?|risks?|threat\w*|fails?|costs?|danger\w*|harm\w*|wrong|los(?:e|t|es)|suffer\w*"
    r"|crisis|lacks?|shortage|challeng\w+|mistakes?|die[sd]?|deaths?)\b",
    re.IGNORECASE,
)
_SCOPE = lazy(r"\b(?:every|all|most|many|everyone|nearly|almost|world|always|more than|the largest|the first)\b", re.I)


def may_begin(said: str) -> bool:
    """Whether the first sentence of a lesson may be the first of its episode as it is."""
    return not _GOES_ON.match(said) and not _PAGE.search(said)


def _leans(said: str) -> bool:
    """Whether a sentence begins as one that goes on; one that begins with a year tells a story."""
    return bool(_LEANS.match(said)) and not re.match(
        r"(?:In|By|Since|On) (?:the )?(?:[A-Z][a-z]+ )?[12]\d\d\ds?\b", said
    )


def strength(text: Text, topic: str) -> float:
    """How well a sentence opens an episode about `topic`: below `ENOUGH` not, by more the better."""
    said = text.text
    words = len(said.split())
    if re.search(r"\balso\b", said) or _DETAIL.match(said) or _CONCLUDES.search(said):
        return 0.0
    if text.marks or not _LEAST_WORDS <= words <= _MOST_WORDS or _leans(said) or _SIGNS.search(said):
        return 0.0
    worth = 1.8 * defines(topic, said) + 1.0 * about(topic, said) + 0.6 * mentions(topic, said)
    worth += 0.3 * bool(set(content_words(topic)) & set(content_words(said)))
    worth += 0.7 * bool(_CONTRAST.search(said)) + 0.7 * bool(_COUNTS.search(said)) + 0.6 * bool(_TROUBLE.search(said))
    worth += 0.6 * bool(DEFINES.search(said)) - 0.3 * bool(_YOU.search(said))
    worth += 0.3 * bool(_SCOPE.search(said)) - 1.0 * bool(_PAGE.search(said))
    worth -= 0.5 * bool(_MORE.search(said)) + 0.5 * (said.startswith("The ") and not about(topic, said))
    return (
        worth - 0.2 * ("(" in said) - 0.05 * max(0, words - _EASY_WORDS) - 0.3 * bool(re.search(r"[,;:].*[,;:]", said))
    )
