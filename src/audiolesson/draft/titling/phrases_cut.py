"""Phrases that a cut of a heading leaves, and that name nothing; and the phrase that its clause is about."""

import re

from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.titling.cutting import NEEDS_ITS_END
from audiolesson.draft.titling.headings import ASKS, MOST_WORDS
from audiolesson.patterns import lazy

_ANYBODY = "(?:people|anyone|anybody|everyone|everybody|someone|somebody|nobody|no one|you|we|they|one|i)"
_SAID_OF = lazy(
    r"(?:the )?(?:\w+ )?(?:questions|things|mistakes|facts|myths|words|reasons|ways|stories)(?: that)?"
    r" (?:[\w’']+ )?[\w’']+(?: (?:often|always|still|may|might|can|should))?"
    r" (?:asks?|says?|tells?|makes?|believes?|gets?|have|hears?|know|think|wonders?|get wrong)"
    r" (?:about|for|of|on|with|in) (?P<name>.+)$",
    re.IGNORECASE,
)
"""What somebody says of a thing: "Questions potters ask about kilns"."""

_LEADS_TO = lazy(r"which (?:brings|takes|leads) (?:us|me|you) to (?P<name>[^?]+)$", re.IGNORECASE)
"""A heading that goes on from the one before: "Which brings us to glazes"."""

_WHAT_OF = lazy(
    r"(?:(?:so|and|but) )?(?:what(?:['’]s| is)? (?:all )?(?:this|that)?(?: fuss)? ?about|how about"
    r"|and) (?P<name>[^?]+)\?$",
    re.IGNORECASE,
)
"""A question that only names a thing: "What about glazes?", "What's this about lead?"."""

_DONE_BY_ANYBODY = lazy(
    rf"(?:why|when|where) (?:did|do|does|would|should|can) {_ANYBODY}"
    r" (?!(?:get|feel|be|become|go|look|seem|need|have|still|just|really|not|even|ever)\b)\w+ (?P<name>.+)\?$",
    re.I,
)
_FIRST_ASKED = lazy(r"(?P<name>[A-Z][\w-]+(?: [\w-]+)?)\? .+\?$")
"""A thing that is asked for twice: "Lime? As in the fruit?"."""

_LESS = lazy(
    r"^(?:such|so many|so much|all (?:of )?th(?:e|is|at|ese|ose)|this|these|that|those|the|an?|their) ", re.IGNORECASE
)

WHAT_GOES_ON = lazy(r"what (?:is|are) \w+ing (?:on|in|at|with|to|inside|under|behind)\b", re.IGNORECASE)
"""A question for what happens, which names nothing: "What is happening on the shelf?"."""

_NAMES_NOTHING = lazy(
    r"(?:any|no|some|every|this|that|these|those|such) .+|\w+ly|.*(?<!s)['’]s"
    r"|(?:\w+ )?(?:something|anything|nothing|everything|things?|anyone|someone|everyone|people|nobody)"
    r"|(?:the )?(?:country|document|place|man|woman|person|story|book|word|world|time|day|year|way|case|point|fact|user"
    r"|reader|author|student)s?",
    re.IGNORECASE,
)
"""What is left of a longer heading that could stand over any text: "changing something (that has set)", "a country"."""

_ASKS_TO_AN_END = lazy(
    rf"(?:what|who|which)(?: \w+)? (?:makes?|gets?|gives?|{NEEDS_ITS_END.strip()}s?)\b", re.IGNORECASE
)


def named_in(heading: str) -> str:
    """What a heading only leads to: "kilns" of "Questions people ask about kilns", "lead" of "What about lead?"; or "".

    Of what anybody does in a question it is what it is done to: "big kilns" of "Why did anyone build such big kilns?".
    """
    for shape in (_SAID_OF, _LEADS_TO, _WHAT_OF, _FIRST_ASKED, _DONE_BY_ANYBODY):
        long = shape is not _DONE_BY_ANYBODY or len(heading.split()) > MOST_WORDS
        if long and (found := shape.match(heading.strip())):
            name = _LESS.sub("", found["name"].strip())
            return name if is_noun_phrase(name) and not ASKS.match(f"{name} it") else ""
    return ""


def names_nothing(title: str, heading: str) -> bool:
    """Whether a title that is less than its heading could stand over any text."""
    less = len(title.split()) < len(heading.split())
    torn = (_ASKS_TO_AN_END.match(heading) and not ASKS.match(title)) or _is_torn(title, heading)
    return less and bool(_NAMES_NOTHING.fullmatch(title) or torn)


def _is_torn(title: str, heading: str) -> bool:
    """Whether a title is a word of a question that goes with the next: "How fast does …", "Why is high tide …"."""
    if " " in title or "?" not in heading:
        return False
    found = re.search(rf"(?P<how>\bhow )?\b{re.escape(title)} (?P<next>[a-z-]+)", heading, re.IGNORECASE)
    if found is None:
        return False
    behind = found["next"].lower()
    return bool(found["how"]) or (behind not in FUNCTION and is_noun_phrase(f"the {behind}"))


def without_its_case(phrase: str) -> str:
    """A phrase without the clause behind it that a cut would tear: "judgment (when the rules run out)"."""
    return re.sub(r",? (?:when|while|where|if|because|unless|until|so that) .+$", "", phrase)
