"""A sentence of two main clauses cut where the second is joined on, as the tree of the whole shows them.

Read alone, a half may be read otherwise: "The theatre opened there to all who could pay." lacks its verb by its words.
The whole shows that "and" joins two clauses, each with its subject and its finite verb.
"""

from collections.abc import Iterator

from audiolesson.draft.english.binding import reports, waits
from audiolesson.draft.shortening.parsed.joined import GOES_ON
from audiolesson.draft.shortening.parsed.read import Read, sentence
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_SURE = 0.65
"""The share that the parser must give to what hangs the second clause on the first, and the subject on its verb."""

_FEWEST = 5
"""Words of a clause that is told by itself."""

_BEGINS = {"and": "", "but": "But ", "yet": "But ", "so": "So "}
"""How the second clause begins behind what joins it."""

_CASE = lazy(
    r"(?:if|unless|whenever|until|suppose|given|provided|without|with|whether|when|once|as|because|since|either|neither)\b",
    2,
)
_SCOPE = lazy(
    r"\b(?:because|if|unless|until|whether|so that|such that|in case|since(?! \d)|as long as|whereas|although)\b"
)
_TURNS = lazy(r"(?:so|nor|neither)\b")
"""How a clause begins whose verb stands before its subject: "nor does it"."""


def coordinated(read: Read) -> Iterator[tuple[Text, ...]]:
    """The two clauses of each cut before a joined main clause, the one nearest the middle first."""
    tree = read.tree
    if _CASE.match(read.text.text) or waits(read.text.text):
        return
    cuts = [at for at in tree.below(tree.root, "conj") if tree.sure[at] >= _SURE]
    for at in sorted(cuts, key=lambda one: abs(2 * read.start(one) - read.end)):
        joins = [one for one in tree.below(at, "cc") if read.word(one) in _BEGINS]
        if len(joins) != 1 or not joins[0] or read.word(joins[0] - 1) != ",":
            continue
        begins = joins[0]
        if not (_is_clause(read, at, begins) and _is_clause(read, tree.root, 0)):
            continue
        if not read.is_clean(begins, read.end, at):
            continue
        left, right = read.said(0, begins), read.said(begins + 1, read.end)
        if read.is_outside(0, begins) and _fits(left.text, right.text):
            yield sentence(left), sentence(_BEGINS[read.word(begins)], right)


def _is_clause(read: Read, at: int, start: int) -> bool:
    """Whether a verb is finite and has a sure subject behind `start`, which names or stands for something."""
    subject = read.subject(at)
    told = subject >= start and read.tree.sure[subject] >= _SURE and not read.tree.below(subject, "case")
    return told and read.finite(at) >= start


def _fits(left: str, right: str) -> bool:
    """Whether two halves may be told one behind the other."""
    long = all(len(half.split()) >= _FEWEST for half in (left, right))
    turned = GOES_ON.match(right) or _TURNS.match(right)
    return long and not (reports(f"{left}.") or _SCOPE.search(left) or turned)
