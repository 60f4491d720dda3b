"""What comes in an episode, by the headings that its author gave: "Coming up: the grid, air and bone, and the symbols."

A promise that names one thing alone promises little, and a careful author's headings say what the parts are. In a row
behind a colon they need no more than to be phrases or clauses, and the row claims no more than that they come.
"""

from collections.abc import Sequence

from audiolesson.draft.english.content import are_forms, content_words
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import in_a_row, joined
from audiolesson.draft.framing.frame_sets import AGENDA, FIRST_AGENDA, FIRST_KNOWS, KNOWS, KNOWS_TOO, WITH_TOPIC
from audiolesson.draft.framing.headings_in_a_row import ASKS, ASKS_HOW_TO, heading_among_others, heading_in_a_row
from audiolesson.draft.framing.heard_names import speak
from audiolesson.draft.framing.worth_naming import is_name_kept
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

LEAST_OF_A_PART, LEAST_OF_A_LARGE_PART = 2, 3
"""Told sentences of a part that is named, and of one in a lesson that is not written to be read."""

LEAST_PARTS, MOST_PARTS = 2, 4

LEAST_IN_A_ROW = 3
"""Parts whose names stand together: among two others "the remedy" says what it is, alone it names nothing."""

MOST_WORDS = 22
"""Words of all names: more are no row to remember."""


def with_agenda(promised: str, musts: Sequence[Sequence[int]], frame: Frame) -> str:
    """A promise with what comes behind it, where it names one thing alone; what comes alone, where nothing is promised.

    Of a lesson that is not written to be read only where three large parts have names that say something: notes have
    headings that name nothing.
    """
    row = row_of(musts, frame)
    if not frame.matters.clean:
        least = LEAST_PARTS if _ONLY_MORE.search(promised) else LEAST_IN_A_ROW
        return (len(row) >= least and _with_row(promised, row, frame)) or promised
    if len(row) >= LEAST_IN_A_ROW and (whole := _with_row(promised, row, frame)):
        return whole
    if _names_several(promised):
        return promised
    names = agenda_of(musts, promised, frame)
    if len(names) >= LEAST_PARTS and _is_of_one_case(promised, frame):
        topic = _TOPIC.match(promised)
        promised = f"{topic['line']}." if topic else ""
    clauses = [name for name in names if ASKS.match(name)]
    alone = frame.promise.first and not promised
    if len(names) == len(clauses) and names:
        line = KNOWS_TOO if promised else FIRST_KNOWS if alone else KNOWS
        return f"{promised} {line.format(S=joined(names))}".lstrip()
    if len(names) < LEAST_PARTS:
        return promised
    return f"{promised} {(FIRST_AGENDA if alone else AGENDA).format(S=in_a_row(names))}".lstrip()


def row_of(musts: Sequence[Sequence[int]], frame: Frame) -> list[str]:
    """The parts of an episode in their order, each by its heading, as a row of three or four may name them: "the race,
    the remedy, and the mistake"; of more those first that ask, and no short one where three others say more.
    """
    named: list[str] = []
    for at, must in enumerate(musts):
        least = LEAST_OF_A_PART if frame.matters.clean else LEAST_OF_A_LARGE_PART
        if at >= len(frame.homes) or not frame.homes[at] or len(must) < least:
            continue
        name = heading_among_others(frame.titles[at], frame.matters.whole)
        if _SCRAP.search(name) or not (frame.matters.clean or _SAYS_SOMETHING.search(name)):
            continue
        if not _is_heard(name, at, must, frame):
            continue
        own = stems(name)
        if own and own != stems(frame.topic) and not any(own <= stems(other) or stems(other) <= own for other in named):
            named.append(name)
    known = [name for name in named if not _THE_ONE.fullmatch(name)]
    named = known if len(known) >= LEAST_IN_A_ROW else named
    best = sorted(named, key=lambda name: not ASKS.match(name))[:MOST_PARTS]
    while sum(len(name.split()) for name in best) > MOST_WORDS:
        best.pop()
    return [name for name in named if name in best]


def _is_heard(name: str, at: int, must: Sequence[int], frame: Frame) -> bool:
    """Whether a sentence says a word of what a part is promised by, where that is one word, or asks what or where.

    The author's own heading says what a section tells, however that is worded, where two sentences of it are told, and
    three of a deed; one word of a longer heading does not.
    """
    said = " ".join(frame.matters.text(order) for order in must)
    if any(short not in said for short in _SHORT_FORM.findall(name)):
        return False
    if not is_name_kept(at, name, must, frame):
        return False
    asks, own = name.startswith(("what ", "where ")), stems(name)
    whole = any(own == stems(frame.headings[section]) for section in frame.homes[at] if section < len(frame.headings))
    least = LEAST_OF_A_LARGE_PART if name.endswith("ing") else LEAST_OF_A_PART
    enough = len(content_words(name)) > 1 or (whole and len(must) >= least)
    if enough and not asks:
        return frame.matters.clean or bool(ASKS.match(name)) or _is_mostly_said(name, must, frame)
    return not own or any(speak(own, frame.matters.said(order)) for order in must)


def _is_mostly_said(name: str, must: Sequence[int], frame: Frame) -> bool:
    """Whether the told sentences of a part say two thirds of the words of its name, whatever page it stands on."""
    words = content_words(name)
    heard = {word for order in must for word in content_words(frame.matters.text(order))}
    return 3 * sum(any(are_forms(word, other) for other in heard) for word in words) >= 2 * len(words)


_SHORT_FORM = lazy(r"\b[A-Z]{2,}\b")
"""A short form, which names nothing where no told sentence says it."""

_SCRAP = lazy(r"\d$|\b[A-Z]{3,}$|\b[A-Z]{3,} [A-Z]")
"""A heading that counts, or that shouts."""

_SAYS_SOMETHING = lazy(r" |(?:s|ing|ment|ion|ure|ance)$")
"""What a word alone ends like that names a part of a page: "resizing", "lenses", not "slow"."""


def _with_row(promised: str, row: Sequence[str], frame: Frame) -> str:
    """A row of all parts, behind what else will be known; "" where the promise names them all as it is."""
    found = _KNOWN.search(promised)
    known = found["what"] if found and found["what"] not in row else ""
    if known and (_names_several(known) or _HAPPENS.match(known)):
        return ""
    names = [name for name in row if not stems(name) & stems(known)]
    if len(names) < LEAST_PARTS or sum(not ASKS.match(name) for name in names) < LEAST_PARTS <= _asked_in(names):
        return ""
    if found and known:
        return f"{promised[: found.start('what')]}{known}. {AGENDA.format(S=in_a_row(names))}"
    subject = frame.promise.subject
    every = stems(" ".join(names))
    if not frame.promise.named and subject.kind in _TOPICS and not stems(subject.text) <= every:
        return WITH_TOPIC.format(T=subject.text, S=in_a_row(names))
    return (FIRST_AGENDA if frame.promise.first else AGENDA).format(S=in_a_row(names))


_ONLY_MORE = lazy(r"you will know more about (?!.*(?:, | and )).+\.$")
"""A promise of one name, which says less than two parts in a row."""

_HAPPENS = lazy(r"what happens|whether ")
"""What is promised so vividly that a list behind it would only weaken it."""

_THE_ONE = lazy(r"the [a-z][\w’'-]+")
"""What names nothing to one who has not heard the lesson, but beside others."""


def _asked_in(names: Sequence[str]) -> int:
    return sum(bool(ASKS.match(name)) for name in names)


_TOPICS = ("noun", "doing", "clause")
_KNOWN = lazy(
    r"you will know (?P<what>(?!more )(?:what|why|how|whether|who|where|which|when) [^.:]+)"
    r"(?:\. (?:Coming|Also coming) up: .+)?\.$"
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
        if name.startswith("how to ") and not ASKS_HOW_TO.match(frame.titles[at]):
            continue  # an order is no part that is learned
        own = stems(name)
        if (
            own
            and _is_heard(name, at, must, frame)
            and not own <= known
            and not any(own <= other or other <= own for other in said)
        ):
            found.append((bool(ASKS.match(name)), at, name))
            said.append(own)
    best = sorted(found, key=lambda one: (not one[0], one[1]))[:MOST_PARTS]
    while sum(len(name.split()) for _, _, name in best) > MOST_WORDS:
        best.pop()
    return [name for _, _, name in sorted(best, key=lambda one: one[1])]
