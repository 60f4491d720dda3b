"""How surely a teacher would keep a card, by signs that hold for any lesson.

Teachers judged 426 cards of lessons that no rule had been written on when they judged; each sign's weight is that of a
logistic regression on their verdicts, rounded. They had kept 70 of 100 of the latest cards; of the three fifths that it
holds for sure, each time learned from other lessons, 85. What a card tells is counted in bits: rare words say more than
common ones, and "an economic model" hardly anything. Of a plain sentence long cards are no better than short ones.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.english.texts import sentence_parts
from audiolesson.draft.english.verbs import FUNCTION, word_set
from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.cut_short import is_cut_short
from audiolesson.study.facts.refusing.doubtful import is_doubtful
from audiolesson.study.facts.refusing.figurative import is_figurative
from audiolesson.study.facts.refusing.flawed import is_flawed
from audiolesson.study.facts.refusing.half_told import is_half_told
from audiolesson.study.facts.refusing.heard_by_itself import needs_its_lesson
from audiolesson.study.facts.refusing.named_amiss import is_named_amiss
from audiolesson.study.facts.refusing.no_meaning import has_no_meaning
from audiolesson.study.facts.refusing.no_term import names_no_term
from audiolesson.study.facts.refusing.of_its_example import is_of_its_example, is_of_somebody
from audiolesson.study.facts.refusing.remarked import is_remarked
from audiolesson.study.facts.refusing.side_asked import is_side_asked
from audiolesson.study.facts.refusing.strict import tells_of_the_past
from audiolesson.study.facts.refusing.telegraphic import is_telegraphic
from audiolesson.study.facts.refusing.torn_off import is_half_of_a_course, is_of_a_task, is_torn_off
from audiolesson.study.facts.refusing.unsaid import is_unsaid
from audiolesson.study.facts.settled import is_open_word, is_settled
from audiolesson.study.facts.titled import is_placed

_WORDS = lazy(r"[A-Za-z]+")
_FRAME = word_set("name called term stand known mean means lesson")
"""Words of a question's frame."""
_LEAD = lazy(r"(?:About [^:]{2,60}?|In the lesson “[^”]*”)[:.] |(?:In|With) (?!which|what|whose|how)[^,:]{2,60}, ")
_DOER = lazy(r"what (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|happens\b)[a-z]+ ", re.I)
"""A question for the thing that does something, or of which sort it is: most fit many."""
_YEAR = lazy(r"[Ii]n which year ")
_YOU = lazy(r"\byour?\b")
_MEANT = lazy(r"what (?:(?:is|are|was|were)(?: an?| the)? |does the term )(?P<term>.+?)(?: mean)?\?", re.I)

BASE, SURE, NEARLY = -1.7, 0.6, 0.3
"""Where the sum begins, and the least sum of a sure card, and of one that may fill a deck of many sure ones."""
MAY_BE = 0.1
"""The least sum of a card that its author is shown; of what is below hardly every third was worth it."""
SURE_FOR_ONE = 8
"""Sure cards of a deck for each one that is nearly so."""
FORMED, ACRONYM, YEAR, DOER, YOU, NUMBER = 0.5, 1.3, 2.0, -2.2, -0.7, -0.9
"""What a form that defines adds; then what is asked for, whom it speaks to, and a figure in the answer."""
LOCATED, TERM_SET_OFF, ANSWER_SET_OFF, THE = 0.95, 0.3, 0.9, 0.6
"""A question that names what its lesson is about; a term, an answer that the lesson sets off; "The …" as answer."""
KEPT = 1.9
"""A form of one sentence that teachers of careful lessons keep, which the regression saw too few of."""
LESSON, CLEAN, CARDS = 0.5, -0.6, 0.35
"""A page that teaches; one in flowing sentences, whose cards lean more; the logarithm of how many cards it gives."""
BIT, BIT_OF_ANSWER = 0.0084, 0.005
"""Each bit that question and answer tell, where a form defines; each of the answer in any case."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is known of the lesson of a card: whether it `teaches`, is `clean`, and how many `cards` could be drawn."""

    ground: Ground
    teaches: bool
    clean: bool
    cards: int


@dataclass(frozen=True, slots=True)
class Judged:
    """Facts that teachers keep, and those that their author may find worth mending: whole ones that are nearly sure."""

    sure: tuple[Fact, ...]
    perhaps: tuple[Fact, ...]


def judged(source: Source, asked: Sequence[tuple[Fact, str]]) -> Judged:
    """The facts that teachers keep, of those with their questions (with their lead), and a few that are nearly so.

    What the author asked is sure, and so is what one sentence of a careful lesson tells by its own form.
    """
    own = [(fact, question) for fact, question in asked if fact.kind != "given"]
    weights = {id(fact): weight(source, fact, question) for fact, question in own}
    settled = {id(fact) for fact, question in asked if is_settled(fact, question)}
    spoilt = {id(fact) for fact, question in own if _is_spoilt(source.ground, fact, question)}
    long = {id(fact) for fact, question in own if _is_to_mend(source.ground, fact, question)}
    title = source.ground.lesson.title
    slack = spoilt | long | {id(fact) for fact, question in asked if fact.kept and is_open_word(fact, question, title)}
    whole = [fact for fact, question in own if id(fact) not in spoilt and _is_whole(question)]
    perhaps = {id(fact) for fact in whole if (MAY_BE if id(fact) not in slack else SURE) <= weights[id(fact)]}
    weights.update(dict.fromkeys(slack, NEARLY - 1))
    formed = (settled | {id(fact) for fact, _ in asked if fact.kept and not fact.plain}) - slack
    surely = formed | {id(fact) for fact, _ in asked if weights.get(id(fact), SURE) >= SURE}
    near = [of for of in sorted(weights, key=lambda of: -weights[of]) if NEARLY <= weights[of] < SURE]
    surely |= set(near[: min(len(surely), source.cards) // SURE_FOR_ONE])
    surely -= {id(fact) for fact, question in asked if fact.kind == "given" and is_of_a_task(question, fact.answer)}
    sure = tuple(fact for fact, _ in asked if id(fact) in surely)
    return Judged(sure, tuple(fact for fact, _ in asked if id(fact) in perhaps - surely))


_DEED = lazy(r"(?:who|what|which [a-z]+) (?!is\b|are\b|was\b|were\b|happens\b)[a-z]+ |(?:is|are|was|were) ", re.I)


def _is_whole(question: str) -> bool:
    """Whether a doubtful question is worth a look: of those for a doer or a deed hardly one in five was."""
    return _DEED.match(_LEAD.sub("", question, count=1)) is None


def _is_to_mend(ground: Ground, fact: Fact, question: str) -> bool:
    """Whether a card is a good one but for its length or its end, which its author can mend."""
    heard = without_lead(question) if fact.read else question  # what has been read whole is followed behind its lead
    return is_cut_short(fact) or is_remarked(ground, fact) or is_too_long(heard)


def _is_spoilt(ground: Ground, fact: Fact, question: str) -> bool:
    """Whether a card is not to be heard unread, nor worth its author's time: it has a slip or needs its lesson."""
    placed = question != fact.question or (fact.read and is_placed(ground))
    slipped = is_telegraphic(fact.question, fact.answer) or is_half_told(ground, fact)
    slipped = slipped or is_unsaid(question, fact.answer, ground.lesson.title)
    past = tells_of_the_past(ground) or _is_of_a_history(ground, fact)
    slipped = slipped or is_side_asked(question, fact.answer, past=past, kept=fact.kept)
    slipped = slipped or is_figurative(fact) or has_no_meaning(fact) or is_named_amiss(fact)
    slipped = slipped or is_torn_off(question, fact.answer) or is_half_of_a_course(fact) or names_no_term(ground, fact)
    slipped = slipped or is_of_its_example(question) or is_of_somebody(ground, question)
    slipped = slipped or is_flawed(question, fact.answer, ground.counts, ground.strong)
    slipped = slipped or is_doubtful(question, fact.answer, ground.lesson.title)
    return slipped or needs_its_lesson(question, fact.answer, placed)


_HISTORY = lazy(r"\b(?:history|histories|timeline|origins?|milestones|chronology)\b", re.I)
"""What headings say under which years are taught."""


def _is_of_a_history(ground: Ground, fact: Fact) -> bool:
    return any(_HISTORY.search(title) for title in ground.above(fact.section))


def is_too_long(said: str) -> bool:
    """Whether a sentence of what is said is too long to follow by ear."""
    return any(len(one.split()) > LONGEST for one in sentence_parts(said))


def weight(source: Source, fact: Fact, question: str) -> float:
    """The logarithm of the odds that a teacher keeps a card."""
    ground, said = source.ground, fact.answer
    asked = _LEAD.sub("", question, count=1)
    meant = _MEANT.fullmatch(asked)
    signs = (
        (FORMED, not fact.plain),
        (ACRONYM, fact.kind == "acronym"),
        (YEAR, _YEAR.search(asked) is not None),
        (DOER, _DOER.match(asked) is not None),
        (YOU, _YOU.search(f"{asked} {said}") is not None),
        (NUMBER, re.search(r"\d", said) is not None),
        (LOCATED, asked != question or _names(asked, ground.lesson.title)),
        (TERM_SET_OFF, meant is not None and ground.sets_off(meant["term"])),
        (ANSWER_SET_OFF, ground.sets_off(without_article(said))),
        (THE, said.startswith("The ")),
        (KEPT, fact.kept),
        (LESSON, source.teaches),
        (CLEAN, source.clean),
    )
    told = bits(said)
    formed = 0.0 if fact.plain else BIT * (bits(asked) + told)
    of_lesson = BASE + CARDS * log(1 + source.cards)
    return of_lesson + sum(of for of, holds in signs if holds) + formed + BIT_OF_ANSWER * told


def _names(asked: str, title: str) -> bool:
    """Whether a question has a word of the lesson's title."""
    low = asked.lower()
    own = (word.lower() for word in _WORDS.findall(title) if len(word) > _SHORTEST)
    return any(word.removesuffix("s") in low for word in own if word not in FUNCTION)


_SHORTEST = 3


def bits(text: str) -> float:
    """What the words of a text say, in bits, without those of grammar and of a question's frame."""
    own = (word for word in _WORDS.findall(text) if word.lower() not in FUNCTION | _FRAME)
    return sum(map(rarity, own))
