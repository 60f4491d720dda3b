"""A fact of a sentence, if it is sound: heard alone, without its answer, of a sentence that may be said."""

from audiolesson.draft.filters import why_not
from audiolesson.draft.texts import cut
from audiolesson.lesson.model import Text
from audiolesson.study.facts.answer import is_asked_well, trimmed
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact, FactKind

_HARMLESS = ("", "too long to follow by ear", "holds many figures", "has no verb")


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
) -> Fact | None:
    """The fact with its answer cut to length and an `again` that may be said; None where the two are not sound.

    `exact`: an answer that would have to be cut is none. `named`: the answer begins with what the question names.
    """
    short = answer if exact else trimmed(answer)
    if not short or not is_asked_well(question, short, named or kind == "contrast") or not may_be_told(told):
        return None
    if short != answer.strip().rstrip(".;:, "):
        again = again.replace(answer.rstrip(". "), short) if answer.rstrip(". ") in again else ""
    again = again if again.endswith((".", ".”", "!")) or not again else f"{again}."
    marked = without_article(term).lower() in ground.strong | ground.glossary
    titles = " ".join(ground.above(told.section)).lower()
    uses = min(ground.uses(without_article(term)), 10)
    worth += 0.6 * marked + 0.4 * (without_article(term).lower() in titles) + 0.04 * uses
    return Fact(
        kind, without_article(term), question, large(short), told.section, told.place, large(again), told.text.text,
        worth=round(worth, 3),
    )  # fmt: skip


def may_be_told(told: Told) -> bool:
    """Whether nothing forbids saying the sentence that a fact comes from, but its length."""
    said = told.text
    if told.item and not said.text.endswith((".", "!", "?")):
        said = Text(said.text + ".", said.marks, said.links, said.strong)
    return why_not(cut(said, 0, len(said.text)), lenient=True) in _HARMLESS
