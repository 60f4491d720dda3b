"""A long sentence taken apart where its halves, read alone, are sentences: the surest ways first."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.binding import reports, waits
from audiolesson.draft.english.clauses import begins_as_clause, stands_alone
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.shortening.parsed.coordinated import coordinated
from audiolesson.draft.shortening.parsed.halves import Half, halves_of
from audiolesson.draft.shortening.parsed.joined import clause, predicate
from audiolesson.draft.shortening.parsed.joints import Kind
from audiolesson.draft.shortening.parsed.less import asides, trailing
from audiolesson.draft.shortening.parsed.naming import is_many, is_person, last_noun, named, within
from audiolesson.draft.shortening.parsed.read import Read, sentence
from audiolesson.draft.shortening.parsed.rows import rows_of_clauses, rows_of_deeds
from audiolesson.draft.shortening.parsed.told import described, doing, object_of, placed
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.parsed.whole import is_torn, is_whole
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_RANK: dict[Kind, int] = {
    "clause": 0,
    "late": 1,
    "relative": 2,
    "owner": 3,
    "place": 3,
    "prep": 3,
    "object": 3,
    "participle": 4,
    "doing": 4,
    "apposition": 4,
    "predicate": 5,
}


def asked_for(text: Text, most: int) -> list[str]:
    """The texts whose trees `ways` asks for."""
    return _read_for(text, halves_of(text, most)) if text.text.endswith(".") else []


def _read_for(text: Text, halves: Sequence[Half]) -> list[str]:
    return [text.text, *(said for half in halves for said in (half.left.text, *half.tried))]


def ways(text: Text, trees: Trees, most: int) -> Iterator[tuple[Text, ...]]:
    """The sentences of each cut that leaves both halves whole, the surest first; `most`: words that are heard well."""
    if not text.text.endswith("."):
        return
    halves = halves_of(text, most)
    trees.read(_read_for(text, halves))
    tree = trees.of(text.text)
    for half in sorted(halves, key=lambda half: _RANK[half.joint.kind]):
        if half.joint.kind not in _OF_CLAUSES and ";" in half.rest.text:
            continue  # the rest is a row, of which the clause tells of one: "posts, on which it rests; beams; nails"
        yield from _told(half, trees, tree)
    yield from rows_of_clauses(text, trees)
    yield from rows_of_deeds(text, trees)
    if tree is None and (badly := trees.of_few(text.text)) and badly.words[-1].text == ".":
        yield from coordinated(Read(text, badly))
    if tree and tree.words[-1].text == ".":
        read = Read(text, tree)
        yield from coordinated(read)
        yield from asides(read)
        yield from trailing(read, trees)


def _told(half: Half, trees: Trees, whole: Tree | None) -> Iterator[tuple[Text, ...]]:
    """The two sentences of a joint, if both are whole and the second can name what it is told of."""
    tree = trees.of(half.left.text)
    if tree is None or waits(half.left.text) or _ROW_OF_DEEDS.match(half.left.text):
        return
    left = Read(half.left, tree)
    if (
        is_torn(left)
        or _is_conditional(half, left)
        or not (is_whole(left) or (half.joint.kind in _BY_WORDS and is_clause(half.left.text)))
    ):
        return
    for said in half.tried:
        found = trees.of(said)
        if found is None:
            continue
        right = Read(Text(said), found)
        if is_whole(right) or (half.joint.kind in _BY_WORDS and begins_as_clause(half.rest.text)):
            second = _second(half, left, right, whole)
            if second:
                yield half.left, second
                return


_BY_WORDS = frozenset({"clause", "late", "place", "prep"})
"""Kinds whose halves are clauses as they stand, which their words can show as well as their tree."""
_OF_CLAUSES = frozenset({"clause", "late", "predicate"})
_CASE = lazy(r"(?:and |but |so |even |only )?(?:if|unless|whenever|until|suppose|given|provided|whether)\b", re.I)
_EVENT = lazy(r"(?:and |but |so )?(?:when|once|as|because|since|where)\b", re.I)


_OPEN_ROW = lazy(r", [a-z]+\.$")
"""The end of a row whose last member, with its "and", is in the other half: "by the wind, rain."."""


_THAT = lazy(r".* that (?P<rest>(?:my|your|his|her|its|our|their|the|an?) .*)")


_ROW_OF_DEEDS = lazy(
    r"(?:An?|The|Any|Every|Each|No|Those|People) (?:[\w-]+ ){0,2}(?:who|that|which) [^,;:]+, "
    r"(?!(?:its|this|as|is|was|has|does|always|perhaps|thus|besides|sometimes)\b)[a-z]+(?:s|ed)\b"
)
"""A subject whose clause has a row of verbs, of which the next may be another: "A man who sits, stands up and …"."""


def is_clause(said: str) -> bool:
    """Whether half a sentence is a clause by its words, with nothing left open at its end."""
    that = _THAT.match(said)
    if _OPEN_ROW.search(said) or (that and not has_finite_verb(that["rest"])):
        return False
    return stands_alone(said.rstrip(".")) and begins_as_clause(said.rstrip("."))


def _is_conditional(half: Half, left: Read) -> bool:
    """Whether the half before begins with what may hold for the rest as well: If …, When … where it is no event."""
    said = half.left.text
    if _CASE.match(said):
        return True
    if not _EVENT.match(said):
        return False
    against = half.joint.sign.split()[-1:] in (["but"], ["whereas"], ["although"]) or half.joint.kind not in (
        "clause",
        "predicate",
    )
    return not (against or left.is_past(left.tree.root))


def _is_of_a_name(left: Read, noun: int) -> bool:
    """Whether a name only says where another one belongs, of whom the rest is told: "Ann Hill of the Mint, who …"."""
    tree = left.tree
    while tree.labels[noun] in ("flat", "compound"):
        noun = tree.heads[noun]
    return tree.labels[noun] == "nmod" and tree.tags[tree.heads[noun]] in ("NNP", "NNPS")


def _second(half: Half, left: Read, right: Read, whole: Tree | None) -> Text | None:
    joint = half.joint
    kind = joint.kind
    if kind in ("clause", "late"):
        return clause(half, left, right, whole)
    if kind == "predicate":
        return predicate(half, left, right, whole)
    if kind == "doing":
        return doing(half, left)
    if kind == "place":
        return placed(half, left)
    noun = last_noun(left, right if kind == "relative" else None)
    name = named(left, noun, near=True) if noun >= 0 else ""
    if not name or reports(half.left.text):
        return None
    many = is_many(left, noun)
    if joint.sign in ("who", "whom") and (not is_person(left, noun) or _is_of_a_name(left, noun)):
        return None
    if kind == "object":
        return object_of(half, right, name)
    if kind == "relative":
        return sentence(name, " ", half.rest) if right.subject(right.tree.root) == 0 else None
    if kind == "owner":
        return sentence("Their " if many else f"{name}'s " if left.tree.tags[noun] == "NNP" else "Its ", half.rest)
    if kind == "prep":
        return sentence(joint.begin, within(name), ", " if joint.sign == "which" else " ", half.rest)
    return described(half, left, right, noun, name, whole)
