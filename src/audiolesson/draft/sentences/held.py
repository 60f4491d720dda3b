"""What holds the items of a list: a line, a label or a heading without which they would be heard as plain facts.

"Photos may be closed if:" over "The owner cannot respond." makes a condition of what looks like a statement, and
"Drawbacks" over "The oven is slow." makes it true of one side only.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.refusing.answers import asks
from audiolesson.draft.sentences.phrases import leads
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_TILTED = lazy(
    r"\b(?:pros?|cons?|(?:dis)?advantages?|benefits?|drawbacks?|downsides?|upsides?|problems?|issues?|limitations?"
    r"|if|when|unless|until|avoid|do(?:n['’]?t| not|['’]?s and)|don['’]?ts|never|mistakes?|myths?|misconceptions?"
    r"|pitfalls?|anti-?patterns?|questions?|bugs?|fix(?:es|ed)?|rules?|goals?|aims?|examples?|assumptions?"
    r"|requirements?|criteria|risks|concerns?|to-?dos?|action items|attendees|releases?|change ?log|changes"
    r"|what['’]?s new"
    r"|should|must|cannot|can['’]t|checklist|scenarios?|use cases?|ideas?|suggestions?|instead|vs\.?|versus|against"
    r"|guidelines?|polic(?:y|ies)|expectations?|why not|failures?|wrong|bad|signs|symptoms|reasons?|contributions?"
    r"|decisions?|status|updates?|feedback|retrospective|lessons learned|hypothes[ie]s|claims?|opinions?|arguments?"
    r"|objections?|alternatives?|options?|acceptance|definition of|deliverables?|milestones?|roadmap|plans?|future"
    r"|(?:out of |in )?scope|steps?|tasks?|set-?\s?up|getting started|frustrations?|pain points?|personas?|needs?"
    r"|characteristics|motivations?|references?|materials|timings?|what you)\b",
    re.IGNORECASE,
)
"""Words of a heading or label under which an item is no plain fact: one side, a condition, a wish, an example."""

UNTRUE = lazy(
    r"\b(?:reject\w*|outdated|obsolete|(?<!-)critics?|counter-?factuals?|superstitions?|fake|wish(?:es)?|hoax(?:es)?|rumou?rs?"
    r"|legends|lies|myths?|misconceptions?|what cannot|nothing of|none of|what if|fears|hopes|dreams|proposals?"
    r"|in the (?:novel|story|film|book)|before \d{3,4}|(?:^|tall |old |idle )tales"
    r"|(?:old|former|early) (?:theories|ideas|beliefs|views|methods)"
    r"|(?:situations?|circumstances|cases|occasions|times) (?:where|when|in which|under which)"
    r"|future (?:plans|work|ideas)|plans for|ideas we|alternatives"
    r"|(?:how|ways) to (?:ruin|poison|spoil|wreck)"
    r"|(?:things?|foods?|habits?|what) that (?:kill|harm|hurt|poison|ruin)s?)\b",
    re.IGNORECASE,
)
"""Words of any heading above under which an item is not so, or is so no more, or not yet."""

DENIED = lazy(
    r"(?:But |And |Yet )?(?:These|They|All(?: of (?:these|them))?|The following|Both)(?: (?!no\b|none\b|never\b|that\b"
    r"|why\b)[\w’'-]+){0,5}? (?:is|are|was|were) (?:all |quite |simply )?(?:wrong|false|untrue|not true|lies)\b[^,;]*"
)
"""What a sentence right before a list may say of the items: "These were all wrong."."""

_ANNOUNCES = lazy(
    r"\b(?:properties|characteristics|features|qualities|traits|facts|principles|ways|factors|differences|similarities"
    r"|parts|types|kinds|stages|phases|functions|roles|effects|consequences|(?:dis)?advantages|benefits|drawbacks"
    r"|limitations|reasons|causes|points|observations|findings|results|developments|changes|laws)\b",
    re.IGNORECASE,
)
"""What a line must count or announce so that its items may follow as sentences of their own."""

_CONDITIONAL = lazy(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|if|when|whenever|unless|until|whether|not|never|no|must|should|shall|cannot|can['’]t|don['’]t|avoid|case"
    r"|cases|conditions?|situations?|circumstances|scenarios?|assum\w+|suppose|imagine|consider|questions?|examples?"
    r"|instance|imply|implies|means?|would|might|may|could|wrong|false|myths?|mistakes?|rules?|criteria|requirements?"
    r"|to \w+$)\b",
    re.IGNORECASE,
)
"""Words of a line that bend the sense of its items, or count them: then all are told or none."""

_BENDS = lazy(
    r"\b(?:if|when|whenever|unless|until|whether|not|never|must|should|shall|cannot|can['’]t|don['’]t|avoid|cases?"
    r"|conditions?|situations?|circumstances|scenarios?|assum\w+|suppose|imagine|questions?|examples?|instance"
    r"|wrong|false|myths?|mistakes?|criteria|requirements?|to \w+|because|that|so"
    r"|either|neither|until then|before|after|once|instead of)$",
    re.IGNORECASE,
)
"""How a line ends that its items complete to a condition, a duty, an example."""


_HAPPENS = lazy(
    r"what happens (?:when|while|after|before|as|once)\b|(?:when|what|where|how) (?:\w+ ){1,3}(?:goes?|went) wrong$",
    re.IGNORECASE,
)
"""How a heading begins that asks for a course of events, which its items tell: "What happens when a kiln cools",
"Where a firing goes wrong"."""

_OPEN = lazy(r"(?:why|what|how) [^?]+\?$", re.IGNORECASE)

_COUNTS_THESE = lazy(
    r"\b(?:two|three|four|five|six|seven|several|many|various|different|some|a few|a number of) (?:[\w-]+ ){0,3}"
    r"(?:ways|reasons|things|causes|conditions|cases|forms|kinds|types|effects|problems|mistakes|benefits|drawbacks"
    r"|advantages|disadvantages|rules|principles|properties|differences|factors|results|consequences|options"
    r"|explanations|questions|facts|points)\.$",
    re.IGNORECASE,
)
"""How a sentence ends that says what the items behind it are, so that they are only true with it."""

POINTS_AHEAD = lazy(r"\b(?:following|below|as follows|these (?:\w+ )?\w+s)\b[^.]*[.…]?$|[:…]$", re.IGNORECASE)
"""How a paragraph ends that leads to the list behind it without a colon."""


def announces_these(said: str) -> bool:
    """Whether a sentence counts what stands behind it: "A pot can break in two ways."."""
    return bool(_COUNTS_THESE.search(said))


SUMS_UP = lazy(r"\b(?:recap|sum(?:mary|mari[sz]e| up)|key (?:points|take-?aways|facts)|learned)\b", re.IGNORECASE)
"""A line over a list whose items stand alone, each a point."""


def words_over(lead: Text | None, headings: Sequence[str]) -> str:
    """What stands over a list: the line that ends in a colon and the nearest heading."""
    return " ".join((*((lead.text,) if lead is not None else ()), *headings[:1]))


def without_course(heading: str) -> str:
    """A heading without what asks for a course of events, which its items tell as facts."""
    return _HAPPENS.sub("", heading)


def is_tilted(heading: str) -> bool:
    """Whether a heading or label makes its items less than plain facts: "Cons", "When to use it", "Is it safe?"."""
    heading = without_course(heading)
    asked = "?" in heading and (asks(heading) == "someone" or not _OPEN.match(heading))
    return asked or bool(_TILTED.search(heading) or UNTRUE.search(heading))


def names_its_matter(item: str, heading: str) -> bool:
    """Whether an item under an open question names what that asks about: under "Why glass?", "Glass does not rust."."""
    return "?" not in heading or bool(set(content_words(item)) & set(content_words(heading)))


def announces(said: str) -> bool:
    """Whether a line without its colon is a sentence behind which its items may stand as sentences of their own."""
    return bool(
        leads(said)
        and has_main_verb(said)
        and _ANNOUNCES.search(said)
        and not _CONDITIONAL.search(said)
        and re.search(r"[a-z]{3,}s?$", said)
        and not re.search(r"\b(?:is|are|was|were|be|by|of|for|to|with|that|which|include|includes|from|and|or)$", said)
    )


def bends(lead: str) -> bool:
    """Whether a line or label over a list makes its items less than plain facts: "It may be closed if:", "Cons:"."""
    said = lead.rstrip(" :")
    return not SUMS_UP.search(said) and _may_bend(said)


def _may_bend(said: str) -> bool:
    return "?" in said or bool(_BENDS.search(said)) or (not has_main_verb(said) and is_tilted(said))
