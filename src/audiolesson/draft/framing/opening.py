"""How an episode opens: the sentence that it begins with, and the title of its first segment."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.choosing.outline import Outline
from audiolesson.draft.choosing.passages import BEGINS, OPENS
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing.frame import about, defines, mentions, shares, within
from audiolesson.draft.framing.frame_hook import ENOUGH, may_begin, strength
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.told import defines_name, definition_of
from audiolesson.draft.titling.headings import ASKS, clean, is_the_name
from audiolesson.draft.titling.lesson_names import behind_a_statement, named, topic_of
from audiolesson.draft.titling.titles import subject_of, title_of
from audiolesson.lesson.model import Lesson, Text
from audiolesson.patterns import lazy

_GOOD_TIER = 2
MS_A_WORD = 430
"""Speech with its gaps, of voices at their usual pace."""


UNTITLED = ("Introduction", "At the start")
"""Titles of an opening that has no title of its own."""

MOST_OF_TOPIC = 6
"""Words of what a lesson is about that are a title: "What fermentation does to your dough"."""

LEAST_START, MOST_START = 2, 5
"""Words of the start of a title that is a title itself."""


def opening_title(lesson: Lesson, whole: str, titles: Sequence[str], hook: str) -> str:
    """The lesson's title; where a segment is called so, the subject of the first sentence if that is a word of it, the
    start of the title, what it is about, the subject in any case, or "Introduction"."""
    used = {title.lower() for title in titles}
    name = named(lesson, whole)
    subject = subject_of(hook) if hook else ""
    near = subject if shares(name, subject) else ""
    of_all = topic_of(name, whole)
    whole_one = upper_first(of_all) if len(of_all.split()) <= MOST_OF_TOPIC else ""
    own = clean(name) if is_the_name(clean(name), whole) else title_of(name, whole)
    tries = (own, near, _start_of(name, whole), whole_one, subject, UNTITLED[0])
    said = (title for title in tries if title and title.lower() not in used and not _OF_ANYTHING.fullmatch(title))
    return next(said, UNTITLED[-1])


_OF_ANYTHING = lazy(r"reflections|thoughts|notes|remarks|lessons|tips", re.IGNORECASE)
"""A word that says nothing without what stands behind it."""

_ENDS_EARLY = lazy(
    r"\s(?:to|for|in|with|from|by|on|like|using|of|into|when|as|at|via)\s|[:;–—?!(]|\s-\s", re.IGNORECASE
)


def _start_of(name: str, whole: str) -> str:
    """The first words of a long title as one of their own: "Using joins to combine data" is "Using joins"; of a
    question what it is about; where the start says little, what stands behind it."""
    name = behind_a_statement(name)
    if ASKS.match(name) and not name.lower().startswith("how to "):
        about_it = re.search(r" about ([\w-]+(?: [\w-]+){0,3})\??$", name)
        return title_of(about_it[1], whole) if about_it else ""
    bare = re.sub(r"^(?:how to|guide to|introduction to) ", "", name, flags=re.IGNORECASE)
    behind = re.match(rf"(?:{_OF_ANYTHING.pattern}) (?:on|about|for|from) (.+)$", bare, re.IGNORECASE)
    if behind and len(behind[1].split()) <= MOST_START:
        return title_of(behind[1], whole)
    ends = [found.start() for found in _ENDS_EARLY.finditer(bare)]
    if end := re.search(r"[:?!(]|\s[–—-]\s", bare):
        ends.append(end.start())
    for start in (bare[:at] for at in reversed(ends)):
        if LEAST_START <= len(start.split()) <= MOST_START and not _LOOSE_START.search(start):
            return title_of(start, whole)
    return ""


_LOOSE_START = lazy(
    r"['’]s?$|\b(?:and|or|the|an?|i|it|we|you|my|our|your|(?:kind|sort|type|form|part|piece|matter|way|lot)s?"
    r"|is|are|was|were)$|^(?:my|our|i|it|we|you)\b|,",
    re.IGNORECASE,
)
"""What a start of a title lacks its noun by, or says nothing by: "the mechanics of the potter's"."""


def with_hook(
    plan: Outline, candidates: Sequence[Candidate], worth: Sequence[float], topic: str, starts: Sequence[int]
) -> tuple[Outline, int]:
    """The sentence that opens the episode, −1 for none, taken out of the segment that it stood in.

    The first of these that there is: a definition of the topic, wherever it stands; the strongest of the opening, the
    first segment, or those about the topic; the best of the opening; a definition of a part of the topic; one of the
    first segment or the summary about the topic. `starts` tells which may begin a passage: only these are looked at,
    and what opens a section beyond the first is left where it begins its passage.
    """
    leaders = {c.follows for c in candidates} - set(plan.opening)

    def fit(orders: Sequence[int]) -> list[int]:
        return [o for o in orders if _stands_alone(candidates[o]) and o not in leaders and starts[o] >= BEGINS]

    told = fit([o for group in plan.groups for o in group.orders])
    early = fit(plan.opening)[:4]
    every = [*plan.opening, *plan.summary, *(o for group in plan.groups for o in group.orders)]
    fair = {o for o in every if candidates[o].tier <= _GOOD_TIER and may_begin(candidates[o].text.text)}
    first_told = set(plan.groups[0].orders) if plan.groups else set()
    near = {*plan.opening, *plan.summary, *first_told}
    fair = {o for o in fair if starts[o] >= BEGINS and (o in near or starts[o] < OPENS)}
    told = [o for o in told if (o in first_told or starts[o] < OPENS) and not _leads(o, plan, candidates, topic)]
    defined = definition_of(topic, candidates, fair - leaders)
    strong = defined if defined >= 0 else _strongest(early, told, plan, candidates, worth, topic)
    first = fit(plan.groups[0].orders if plan.groups else ())
    about_it = [o for o in (*first, *fit(plan.summary)) if about(topic, candidates[o].text.text)]
    about_it = [o for o in about_it if strength(candidates[o].text, topic) > 0 and _begins(candidates[o])]
    hook = strong if strong >= 0 else next((o for o in early if _defines(topic, candidates[o])), -1)
    early = [o for o in early if strength(candidates[o].text, topic) > 0 and _begins(candidates[o])]
    if hook < 0 and early:
        hook = max(early, key=lambda o: (worth[o] - 0.5 * early.index(o), -o))
    if hook < 0:
        hook = next((o for o in told if _defines_a_part(topic, candidates[o].text)), -1)
    if hook < 0 and about_it:
        hook = max(about_it, key=lambda o: (worth[o], -o))
    if hook < 0 or hook in plan.opening:
        return plan, hook
    groups = tuple(replace(group, orders=tuple(o for o in group.orders if o != hook)) for group in plan.groups)
    summary = tuple(o for o in plan.summary if o != hook)
    opening = tuple(sorted({*plan.opening, hook}))
    return replace(plan, opening=opening, groups=tuple(g for g in groups if g.orders), summary=summary), hook


def _leads(order: int, plan: Outline, candidates: Sequence[Candidate], topic: str) -> bool:
    """Whether a sentence says what the title of its own segment names, and so leads that, and not the episode."""
    title = next((group.title for group in plan.groups if order in group.orders), "")
    said = candidates[order].text.text
    return bool(title) and defines_name(title, said) and not defines_name(topic, said)


def opens_well(hook: int, candidates: Sequence[Candidate], topic: str, starts: Sequence[int]) -> bool:
    """Whether a first sentence has a word of the topic, or is the lesson's own first one.

    Behind any other, a listener does not know what is spoken of: "In most commands, the flags …".
    """
    if hook < 0 or not topic or shares(topic, candidates[hook].text.text):
        return True
    own = min((c.order for c in candidates if c.tier < NEVER), default=hook) == hook
    return own and starts[hook] == OPENS


def _strongest(
    early: Sequence[int],
    told: Sequence[int],
    plan: Outline,
    candidates: Sequence[Candidate],
    worth: Sequence[float],
    topic: str,
) -> int:
    """The sentence that opens best, −1 where none is strong; from behind the first segment only if about the topic."""
    first = set(plan.groups[0].orders) if plan.groups else set()
    early = early if early or plan.opening else [order for order in told if order in first][:3]
    best, most = -1, ENOUGH
    for order in (*early, *told):
        said = candidates[order].text
        near = order in early or (order in first and shares(topic, said.text))
        if near or about(topic, said.text):
            place = (0.8 if order in early else 0.2 * (order in first)) + 0.6 * (order in early[:1])
            strong = strength(said, topic)
            value = strong + place + 0.1 * worth[order]
            if value > most and (strong > 0 or (_begins(candidates[order]) and may_begin(said.text))):
                best, most = order, value
    return best


def _defines(topic: str, candidate: Candidate) -> bool:
    return may_begin(candidate.text.text) and defines(topic, candidate.text.text)


def _begins(candidate: Candidate) -> bool:
    """Whether a sentence begins its paragraph or says what something is: any other goes on from what is not told."""
    return candidate.first or bool(DEFINES.search(candidate.text.text))


def _defines_a_part(topic: str, said: Text) -> bool:
    return bool(DEFINES.search(said.text)) and within(topic, said.text) and strength(said, topic) > 0


def is_scarce(candidates: Sequence[Candidate], target: int) -> bool:
    """Whether all that can be said takes no longer than `target` ms: then it is told in the lesson's own order."""
    return sum(len(candidate.text.text.split()) for candidate in candidates) * MS_A_WORD < target


def to_spare(candidates: Sequence[Candidate], target: int) -> int:
    """How many sentences the lesson may do without: what is good to hear beyond four times `target` ms of it."""
    good = [len(candidate.text.text.split()) for candidate in candidates if candidate.tier <= _GOOD_TIER]
    beyond = sum(good) - 4 * target // MS_A_WORD
    return max(0, beyond * len(good) // max(1, sum(good)))


def first_of_opening(plan: Outline, candidates: Sequence[Candidate], topic: str = "") -> int:
    """The sentence that opens a lesson which is told in its own order: its first, −1 where it begins with a heading."""
    first = [candidates[order] for order in plan.opening[:1]]
    first = [one for one in first if may_begin(one.text.text)]
    fit = (one for one in first if _stands_alone(one) or (one.follows < 0 and mentions(topic, one.text.text)))
    return next((one.order for one in fit), -1)


Manner = Literal["first", "scarce", "rich"]
"""How a lesson may begin: with its own first sentence, with one of its opening, with its strongest."""


def opened(
    plan: Outline,
    candidates: Sequence[Candidate],
    worth: Sequence[float],
    topic: str,
    starts: Sequence[int],
    manner: Manner,
) -> tuple[Outline, int]:
    """The outline and the sentence that opens the episode, -1 for none.

    `manner`: its own "first" one, of a lesson of whole paragraphs; of a "scarce" lesson, which is told in its order,
    the first or a strong one of its opening; of a "rich" one the strongest, wherever it stands.
    """
    if manner == "first":
        return with_first(plan, candidates, topic)
    if manner == "rich":
        return with_hook(plan, candidates, worth, topic, starts)
    hook = first_of_opening(plan, candidates, topic)
    if hook < 0:
        _, strong = with_hook(plan, candidates, worth, topic, starts)
        hook = strong if strong in plan.opening else -1
    return plan, hook


def with_first(plan: Outline, candidates: Sequence[Candidate], topic: str) -> tuple[Outline, int]:
    """The sentence that opens a lesson of whole paragraphs, -1 for none: its own first one.

    Of a lesson that begins with a heading the first sentence opens the episode if it leans on nothing.
    """
    first = next((one.order for one in candidates if one.tier < NEVER), -1)
    said = candidates[first].text.text if first >= 0 else ""
    if first in plan.opening:
        return plan, first_of_opening(plan, candidates, topic)
    group = plan.groups[0] if plan.groups else None
    free = first >= 0 and _stands_alone(candidates[first]) and may_begin(said)
    if plan.opening or not group or first not in group.orders or not free:
        return plan, -1
    rest = replace(group, orders=tuple(order for order in group.orders if order != first))
    groups = (rest, *plan.groups[1:]) if rest.orders else plan.groups[1:]
    return replace(plan, opening=(first,), groups=groups), first


def _stands_alone(candidate: Candidate) -> bool:
    return candidate.follows < 0 and candidate.tier == 0 and candidate.source == "prose"
