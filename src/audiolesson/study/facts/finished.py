"""The last look at a fact: said as a teacher says it, or refused where its own words show that it cannot be asked."""

import re
from dataclasses import replace

from audiolesson.draft.english.forms import a_or_an
from audiolesson.draft.english.known_names import LANDS, OF_A_LAND
from audiolesson.draft.english.texts import is_name, is_written_small
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import ends_as_mass, is_many, large, of_one, with_article, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.gaps import has_a_gap
from audiolesson.study.facts.refusing.misdrawn import is_misdrawn
from audiolesson.study.facts.refusing.no_difference import tells_no_difference
from audiolesson.study.facts.refusing.told_by_its_stem import is_told_by_its_stem
from audiolesson.study.facts.refusing.turned_wrongly import is_turned_wrongly
from audiolesson.study.facts.refusing.unnamed import names_nothing
from audiolesson.study.facts.refusing.unsayable import is_unsayable

_NAME = (
    r"(?:[A-ZÀ-Þ][\w’'.-]*(?: (?:de|von|van|der|den|la|le|du|di|da|of|the))*)(?: (?:(?:de|von|van|der|of|the) )*"
    r"[A-ZÀ-Þ][\w’'.-]*)+"
)
_ONE_OF_MANY = lazy(r"\b(?:did|was|does|is) (?P<one>an? [a-z][^,?]{3,60}?) (?=[a-z]+)")
_NAME_FOR = lazy(r"(?P<lead>.*\b)[Ww]hat is the name for (?P<said>[^?]+)\?")
_CUT_OFF = lazy(r"\bthat [a-z][a-z ]* (?:is|are|was|were)\?$")
"""A relative clause whose verb has nothing behind it: "the pouch that next door is"."""
_COUNTS_ON = lazy(r"(?:^|[:.] )The (?:first|second|third|fourth|other|next|last) \w+ (?!of\b)[^?]*\. What is\b")
"""What is told of one of several that only the page counts: "The second form ends in -e. What is this called?"."""

_OF_NO_NOUN = lazy(
    r"^(?:Because|So that)\b.*\b(?:out of|into|from|to|of|on|in|under|over|behind|with|through) (?:it|them)$"
)
"""A reason that ends in what the question has not named: "Because water runs out of it"."""

_TELLS_APART = lazy(
    r"\b(?:that|which|who|whose|whom|where|when|by|whereby|called|[a-z]{3,}ed|[a-z]{2,}ing|made|given|kept|held|drawn"
    r"|cut|set|built|sent|found|to [a-z]+|between|without|inside|around|behind|beneath|in front|per|opposite|worn"
    r"|written|born|spoken|sung)\b"
)
"""What tells one kind from others of its class: a clause, a participle, a purpose, a place."""
_FITS_MANY = lazy(
    r"(?:an? |the )?(?:[a-z-]+,? ){0,2}?(?:system|tool|thing|program|place|way|method|technique|object|device|material"
    r"|substance|person|group|area|type|kind|form|part|piece|feature|concept|idea|approach|process|service|platform"
    r"|software|application|language|library|framework)s? (?:with|of) (?:many|several|various|different|useful|lots of"
    r"|a lot of|all|some|great|good|high|low)(?: [a-z]+){1,4}"
)
"""A kind with what any of its kind has: "a system with many useful tools"."""
MOST_OF_A_CLASS = 9
"""Words of a description that may be of a whole class; what takes more to say is one thing."""
_AND_MORE = lazy(r"(?<![\w.,-])(?P<number>\d)\+(?= [a-z])")
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MYTHS = lazy(r"\b(?:myths?|misconceptions?|wrong answers?|false (?:claims?|beliefs?)|old wives)\b", re.I)
"""The heading over what is not so."""
_HEDGED = lazy(r"\b(?:supposedly|reportedly|allegedly|probably|purportedly|falsely|wrongly) [a-z]")
"""What may not be so."""
_IN_FIELD = lazy(r"In (?P<field>[^,]+), (?P<rest>.+)", re.S)


def finished(ground: Ground, fact: Fact) -> Fact | None:
    """A fact as it is asked at last; None of one whose description fits many, or is torn."""
    if fact.kind == "given":
        return fact
    if _COUNTS_ON.search(fact.question) or _OF_NO_NOUN.search(fact.answer):
        return None
    if _MYTHS.search(ground.lesson.sections[fact.section].title) or _HEDGED.search(fact.question):
        return None
    if (
        tells_no_difference(fact)
        or is_told_by_its_stem(fact.question, fact.answer)
        or is_unsayable(fact)
        or is_misdrawn(fact)
        or names_nothing(fact)
        or has_a_gap(fact, ground.whole)
    ):
        return None
    if is_turned_wrongly(fact) or _CUT_OFF.search(fact.question) or _FITS_MANY.fullmatch(fact.answer.lower()):
        return None
    named = _told_once(_counted_out(with_its_name(_with_its_capital(ground, _asked_of_a_name(fact)))))
    done = _of_one_kind(ground, _of_one_name(ground, _with_its_term(ground, named)))
    return done and replace(done, question=_OPENED.sub(lambda found: found[0].lower(), done.question))


_OPENED = lazy(r"(?:(?<=\bWhat is )|(?<=\bWhat are ))(?:This|These|Those)(?= [a-z])")
"""What began the lesson's sentence, inside a question: "What are These wares called?"."""

_NAME_CALLED = lazy(r"\bWhat is this (?:name|word|term|label|title|nickname) called\?$")


def _asked_of_a_name(fact: Fact) -> Fact:
    """A name that is told of is asked for, and not what it is called: "It has a grand name. What is it?"."""
    return replace(fact, question=_NAME_CALLED.sub("What is it?", fact.question))


def _with_its_capital(ground: Ground, fact: Fact) -> Fact:
    """A people or a place that begins its sentence keeps its capital in the question: "do Germans have"."""
    first = fact.sentence.split(" ", 1)[0]
    small = first.lower()
    if not first[:1].isupper() or not re.search(rf"\b{re.escape(small)}\b", fact.question):
        return fact
    named = OF_A_LAND.fullmatch(first.removesuffix("s")) or LANDS.fullmatch(first)
    if not (named or (is_name(first, ground.whole) and not is_written_small(first, ground.whole))):
        return fact
    return replace(fact, question=re.sub(rf"\b{re.escape(small)}\b", first, fact.question, count=1))


_BARE_TERM = lazy(r"(?P<lead>(?:.*: )?)[Ww]hat is (?P<x>(?:[A-Z]{2,}|[a-z][a-z-]+)(?: [a-z][a-z-]+)+)\?")


def _with_its_term(ground: Ground, fact: Fact) -> Fact:
    """What a label names that no sentence says bare is asked for as a term: "What does the term IP address mean?"."""
    found = _BARE_TERM.fullmatch(fact.question)
    if not found or fact.sentence or fact.kind != "definition" or re.match(r"(?:an?|the|another) ", found["x"]):
        return fact
    name = found["x"]
    bare = re.search(rf"(?<=[a-z,] )(?<!\ba )(?<!\ban )(?<!\bthe ){re.escape(name)}\b", ground.whole)
    if bare or ends_as_mass(name) or is_many(name):
        return fact
    asked = f"{found['lead']}{'w' if found['lead'] else 'W'}hat does the term {name} mean?"
    return replace(fact, question=asked, again="")


def with_its_name(fact: Fact) -> Fact:
    """A question for what somebody did who stands in it without a name that the sentence has beside: "a potter, X,"."""
    found = _ONE_OF_MANY.search(fact.question)
    if not found or not fact.sentence:
        return fact
    words, name = found["one"], ""
    rest = fact.question[found.start("one") :].rstrip("?").split()
    for size in range(len(rest), 1, -1):
        words = " ".join(rest[:size])
        beside = re.search(rf"\b{re.escape(words)}, (?:named |called )?(?P<name>{_NAME}),", fact.sentence, re.I)
        if beside and beside["name"][0].isupper():
            name = beside["name"]
            break
    if not name or name in fact.answer or fact.answer in name:
        return fact
    again = fact.again if name in fact.again else fact.again.replace(words, name, 1)
    return replace(fact, question=fact.question.replace(words, name, 1), again=again)


def _counted_out(fact: Fact) -> Fact:
    """A fact with "two or more" for the signs of notes."""

    def said(found: re.Match[str]) -> str:
        return f"{_WORDS[int(found['number'])]} or more"

    texts = (fact.question, fact.answer, fact.again)
    if not any(map(_AND_MORE.search, texts)):
        return fact
    question, answer, again = (_AND_MORE.sub(said, text) for text in texts)
    return replace(fact, question=question, answer=large(answer), again=large(again))


def _told_once(fact: Fact) -> Fact:
    """A fact whose sentence does not name its field twice: "In kilns, kilns are …"."""
    found = _IN_FIELD.fullmatch(fact.again)
    if not found:
        return fact
    field = without_article(found["field"]).lower()
    said = without_article(found["rest"].split(" is ")[0].split(" are ")[0]).lower()
    named = re.search(rf"\b{re.escape(field.removesuffix('s'))}", said)
    return replace(fact, again=large(found["rest"])) if named else fact


def _of_one_name(ground: Ground, fact: Fact) -> Fact:
    """A name asked for by what one thing of it is, as of one: "an adaptation"."""
    found = _NAME_FOR.fullmatch(fact.question)
    name = fact.answer
    if not found or not re.match(r"an? ", found["said"]) or " " in name or not is_many(name) or name[1:].isupper():
        return fact
    one = of_one(name.lower())
    if not re.search(rf"\b{re.escape(one)}\b", ground.low):
        return fact  # the lesson never speaks of one
    said = f"{a_or_an(one)} {one}"
    again = re.sub(rf"\b{re.escape(name)}\b", said, fact.again, count=1, flags=re.I)
    return replace(fact, answer=large(said), again=large(again))


def _of_one_kind(ground: Ground, fact: Fact) -> Fact | None:
    """A name asked for by what tells it from others; what only describes it is asked from the other end, if a term."""
    found = _NAME_FOR.fullmatch(fact.question)
    if not found or not re.match(r"an? ", found["said"]) or _TELLS_APART.search(found["said"]):
        return fact
    if len(found["said"].split()) > MOST_OF_A_CLASS:
        return fact
    if re.match(r"an? (?:[a-z-]+ ){0,2}(?:unit|measure|branch|member|symbol|layer|section) (?:of|for) ", found["said"]):
        return fact
    name = fact.answer
    bare = without_article(name)
    if not ground.sets_off(bare) or is_many(bare):
        return None
    small = with_article(name, ground.whole)
    asked = f"What is {small}?" if not found["lead"] else f"{found['lead']}what is {small}?"
    told = f"{large(small)} is {found['said']}."
    return replace(fact, kind="definition", question=asked, answer=large(found["said"]), again=told)
