"""The question of a case, of a told sentence that says what follows in it: "When the gong sounds, something ends." asks
"what happens when the gong sounds?".

The case is asked as it stands, so that no grammar is needed but that it is one clause whose subject is named.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.tags import begins_with_order, first_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.why_told import POINTS, SIGNS, weightiest
from audiolesson.patterns import lazy

LEAST_CASE, MOST_CASE, LEAST_THEN = 3, 12, 4
"""Words of what is asked about, and of what then follows."""

_CASE = lazy(
    r"(?P<word>If|When) (?P<case>[^,;:]{8,}),"
    r" (?P<then>(?!good\b|fine\b|great\b|so\b|never\b|do not\b|don['’]t\b)(?!(?:\S+ ){0,2}\S+,)[^;:]{10,})\.$"
)
_SCENE = lazy(
    r"you(?:['’](?:d|ve|re)| (?:are|have|had|want|know|ever|think|wrote|write|read|look|stand|feel|like|need|live|come"
    r"|were|go|own|prefer|hear|see|remember|cannot|can['’]t|can|could|do|did|don['’]t|haven['’]t|wish|would|work|lead|agree|disagree|believe|care|mean|insist))\b"
    r"|.*\b(?:in class|exercise|lesson|page|chapter|example|question|answer|ask|asked|marker|exam|think)\b"
)
"""What speaks of the listener as he may be, or of the lesson."""

_SAYS_LITTLE = lazy(
    r"(?:we |you )?(?:call|say|speak|get|have|find|know|see|write)\b|(?:this|that|it|there) (?:is|was|are|['’]s)\b"
    r"|.*\bthat(?: is|['’]s) why\b"
    r"|.*\b(?:most likely|perhaps|good chance|may|might|you also know|also)\b|.*\bthen\b"
)


def case_told(told: Sequence[int], but: Collection[int], frame: Frame) -> tuple[float, str, int]:
    """The weightiest question of a case that a told sentence answers, what it weighs, and that sentence; (0, "", -1) if
    none. `but` are sentences that were asked for before.
    """
    return weightiest(told, but, frame, case_asked)


@lru_cache(maxsize=4096)
def case_asked(said: str) -> tuple[str, str] | None:
    """A question of a case with the case itself; None where a sentence tells none for certain."""
    found = _CASE.match(said)
    if not found or _SCENE.match(found["case"]) or _SAYS_LITTLE.match(found["then"]):
        return None
    case, then = found["case"], found["then"]
    if not LEAST_CASE <= len(case.split()) <= MOST_CASE or len(then.split()) < LEAST_THEN:
        return None
    if POINTS.search(case) or SIGNS.search(case) or not _is_present(case):
        return None
    word = found["word"].lower()
    if begins_with_order(f"{upper_first(then)}."):
        return f"what should you do {word} {case}?", case
    return (f"what happens {word} {case}?", case) if first_verb(then) > 0 else None


def _is_present(case: str) -> bool:
    """Whether a case is one clause in the present, and so no scene of a story."""
    tree = tree_of(f"{upper_first(case)}.")
    if tree is None or len(tree.below(tree.root, "nsubj", "nsubj:pass")) != 1 or tree.below(tree.root, "parataxis"):
        return False
    acts = [at for at, tag in enumerate(tree.tags) if tag in FINITE]
    if acts:
        return len(acts) == 1 and tree.tags[acts[0]] in ("VBZ", "VBP")
    words, verb = case.split(), first_verb(case)  # the parser takes many a verb of one for a noun of many
    return 0 < verb < len(words) and (words[verb] in PLAIN or base_of_s(words[verb]) in PLAIN)
