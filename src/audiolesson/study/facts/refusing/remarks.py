"""What two readers dropped of sound facts: a remark taken for a meaning, half of a row, a question run into another.

Each shape is of several cards that they dropped, and of none that they kept.
"""

import re

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MEANS
from audiolesson.study.facts.model import Fact

_REMARK = lazy(
    r"(?:An?|The) (?:(?:[\w-]+ )?(?:capability|inspiration|answer|warning|joke|myth|nightmare|dream|blessing|curse|bet"
    r"|surprise|mystery|miracle|pain|pleasure|shame|luxury)\b(?! for\b)|(?P<noun>[a-z]+), and an? (?P=noun)\b)"
)
"""What is told of a thing by the way, or twice: "an experiment, and an experiment in a young field"."""
_WEIGHED = lazy(
    r"(?:Fortunately|Unfortunately|Luckily|Happily|Sadly|Interestingly|Surprisingly|Obviously"
    r"|Clearly|Admittedly|Of course),? ",
    re.IGNORECASE,
)
_CALLED_BY = lazy(r"\bis (?:this|that) (?:they|we|you|he|she|people) called\?")
"""A name whose giver stayed before the verb: "a thing they called …"."""
_BEGUN_AGAIN = lazy(r"Because (?:The|An?|This|These|It|They) ")
"""A sentence of its own for a reason, which tells what followed as often as why."""
_WHY = lazy(r"(?P<said>[^?]+\.) Why\?")
_SIGNS = lazy(r"[Ww]hat (?:does the term|is|are) [^?]*[×=<>→⇒ₐ-ₜᵢ-ᵪ]")
_AND_DOES = lazy(r"(?:An?|The) [^,]+, (?P<verb>[a-z]{3,}[^\Ws])s (?!and\b|or\b)")
"""A second statement behind a comma: "a strategy, increases efficiency"."""
_SECOND = lazy(r"\b(?:do|does|did) [^,?]+, [A-Z][a-z]+(?: [A-Z][a-z]+){0,2} [a-z]+s ")
_NO_SUBJECT = lazy(r"\b[Ww]hat (?:do|does|did) (?:used|called|known|made|based|given|found) ")
_MANY_DO = lazy(
    r"(?:In [^,?]+, w|W)hat (?:contributes?|deserves?|acquires?|decays?|notices?|needs?|affects?|influences?|disrupts?"
    r"|supports?|helps?|matters?) "
)
"""A question for what does something that many things do."""
_SOME = lazy(r"(?:A few|A couple of|Several|Some|Many|Various|Lots of|A lot of|Different) [a-z]+")
_CUT_SHORT = lazy(r" to (?P<how>[a-z]+ly)\?$|[—–,] an? [a-z]+\. What is this |\bcalled when [^?]* is an? ")
"""A question that ends before its verb, or has its answer's kind, or the answer itself, left over in it."""
_NO_DEED = lazy(r"\bname for (?:now|then|here|there|also|just|only|even|so)ing ")
"""An adverb in front of a command that was made a deed."""
_CONSISTS = lazy(r"what do [^?]+ consist of\?$", re.IGNORECASE)
_SEVERAL = lazy(r",| and | or |[a-z]s\b")
_QUALITY = lazy(
    r"(?!Plastic|Fabric|Music|Logic|Magic|Topic|Mosaic|Clinic|Republic|Traffic|Public|Metric|Classic|Table|Cable|Fable"
    r"|Vegetable|Variable|Handful|Spoonful)[A-Z][a-z]+(?:ic|ous|able|ible|less|ful), "
)
"""A quality where a thing is asked for: "Hygroscopic, keeping pots damp"."""
_LETTER = lazy(r"(?P<letter>[B-HJ-Z])-")
_A_LIFE = lazy(r"[Ii]n which year (?:was|were) [A-Z]\w+(?: [A-Z]\w+){0,2} (?:born|buried)\?")
"""Where a life began or lies, which nobody needs to know by year."""


def is_remark(fact: Fact) -> bool:
    """Whether a fact is none worth a card, by a shape that no good one has."""
    asked, said = fact.question, fact.answer
    if fact.kind in ("given", "acronym"):
        return False
    if _WEIGHED.match(asked) or _CALLED_BY.search(asked) or _SECOND.search(asked) or _NO_SUBJECT.search(asked):
        return True
    if _MANY_DO.match(asked) or _is_cut_short(asked) or (_SOME.fullmatch(said) and "ow many " not in asked):
        return True
    if _NO_DEED.search(asked) or (_CONSISTS.search(asked) and not _SEVERAL.search(said)):
        return True
    if _A_LIFE.search(asked) or _SIGNS.search(asked) or _BEGUN_AGAIN.match(said):
        return True
    if (why := _WHY.fullmatch(asked)) and begins_with_order(why["said"]):
        return True
    if (letter := _LETTER.match(said)) and re.search(rf"\b{letter['letter']}\b", asked):
        return True
    if fact.kind == "cause" and _is_half_a_row(fact):
        return True
    if fact.kind == "list":
        return False  # kinds may be told by adjectives alone
    return MEANS.fullmatch(asked) is not None and (bool(_REMARK.match(said) or _QUALITY.match(said)) or _goes_on(said))


def _is_cut_short(asked: str) -> bool:
    found = _CUT_SHORT.search(asked)
    return found is not None and found["how"] not in PLAIN  # "What do bats use to fly?"


def _goes_on(said: str) -> bool:
    found = _AND_DOES.match(said)
    return found is not None and (base_of_s(f"{found['verb']}s") or "") in PLAIN


def _is_half_a_row(fact: Fact) -> bool:
    """Whether a reason ends before the last of several things: "it hardens, dries" of "it hardens, dries, and …"."""
    before, comma, last = fact.answer.rpartition(", ")
    at = fact.sentence.find(last) if comma and last and not re.match(r"(?:and|or|but|so|which|who) ", last) else -1
    return at >= 0 and bool(before) and re.match(r",? (?:and|or) ", fact.sentence[at + len(last) :]) is not None
