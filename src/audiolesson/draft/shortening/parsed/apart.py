"""A long sentence taken apart where its halves, read alone, are sentences: the surest ways first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.binding import reports, waits
from audiolesson.draft.english.clauses import begins_as_clause, number_of_verb, stands_alone
from audiolesson.draft.english.forms import base_of_ing, ed_form, s_form
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.english.verbs import ADVERBS, PLAIN
from audiolesson.draft.shortening.continued import ACTS
from audiolesson.draft.shortening.parsed.joints import Joint, Kind, joints
from audiolesson.draft.shortening.parsed.less import asides, trailing
from audiolesson.draft.shortening.parsed.naming import agrees, is_many, is_person, last_noun, named, within
from audiolesson.draft.shortening.parsed.read import HELPS, Read, sentence
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.parsed.whole import is_whole
from audiolesson.draft.shortening.predicates import has_short_end
from audiolesson.lesson.model import Text

_LEAST_WORDS = 4
_MOST_JOINTS = 16
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


@dataclass(frozen=True)
class _Half:
    joint: Joint
    left: Text
    rest: Text
    tried: tuple[str, ...]
    """The rest with each word that may stand for the noun that it is told of."""


def ways(text: Text, trees: Trees, most: int) -> Iterator[tuple[Text, ...]]:
    """The sentences of each cut that leaves both halves whole, the surest first; `most`: words that are heard well."""
    if not text.text.endswith("."):
        return
    halves = [half for joint in joints(text.text) if (half := _halved(text, joint))]
    long = len(text.text.split())
    halves = [half for half in halves if min(len(half.left.text.split()), long - len(half.left.text.split())) >= long - 2 * most][:_MOST_JOINTS]
    trees.read([text.text, *(said for half in halves for said in (half.left.text, *half.tried))])
    tree = trees.of(text.text)
    for half in sorted(halves, key=lambda half: _RANK[half.joint.kind]):
        yield from _told(half, trees, tree)
    if tree and tree.words[-1].text == ".":
        yield from asides(Read(text, tree))
        yield from trailing(Read(text, tree), trees)


def _halved(text: Text, joint: Joint) -> _Half | None:
    """The two halves of a joint, if it parts no brackets, quotation or code, and neither is a scrap."""
    before = text.text[: joint.left]
    if before.count("(") > before.count(")") or len(re.findall(r"[\"“”]", before)) % 2:
        return None
    if any(mark.start < joint.right and joint.left < mark.end for mark in text.marks):
        return None
    left, rest = sentence(cut(text, 0, joint.left)), cut(text, joint.right, len(text.text) - 1)
    if min(len(left.text.split()), len(rest.text.split())) < _LEAST_WORDS:
        return None
    return _Half(joint, left, rest, _tried(joint.kind, rest.text))


def _tried(kind: Kind, rest: str) -> tuple[str, ...]:
    if kind in ("relative", "predicate"):
        first = rest.split()[0].lower()
        number = number_of_verb(first) or (2 if first in PLAIN else 0)
        if number == 0 and (first.endswith("ly") or first in ADVERBS):
            return f"It {rest}.", f"They {rest}."
        return (f"They {rest}." if number == 2 else f"It {rest}.",)
    if kind == "owner":
        return (f"Its {rest}.",)
    if kind == "participle":
        return (f"It was {rest}.",)
    if kind in ("apposition", "doing"):
        return (f"It is {rest}.",)
    return (sentence(rest).text,)


def _told(half: _Half, trees: Trees, whole: Tree | None) -> Iterator[tuple[Text, ...]]:
    """The two sentences of a joint, if both are whole and the second can name what it is told of."""
    tree = trees.of(half.left.text)
    if tree is None or waits(half.left.text):
        return
    left = Read(half.left, tree)
    if _is_conditional(half, left) or not (is_whole(left) or (half.joint.kind in _BY_WORDS and _is_clause(half.left.text))):
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
_CASE = re.compile(r"(?:and |but |so |even |only )?(?:if|unless|whenever|until|suppose|given|provided|whether)\b", re.I)
_EVENT = re.compile(r"(?:and |but |so )?(?:when|once|as|because|since|where)\b", re.I)


def _is_clause(said: str) -> bool:
    return stands_alone(said.rstrip(".")) and begins_as_clause(said.rstrip("."))


def _is_conditional(half: _Half, left: Read) -> bool:
    """Whether the half before begins with what may hold for the rest as well: If …, When … where it is no event."""
    said = half.left.text
    if _CASE.match(said):
        return True
    if not _EVENT.match(said):
        return False
    against = half.joint.sign.split()[-1:] in (["but"], ["whereas"], ["although"]) or half.joint.kind not in ("clause", "predicate")
    return not (against or left.is_past(left.tree.root))


def _second(half: _Half, left: Read, right: Read, whole: Tree | None) -> Text | None:
    joint = half.joint
    kind = joint.kind
    if kind in ("clause", "late"):
        return _clause(half, left, right, whole)
    if kind == "predicate":
        return _predicate(half, left, right, whole)
    if kind == "doing":
        return _doing(half, left)
    if kind == "place":
        return _placed(half, left)
    noun = last_noun(left, right if kind == "relative" else None)
    name = named(left, noun, near=True) if noun >= 0 else ""
    if not name or reports(half.left.text):
        return None
    many = is_many(left, noun)
    if joint.sign in ("who", "whom") and not is_person(left, noun):
        return None
    if kind == "object":
        return _object(half, right, name)
    if kind == "relative":
        return sentence(name, " ", half.rest) if right.subject(right.tree.root) == 0 else None
    if kind == "owner":
        return sentence("Their " if many else f"{name}'s " if left.tree.tags[noun] == "NNP" else "Its ", half.rest)
    if kind == "prep":
        return sentence(joint.begin, within(name), ", " if joint.sign == "which" else " ", half.rest)
    return _described(half, left, right, noun, name, whole)


_TIME = re.compile(
    r"\b(?:\d{4}|\d{4}s|year|century|day|summer|winter|spring|autumn|month|week|decade|age|era|period|war|time|morning"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\.$"
)
_ASKS = re.compile(r"\b(?:what|how|where|when|who|why)\b")


def _placed(half: _Half, left: Read) -> Text | None:
    """What a clause with where or when tells of a place or a time at the end of the half before."""
    said = half.left.text
    noun = last_noun(left, None)
    if noun < 0 or reports(said) or _ASKS.search(said) or re.search(r", (?:and|or) (?:where|when)\b", half.rest.text):
        return None
    if half.joint.sign == "when":
        return sentence(half.joint.begin, half.rest) if _TIME.search(said) and left.is_past(left.tree.root) else None
    return sentence(half.joint.begin, half.rest) if left.tree.labels[noun] in ("obl", "nmod", "flat", "compound") else None


_PROCESS = re.compile(
    r"(?:an?|the) (?:[\w-]+ )?(?:process|phenomenon|practice|method|technique|effect|result|change|idea|system|move|state"
    r"|approach|strategy|situation|condition|principle|rule|law|custom|procedure|property|pattern|problem|mistake"
    r"|reaction|operation|step|trick|habit|feat|task|fact|number|rate|figure|share|rise|fall|loss|gain)\b"
)
_CALLED = re.compile(r"(?:an?|the) (?:[\w-]+ )?(?P<noun>[\w-]+) (?P<rest>(?:called|known as|termed|named) .+)")


_POINTS = frozenset({"this", "that", "these", "those"})
_NARROWED = re.compile(r", (?!which\b|who\b|whose\b|where\b)|;|:")
_BEHIND = re.compile(r"(?:\w+ly |now |often |first |later )?(?:(?:called|known|named|termed)\b|\w+ (?:by|in|on|at|from|of|to|with|as"
                     r"|for|into|under|after|between|through|around|about|over|along|against)\b)")


def _described(half: _Half, left: Read, right: Read, noun: int, name: str, whole: Tree | None) -> Text | None:
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
            return sentence(f"This {found['noun']} is ", cut(half.rest, found.start("rest"), len(said))) if found else None
        past = past and left.tree.tags[noun] == "NNP" and is_person(left, noun)
    elif not _BEHIND.match(said):
        return None
    elif re.search(r"\bby\b|\b\d{4}\b", said) and not re.match(r"(?:now |often )?(?:called|known|named|based)\b", said):
        past = True
    elif said.startswith("now "):
        past = False
    many = is_many(left, noun)
    verb = ("were" if many else "was") if past else ("are" if many else "is")
    return sentence(name, f" {verb} ", half.rest)


def _hangs_on(half: _Half, left: Read, noun: int, whole: Tree | None) -> bool:
    """Whether the sentence as a whole is read so that what follows hangs on the noun before it."""
    if whole is None:
        return False
    start = half.joint.right
    end = left.tree.words[noun].end
    places = [at for at, word in enumerate(whole.words) if word.start >= start]
    nouns = {at for at, word in enumerate(whole.words) if left.tree.words[noun].start <= word.start < end}
    top = next((at for at in places if whole.heads[at] < places[0] and whole.labels[at] != "punct"), -1)
    return top >= 0 and whole.heads[top] in nouns and whole.labels[top] in ("acl", "appos")


def _doing(half: _Half, left: Read) -> Text | None:
    """ "They sailed north, carrying silver" → "They carried silver"."""
    root = left.tree.root
    word = half.joint.sign
    base = base_of_ing(word)
    name = named(left, left.subject(root))
    verb = left.tree.tags[left.finite(root)]
    if not base or base not in PLAIN or left.tree.below(root, "aux", "aux:pass", "cop", "conj") or reports(half.left.text):
        return None
    if word in ACTS:
        name, form = "This", ACTS[word][2] if verb == "VBD" else ACTS[word][1]
    else:
        form = ed_form(base) if verb == "VBD" else s_form(base) if verb == "VBZ" else base
    if not name or not form or re.search(r"\b(?:and|or) \w+ing\b|, \w+ing\b", half.rest.text):
        return None
    return sentence(name, " ", form, " ", cut(half.rest, half.rest.text.index(word) + len(word), len(half.rest.text)))


_GOES_ON = re.compile(r"(?:not|only|also|even|especially|to|that|then|in particular)\b")
_LATE_SCOPE = re.compile(r"\b(?:because|if|unless|until|whether|so that|such that|in case|when|since|as long as)\b")
_DENIES = re.compile(r"\b(?:not|never|no|only|just)\b|n['’]t\b")


def _object(half: _Half, right: Read, name: str) -> Text | None:
    """ "which he later named a plain" → "He later named this land a plain"."""
    tree = right.tree
    at = tree.root
    while inner := tree.below(at, "xcomp"):
        at = inner[0]
    if tree.tags[0] in ("IN", "TO") or not tree.tags[at].startswith("VB") or right.start(right.subject(tree.root)) > 0 or "that" in half.rest.text.split():
        return None
    end = tree.words[at].end
    rest = cut(half.rest, end, len(half.rest.text))
    return sentence(cut(half.rest, 0, end), " ", within(name), " " if rest.text else "", rest)


def _clause(half: _Half, left: Read, right: Read, whole: Tree | None) -> Text | None:
    joint = half.joint
    if reports(half.left.text) or _GOES_ON.match(half.rest.text) or _lacks_verb(left):
        return None
    if joint.kind == "late":
        if re.search(r",? (?:and|or|but) that\b|, and (?:because|since)", half.rest.text):
            return None
        if joint.sign == "since" and left.is_past(left.tree.root):
            return None
        if joint.sign in ("because", "since") and (_DENIES.search(half.left.text) or _LATE_SCOPE.search(half.left.text)):
            return None
        begin = joint.begin
        if "is because" in begin and right.is_past(right.tree.root):
            begin = "This was because "
        return sentence(begin, half.rest)
    if joint.sign.split()[-1:] != [";"] and _LATE_SCOPE.search(half.left.text) and joint.sign != " :":
        return None
    bare = joint.sign in (" and", " but")
    if bare and (re.search(r"\b(?:one|\d+)$", half.left.text[:-1]) or _sure_of_joined(half, right, whole) < _SURE_OF_BARE):
        return None
    if joint.sign.endswith("and") and (_is_spliced(half.left.text[:-1]) or (has_short_end(half.left.text[:-1]) and not _joins_clauses(half, right, whole))):
        return None
    if _SUBORDINATE.match(half.rest.text) or _lacks_verb_before_colon(right):
        return None
    return sentence(joint.begin, half.rest)


_SURE_OF_BARE = 0.4
_SUBORDINATE = re.compile(r"(?:because|since|although|though|whereas|that|which|than|as)\b")


def _is_spliced(said: str) -> bool:
    """Whether the last comma of a half joins two clauses, so that a third may follow: "A is x, B is y, and …"."""
    first, comma, last = said.rpartition(", ")
    return bool(comma) and begins_as_clause(last) and (stands_alone(first) or begins_as_clause(first))


def _place_in(half: _Half, right: Read, whole: Tree | None) -> int:
    """The place, in the sentence as a whole, of the main verb of the rest; -1 if it is not found."""
    root = right.tree.words[right.tree.root]
    shift = half.joint.right + len(half.rest.text) + 1 - right.tree.words[-1].end
    return next((at for at, word in enumerate(whole.words) if word.start == root.start + shift), -1) if whole else -1


def _sure_of_joined(half: _Half, right: Read, whole: Tree | None) -> float:
    """How sure it is that the sentence as a whole is read as the halves are: what is joined is the verb of the rest."""
    at = _place_in(half, right, whole)
    if whole is None or at < 0 or whole.labels[at] != "conj" or not Read(half.left, whole).is_main(at):
        return 0.0
    return whole.sure[at]


def _joins_clauses(half: _Half, right: Read, whole: Tree | None) -> bool:
    return _sure_of_joined(half, right, whole) > 0


def _lacks_verb_before_colon(right: Read) -> bool:
    """Whether what stands before a colon in the rest is a label and no clause."""
    signs = [at for at in range(right.end) if right.word(at) == ":"]
    return bool(signs) and not any(tag in FINITE for tag in right.tree.tags[: signs[0]])


def _lacks_verb(left: Read) -> bool:
    """Whether what stands behind a colon or a dash in a half is no clause, so that it may go on in the rest."""
    signs = [at for at in range(left.end) if left.word(at) in (":", "—", "–")]
    return bool(signs) and not any(tag in FINITE for tag in left.tree.tags[signs[-1] :])


def _predicate(half: _Half, left: Read, right: Read, whole: Tree | None) -> Text | None:
    root = left.tree.root
    subject = left.subject(root)
    verb = right.finite(right.tree.root)
    many = is_many(left, subject)
    if right.subject(right.tree.root) != 0:
        return None
    helps = left.tree.below(root, "aux:pass")
    if helps and right.tree.labels[verb] not in HELPS:  # "was built and sold" is no "it sold"
        at = _place_in(half, right, whole)
        if whole is None or at < 0 or whole.tags[at] != "VBN":
            return None
        helped = " ".join(left.tree.words[one].text for one in left.tree.below(root, "aux", "aux:pass"))
        name = named(left, subject)
        if not name or _GOES_ON.match(half.rest.text) or not _joins_clauses(half, right, whole) or reports(half.left.text):
            return None
        return sentence(name, f" {helped} ", half.rest)
    if not agrees(right, verb, many) or right.is_past(right.tree.root) != left.is_past(root):
        return None
    if right.tree.tags[verb] in ("VBP", "VB") and (not many or "VB" in left.tree.tags):
        return None
    if reports(half.left.text) or _GOES_ON.match(half.rest.text) or not _joins_clauses(half, right, whole):
        return None
    name = named(left, subject)
    if not name:
        return None
    begin = half.joint.begin
    return sentence(begin, within(name) if begin else name, " ", half.rest)
