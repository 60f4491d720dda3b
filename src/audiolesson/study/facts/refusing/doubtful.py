"""Cards that strict teachers of unseen lessons dropped for what they say, though they are whole: not heard unread.

Of 97 sure cards of three unseen sets they dropped 25; of these forms, none of which they kept: a description too long
for the name behind it, a name of which many things are told, less or more than what, mere heaps of parts.
"""

import re

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.verbs import ONLY_VERBS
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead

_CALLED = lazy(r"(?:In [^,?]+, )?what (?:is|are|was|were) (?P<told>[^?]+?),? called\?", re.I)
MOST_TOLD = 18
"""Words that can be held in mind until "called" tells what they were asked for."""

_THAN_WHAT = lazy(
    r"(?:how|why|when|where) (?:can|do|does|did|is|are|was|were|may|must) (?:shorter|longer|larger|bigger|smaller"
    r"|higher|lower|greater|faster|slower|heavier|lighter|deeper|wider|thicker|thinner|stronger|weaker|cheaper|older|younger)"
    r" (?:[a-z]+ ){1,3}?[a-z]+\?",
    re.I,
)
"""What is shorter or stronger than something that is not named."""

_OF_MANY = lazy(r"what (?:is|was) (?:the )?(?P<name>[A-Z][a-z]+)\?", re.I)
_ANY_SUCH = lazy(r"An? (?:[\w-]+ ){1,6}[\w-]+")
MOST_OF_ANY = 6
"""Words of a kind that fits many names: "a language rich in vowels"."""

_HEAP = lazy(
    r"(?:An? |The )?(?:collection|set|group|series|combination|sequence|mixture|bunch|form|type|kind|sort)s?"
    r" of (?:[a-z-]+ )?[a-z-]+(?<!ing)(?<!ed)",
    re.I,
)
"""A heap of parts with nothing that sets it apart, as many other things are."""
_THING = lazy(r"(?:In [^,?]+, )?what (?:is|are) [^?]+\?", re.I)

_BEGINS = lazy(r"what is it called when [^?]*\b(?:begins?|starts?)\b", re.I)
"""How something sets in, of which the name is rather that of a part."""
_WORTH = lazy(r"why (?:is|are|was|were) [^?]*\b(?:worth|interesting|attractive|appealing)\b", re.I)
"""What any of several reasons answers."""
_ONE_FIELD = lazy(
    r"what is the name for an? (?:[a-z-]+ ){0,4}?(?:branch|field|area|part|subfield|subset|aspect|kind|sort)"
    r" of [a-z]+\?",
    re.I,
)
"""One of several branches, of which nothing tells it apart."""
_NO_NAME = lazy(
    r"what is the name for (?:no matter|when|if|how|why|because|whether|that) |how many [a-z]+ or (?:more|less) ", re.I
)
"""What has no name, for it is no thing, and a number that is not one."""
_BARE_PARTS = lazy(
    r"\b(?:(?:parts|regions|areas|layers|sides|halves|chambers|lobes|functions|types|kinds) of (?:brain|heart|body|skin"
    r"|eye|ear|cell|kidney|lung|leaf|plant|atom|river|city|state|court|church|sentence|word|computer|network|earth|sun)"
    r"\?|(?:part|region|area|layer|side|half) of (?:brain|heart|body|eye|ear|kidney|lung|spine|skull|stomach)"
    r" (?:that|which|where|in|with|for|near|above|below|behind|involved|responsible|[a-z]+ed|[a-z]+ing)\b)",
    re.I,
)
"""The parts of one thing that lost its article."""
_MADE = lazy(r"what is (?:the )?(?:production|secretion|release|formation|absorption|synthesis) of [^?]+\?", re.I)
_IS_MADE = lazy(
    r"(?:The |An? )?(?:[a-z-]+ )?(?:hormone|protein|enzyme|substance|compound|cell|molecule|gas|liquid)\b", re.I
)
"""What is made, in answer to what the making of it is."""
_SCIENCE = lazy(
    r"(?:In [^,?]+, )?what is (?:[a-z]+(?:ology|ography|onomy)|physics|chemistry|mathematics|economics|philosophy)\?",
    re.I,
)
_IS_SCIENCE = lazy(
    r"\b(?:stud(?:y|ies)|science|branch|field|discipline|subject|area|art|practice|inquiry|investigation|examination"
    r"|analysis|research|specialty|body|theory|knowledge|description|way|use|technique|making|process|set|relief"
    r"|surface|shape|features|layout|arrangement|form|structure|mapping)\b"
)
_FIRM = lazy(
    r"\b(?:and )?(?:Associates|Partners|Brothers|Journal|Magazine|Review|Gazette|Hospital|Club|Hotel|Studios?)\b"
    r"|\b& Co\b"
)
"""What is in the names of firms and papers, of which no lesson teaches the initials."""
_SHORT_FORM = lazy(r"what does [A-Z][A-Za-z]* stand for\?", re.I)

_USUALLY = lazy(
    r"(?:(?:with|by|on|in|to|from|of) what|what|where|how) (?:is|are|was|were) (?!the names? for |[^?]*\bmost \w+ly\b)"
    r"[^?]*"
    r"\b(?:usually|often|commonly|typically|sometimes|generally|normally|frequently|mostly|mainly|partly)\b[^?]*\?",
    re.I,
)
"""What is so in most cases, of which others are as true: "How were contracts often formalized?"."""
_ANY_WAY = lazy(
    r"how (?:can|could|may|might) (?:[a-z-]+ )?(?:[a-z]+s|people|one|somebody|someone|you|we) (?!than\b)(?![^?]*\bbe\b)"
    r"[a-z]+ ",
    re.I,
)
"""How somebody may do something, of which the lesson has one way of many."""
_BARE_USE = lazy(
    r"[^?.]* (?:uses?|used|appl(?:y|ies|ied)|employ(?:s|ed)?|follow(?:s|ed)?|ha(?:ve|s|d)|needs?|developed|invented) "
    r"(?:an?|the|two|three|four|several) (?P<kind>[a-z]+)\. What (?:is this|are these) (?P=kind) called\?",
    re.I,
)
"""Something that is used, of which nothing is told: "Potters use a trick. What is this trick called?"."""
_SHOWS = lazy(
    r"(?:Demonstrating|Showcasing|Highlighting|Exemplifying|Symboli[sz]ing|Emphasi[sz]ing"
    r"|Embodying|The most (?:famous|important|popular|celebrated|iconic)|(?:(?:The|An?) )?(?:masterful|magnificent"
    r"|monumental|brilliant|iconic|celebrated|renowned|famous|legendary|timeless|groundbreaking|stunning|beloved"
    r"|outstanding))\b",
    re.I,
)
"""What a label is praised for, and not what it is."""
_STANDS_FOR = lazy(r"[A-Z][\w’'-]*(?: [A-Za-z][\w’'-]*)? as (?!(?:an?|the) (?:function|share|part|percentage)\b)[a-z]")
"""Who or what plays a part in it: "Delft as a centre of blue ware"."""
_DONE_AS = lazy(r"[A-Z][a-z]+ing [a-z]|[^,]*?(?:ed|ing|wn|(?:giv|tak|chos|writt|se)en|same|such) as ")
_SO_MANY = lazy(
    r"what are (?:the )?[A-Z][^?]* (?P<kind>[a-z]+)\? (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) "
    r"(?P=kind)\b",
    re.I,
)
"""How many of them there are, and no more: "Six vases with handles", of the Ash Vases."""
_MEANT = lazy(r"(?:In [^,?]+, )?what (?:(?:is|are) |does (?:the term )?)(?![^?]* called\?)[^?]+\?", re.I)
_IN_AN_IMAGE = lazy(
    r"(?:an? |the )?(?:ceo|boss|manager|director|chef|cook|baker|king|captain|mayor|butler|librarian|postman)s?['’]s?"
    r" (?:[a-z]+ )?[a-z]+",
    re.I,
)
"""What somebody of a trade has, as an image for the thing: "the manager's desk", of a nucleus."""


def is_doubtful(question: str, answer: str, title: str) -> bool:
    """Whether a card, its question with its lead, has a form that strict teachers drop; `title`: of its lesson."""
    asked = without_lead(question)
    if any(
        pattern.match(asked)
        for pattern in (_THAN_WHAT, _BEGINS, _WORTH, _ONE_FIELD, _NO_NAME, _USUALLY, _ANY_WAY, _BARE_USE)
    ) or _BARE_PARTS.search(asked):
        return True
    if _MEANT.fullmatch(asked) and _is_praise_or_image(asked, answer):
        return True
    if (found := _CALLED.fullmatch(asked)) and ". " not in asked and len(found["told"].split()) > MOST_TOLD:
        return True
    if _SHORT_FORM.fullmatch(asked):
        return _FIRM.search(answer) is not None and answer.lower() not in title.lower()
    if _THING.fullmatch(asked) and (_HEAP.fullmatch(answer) or _orders(answer)):
        return True
    if _MADE.fullmatch(asked):
        return _IS_MADE.match(answer) is not None
    if _SCIENCE.fullmatch(asked):
        return _IS_SCIENCE.search(answer) is None
    return _is_any(asked, answer)


def _is_praise_or_image(asked: str, answer: str) -> bool:
    """Whether what should say what a thing is praises it, counts it, or has an image in its place."""
    if _SHOWS.match(answer) or _stands_for(answer) or _IN_AN_IMAGE.fullmatch(answer):
        return True
    return _SO_MANY.match(f"{asked} {answer}") is not None


def _stands_for(answer: str) -> bool:
    """Whether an answer names something "as" what it is in the matter, without a participle: "stored as numbers"."""
    found = _STANDS_FOR.match(answer)
    return found is not None and not _DONE_AS.match(answer)


def _orders(answer: str) -> bool:
    """Whether what should say what a thing is tells to do it: "Match the lids to their pots"."""
    first, _, behind = answer.partition(" ")
    acts = first.lower() in ONLY_VERBS or first.lower() in _OFTEN_ORDERS
    if not acts or not behind.split(" ", 1)[0].islower():
        return False
    return begins_with_order(answer) or _TO_AN_END.match(answer) is not None


_TO_AN_END = lazy(r"(?:Match|Fit|Split|Check|Plan) [a-z]+s (?:to|into|with|for|against|before|after|by) ")
"""What to do with some things, where the first word may be a noun, too: "Match lids to their pots"."""


_OFTEN_ORDERS = frozenset(("match", "use", "check", "set", "run", "start", "test", "plan", "name"))


def _is_any(asked: str, answer: str) -> bool:
    """Whether a name is told by a kind that many have: "What is Mohrish? A language rich in vowels"."""
    found = _OF_MANY.fullmatch(asked)
    named = found is not None and found["name"][0].isupper()
    return named and _ANY_SUCH.fullmatch(answer) is not None and len(answer.split()) <= MOST_OF_ANY
