"""What leans on another sentence by adding or comparing: "… also …", "… is even faster", "… the new one", "… there"."""

import re

from audiolesson.draft.english.texts import words
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_I = re.IGNORECASE

ONE_OF_A_ROW = (
    "step|reason|one|part|way|type|kind|sort|form|method|stage|phase|case|thing|point|question|option|approach|example"
    "|problem|rule|line|argument|term|factor|principle|group|category|element|component|letter|number|idea|task|goal|is"
    "|condition|answer|test|result|attempt|experiment|study|day|year|week|time|man|woman|two|three|four|was|were|word"
)
"""What is one of several that were told, where it is called the first."""

_PLACE = lazy(r"\b(?:in|to|at|on|into|from|where|inside|near|over|out|up|down|here) (?=\w)|\b[a-z]+ [A-Z]")
_THERE = Shape(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bcan )(?<!\bwill )(?<!\bmay )(?<!\bthat )\b(?:there"
    r"|therein)\b(?!"
    r" (?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|must|seems?|exists?|remains?|being|be"
    r"|needs?"
    r"|isn|aren|won|also|comes?|appears?|ought|to be|still|no longer|often|usually|always|sometimes|never|only|came"
    r"|used|arises?|arose|lies|lay|stood|stands|follows?)\b|['’])",
    _I,
)
_ALSO = lazy(r"\balso\b(?! (?:known|called|referred|termed|named|spelled|written|abbreviated|as)\b)", _I)
_ALSO_INSIDE = lazy(
    r"\bnot (?:only|just|merely|simply|\w+ only)\b|\b(?:but|and|which|who|that|while|because|or|since|although|it"
    r"|they|he|she)"
    r"(?: \w+){0,2} $|[,;(—–] (?:\w+ ){0,5}$",
    _I,
)
_COMPARES = lazy(
    r"\b(?:is|are|was|were|becomes?|be|been|being|gets?) (?:(?:even|much|far|significantly|slightly"
    r"|considerably|somewhat|also|usually|often|generally|typically|substantially|a lot|a bit|a little|still|not any"
    r"|no) )*"
    r"(?:(?:more|less) (?:[a-z]+ly )?[a-z]+(?<!or)|(?:great|small|larg|high|low|fast|slow|strong|weak|cheap|easi"
    r"|hard|clos|old|young|long"
    r"|short|deep|simpl|bigg|thick|thinn|wid|narrow|light|heavi|dark|warm|cold|safe|saf|few|quick|rich|poor|new)er"
    r"|[a-z]{3,}(?<!earl)ier"
    r"|better|worse)"
    r"(?: (?:and|but|or|because|since|so)\b|[.,;]|$)",
    _I,
)
_SETS_MEASURE = lazy(
    r"\bthan\b|\bthe (?:more|less|\w+er)\b|\bor (?:less|more|\w+er)\b|\b(?:when|if|as|with|without|because|after"
    r"|over|compared|where|once|while|whereas|unlike"
    r"|since|during|modern|today|now|until)\b|\b(?:become|get)s? ",
    _I,
)
_ONE = Shape(
    r"\b(?<!is )(?<!are )(?<!was )(?<!were )"
    r"(?:(?:this|that|which|new|old|small|smaller|large|larger|big|bigger|good|better|bad|simple|simpler|first"
    r"|second|other|another|next"
    r"|last|correct|right|wrong|same|different|newer|older|the|positive|negative|original) ones?)(?=[.,;:]| (?:is"
    r"|was|are|were|that|which|has|have|needs?|uses?|takes?|gives?|works?|can"
    r"|will|we|you|with|and|or|in|to)\b)",
    _I,
)

_OTHERS = Shape(
    r"^(?!.*\b(?:than|besides|apart from|except)\b)(?:(?!like |unlike |as |among |and |or |, )[^,;:])*?"
    r"\b(?:has|have|are|offers?|provides?|supports?|includes?|with|uses?|in) (?:lots of|plenty of|many|several"
    r"|some|a few"
    r"|two|three"
    r"|a number of) other [a-z-]+s\b",
    _I,
)
"""Others than what the sentence itself names: "The command has lots of other options."."""

_POINTS = lazy(
    r"(?:since|during|under|until|around|part of|much of|part of the reason for|even) (?:that|this|these|those|then)\b"
    r"|further, |similar [a-z]+ (?:are|is|can|was|were|has|have|may)\b|[^,]+(?:, [^,]+)?, however\.$"
    r"|[a-z]+ (?:years?|months?|weeks?|days?|decades?|hours?|minutes?) (?:later|afterwards?|earlier)\b",
    _I,
)
"""How a sentence begins that goes on from a time or a whole that was told: "Since that discovery, …"."""


def adds(text: str) -> bool:
    """Whether an "also", "again" or "there" of the main clause is said of something before the sentence."""
    for found in _ALSO.finditer(text):
        if not _ALSO_INSIDE.search(text[: found.start()]):
            return True
    place = _THERE.search(text)
    if place and not _PLACE.search(text[: place.start()]):
        return True
    again = _AGAIN.search(text)
    if _OTHERS.fits(text) or _POINTS.match(text):
        return True
    if again is None:
        return False
    return not re.search(r",|\b(?:and|until|when|if|or|then|never|before|after|over)\b", text[: again.start()])


_AGAIN = Shape(r"\b(?:once )?again\b(?!st| and again)", _I)


def compares(text: str) -> bool:
    """Whether something is more or better without what it is compared with: "The second is even faster."."""
    return bool(_COMPARES.search(text)) and not _SETS_MEASURE.search(text)


def names_none(text: str) -> bool:
    """Whether a "the new one" or "the opposite" stands for a thing that the sentence did not name."""
    one = _ONE.search(text)
    if one and len(words(text[: one.start()])) < 5:
        return True
    return _THE_OPPOSITE.fits(text)


_THE_OPPOSITE = Shape(
    r"\bthe (?:opposite|reverse)\b(?! of\b)(?= (?:is|was|holds|happens?|can|pattern|problem|effect|situation)\b|[.,;])",
    _I,
)


_OF_TWO = lazy(r"the (?:other|next)", _I)
_FIRST_OF_TWO = lazy(r"\b(?:one|an?|each|every|either)\b", _I)


_JOINED_CLAUSE = lazy(r"(?:[;—–]|, (?:and|but|so)) $")
_VERB_FIRST = lazy(r" (?:is|was|means?|makes|made|gives|lets|has|can|may|will|helps|causes|prevents)\b")


_SHARE = lazy(
    r"\b(?:two|three|four|five|several|both|all|most|different|any|neighbou?ring|identical) (?!of\b)"
    r"(?:[\w-]+ ){0,2}[a-z]+s"
    r" (?:[\w’'-]+ ){0,8}$",
    _I,
)
"""Several things that have something in common: "when two sounds never occur in the same place"."""


def is_matched(text: str, found: re.Match[str]) -> bool:
    """Whether what points back finds its thing in its own sentence: "from one tooth to the next", "…; this is …"."""
    before = text[: found.start()]
    if found.group().lower() == "this":
        return bool(_JOINED_CLAUSE.search(before)) and bool(_VERB_FIRST.match(text, found.end()))
    if found.group().lower() == "the same" and (text.startswith(" as ", found.end()) or before.endswith("within ")):
        return True
    if found.group().lower() == "the same" and _SHARE.search(before):
        return True
    return bool(_OF_TWO.fullmatch(found.group())) and bool(_FIRST_OF_TWO.search(before))
