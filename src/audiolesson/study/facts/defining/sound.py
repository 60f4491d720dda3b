"""Which candidates a teacher would ask, and how: for the meaning of a term, or for the name of what is described."""

import re
from dataclasses import replace

from audiolesson.draft.english.tags import first_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_QUESTION, gives_away, stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.defining.asked import Candidate
from audiolesson.study.facts.defining.wording import leans
from audiolesson.study.facts.evidence import is_worked
from audiolesson.study.facts.field import needs_field
from audiolesson.study.facts.form import large, with_article, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.kinds.definitions import PERSON
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.pointing import points_at
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.refusing.by_form import is_refused_by_form
from audiolesson.study.facts.refusing.defined import circular, differs
from audiolesson.study.facts.refusing.everyday import is_everyday, is_subject
from audiolesson.study.facts.refusing.slips import has_slip
from audiolesson.study.facts.refusing.strict import Bar, strict
from audiolesson.study.facts.refusing.taught import is_incidental
from audiolesson.study.facts.topic import titled_topic

LEAST_IN_NAMED, MOST_IN_NAMED = 5, 30
"""Words of what is described, and of a question that describes what it asks the name of."""
LEAST_TO_TELL = 7
"""Words of what an everyday word means that show by themselves what it is said of."""
_DEFINES = ("is", "are", "means")
_THIS_CALLED = lazy(r"(?<=\.) What (?:is this|are these)(?: [a-z-]+)? called\?$")


def asked(bar: Bar, one: Candidate) -> Fact | None:
    """The fact that a candidate makes; None where no question for it is sound."""
    ground = bar.evidence.ground
    if _SINGLES_OUT.match(one.what) and _AND_ANOTHER.search(one.one.told.text.text):
        return None
    if one.how == "named" and is_titled(ground, one.x) and not one.what.startswith("what "):
        one = replace(one, how="are" if " are " in one.asked else "is", asked="")
    found = _meaning(bar, one) or _name(ground, one) if one.how in _DEFINES else _as_asked(bar, one)
    return _kept(bar, found) if found else None


def _place(bar: Bar, term: str) -> str:
    """What a term is set in: the lesson's field, or what it is about, unless that is the term itself; else ""."""
    topic = bar.topic or titled_topic(bar.evidence.ground)
    return bar.field or ("" if set(stems(topic)) & set(stems(term)) else topic)


def is_titled(ground: Ground, x: str) -> bool:
    """Whether a name is the lesson's title, which whoever listens has heard."""
    return set(stems(x)) == set(stems(ground.lesson.title))


def _as_asked(bar: Bar, one: Candidate) -> Fact | None:
    """The fact of a candidate that brings its question with it."""
    ground, question = bar.evidence.ground, one.asked
    most = MOST_IN_QUESTION if one.how == "when" else MOST_IN_NAMED
    answer = one.what if one.how == "when" else one.x
    if one.how == "named" and one.what.startswith("the "):
        place = _place(bar, one.x)
        told = set(stems(place)) & set(stems(one.what))
        question = f"In {place}, {question[0].lower()}{question[1:]}" if place and not told else question
    if one.how == "told" and not _is_alone(one.what):
        return None
    only_kind = one.how == "named" and _shares_kind_alone(one)
    if leans(answer) or not is_asked_well(_THIS_CALLED.sub("", question), answer, only_kind, most):
        return None
    be = "are" if " are " in f" {question.lower()}" else "is"
    again = f"{large(one.x)} {be} {one.what}." if one.how == "named" else ""
    return _fact(ground, one, "description", question, answer, again)


def _shares_kind_alone(one: Candidate) -> bool:
    """Whether a name of two words shares only its kind with what it names: a main-sequence star, a star that …"""
    words = stems(without_article(one.x))
    return len(words) > 1 and words[-1] in stems(one.what)[:2] and not {*words[:-1]} & {*stems(one.what)}


_BACK = lazy(
    r"^(?:it|they|he|she|this|that|these|those|but|and|so|or|both|each|all|the result|the two)\b|\bdo(?:es)? so\b", re.I
)
_IT = lazy(r"\b(?:it|its|they|their|them)\b")
LEAST_BEFORE_IT = 4
"""Words in front of "it" or "they" that may be what it means."""


def _is_alone(said: str) -> bool:
    """Whether what is told can be heard without the sentences before it."""
    x = " ".join(said.split()[: max(first_verb(said), 0)])
    if is_bare(x) or leans(said) or _BACK.search(said):
        return False
    before = said[: it.start()] if (it := _IT.search(said)) else ""
    return not it or (len(before.split()) >= LEAST_BEFORE_IT and bool(re.search(r",| and | but ", before)))


def _meaning(bar: Bar, one: Candidate) -> Fact | None:
    """The question for what a term means, in its field where the word alone has many meanings."""
    ground, term, what = bar.evidence.ground, without_article(one.x), one.what
    clause = what.startswith(("that ", "what "))
    if one.how == "is" and _SINGLES_OUT.match(what) and term.lower() not in ground.coded:
        return _singled_out(ground, one)
    if not what or leans(what) or points_at(what) or (not what.startswith("that ") and circular(term, what)):
        return None
    if not (clause or differs(what)):
        return None
    x = one.x
    if one.how != "are" and what.startswith(("a ", "an ", "the ")) and x == term and not term.endswith("ing"):
        x = with_article(term, ground.whole)
    question = f"What does {x} mean?" if one.how == "means" else f"What {one.how} {x}?"
    common = is_everyday(term) and not is_subject(bar.evidence, term) and len(what.split()) < LEAST_TO_TELL
    if not is_titled(ground, term) and (needs_field(x) or term.lower() in ground.coded or common):
        place = _place(bar, term)
        if not place:
            return None
        question = f"In {place}, {question[0].lower()}{question[1:]}"
    if not is_asked_well(question, what, contrast=what.startswith("that ")):
        return None
    return _fact(ground, one, "definition", question, what, f"{large(x)} {one.how} {what}.")


_SINGLES_OUT = lazy(
    r"the (?:chief|main|principal|only|first|last|most [a-z]+|(?!rest|interest|forest)[a-z]{3,}est) [a-z]"
)
"""How one of a kind is told, which is asked for by that, and not what it is: "the chief flux in glazes"."""
_AND_ANOTHER = lazy(r", (?:and|but|while) [\w’'-]+(?: [\w’'-]+)?,? the [a-z]+(?: [a-z]+){1,2}\.?$")
"""A second one of the kind, for which the whole sentence is looked at."""


def _singled_out(ground: Ground, one: Candidate) -> Fact | None:
    """The question for the one of a kind that a sentence singles out."""
    what, question = one.what, f"What is {one.what}?"
    if leans(what) or points_at(what) or is_titled(ground, one.x) or gives_away(question, one.x):
        return None
    if not is_asked_well(question, one.x, most=MOST_IN_NAMED):
        return None
    return _fact(ground, one, "description", question, one.x, f"{large(one.x)} is {what}.")


def _name(ground: Ground, one: Candidate) -> Fact | None:
    """The question for the name of what is said of a term, where that says enough to tell it."""
    what, term = one.full or one.what, without_article(one.x)
    if term.lower() in ground.coded or is_titled(ground, term) or one.how == "means":
        return None
    if not (re.match(r"(?:an?|the) ", what) or one.how == "are") or leans(what) or points_at(what):
        return None
    question = f"What {one.how} {what} called?"
    if circular(term, what) or not differs(what) or len(what.split()) < LEAST_IN_NAMED or gives_away(question, term):
        return None
    if not is_asked_well(question, term, most=MOST_IN_NAMED):
        return None
    return _fact(ground, one, "description", question, one.x, f"{large(one.x)} {one.how} {what}.")


_CALLED = lazy(r"(?:In [^,]+, w|W)hat (?:is|are) (?!it |this |these )(?P<said>[^?.]+) called\?")
_MANY_OF = lazy(r"\b(?:million|billion)\b")
_OF_A_PAGE = lazy(
    r"\b(?:readme|repo|github|button|screenshot|tutorial|this|your|you'll|click|arrow|army knife)\b", re.I
)
_PERSON = lazy(r"an? (?:[\w-]+ ){0,2}\w+(?:er|or|ist|ian|man|smith|monk|king|poet|priest) (?:who|that) ", re.I)
_THE = lazy(r"\bthe (?=[a-z]+\b)")
"""The one of its kind, where the field is named."""


def _kept(bar: Bar, fact: Fact) -> Fact | None:
    """The fact as a strict teacher would ask it; one for a name is held against what is asked of any description."""
    evidence, line = bar.evidence, fact.place.line
    said = f"{_THIS_CALLED.sub('', fact.question)} {fact.answer}"
    if line in evidence.boxed or line in bar.worked or is_worked(evidence, fact) or is_incidental(evidence, fact):
        return None
    person = fact.term[:1].isupper() and (_PERSON.match(fact.answer) or PERSON.search(fact.answer))
    if person or _OF_A_PAGE.search(said) or _MANY_OF.search(fact.question):
        return None
    clean = replace(bar, clean=True)
    if fact.kind != "definition":
        described = _CALLED.fullmatch(fact.question)
        what = described["said"] if described else ""
        what = _THE.sub("a ", what) if fact.question.startswith("In ") else what
        weighed = replace(fact, question=f"What is the name for {what}?") if what else fact
        return fact if strict(clean, weighed) else None
    clause = fact.answer.startswith(("What ", "That ")) and evidence.ground.sets_off(fact.term)
    sound = clause and not (has_slip(fact.question, fact.answer) or is_refused_by_form(evidence, fact))
    return strict(clean, fact) or (fact if sound else None)


def _fact(ground: Ground, one: Candidate, kind: FactKind, question: str, answer: str, again: str) -> Fact:
    told, term = one.one.told, without_article(one.x)
    known = term.lower() in one.one.names or ground.sets_off(term)
    said = answer if answer.lower() in ground.coded else large(answer)
    worth = 1.9 + 0.6 * known
    return Fact(kind, term, question, said, told.section, told.place, large(again), told.text.text, worth=worth)
