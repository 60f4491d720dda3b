"""Which thing does not belong to a row whose number the lesson gives: "… three numbers. Which is not one of them?"."""

from collections.abc import Sequence

from audiolesson.draft.english.forms import NUMBER_OF
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import POINTING, SIGNS
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.kinship import SAME
from audiolesson.study.quiz.pose import Known, Posed
from audiolesson.study.quiz.terms_of import FACT, Term, is_many, key, shape_of

_WORTH = 1.7
_LEAD = lazy(r"(?P<said>[A-Z][^.!?:;]*\b(?P<count>two|three|four) (?:[a-z-]+ ){0,2}?(?P<kind>[a-z]+s)\b[^.!?:;]*):")
_LONGEST = 20


def not_among(names: Sequence[str], lead: str, section: int, place: Place, lore: Known) -> Posed | None:
    """The question for the one term of the lesson's that is of the kind of a row and surely not in it.

    The row must hold as many things as its lead says, so that nothing else is one of them.
    """
    found = _LEAD.fullmatch(lead.strip())
    if not found or NUMBER_OF[found["count"]] != len(names) or len(names) < LEAST or not _stands(found["said"]):
        return None
    for term in lore.terms:
        if term.source != FACT or not all(_differs(term, name, lore) for name in names):
            continue
        if genus(term.told) == key(found["kind"]) or _belongs(term, names, lore):
            question = f"{found['said']}. Which of these is not one of them?"
            if stems(term.text) & stems(question):
                continue
            row = f"{', '.join(names[:-1])} and {names[-1]}"
            why = f"{found['said']}: {row}."
            return Posed(question, term.text, tuple(names[:WANTED]), place, "item", why, _WORTH, section)
    return None


def _stands(said: str) -> bool:
    return len(said.split()) <= _LONGEST and not (POINTING.search(said) or SIGNS.search(said) or leans_back(said + "."))


def _differs(term: Term, name: str, lore: Known) -> bool:
    return key(term.text) != key(name) and key(term.full) != key(name) and not lore.evidence.are_one(term.text, name)


def _belongs(term: Term, names: Sequence[str], lore: Known) -> bool:
    """Whether a term is of one kind with two of the row at least, by what is said of them."""
    alike = 0
    for name in names:
        beside = lore.by_key.get(key(name)) or Term(name, 0, 0, 0, shape_of(name), is_many(name))
        alike += lore.kinship.of(term, beside) >= SAME and term.plural == is_many(name)
    return alike >= LEAST
