"""Clauses of a lesson as the parser reads them, each with its subject, its verb and what stands in front."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.formed.read import finite_verbs
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.prose.plain_sentences import unjoined

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")
_STOPS = lazy(r"; |: | – | - |— ?")
_JOINTS = lazy(r", (?P<by>and|but|so that|so|yet|while|whereas|for|which is why|or) (?=[a-z])")
_MORE = lazy(r"[?!“”\"()\[\]=<>]")
_ORDER = lazy(
    r"^(?:First|Second|Third|Secondly|Thirdly|Lastly|Finally|Again|Here|Yet|Hence|Today|In short|For example),? "
)
_OPENS = lazy(
    r"(?:In|On|At|Under|Within|Inside|With|Without|Among|From|Between|During|Before|After|Above|Below|Beneath|Behind"
    r"|Near|Outside|Around|For|Of|To|By|Beyond|Until|Since|When|If|Once|Where|Whenever|Unlike|Like|As long as)\b"
)
MOST_SENTENCES = 1500
"""Sentences that are read: no deck needs more, and a lesson made to harm would have a hundred thousand."""
LEAST_SURE = 0.5
MOST_WORDS, LEAST_WORDS, MOST_JOINTS = 40, 4, 4


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement. `said`: its words without a full stop, `lead`: what stands in front of its subject, `by`: the
    word that joins it to the one before in its sentence, `first`: the place of its subject's first word in its tree."""

    told: Told
    said: str
    tree: Tree
    first: int
    head: int
    verb: int
    end: int
    by: str = ""
    x: str = ""
    """The subject, if it is put in for a pronoun that another half of its sentence explains."""

    @property
    def lead(self) -> str:
        """What stands in front of the subject, without its comma."""
        return self.tree.text(0, self.first).strip(" ,")

    @property
    def stop(self) -> int:
        """Where the last word ends that is no full stop."""
        return len(self.tree.words) - (self.tree.words[-1].text == ".")


def clauses(ground: Ground) -> tuple[Clause, ...]:
    """The statements of the plain sentences of a lesson, in order; a sentence is parted where both sides are whole."""
    sentences = [part for told in ground.told[:MOST_SENTENCES] for part in _parts(told)]
    pieces = [(told, piece) for told, said in sentences for piece in _pieces(said)]
    texts = sorted({piece.said for _, piece in pieces})
    trees = dict(zip(texts, trees_of([f"{said}." for said in texts], in_any_case=True), strict=True))
    found: list[Clause] = []
    for told, said in sentences:
        found += _parted(told, _pieces(said), trees)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a sentence between two of its joints, and the word that joins it."""

    start: int
    end: int
    said: str
    by: str


def _pieces(said: str) -> Sequence[_Piece]:
    """Every stretch of a sentence from one joint to another, the longest first of those that begin at one."""
    joints = list(_JOINTS.finditer(said))[:MOST_JOINTS]
    starts = [(0, ""), *((found.end(), found["by"]) for found in joints)]
    ends = [*(found.start() for found in joints), len(said)]
    return [
        _Piece(at, last, large(said[start : ends[last]].strip(" ,")), by)
        for at, (start, by) in enumerate(starts)
        for last in range(at, len(ends))
    ]


def _parted(told: Told, pieces: Sequence[_Piece], trees: Mapping[str, Tree | None]) -> Iterator[Clause]:
    """The clauses of a sentence: as short as they can be, if all that is left behind them is whole, too."""
    last = max(piece.end for piece in pieces)
    clauses_at = {
        (piece.start, piece.end): read(told, piece.said, tree, piece.by)
        for piece in pieces
        if LEAST_WORDS <= len(piece.said.split()) <= MOST_WORDS and (tree := trees[piece.said])
    }
    at = 0
    while at <= last:
        for end in range(at, last + 1):
            one = clauses_at.get((at, end))
            if one and (end == last or clauses_at.get((end + 1, last)) or clauses_at.get((end + 1, end + 1))):
                yield one
                at = end + 1
                break
        else:
            return


def read(told: Told, said: str, tree: Tree, by: str = "") -> Clause | None:
    """The clause that a tree holds; None where its subject or its verb is not sure."""
    subjects = tree.below(tree.root, *_SUBJECTS)
    verbs = finite_verbs(tree, subjects)
    if not verbs or len(subjects) != 1 or tree.sure[subjects[0]] < LEAST_SURE:
        return None
    head, verb = subjects[0], min(verbs)
    own = [at for at in tree.under(head) if at < verb]
    if not own or head not in own:
        return None
    first, comma = own[0], next((at for at in range(head + 1, verb) if tree.words[at].text == ","), verb)
    end = max(at for at in own if at < comma) + 1
    if own[: end - first] != list(range(first, end)):
        return None
    if first and not _OPENS.match(tree.text(0, first)):
        return None
    return Clause(told, said, tree, first, head, verb, end, by)


def _parts(told: Told) -> Iterator[tuple[Told, str]]:
    """The stretches of a sentence that may be statements of their own, as they are said."""
    bare = told.bare.strip()
    if not bare.endswith((".", ":")) or _MORE.search(bare):
        return
    for whole in _STOPS.split(bare.rstrip(".:")):
        said = large(_ORDER.sub("", unjoined(large(whole.strip(" ,")))))
        said = re.sub(r" ?°C\b", " degrees Celsius", re.sub(r"\bcannot\b", "can not", said))
        if len(said.split()) >= LEAST_WORDS:
            yield told, said
