"""What a question needs on a page that is not clean: choices that are plainly of one kind, a claim that tells.

A strict teacher of 150 wild pages kept one quiz question of four; nearly all of those dropped had choices that only
stood near each other, or said of one thing what is true of its neighbours too. Clean lessons set side by side only
what belongs together, and need none of this.
"""

import re
from collections.abc import Sequence
from itertools import permutations

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.quiz.choices import LEAST
from audiolesson.study.quiz.evidence import is_in
from audiolesson.study.quiz.pose import Posed
from audiolesson.study.quiz.terms_of import is_many, key, shape_of
from audiolesson.study.quiz.together import SHORTEST_HEAD

_NAMED_KIND = lazy(r"(?:.*\. )?Which (?!of these\b|term\b)(?P<kind>[\w-]+)(?P<of> of [a-z]+)?(?: [\w ]+)? .*\?")
_THESE = lazy(r"Which of these (?:[a-z-]+ ){0,3}?[a-z]{3,}s (?P<verb>fits|is|are|has|have|[a-z]+s) ")
_SAID = lazy(r"(?:Which (?:of these|term fits this description:|\w+)|What is the name for) (?P<said>.+)\?")
_OF_A_GROUP = lazy(r"Which of these is one of the (?!two|three|four|five|six|seven)")
"""What asks for a thing of a group that the lesson names, among things of its sister groups."""
_MEANS = lazy(r"(?:Which of these means|What is the name for) [a-z]+ing ")
"""What asks for a deed by its short form, among short forms of deeds."""
_WEAK_KINDS = word_set(
    """value option thing item type kind sort term name case part way step example approach method result command
    field parameter column setting entry choice element feature aspect"""
)
"""Nouns of which nobody hears what they are of."""
_GENERIC = lazy(
    r"(?:(?:offer|provide|support|include|introduce|define|work|allow|enable|help|use|involve|contain|require)s?"
    r"|takes? all|drop(?:s|ped)|(?:can|could|may|might|will) \w+"
    r"|(?:is|are|was|were) (?:\w+ly|only|identified|used|needed|considered|based|created|designed"
    r"|(?:the |an? )(?:single|most|best|main|set|collection|group|list|number|series)))\b",
    re.IGNORECASE,
)
"""What may be true of a neighbour as well: "offers a way to …", "is identified by …"."""
_MUCH = lazy(r"\b(?:all|many|various|several|different)\b")
_NO_AND = lazy(r", [^,]+, (?!(?:and|or|but|which|where|who|with|such)\b)(?!.*\b(?:and|or) [\w-]+(?: [\w-]+){0,4}$).*$")
"""A row without "and" in front of its last member."""
_ENDING = 2
"""Letters of an ending, but for that of many, that things of one kind have in common: creators, operators."""


def is_sure(one: Posed) -> bool:
    """Whether a question of a page that is not clean is of one kind of things, and says what is true of one alone."""
    choices = (one.right, *one.wrong)
    if one.kind == "person":
        return " " in one.right and sum(" " not in choice for choice in choices) <= 1 and not any(map(is_many, choices))
    if one.kind not in ("term", "item"):
        return True
    uneven = len({*map(is_many, choices)}) > 1 and not one.question.endswith(" is meant?")
    if len(one.wrong) < LEAST or uneven or _holds_another(choices):
        return False
    if _OF_A_GROUP.match(one.question) or (_MEANS.match(one.question) and all(map(_is_short, choices))):
        return True
    found = _SAID.fullmatch(one.question)
    said = found["said"] if found else one.question
    if _GENERIC.match(said) or _MUCH.search(said) or _NO_AND.search(said):
        return False
    if named := _NAMED_KIND.fullmatch(one.question):
        return bool(named["of"]) or key(named["kind"]) not in _WEAK_KINDS
    these = _THESE.match(one.question)
    if these and (these["verb"] in ("fits", "is", "are", "has", "have") or base_of_s(these["verb"])):
        return True
    return _are_alike(choices)


def _is_short(choice: str) -> bool:
    return shape_of(choice) == "short"


def _holds_another(choices: Sequence[str]) -> bool:
    """Whether a choice is another one with more words."""
    return any(is_in(one, other) for one, other in permutations(choices, 2))


def _are_alike(choices: Sequence[str]) -> bool:
    """Whether names have one last noun, or as single words one ending, or one first word."""
    split = [choice.lower().split() for choice in choices]
    heads = sorted({key(words[-1]) for words in split}, key=len)
    if len(heads) == 1:
        return len(split[0]) > 1
    if len(heads[0]) >= SHORTEST_HEAD and all(head.endswith(heads[0]) for head in heads):
        return True
    if len({len(words) for words in split}) > 1:
        return False
    if len(split[0]) > 1:
        return len({words[0] for words in split}) == 1
    return len({words[0].removesuffix("s")[-_ENDING:] for words in split}) == 1
