"""A segment that tells of other sections than its title names is called by the headings that its words stand under."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Outline
from audiolesson.draft.english.forms import s_form
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.verbs import ALSO_NOUNS, PAST, word_set
from audiolesson.draft.framing.frame import homes_of
from audiolesson.draft.framing.told_under import branch, common, words_of, words_under
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told import defines_name, stems, telling_stems
from audiolesson.draft.titling.headings import ASKS, GENERIC, with_capital
from audiolesson.draft.titling.joint_titles import joint
from audiolesson.draft.titling.titles import subject_of, title_of
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

_COVERS = 0.75
"""The share of the told words that stand under a heading which is the title of them all."""

_TWO_COVER = 0.85
"""The share that stands under two headings which are the title together, …"""

_HALF = 0.25
"""… and what each of them has at least."""

_HALF_OF_ALL = 0.5
"""A title that so many of the told words stand under stays where no other names them better."""

_HARDLY = 0.34
"""A title that less of the told words stands under gives way to one that half of them stand under."""

LEAST_LEFT = 2
"""Segments behind the opening that an episode keeps."""

LEAST_OF_A_HALF = 2
"""Told sentences that say the one half of a title, "Kilns and glazes", where none says the other."""


def titled_as_told(plan: Outline, choice: Choice, gathered: Gathered, lesson: Lesson) -> Outline:
    """The outline with each segment called by the heading that most of its words stand under, or by two of them.

    "What is a kiln?" is asked only over what says so.
    """
    groups = list(plan.groups)
    own = title_of(lesson.title, gathered.whole)
    before = [gathered.candidates[order] for order in choice.opening]
    for at, said in enumerate(choice.groups):
        told = [gathered.candidates[order] for order in said]
        used = {group.title.lower() for other, group in enumerate(groups) if other != at and choice.groups[other]}
        if told:
            title = _titled(groups[at].title, told, lesson, gathered.whole, used)
            title = _answered(_told_half(title, told, used), [*before, *told], used, own)
            groups[at] = replace(groups[at], title=title)
    return replace(plan, groups=tuple(groups))


def without_echo(plan: Outline, choice: Choice, first: str) -> tuple[Outline, Choice]:
    """The outline and the choice with the first segment told in the opening where the two are called nearly the same:
    "Introduction to kilns" and "About kilns"."""
    at = next((at for at, said in enumerate(choice.groups) if said), -1)
    left = sum(bool(said) for said in choice.groups) - 1
    if at < 0 or left < LEAST_LEFT or not choice.opening or not _are_alike(plan.groups[at].title, first):
        return plan, choice
    group, said = plan.groups[at], choice.groups[at]
    groups = [replace(one, orders=()) if one is group else one for one in plan.groups]
    chosen = [() if other == at else one for other, one in enumerate(choice.groups)]
    plan = replace(plan, opening=tuple(sorted((*plan.opening, *group.orders))), groups=tuple(groups))
    return plan, replace(choice, opening=(*choice.opening, *said), groups=tuple(chosen))


def _are_alike(one: str, other: str) -> bool:
    """Whether two titles have the same words but for "introduction", "about", hyphens and brackets, and none asks."""
    mine, others = (telling_stems(re.sub(r"-| \([^()]*\)", "", title)) for title in (one, other))
    return bool(mine) and mine == others and not ASKS.match(one) and not ASKS.match(other)


def under_titles(plan: Outline, choice: Choice, gathered: Gathered, lesson: Lesson) -> frozenset[int]:
    """What may be told more without leaving a segment's title: what stands in a section that it tells, or under it."""
    found = {*plan.opening}
    homes = homes_of(lesson, [group.title for group in plan.groups], gathered.whole)
    for group, said, home in zip(plan.groups, choice.groups, homes, strict=True):
        sections = {gathered.candidates[order].section for order in said}
        found |= {order for order in group.orders if gathered.candidates[order].section in sections | home}
    return frozenset(found)


def _titled(title: str, told: Sequence[Candidate], lesson: Lesson, whole: str, used: Collection[str]) -> str:
    every = sum(words_of(one) for one in told)
    (home,) = homes_of(lesson, (title,), whole)
    share = sum(words_of(one) for one in told if one.section in home) / every
    says = not GENERIC.match(title)
    if (says and share >= _COVERS) or (not home and _share_saying(title, told) >= _HALF):
        return title
    under = words_under(told, lesson)
    names = {at: title_of(lesson.sections[at].title, whole) for at in under}
    both = _two(told, names, lesson, whole)
    if both and both.lower() not in used:
        return both
    if says and share >= _HALF_OF_ALL:
        return title
    fresh = [at for at, name in names.items() if name and name.lower() not in used and not GENERIC.match(name)]
    most = max(fresh, key=lambda at: (under[at] >= _COVERS * every, under[at], -at), default=-1)
    if under[most] >= (_HALF_OF_ALL if share < _HARDLY or not says else _COVERS) * every:
        return names[most]
    return (_spoken_of_most(told, used) if share < _HARDLY and says else "") or title


def _spoken_of_most(told: Sequence[Candidate], used: Collection[str]) -> str:
    """A title for what stands under none: what is spoken of most, by two sentences and a quarter of all."""
    often = Counter(name for one in told if (name := subject_of(one.text.text)))
    for name, many in often.most_common(1):
        if many >= LEAST_OF_A_HALF and _share_saying(name, told) >= _HALF and name.lower() not in used:
            return name
    return ""


def _share_saying(title: str, told: Sequence[Candidate]) -> float:
    """The share of the told sentences that say a word of a title."""
    wanted = telling_stems(title)
    return sum(bool(wanted & stems(one.text.text)) for one in told) / len(told)


def _two(told: Sequence[Candidate], names: dict[int, str], lesson: Lesson, whole: str) -> str:
    """The two outermost headings that nearly all told words stand under as one title, "" where there are none."""
    parts: Counter[int] = Counter()
    top = common({one.section for one in told}, lesson)
    for one in told:
        parts[branch(one.section, lesson, top)] += words_of(one)
    every = sum(parts.values())
    two = sorted(at for at, _ in parts.most_common(2))
    if (
        len(two) < 2
        or min(parts[at] for at in two) < _HALF * every
        or sum(parts[at] for at in two) < _TWO_COVER * every
    ):
        return ""
    first, second = (names.get(at, "") for at in two)
    return joint(first, second, whole) if first and second else ""


def _told_half(title: str, told: Sequence[Candidate], used: Collection[str]) -> str:
    """The half of "Kilns and glazes" that is told, where no sentence says a word of the other.

    A shorter first half may lack its noun: "Green and brown glazes".
    """
    halves = title.split(" and ")
    if len(halves) != 2 or any(not half[:1].isalpha() or "," in half or ":" in half for half in halves):
        return title
    wanted = [telling_stems(half) for half in halves]
    if not all(wanted) or len(halves[0].split()) > 2 or len(halves[0].split()) < len(halves[1].split()):
        return title
    saying = [sum(bool(words & stems(one.text.text)) for one in told) for words in wanted]
    for at, half in enumerate(halves):
        if saying[at] >= LEAST_OF_A_HALF and not saying[1 - at] and half.lower() not in used:
            return with_capital(half)
    return title


_ASKS_WHAT = lazy(r"what (?:is|are) (?P<name>(?:an? )?(?P<head>[\w’'-]+(?: [\w’'-]+)*))\??$", re.IGNORECASE)


_DONE = word_set(
    "taken given known seen shown drawn grown thrown written spoken broken chosen driven eaten drunk done gone worn"
    " torn born forgotten hidden woven sewn sung begun stolen frozen"
)


def _is_a_thing(name: str) -> bool:
    """Whether a title asks what a thing is, and not what is somewhere, goes on, or can be done: "what is drinkable"."""
    first = name.split()[0].lower()
    if not is_noun_phrase(name) or (first in PAST | _DONE and first not in ALSO_NOUNS):
        return False  # "what is taken"
    return not re.match(r"\w+(?:ing|able|ible|ed)(?: (?:in|on|at|to|for|with|by|the)\b|$)", name)


def _answered(title: str, told: Sequence[Candidate], used: Collection[str], own: str) -> str:
    """The name alone that a title asks for, where no told sentence says what that is, unless it is another title."""
    found = _ASKS_WHAT.match(title)
    if not found or any(defines_name(found["head"], one.text.text) for one in told):
        return title
    if first_verb(found["head"]) >= 0 or not _is_a_thing(found["head"]):
        return title
    *first, last = found["head"].split()
    name = with_capital(" ".join([*first, s_form(last) if found["name"] != found["head"] else last]))
    return title if name.lower() in {*used, own.lower()} else name
