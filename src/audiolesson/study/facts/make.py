"""A fact of a sentence, if it is sound: heard alone, without its answer, of a sentence that may be said."""

from audiolesson.draft.english.texts import cut
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.reasons import BEGINS_INSIDE, FIGURES, NO_SUBJECT, NO_VERB, ORDER, TOO_LONG
from audiolesson.lesson.model import Text
from audiolesson.study.facts.answer import MOST_IN_QUESTION, trimmed
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact, FactKind

_OF_A_PROGRAM = "names parts of a program"
_HARMLESS = ("", TOO_LONG, FIGURES, NO_VERB)


def made(
    ground: Ground,
    told: Told,
    kind: FactKind,
    term: str,
    question: str,
    answer: str,
    again: str,
    worth: float,
    exact: bool = False,
    named: bool = False,
    most: int = MOST_IN_QUESTION,
) -> Fact | None:
    """The fact with its answer cut to length and an `again` that may be said; None where the two are not sound.

    `exact`: an answer that would have to be cut is none. `named`: the answer begins with what the question names.
    `most`: words that the question may have.
    """
    short = answer if exact else trimmed(answer)
    if (
        not short
        or not is_asked_well(question, short, named or kind == "contrast", most)
        or not may_be_told(told, term)
    ):
        return None
    if short != answer.strip().rstrip(".;:, "):
        again = again.replace(answer.rstrip(". "), short) if answer.rstrip(". ") in again else ""
    again = again if again.endswith((".", ".”", "!")) or not again else f"{again}."
    marked = without_article(term).lower() in ground.strong | ground.glossary
    titles = " ".join(ground.above(told.section)).lower()
    uses = min(ground.uses(without_article(term)), 10)
    worth += 0.6 * marked + 0.4 * (without_article(term).lower() in titles) + 0.04 * uses
    return Fact(
        kind, without_article(term), question, _large(ground, short), told.section, told.place, large(again),
        told.text.text, worth=round(worth, 3),
    )  # fmt: skip


def _large(ground: Ground, said: str) -> str:
    """An answer with a capital first; code keeps its letters."""
    return said if said.lower() in ground.coded else large(said)


def may_be_told(told: Told, term: str = "") -> bool:
    """Whether nothing forbids saying the sentence that a fact comes from, but its length.

    A sentence that begins with the term of its fact gives no order: "Read committed is …"; a term that is code may be
    a part of a program.
    """
    said = told.text
    if told.item and not said.text.endswith((".", "!", "?")):
        said = Text(f"{large(said.text)}.", said.marks, said.links, said.strong)
    why = why_not(cut(said, 0, len(said.text)), lenient=True)
    named = why in (ORDER, BEGINS_INSIDE, NO_SUBJECT) and said.text.lower().startswith(term.lower())
    return why in _HARMLESS or (bool(term) and (named or (why == _OF_A_PROGRAM and term.lower() in told.codes)))
