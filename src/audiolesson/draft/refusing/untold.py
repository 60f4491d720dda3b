"""What takes as seen what no listener has: the terms of a formula, a numbered body, an id, a syntax, one of a row.

Also sentences whose own grammar is broken for certain, and references to something to read. English only.
"""

import re

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import finite_at, has_finite_verb
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape, either

_TERMS = Shape(
    r"\b[Tt]he (?:first|second|third|fourth|last|final)(?: two| three| few)? terms?\b"
    r"(?! (?:in office|as|for)\b)(?!.*\b(?:president|elect\w*|office|governor|congress|senat\w*)\b)",
    re.IGNORECASE,
)
"""A term of a formula by its place: "the third term of FM"."""

_NUMBERED = lazy(
    r"\b(?:medium|media|node|point|object|particle|body|curve|box|equation|cart|rod|vertex|row|column|line"
    r"|branch|region|loop|resistor|circle) (?:\d\d?|[A-HX-Z])\b(?![-.’'\w])"
)
"""One of several that a figure or an example numbers: "medium 2"."""

_STEPS = lazy(r"\b(?:steps|stages|points|items|options|lines|rules|boxes) \d+ ?(?:and|or|to|[-–&,]) ?\d+\b")
"""Several of a numbered list: "in steps 2 and 3"."""

_DIGIT = lazy(r"\d")
_AN_ID = lazy(r"\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b")

_SIMPLE = Shape(
    r"\b(?:syntax|command|code|formula|equation|query|statement|definition|notation|pseudocode|setup|signature|output)"
    r"(?: (?:for|of|to|in) [^,.;]{3,60})? (?:is|are|looks?|becomes?) (?:(?:relatively|quite|very|fairly|rather|now"
    r"|also|just|then) )*(?:simple|easy|straightforward|short|similar|like|almost|clear|trivial)\b[^,;]{0,40}[.!]$",
    re.IGNORECASE,
)
"""A judgement of what stands behind it on the page: "The basic syntax is relatively simple."."""

_REST = Shape(r"\bthe (?:other|remaining) (?:possible|potential|candidate) [a-z]+", re.IGNORECASE)

_TO_READ = Shape(
    r"\b[Ss]ee,? (?:for example|e\.g\.|for instance|among others)\b"
    r"|\b(?:by|of) [A-Z][\w.]+ [A-Z]\w+, [^.]*, (?:19|20)\d\d\.$"
    r"|\bcan be found in (?:the )?[A-Z]|\bexplanation .* is provided by [A-Z]"
    r"|^In an? [\w-]+ (?:work|paper|study) (?:proposed|showed|found|introduced)\b"
    r"|^(?:Descriptions?|Explanations?|Definitions?|Examples?|Details?) [^,;]* follows?\.$"
    r"|\b(?:are|is) (?:referred|pointed) to (?:the )?[A-Z]|\b(?:can|may|should) (?:always |also )?refer to [A-Z]"
    r"|\b(?:back|earlier|later) in (?:the|this|our) (?:\w+ )?(?:project|lesson|course|chapter|tutorial|book|guide"
    r"|series|module|MOOC|unit|text)\b|\b(?:full|complete|comprehensive|exhaustive) list\b[^,;]*\b(?:is|are"
    r"|can be) (?:available|found|given|online|listed|provided)\b|\bthis MOOC\b"
    r"|^(?:Thinking|Looking|Going) back (?:to|at) (?:the|our)\b"
    r"|^Before (?:describing|discussing|explaining|going (?:on|into)|diving|moving on|looking at|we)\b"
    r"|\btime to (?:start|get|write|code|dive|move|build|begin) (?:some|to|with|our|the|in)\b"
    r"|\b(?:beyond|outside|out of)(?: of)? the scope\b"
)
"""What is to be looked up: "For the duties see, for example, the Act"."""

_BROKEN = Shape(
    r"\b(?:is|are|was|were) (?:can|could|will|would|must|may|might|has|have|does|do)\b(?! be\b)(?![-\w]*[.,;])"
    r"|\b(?:can|could|will|would|must|should|might) (?:can|could|will|would|must|should|is|are|was|were|has)\b"
    r"|\b(?:hardwares|softwares|informations|advices|equipments|feedbacks|codings|furnitures|knowledges)\b"
    r"|\bthere (?:have|are|were) (?:also |still |now )?(?:been )?(?:much |some |little )?(?:research|evidence|progress"
    r"|software|information|advice)\b(?! \w+s\b)"
    r"|\bbe (?:also |now |then )?be\b|(?:\b(?:is|are)|['’]re|['’]s) (?:likely|probably|also) need to\b"
    r"|\b([a-z]{2,} [a-z]{2,}) \1\b|\b(?:and|or),? etc\b"
    r"|\b(?:more|most) (?:better|easier|faster|bigger|smaller|higher|lower)\b"
    r"|\b(?:should|must|could) to\b|\beverytime\b|\balot\b"
    r"|\ban (?:high|low|small|large|unique|user|useful|usual|uniform|unit|university|one|new|big)\b(?![-’'])"
    r"|\bmakes? (?:the|an?|this) [a-z]+ (?:is|are)\b"
    r"|\bnow is time\b|\bevery (?:people|children|men|women)\b|\bits (?-i:an?|the|not|possible to|important to)\b"
    r"|\bthat enables?\.|, while\.|^(?:this|that|it|these|they) (?:is|are|was|were) and (?:an?|the)\b"
    r"|\b(?:an?|the) (?:the|an|(?:our|your|my|his|their)(?! (?:own|bad)\b))\b(?![-.’'])"
    r"|^This (?:un|in|im|ir)[a-z]+(?:able|ible|al|ful)\b (?:by|for|to)\b",
    re.IGNORECASE,
)


_NAMES_THE_UNSEEN = either(_TERMS, _SIMPLE, _REST)


def takes_as_seen(said: str) -> bool:
    """Whether a sentence names what only the page shows: "the third term", "medium 2", "(1)" without "(2)"."""
    alone = "(1)" in said and "(2)" not in said
    counted = _DIGIT.search(said) and (_STEPS.search(said) or _AN_ID.search(said))
    return alone or bool(counted or _NUMBERED.search(said)) or _NAMES_THE_UNSEEN.fits(said)


_ACT = lazy(
    r"[A-Z][a-z]+ing (?P<head>[^,;:]*?)\b(?:after|before|when|while|if|because|that|which|who|where|as)\b(?P<tail>.*)"
)
_MAY_TELL = lazy(r" [a-z]+(?:s|ed) (?:each|every|the|an?|its?|their|this|these|all|our|your|how|to|in|on|up)\b")
"""What may be the verb of an act: "Scaling maps each value to …"."""
_SAYS = lazy(r"\b(?:is|are|was|were|has|have|had|can|could|may|might|must|will|would|should|need|belong|come|go)\b")


def is_fragment(said: str) -> bool:
    """Whether a sentence only names an act or a row of things: "Cancelling an order after it was locked in."."""
    found = _ACT.match(said)
    if found and not has_finite_verb(f"Thing {found['head']}") and not _MAY_TELL.search(" " + found["head"]):
        return "," not in said and _finite(found["tail"]) <= 1
    row = re.match(
        r"(?:[^,;:.]{3,50}, ){2,}and (?:anything|everything|whatever|anyone|everyone) that\b(?P<tail>.*)", said
    )
    return bool(row and not _SAYS.search(row["tail"]))


def _finite(text: str) -> int:
    tokens = tokens_of(text)
    return sum(finite_at(tokens, at) and not (at and finite_at(tokens, at - 1)) for at in range(len(tokens)))


def is_reference(said: str) -> bool:
    """Whether a sentence is a reference: "see, for example, the Act"."""
    return _TO_READ.fits(said)


_MARK = lazy(r"[a-z]{3} (?:ii|iii|iv|vi|vii|viii|ix)\.$")
"""The mark of the next item of a list, at an end."""

_ONE_OF = Shape(
    r"\b(?:[Aa]n?|[Oo]ne|[Tt]his|[Ee]ach|[Ee]very) (?!(?:[bmtr]+illion|hundred|thousand|dozen|few) )"
    r"(?:[a-z]+ )?(?:phenomena|criteria|hypotheses|bacteria)\b(?![-’'])"
)
"""A plural that is taken for one thing: "a phenomena"."""

_NO_SUBJECT = lazy(
    r"(?!(?:What|Whatever|Whoever|Who|Whether|That|How|Why|Where|When|If|Not|Neither|Either|Both|To|All|Only|Then|Here"
    r"|There|Yes|No|So|And|But|In|At|On|For|With|By|From|As|Since|Because|Although|While|After|Before|Of|Under)\b)"
    r"[A-Z][^,;:—–()]+, (?:has|have|is|are|was|were|can|will|does) (?!\w+ing\b|not\b|.* and [a-z]+(?:s|ed) \w)[^,]*$"
)
"""A second verb behind a comma without a subject of its own: "Clay is soft, can be fired."."""


def is_broken(said: str) -> bool:
    """Whether the grammar of a sentence is broken for certain: "is can answer", "hardwares"."""
    if _NO_SUBJECT.match(said) or _MARK.search(said[-12:]):
        return True
    return _BROKEN.fits(said) or _ONE_OF.fits(said)
