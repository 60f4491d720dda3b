"""A question set where it belongs: in its field, in its time, and of a person as of one."""

import re
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.verbs import PAST
from audiolesson.patterns import lazy
from audiolesson.study.facts.evidence import Evidence
from audiolesson.study.facts.field import TOOLS, needs_field
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.everyday import needs_place

_FULL_NAME = lazy(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}")
_PERSON = lazy(
    r"(?:[Aa]n?|[Tt]he) (?:(?!of |by |for |in |to |that )[\w-]+ ){0,3}?(?:missionary|minister|leader"
    r"|chief|president|governor|senator|activist|abolitionist"
    r"|explorer|writer|author|poet|painter|inventor|philosopher|scientist|physicist|chemist|biologist|mathematician"
    r"|psychologist|economist|sociologist|king|queen|emperor|lawyer|preacher|merchant|reformer|journalist|politician"
    r"|statesman|physician|singer|composer)"
    r"(?= (?:who|whose|that|of|and|in|from|for|at|to|during|known|born|sent)\b|,|$)"
)


def of_a_person(fact: Fact, term: str) -> Fact:
    """A definition of a person asked for as one: "Who was Samuel Worcester?"; of anything else it stays."""
    if not (_PERSON.match(fact.answer) and _FULL_NAME.fullmatch(term)):
        return fact
    return replace(fact, question=re.sub(r"\b([Ww])hat (is|was) ", r"\1ho \2 ", fact.question))


_ABOUT = lazy(r"(?:What|How|Why|Where|When) (?:do|does|did|is|are|happens in) (?:an? |the )?(?P<x>[a-z]+)(?= [a-z]|\?)")


_KINDS_OF = lazy(r"What are the \w+ (?:\w+ )?\w+ of (?P<x>[a-z]+)\?")


_AIM_OF = lazy(
    r"What (?:is|are) the (?:[a-z]+ )?(?:goal|purpose|aim|use|role|function|point|task)s? of (?P<x>[a-z]+)\?"
)


_USES = lazy(r"(?:What|Which [A-Za-z]+) do you use to ")


def with_field(fact: Fact, field: str, evidence: Evidence, clean: bool = False) -> Fact | None:
    """A question about a word of many meanings, with the lesson's field before it; None where that is not plain.

    What a common word does is asked so, too: "In pottery, what does firing do?".
    """
    if re.fullmatch(r"What happens in [a-z]+\?", fact.question):
        return None
    if _USES.match(fact.question):
        if field in TOOLS and field not in fact.question:
            return in_field(fact, field)
        return fact if re.search(r" [A-Z]\w", fact.question) else None
    if fact.kind == "list" and (kinds := _KINDS_OF.fullmatch(fact.question)):
        return fact if not needs_field(kinds["x"]) else in_field(fact, field) if field else None
    if (aim := _AIM_OF.fullmatch(fact.question)) and needs_place(evidence, aim["x"]):
        return in_field(fact, field) if field else None
    found = _ABOUT.match(fact.question)
    if not found or without_article(fact.term).lower() != found["x"]:
        return fact
    bare = re.match(rf"What do(?:es)? {found['x']} ", fact.question)
    does = bare and needs_place(evidence, found["x"])
    if not (does or needs_field(found["x"])):
        return fact
    return in_field(fact, field) if field else fact if clean and not bare else None


_IS_A_FIELD = lazy(
    r".*\W.*|.*[A-Z].*|.*(?:ing|ics?|ogy|omy|phy|try|ity|ence|ance|tion|sion|ment|sis|ism|ture|law|ory|ery|chess|rhyme)|awk|pandas|compilers"
)
"""What may stand behind "in" as a field does; "in amber" is inside of it."""


def in_field(fact: Fact, field: str) -> Fact:
    """A question with the field that it belongs to before it: "In statistics, what is a sample?"."""
    asked = fact.question
    if not _IS_A_FIELD.fullmatch(field):
        return replace(fact, question=f"About {field}: {asked[0].lower()}{asked[1:]}")
    again = fact.again
    if again:
        first = again.split()[0]
        small = again if fact.term.startswith(first) and first[:1].isupper() else again[0].lower() + again[1:]
        again = f"In {field}, {small}"
    return replace(fact, question=f"In {field}, {asked[0].lower()}{asked[1:]}", again=again)


_LABEL_ALONE = lazy(r"What (?:is|are|does the term) (?:an? |the )?[a-z]+(?: mean)?\?")


def in_own_field(fact: Fact, field: str) -> Fact:
    """The one word that a label of notes is, asked for in the field of the notes: nothing else tells what is meant."""
    return in_field(fact, field) if field and _LABEL_ALONE.fullmatch(fact.question) else fact


_DONE = lazy(
    r"\b(?:who|that|which) (?:\w+ly )?(?P<verb>\w+)\b|\b(?:of|in|from|during|after) 1[5-9]\d\d\b|\b1[5-9]\d\ds?\b"
)


def in_time(fact: Fact, found: re.Match[str]) -> Fact:
    """A definition of what is over, in the past: "What was the Republican Party …?"."""
    if not found["be"]:
        return fact
    over = False
    for done in _DONE.finditer(fact.answer):
        verb = (done["verb"] or "").lower()
        over = over or not verb or verb in PAST or verb in ("was", "were", "had", "did") or base_of_ed(verb) != ""
    if (
        not over
        and fact.term[:1].isupper()
        and re.search(r"\b(?:formed|founded|created|led|established)\b", fact.answer)
    ):
        over = True
    if not over:
        return fact
    was = {"is": "was", "are": "were"}[found["be"]]
    asked = re.sub(r"^((?:In [^,]+, )?[Ww]hat) (?:is|are) ", rf"\1 {was} ", fact.question)
    x = found["x"]
    again = re.sub(rf"^({re.escape(large(x))}|.*?{re.escape(x)}) (?:is|are) ", rf"\1 {was} ", fact.again)
    return replace(fact, question=asked, again=again)
