"""The beginning of a sentence that stays too long: what is whole up to a joint is told, the rest is not.

"The bells turn full circle, so that a ringer, who …" says what it says without its end. What takes the beginning back
("but", "unless") or is the point of it ("not x but y", "the following: …") is no end to leave.
"""

import re

from audiolesson.draft.english.binding import reports, waits
from audiolesson.draft.english.clauses import begins_as_clause
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.shortening.parsed.apart import is_clause
from audiolesson.draft.shortening.parsed.halves import Half, halves_of
from audiolesson.draft.shortening.parsed.read import HELPS, Read
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.parsed.whole import is_whole
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_FEWEST = 7
"""Words of a beginning that says something by itself."""

_KINDS = frozenset({"clause", "late", "relative", "object", "owner", "prep", "place", "participle", "doing"})
_TAKES_BACK = lazy(
    r"(?:but|yet|although|though|even though|unless|except|whereas|while|or|not|only|rather|instead|if|provided"
    r"|assuming|as long as|so long as|in case|until|before|at least|at most|given that|supposing|excluding|except\w*"
    r"|with the exception|apart from|other than)\b",
    re.I,
)
"""How a rest begins without which the beginning says something else."""

_TAKES_BACK_LATER = lazy(
    r"\b(?:but|yet|although|though|unless|until|except|however|only|not|no|never|none|nobody|nothing|neither|nor|cannot"
    r"|wrong\w*|false\w*|true|truth|den(?:y|ies|ied|ying)|overturn\w*|believ\w+|impossible|doubt\w*|hardly|scarcely|refut\w+"
    r"|disproved?|mistake\w*|myth|excluding|provided)\b|n['’]t\b",
    re.I,
)
"""What says of a beginning, anywhere behind it, that it is not so or not always."""

_OF_SOMEBODY = lazy(
    r"\b(?:(?:is|are|was|were|been) (?:said|thought|believed|held|supposed|alleged|claimed|assumed|rumou?red|told)"
    r"|according to|in the view of|in theory|held that|holds that|most (?:people|of us)|many people|people"
    r"(?: \w+)? (?:think|believe|say|claim)|legend|suppose|imagine|supposedly|allegedly)\b",
    re.I,
)
"""What is somebody's view, which the end of the sentence often takes back."""

_ALLOWS = lazy(r"\b(?:may|can|could|might|must|should|forb[ia]d\w*|allow\w*|permit\w*)\b", re.I)
_CUT_CLAUSE = lazy(
    r"(?:and |but |or )?(?:as|which|whose|who|whom|where|when|while|because|since|so that|if|although|though|that)\b",
    re.I,
)
"""A beginning that ends within a clause behind a comma: what it hangs on is told, the rest may be its point."""
_ANNOUNCES = lazy(
    r"\b(?:this|these|those|that|two|three|four|five|six|several|ways?|things?|kinds?|types?|reasons?|rules?|questions?"
    r"|such|same|idea|so|simple|clear|plain|is|are|was|were|says?|said|asks?|like|case)\.$"
    r"|\b(?:an?|the|one) (?:[\w-]+ ){0,3}[\w-]+\.$|\b(?:following|as follows)\b"
    r"|^(?:The|This|That|It|Its|Here|There|What) (?:\w+ ){1,3}(?:is|are|was|were) (?:\w+ ){0,3}\w+\.$",
    re.I,
)
"""How a beginning ends, or what it is, that a colon leads from to its point."""

_SURE = frozenset({";", "; and", "; so", "which", "who", "whom", "whose", "where", "so that"})
"""Signs behind which a sentence surely goes on with something else."""

_IF = lazy(r"^(?:And |But |So )?(?:Even |Only )?If\b", re.I)
_BOTH = lazy(r"\b(?:both|either|neither|between)\b(?! (?:them|of)\b)", re.I)
_COUNTS = lazy(r"\b(?:two|three|four|five|six|several|both|many) [^:]*:", re.I)
_DENIES = lazy(r"\b(?:not|never|no|nobody|nothing|none|neither|hardly|scarcely)\b|n['’]t\b", re.I)


def begun(text: Text, trees: Trees, most: int) -> tuple[Text, Text] | None:
    """The longest beginning of at most `most` words that is a sentence by itself, and the rest as it is written."""
    if not text.text.endswith("."):
        return None
    halves = [half for half in halves_of(text, most) if _may_end(half, text.text, most)]
    trees.read([half.left.text for half in halves])
    for half in sorted(halves, key=lambda one: -len(one.left.text)):
        tree = trees.of(half.left.text)
        if tree is None or (tree.words[tree.root].text in ("called", "named") and not tree.below(tree.root, *HELPS)):
            continue
        sure = half.joint.sign.strip() in _SURE or is_clause(half.left.text)
        if sure and not tree.below(tree.root, "mark") and is_whole(Read(half.left, tree)):
            return half.left, half.rest
    return None


def _may_end(half: Half, whole: str, most: int) -> bool:
    """Whether a sentence may be left at this joint, as far as its words tell."""
    said, joint = half.left.text, half.joint
    if joint.kind not in _KINDS or joint.sign in (" and", " but") or not _FEWEST <= len(said.split()) <= most:
        return False
    if waits(_IF.sub("", said)) or _BOTH.search(said) or _COUNTS.search(said) or _leaves_open(half):
        return False
    rest = whole[joint.left :].lstrip(" ,;:—–")
    if _TAKES_BACK.match(rest) or _TAKES_BACK.match(half.rest.text) or _TAKES_BACK_LATER.search(rest):
        return False
    if reports(said) or _OF_SOMEBODY.search(said) or (":" in joint.sign and _ANNOUNCES.search(said)):
        return False
    if ", " in said and _CUT_CLAUSE.match(said.rpartition(", ")[2]):
        return False
    if rest.startswith("where ") and _ALLOWS.search(said):
        return False
    return not (joint.sign in ("because", "since", "so that") and _DENIES.search(said))


_OPEN = lazy(
    r".*\b(?:that|because|since|although|if|when|whether)(?= (?:after|before|while|by|with|without|in|on|at|to|the|an?"
    r"|its|their|his|her)\b)(?P<rest>.*)"
)
"""A clause at the end of a beginning, which needs its verb: "… because after dreaming so long"."""


_PHRASE = lazy(r"(?:an?|the) (?:[\d%-]+ )?(?P<noun>[a-z]+)\b")
_DOING = lazy(
    r", [a-z]+ing\b|\b(?:is|are|was|were|be|been|by|of|for|in|means?|includes?|involves?|like|as|keeps?|start\w*)"
    r"(?: \w+ly)? [a-z]+ing\b"
)
"""A row of deeds that goes on in the rest: "It is moving the cart, turning the tap, …"."""

_VERB = lazy(r", (?:is|are|was|were|has|have|had|will|can|would|must|may)\b")


_SUBORDINATE = lazy(r"\b(?:when|if|where|who|which|that|as soon as|once)\b")
"""What begins a clause whose verbs a rest may go on with: "… when one holds a thing, and has agreed to keep it"."""


def _leaves_open(half: Half) -> bool:
    """Whether a row, a clause or what is set off at the end of a beginning goes on in the rest."""
    said, rest, joint = half.left.text, half.rest.text, half.joint
    if joint.sign.endswith("and"):
        again = _PHRASE.match(rest)
        within = "," in said or _SUBORDINATE.search(said) is not None
        if (within and not begins_as_clause(rest)) or (again and re.search(rf"\b{again['noun']}\b", said)):
            return True
    if (joint.kind == "participle" and "," in said) or (joint.kind == "doing" and _DOING.search(said)):
        return True
    if joint.kind in _SET_OFF and _VERB.search(rest):
        return True
    if joint.sign.startswith(";") and _ROW_OF_THINGS.search(rest):
        return True  # "The units are the day, which …; the month, which …; and the year"
    if not begins_as_clause(re.split(r"[;:]", said.rstrip("."))[-1]) and re.search(r"[;:]", said):
        return True
    end = _OPEN.fullmatch(said)
    return end is not None and not has_finite_verb(end["rest"])


_ROW_OF_THINGS = lazy(r"^(?:the|an?) [^,;]+, [^;]+; and (?:the|an?) ")
_SET_OFF = frozenset({"participle", "doing", "relative", "object", "place", "prep"})
"""Kinds that may stand between a subject and its verb: "the length, divided by two, is …"."""
