"""Questions set in what their lesson is about, where nothing in them names it: "About guano: where do the birds nest?"

A card is heard weeks later, among those of other lessons. A name, a rare term or a word of the lesson's own subject
tells where it belongs; "What is an object?" does not.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.study.facts.about import about, place_of
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.field import TOOLS
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.loose import speaks_of_unknown

_PLACED = re.compile(r"(?:In|On|About|At|Of|For|Among|After|Before|During) (?!(?:which|what|how)\b)[^,:?.]{2,40}[,:] ")
_NAME = re.compile(r"(?<=[a-z,] )(?<!\bthe )[A-Z][\w.+#’'-]*[a-z][\w.+#’'-]*|(?<=\bthe )[A-Z]\w+ (?:of )?[A-Z]\w+")
"""A name within a question: of a person, a place, a program."""
_IN_FIELD = re.compile(r"In (?P<field>[a-z][^,:?]*), (?P<asks>(?:what|who|where|when|why|how) )")
_YEAR = re.compile(r"\b1[0-9]\d\d\b|\b20\d\d\b")
_ASKS = re.compile(
    r"(?:(?:From|In|To|At|By|For|On|With|Of) (?:which|what|how|whom)|What|Which|Who|Whose|Whom|When|Where|Why|How)\b"
)
_MEANT = re.compile(
    r"(?:What|Who) (?:is|are|was|were|does) (?:an? |the )?(?:term )?(?P<term>[\w’'-]+(?: [\w’'-]+){0,2}?)(?: mean)?\?"
    r"(?<!called\?)(?<!known as\?)"
)
"""A question for what one term means."""
_HOLDS_A_THING = re.compile(r"\b[Tt]he [a-z]")
_LABEL = re.compile(r"[A-Z][^:?.]{2,40}: ")
"""A column of a table in front of what one of its rows says: "Colour: blue. Which glaze is meant?"."""
_SHORT = re.compile(r"What does [\w./&-]+ (?:stand for|mean)\?")


def set_in_lesson(ground: Ground, facts: Sequence[Fact]) -> list[str]:
    """The questions of facts, each with what their lesson is about in front if it needs that and the lesson says it
    plainly. What an author asked stays as it is."""
    place = place_of(ground)
    hold = [fact.sentence for fact in facts if place and fact.sentence and _HOLDS_A_THING.search(fact.question)]
    read = sorted(set(hold))
    trees = dict(zip(read, trees_of(read), strict=True))
    return [_set(ground, fact, trees.get(fact.sentence), place) for fact in facts]


def _set(ground: Ground, fact: Fact, tree: Tree | None, place: str) -> str:
    question = _bare(ground, fact.question)
    if fact.kind == "given" or not place or _names(question, place) or {*stems(place)} & {*stems(fact.answer)}:
        return question  # with a place that it names or that is its answer, it would tell itself
    unknown = replace(fact, question=question)
    if not (needs_lesson(question) or speaks_of_unknown(ground, unknown, tree, by_tree=True)):
        return question
    if _LABEL.match(question):
        return f"About {place}. {question}"
    small = question[0].lower() + question[1:] if _ASKS.match(question) else question
    return f"About {place}: {small}"


def _names(question: str, place: str) -> bool:
    """Whether a question has a word of what its lesson is about; "evidence" is none of "evidentiality"."""
    low = question.lower()
    return any(word.removesuffix("s") in low for word in place.lower().split() if len(word) >= _LONG and word != "the")


_LONG = 3


def _bare(ground: Ground, question: str) -> str:
    """The question without a field in front that is guessed from the lesson's words, where its title tells more."""
    found = _IN_FIELD.match(question)
    place = about(ground)
    if not found or not place or found["field"] in TOOLS or found["field"].lower() in ground.lesson.title.lower():
        return question
    return found["asks"][0].upper() + question[found.start("asks") + 1 :]


def needs_lesson(question: str) -> bool:
    """Whether nothing in a question tells of what it is: no name, no year, no term of several words that is rare.

    Of one word, virtue or information, each field has its own meaning.
    """
    if _PLACED.match(question):
        return False
    if _LABEL.match(question) or _SHORT.fullmatch(question):
        return True
    if _NAME.search(question) or _YEAR.search(question):
        return False
    meant = _MEANT.fullmatch(question)
    return not meant or " " not in meant["term"] or not has_rare_word(meant["term"])
