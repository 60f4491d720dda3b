"""A fact of a clause that the parser has read: heard alone, without its answer, of what its lesson is about."""

from audiolesson.draft.english.texts import cut
from audiolesson.draft.refusing.filters import why_not
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.prose.clean import FOREIGN

MOST = 34
_LABEL = lazy(r"[\w’' /]{2,60}(?: [–—-]|:) (?=(?:is|are|refers?|means?|describes?)\b)")
"""A label that its text goes on from: "Slaking – is the …"."""


def fact_of(
    ground: Ground, told: Told, kind: FactKind, term: str, question: str, answer: str, again: str, worth: float,
    *, named: bool = True, most: int = MOST,
) -> Fact | None:  # fmt: skip
    """The fact; None where its question cannot be heard alone, or its sentence leaves the subject.

    Its clause has been read whole, so that what its sentence leans on besides does not matter.
    """
    said = told.text
    label = _LABEL.match(said.text)
    if why_not(cut(said, label.end() if label else 0, len(said.text)), lenient=True) in FOREIGN or not is_asked_well(
        question, answer, named, most
    ):
        return None
    bare = without_article(term)
    marked = bare.lower() in ground.strong | ground.glossary
    titled = {*stems(bare)} & {*stems(" ".join(ground.above(told.section)))}
    worth += 0.6 * marked + 0.3 * bool(titled) + 0.04 * min(ground.uses(bare), 10)
    return Fact(
        kind, bare, question, answer if answer.lower() in ground.coded else large(answer), told.section, told.place,
        large(again), told.text.text, worth=round(worth, 3),
    )  # fmt: skip
