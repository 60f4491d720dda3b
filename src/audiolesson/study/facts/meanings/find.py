"""The facts of terms beside which a line sets their meaning, outside tasks and boxes, the first of each."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from audiolesson.draft.english.spelling import misspelled, wrong_word
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.articles import COUNTS
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.bold.term import LEAST_LETTERS
from audiolesson.study.facts.form import (
    asks_meaning,
    ends_as_mass,
    is_many,
    large,
    small_item,
    without_article,
)
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.headed.kind import is_asked_for
from audiolesson.study.facts.meanings.lines import Line, lines
from audiolesson.study.facts.meanings.meaning import meaning
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.named import named
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.study.facts.prose.label_lines import names
from audiolesson.study.facts.refusing.as_read import as_read
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.refusing.strict import Bar

WORTH, MOST_LINES = 2.0, 1500
_NO_TERM = lazy(
    r"^[a-z]+(?:ic|al|ous|ive|ary|less|ful|ible|able)(?<!music)(?<!logic)$|\d|^[A-Z](?!.*s$)"
    r"|\b(?:note|fact|point|question|history|research|forms?|example|result|goal|answer|reason)$"
)
"""What tells how a thing is, a name of one, and what labels of any lesson say."""


def meanings(ground: Ground, bar: Bar) -> Iterator[Fact]:
    """A fact for each term with its meaning."""
    tasks, untold = frozenset(task_sections(ground)), bar.evidence.boxed | bar.worked
    wrong, done = misspelled(ground.whole), set[str]()
    for line in islice(lines(ground), MOST_LINES):
        key = " ".join(stems(line.term))
        if key in done or line.section in tasks or line.place.line in untold:
            continue
        fact = _asked(ground, line)
        if not fact or wrong_word(f"{fact.question} {fact.answer}", wrong) or is_odd(fact) or points_away(fact):
            continue
        if asked := as_read(bar, fact):
            done.add(key)
            yield replace(asked, kept=True, read=True)


def _asked(ground: Ground, line: Line) -> Fact | None:
    """The question for what a term is, or for what it means where no article is sure."""
    name = small_item(without_article(line.term), ground.whole)
    if len(name) < LEAST_LETTERS or _NO_TERM.search(name) or not names(name, of_kind=True):
        return None
    if not is_asked_for(name, name, False) or not (said := meaning(name, line.what)):
        return None
    many, mass = is_many(name), ends_as_mass(name) and not COUNTS.search(name.split()[-1])
    asked = name if many or mass else named(name, ground.whole, said)
    question, again = f"What {'are' if many else 'is'} {asked}?", f"{large(asked)} {'are' if many else 'is'} {said}."
    if not (many or mass) and asked in ("", name):
        question, again = asks_meaning(name, said)
    if not is_asked_well(question, said, contrast=True):
        return None
    return Fact(
        "definition", name, question, large(said), line.section, line.place, again, "", (), WORTH + 0.4 * line.marked
    )
