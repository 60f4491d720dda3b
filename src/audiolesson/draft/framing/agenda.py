"""What comes in an episode, by the headings that its author gave: "Coming up: the grid, air and bone, and the symbols."

A promise that names one thing alone promises little, and a careful author's headings say what the parts are. In a row
behind a colon they need no more than to be phrases or clauses, and the row claims no more than that they come.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import joined
from audiolesson.draft.framing.frame_sets import AGENDA, FIRST_AGENDA, FIRST_KNOWS, KNOWS, KNOWS_TOO
from audiolesson.draft.framing.question_clauses import as_clause
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.inside import inside
from audiolesson.patterns import lazy

LEAST_OF_A_PART = 2
"""Told sentences of a part that is named."""

LEAST_PARTS, MOST_PARTS = 2, 4

MOST_WORDS = 22
"""Words of all names: more are no row to remember."""

MOST_IN_A_NAME = 7

_LEANS = lazy(
    r"\b(?:its?|they|them|their|this|that|these|those|here|there|he|she|his|her|my|me|i|else|other|another|more|stuff|vs"
    r"|lessons?|parts?|sections?|chapters?|page|exercises?|practice|questions?|side by side|end|next|then|afterwards?"
    r"|now|today|summary|conclusions?|dates|evidence|pictures|items|points|introduction|overview|background|notes?|reading|examples?)\b"
    r"|[?!:;.,\"“”()\[\]`*=<>/&—–]|\d{3}|^(?:and|but|so|or|in|on|at|to|for|from|with|by|of|as|if) ",
)
"""What means something only beside its page, and what names a part of the page."""


def with_agenda(promised: str, musts: Sequence[Sequence[int]], frame: Frame) -> str:
    """A promise with what comes behind it, where it names one thing alone; what comes alone, where nothing is promised.

    Only of a lesson that is written to be read: notes have headings that name nothing.
    """
    if not frame.matters.clean or _names_several(promised):
        return promised
    names = agenda_of(musts, promised, frame)
    if len(names) >= LEAST_PARTS and _is_of_one_case(promised, frame):
        topic = _TOPIC.match(promised)
        promised = f"{topic['line']}." if topic else ""
    clauses = [name for name in names if _ASKS.match(name)]
    alone = frame.promise.first and not promised
    if len(names) == len(clauses) and names:
        line = KNOWS_TOO if promised else FIRST_KNOWS if alone else KNOWS
        return f"{promised} {line.format(S=joined(names))}".lstrip()
    if len(names) < LEAST_PARTS:
        return promised
    return f"{promised} {(FIRST_AGENDA if alone else AGENDA).format(S=_in_a_row(names))}".lstrip()


def _is_of_one_case(promised: str, frame: Frame) -> bool:
    """Whether a promise is of a single sentence, "what happens if the clay is wet", and of no heading or definition."""
    found = _KNOWS.search(promised)
    if not found or _DEFINES.match(found["what"]):
        return False
    return all(found["what"] != heading_in_a_row(title, frame.matters.whole) for title in frame.titles)


_KNOWS = lazy(r"you will know (?P<what>(?!more)[^,]+)\.$")
_DEFINES = lazy(r"what .+ (?:is|are)$")
_TOPIC = lazy(r"(?P<line>This episode is about [^,.]+),")


def _names_several(promised: str) -> bool:
    """Whether a promise names two things or more: "and" in the name of one is not told from that."""
    return bool(_SEVERAL.search(promised.rpartition("you will know ")[2]))


_SEVERAL = lazy(r", | and ")


def agenda_of(musts: Sequence[Sequence[int]], promised: str, frame: Frame) -> list[str]:
    """The parts of an episode by their headings, in their order; those first that say how, why or what."""
    known = stems(f"{promised} {frame.topic}")
    found: list[tuple[bool, int, str]] = []
    said: list[frozenset[str]] = []
    for at, must in enumerate(musts):
        if at >= len(frame.homes) or not frame.homes[at] or len(must) < LEAST_OF_A_PART:
            continue
        name = heading_in_a_row(frame.titles[at], frame.matters.whole)
        own = stems(name)
        if own and not own <= known and not any(own <= other or other <= own for other in said):
            found.append((bool(_ASKS.match(name)), at, name))
            said.append(own)
    best = sorted(found, key=lambda one: (not one[0], one[1]))[:MOST_PARTS]
    while sum(len(name.split()) for _, _, name in best) > MOST_WORDS:
        best.pop()
    return [name for _, _, name in sorted(best, key=lambda one: one[1])]


def heading_in_a_row(title: str, whole: str) -> str:
    """A heading as it stands in a row: a clause, or a phrase that says more than one word; "" where it is neither."""
    title = _DATED.sub("", title)
    named, colon, tail = title.partition(": ")
    if _NOT_SO.search(tail):
        return ""
    title = named if colon and not _NO_NAME.match(named) else title
    one = as_clause(slot(title, whole))
    name = one.text if one.kind else inside(title, whole)
    if one.kind == "question" or not name or len(name.split()) > MOST_IN_A_NAME:
        return ""
    if _LEANS.search(name) or _ONE_WORD.fullmatch(name):
        return ""
    name = _with_rare_names(name, title)
    return name if one.kind or _ASKS.match(name) or _is_a_phrase(name) else ""


def _with_rare_names(name: str, title: str) -> str:
    """A name with the capitals that its heading gives to words which English hardly has: "Romulus and Remus". The
    first word of a heading is large whatever it is, and is a name where another one is.
    """
    large = {word.lower(): word for word in title.split() if word[:1].isupper() and rarity(word) > _RARE}
    if len(large.keys() - {title.split()[0].lower()}) == 0:
        return name
    return " ".join(large.get(word, word) for word in name.split())


_RARE = 18
"""Bits of a word that is mostly a name."""

_ASKS = lazy(r"(?:how|why|what|where|who|which|whether|when) [\w’'-]+ \w")
_DATED = lazy(r"^[\d\s–—-]+: ")
_NOT_SO = lazy(r"\b(?:lies?|myths?|not|never|no|false|wrong|nonsense)\b", re.IGNORECASE)
"""What behind a colon takes back what stands before it: "Why lead is safe: a lie"."""

_NO_NAME = lazy(
    r"(?:on|in|at|by|from|to|for|with|first|second|third|last|next|one|step|part|day|week)\b", re.IGNORECASE
)
"""What stands before a colon and names no part: "On paper: the audiogram"."""

_ONE_WORD = lazy(r"(?:the|an?|two|three|four|five|six|first|last|practical|final|key|main) [a-z][\w’'-]*")
"""What names nothing to one who has not heard the lesson: "the rule", "six days"."""


def _is_a_phrase(name: str) -> bool:
    """Whether a heading that begins like a phrase is one, as the parser reads it, and no sentence."""
    if not _BEGINS.match(name):
        return False
    tree = tree_of(f"{name[:1].upper()}{name[1:]}.")
    return tree is not None and tree.tags[tree.root].startswith("NN")


_BEGINS = lazy(r"(?:the|an?|two|three|four|five) |[\w’'-]+(?:s|ing|ion|ment|ity) (?:that|which|of|for|in|to|and|with) ")


def _in_a_row(names: Sequence[str]) -> str:
    """Names in a row; the last one behind a comma too where a name has an "and" of its own."""
    last = ", and " if any(" and " in name for name in names) or len(names) > LEAST_PARTS else " and "
    return last.join((", ".join(names[:-1]), names[-1]))
