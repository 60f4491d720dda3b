"""What a thing does, is made of, depends on, is for, and where it is: "What does a kiln sitter watch?".

Each is asked of one statement (see `statements`), of whatever sentence, if its subject is a thing that the lesson
teaches and what is said is particular: a thing of some words, a place, a clause, an aim.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.refusing.filters import why_not
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import Clause
from audiolesson.study.facts.prose.clean import FOREIGN
from audiolesson.study.facts.prose.deed_answers import can_answer
from audiolesson.study.facts.prose.deed_questions import asked_of_being, asked_of_deed
from audiolesson.study.facts.prose.statements import DENYING
from audiolesson.study.facts.prose.taught_subjects import ASKED_LEANS, is_strong, is_sure, is_taught


def term_deeds(ground: Ground, said: Sequence[Clause], clean: bool) -> Iterator[Fact]:
    """A fact for each statement that says something particular of a thing taught.

    Not `clean`: of a lesson that also speaks of its page, where only what it sets off is asked for, and no
    feature of it.
    What a lesson says twice of one thing in other words has no one answer.
    """
    every: list[Fact] = []
    for clause in said:
        known = is_taught(ground, clause) if clean else is_sure(ground, clause)
        if known and _is_particular(ground, clause) and (fact := _asked(ground, clause)):
            every.append(fact)
    answers = Counter(question for question, _ in {(fact.question, fact.answer) for fact in every})
    yield from (fact for fact in every if answers[fact.question] == 1)


def _is_particular(ground: Ground, clause: Clause) -> bool:
    """Whether a subject is no common thing that does much: set off by the lesson, a name, or of a rare word."""
    if _SAYS.fullmatch(clause.verb) or re.match(r"(?:each|every) ", clause.x, re.I):
        return False
    if base_of_past(clause.verb):
        return False  # what somebody once did is asked by its doer or its year
    name = without_article(clause.x)
    rare = has_rare_word(name)
    if re.match(r"(?:an?|the) ", clause.x, re.I):
        return rare or ground.sets_off(name)
    return rare or is_strong(ground, clause) or re.search(r"(?<=[a-z] )[A-Z]", clause.x) is not None


_SAYS = lazy(r"sa(?:ys?|id)|gains?|gained|sends?|sent|gets?|got")
"""What is said and got is of one moment."""


def _asked(ground: Ground, clause: Clause) -> Fact | None:
    verb, rest = clause.verb, clause.rest
    words = rest.split()
    if (
        set(words[:1]) & DENYING
        or verb.endswith(("n't", "n’t"))
        or re.search(r"\bnot\b|n[’']t\b", f"{verb} {words[0]}")
    ):
        return None
    asked = asked_of_being(clause) if verb in ("is", "are", "was", "were") else asked_of_deed(ground, clause)
    if not asked:
        return None
    question, said, worth = asked
    if re.search(r" (?:in|at|on|during|after|before|by) (?:\d|the \d|about \d)", clause.x):
        return None
    lead = ""
    if (
        clause.lead
        and not ASKED_LEANS.search(clause.lead)
        and re.match(r"(?:In|On|At|During|Under|Within|By)\b", clause.lead)
    ):
        lead = clause.lead
    elif clause.lead:
        return None
    question = f"{lead}, {question}" if lead else large(question)
    said = re.sub(r", (?:[a-z]+ (?:by|at a) [a-z]+|in turn), (?=[a-z]+ )", " ", said.strip(" ,"))
    if not can_answer(clause, said, question):
        return None
    again = f"{clause.x} {verb} {rest}."
    if lead:
        again = f"{lead}, {again}"
    if why_not(clause.told.text, lenient=True) in FOREIGN:
        return None
    half = replace(clause.told, text=Text(large(again)), bare=large(again))
    fact = None
    for told in (clause.told, half):
        fact = fact or made(
            ground, told, "description", clause.x, f"{question}?", said, again, worth, exact=True,
            named=question.endswith(" do"),
        )  # fmt: skip
    return fact and replace(fact, sentence=clause.told.text.text)
