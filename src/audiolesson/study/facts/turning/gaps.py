"""One constituent of a plain clause asked for: what is done, by what, into what, on what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.known_names import OF_A_LAND
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.texts import is_name, is_written_small
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.prose.clauses import small_subject
from audiolesson.study.facts.prose.inverting import Statement
from audiolesson.study.facts.turning.clause import Clause

_OFTEN = lazy(r"[a-z]+ly|often|usually|always|never|rarely|seldom|sometimes|still|just|only")


_ROUGHLY = lazy(
    r"(?:only |just )?(?:about|around|up to|roughly|nearly|almost|at least|at most|more than|less than)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Gap:
    """A constituent of a clause that may be asked for. `case`: the preposition in front of it, `at`: its head."""

    at: int
    places: range
    case: str
    label: str

    def said(self, tree: Tree) -> str:
        """The words of the constituent without its preposition."""
        skip = len(self.case.split())
        return tree.text(self.places.start + skip, self.places.stop)


def places_of(tree: Tree, at: int) -> range | None:
    """The places of a word and of all that hangs on it, if they stand side by side; without commas at the ends."""
    own = list(tree.under(at))
    while own and tree.words[own[-1]].text in ",.;:":
        own.pop()
    while own and tree.words[own[0]].text in ",.;:":
        own.pop(0)
    return range(own[0], own[-1] + 1) if own and own == [*range(own[0], own[-1] + 1)] else None


def subject_of(ground: Ground, clause: Clause) -> str:
    """The subject as it stands in mid-sentence."""
    tree = clause.tree
    x = clause.x or tree.text(clause.first, clause.end)
    one = clause.end - clause.first == 1
    name = tree.tags[clause.first] in ("NNP", "NNPS") and (one or tree.words[clause.first + 1].text[0].isupper())
    if name and one and is_written_small(x, ground.whole):
        return x.lower()
    if not name and x[:1].isupper() and x[1:2].islower() and not is_name(x.split()[0], ground.whole):
        plain = tree.tags[clause.first] in ("NN", "NNS", "JJ", "DT", "VBG") and not OF_A_LAND.match(x)
        x = f"{x[0].lower()}{x[1:]}" if plain else x
    return x if clause.x or x[:1].islower() or (name and not (one and x.endswith("s"))) else small_subject(ground, x)


def is_of_unsure_case(x: str, ground: Ground) -> bool:
    """Whether a subject of one word is large though the lesson has it at the beginning of sentences alone."""
    return " " not in x and x[:1].isupper() and x[1:].islower() and not is_name(x, ground.whole)


def last_of(clause: Clause) -> int:
    """Where the first of several predicates ends: in front of "and" with another verb, or of a comma with more."""
    tree = clause.tree
    for at in tree.below(tree.root, "conj", "parataxis", "ccomp"):
        if at <= clause.verb or not tree.tags[at].startswith(("VB", "JJ", "NN")):
            continue
        if tree.labels[at] == "ccomp" and tree.below(at, "mark"):
            continue
        start = min(tree.under(at))
        return start - (tree.words[start - 1].text in (",", "and", "but"))
    return clause.stop


def statement(ground: Ground, clause: Clause, without: range | None = None, stop: int = -1) -> Statement | None:
    """The clause as a statement up to some place, without the words of some places."""
    tree, verb, stop = clause.tree, clause.verb, clause.stop if stop < 0 else stop
    x, said, behind = subject_of(ground, clause), tree.words[verb].text.lower(), verb + 1
    if behind < stop and tree.words[behind].text.lower().replace("’", "'") == "n't":
        said, behind = f"{said}n't", behind + 1
    often = tree.text(clause.end, verb).strip(" ,")
    if often and not _OFTEN.fullmatch(often):
        return None
    parts = [range(behind, stop)] if not without else [range(behind, without.start), range(without.stop, stop)]
    rest = " ".join(filter(None, (tree.text(part.start, part.stop) for part in parts if len(part) > 0)))
    rest = re.sub(r"\s+(?=,)|(?<=,) ?(?=,)", "", rest).strip(" ,")
    many = tree.tags[verb] in ("VBP", "VB") or said in ("are", "were", "have", "do")
    many = many or (tree.tags[verb] not in ("VBZ",) and is_many(x))
    return Statement(x, said, rest, many, often)


def gaps(clause: Clause) -> Iterator[Gap]:
    """The objects and the prepositional phrases of a clause's first predicate."""
    tree = clause.tree
    stop = last_of(clause)
    for at in tree.below(tree.root, "obj", "obl", "obl:agent"):
        places = places_of(tree, at) if at > clause.verb else None
        if not places or places.stop > stop or places.start <= clause.verb:
            continue
        case = [one for one in tree.below(at, "case") if one < at]
        if case and _ROUGHLY.fullmatch(tree.text(case[0], case[-1] + 1)) and tree.tags[case[-1] + 1] == "CD":
            case = []  # "about forty pots" are what is held
        if case != [*range(places.start, places.start + len(case))]:
            continue
        yield Gap(at, places, tree.text(places.start, places.start + len(case)), tree.labels[at])
