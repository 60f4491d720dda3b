"""Cards that stand on the page, taken as they are: "Q: … A: …", a section "Flashcards", `cards:` in the head."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.errors import Place
from audiolesson.lesson.carried.pairs import LEAST_IN_QUESTION
from audiolesson.lesson.model import Asked, Block, Lesson
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, trimmed
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.empty import is_interview
from audiolesson.wording.sentences import split as sentence_ends

_LONGEST_SIDE = 600
"""Characters of a side of a card; a longer one is no answer but a page."""

_Q = r"(?:q|question|front)\s?\d{0,3}\s?[:.]"
_A = r"(?:a|answer|back)\s?\d{0,3}\s?[:.]"
_BOTH = lazy(rf"{_Q}\s*(?P<q>\S.*?)\s+{_A}\s*(?P<a>\S.*)", re.I | re.S)
_ASKS = lazy(rf"{_Q}\s*(?P<q>\S.*)", re.I | re.S)
_TELLS = lazy(rf"{_A}\s*(?P<a>\S.*)", re.I | re.S)
_IN_ONE = lazy(r"(?P<q>[^?]{4,300}\?)\s*(?:[-–—:=]+>?|→)?\s*(?P<a>\S.*)", re.S)
_MORE = lazy(rf"(?:^|\s)(?:{_Q}|{_A})(?=\s|$)", re.I)
_CARDS = lazy(r"\b(?:flash ?cards?|study cards?|review cards?)\b", re.I)
_UNFOLDED = 3.0
"""The worth of a question whose answer the page folds away: the author asked it, and knew nothing of cards."""
_ASKED = lazy(
    r"(?:what (?:(?:is|are)(?! the differences?\b)|was|were|does|do|did|kinds?|types?|causes?|happens)|which|who|why"
    r"|when|where|how (?!to\b)|in which|by which|at which|for what)\b|true or false:",
    re.I,
)
_LEANS = lazy(
    r"\b(?:your|my|we|our|above|below|examples?|code|this|these|following|here|next|previous|would you|do you think"
    r"|did you|you would|else|mean by|explain|describe)\b|[`{}<>|]",
    re.I,
)
"""What asks for a view, or points at a page that a listener does not see."""
_OF_WHOM = lazy(r"^(?:\w+ )?(?:definitions?|docs?|documentation|answer|wikipedia)\s*:\s*", re.I)
_IS = lazy(r"(?:An? |The )?[\w .()/+-]{2,60}? (?:is|are|refers to|means|stands for) (?P<what>.+)")
_NO_ANSWER = lazy(
    r"(?:it depends|depends|allows?|lets|enables?|provides?|helps?|used|yes|no"
    r"|one|read|see|a couple|some|few|there (?:is|are)|you|with|by reading|for|if|when)\b"
    r"|.*(?::|\bhere)$|`(?:\S+ ){4,}\S+`|`.*[A-Z]{3,}.*`$",
    re.I,
)
"""How an answer begins that gives none, and code that is too long to be heard."""
_MOST_IN_TEXT = 18
"""Words of an answer in a text that says of no card that it is one; a longer one is a reply."""
_OF_A_CLASS = lazy(
    r"\b(?:slides?|figures?|lectures?|home ?work|assignments?|exams?|deadlines?|grad(?:e|es|ed|ing)|syllabus"
    r"|office hours|this (?:course|class|week|video|talk))\b|\b(?:it['’]s|it is) up to you\b|\bunclear\b",
    re.I,
)
"""What is asked of a course and not of its subject."""
_SIDES = lazy(r"(?:question|front|q) \| (?:answer|back|a)", re.I)
"""The heads of a table of cards, question first; a table of what is true has "A" over both columns."""


def given(ground: Ground) -> Iterator[Fact]:
    """A fact for each card of the page that shows both of its sides, in their order, each question once."""
    seen: set[str] = set()
    for question, answer, section, place, hint in _cards(ground):
        question, answer = _line(question), _line(answer)
        fits = question and answer and max(len(question), len(answer)) <= _LONGEST_SIDE
        leads_on = answer.endswith(":")  # what it says stands in the list behind it
        if fits and not leads_on and question.lower() not in seen and not is_interview(question, answer):
            worth = 100.0 - len(seen) * 0.001
            seen.add(question.lower())
            yield Fact("given", "", question, answer, section, place, worth=worth, hint=_line(hint))
    for question, answer, section, place in _unfolded(ground):
        if question.lower() not in seen:
            seen.add(question.lower())
            yield Fact("description", "", question, answer, section, place, worth=_UNFOLDED)


def _cards(ground: Ground) -> Iterator[tuple[str, str, int, Place, str]]:
    lesson = ground.lesson
    whole = bool(_CARDS.search(lesson.title))
    for card in lesson.cards:
        is_card = whole or not card.loose or _is_card(card.question, card.answer, ground.language)
        worded = not card.loose or len(card.question.strip()) >= LEAST_LETTERS
        if not card.folded and is_card and worded:
            yield card.question, card.answer, _home(lesson, card), card.place, card.hint
    for at, section in enumerate(lesson.sections):
        deck = bool(_CARDS.search(section.title))
        for question, answer, place in _of_blocks(section.blocks, deck):
            if deck or whole or _is_card(question, answer, ground.language):
                yield question, answer, at, place, ""


def _is_card(question: str, answer: str, language: str) -> bool:
    """Whether what is asked and answered in a text would be a card: one short sentence, of nothing but the subject."""
    if len(answer.split()) > _MOST_IN_TEXT or len(sentence_ends(answer.strip(), language)) > 1:
        return False
    return not _OF_A_CLASS.search(f"{question} {answer}") and not answer.endswith("!!")


def _home(lesson: Lesson, card: Asked) -> int:
    """The section that a card stands in."""
    homes = [at for at, section in enumerate(lesson.sections) if 0 < section.place.line <= card.place.line]
    return homes[-1] if homes else 0


def _unfolded(ground: Ground) -> Iterator[tuple[str, str, int, Place]]:
    """The folded answers that are short enough to be said, or begin with what is, of questions heard alone."""
    for card in ground.lesson.cards:
        if not card.folded or _LEANS.search(card.question) or not _ASKED.match(card.question):
            continue
        said = _OF_WHOM.sub("", card.answer)
        first = next((said[start:end] for start, end in sentence_ends(said, ground.language)), "").strip(' "“”.:')
        whole = said.strip(' "“”.')
        is_ = _IS.fullmatch(first) if card.question.startswith("What ") else None
        short = first if whole == first or is_ else ""
        if len(short.split()) > MOST_IN_ANSWER or (is_ and trimmed(is_["what"])):
            short = trimmed(is_["what"]) if is_ else ""
        if (
            short
            and not _NO_ANSWER.match(short)
            and not re.match(r"[\w ]+: ", short)
            and is_asked_well(card.question, short, contrast=True)
        ):
            yield card.question, large(short), _home(ground.lesson, card), card.place


def _of_blocks(blocks: Sequence[Block], deck: bool) -> Iterator[tuple[str, str, Place]]:
    """The cards of a section; `deck`: its title says that it holds cards, so that "What is X? Y." is one."""
    waiting: tuple[str, Place] | None = None
    for block in (one for outer in blocks for one in (outer, *outer.inner())):
        said = block.text.text.strip()
        both = _BOTH.fullmatch(said) or (_IN_ONE.fullmatch(said) if deck else None)
        if both and len(both["q"].split()) < LEAST_IN_QUESTION and not deck:
            both = None
        if both and (_MORE.search(both["q"]) or _MORE.search(both["a"]) or not (deck or both["q"].endswith("?"))):
            both = None  # a row of examples for a model, or a talk
        if both:
            yield both["q"], both["a"], block.place
        elif waiting and (tells := _TELLS.fullmatch(said)) and not _MORE.search(tells["a"]):
            yield waiting[0], tells["a"], waiting[1]
        asks = None if both or _MORE.search(said[2:]) else _ASKS.fullmatch(said)
        waiting = (asks["q"], block.place) if asks and (deck or asks["q"].endswith("?")) else None
        if block.kind == "table" and len(block.rows) > 1 and len(block.rows[0]) > 1:
            head = [cell.text.strip(" *") for cell in block.rows[0][:2]]
            worded = any(len(row[0].text.strip()) >= LEAST_LETTERS for row in block.rows[1:] if row)
            if _SIDES.fullmatch(" | ".join(head)) and worded:
                yield from ((row[0].text, row[1].text, block.place) for row in block.rows[1:] if len(row) > 1)


LEAST_LETTERS = 3
"""Letters of a question; a table of front and back vowels asks nothing."""


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
