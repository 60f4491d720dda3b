"""The rest of a sentence that is a clause of its own, or a further verb of the same subject."""

import re

from audiolesson.draft.english.binding import reports
from audiolesson.draft.english.clauses import begins_as_clause, stands_alone
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.shortening.parsed.halves import Half
from audiolesson.draft.shortening.parsed.naming import agrees, is_many, named, within
from audiolesson.draft.shortening.parsed.read import HELPS, Read, sentence
from audiolesson.draft.shortening.predicates import has_short_end
from audiolesson.draft.shortening.reasons import BUT_FOR_A_CASE
from audiolesson.draft.shortening.sure_clauses import SHARED_IS
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

GOES_ON = lazy(r"(?:not|only|also|even|especially|to|that|then|in particular|hence|thus)\b")
_LATE_SCOPE = lazy(r"\b(?:because|if|unless|until|whether|so that|such that|in case|when|since|as long as)\b")
_DENIES = lazy(r"\b(?:not|never|no|only|just)\b|n['’]t\b")


def clause(half: Half, left: Read, right: Read, whole: Tree | None) -> Text | None:
    """The rest as a clause of its own, joined or a late one; None where what joins it may reach over both halves."""
    joint = half.joint
    if reports(half.left.text) or GOES_ON.match(half.rest.text) or _lacks_verb(left):
        return None
    if joint.kind == "late":
        if ";" in half.rest.text or (joint.sign not in ("because", "since") and BUT_FOR_A_CASE.search(half.rest.text)):
            return None
        if re.search(r",? (?:and|or|but) that\b|, and (?:because|since)", half.rest.text):
            return None
        if joint.sign == "since" and left.is_past(left.tree.root):
            return None
        if joint.sign in ("because", "since") and (
            _DENIES.search(half.left.text) or _LATE_SCOPE.search(half.left.text)
        ):
            return None
        begin = joint.begin
        if "is because" in begin and right.is_past(right.tree.root):
            begin = "This was because "
        return sentence(begin, half.rest)
    if joint.sign.split()[-1:] != [";"] and _LATE_SCOPE.search(half.left.text):
        return None
    bare = joint.sign in (" and", " but")
    if bare and (
        re.search(r"\b(?:one|\d+)$", half.left.text[:-1]) or sure_of_joined(half, right, whole) < _SURE_OF_BARE
    ):
        return None
    if joint.sign.endswith("and") and (
        _is_spliced(half.left.text[:-1])
        or (has_short_end(half.left.text[:-1]) and not joins_clauses(half, right, whole))
    ):
        return None
    if _SUBORDINATE.match(half.rest.text) or _lacks_verb_before_colon(right):
        return None
    if SHARED_IS.match(half.rest.text):
        return None
    return sentence(joint.begin, half.rest)


_FOR_BOTH = lazy(r"\b(?:for|because|when|if|by|with|due|through)\b")
"""What is said of two bare verbs: "It speeds up and slows down for …"."""
_SURE_OF_BARE = 0.4
_SUBORDINATE = lazy(r"(?:because|since|although|though|whereas|that|which|than|as)\b")


def _is_spliced(said: str) -> bool:
    """Whether the last comma of a half joins two clauses, so that a third may follow: "A is x, B is y, and …"."""
    first, comma, last = said.rpartition(", ")
    return bool(comma) and begins_as_clause(last) and (stands_alone(first) or begins_as_clause(first))


def place_in(half: Half, right: Read, whole: Tree | None) -> int:
    """The place, in the sentence as a whole, of the main verb of the rest; -1 if it is not found."""
    root = right.tree.words[right.tree.root]
    shift = half.joint.right + len(half.rest.text) + 1 - right.tree.words[-1].end
    return next((at for at, word in enumerate(whole.words) if word.start == root.start + shift), -1) if whole else -1


def sure_of_joined(half: Half, right: Read, whole: Tree | None) -> float:
    """How sure it is that the sentence as a whole is read as the halves are: what is joined is the verb of the rest."""
    at = place_in(half, right, whole)
    if whole is None or at < 0 or whole.labels[at] != "conj" or not Read(half.left, whole).is_main(at):
        return 0.0
    return whole.sure[at]


def joins_clauses(half: Half, right: Read, whole: Tree | None) -> bool:
    """Whether the sentence as a whole is read as the halves are, however surely."""
    return sure_of_joined(half, right, whole) > 0


def _lacks_verb_before_colon(right: Read) -> bool:
    """Whether what stands before a colon in the rest is a label and no clause."""
    signs = [at for at in range(right.end) if right.word(at) == ":"]
    return bool(signs) and not any(tag in FINITE for tag in right.tree.tags[: signs[0]])


def _lacks_verb(left: Read) -> bool:
    """Whether what stands behind a colon or a dash in a half is no clause, so that it may go on in the rest."""
    signs = [at for at in range(left.end) if left.word(at) in (":", "—", "–")]
    return bool(signs) and not any(tag in FINITE for tag in left.tree.tags[signs[-1] :])


_DOES_SO = lazy(r"(?:has|have|had) done (?:so|since|for|ever)\b|(?:does|do|did) so\b")
"""A verb that stands for the one before it: "and has done since then"."""


def predicate(half: Half, left: Read, right: Read, whole: Tree | None) -> Text | None:
    """What the subject of the half before does besides, told of it by its name or a pronoun; None where unsure."""
    if right.subject(right.tree.root) != 0:
        return None
    subject = left.subject(left.tree.root)
    helps = left.tree.below(left.tree.root, "aux:pass")
    helped = ""
    if helps and right.tree.labels[right.finite(right.tree.root)] not in HELPS:  # "was built and sold" is no "it sold"
        at = place_in(half, right, whole)
        if whole is None or at < 0 or whole.tags[at] != "VBN":
            return None
        helped = " ".join(left.tree.words[one].text for one in left.tree.below(left.tree.root, "aux", "aux:pass"))
    elif not _goes_with(left, right, is_many(left, subject)):
        return None
    name = named(left, subject)
    tags = left.tree.tags[left.tree.root + 1 : left.end]
    unsure = (
        (set(tags) <= {"RP", "RB", "IN"} and _FOR_BOTH.search(half.rest.text))
        or reports(half.left.text)
        or _LATE_SCOPE.search(half.left.text, left.tree.words[left.tree.root].end)  # its verb may go on as well
        or ":" in half.left.text  # so may one of what stands behind the colon
        or GOES_ON.match(half.rest.text)
        or _DOES_SO.match(half.rest.text)
        or not joins_clauses(half, right, whole)
    )
    if unsure or not name:
        return None
    if helped:
        return sentence(name, f" {helped} ", half.rest)
    begin = half.joint.begin
    return sentence(begin, within(name) if begin else name, " ", half.rest)


def _goes_with(left: Read, right: Read, many: bool) -> bool:
    """Whether a further verb agrees with its subject and is told in the same tense."""
    verb = right.finite(right.tree.root)
    if not agrees(right, verb, many) or right.is_past(right.tree.root) != left.is_past(left.tree.root):
        return False
    return right.tree.tags[verb] not in ("VBP", "VB") or (many and "VB" not in left.tree.tags)
