"""From the chosen sentences to the segments of a script: paragraphs of one to four sentences, frame and recap."""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.choice import Choice
from audiolesson.draft.ending import ending
from audiolesson.draft.frame import Frame
from audiolesson.draft.frame_opening import pick
from audiolesson.draft.frame_sets import DEFINED
from audiolesson.draft.model import Candidate
from audiolesson.draft.paragraphs import MOST_SENTENCES, paragraphs_of
from audiolesson.draft.tags import content_words
from audiolesson.draft.told import is_told, stems
from audiolesson.draft.told_matters import differing
from audiolesson.draft.worth_naming import leads_to, may_be_named, own
from audiolesson.errors import Place
from audiolesson.script.model import Segment

LEAST_TO_FRAME = 8
"""An episode that tells fewer sentences, because its lesson gives no more, promises and asks nothing: it says where the
lesson can be read."""

LEAST_TO_PROMISE = 2
"""A segment of fewer sentences keeps no promise, where another does."""

MOST_PROMISED = 3
"""So many matters are promised."""

OPENS = ("This episode ", "By the end of this episode ", "A few minutes from now ")
"""How a promise begins that may be the first sentence; any other needs one before it."""

LARGE = 4
"""A segment that tells less than one in so many of all sentences is not promised alone."""

MOST_IN_A_ROW = 3
"""So many segments in a row may begin with a signpost."""


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
    leading = zip(choice.groups, _all_leads(frame, choice), strict=True)
    groups = [_led(group, lead, candidates) for group, lead in leading]
    musts = [tuple(order for order in group if order not in ranks) for group in groups]
    ordered = sorted(choice.opening, key=lambda order: (_root(order, candidates) != choice.hook, order))
    first = [order for order in ordered if order not in ranks]
    of_topic = is_told(frame.of_topic, [order for must in musts for order in must] + ordered)
    before = frame.before if of_topic or not frame.promise.subject.text else ""
    around = frame if before or first else replace(frame, promise=replace(frame.promise, first=True))
    promise = "" if thin else _promise(musts, first, of_topic, around, candidates)
    if before and not promise and not thin and _goes_on(musts, first):
        before = frame.promise.alone() or before
    if not (before or first or promise.startswith(OPENS)):
        promise = ""
    opening = paragraphs_of(ordered, ranks, candidates, place, before=before, behind=promise)
    if opening:
        segments.append(Segment(topic_title, place, items=opening))
    told = " ".join(candidates[order].text.text for order in first)
    leads = _Leads(titles, frame, candidates, told)
    for at, group in enumerate(groups):
        if not group:
            continue
        line = leads.line(at, musts, group[0])
        segments.append(Segment(titles[at], place, items=paragraphs_of(group, ranks, candidates, place, before=line)))
    end, sums_up = ending(choice, musts, leads.asked, frame, candidates, place, thin)
    if sums_up and len(segments) > 1:
        segments.append(Segment(frame.recap_title, place, items=end))
    elif end and segments:
        segments[-1] = replace(segments[-1], items=segments[-1].items + end)
    return tuple(segment for segment in segments if segment.items)


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
    long = {at for at, must in enumerate(musts) if len(must) >= LEAST_TO_PROMISE}
    told = [*first[MOST_SENTENCES:], *(order for must in musts for order in must)]
    weighty = frame.matters.weighty(told[1:], [*first, *told])
    best = [one for one in weighty if one[2].clause and (not first or frame.matters.of(first[0]) != one[2])]
    kept = {at for at in long if at < len(frame.speaking) and may_be_named(at, musts[at], frame, candidates)}
    large = {at for at in kept if own(at, musts[at], frame, candidates) * LARGE >= len(told)}
    heard = {order: place for place, order in enumerate(told)}
    matters = sorted(differing(best, MOST_PROMISED), key=lambda one: heard[one[1]])
    return frame.promise.line(kept, large, of_topic, [matter.clause for _, _, matter in matters])


def _goes_on(musts: Sequence[Sequence[int]], first: Sequence[int]) -> bool:
    """Whether so much is told behind the opening that something can be promised of it."""
    return any(len(must) >= LEAST_TO_PROMISE for must in musts) or len(first) >= LEAST_TO_FRAME


def told_in_order(choice: Choice, candidates: Sequence[Candidate]) -> list[int]:
    """What a choice tells, as it is heard: what opens the episode first, the recap last.

    A segment's definition, which comes first there, keeps its place: it is told soon after.
    """
    opening = sorted(choice.opening, key=lambda order: (_root(order, candidates) != choice.hook, order))
    return [*opening, *(order for group in choice.groups for order in sorted(group)), *choice.recap]


def _all_leads(frame: Frame, choice: Choice) -> Sequence[int]:
    """For each segment the told sentence that says what its title names; -1 where there is none."""
    ranks = choice.ranks or {}
    leads = frame.leads or (-1,) * len(choice.groups)
    pairs = zip(leads, choice.groups, strict=True)
    return [lead if lead in group and lead not in ranks else -1 for lead, group in pairs]


def _led(group: Sequence[int], lead: int, candidates: Sequence[Candidate]) -> list[int]:
    """The sentences of a segment in the lesson's order, but what its title names is said to be what it is first."""
    if lead < 0:
        return sorted(group)
    return sorted(group, key=lambda order: (_root(order, candidates) != lead, order))


def _root(order: int, candidates: Sequence[Candidate]) -> int:
    """The sentence that this one leans on in the end, or itself."""
    while candidates[order].follows >= 0:
        order = candidates[order].follows
    return order


class _Leads:
    """The signposts of one episode, chosen one after the other; `asked` are the sentences that one of them asks for.

    `opened` is what the opening tells; where it tells nothing, nothing leads from it to the first segment.
    """

    def __init__(self, titles: Sequence[str], frame: Frame, candidates: Sequence[Candidate], opened: str) -> None:
        self._titles, self._frame, self._candidates, self._opened = titles, frame, candidates, opened
        self._given: list[str] = []
        self.asked: set[int] = set()

    def line(self, at: int, musts: Sequence[Sequence[int]], begin: int) -> str:
        """What leads to a segment of two sentences or more, which stand under its title; no fourth in a row."""
        led = len(self._given) > MOST_IN_A_ROW and all(self._given[-MOST_IN_A_ROW:])
        fits = at < len(self._frame.homes) and len(musts[at]) > 1 and not led and (at > 0 or self._opened)
        fits = fits and self._candidates[begin].section in self._frame.homes[at]
        line = self._found(at, musts) if fits else ""
        line = "" if not at and line and self._titles[at].lower() in self._opened.lower() else line
        self._given.append(line)
        return line

    def _found(self, at: int, musts: Sequence[Sequence[int]]) -> str:
        frame, order = self._frame, musts[at][0]
        first = self._candidates[order]
        asks = bool(self._given) and self._given[-1].endswith("?")
        if stems(self._titles[at]) <= stems(frame.topic):
            return ""
        if first.section not in frame.homes[at] or not leads_to(at, musts[at], frame, self._candidates):
            return ""
        if not _names(self._titles[at], first.text.text):
            return frame.signposts[at]
        matter = frame.matters.of(order)
        says_what = matter is not None and matter.asks.startswith(("what is ", "what are "))
        if not at or not matter or not says_what or self.asked or asks:
            return ""
        if not stems(matter.name) & stems(self._titles[at]):
            return ""
        self.asked.add(order)
        return pick(DEFINED, frame.turn // 13).format(q=matter.asks)


def _names(title: str, sentence: str) -> bool:
    """Whether a sentence says its segment's title within its first words, so that a signpost would say it twice."""
    head = {word[:5] for word in content_words(" ".join(sentence.split()[:12]))}
    wanted = [word[:5] for word in content_words(title)]
    return not wanted or sum(word in head for word in wanted) * 3 >= 2 * len(wanted)
