"""Cards that only the page could answer: a kind that fits everything, a slogan, a thing that nobody has named.

A strict teacher of 150 wild pages dropped each of these forms; none of the rules looks at a lesson's subject.
"""

import re

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.verbs import ONLY_VERBS, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.model import Fact

_A_SORT_OF = lazy(
    r"an? (?:[a-z-]+ )?(?:type|kind|sort|form|class|category|layer|level|piece|aspect|area)s? of [\w-]+", re.IGNORECASE
)
"""A kind of which nothing tells it from others: "a layer of glaze"."""
_A_PRODUCT = lazy(
    r"an? (?:free|paid|simple|popular|online|web|mobile|desktop|new|modern|commercial|software|open[- ]source)"
    r"(?:,? [\w-]+){0,2} (?:platform|tool|app|application|service|software|site|website|program|system|product|project"
    r"|library|framework|package|utility|plugin|editor|engine)",
    re.IGNORECASE,
)
"""What a thousand programs are: "a free chat platform"."""
_GROWTH = lazy(
    r"(?:an? |the )?(?:[a-z]+ )?(?:increase|decrease|rise|fall|drop|growth|decline)"
    r" (?!of\b|in\b|that\b)(?:from|to|when|over|as|by)\b",
    re.IGNORECASE,
)
"""A change of which nobody hears what changes."""
_SPLICED = lazy(
    r"(?<!\bwhere)(?<!\bwhen)(?<!\bif)(?<!\bsays)(?<!\bthat), (?:you|we|i|it|they|he|she|there) "
    r"(?:can|could|will|would|may|might|must|should|is|are|was|were|has|have|had|[a-z]+s)\b",
    re.IGNORECASE,
)
"""Another sentence behind a comma: "a small wheel, you can kick it"."""
_CONDITION = lazy(r"\b(?:where|when|if|that|which|while|once|unless|because|so|as)\b", re.IGNORECASE)
_OF_THE_PAGE = lazy(
    r"\bthe (?:[a-z]+ )?(?:library|tool|app|application|program|project|page|site|website|repo|repository|package"
    r"|module|framework|plugin|script|board|device|chip|world|platform|product|company|team|course|workshop"
    r"|dataset|filesystem|codebase|toolkit|guide|dashboard)\?"
)
"""A definite thing that a question ends in and only the page has named: "the purpose of the library"."""
_SLOGAN = lazy(
    r"(?:How|Why|What) (?:do|does|can|could|will)? ?[^?]*\b(?:drives?|delivers?|unlocks?|creates?|adds?|brings?"
    r"|maximi[sz]es?|generates?|accelerates?) (?:[a-z-]+ )?(?:value|impact|success|innovation|growth|results|benefits"
    r"|outcomes|transformation|productivity|efficiency)\?",
    re.IGNORECASE,
)
_AN_EXAMPLE = lazy(
    r"(?:an?|one|the) (?:[\w-]+ )?(?:example|instance|illustration|case|demonstration|showcase)s? of\b", re.IGNORECASE
)
_TORN = lazy(
    r"(?:an? |the )?[\w-]+ of which (?!.*\b(?:made|consists?|consisted|composed|built|formed|comes?|came|parts?"
    r"|examples?|members?|is|are|was|were)\b)[\w ]+ (?:into|in|to|from)\b"
)
"""A half of a sentence put behind a word that it does not belong to: "the clay of which potters cut slabs into"."""
_WHICH = lazy(r"Which (?:[a-z]+ )?(?P<kind>[a-z]+) (?:is|are|was|were|has|have|does|do|can|[a-z]+s) ")
_INSIDE = lazy(r" (?:by|of|in|for|with|to|from|on|at) ")
_ALSO_SAYS_HOW = word_set("clean clear open dry warm slow free empty correct perfect complete separate secure live")
"""Verbs that also say how a thing is: "clean clay that …"."""
_ANY_NUMBER = lazy(r"What are the (?:two|three|four|five|six|seven) [a-z]+(?: in play| at play| involved)?\?")
"""A number of things of which nobody hears what they are of."""

_MOST = lazy(
    r"(?:the )?(?:single )?most (?:[a-z]+ly |important|useful|popular|powerful|essential|crucial)"
    r"|(?:the |an? )?(?:go-to|preferred|best|recommended) [a-z]+"
)
"""What is asked for by how much somebody thinks of it."""
_MOST_SO = lazy(r"What (?:is|are) the most [a-z]+ly ")
_A_NAME = lazy(r"[A-Z][\w-]+(?: [\w-]+){0,2}")
"""What has a name: nobody asks for the name of "Southern Style glazing"."""
_LEANS = lazy(r"(?:the|an?) (?:associated|corresponding|respective|accompanying)\b")
_ASKS_LEANING = lazy(rf"What (?:is|are) {_LEANS.pattern}")
_TASTE = lazy(
    r"\b(?:delightful|bizarre|magical|fancy|weird|awesome|silly|crazy|clever|elegant|beautiful|surprising|boring"
    r"|annoying|fun)(?:ly)?\b",
    re.IGNORECASE,
)
_MOTTO = lazy(r"the (?:beginning|start|heart|key|secret|road|door|soul|enemy|mother) (?:of|to) (?:\S+ ?){1,3}", re.I)
"""What is said for its sound: "the beginning of good firing"."""
_TWO_CLAUSES = lazy(r"To [a-z]+ .* and (?:the|an?|its) (?:[\w`]+ ){1,3}[a-z]+s (?:its|the|an?|it)\b")
"""An aim with a second sentence behind it, on another thing."""
_FILE = lazy(r"\b[\w-]+\.(?:py|js|ts|java|cpp|rs|go|ipynb|rb)\b")
_ITS_SHORT_FORM = lazy(r"What does (?:the )?(?P<short>[A-Z]{2,}) [a-z]+ do\?")
_A_FINISHED = lazy(r"How [a-z]+ (?:is|are) (?:the )?(?:finished|final|resulting) ")
"""The size of what one plan makes."""
_AN_ORDER = lazy(r"What is (?P<name>(?:Re|De|Dis|Con|Com|Ex|En|Im|In|Pre|Pro|Sub|Trans)[a-z]{4,})\?")
"""A name that is heard as a verb; those without such a beginning are also nouns."""


def is_vague(fact: Fact) -> bool:
    """Whether a fact's answer fits many things, or its question is about what only its page has named."""
    asked, said = fact.question, fact.answer
    if fact.kind in ("acronym", "given"):
        return False
    if _asks_vaguely(asked, said) or _TWO_CLAUSES.match(said):
        return True
    if _FILE.search(fact.again) and not _FILE.search(f"{asked} {said}"):
        return True
    if _SPLICED.search(said) and not _CONDITION.search(said[: said.index(",")]) and fact.kind != "contrast":
        return True
    if described := NAMES_FOR.match(asked):
        return _describes_badly(described["said"])
    if which := _WHICH.match(asked):
        return _is_inside(which["kind"], said)
    if not WHAT_IS.fullmatch(asked) or fact.kind not in ("definition", "description"):
        return False
    if _TASTE.search(said) or _MOTTO.fullmatch(said):
        return True
    return bool(_A_SORT_OF.fullmatch(said) or _A_PRODUCT.fullmatch(said) or _GROWTH.match(said))


def _asks_vaguely(asked: str, said: str) -> bool:
    """Whether nobody hears what a question asks for: an order as a name, the thing that only its page has named."""
    if (name := _AN_ORDER.fullmatch(asked)) and name["name"].lower() in ONLY_VERBS:
        return True  # "What is Represent?", a program by that name
    if (short := _ITS_SHORT_FORM.fullmatch(asked)) and short["short"] in said.split():
        return True
    if _MOST_SO.match(asked) or _ASKS_LEANING.match(asked) or _A_FINISHED.match(asked) or _OF_THE_PAGE.search(asked):
        return True
    return bool(_SLOGAN.match(asked) or _ANY_NUMBER.fullmatch(asked))


def _describes_badly(described: str) -> bool:
    """Whether what a name is asked for by is an example, an order or a torn half of a sentence."""
    order = begins_with_order(described) and described.split()[0].lower() not in _ALSO_SAYS_HOW
    if _MOST.match(described) or _LEANS.match(described) or _A_NAME.fullmatch(described):
        return True
    return order or bool(_AN_EXAMPLE.match(described) or _TORN.match(described))


def _is_inside(kind: str, said: str) -> bool:
    """Whether the kind that is asked for only stands inside the answer, which is a thing of another one."""
    head, *rest = _INSIDE.split(said.lower(), maxsplit=1)
    return kind in " ".join(rest).split() and kind not in head.split()
