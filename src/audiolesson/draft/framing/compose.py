"""From the chosen sentences to the segments of a script: paragraphs of one to four sentences, frame and recap."""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.framing.agenda import with_agenda
from audiolesson.draft.framing.asked_promises import or_of_asked
from audiolesson.draft.framing.ending import ending
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import MOST_PROMISED
from audiolesson.draft.framing.intro import named_first
from audiolesson.draft.framing.last_promises import EXPLAINS, through_the_parts, with_topic
from audiolesson.draft.framing.leads import Leads
from audiolesson.draft.framing.led import all_leads, led, root
from audiolesson.draft.framing.matter import Matter
from audiolesson.draft.framing.opening import UNTITLED
from audiolesson.draft.framing.paragraphs import MOST_SENTENCES, paragraphs_of
from audiolesson.draft.framing.promise_places import placed
from audiolesson.draft.framing.told_clauses import OF_A_HEADING, Clause, says_only_that_it_does, told_clauses
from audiolesson.draft.framing.told_matters import LEAST_SPEAK, differing
from audiolesson.draft.framing.told_parts import told_parts
from audiolesson.draft.framing.worth_naming import LEAST_TO_NAME, may_be_named, own
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import is_told, stems
from audiolesson.errors import Place
from audiolesson.script.model import Segment

LEAST_TO_FRAME = 8
"""An episode that tells fewer sentences, because its lesson gives no more, promises and asks nothing: it says where the
lesson can be read."""

LEAST_TO_PROMISE = 2
"""A segment of fewer sentences keeps no promise, where another does."""

OPENS = ("This episode ", "In this episode", "By the end of this episode ", "A few minutes from now ")
"""How a promise begins that may be the first sentence; any other needs one before it."""

LEAST_CLAUSES = 2
"""So many clauses are a promise without names beside them."""

LEAST_LONE = 1.5
"""What a clause weighs at least that is promised alone, where nothing else can be."""

LEAST_PARTS, MOST_PARTS = 2, 4
"""Parts of an episode that are promised by their names."""

MOST_OF_ALL = 0.35
"""The share of the told sentences that these parts tell at least."""

LEAST_SPOKEN = 4
"""Told sentences that speak of a thing which is promised though no heading names it."""

MUCH = 2
"""What one in so many of all sentences speak of may be promised without a heading."""

MOST_BEFORE_THE_TOPIC = 3
"""Sentences behind which it can still be said what an episode is about."""

LARGE = 4
"""A thing that fewer than one in so many of all sentences speak of is not promised beside others."""

ALONE = 0.3
"""A segment that tells a smaller share of all sentences is not promised alone."""

ALONE_AT_FIRST = 0.5
"""The same where nothing is said before, so that the promise sounds like the subject."""


def compose(
    choice: Choice,
    titles: Sequence[str],
    topic_title: str,
    frame: Frame,
    candidates: Sequence[Candidate],
    place: Place,
    thin: bool = False,
) -> tuple[Segment, ...]:
    """The segments of the script: opening, one a group that says anything, recap and close.

    `thin`: the lesson gives too little for a promise and a question.
    """
    ranks = choice.ranks or {}
    segments: list[Segment] = []
    leading = zip(choice.groups, all_leads(frame, choice, candidates), strict=True)
    groups = [led(group, lead, candidates) for group, lead in leading]
    musts = [tuple(order for order in group if order not in ranks) for group in groups]
    ordered = sorted(choice.opening, key=lambda order: (root(order, candidates) != choice.hook, order))
    first = [order for order in ordered if order not in ranks]
    of_topic = is_told(frame.of_topic, [order for must in musts for order in must] + ordered)
    before = frame.before if of_topic or not frame.promise.subject.text else ""
    opens = frame.promise.first or not (before or first)
    around = replace(frame, promise=replace(frame.promise, first=opens))
    promise = "" if thin else with_agenda(_promise(musts, first, of_topic, around, candidates), musts, around)
    if before and not promise and not thin and _goes_on(musts, first):
        before = frame.promise.alone() or before
    if not (promise or before or thin or len(first) > MOST_BEFORE_THE_TOPIC) and _goes_on(musts, first):
        promise = around.promise.about()
    if not (before or first or promise.startswith(OPENS)):
        promise = ""
    heard = first or ([] if promise else [order for must in musts[:1] for order in must])
    if not (before or thin):
        before, promise = named_first(
            frame.topic, frame.intro, promise, [candidates[order].text.text for order in heard]
        )
    before, behind = placed(before, promise, frame.intro, first, musts, candidates)
    opening = paragraphs_of(ordered, ranks, candidates, place, before=before, behind=behind, last=frame.matters.clean)
    if opening:
        segments.append(Segment(topic_title, place, items=opening))
    told = " ".join(candidates[order].text.text for order in first)
    leads = Leads(titles, musts, frame, candidates, told, groups, promise)
    for at, group in enumerate(groups):
        if not group:
            continue
        goes_on = opens_it(topic_title, titles[at], frame) and len(segments) == bool(opening)
        sign = "" if goes_on else leads.lines[at]
        items = paragraphs_of(group, ranks, candidates, place, before=sign, leads=leads.inside)
        before_it = segments.pop().items if goes_on and segments else ()
        segments.append(Segment(titles[at], place, items=before_it + items))
    alone = len(segments) < LEAST_PARTS
    end, sums_up = ending(choice, musts, leads.asked, frame, candidates, place, thin=thin, alone=alone)
    if sums_up:
        segments.append(Segment(frame.recap_title, place, items=end))
    elif end and segments:
        segments[-1] = replace(segments[-1], items=segments[-1].items + end)
    return tuple(segment for segment in segments if segment.items)


def opens_it(opening: str, title: str, frame: Frame) -> bool:
    """Whether a first segment that is called after the lesson takes in the opening, which has no title then."""
    return opening in UNTITLED and bool(frame.topic) and stems(title) == stems(frame.topic)


def _promise(
    musts: Sequence[Sequence[int]],
    first: Sequence[int],
    of_topic: bool,
    frame: Frame,
    candidates: Sequence[Candidate],
) -> str:
    """What the listener will know at the end: matters that are told, else what segments with enough sentences tell.

    What is told right behind the promise, or before it, is not promised.
    """
    if not _goes_on(musts, first):
        return ""
    own_clauses = told_clauses(musts, first, frame, candidates)
    if line := _promise_of_clauses(own_clauses, musts, of_topic, frame, candidates):
        return line
    long = {at for at, must in enumerate(musts) if len(must) >= LEAST_TO_PROMISE}
    told = [*first[MOST_SENTENCES:], *(order for must in musts for order in must)]
    weighty = frame.matters.weighty(told[1:], [*first, *told])
    best = [one for one in weighty if one[2].clause and frame.says_enough(one[2])]
    best = [one for one in best if not says_only_that_it_does(one[2].clause)]
    best = [one for one in best if (not first or frame.matters.of(first[0]) != one[2])]
    kept = {at for at in long if at < len(frame.speaking) and may_be_named(at, musts[at], frame, candidates)}
    large = {at for at in kept if own(at, musts[at], frame, candidates) >= _alone(frame) * len(told)}
    heard = {order: place for place, order in enumerate(told)}
    matters = sorted(differing(best, MOST_PROMISED), key=lambda one: (not _says_what(one[2], frame), heard[one[1]]))
    clauses = [matter.clause for _, _, matter in matters]
    near = stems(frame.topic).union(*(stems(frame.titles[at]) for at in kept if at < len(frame.titles)))
    beside = len(clauses) == 1 and not stems(matters[0][2].name) & near
    if line := _promise_of_many(musts, told, of_topic, frame, candidates, [] if beside else matters):
        return line
    if beside and sum(stems(matters[0][2].name) <= frame.matters.said(order) for order in told) < LEAST_SPEAK:
        clauses = []
    line = frame.promise.line(kept, large, of_topic, () if beside else clauses)
    alone = frame.promise.line((), (), of_topic)
    promised = (
        (line if line != alone else "")
        or _promise_of_parts(musts, told, of_topic, frame, candidates)
        or (frame.promise.line(kept, large, of_topic, clauses) if clauses else "")
        or with_topic(told, of_topic, frame)
        or alone
        or _promise_of_parts(musts, told, of_topic, frame, candidates, beside=True)
        or _promise_of_parts(musts, told, of_topic, frame, candidates, share=ALONE)
        or _promise_of_clauses(own_clauses, musts, of_topic, frame, candidates, lone=True)
        or through_the_parts(musts, of_topic, frame)
    )
    return or_of_asked(promised, first, musts, of_topic, frame)


def _promise_of_clauses(
    clauses: Sequence[Clause],
    musts: Sequence[Sequence[int]],
    of_topic: bool,
    frame: Frame,
    candidates: Sequence[Candidate],
    *,
    lone: bool = False,
) -> str:
    """What the listener will know as two clauses or three, or as one and the names of other parts; "" for none.

    `lone`: one that is no heading's, and has no names beside it, is promised too.
    """
    if len(clauses) >= LEAST_CLAUSES:
        return replace(frame.promise, stops=()).line((), (), of_topic, [one.text for one in clauses])
    told = [order for must in musts for order in must]
    explains = lone and bool(clauses) and clauses[0].text.startswith(("what happen", "why ", "how "))
    alone = clauses and (frame.matters.clean or explains)
    parts = told_parts(musts, told, frame, candidates, LEAST_TO_NAME, headed=True) if alone else []
    stops = [part.one for part in parts if part.at != clauses[0].at and part.one.kind != "clause"][:LEAST_CLAUSES]
    promise = replace(frame.promise, stops=tuple(stops))
    places = range(len(stops))
    if not alone or not (stops or clauses[0].weight >= (LEAST_LONE if lone else OF_A_HEADING)):
        return ""
    return promise.line(places, places, of_topic, [clauses[0].text])


def _promise_of_many(
    musts: Sequence[Sequence[int]],
    told: Sequence[int],
    of_topic: bool,
    frame: Frame,
    candidates: Sequence[Candidate],
    matters: Sequence[tuple[float, int, Matter]],
) -> str:
    """What the listener will know of the segments that tell most, in their order, where two or more can be named and
    they are much of the episode; "" where they are not. Of a few, one is told of by the first of the `matters` that
    says why, or what it is.
    """
    parts = told_parts(musts, told, frame, candidates, LEAST_TO_NAME, headed=True)
    parts = [part for part in parts if part.at >= 0][:MOST_PARTS]
    if len(parts) < LEAST_PARTS or sum(len(musts[part.at]) for part in parts) < MOST_OF_ALL * len(told):
        return ""
    ordered = sorted(parts, key=lambda part: part.at)
    promise = replace(frame.promise, stops=tuple(part.one for part in ordered))
    named = frozenset[str]().union(*(part.stems for part in ordered))
    fit = [one for *_, one in matters if EXPLAINS.match(one.clause) and stems(one.name) & named]
    clauses = [one.clause for one in fit[:1]] if len(ordered) < MOST_PARTS else []
    return promise.line(range(len(ordered)), range(len(ordered)), of_topic, clauses)


def _alone(frame: Frame) -> float:
    return ALONE_AT_FIRST if frame.promise.first else ALONE


def _says_what(matter: Matter, frame: Frame) -> bool:
    """Whether a matter says what the topic is, which comes before all that is said of it."""
    return matter.asks.startswith(("what is ", "what are ")) and stems(matter.name) == stems(frame.topic)


def _promise_of_parts(
    musts: Sequence[Sequence[int]],
    told: Sequence[int],
    of_topic: bool,
    frame: Frame,
    candidates: Sequence[Candidate],
    *,
    beside: bool = False,
    share: float = 0.0,
) -> str:
    """What the listener will know of the parts that are told, whatever segments they stand in; `beside` a lone one,
    of what many sentences speak of. `share`: of all sentences, so that a part is promised alone.
    """
    parts = sorted(
        told_parts(musts, told, frame, candidates, headed=beside)[:MOST_PROMISED], key=lambda part: min(part.home)
    )
    large = told_parts(musts, told, frame, candidates, max(LEAST_TO_NAME, int((share or _alone(frame)) * len(told))))
    stops = [part.one for part in parts]
    places = [at for at, part in enumerate(parts) if part in large]
    lone = beside and len(stops) == 1 and not places
    if lone or (not stops and (beside or not frame.promise.subject.text)):
        least = LEAST_SPOKEN if lone else max(LEAST_SPOKEN, len(told) // (LARGE if beside else MUCH))
        known = stems(frame.topic).union(*(stems(one.text) for one in stops))
        stops += frame.spoken_of(told, least, known, MOST_PROMISED - len(stops))
        places = [] if lone else list(range(len(stops)))
    promise = replace(frame.promise, stops=tuple(stops))
    return promise.line(range(len(stops)), places, of_topic)


def _goes_on(musts: Sequence[Sequence[int]], first: Sequence[int]) -> bool:
    """Whether so much is told behind the opening that something can be promised of it."""
    return any(len(must) >= LEAST_TO_PROMISE for must in musts) or len(first) >= LEAST_TO_FRAME


def told_in_order(choice: Choice, candidates: Sequence[Candidate]) -> list[int]:
    """What a choice tells, as it is heard, but for the definitions of segments: the opening first, the recap last."""
    opening = sorted(choice.opening, key=lambda order: (root(order, candidates) != choice.hook, order))
    return [*opening, *(order for group in choice.groups for order in sorted(group)), *choice.recap]
