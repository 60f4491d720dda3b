"""Whether a heading that asks is plainly answered by what is told right under it: only then is it asked aloud.

"What drives it?" over a paragraph about drawings in books leaves the listener without the answer that was promised.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.content import are_forms, content_words
from audiolesson.draft.english.verbs import AUXILIARIES
from audiolesson.draft.framing.answered import answers
from audiolesson.draft.framing.well_asked import asks_well
from audiolesson.patterns import lazy

MOST_BEHIND = 3
"""Sentences among which one answers."""

_MOST_OF_A_SCRAP = 2
"""Words of a question that has no verb: "Why peas?"."""

_LEADS_IN = lazy(
    r"^(?:.*[.!] )?(?:(?:so|now|and|and finally|then|but), )?(?:and |but |so )?",
)
_SHORTLY = lazy(
    r"(?:yes|no|not|nobody|no one|none|never|always|often|usually|mostly|partly|sometimes|only|hardly|probably|perhaps"
    r"|almost|nearly|opinions|views|it (?:depends|does|is|isn['’]t|doesn['’]t|can|has|was)|that depends|of course"
    r"|they (?:do|are|can|did|were|have)|you (?:can|do|need|should|must)|in (?:principle|practice)"
    r"|(?:most|many|some|few)(?: \S+){0,3}\.$)(?!\S)",
    re.IGNORECASE,
)
"""How an answer begins that does not say again what was asked."""

_WHY = lazy(r"(?:how come|why)\b")
_REASON = lazy(
    r"\b(?:because|since|so that|so|reasons?|due to|thus|therefore|caus\w+|otherwise|without|in order to)\b"
    r"|^(?:To|For|By) ",
    re.IGNORECASE,
)
_HOW_MANY = lazy(r"how (?:many|much|long|far|big|small|high|deep|old|often|fast|large|heavy|wide|hot|cold)\b")
_NUMBER = lazy(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds?|thousands?|millions?|billions?|dozens?|half"
    r"|twice|once|third|quarter|few|many|most|little|nothing|none|enough|always|never)\b",
    re.IGNORECASE,
)


def plainly_answers(question: str, said: Sequence[str], whole: str = "") -> bool:
    """Whether one of the first sentences behind a question answers it: shortly, with a reason or a number where it asks
    for one, else with the words of the question. `whole` is the lesson's text.
    """
    asked = _LEADS_IN.sub("", question).rstrip("?").strip()
    small, first = asked.lower(), list(said[:MOST_BEHIND])
    if not first or not asked:
        return False
    asks_what = small.startswith(("what is ", "what are "))
    if not answers(f"{small}?", first) or (asks_what and not asks_well(f"{small}?", first[0], whole)):
        return False
    if _SHORTLY.match(first[0]):
        return True
    words = content_words(asked)
    shared = max(sum(any(are_forms(word, other) for other in content_words(one)) for word in words) for one in first)
    if _HOW_MANY.match(small):
        return any(map(_NUMBER.search, first))
    if _WHY.match(small):
        return len(asked.split()) > _MOST_OF_A_SCRAP and any(map(_REASON.search, first)) and (shared > 0 or not words)
    if small.split()[0] in AUXILIARIES:
        return shared > 0
    return 2 * shared >= len(words) > 0
