"""The end of an episode: recap, a question with time to think, and the close."""

from collections.abc import Collection, Sequence

from audiolesson.draft.choosing.budget import LEAST_TO_KNOW
from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.framing.asked_promises import OF_A_ROW
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_ending import (
    also_close,
    counted,
    put,
    reminder_of,
    unasked_close,
)
from audiolesson.draft.framing.frame_sets import UNCOUNTED
from audiolesson.draft.framing.kept_points import kept_points
from audiolesson.draft.framing.last_question import MOST_POINTS, explains, last_question
from audiolesson.draft.framing.named_parts import Part
from audiolesson.draft.framing.paragraphs import count_of, paragraph_of
from audiolesson.draft.framing.said_again import stands_again
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.framing.told_matters import differing
from audiolesson.draft.framing.told_parts import told_parts
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import is_told, stems
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.script.model import Item, Think
from audiolesson.units import Ms

LEAST_POINTS = 2
"""One point sums up nothing."""

LEAST_TO_SUM_UP = 12
"""Told sentences that a listener needs to hear some of once more."""

LEAST_TO_SUM_UP_IN_THREE = 15
"""Told sentences that are worth three points; fewer are heard once more in two."""

LEAST_TO_REMIND = 10
"""Told sentences behind which their parts are named once more."""

MOST_NAMED_PARTS = 4
"""Parts that a recap names."""

MOST_TO_REMIND = 8
"""Segments of which three can stand for all."""

MANY_SAY = 3
"""One in so many told sentences says what alone stands for all of them."""

LEAST_SPOKEN = 3
"""Told sentences that speak of a thing which the recap names though no heading does."""

LEAST_TO_LIST, TO_NAME_ONE = 2, 20
"""Sections that are not told, so that the end names them, and told sentences behind which it names a single one: a
listener hears what the lesson has besides."""

THINKING = Ms(6000)
"""The time behind the question."""


def ending(
    choice: Choice,
    musts: Sequence[Sequence[int]],
    asked: Collection[int],
    frame: Frame,
    candidates: Sequence[Candidate],
    place: Place,
    *,
    thin: bool,
    alone: bool,
) -> tuple[tuple[Item, ...], bool]:
    """Recap, a question to answer (before the flashcards, where there are any) with time to think, and the close; and
    whether there is a recap.

    `asked` are the sentences that the episode asked for before; what stands `alone`, in one segment, is not summed up.
    """
    items: list[Item] = []
    told = choice.told()
    question, order = ("", -1) if thin else last_question(choice, musts, asked, frame, candidates)
    alone = alone and len(told) < LEAST_TO_SUM_UP
    recap = [] if thin or alone else _recap(choice, musts, frame, candidates, {order, *asked})
    if order >= 0 and not recap and not alone:
        other, at = last_question(choice, musts, {order, *asked}, frame, candidates)
        again = _recap(choice, musts, frame, candidates, {at, *asked}) if other and at >= 0 else []
        question, order, recap = (other, at, again) if again else (question, order, recap)
    if recap:
        items.append(paragraph_of(recap, place))
    if question:
        items += [paragraph_of([Text(put(question, frame.turn, cards=frame.cards))], place), Think(place, THINKING)]
    of_topic = is_told(frame.of_topic, told)
    named = frame.close if len(choice.all()) >= LEAST_TO_KNOW else frame.thin_close
    close = named if of_topic or thin else frame.plain_close
    close = close if question or thin or not frame.cards else unasked_close(close, frame.turn)
    left = _left(choice, frame, candidates) if question and len(choice.all()) >= LEAST_TO_KNOW else []
    least = 1 if len(told) >= TO_NAME_ONE else LEAST_TO_LIST
    close = also_close(left, frame.turn) if len(left) >= least else close
    if close and (len(told) > 1 or question or thin):
        items.append(paragraph_of([Text(close)], place))
    return tuple(items), bool(recap)


def _recap(
    choice: Choice,
    musts: Sequence[Sequence[int]],
    frame: Frame,
    candidates: Sequence[Candidate],
    asked: Collection[int],
) -> list[Text]:
    """The sentences that sum up: points behind a line that counts them; where there are none, or one, the told parts
    by their names.
    """
    points = points_of(choice, frame, candidates, asked)
    if len(points) >= LEAST_POINTS:
        plain = sum(map(count_of, points)) == len(points)
        return [Text(counted(frame.recap, len(points)) if plain else UNCOUNTED), *points]
    line = _reminder(choice.told(), musts, frame, candidates, asked)
    return [Text(line)] if line else []


def _reminder(
    told: Sequence[int],
    musts: Sequence[Sequence[int]],
    frame: Frame,
    candidates: Sequence[Candidate],
    asked: Collection[int],
) -> str:
    """The line that names what was told, in its order; "" where only one side matter can be named."""
    if len(told) < LEAST_TO_REMIND or not frame.titles or sum(map(bool, musts)) > MOST_TO_REMIND:
        return ""
    parts = told_parts(musts, told, frame, candidates, how_to=True, headed=True)[:MOST_NAMED_PARTS]
    named = frozenset[str]().union(*(part.stems for part in parts))
    matters = [one for one in frame.matters.weighty(told, told) if one[2].clause and one[1] not in asked]
    matters = [one for one in matters if not one[2].says_little and not stems(one[2].name) & named]
    matters = [one for one in matters if not OF_A_ROW.match(one[2].clause)]
    matters = [one for one in matters if frame.matters.is_of_the_lesson(one[2])]
    clauses = sorted(differing(matters, MOST_POINTS - len(parts)), key=lambda one: one[1])
    said = named.union(*(stems(matter.name) for _, _, matter in clauses))
    names = [part.one for part in sorted(parts, key=lambda part: min(part.home))]
    if len(names) + len(clauses) < LEAST_POINTS:
        names = _with_more_names(names, told, frame, said, MOST_POINTS - len(names) - len(clauses))
    if len(names) + len(clauses) < LEAST_POINTS:
        beside = [one for one in frame.matters.weighty(told, told, 0.0) if explains(one[2]) and one[2].clause]
        beside = [one for one in beside if one[1] not in asked or frame.matters.clean]
        clauses += differing([one for one in beside if not stems(one[2].name) & named], LEAST_POINTS - len(clauses))
    if len(names) + len(clauses) < LEAST_POINTS and not _is_much(parts, told, frame):
        return ""
    return reminder_of(names, [matter.clause for _, _, matter in clauses], frame.turn, frame.promise.subject)


def _is_much(parts: Sequence[Part], told: Sequence[int], frame: Frame) -> bool:
    """Whether one part stands for all that is told: a third of the sentences say its name."""
    many = sum(parts[0].stems <= frame.matters.said(order) for order in told) if parts else 0
    return many * MANY_SAY >= len(told)


def _with_more_names(
    names: Sequence[Slot], told: Sequence[int], frame: Frame, named: frozenset[str], most: int
) -> list[Slot]:
    """Names with what many told sentences speak of beside what is `named`; and the topic first, where that is not
    enough.
    """
    more = [*names, *(one for one in frame.spoken_of(told, LEAST_SPOKEN, named, most) if " " in one.text)]
    subject = frame.promise.subject
    enough = len(more) >= LEAST_POINTS or not frame.promise.alone()
    if enough or not is_told(frame.of_topic, told) or stems(subject.text) <= named:
        return more
    return [subject, *(one for one in more if not stems(one.text) <= stems(subject.text))]


def points_of(
    choice: Choice,
    frame: Frame,
    candidates: Sequence[Candidate],
    asked: Collection[int] = (),
) -> list[Text]:
    """The points of the recap: sentences of the lesson that were not told, and told matters in other words.

    `asked` are sentences that are asked for, which the recap does not tell again; fewer than two are none.
    """
    told = choice.told()
    heard = [frame.matters.said(order) for order in told]
    summed = [candidates[order] for order in choice.recap if stands_again(candidates[order].text.text)]
    known = [one for one in summed if was_heard(one, heard)]
    points = [one.text for one in (summed if 2 * len(known) >= len(summed) else known)]
    if len(points) >= MOST_POINTS or len(told) < LEAST_TO_SUM_UP:
        return points
    before = [point.text for point in points]
    most = MOST_POINTS if points or len(told) >= LEAST_TO_SUM_UP_IN_THREE else LEAST_POINTS
    found = kept_points(choice, frame, candidates, asked, before, most - len(points))
    if len(points) + len(found) < LEAST_POINTS:
        return []
    return [*points, *(Text(one.text) for one in found)]


def words_of(orders: Collection[int], candidates: Sequence[Candidate]) -> list[frozenset[str]]:
    """The stems of what some sentences say."""
    return [stems(candidates[one].text.text) for one in orders]


def was_told(point: Candidate, told: Sequence[frozenset[str]]) -> bool:
    """Whether a sentence of a summary is of what was told: three of five of its words, two of them in one sentence,
    and all its names. Of what says what a thing is fewer are enough.

    `told` are the stems of each told sentence.
    """
    own = stems(point.text.text)
    every = frozenset[str]().union(*told)
    names = stems(" ".join(_NAME.findall(point.text.text)))
    if _DEFINES.match(point.text.text):
        return (
            names <= every and 2 * len(own & every) >= len(own) and any(3 * len(own & one) >= len(own) for one in told)
        )
    return (
        names <= every
        and 5 * len(own & every) >= 3 * len(own)
        and any(5 * len(own & one) >= 2 * len(own) for one in told)
    )


def was_heard(point: Candidate, told: Sequence[frozenset[str]]) -> bool:
    """Whether a told sentence says a third of what a sentence of the author's summary says, and names the thing that
    this says is something: "a rise in demand" was not heard of where a fall in demand was told.
    """
    found, own = _DEFINES.match(point.text.text), stems(point.text.text)
    name = stems(found["name"]) if found else frozenset[str]()
    return any(3 * len(own & one) >= len(own) for one in told) and any(name <= one for one in told)


_DEFINES = lazy(r"(?!There )(?P<name>(?:(?:An?|The) )?[\w’'-]+(?: [\w’'-]+){0,3}) (?:is|are) (?:an?|the) ")
_NAME = lazy(r"(?<=[a-z,] )[A-Z][\w-]+")
"""What has a capital within a sentence."""


def _left(choice: Choice, frame: Frame, candidates: Sequence[Candidate]) -> list[str]:
    """The names of the sections of which nothing is told."""
    told = {candidates[order].section for order in choice.all()}
    return [name for home, name in frame.others if not home & told]
