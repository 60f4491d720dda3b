"""The question that an episode ends with, and the sentence that answers it."""

import re
from collections.abc import Collection, Sequence

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing.asked_by_cards import EXPLAINS, asked_by_cards, is_aside
from audiolesson.draft.framing.asked_told import asked_of
from audiolesson.draft.framing.case_told import case_told
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_ending import recall, recall_of_all
from audiolesson.draft.framing.frame_sets import CLAUSE_RECALL
from audiolesson.draft.framing.matter import Matter
from audiolesson.draft.framing.samples import samples_in
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.framing.told_clauses import OF_A_HEADING, told_clauses
from audiolesson.draft.framing.told_parts import told_parts
from audiolesson.draft.framing.why_told import CENTRAL, why_told
from audiolesson.draft.framing.worth_naming import LEAST_TO_NAME, may_be_named
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import is_told, stems
from audiolesson.patterns import lazy

MOST_POINTS = 3
"""Points of a recap; with more that have other words one can be spared for the question."""

LARGE = 5
"""A segment that tells less than one in so many of all sentences is not what the listener is asked about."""

LEAST_FOR_A_QUESTION = 6
"""An episode of fewer sentences needs no question about it."""

ENOUGH_TO_ASK = 0.8
"""What a matter weighs at least that is asked about at the end."""

FIRST_HEARD = 1.0
"""By so much a matter of the opening weighs less as a question: that was heard a while ago."""


def last_question(
    choice: Choice,
    musts: Sequence[Sequence[int]],
    put_before: Collection[int],
    frame: Frame,
    candidates: Sequence[Candidate],
) -> tuple[str, int]:
    """One question whose answer was told for certain, and the sentence that gives it; ("", -1) for none.

    What the recap cannot say in other words is asked first, and the middle of the episode before its opening. Where no
    sentence answers one, the listener is asked about the segments whose titles have their own sentences.
    """
    told = choice.told()
    put_before = samples_in(told, frame, candidates).union(put_before)
    if len(told) < LEAST_FOR_A_QUESTION:
        return "", -1
    if pair := _pair(told, musts, frame):
        return pair, -1
    sure = _sure(choice, musts, put_before, frame)
    found = _explained(told, put_before, frame, sure) or _of_a_matter(choice, put_before, frame)
    return found or _recalled(musts, told, put_before, frame, candidates, sure)


def _explained(
    told: Sequence[int], put_before: Collection[int], frame: Frame, sure: tuple[float, str, int]
) -> tuple[str, int] | None:
    """A question that explains: of a card, why, or what is surely told."""
    card, why = asked_by_cards(told, put_before, frame), why_told(told, put_before, frame)
    main = stems(" ".join(frame.main))
    if card[0] and (EXPLAINS.match(upper_first(card[0])) or stems(card[0]) & main or why[0] < CENTRAL):
        return card
    if why[0] >= CENTRAL:
        return why[1:]
    if sure[0] >= SURE:
        return sure[1:]
    return why[1:] if why[1] else None


def _of_a_matter(choice: Choice, put_before: Collection[int], frame: Frame) -> tuple[str, int] | None:
    """A question for what a told sentence says for certain of what the lesson is about."""
    told = choice.told()
    fit = [one for one in frame.matters.weighty(told, told, ENOUGH_TO_ASK) if one[2].asks and one[1] not in put_before]
    fit = [one for one in fit if frame.says_enough(one[2])]
    fit = [one for one in fit if _is_asked_about(one[2], frame) and not _DOES.match(one[2].asks)]
    fit = [one for one in fit if not is_aside(one[2].asks, told, frame)]
    later = sorted(fit, key=lambda one: (one[1] in choice.opening) * FIRST_HEARD - one[0])
    if later:
        spare = len([one for one in fit if one[2].again]) > MOST_POINTS
        _, order, matter = next((one for one in later if spare or not one[2].again), later[0])
        return matter.asks, order
    first = frame.matters.of(choice.hook)
    fresh = choice.hook in told and choice.hook not in put_before
    fresh = fresh and not (first and _DOES.match(first.asks))
    if first and first.asks and fresh and not is_aside(first.asks, told, frame):
        return first.asks, choice.hook
    return (frame.say_it, -1) if frame.say_it and is_told(frame.of_topic, told) else None


def _recalled(
    musts: Sequence[Sequence[int]],
    told: Sequence[int],
    put_before: Collection[int],
    frame: Frame,
    candidates: Sequence[Candidate],
    sure: tuple[float, str, int],
) -> tuple[str, int]:
    """What is asked where nothing better is: a lesser matter, a heading, a case, or what the listener recalls."""
    every = [one for one in frame.matters.weighty(told, told, 0.0) if not _is_a_prop(one[2], frame)]
    rest = [one for one in every if one[2].asks and one[1] not in put_before]
    taught = [one for one in rest if not one[2].clause or explains(one[2])]
    taught = [one for one in taught if not is_aside(one[2].asks, told, frame)]
    if taught:
        return taught[0][2].asks, taught[0][1]
    if frame.matters.clean:
        rest = every
        headings = [one for one in told_clauses(musts, (), frame, candidates) if one.weight >= OF_A_HEADING]
        if headings:
            return CLAUSE_RECALL.format(A=max(headings, key=lambda one: one.weight).text), -1
        said_before = [one for one in rest if one[2].asks and one[1] in put_before and explains(one[2])]
        if said_before:
            return said_before[0][2].asks, said_before[0][1]
    case = case_told(told, put_before, frame)
    if case[0] >= CENTRAL:
        return case[1:]
    recalled, is_clause = _recall(told, musts, frame, candidates)
    if not is_clause and sure[0] >= LOOSE:
        return sure[1:]
    does = [one for one in rest if one[0] >= ENOUGH_TO_ASK and not _DOES.match(one[2].asks)]
    return (does[0][2].asks, does[0][1]) if does and not is_clause else (recalled, -1)


def _sure(
    choice: Choice, musts: Sequence[Sequence[int]], put_before: Collection[int], frame: Frame
) -> tuple[float, str, int]:
    """The best question that a told sentence answers, with what it weighs and that sentence; (0, "", -1) for none.

    It weighs more where it asks what a thing is or why, where topic or titles name what it asks about, and where much
    of what is told speaks of that.
    """
    orders = [*sorted(choice.opening), *(order for must in musts for order in sorted(must))]
    found = [
        (
            one.weight
            - FIRST_HEARD * (one.order in choice.opening)
            - TURNS * (frame.matters.clean and bool(one.asked.again)),
            one.asked.question,
            one.order,
        )
        for one in asked_of(orders, frame)
        if one.order not in put_before and not _DOES.match(one.asked.question)
    ]
    return max(found, key=lambda one: (one[0], -one[2]), default=(0.0, "", -1))


_DOES = lazy(r"what (?:do|does|did) .+ (?:do|follow|include|contain|involve|comprise|store)\?$")
"""A question with as many answers as a thing has acts: "what does a kiln do?"."""

TURNS = 0.8
"""By so much what the recap can say in other words weighs less as a question."""

SURE, LOOSE = 4.8, 2.4
"""What a question weighs at least that is asked before all others, and before one about a whole part."""


def _recall(
    told: Sequence[int], musts: Sequence[Sequence[int]], frame: Frame, candidates: Sequence[Candidate]
) -> tuple[str, bool]:
    """A question about the largest part of the episode that can be named, or about the whole of it, and whether its
    name is a clause, whose question has an answer; "" where the frame asks nothing.
    """
    if not frame.recall_of_all:
        return "", False
    large = told_parts(musts, told, frame, candidates, max(LEAST_TO_NAME, len(told) // LARGE), headed=True)
    large.sort(key=lambda part: part.one.kind != "clause")
    lines = [line for part in large if (line := recall(part.one, frame.turn))]
    long = [at for at, line in enumerate(frame.recalls) if line and len(musts[at]) > 2 and frame.homes[at]]
    long = [at for at in long if may_be_named(at, musts[at], frame, candidates)]
    long = [at for at in long if len(musts[at]) * LARGE >= len(told)]
    if long and not (large and large[0].one.kind == "clause"):
        return frame.recalls[max(long, key=lambda at: (len(musts[at]), -at))], False
    of_all = frame.recall_of_all if is_told(frame.of_topic, told) else recall_of_all(Slot(), frame.turn)
    return next(iter(lines), of_all), bool(lines) and large[0].one.kind == "clause"


_PAIR = lazy(r"(?P<one>[a-z]+(?: [a-z]+)?) and (?P<other>[a-z]+(?: [a-z]+)?)$")


def _pair(told: Sequence[int], musts: Sequence[Sequence[int]], frame: Frame) -> str:
    """What two things that a segment is called after, and that it tells what each is, differ in; "" for none."""
    for name, must in zip(frame.names, musts, strict=False):
        if (found := _PAIR.match(name)) and found["one"] != found["other"]:
            said = [frame.matters.text(order) for order in must if order in told]
            if all(any(_says_of(found[one], text) for text in said) for one in ("one", "other")):
                return f"what is the difference between {name}?"
    return ""


def _says_of(name: str, sentence: str) -> bool:
    """Whether a sentence begins by saying what a thing is, does or has."""
    one = re.escape(name.removesuffix("s"))
    return bool(re.match(rf"(?:An? |The )?{one}(?:s|es)? (?:is|are|means?) ", sentence, re.IGNORECASE))


def _is_asked_about(matter: Matter, frame: Frame) -> bool:
    """Whether a matter is about what the lesson is about, or explains something that is no prop of an example."""
    return frame.matters.is_of_the_lesson(matter) or (explains(matter) and not _is_a_prop(matter, frame))


def _is_a_prop(matter: Matter, frame: Frame) -> bool:
    """Whether a matter is about a name out of a program, `fire_kiln`, that neither topic nor title holds."""
    return bool(_OF_A_PROGRAM.search(matter.name)) and not frame.matters.is_of_the_lesson(matter)


_OF_A_PROGRAM = lazy(r"^[a-z]+[A-Z]\w*[a-z][A-Z]|[a-z]_[a-z]|\(\)")


def explains(matter: Matter) -> bool:
    """Whether a matter says what a thing is, or why: that is worth a word wherever it stands."""
    asks = (matter.clause or matter.asks).startswith(("what ", "why ", "which ", "into which "))
    return asks and not matter.says_little
