"""From the chosen sentences to the segments of a script: paragraphs of one to four sentences, frame and recap."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.budget import LEAST_TO_KNOW
from audiolesson.draft.frame import Frame
from audiolesson.draft.frame_ending import also_close, counted, put, unasked_close
from audiolesson.draft.frame_opening import pick
from audiolesson.draft.frame_sets import CALLED, DEFINED
from audiolesson.draft.model import Candidate
from audiolesson.draft.paragraphs import count_of, paragraph_of, paragraphs_of
from audiolesson.draft.tags import content_words
from audiolesson.draft.told import is_told
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.script.model import Item, Segment, Think
from audiolesson.units import Ms

MOST_POINTS = 3

LEAST_FOR_A_QUESTION = 6
"""An episode of fewer sentences needs no question about it."""

LEAST_TO_FRAME = 8
"""An episode that tells fewer sentences, because its lesson gives no more, promises and asks nothing: it says where the
lesson can be read."""


LEAST_TO_PROMISE = 2
"""A segment of fewer sentences keeps no promise, where another does."""

ABOUT_IT = "This episode "
"""How a first sentence begins that says what the episode is about; any other promise needs a sentence before it."""

LEAST_TO_LIST = 2
"""Sections that are not told, so that the end names them."""

LEAST_TO_NAME = 3
"""Of a section that is told in fewer sentences nobody would say that they know more about it now."""

MOST_IN_A_ROW = 3
"""So many segments in a row may begin with a signpost."""

MOST_SHARED = 3
"""A definition that shares so many words with the recap's sentence says no more than that."""

THINKING = Ms(6000)
"""The time behind the question."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which candidates are said where, by their order; `ranks` holds those that are said only if there is time.

    `hook` opens the episode, wherever it stands in the lesson."""

    opening: tuple[int, ...]
    groups: tuple[tuple[int, ...], ...]
    recap: tuple[int, ...] = ()
    ranks: Mapping[int, int] | None = None
    hook: int = -1

    def emptied(self) -> "Choice":
        """The choice of a page that is one to read: nothing of it is told."""
        return Choice((), ((),) * len(self.groups))

    def all(self) -> set[int]:
        """All candidates that are said at all."""
        return {*self.opening, *self.recap, *(order for group in self.groups for order in group)}


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
    leads = _Leads(titles, frame, candidates)
    leading = zip(choice.groups, _all_leads(frame, choice), strict=True)
    groups = [_led(group, lead, candidates) for group, lead in leading]
    musts = [tuple(order for order in group if order not in ranks) for group in groups]
    ordered = sorted(choice.opening, key=lambda order: (_root(order, candidates) != choice.hook, order))
    first = [order for order in ordered if order not in ranks]
    long = {at for at, must in enumerate(musts) if len(must) >= LEAST_TO_PROMISE}
    kept = {at for at in long if at < len(frame.speaking) and _may_be_named(at, musts[at], frame, candidates)}
    of_topic = is_told(frame.of_topic, [order for must in musts for order in must] + ordered)
    goes_on = any(len(must) >= LEAST_TO_PROMISE for must in musts) and not thin
    promise = frame.promise.line(kept, of_topic) if goes_on else ""
    before = frame.before if of_topic or not frame.promise.subject.text else ""
    before = before or (frame.called if promise and not first else "")
    if not (before or first or promise.startswith(ABOUT_IT)):
        promise = ""
    if before and before == frame.called and ordered and _is_named(before, candidates[ordered[0]].text.text):
        before = ""
    opening = paragraphs_of(ordered, ranks, candidates, place, before=before, behind=promise)
    if opening:
        segments.append(Segment(topic_title, place, items=opening))
    for at, group in enumerate(groups):
        if not group:
            continue
        line = leads.line(at, musts)
        segments.append(Segment(titles[at], place, items=paragraphs_of(group, ranks, candidates, place, before=line)))
    ending = _ending(choice, musts, leads.asked, frame, candidates, place, thin)
    if (choice.recap or _turned(choice, frame, candidates)) and len(segments) > 1:
        segments.append(Segment(frame.recap_title, place, items=ending))
    elif ending and segments:
        segments[-1] = replace(segments[-1], items=segments[-1].items + ending)
    return tuple(segment for segment in segments if segment.items)


def _may_be_named(at: int, told: Collection[int], frame: Frame, candidates: Sequence[Candidate]) -> bool:
    """Whether so much of a segment's title is told that a promise or a question may name it."""
    if at >= len(frame.homes):
        return frame.tells(at, told)
    defined = not frame.whats[at] or frame.leads[at] in told
    return _own(at, told, frame, candidates) >= LEAST_TO_NAME and defined and _tells(at, told, frame, candidates)


def _own(at: int, told: Collection[int], frame: Frame, candidates: Sequence[Candidate]) -> int:
    """How many sentences are told of those that stand under a segment's title in the lesson."""
    return sum(count_of(candidates[order].text) for order in told if candidates[order].section in frame.homes[at])


def _tells(at: int, told: Collection[int], frame: Frame, candidates: Sequence[Candidate]) -> bool:
    """Whether the told sentences are about what a segment's title names: they speak of it, or most stand under it."""
    if frame.tells(at, told):
        return True
    if at >= len(frame.wide) or not frame.wide[at]:
        return False
    own, every = _own(at, told, frame, candidates), sum(count_of(candidates[order].text) for order in told)
    return own >= LEAST_TO_NAME and own * 3 >= every * 2


def _is_named(called: str, first: str) -> bool:
    """Whether the first sentence begins with the title that an episode is called by."""
    return first.startswith(called.removeprefix(CALLED.split("{T}")[0]).rstrip("."))


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
    """The signposts of one episode, chosen one after the other; `asked` are the sentences that one of them asks for."""

    def __init__(self, titles: Sequence[str], frame: Frame, candidates: Sequence[Candidate]) -> None:
        self._titles, self._frame, self._candidates = titles, frame, candidates
        self._given: list[str] = []
        self.asked: set[int] = set()

    def line(self, at: int, musts: Sequence[Sequence[int]]) -> str:
        """What leads to a segment of two sentences or more, which stand under its title; no fourth in a row."""
        led = len(self._given) > MOST_IN_A_ROW and all(self._given[-MOST_IN_A_ROW:])
        fits = 0 < at < len(self._frame.homes) and len(musts[at]) > 1 and not led
        line = self._found(at, musts) if fits else ""
        self._given.append(line)
        return line

    def _found(self, at: int, musts: Sequence[Sequence[int]]) -> str:
        frame, order = self._frame, musts[at][0]
        first = self._candidates[order]
        asks = bool(self._given) and self._given[-1].endswith("?")
        if first.section in frame.homes[at] and _tells(at, musts[at], frame, self._candidates):
            if not _names(self._titles[at], first.text.text):
                return frame.signposts[at]
            if order in frame.asked and not self.asked and not asks:
                self.asked.add(order)
                return pick(DEFINED, frame.turn // 13).format(q=frame.asked[order])
        return ""


def _names(title: str, sentence: str) -> bool:
    """Whether a sentence says its segment's title within its first words, so that a signpost would say it twice."""
    head = {word[:5] for word in content_words(" ".join(sentence.split()[:12]))}
    wanted = [word[:5] for word in content_words(title)]
    return not wanted or sum(word in head for word in wanted) * 2 >= len(wanted)


def _ending(
    choice: Choice,
    musts: Sequence[Sequence[int]],
    asked: Collection[int],
    frame: Frame,
    candidates: Sequence[Candidate],
    place: Place,
    thin: bool,
) -> tuple[Item, ...]:
    """Recap, a question to answer (before the flashcards, where there are any) with time to think, and the close."""
    items: list[Item] = []
    turned = _turned(choice, frame, candidates)
    points = [*(candidates[order].text for order in choice.recap), *turned]
    if points:
        items.append(paragraph_of([Text(counted(frame.recap, len(points))), *points], place))
    question = "" if thin else _question(choice, musts, asked, frame, candidates)
    if question:
        items += [paragraph_of([Text(put(question, frame.turn, cards=frame.cards))], place), Think(place, THINKING)]
    of_topic = is_told(frame.of_topic, _told(choice))
    named = frame.close if len(choice.all()) >= LEAST_TO_KNOW else frame.thin_close
    close = named if of_topic or thin else frame.plain_close
    close = close if question or thin or not frame.cards else unasked_close(close, frame.turn)
    left = _left(choice, frame, candidates) if question and len(choice.all()) >= LEAST_TO_KNOW else []
    close = also_close(left, frame.turn) if len(left) >= LEAST_TO_LIST else close
    if close and (len(_told(choice)) > 1 or question or thin):
        items.append(paragraph_of([Text(close)], place))
    return tuple(items)


def _left(choice: Choice, frame: Frame, candidates: Sequence[Candidate]) -> list[str]:
    """The names of the sections of which nothing is told."""
    told = {candidates[order].section for order in choice.all()}
    return [name for home, name in frame.others if not home & told]


def _turned(choice: Choice, frame: Frame, candidates: Sequence[Candidate]) -> list[Text]:
    """Definitions that were told, turned round, where the lesson has too few other sentences for a recap."""
    if len(choice.recap) > 1:
        return []
    said = {word for order in choice.recap for word in content_words(candidates[order].text.text)}
    turned = [order for order in _told(choice) if order in frame.turned]
    fresh = [frame.turned[order] for order in turned if frame.sums_up(candidates[order].text.text)]
    fresh = [text for text in fresh if len(said & set(content_words(text))) < MOST_SHARED]
    found = [Text(text) for text in fresh[: MOST_POINTS - len(choice.recap)]]
    return found if len(found) + len(choice.recap) > 1 else []


def _question(
    choice: Choice,
    musts: Sequence[Sequence[int]],
    put_before: Collection[int],
    frame: Frame,
    candidates: Sequence[Candidate],
) -> str:
    """One question whose answer was told for certain; the middle of the episode is asked about before its opening.

    Where no sentence answers one, the listener is asked about a segment whose title has its own sentences.
    """
    told = _told(choice)
    if len(told) < LEAST_FOR_A_QUESTION:
        return ""
    asked = [order for order in told if order in frame.asked and order not in put_before]
    later = [order for order in asked if order not in choice.opening]
    if asked:
        return frame.asked[(later or asked)[0]]
    if frame.say_it and is_told(frame.of_topic, told):
        return frame.say_it
    long = [at for at, recall in enumerate(frame.recalls) if recall and len(musts[at]) > 2 and frame.homes[at]]
    long = [at for at in long if _may_be_named(at, musts[at], frame, candidates)]
    return frame.recalls[max(long, key=lambda at: (len(musts[at]), -at))] if long else ""


def _told(choice: Choice) -> list[int]:
    """What is said in any case, in the order of the lesson, but for the recap."""
    ranks = choice.ranks or {}
    return sorted(order for order in choice.all() if order not in ranks and order not in choice.recap)
