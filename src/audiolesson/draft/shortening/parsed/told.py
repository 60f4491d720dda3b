"""The rest of a sentence that tells of a noun before it, of a place, or of what its subject does besides."""

import re

from audiolesson.draft.english.binding import reports
from audiolesson.draft.english.forms import base_of_ing, ed_form, s_form
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.shortening.continued import ACTS
from audiolesson.draft.shortening.parsed.halves import Half
from audiolesson.draft.shortening.parsed.naming import is_many, last_noun, named, within
from audiolesson.draft.shortening.parsed.read import Read, sentence
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_TIME = lazy(
    r"\b(?:\d{4}|\d{4}s|year|century|day|summer|winter|spring|autumn|month|week|decade|age|era|period|war|time|morning"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\.$"
)
_ASKS = lazy(r"\b(?:what|how|where|when|who|why)\b")


def placed(half: Half, left: Read) -> Text | None:
    """What a clause with where or when tells of a place or a time at the end of the half before."""
    said = half.left.text
    noun = last_noun(left, None)
    if noun < 0 or reports(said) or _ASKS.search(said) or re.search(r", (?:and|or) (?:where|when)\b", half.rest.text):
        return None
    if half.joint.sign == "when":
        return sentence(half.joint.begin, half.rest) if _TIME.search(said) and left.is_past(left.tree.root) else None
    is_place = left.tree.labels[noun] in ("obl", "nmod", "flat", "compound") and not said[:-1].endswith(_ENDS_OF_DATES)
    return sentence(half.joint.begin, half.rest) if is_place else None


_ENDS_OF_DATES = ("1st", "2nd", "3rd", "th", *"0123456789")
"""What a half before "where" ends with that is hardly a place: "on the 21st"."""


_PROCESS = lazy(
    r"(?:an?|the) (?:[\w-]+ )?(?:process|phenomenon|practice|method|technique|effect|result|change|idea|system|state"
    r"|move|approach|strategy|situation|condition|principle|rule|law|custom|procedure|property|pattern|problem|mistake"
    r"|reaction|operation|step|trick|habit|feat|task|fact|number|rate|figure|share|rise|fall|loss|gain)\b"
)
_CALLED = lazy(r"(?:an?|the) (?:[\w-]+ )?(?P<noun>[\w-]+) (?P<rest>(?:called|known as|termed|named) .+)")


_POINTS = frozenset({"this", "that", "these", "those"})
_NARROWED = lazy(r", (?!which\b|who\b|whose\b|where\b)|;|:")
_BEHIND = lazy(
    r"(?:\w+ly |now |often |first |later )?(?:(?:called|known|named|termed)\b|\w+ (?:by|in|on|at|from|of|to|with|as"
    r"|for|into|under|after|between|through|around|about|over|along|against)\b)"
)


def described(half: Half, left: Read, right: Read, noun: int, name: str, whole: Tree | None) -> Text | None:
    """What is told of a noun by a participle or an apposition, with "is" or "was"."""
    said = half.rest.text
    if any(left.word(one) in _POINTS for one in left.tree.below(noun, "det")):
        return None
    if _NARROWED.search(said) or ":" in half.left.text or not _hangs_on(half, left, noun, whole):
        return None
    past = left.is_past(left.tree.root)
    if half.joint.kind == "apposition":
        if left.tree.below(noun, "conj") or is_many(right, right.tree.root) != is_many(left, noun):
            return None
        if _PROCESS.match(said):
            found = _CALLED.fullmatch(said)
            return (
                sentence(f"This {found['noun']} is ", cut(half.rest, found.start("rest"), len(said))) if found else None
            )
        past = past and left.tree.tags[noun] == "NNP"
    elif not _BEHIND.match(said):
        return None
    elif re.search(r"\bby\b|\b\d{4}\b", said) and not re.match(r"(?:now |often )?(?:called|known|named|based)\b", said):
        past = True
    elif said.startswith("now "):
        past = False
    many = is_many(left, noun)
    verb = ("were" if many else "was") if past else ("are" if many else "is")
    return sentence(name, f" {verb} ", half.rest)


def _hangs_on(half: Half, left: Read, noun: int, whole: Tree | None) -> bool:
    """Whether the sentence as a whole is read so that what follows hangs on the noun before it."""
    if whole is None:
        return False
    start = half.joint.right
    end = left.tree.words[noun].end
    places = [at for at, word in enumerate(whole.words) if word.start >= start]
    nouns = {at for at, word in enumerate(whole.words) if left.tree.words[noun].start <= word.start < end}
    top = next((at for at in places if whole.heads[at] < places[0] and whole.labels[at] != "punct"), -1)
    return top >= 0 and whole.heads[top] in nouns and whole.labels[top] in ("acl", "appos")


def doing(half: Half, left: Read) -> Text | None:
    """ "They sailed north, carrying silver" → "They carried silver"."""
    root = left.tree.root
    word = half.joint.sign
    base = base_of_ing(word)
    name = named(left, left.subject(root))
    verb = left.tree.tags[left.finite(root)]
    if (
        not base
        or base not in PLAIN
        or left.tree.below(root, "aux", "aux:pass", "cop", "conj")
        or reports(half.left.text)
    ):
        return None
    if word in ACTS:
        name, form = "This", ACTS[word][2] if verb == "VBD" else ACTS[word][1]
    else:
        form = ed_form(base) if verb == "VBD" else s_form(base) if verb == "VBZ" else base
    if not name or not form or re.search(r"\b(?:and|or) \w+ing\b|, \w+ing\b", half.rest.text):
        return None
    return sentence(name, " ", form, " ", cut(half.rest, half.rest.text.index(word) + len(word), len(half.rest.text)))


def object_of(half: Half, right: Read, name: str) -> Text | None:
    """ "which he later named a plain" → "He later named this land a plain"."""
    tree = right.tree
    at = tree.root
    while inner := tree.below(at, "xcomp"):
        at = inner[0]
    if (
        tree.tags[0] in ("IN", "TO")
        or not tree.tags[at].startswith("VB")
        or right.start(right.subject(tree.root)) > 0
        or "that" in half.rest.text.split()
    ):
        return None
    end = tree.words[at].end
    rest = cut(half.rest, end, len(half.rest.text))
    return sentence(cut(half.rest, 0, end), " ", within(name), " " if rest.text else "", rest)
