"""What a listener is asked of the sentences just told: the best question that one of them answers."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from audiolesson.draft.framing.answered import answers
from audiolesson.draft.framing.matters import matter_of
from audiolesson.draft.framing.plain_names import COUNTS, DEFINES, EXPLAINS, TELLS, Asked
from audiolesson.draft.framing.plainly_asked import plainly_asked, told_question
from audiolesson.draft.framing.turned import turned
from audiolesson.draft.framing.well_asked import asks_well
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

OF_THE_TITLE = 2.0
"""By so much a question weighs more that is about what the title of its part names, …"""

SPOKEN_OF = 0.4
"""… and for each other sentence, up to three, that speaks of the same."""


def question_back(sentences: Sequence[str], title: str, whole: str, asked: str) -> str:
    """The best question that one of some sentences, told one after the other, answers; "" where none does for certain.

    `asked` is all that is said, in small letters, in which what is asked already stands. `whole` is the lesson's text,
    which tells names from the first words of sentences.
    """
    known, said = stems(title), [stems(sentence) for sentence in sentences]
    best, most = "", 0.0
    for at, one in enumerate(_questions(sentences, whole)):
        if one is None or one.question.lower() in asked:
            continue
        name = stems(one.name)
        spoken = sum(bool(name) and name <= other for place, other in enumerate(said) if place != at)
        weight = one.worth + OF_THE_TITLE * bool(name & known) + SPOKEN_OF * min(spoken, 3)
        if _DOES.match(one.question) and not name & known:
            continue  # "what does a potter do?"
        if weight > most and (name & known or spoken or one.worth > TELLS or len(name) > 1):
            best, most = one.question, weight
    return best


_DOES = lazy(r"what (?:do|does|did) .+ do\?$")


def _questions(sentences: Sequence[str], whole: str) -> list[Asked | None]:
    """For each sentence the best question that it answers."""
    around = ["", *sentences, ""]
    return [
        question_of(said, whole, before, behind)
        for before, said, behind in zip(around, sentences, around[2:], strict=False)
    ]


@lru_cache(maxsize=4096)
def question_of(said: str, whole: str, before: str, behind: str) -> Asked | None:
    """The best question that a sentence between two others answers, or that the lesson asks with it.

    It is asked again in each trial of an episode, where mostly the same sentences stand beside each other.
    """
    found = _found(said, whole, before, behind)
    if found is None or not asks_well(found.question, said, whole):
        return None
    return found if not found.clause or asks_well(found.clause, said, whole) else replace(found, clause="")


def _found(said: str, whole: str, before: str, behind: str) -> Asked | None:
    if said.endswith("?"):
        return told_question(said, behind)
    plain = plainly_asked(said, whole, before)
    plain = plain if plain and answers(plain.question, (said,)) else None
    if plain and plain.worth > TELLS:
        return replace(plain, again=_again(said, whole))
    matter = matter_of(said, whole)
    matter = matter if matter and answers(matter.asks, (said,)) else None
    if matter and matter.asks and not matter.says_little:
        worth = DEFINES if matter.asks.startswith(("what is ", "what are ")) else EXPLAINS
        return Asked(matter.asks, matter.name, worth, matter.clause, matter.again)
    return plain or (Asked(matter.asks, matter.name, COUNTS) if matter and matter.asks else None)


def _again(said: str, whole: str) -> str:
    """A sentence with its parts the other way round, where that is certain."""
    matter = matter_of(said, whole)
    if matter and matter.again:
        return matter.again
    other = turned(said, whole)
    return other.again if other else ""
