"""What is said in the time there is: the best of each segment, runs of the lesson, the recap; or all, in order."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import groupby

from audiolesson.draft.choosing.budget import ALL_SHARE, MUST_SHARE, MUST_SHARE_AS_IT_RUNS
from audiolesson.draft.choosing.choose import TOO_ALIKE, Chooser
from audiolesson.draft.choosing.counted_whole import tell_counted_whole
from audiolesson.draft.choosing.dropping import MS_A_LETTER, drop_least
from audiolesson.draft.choosing.filling import RECAP_TIER, cover, fill, recap
from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.choosing.least import Least
from audiolesson.draft.choosing.own_points import is_point
from audiolesson.draft.choosing.passages import RESUMES
from audiolesson.draft.english.texts import holds_two
from audiolesson.draft.framing.ending import LEAST_POINTS, points_of, was_told, words_of
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.last_question import MOST_POINTS
from audiolesson.draft.framing.opening import MS_A_WORD
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.units import Ms

_LONGEST_RECAP = 6
"""Points of the recap of a lesson with too few words."""

_FOR_THE_RECAP = 1.06
"""So much longer than must-say an episode may be with its recap."""

_TORN_SHARE = 0.93
"""Up to this share of must-say it is filled with sentences torn from their passage; the rest may be said if there is
time."""

_ROUNDS = 3
_DEEP_ENOUGH = 0.95
"""Sentences alone in their section are left out, and others looked at, while this share of must-say can be filled."""

_MUST_WITH_A_LIST = 0.97
"""So much of the time what is told in any case may take with the end of a list."""

_MUST_OF_A_WHOLE = 0.885
"""What is taken out of such a lesson leaves so much of the time: what goes on is told rather than if there is time."""

_SHORT_OPENING = 0.16
"""The share of the time that first paragraphs take which are told to their end: a scene without what it is told for is
heard as a riddle."""

_WHOLE_OPENING = 0.25
"""The same of a lesson that is told in whole paragraphs: what leads to its question is no scene to be cut short."""

_SAME = 0.75
"""Where all is told, only a sentence is passed over whose words are as like as this to one of the last told."""

_NEAR = 40
"""How many sentences back a repetition is looked for, so that time grows only with the text."""


def select(chooser: Chooser, target: int, around: Frame) -> None:
    """Fill the time: each segment's best, the recap, the rest of must-say, then what is said if there is time."""
    must = round(target * (MUST_SHARE_AS_IT_RUNS if chooser.freedom else MUST_SHARE))
    cover(chooser, must, around.leads)
    so_far = chooser.choice
    if around.recap and (chooser.plan.summary or _has_more(chooser, target)):
        points = _points(chooser, around)
        while points and chooser.measure(replace(so_far, recap=points), False) > must * _FOR_THE_RECAP:
            points = points[:-1]
        chooser.choice = replace(so_far, recap=points)
    fill(chooser, round(must * 1.02), round(must * 0.99), False, needed=round(must * _TORN_SHARE))
    _go_deeper(chooser, must)
    _tell_other_halves(chooser, round(target * MUST_SHARE_AS_IT_RUNS))
    if chooser.clean:
        tell_counted_whole(chooser, round(target * _MUST_WITH_A_LIST))
    _lengthen_recap(chooser, round(must * 1.02))
    points = chooser.choice.recap
    _drop_points(chooser, around)
    if chooser.choice.recap != points:
        rest = [one.order for one in chooser.candidates if one.order not in chooser.plan.summary]
        fill(chooser, round(must * 1.02), round(must * 0.99), False, needed=round(must * _TORN_SHARE), among=rest)
    _say_something(chooser)


def is_longer(candidates: Sequence[Candidate], target: int) -> bool:
    """Whether all that can be said of a lesson surely takes the time, so that it is told whole but for its least."""
    words = sum(len(one.text.text.split()) for one in candidates if one.tier < NEVER)
    return words * MS_A_WORD > target * MUST_SHARE


def select_but_the_least(chooser: Chooser, target: int, around: Frame, least: Least) -> tuple[tuple[int, ...], ...]:
    """All that can be said, but for what its sections need least; the parts that were taken out, in their order."""
    select_all(chooser)
    chooser.choice = replace(chooser.choice, recap=())
    if around.recap and chooser.plan.summary:
        chooser.choice = replace(chooser.choice, recap=_points(chooser, around))
    leads = () if least.wholes else (lead for lead in around.leads if lead >= 0)
    kept = {chooser.choice.hook, *_opening(chooser, target, least.wholes), *leads}
    share = MUST_SHARE_AS_IT_RUNS if chooser.freedom else _MUST_OF_A_WHOLE
    parts, points = drop_least(chooser, replace(least, kept=kept), round(target * share)), chooser.choice.recap
    _drop_points(chooser, around)
    if chooser.choice.recap != points:  # which had taken the time of others
        recap = chooser.choice.recap
        select_all(chooser)
        chooser.choice = replace(chooser.choice, recap=recap)
        parts = drop_least(chooser, replace(least, kept=kept), round(target * share))
        _drop_points(chooser, around)
    _say_something(chooser)
    return parts


def _opening(chooser: Chooser, target: int, wholes: frozenset[int] = frozenset()) -> set[int]:
    """The first paragraphs of a clean lesson, if they are short and set a scene: it is told for what stands at its end.

    One that begins by saying what a thing is has told that at once.
    """
    first = next((one.text.text for one in chooser.candidates if one.tier < NEVER), "")
    if DEFINES.search(first) and not wholes:
        return set()
    found: list[Candidate] = []
    share = _WHOLE_OPENING if wholes else _SHORT_OPENING
    for _, block in groupby(chooser.candidates, key=lambda one: (one.section, one.block)):
        more = [*found, *(one for one in block if one.tier < NEVER)]
        letters = sum(len(one.text.text) for one in more)
        if any(one.section for one in more) or MS_A_LETTER * letters > share * target:
            break
        found = more
    return {one.order for one in found}


def _tell_other_halves(chooser: Chooser, most: int) -> None:
    """Tell what takes a told sentence back right behind it, up to `most` ms; where it does not fit, neither is told.

    A sentence that others lean on stays.
    """
    for order in [order for orders in (chooser.choice.opening, *chooser.choice.groups) for order in orders]:
        if not chooser.lacks_other_half(order):
            continue
        trial = chooser.take(order + 1)
        if chooser.measure(trial, False) <= most:
            chooser.keep(order + 1, trial)
        elif not any(chooser.candidates[other].follows == order for other in chooser.choice.all()):
            groups = tuple(tuple(one for one in group if one != order) for group in chooser.choice.groups)
            opening = tuple(one for one in chooser.choice.opening if one != order)
            hook = -1 if order == chooser.choice.hook else chooser.choice.hook
            chooser.choice = replace(chooser.choice, opening=opening, groups=groups, hook=hook)


def _go_deeper(chooser: Chooser, must: int) -> None:
    """Tell more of the sections that are told rather than one sentence each of others: those explain nothing.

    A definition stays, and so does what nothing else could take the time of.
    """
    for _ in range(_ROUNDS):
        alone = _alone(chooser)
        if not alone:
            return
        groups = tuple(tuple(order for order in group if order not in alone) for group in chooser.choice.groups)
        before, told = chooser.choice, {chooser.candidates[order].section for group in groups for order in group}
        if not told:
            return
        chooser.choice = replace(before, groups=groups)
        deep = [c.order for c in chooser.candidates if c.section in told and c.order not in alone]
        fill(chooser, round(must * 1.02), round(must * 0.99), False, needed=round(must * _TORN_SHARE), among=deep)
        if chooser.measure(chooser.choice, False) < must * _DEEP_ENOUGH:
            chooser.choice = before
            return


def _alone(chooser: Chooser) -> set[int]:
    """The told sentences that are the only one of their section, define nothing, and that no other leans on."""
    told = [order for group in chooser.choice.groups for order in group]
    many = Counter(chooser.candidates[order].section for order in (*told, *chooser.choice.opening))
    plain = (chooser.candidates[order] for order in told)
    return {
        one.order
        for one in plain
        if many[one.section] == 1
        and one.source == "prose"
        and one.order not in chooser.core
        and not DEFINES.search(one.text.text)
        and not holds_two(one.text.text)
    }


def _points(chooser: Chooser, around: Frame) -> tuple[int, ...]:
    """The points of the recap: those of the lesson's summary, else the best that speak of the topic or a segment."""
    if chooser.plan.summary:
        return recap(chooser, MOST_POINTS)
    texts = {order: chooser.candidates[order].text.text for order in recap(chooser, 4 * MOST_POINTS)}
    main = [order for order, text in texts.items() if around.sums_up(text)]
    return tuple(sorted(sorted(main, key=lambda order: (-chooser.scores[order], order))[:MOST_POINTS]))


def _drop_points(chooser: Chooser, around: Frame) -> None:
    """Take out the points of the recap that speak of what nothing brought up, and what leans on them."""
    points: list[int] = []
    told = words_of(chooser.choice.told(), chooser.candidates)
    for order in chooser.choice.recap:
        follows = chooser.candidates[order].follows
        said = was_told(chooser.candidates[order], told) and not chooser.takes_as_known(order)
        if said and (follows < 0 or follows in points):
            points.append(order)
    if len(points_of(replace(chooser.choice, recap=tuple(points)), around, chooser.candidates)) < LEAST_POINTS:
        points = []
    chooser.choice = replace(chooser.choice, recap=tuple(points))


def _lengthen_recap(chooser: Chooser, most: int) -> None:
    """Where the lesson has too few words, more points of its summary are told, with what leans on them."""
    for order in chooser.plan.summary:
        points = chooser.choice.recap
        candidate = chooser.candidates[order]
        alone = candidate.follows < 0 and candidate.tier <= RECAP_TIER and not chooser.takes_as_known(order)
        if not is_point(candidate.text.text):
            continue
        if not points or order in points or not (alone or candidate.follows in points):
            continue
        behind = chooser.passages.before[order] in points or chooser.passages.starts[order] >= RESUMES
        if not behind or len(points) >= _LONGEST_RECAP:
            continue
        if chooser.likeness.of(order, chooser.choice.all()) > TOO_ALIKE:
            continue
        trial = replace(chooser.choice, recap=tuple(sorted((*points, order))))
        if chooser.measure(trial, False) <= most:
            chooser.choice = trial


def add_optional(chooser: Chooser, target: int, at_home: Collection[int]) -> None:
    """What is said only if there is time: `at_home` under the titles up to 1.12 of the target in all, else to 1.01."""
    whole, least = round(target * ALL_SHARE), round(target * 1.01)
    fill(chooser, round(whole * 1.015), round(whole * 0.99), True, needed=least, among=at_home)
    fill(chooser, round(whole * 1.015), least, True, needed=least)


def select_all(chooser: Chooser) -> None:
    """All that can be said, in the lesson's order; of two sentences that say the same, near each other, the first.

    What leans on the other goes with it: behind the sentence before that it would speak of something else.
    """
    opening = chooser.choice.opening
    recent: list[int] = []
    taken: list[int] = []
    passed_over = set[int]()
    for order in sorted(chooser.group_of()):
        follows = chooser.candidates[order].follows
        if chooser.candidates[order].tier == NEVER:
            continue
        if order not in opening:
            if follows in passed_over or (follows >= 0 and follows not in recent):
                passed_over.add(order)
                continue
            if chooser.likeness.of(order, set(recent) - {follows}) <= _SAME:
                taken.append(order)
            else:
                passed_over.add(order)
        recent = [*recent[1 - _NEAR :], order]
    chooser.take_all(taken)
    if chooser.choice.all():
        points = (order for order in chooser.plan.summary if is_point(chooser.candidates[order].text.text))
        chooser.choice = replace(chooser.choice, recap=tuple(points))
    else:
        told = (order for order in chooser.plan.summary if chooser.candidates[order].tier < NEVER)
        chooser.choice = replace(chooser.choice, opening=tuple(told))
    _say_something(chooser)


def _say_something(chooser: Chooser) -> None:
    """Where nothing was chosen, the best sentence that stands alone opens the episode, and is all of it.

    Where nothing was chosen but points of the summary, they are told instead.
    """
    told = (chooser.choice.opening, *chooser.choice.groups)
    if chooser.choice.recap and not any(told):
        chooser.choice = replace(chooser.choice, opening=chooser.choice.recap, recap=())
    if not chooser.choice.all():
        orders = range(len(chooser.scores))
        every = chooser.candidates
        best = max(orders, key=lambda at: (every[at].tier < NEVER, every[at].follows < 0, chooser.scores[at]))
        chooser.choice = replace(chooser.choice, opening=(best,))


def _has_more(chooser: Chooser, target: int) -> bool:
    """Whether the lesson holds more than the time does, so that a recap takes nothing from the telling."""
    return length_of_all(chooser, chooser.measure(chooser.choice, False)) > target * (ALL_SHARE + 0.1)


def length_of_all(chooser: Chooser, told: Ms) -> float:
    """About how long all sentences take, in ms, told from those chosen so far, which take `told` ms: their ms a
    character, times all characters; 0 where none is chosen."""
    said = sum(len(chooser.candidates[order].text.text) for order in chooser.choice.all())
    every = sum(len(candidate.text.text) for candidate in chooser.candidates if candidate.tier < NEVER)
    return told * every / said if said else 0.0
