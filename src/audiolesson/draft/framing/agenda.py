"""What comes in an episode, by the headings that its author gave: "Coming up: the grid, air and bone, and the symbols."

A promise that names one thing alone promises little, and a careful author's headings say what the parts are. In a row
behind a colon they need no more than to be phrases or clauses, and the row claims no more than that they come.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import in_a_row, joined
from audiolesson.draft.framing.frame_sets import AGENDA, FIRST_AGENDA, FIRST_KNOWS, KNOWS, KNOWS_TOO, WITH_TOPIC
from audiolesson.draft.framing.question_clauses import as_clause
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.inside import inside, is_order
from audiolesson.patterns import lazy

LEAST_OF_A_PART = 2
"""Told sentences of a part that is named."""

LEAST_PARTS, MOST_PARTS = 2, 4

LEAST_IN_A_ROW = 3
"""Parts whose names stand together: among two others "the remedy" says what it is, alone it names nothing."""

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
    if not frame.matters.clean:
        return promised
    row = row_of(musts, frame)
    if len(row) >= LEAST_IN_A_ROW and (whole := _with_row(promised, row, frame)):
        return whole
    if _names_several(promised):
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
    return f"{promised} {(FIRST_AGENDA if alone else AGENDA).format(S=in_a_row(names))}".lstrip()


def row_of(musts: Sequence[Sequence[int]], frame: Frame) -> list[str]:
    """The parts of an episode in their order, each by its heading, as a row of three or four may name them: "the race,
    the remedy, and the mistake"; [] where fewer can be named so, or one would be left out that asks.
    """
    named: list[str] = []
    for at, must in enumerate(musts):
        if at >= len(frame.homes) or not frame.homes[at] or len(must) < LEAST_OF_A_PART:
            continue
        name = heading_among_others(frame.titles[at], frame.matters.whole)
        own = stems(name)
        if own and not any(own <= stems(other) or stems(other) <= own for other in named):
            named.append(name)
    known = [name for name in named if not _THE_ONE.fullmatch(name)]
    named = known if len(known) >= LEAST_IN_A_ROW else named
    best = sorted(named, key=lambda name: not _ASKS.match(name))[:MOST_PARTS]
    while sum(len(name.split()) for name in best) > MOST_WORDS:
        best.pop()
    return [name for name in named if name in best]


def _with_row(promised: str, row: Sequence[str], frame: Frame) -> str:
    """A row of all parts, behind what else will be known; "" where the promise names them all as it is."""
    found = _KNOWN.search(promised)
    known = found["what"] if found and found["what"] not in row else ""
    if known and (_names_several(known) or _HAPPENS.match(known)):
        return ""
    names = [name for name in row if not stems(name) & stems(known)]
    if len(names) < LEAST_PARTS or sum(not _ASKS.match(name) for name in names) < LEAST_PARTS <= _asked_in(names):
        return ""
    if known:
        line = f"{promised[: found.start('what')]}{known}." if found else ""
        return f"{line} {AGENDA.format(S=in_a_row(names))}"
    subject = frame.promise.subject
    every = stems(" ".join(names))
    if not frame.promise.named and subject.kind in _TOPICS and not stems(subject.text) <= every:
        return WITH_TOPIC.format(T=subject.text, S=in_a_row(names))
    return (FIRST_AGENDA if frame.promise.first else AGENDA).format(S=in_a_row(names))


_HAPPENS = lazy(r"what happens|whether ")
"""What is promised so vividly that a list behind it would only weaken it."""

_THE_ONE = lazy(r"the [a-z][\w’'-]+")
"""What names nothing to one who has not heard the lesson, but beside others."""


def _asked_in(names: Sequence[str]) -> int:
    return sum(bool(_ASKS.match(name)) for name in names)


_TOPICS = ("noun", "doing", "clause")
_KNOWN = lazy(
    r"you will know (?P<what>(?!more )(?:what|why|how|whether|who|where|which|when) .+?)(?:, and more about .+)?\.$"
)


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


def heading_among_others(title: str, whole: str) -> str:
    """A heading as it stands in a row of three or more: a short one too, "the remedy", "soaking"; "" where it is no
    name, or a name of anything.
    """
    if name := heading_in_a_row(title, whole):
        return "" if _OF_ANYTHING.fullmatch(name) or _is_lost_name(name) or _BEHIND.match(name) else name
    title = _DATED.sub("", title)
    if asked := _ASKS_OF.match(title):
        return f"what {inside(asked['what'], whole)} {asked['is']} {asked['end']}"
    name = inside(title, whole)
    if ":" in title or _LEANS.search(name) or _BEHIND.match(name) or is_order(title) or has_finite_verb(title):
        return ""
    if len(name.split()) > MOST_IN_A_NAME or _OF_ANYTHING.fullmatch(name) or _is_lost_name(name):
        return ""
    return _with_rare_names(name, title) if _names_a_part(name) else ""


def _names_a_part(name: str) -> bool:
    """Whether the parser reads words as a thing, known or many, or as something done: "working up", "two prices"."""
    tree = tree_of(f"{name[:1].upper()}{name[1:]}.")
    if tree is None:
        return False
    tag = tree.tags[tree.root]
    if tag == "VBG":
        return tree.root == 0
    return tag == "NNS" or (tag in ("NN", "NNP") and bool(_KNOWN_THING.match(name)))


_KNOWN_THING = lazy(r"(?:the|an?|[A-Z][\w-]+['’]s?|one|every|each) \w|[a-z]+(?:ing|ment|ion)$")
_BEHIND = lazy(
    r"(?:beyond|under|before|after|without|near|above|below|over|through|about|into|between|inside|outside) "
)
_ASKS_OF = lazy(r"What (?P<is>is|are) (?P<what>(?:the |an? )?[\w-]+(?: [\w-]+)?) (?P<end>for|made of|like)\?$")
_OF_ANYTHING = lazy(
    r"(?:the )?(?:definitions?|forms?|terms|limits|origins?|tools|materials?|words?|end|others?|rest|rules?|usage|use"
    r"|problems?|difficult\w+|traces|components|events|situation|proof|tips|steps|uses|types|kinds|case|facts?|links?"
    r"|references|terminology|motivation|discussion|results?|methods?|setup|theory|practice|details)"
)
"""What any lesson may have a part of."""


_MONTH = lazy(r"january|february|march|april|may|june|july|august|september|october|november|december")


def _is_lost_name(name: str) -> bool:
    """Whether a word alone is hardly English and stands without its capital: a name that the heading alone says."""
    return name.islower() and " " not in name and (rarity(name) > _RARE or bool(_MONTH.fullmatch(name)))


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
