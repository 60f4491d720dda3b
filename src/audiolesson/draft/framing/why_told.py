"""The question why, of a told sentence that gives a reason: "Snow goes fast, since dry air melts it." asks "why does
snow go fast?".

A card is asked days later and must stand alone; this is asked while the episode is still in the ear, so "the reed" may
be what was spoken of. What is asked is a whole clause whose subject is named, which the parser reads for certain.
"""

import re
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PLAIN, word_set
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.matter_shapes import WEIGHED
from audiolesson.draft.framing.other_words import plainer
from audiolesson.draft.framing.plain_parts import inverted, name_start, parts_of
from audiolesson.draft.framing.well_asked import asks_well
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

LEAST_ASKED, MOST_ASKED = 5, 16
"""Words of what is asked; fewer say little, more are hard to keep until the end of the question."""

LEAST_CAUSE = 3

OF_TITLE = 2.0
"""By so much a question weighs more whose subject a title or the topic names."""

SPOKEN, MOST_SPOKEN = 0.5, 4
"""What each other told sentence counts that speaks of its subject, and how many count."""

CENTRAL = 2.0
"""What a question weighs at least that is of what the lesson is about."""

_BEHIND = lazy(
    rf"(?P<what>[A-Z][^;:]{{14,}}?){WEIGHED},?"
    r" (?:because|since(?= [a-z]+ )(?! (?:has|have|had|is|was|were|been|will)\b))"
    r" (?P<why>(?!of\b|then\b)[a-z][^;:]{8,})\.$"
)
_FIRST = lazy(r"(?:Because|Since) (?P<why>(?!of\b|then\b)[a-z][^;:]{8,}), (?P<what>[a-z][^,;:]{14,})\.$")
_SO = lazy(
    r"(?P<why>[A-Z][^;:]{8,}?), (?:and )?(?:so that|so|which is why|which means that|therefore|hence)"
    r" (?P<what>(?!far\b|much\b|as\b|on\b|that\b|to\b)[a-z][^;:]{14,})\.$"
)
_ANOTHER = lazy(
    r"\b(?:because|since|therefore|hence|so that|which is why|unless|although|though|while|whereas|if)\b|, so "
)
"""Another reason within one half, or a case in which alone it holds."""

POINTS = lazy(
    r"\b(?:it|they|them|he|she|him|his|her|this|that(?= (?:is|was|are|were)\b)|these|those|such|here|there|one|ones"
    r"|I|me|my|we|us|our|others?(?! [a-z])|another|too|also|then|again|still|now|both|same|former|latter"
    r"|(?:more|less|fewer|better|worse|harder|easier|higher|lower|larger|smaller|faster|slower|longer|shorter|cheaper"
    r"|weaker|stronger|older|younger|later|earlier|further|differently|rather)\b(?!.*\bthan)|only|just|simply"
    r"|need not)\b|^(?:its|their) |\bnot$|\band (?:the|an?|its) [\w-]+ (?:is|are|was|were|has|have)\b",
    re.IGNORECASE,
)
"""What the question would leave open, asked behind all that was told."""

_DENIES = lazy(r"\b(?:not|never|cannot|no)\b|n['’]t\b")
"""What is denied has its reason in what is not so as often as in what is: "It did not start because he was mad"."""

_SAYS_THAT = lazy(
    r"\b(?:held|holds?|says?|said|claim(?:s|ed)?|rul(?:es|ed)|believe[sd]?|thinks?|thought|argue[sd]?|stated?|states"
    r"|suppose[sd]?|assume[sd]?|suggest(?:s|ed)?|insist(?:s|ed)?|imagine[sd]?|hope[sd]?|knows?|knew) that\b"
    r"|\b(?:myths?|legends?|rumou?rs?|false|supposedly|allegedly|believe[sd]?)\b",
    re.IGNORECASE,
)
"""What somebody says to be so, whose reason may be that of the saying or of what is said."""

_SINCE = lazy(r"\bsince\b", re.IGNORECASE)
_SINCE_A_TIME = lazy(
    r"\bsince (?:(?:the|its|their|his|her|at least|about|around) )?(?:(?:very|early|late|mid|[a-z]+teenth"
    r"|\w+(?:st|nd|rd|th)"
    r"|first|last|old|ancient|medieval|prehistoric|roman|classical|colonial|modern|earliest|recorded) )*(?:\d{3,4}s?\b"
    r"|times?\b|days\b|age\b|ages\b|era\b|century\b|centuries\b|years?\b|antiquity|prehistory|history\b|birth\b"
    r"|childhood|beginning|start\b|dawn\b|war\b|then\b|yesterday|last\b)(?! (?:is|are|was|were|has|have|had|can|do)\b)",
    re.IGNORECASE,
)
"""From when on something is so, which tells no reason: "since ancient times"."""

_OF_TIME = lazy(r"\b(?:was|were|had|did|ended|began|became|came|[a-z]{3,}ed)\b")
"""What stands behind a "since" that says from when on."""

_SAME_IN_THE_PAST = word_set("set put cut read let hit cost shut spread split beat burst")

_CLAUSE_FIRST = lazy(r"(?:What|How|Why|That|Whether|Who|Where|When|To|If)\b", re.IGNORECASE)
"""A clause as the subject, which stands in no question."""

SIGNS = lazy(r"[()\"“”\[\]`*<>&—–?!=]|\.(?!\d)")
_JUDGES = lazy(
    r"\b(?:is|are|was|were|seems?|looks?) (?:[a-z]+ly |very |so |quite |not |a )?(?:hard|easy|good|bad|odd|clear"
    r"|obvious|important|useful|possible|nice|interesting|natural|reasonable|tempting|difficult|strange|right|fair|true|enough"
    r"|pity|nuisance|fine|sure|simple|serious)$"
)
_STEP = lazy(r"(?:First|Second|Third|Fourth|Fifth|Sixth|Then|Next|Finally|Last), ")
_JOINS = lazy(r",| and (?:the|an?|its) ")
_PERFECT = frozenset({"has", "have", "had"})
_HELPS = frozenset({"is", "are", "was", "were", "can", "could", "will", "would", "must", "should", "may", "might"})


def why_told(told: Sequence[int], but: Collection[int], frame: Frame) -> tuple[float, str, int]:
    """The weightiest question why that a told sentence answers, what it weighs, and that sentence; (0, "", -1) if none.

    `but` are sentences that were asked for before.
    """
    return weightiest(told, but, frame, lambda said: why_asked(said, frame.matters.whole))


def weightiest(
    told: Sequence[int], but: Collection[int], frame: Frame, asked: Callable[[str], tuple[str, str] | None]
) -> tuple[float, str, int]:
    """The same of the questions that `asked` finds, each with its subject, in the plain words of a sentence."""
    best = (0.0, "", -1)
    for order in told:
        found = asked(plainer(frame.matters.text(order))) if order not in but else None
        if found and asks_well(found[0], frame.matters.text(order), frame.matters.whole):
            weight = _weight_of(found[1], order, told, frame)
            best = max(best, (weight, found[0], order), key=lambda one: one[0])
    return best


def _weight_of(subject: str, order: int, told: Sequence[int], frame: Frame) -> float:
    """What a question weighs by its subject: whether a title names it, and how many told sentences speak of it."""
    words, name = set(content_words(subject)), stems(subject)
    titled = any(words & set(content_words(title)) for title in frame.main)
    spoken = sum(bool(name & frame.matters.said(other)) for other in told if other != order)
    return 1.0 + OF_TITLE * titled + SPOKEN * min(spoken, MOST_SPOKEN)


@lru_cache(maxsize=4096)
def why_asked(said: str, whole: str) -> tuple[str, str] | None:
    """A question why with the subject that it asks about; None where a sentence gives no reason for certain."""
    if _SAYS_THAT.search(said):
        return None
    for shape in (_FIRST, _BEHIND, _SO):
        found = shape.match(said)
        if not found or len(found["why"].split()) < LEAST_CAUSE:
            continue
        what, why = found["what"].strip(" ,"), found["why"]
        if _SINCE_A_TIME.search(said[: found.end("why")]):
            return None
        since = shape is not _SO and _SINCE.search(said[: found.start("why")]) is not None
        if shape is _SO and (begins_with_order(why) or _STEP.match(why)):
            return None  # an aim
        if _DENIES.search(what) or (since and _OF_TIME.search(why)):
            return None
        if _ANOTHER.search(what) or (shape is not _SO and _ANOTHER.search(why)):
            return None
        return _turned(what, whole, perfect=since)
    return None


def _turned(what: str, whole: str, *, perfect: bool) -> tuple[str, str] | None:
    """A clause as the question why it is so; `perfect`: "since" may say from when on, and so a perfect is not asked."""
    if not LEAST_ASKED <= len(what.split()) <= MOST_ASKED or SIGNS.search(what) or POINTS.search(what) or "," in what:
        return None
    if _JUDGES.search(what) or _CLAUSE_FIRST.match(what):
        return None
    tree = tree_of(f"{upper_first(what)}.")
    parts = _subject_and_verb(tree) if tree else None
    if not tree or not parts:
        return _turned_by_its_words(what, whole, perfect=perfect)
    end, verb = parts
    stop = len(tree.words) - 1
    name = name_start(tree.text(0, end), whole)
    if _HOLDS_A_CLAUSE.search(name):
        return None
    held, rest = tree.words[verb].text, tree.text(verb + 1, stop)
    if not name or (perfect and held in _PERFECT):
        return None
    if held in _HELPS or (held in _PERFECT and tree.heads[verb] != tree.heads[tree.root] and verb != tree.root):
        between = tree.text(end, verb)
        return f"why {held} {name} {between + ' ' if between else ''}{rest}?", name
    if held in ("do", "does", "did") or held in _SAME_IN_THE_PAST or (verb != tree.root and held not in _PERFECT):
        return None
    base, do = _base(held, tree.tags[verb])
    if held.endswith("ed") and base_of_s(rest) in PLAIN:
        return None  # "the bread wasted falls"
    between = tree.text(end, verb)
    return (f"why {do} {name} {between + ' ' if between else ''}{base} {rest}".rstrip() + "?", name) if base else None


def _turned_by_its_words(what: str, whole: str, *, perfect: bool) -> tuple[str, str] | None:
    """The same of a clause that the parser does not read, where its words show subject and verb."""
    name, verb, behind = parts_of(f"{upper_first(what)}.", whole)
    second = verb.endswith("ed") and len(behind) == 1 and base_of_s(behind[0]) in PLAIN  # "the bread wasted falls"
    joins = _JOINS.search(what) or _HOLDS_A_CLAUSE.search(name) or verb in ("means", "meant", "mean")
    asked = inverted(name, verb, behind) if name and behind and not second and not joins else ""
    return (f"why {asked}?", name) if asked and not (perfect and verb in _PERFECT) else None


def _base(verb: str, tag: str) -> tuple[str, str]:
    """The plain form of a finite verb, "" where it is not known, and what helps it to ask."""
    if tag in ("VBP", "VB"):
        return verb, "do"
    if tag == "VBZ":
        return ("have" if verb == "has" else base_of_s(verb)), "does"
    return ("have" if verb == "had" else base_of_past(verb)), "did"


def _subject_and_verb(tree: Tree) -> tuple[int, int] | None:
    """Where the subject that begins a clause ends, and its finite verb; None where that is unsure."""
    root = tree.root
    subjects = tree.below(root, "nsubj", "nsubj:pass")
    if len(subjects) != 1 or tree.below(root, "parataxis", "ccomp", "expl", "csubj", "discourse", "dislocated"):
        return None
    under = tree.under(subjects[0])
    if under[0] != 0 or under[-1] + 1 != len(under) or tree.tags[subjects[0]] not in _NAMES:
        return None
    helps = [one for one in tree.below(root, "aux", "aux:pass", "cop") if tree.tags[one] in FINITE]
    acts = tree.tags[root] in FINITE or (tree.tags[root] == "VB" and tree.tags[subjects[0]] in ("NNS", "NNPS"))
    verb = helps[0] if helps else root if acts else -1
    if verb < len(under) or verb - len(under) > 1 or tree.sure[subjects[0]] < LEAST_SURE:
        return None
    conj = [one for one in tree.below(root, "conj") if tree.below(one, "nsubj", "nsubj:pass", "expl") or not helps]
    return None if conj else (len(under), verb)


_HOLDS_A_CLAUSE = lazy(
    r"^(?!.* (?:that|which|who|whom|whose|where|when) ).* (?:means?|meant|says?|said|shows?|showed|ensures?|ensured"
    r"|knows?|knew|thinks?|thought|believes?|believed|hopes?|hoped|suggests?|suggested|implies|implied|assumes?"
    r"|feels?|felt) \w"
)
"""A verb in what was taken for a subject, behind which "that" is left out: "the flood meant bread" came from afar."""

_NAMES = frozenset({"NN", "NNS", "NNP", "NNPS", "VBG"})
LEAST_SURE = 0.7
"""What the parser gives at least to the arc from a clause to its subject."""
