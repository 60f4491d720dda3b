"""The deeds that a sentence tells, in whatever clause of it: by its main verb, a relative clause or a participle.

"The kiln, which Anna Reed built in 1921, …" tells of a deed as "Anna Reed built the kiln in 1921" does. What a deed has
is cut along the tree, so that each part is a whole phrase.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.study.facts.clausal.phrases import LEAST_SURE, Part, known, named, of_many, phrase
from audiolesson.study.facts.ground import Ground, Told

_OF_A_VERB = ("obj", "iobj", "obl", "obl:agent", "xcomp", "compound:prt", "obl:tmod", "obl:npmod")
_RELATIVE = word_set("which that who whom whose where when")


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed of the past. `x`: who or what did it or, if it is `passive`, had it done; `verb`: as it is said, with
    "was" or "were" in front if it is passive; `parts`: what stands behind, in order."""

    told: Told
    tree: Tree
    at: int
    x: str
    x_places: range
    many: bool
    passive: bool
    parts: tuple[Part, ...]
    object_before: str = ""
    """What a relative clause is told of, if that is its object."""

    @property
    def verb(self) -> str:
        """The finite verb."""
        return ("were" if self.many else "was") if self.passive else self.tree.words[self.at].text

    def rest(self, *without: Part) -> str:
        """What stands behind the finite verb but some parts."""
        said = [self.tree.text(part.places.start, part.places.stop) for part in self.parts if part not in without]
        done = [self.tree.words[self.at].text] if self.passive else []
        return " ".join((*done, *filter(None, (self.object_before,)), *said))


def deeds_in(ground: Ground, told: Told, tree: Tree) -> Iterator[Deed]:
    """The deeds of one sentence whose parts are all known to who hears of which lesson it is."""
    for at, tag in enumerate(tree.tags):
        if tag in ("VBD", "VBN") and (deed := _deed(ground, told, tree, at)):
            yield deed


def _deed(ground: Ground, told: Told, tree: Tree, at: int) -> Deed | None:
    label = tree.labels[at]
    helpers = [tree.words[one].text.lower() for one in tree.below(at, "aux", "aux:pass", "cop")]
    passive = bool(tree.below(at, "aux:pass"))
    participle = label == "acl" and tree.tags[at] == "VBN"
    if label not in ("root", "conj", "acl:relcl", "acl", "parataxis") or (
        helpers and helpers not in (["was"], ["were"])
    ):
        return None
    if (not passive and not participle and tree.tags[at] != "VBD") or (label == "acl" and not participle):
        return None
    if tree.below(at, "mark", "expl") or any(
        tree.words[one].text.lower() in ("not", "never", "n't") for one in tree.below(at)
    ):
        return None
    subjects = tree.below(at, "nsubj", "nsubj:pass")
    before = ""
    if participle or (label == "acl:relcl" and (not subjects or tree.words[subjects[0]].text.lower() in _RELATIVE)):
        noun = tree.heads[at]
        if tree.sure[at] < LEAST_SURE or not tree.tags[noun].startswith("NN"):
            return None
        places = phrase(tree, noun, at, bare=True)
    elif subjects:
        noun = subjects[0]
        places = phrase(tree, noun) if tree.sure[noun] >= LEAST_SURE else None
        if label == "acl:relcl":
            above = tree.heads[at]
            own = phrase(tree, above, at, bare=True)
            if not own or tree.sure[at] < LEAST_SURE or (tree.below(at, "obl") and not _is_object(tree, at)):
                return None
            if not _is_object(tree, at) or not known(ground, told, tree, own):
                return None
            before = named(ground, told, tree, above, own)
    elif label == "conj":
        over = tree.heads[at]
        subjects = tree.below(over, "nsubj", "nsubj:pass")
        if not subjects or tree.sure[at] < LEAST_SURE or tree.labels[over] not in ("root", "parataxis"):
            return None
        noun = subjects[0]
        places = phrase(tree, noun)
    else:
        return None
    if not places or not tree.tags[noun].startswith("NN") or not known(ground, told, tree, places):
        return None
    parts = _parts(tree, at)
    if parts is None:
        return None
    x = named(ground, told, tree, noun, places)
    many = of_many(tree, noun, x)
    return Deed(told, tree, at, x, places, many, passive or participle, parts, before)


def _is_object(tree: Tree, at: int) -> bool:
    """Whether a relative clause is told of its object: "the kiln, which Anna Reed built"."""
    return any(tree.words[one].text.lower() in ("which", "that", "whom") for one in tree.below(at, "obj") if one < at)


def _parts(tree: Tree, at: int) -> tuple[Part, ...] | None:
    """What belongs to a verb behind it, up to a comma; None where it cannot be told in order."""
    found: list[Part] = []
    last = at + 1
    for one in tree.below(at):
        label = tree.labels[one]
        if one < at:
            continue
        if label in ("conj", "parataxis", "advcl", "punct", "ccomp", "cc"):
            if label in ("ccomp",):
                return None
            break
        if label == "advmod" or label not in _OF_A_VERB:
            return None
        places = phrase(tree, one)
        if not places or places.start < last:
            return None
        if tree.words[places.start - 1].text == ",":
            break
        found.append(Part(one, label, places))
        last = places.stop
    return tuple(found)


def is_part_known(ground: Ground, deed: Deed, part: Part) -> bool:
    """Whether a part is known; "his" or "its" in it may stand for who did the deed."""
    words = [deed.tree.words[at].text.lower() for at in part.places]
    if words[0] in ("its", "their", "his", "her") and not deed.object_before:
        own = "their" if deed.many else words[0]
        named = deed.tree.tags[deed.x_places.stop - 1] in ("NNP", "NNPS")
        if (words[0] == own) and (words[0] == "its" or deed.many or named):
            places = range(part.places.start + 1, part.places.stop)
            return len(places) > 0 and known(ground, deed.told, deed.tree, places)
    return known(ground, deed.told, deed.tree, part.places)
