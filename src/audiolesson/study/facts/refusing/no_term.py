"""Labels that name no term, whatever stands beside them: what somebody reached, the field of a record, an image.

A strict teacher of three unseen sets of lessons kept none of them: "What is Mohr's achievement? Blending two clays",
"What does the term mistake mean?", where each pitfall of the list has its "Mistake:", what "Conventions" are where the
line above says whose, and which a line meant as a picture of the thing.
"""

import re
from collections.abc import Iterator

from audiolesson.lesson.model import Block
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_ASKED = lazy(r"(?:In [^,?]+, )?[Ww]hat (?:(?:is|are) |does (?:the term )?)(?!the names? for )[^?]+(?<! called)\?")
_DEED = lazy(r"[A-Z][a-z-]+ing (?:[a-z]+ )")
_REACHED = lazy(
    r"(?:achievement|accomplishment|innovation|evolution|transition|legacy|influence|impact|contribution|mastery"
    r"|breakthrough|advance|advancement|revival|birth|rise|fall|emergence|significance|importance|success|adoption"
    r"|excellence|heritage|progress|mistake|goal)s?(?= (?:from|of|in|to|into|on|beyond)\b|$)",
    re.I,
)
"""What came of something, or came over it, which a list tells by a deed."""
_SOMEBODYS = lazy(
    r"[A-Z][\w’'-]*['’]s? (?!(?:[a-z]+ )?(?:law|rule|theorem|principle|method|test|effect|paradox|lemma|algorithm)s?$)"
)
_HAS = lazy(r"\b(?:has|have) (?:its|their|his|her) own\W*$")
_IMAGE = lazy(r"\b(?:as an? (?:analogy|metaphor|picture)|think of|imagine)\b(?![^.!?]*[.!?]\s)", re.I)
"""In the last sentence above a list, which says that it is a picture of the thing."""
_CONCLUDES = lazy(r"\b(?:is|are) (?:therefore|thus|hence|consequently) ")
_LIGHT = frozenset(stems("use using have having make making do doing get getting"))
OFTEN, LEAST_NEW, ALIKE = 3, 2, 4
"""Lines that one word heads as a field of a record; words that a deed adds to its name; letters that tell a word."""


def names_no_term(ground: Ground, fact: Fact) -> bool:
    """Whether a card asks what a label is that is no term, or takes a conclusion of a paragraph for a definition."""
    if not _ASKED.fullmatch(without_lead(fact.question)) or fact.kind in ("given", "acronym"):
        return False
    if fact.sentence:
        return _CONCLUDES.search(fact.sentence) is not None
    term = without_article(fact.term)
    done = _DEED.match(fact.answer) is not None
    if done and (_is_reached(ground, term) or _SOMEBODYS.match(term) or _says_itself(term, fact.answer)):
        return True
    if " " not in term and len(re.findall(rf"(?:^|[\n.!?] ?){re.escape(term)}: ", ground.whole, re.I)) >= OFTEN:
        return True
    return any(_HAS.search(lead.rstrip(" :*")) or _IMAGE.search(lead) for lead in _leads(ground, fact))


def _is_reached(ground: Ground, term: str) -> bool:
    """Whether a label that no sentence of the lesson comes back to is what came of something."""
    told = re.search(rf"\b{re.escape(term.lower())}\b(?! ?[:–—-])", ground.low)
    return _REACHED.search(term) is not None and told is None


def _says_itself(term: str, said: str) -> bool:
    """Whether a deed adds hardly a word to its name: "two-kiln use: using two kilns at a time"."""
    own = {word[:ALIKE] for word in stems(re.sub(r"[-–]", " ", term))}
    return len({word for word in stems(said) if word not in _LIGHT and word[:ALIKE] not in own}) < LEAST_NEW


def _leads(ground: Ground, fact: Fact) -> Iterator[str]:
    """What stands above the lines of a fact's place, or above their list."""
    lead = ""
    for block in ground.lesson.sections[fact.section].blocks:
        if block.place.line == fact.place.line and block.kind == "paragraph":
            yield lead
        yield from _leads_of_items(block, lead, fact.place.line)
        lead = block.text.text.strip() if block.kind == "paragraph" else ""


def _leads_of_items(block: Block, lead: str, line: int) -> Iterator[str]:
    for item in block.items:
        if item.place.line == line:
            yield lead
        yield from _leads_of_items(item, item.text.text.strip(), line)
