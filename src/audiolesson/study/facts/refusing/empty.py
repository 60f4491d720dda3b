"""Cards whose answer fits many things, or tells a side of its thing: what strict teachers called empty.

None of the rules looks at a lesson's subject: each is of a form in which a definition fails to define, or a question
asks for nothing that could be known.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_ONE_CASE = lazy(r"\b(?:when|if|unless) (?:the|an?|no|it|its|there) ", re.IGNORECASE)
"""An answer that tells what happens in one case: "returns nothing when the key doesn't exist"."""
_JUDGED = lazy(
    r"(?:In [^,]+, w|W)hat (?:is|are|was|were) (?:an?|one|some) (?:notable|key|major|common|good|typical|useful"
    r"|important|main|popular|interesting|great|big|basic|simple|possible|different) "
)
"""What asks for one thing of a kind that is judged: "What is a notable design choice?"."""
_DETERMINES = lazy(r"What (?:determines?|affects?|influences?|governs?|controls?|shapes?|drives?) ")
_COVERED = lazy(r"What (?:is|are|was|were) [^?]+ (?:covered|affected|influenced|driven|followed|surrounded) by\?")
_WHY_CAN = lazy(r"Why (?:could|may|might) |Why (?:can|would)(?: [\w-]+){1,3}\?")
_TO_AN_END = lazy(
    r"an? (?:technique|method|way|tool|approach|strategy|system|process|practice|solution)s? (?:that is |which is )?"
    r"(?:used |designed |meant )?(?:to|for) "
    r"(?:creat|build|mak|improv|provid|support|deliver|achiev|offer)(?:e|es|ing)? "
    r"(?:(?:high|low|better|good|new|more|great|robust|scalable|modern|reliable)[- ]?[a-z]* ){0,2}"
    r"(?:performance |quality )?[a-z]+",
    re.IGNORECASE,
)
"""What is used to an end that all such things have: "a technique used to create high performance services"."""
_DERIVED = lazy(
    r"an? (?:\w+ )?(?:application|consequence|corollary|variant|extension|descendant|fork) of [^,]{3,60}",
    re.IGNORECASE,
)
"""What a thing comes from, and not what it is."""
_BODY = lazy(
    r"an? (?:[\w.-]+ ){0,3}?(?:agency|organi[sz]ation|company|institution|firm|corporation|association|bureau)\b"
    r"(?P<rest>.*)",
    re.IGNORECASE,
)
_WHAT_FOR = lazy(
    r"\b(?:that|which|who|to [a-z]{3,}|for [a-z]+ing|responsible|charged|dedicated|devoted|tasked|whose|where)\b"
)
_SEEN_ON = lazy(
    r"an? (?:[\w-]+ ){1,3}(?:that|which) (?:appears?|is (?:shown|listed|found)|shows up) (?:on|in) ", re.IGNORECASE
)
_DOES = lazy(r"What (?:do|does) (?:the )?(?P<x>\S+)(?: [a-z]+)? do\?")
_TAKES = lazy(r"(?:accepts?|takes?|expects?|receives?|requires?|inherits?|extends?) ", re.IGNORECASE)
"""What is given to a thing, and not what it does."""
_A_COUNT = lazy(r"(?:Number|Amount|Size|Length|Count|Types?|List) (?:of|and) ")
"""What a label of a list is measured by."""
_INTERVIEW = lazy(r"\byou(?:r|rs)?\b", re.IGNORECASE)
_I_ANSWER = lazy(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b")
_AN_ACTOR = lazy(r"(?:an?|the) [a-z]+ to [a-z]+\b", re.IGNORECASE)
_DEED_AS_MANY = lazy(r"What is the name for [a-z]+ing [^?]+\? [A-Z][a-z]+s$")
"""A deed whose name is one of several things: "indicating the type of access", flags."""
_ONE_OF_A_CLASS = lazy(
    r"What is the name for an? (?:[\w-]+,? ){0,4}?(?:ide|editor|language|library|framework|tool|toolkit|platform"
    r"|service|software|package|program|application|app|database|engine|company|society|people|tribe|city|country|website|site"
    r"|environment|interpreter|compiler|protocol|format)\b",
    re.IGNORECASE,
)
"""What has a proper name and is one of a class of which there are many: nobody could know which is meant."""
_HARD = lazy(r"\bcan be (?:tricky|hard|difficult|challenging|tough|easy|simple)\b")
_LASTING = lazy(r"an? (?:[\w-]+ ){1,4}(?:practiced|used|known|made|found) (?:for|since) [a-z0-9 ]+", re.IGNORECASE)
"""What says of a thing only for how long it has been: "a form of art practiced for thousands of years"."""
_SHORT_WHY = lazy(
    r"(?:\S+ ){1,3}(?:cannot|can['’]t) be \S+\. Why\?|.*\b(?:would|could|might) (?:help|be|need|have)\b.*\. Why\?"
)
"""A scrap of a sentence, or what might be, whose reason is asked for."""
_OF_A_MEAN = lazy(r"\b[Mm]ean of a\b")
_PLAIN_NAMES = lazy(r"What is another name for (?:an? |the )?[a-z]+\?")


def is_interview(question: str, answer: str) -> bool:
    """Whether somebody is asked about their own life, and tells of it: no card of the page's."""
    return bool(_INTERVIEW.search(question) and _I_ANSWER.search(answer))


def is_empty(fact: Fact) -> bool:
    """Whether a fact's question asks for nothing that could be known, or its answer fits many things."""
    asked, said = fact.question, fact.answer
    if _JUDGED.match(asked) or _DETERMINES.match(asked) or _COVERED.fullmatch(asked) or _WHY_CAN.match(asked):
        return True
    if re.match(r"What (?:do|does) [^?]+ do\?", asked) and _ONE_CASE.search(said):
        return True
    if (does := _DOES.fullmatch(asked)) and (_TAKES.match(said) or _restates(does["x"], said)):
        return True
    if not fact.sentence and _A_COUNT.match(said):
        return True
    if asked.endswith(" used for?") and _AN_ACTOR.match(said):
        return True
    if re.search(r"\bmean\b.* mean\?", asked) or _OF_A_MEAN.match(said) or _DEED_AS_MANY.match(f"{asked} {said}"):
        return True
    if not re.search(r"\w", said) or re.search(r"\w\([^)]*[,?]", asked) or _SHORT_WHY.fullmatch(asked):
        return True
    named = asked.partition("another name for ")[2].rstrip("?")
    if named and _joined(named) in map(_joined, re.split(r",| or | and ", said)):
        return True
    if _PLAIN_NAMES.fullmatch(asked) and re.fullmatch(r"(?:the )?[A-Za-z][a-z]+(?:-[a-z]+)?", said):
        return True
    if _ONE_OF_A_CLASS.match(asked) and said[:1].isupper():
        return True
    if _HARD.search(asked) or _LASTING.fullmatch(said):
        return True
    if described := NAMES_FOR.match(asked):
        return bool(_LASTING.fullmatch(described["said"])) or _says_little(said, described["said"])
    return bool(re.match(r"(?:In [^,]+, w|W)hat (?:is|are|was|were) ", asked)) and _says_little(fact.term, said)


def _says_little(term: str, said: str) -> bool:
    """Whether what a thing is said to be fits many: a body without its task, a short form in its own words."""
    if _TO_AN_END.fullmatch(said) or _DERIVED.fullmatch(said) or _SEEN_ON.match(said):
        return True
    if (body := _BODY.match(said)) and not _WHAT_FOR.search(body["rest"]):
        return True
    return _spells_out(without_article(term), without_article(said))


def _joined(name: str) -> str:
    """A name without blanks and hyphens, small: "Shell sort", shellsort."""
    return re.sub(r"[\s-]+", "", without_article(name.strip()).lower())


def _restates(name: str, said: str) -> bool:
    """Whether what a thing does is told by the pieces of its name: HTTPPathModifier, "defines path modifiers"."""
    pieces = [piece.lower()[:5] for piece in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name) if len(piece) > 2]
    told = {word[:5] for word in re.findall(r"[a-z]+", said.lower())}
    return len(pieces) > 1 and sum(piece in told for piece in pieces) * 3 >= len(pieces) * 2


def _spells_out(term: str, said: str) -> bool:
    """Whether an answer begins with the words of a short form: MLP, "a multi-layer perceptron for …"."""
    if not re.fullmatch(r"[A-Z]{2,5}s?", term):
        return False
    letters = term.rstrip("s").lower()
    initials = "".join(word[0] for word in re.split(r"[\s-]+", said.lower()) if word)
    return initials.startswith(letters)
