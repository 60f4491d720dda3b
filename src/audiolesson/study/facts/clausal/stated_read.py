"""Statements, in whatever clause of a sentence they stand, with their parts along the tree."""

from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.clausal.phrases import LEAST_SURE, Part, known, named, of_many, phrase, whole
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.prose.inverting import Statement
from audiolesson.study.facts.turning.clause import Clause
from audiolesson.study.facts.turning.gaps import is_of_unsure_case, subject_of

_OF_A_VERB = frozenset(
    {"obj", "iobj", "obl", "obl:agent", "xcomp", "compound:prt", "obl:tmod", "obl:npmod", "advmod", "advcl"}
)
_ENDS = frozenset({"conj", "parataxis", "punct", "cc", "ccomp", "appos", "discourse"})
_NO_SUBJECT = word_set(
    """this that these those there some many most others another such each both all several few one two three four none
    neither either you we i he she what which who everything nothing people everyone"""
)
_PRONOUNS = {"it": False, "its": False, "itself": False, "they": True, "them": True, "their": True, "themselves": True}


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement. `core`: what of its verb stands behind the finite word, `parts`: what stands behind that."""

    told: Told
    tree: Tree
    at: int
    x: str
    finite: str
    core: str
    many: bool
    parts: tuple[Part, ...]

    def without(self, *gaps: Part) -> Statement:
        """The statement without some parts, and without what a comma sets off."""
        kept = [one for one in self.parts if one not in gaps and not one.set_off and one.label != "advcl"]
        said = [self.tree.text(one.places.start, one.places.stop) for one in kept]
        return Statement(self.x, self.finite, " ".join(filter(None, (self.core, *said))), self.many)

    def said(self, part: Part) -> str:
        """The words of a part."""
        return self.tree.text(part.places.start, part.places.stop)

    def first(self, part: Part) -> str:
        """The first word of a part, small."""
        return self.tree.words[part.places.start].text.lower()


def statements_in(ground: Ground, told: Told, tree: Tree, topic: str = "") -> Iterator[Stated]:
    """The statements of one sentence whose subject is known; `topic`: what "it" or "they" stands for."""
    for at, label in enumerate(tree.labels):
        if label in ("root", "conj", "parataxis") and (found := _stated(ground, told, tree, at, topic)):
            yield found


def _stated(ground: Ground, told: Told, tree: Tree, at: int, topic: str) -> Stated | None:
    helpers = tree.below(at, "aux", "aux:pass", "cop")
    if tree.below(at, "mark", "expl", "csubj") or (helpers and helpers[-1] > at):
        return None
    if tree.below(at, "cop") and not tree.tags[at].startswith(("JJ", "VB")):
        return None
    finite = helpers[0] if helpers else at
    if tree.tags[finite] not in FINITE:
        return None
    over, subjects = at, tree.below(at, "nsubj", "nsubj:pass")
    if not subjects and tree.labels[at] == "conj":
        return None
    if (
        len(subjects) != 1
        or tree.sure[subjects[0]] < LEAST_SURE
        or (tree.labels[over] == "conj" and tree.sure[at] < LEAST_SURE)
    ):
        return None
    noun = subjects[0]
    places = phrase(tree, noun)
    first = tree.words[places.start].text.lower() if places else ""
    if not places or places.stop > finite or first in _NO_SUBJECT or tree.words[noun].text.lower() in _NO_SUBJECT:
        return None
    if tree.text(places.stop, finite).strip(" ,"):
        return None  # an aside, or an adverb
    own = first in ("its", "their")
    if first in ("it", "they") or own:
        if not topic:
            return None
        rest = range(places.start + 1, places.stop)
        if own and (not rest or not known(ground, told, tree, rest)):
            return None
        x = f"the {tree.text(rest.start, rest.stop)} of {topic}" if own else topic
        many = tree.tags[noun] == "NNS" if own else first == "they"
    else:
        if not tree.tags[noun].startswith("NN") or not known(ground, told, tree, places):
            return None
        x = named(ground, told, tree, noun, places)
        if is_of_unsure_case(x, ground):
            return None
        many = of_many(tree, noun, x)
    said = tree.words[finite].text.lower()
    if tree.tags[finite] == "VBP" or said in ("are", "were"):
        many = True
    if tree.tags[finite] == "VBZ" or said == "was":
        many = False
    core = tree.text(finite + 1, at + 1) if finite < at else ""
    parts = _parts(tree, at, many)
    return Stated(told, tree, at, x, said, core, many, parts) if parts is not None else None


def _parts(tree: Tree, at: int, many: bool) -> tuple[Part, ...] | None:
    found: list[Part] = []
    last = at + 1
    for one in tree.below(at):
        label = tree.labels[one]
        if one < at:
            continue
        start = next((at for at in tree.under(one) if tree.words[at].text != ","), one)
        set_off = tree.words[start - 1].text == ","
        if label in _ENDS:
            if label == "punct" and tree.words[one].text == ",":
                continue
            if label == "ccomp":
                return None
            break
        if label not in _OF_A_VERB:
            return None
        places = whole(tree, one) if label in ("advcl", "xcomp") else phrase(tree, one)
        if not places or places.start < last:
            return None
        found.append(Part(one, label, places, set_off))
        last = places.stop
    return tuple(found)


def is_heard(ground: Ground, one: Stated, places: range) -> bool:
    """Whether a stretch behind a subject is known; its pronouns may stand for the subject, if they have its number."""
    at = places.start
    for here in (*places, places.stop):
        many = _PRONOUNS.get(one.tree.words[here].text.lower()) if here < places.stop else None
        if here < places.stop and many is None:
            continue
        if many is not None and many != one.many:
            return False
        if at < here and not known(ground, one.told, one.tree, range(at, here)):
            return False
        at = here + 1
    return True


def topic_of_block(ground: Ground, told: Told, tree: Tree, many: bool) -> str:
    """The subject of a sentence, if a title names it and it is of one or of `many`; what a pronoun behind it means."""
    subjects = tree.below(tree.root, "nsubj", "nsubj:pass")
    if len(subjects) != 1:
        return ""
    noun = subjects[0]
    places = phrase(tree, noun)
    if not places or (tree.tags[noun] in ("NNS", "NNPS")) != many or not tree.tags[noun].startswith("NN"):
        return ""
    titles = {*stems(" ".join((*ground.above(told.section), ground.lesson.slug.replace("-", " "))))}
    if not {*stems(tree.words[noun].text)} & titles or not known(ground, told, tree, places):
        return ""
    return subject_of(ground, Clause(told, "", tree, places.start, noun, places.stop, places.stop))
