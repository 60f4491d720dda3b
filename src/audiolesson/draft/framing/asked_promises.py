"""What an episode promises by questions that its told sentences answer, where its headings promise little."""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.framing.asked_told import Answered, asked_of
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import MOST_PROMISED
from audiolesson.draft.framing.matter import MOST_WORDS
from audiolesson.draft.framing.plain_parts import MASS_TERM
from audiolesson.draft.framing.told_clauses import POINTS, says_only_that_it_does
from audiolesson.draft.sentences.asking import VAGUE
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

LEAST = 2.6
"""What a question weighs at least whose answer is promised beside another thing, …"""

LEAST_ALONE = 3.4
"""… and alone."""

BEHIND, BEHIND_IN_OPENING = 3, 6
"""So many sentences are told before what is promised: what comes at once is no promise."""

OF_A_ROW = lazy(r"what (?:the )?(?:\w+th|first|second|third|last|next) \w+ (?:is|are|does|do)$")
"""What has its name from its place in a row."""

_NO_PROMISE = lazy(
    r"what the (?:\w+th|first|second|third|last|next|name|number) |what .+ (?:says?|hears?|holds?|comes? from)$"
    r"|what .+ look(?:s|ed)? for$"
    r"|what .+ [a-z]+ly (?:does|do)$|.*(?:_| - |\b[a-z]*[A-Z][a-z]+[A-Z])|what [A-Z][a-z]+ [a-z]+ (?:is|does)$"
    r"|what an? (?:useful|good|great|modern|simple|typical|better|new|special|possible|single) "
    r"|what (?:the )?(?:\w+ )?\w+(?:ers|ors|ists|men|people)\b.* (?:need|want|do|know)$"
)
"""What names a place in a row, a name of a program or one without its article, or what somebody does."""

_ONE_WORD = lazy(r"what (?P<name>[a-z]+) is$")
_FIGURE = lazy(r"\b(?:is|are) an? (?:[a-z]+ ){1,3}to [a-z]+\.$")
"""A figure of speech, which says not what a thing is: "is a hard nut to crack"."""

_TWO_VERBS = lazy(r"^why .* and .* (?:has|have|is|are|was|were)\b")


def or_of_asked(
    promised: str, first: Sequence[int], musts: Sequence[Sequence[int]], of_topic: bool, frame: Frame
) -> str:
    """A promise, or where it names one thing alone the one that told sentences answer more of."""
    if _says_more_than_one(promised):
        return promised
    return _promise_of_asked(first, musts, of_topic, frame, alone=not _knows_one(promised)) or promised


def _promise_of_asked(
    first: Sequence[int], musts: Sequence[Sequence[int]], of_topic: bool, frame: Frame, *, alone: bool
) -> str:
    """The line that promises what two or three told sentences answer, or one with the topic; "" where there is none.

    `first` are the told sentences of the opening, `musts` those of each segment. `alone`: one is enough.
    """
    told = [*first, *(order for must in musts for order in sorted(must))]
    chosen = _chosen(told, first, frame)
    clauses = [one.asked.clause for one in chosen]
    if len(clauses) > 1:
        return replace(frame.promise, stops=()).line((), (), of_topic, clauses)
    if not clauses or not alone:
        return ""
    known = frame.promise.named and not frame.promise.hooked and not frame.promise.first
    line = frame.promise.with_topic(clauses[0]) if of_topic and not known else ""
    if line or chosen[0].weight < LEAST_ALONE:
        return line
    return replace(frame.promise, stops=()).line((), (), of_topic, clauses)


def _says_more_than_one(line: str) -> bool:
    """Whether a promise names more than one thing."""
    if _knows_one(line):
        return False
    named = line.rpartition("more about ")[2] if "more about " in line else line.rpartition("you through ")[2]
    return bool(_KNOWS.search(line)) or (named != line and bool(_SEVERAL.search(named)))


def _knows_one(line: str) -> bool:
    """Whether a promise is of one matter alone: "By the end you will know what a kiln is."."""
    return bool(_KNOWS.search(line)) and not _SEVERAL.search(line.rpartition("you will know ")[2])


_KNOWS = lazy(r"you will know (?!more)")
_SEVERAL = lazy(r", | and ")


def _chosen(told: Sequence[int], first: Sequence[int], frame: Frame) -> list[Answered]:
    """The weightiest questions, of different things, in the order in which they are answered."""
    heard = {order: at for at, order in enumerate(told)}
    fit = [one for one in asked_of(told, frame) if _is_fit(one, frame.matters.text(one.order))]
    fit = [one for one in fit if not frame.matters.is_a_detail(one.asked.clause, one.asked.name)]
    fit = [one for one in fit if heard[one.order] >= (BEHIND_IN_OPENING if one.order in first else BEHIND)]
    said = stems(" ".join(frame.matters.text(order) for order in told[:1]))
    kept: list[Answered] = []
    for one in sorted(fit, key=lambda one: (-one.weight, one.order)):
        name = stems(one.asked.name)
        known = any(name == stems(other.asked.name) for other in kept)
        if not known and len(kept) < MOST_PROMISED and not (name <= said and one.asked.clause.startswith("what ")):
            kept.append(one)
    return sorted(kept, key=lambda one: heard[one.order])


def _is_fit(one: Answered, said: str) -> bool:
    """Whether a question is one to promise: its clause means something by itself, and the sentence answers it."""
    clause = one.asked.clause
    word = _ONE_WORD.match(clause)
    whole = bool(clause) and len(clause.split()) <= MOST_WORDS and not _TWO_VERBS.search(clause)
    bare = whole and not POINTS.search(clause) and not says_only_that_it_does(clause)
    named = (not word or bool(MASS_TERM.search(word["name"]))) and not VAGUE.search(one.asked.name)
    return bare and named and one.weight >= LEAST and not (_NO_PROMISE.match(clause) or _FIGURE.search(said))
