"""Wrong choices beside a short form that is told by what it does: other short forms of deeds, RAG among RLHF and LoRA.

What they stand for tells that they are of one sort: an adaptation, a generation and a modeling are all deeds.
"""

from collections.abc import Sequence

from audiolesson.patterns import lazy
from audiolesson.study.quiz.choices import WANTED
from audiolesson.study.quiz.evidence import Evidence, stems
from audiolesson.study.quiz.terms_of import Term, key

_DEED = lazy(r"[a-z]{2,}(?:[ts]ion|[^aeiou ]ing|ment|ysis)\b")
_LEADS = lazy(r" (?:of|for|from|in|with|on|by|at|to|and) ")


def other_short_forms(right: Term, description: str, terms: Sequence[Term], evidence: Evidence) -> tuple[str, ...]:
    """Three other short forms that stand for deeds, as the right one does, and are not described so; else none."""
    if not _is_deed(right.full):
        return ()
    asked = stems(description)
    fine = [
        term
        for term in terms
        if term.shape == "short"
        and key(term.text) != key(right.text)
        and _is_deed(term.full)
        and not stems(term.full) & asked
        and not evidence.are_one(term.text, right.text)
        and not evidence.also_fits(term, description, right.text)
    ]
    found = tuple(dict.fromkeys(term.text for term in sorted(fine, key=lambda term: abs(term.section - right.section))))
    return found[:WANTED] if len(found) >= WANTED else ()


def _is_deed(full: str) -> bool:
    """Whether what a short form stands for is a deed by its main noun: "reinforcement learning from feedback"."""
    return bool(full and _DEED.fullmatch(_LEADS.split(full)[0].split()[-1].lower()))
