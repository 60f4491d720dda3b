"""Questions whose form alone told judges of unseen lessons no: they fit many things, or hang on one of many.

Of 321 cards of 170 pages that no rule was written on, two of three of these forms were dropped.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from audiolesson.draft.english.parse.model import has_rare_word, is_common
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact

_NOT_JUDGED = frozenset({"acronym", "given", "contrast"})
"""Kinds whose form says nothing against them."""
_LABEL_DOES = lazy(r"(?:In [^,]+, w|W)hat do(?:es)? [^?]+ do\?")
"""What a label is said to do, in notes, is any remark on it."""
_ANY_CALLED = lazy(r"(?:In [^,]+, w|W)hat (?:is|are) the (?P<thing>[^?]+) (?:called|known as)\?")
_ANY_OF_THEM = lazy(
    r"(?:In [^,]+, w|W)hat are (?:the )?(?:notable|common|key|main|typical|popular|important|other|some"
    r"|recent|major) [\w -]+\?"
)
"""What asks for any of many: "What are notable kilns?"."""
_NARROWED = lazy(r"\b(?:of|for|in|that|which|who|where|when|between|from|with)\b|[A-Z]")
_CUT_WHAT = lazy(r"\bwhat (?:[a-z]+ )?[a-z]+\. What (?:is|are)\b")
LEFT_OVER = lazy(r"\b(?:was|were|did|is|are) (?:In|On|At|By|From|After) [A-Z]|\bas a (?:result|consequence)\?$")
"""A place in front of its sentence within a question, and a result of what the sentence before told."""
_CLAUSE_ANSWER = lazy(r"(?:Which|Who|That) (?:can|could|is|are|was|were|may|might|will|would|has|have)\b|.*\bones\b")
_PICTURE = lazy(r"(?:Fig|Figure|Table|Box|Eq|Equation|Listing|Chapter|Section|Lecture|Week)\.? ?\d", re.I)
_SIDES = word_set(
    """principle principles foundation foundations perspective perspectives meaning significance location
    mechanism date dates cause causes effect effects role roles impact impacts example examples purpose function
    functions definition description importance feature features background outcome outcomes result results type
    types key keys aim aims goal goals context setting summary overview note notes origin origins advantage
    advantages disadvantage disadvantages benefit benefits use uses symptoms treatment diagnosis time duration
    cost size members author source theme themes style legacy contribution contributions achievements method
    methods"""
)
"""Labels that notes put at each of their things, and that name none."""
_ADJECTIVE_OF_A_SIDE = lazy(r"(?:theoretical|historical|practical|main|key|core|basic|central) ")
_DEED = lazy(
    r"(?:In [^,]+, )?(?:[Ww]hat (?:happens|did) |[Hh]ow (?:do|does|did|is|are|can|should) |[Ww]here (?:do|does|is|are) "
    r"|[Ww]hen (?:do|does|did|is|are|can|should) |[Ww]hat was [A-Z][a-z]+\?"
    r"|[Ww]hat do(?:es)? (?!the term\b)(?!.* (?:from|off|on|into|for|by|with|to|of|through|up|against|between)\?$))"
)
"""What asks what is done, how, when or where: it fits many things, and is of one place of the lesson.

Of 78 such cards of four sets that no rule was written on 27 were kept, of the others 127 of 204.
"""
LEAST_OF_A_SHOUT = 4
"""Letters of a common word in capitals that a page uses as a name of its own: "MEMORY"."""


LEAST_OF_A_GLOSSARY = 4
"""Labels with a meaning that make a list of labels one of terms: single ones are headings and sides of things."""


LEAST_OF_A_DECK, WEAK_OF_STRONG = 8, 4
"""Strong facts of a lesson that may have weak ones as well, and for how many of them one."""


def strong(ground: Ground, facts: Sequence[Fact]) -> list[Fact]:
    """The facts that are worth a card: no weak ones, and labels only where most of several say what a thing is.

    A lesson that holds many strong ones may fill its deck by a few others, its best, but for hollow ones.
    """
    labels = labels_of(ground)
    left = [fact for fact in facts if not is_weak(ground, fact, labels)]
    labelled = [fact for fact in left if not fact.read and _is_of_a_label(ground, fact, labels)]
    of_labels = {id(fact) for fact in labelled}
    meant = [fact for fact in labelled if fact.kind == "definition"]
    glossary = len(meant) >= LEAST_OF_A_GLOSSARY and 2 * len(meant) > len(labelled)
    found = [fact for fact in left if id(fact) not in of_labels or (glossary and fact.kind == "definition")]
    more = len(found) // WEAK_OF_STRONG if len(found) >= LEAST_OF_A_DECK else 0
    chosen = {id(fact) for fact in found}
    others = [fact for fact in facts if id(fact) not in chosen and not is_hollow(fact, labels, ground.glossary)]
    chosen |= {id(fact) for fact in others[:more]}
    return [fact for fact in facts if id(fact) in chosen]


def labels_of(ground: Ground) -> Counter[str]:
    """How often each label of a lesson's lists and tables stands there, small, without its article."""
    return Counter(without_article(pair.term.text.strip(" :")).lower() for pair in ground.pairs)


def _is_of_a_label(ground: Ground, fact: Fact, labels: Counter[str]) -> bool:
    """Whether a fact stands in no sentence, but behind a label outside a glossary."""
    told = fact.sentence or fact.kind not in ("definition", "description") or "name for" in fact.question
    if told or without_article(fact.term).lower() in ground.glossary:
        return False
    return fact.term.lower() in labels


def is_weak(ground: Ground, fact: Fact, labels: Counter[str]) -> bool:
    """Whether a question is of a form that fits many things, or its answer is a clause of the page's."""
    asked, said = fact.question, fact.answer
    if fact.kind in _NOT_JUDGED:
        return False
    if fact.kept and not fact.plain:
        return False
    if is_hollow(fact, labels, ground.glossary):
        return True
    if fact.kept:
        return False
    own = {*stems(fact.term)}
    told = ground.sets_off(fact.term) or (bool(own) and own <= {*stems(ground.lesson.title)})
    named = fact.kind in ("definition", "year") or "name for" in asked
    if not (told or named) and not (_is_particular(asked) or _is_particular(f" {said[:1].lower()}{said[1:]}")):
        return True
    if _DEED.match(asked) and without_article(fact.term).lower() not in ground.glossary:
        return True
    shout = fact.term.isupper() and fact.term.isalpha() and len(fact.term) >= LEAST_OF_A_SHOUT
    return shout and is_common(fact.term.lower())


def is_hollow(fact: Fact, labels: Counter[str], glossary: Collection[str] = ()) -> bool:
    """Whether a question asks for a side that notes tell of each thing, or for any thing; no deck is filled with it.

    What a term of a `glossary` does is what it is.
    """
    asked, said = fact.question, fact.answer
    if fact.kind in _NOT_JUDGED:
        return False
    does = _LABEL_DOES.fullmatch(asked) and without_article(fact.term).lower() not in glossary
    if not fact.sentence and (does or is_side(labels, fact.term)):
        return True
    if _ANY_OF_THEM.fullmatch(asked):
        return True
    if (thing := _ANY_CALLED.fullmatch(asked)) and not _NARROWED.search(thing["thing"]):
        return True
    if LEFT_OVER.search(asked) or (fact.kind == "definition" and said.startswith("That ")):
        return True
    return bool(_CUT_WHAT.search(asked) or _CLAUSE_ANSWER.match(said) or _PICTURE.match(fact.term))


def is_side(labels: Counter[str], term: str) -> bool:
    """Whether a label is that of a side which notes tell of each of their things: "Location: …", again and again."""
    return is_called_a_side(term) or labels[_side(term)] > 1


def is_called_a_side(term: str) -> bool:
    """Whether a label tells by its words that it is one of a side: "Goal", "Main purpose"."""
    return _side(term) in _SIDES


def _side(term: str) -> str:
    return _ADJECTIVE_OF_A_SIDE.sub("", without_article(term).lower())


def _is_particular(case: str) -> bool:
    """Whether a case names something: by a name, or a word that is rare in common English."""
    return re.search(r"(?<=[a-z,] )[A-Z]|[a-z]-\d|\d{3}", case) is not None or has_rare_word(case)
