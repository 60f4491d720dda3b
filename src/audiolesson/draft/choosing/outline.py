"""From sections to segments: small sections are merged, a lesson of one section is cut up, none is forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.choosing.unheaded import Reader, title_of_part, title_of_question
from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.model import Candidate
from audiolesson.draft.titling.joint_titles import joint
from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Lesson
from audiolesson.units import Ms

MOST_GROUPS = 6
"""Segments between the opening and the recap, which make two more."""

_MS_A_GROUP = 25_000
"""A segment shorter than this is no chapter: shorter targets get fewer segments."""

_MS_A_LONG_GROUP = 50_000
"""Episodes longer than six such segments get more of them, so that a chapter stays one to skip to."""

_MOST_POINTS = 3
"""A summary at the end of no more sentences is the recap, where all is told; a longer one is a segment."""

_MOST_IN_A_CHAPTER = 24
"""Where all is told, a section of more sentences than this is told by its sub-sections."""

WANTED = 4
"""Segments between opening and recap that an episode of some minutes should have at least."""

LEAST_A_GROUP = 3
"""A segment with fewer sentences to choose from is merged with its neighbour."""

LONG_OPENING, LONG_OPENING_OF_WHOLES = 6, 14
"""Of more sentences than this before the first heading, only the first few open the episode; of paragraphs that are
told whole of more than the second."""


@dataclass(frozen=True, slots=True)
class Group:
    """What one segment may say: candidates by order, under a title."""

    title: str
    orders: tuple[int, ...]
    merged: bool = False
    weight: int = 0

    @property
    def size(self) -> int:
        """How many candidates the section has that gave the title."""
        return self.weight or len(self.orders)


@dataclass(frozen=True, slots=True)
class Outline:
    """The segments of an episode: what may open it, its groups, and what may sum it up."""

    opening: tuple[int, ...]
    groups: tuple[Group, ...]
    summary: tuple[int, ...]


def most_groups(target: Ms) -> int:
    """How many segments an episode of `target` ms may have between its opening and its recap."""
    return max(1, min(max(MOST_GROUPS, target // _MS_A_LONG_GROUP), target // _MS_A_GROUP))


def chapters(lesson: Lesson, candidates: Sequence[Candidate], whole: str, read: Reader = trees_of) -> Outline:
    """A segment a section, in the lesson's order, for an episode that tells all; sections of one sentence join."""
    opening = tuple(c.order for c in candidates if _is_preface(lesson, c.section))
    summary = tuple(c.order for c in candidates if role(lesson.sections[c.section].title, 2) == "summary")
    ends = len(summary) <= _MOST_POINTS and bool(summary) and summary[-1] == len(candidates) - 1
    apart = {*opening, *(summary if ends else ())}
    groups = _chapters(lesson, [c for c in candidates if c.order not in apart], whole, 2)
    groups = _merge(groups, len(groups), whole, least=2)
    named = _unique(groups, lesson, candidates, whole, read)
    if named and not named[0].title:
        return Outline((*opening, *named[0].orders), named[1:], summary if ends else ())
    return Outline(opening, named, summary if ends else ())


def _chapters(lesson: Lesson, rest: Sequence[Candidate], whole: str, level: int) -> list[Group]:
    """Groups under the headings of a level; a long group under those of the next level, where it has any."""
    groups: list[Group] = []
    tops: dict[int, list[Candidate]] = {}
    parents = _parents(lesson)
    for candidate in rest:
        tops.setdefault(_top(lesson, parents, candidate.section, level), []).append(candidate)
    deepest = max((section.level for section in lesson.sections), default=1)
    for top, told in tops.items():
        if len(told) > _MOST_IN_A_CHAPTER and level < deepest:
            groups += _chapters(lesson, told, whole, level + 1)
        else:
            orders = tuple(candidate.order for candidate in told)
            title = title_of(lesson.sections[top].title, whole)
            sums_up = not title and role(lesson.sections[top].title, 2) == "summary"
            groups.append(Group("Summary" if sums_up else title, orders))
    return groups


def outline(
    lesson: Lesson,
    candidates: Sequence[Candidate],
    whole: str,
    most: int = MOST_GROUPS,
    spare: int = 0,
    read: Reader = trees_of,
    opens: int = LONG_OPENING,
) -> Outline:
    """At most `most` groups that cover all sections which have something to say; `read` reads sentences.

    The smaller of two neighbours that no title covers is left out, rather than told under the title of the other,
    where the lesson has its sentences to `spare`.
    """
    roles = [role(section.title, section.level) for section in lesson.sections]
    for index, (section, above) in enumerate(zip(lesson.sections, _parents(lesson), strict=True)):
        if above is not None and roles[above] == "summary" and section.level > lesson.sections[above].level:
            roles[index] = "summary"
    summary = tuple(c.order for c in candidates if roles[c.section] == "summary")
    opening = tuple(c.order for c in candidates if roles[c.section] == "opening" or _is_preface(lesson, c.section))
    others = {*opening, *summary}
    rest = [c for c in candidates if c.order not in others]
    if len(rest) < 3 and len(candidates) >= 3:
        rest, opening, summary = [c for c in candidates if c.order in others or c in rest], (), ()
    opening, beyond = _open_with(candidates, opening, opens)
    groups = [Group("", beyond)] if beyond else []
    groups = _merge([*groups, *_by_heading(lesson, rest, whole, WANTED if most > WANTED else 3)], most, whole, spare)
    if len(groups) < 2 and len(rest) >= 8 and not beyond:
        groups = _cut_up(rest, groups, min(most, 2 if len(rest) < 12 else 3 if len(rest) < 24 else 4))
    elif len(groups) == 1 and groups[0].title.lower() in ("", title_of(lesson.title, whole).lower()):
        return Outline((*opening, *groups[0].orders), (), summary)
    named = _unique(groups, lesson, candidates, whole, read)
    if named and not named[0].title:
        return Outline((*opening, *named[0].orders), named[1:], summary)
    return Outline(opening, named, summary)


def _open_with(
    candidates: Sequence[Candidate], opening: tuple[int, ...], most: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What opens the episode, and what is left of a long opening for a segment of its own."""
    if len(opening) <= most:
        return opening, ()
    at = next((i for i in range(2, most) if candidates[opening[i]].first), 3)
    while candidates[opening[at]].follows >= 0 and at < len(opening) - 1:
        at += 1
    return opening[:at], opening[at:]


def _parents(lesson: Lesson) -> list[int | None]:
    """For each section the nearest one before it that stands higher."""
    found: list[int | None] = []
    open_ones: list[int] = []
    for index, section in enumerate(lesson.sections):
        while open_ones and lesson.sections[open_ones[-1]].level >= section.level:
            open_ones.pop()
        found.append(open_ones[-1] if open_ones else None)
        open_ones.append(index)
    return found


def _is_preface(lesson: Lesson, index: int) -> bool:
    """Whether a section is what stands under the lesson's title, before the first heading."""
    section = lesson.sections[index]
    return index == 0 and len(lesson.sections) > 1 and (section.level == 1 or not section.title)


def _by_heading(lesson: Lesson, rest: Sequence[Candidate], whole: str, wanted: int) -> list[Group]:
    """Candidates grouped under the highest headings that give as many groups as are `wanted`, or more."""
    levels, parents = sorted({lesson.sections[c.section].level for c in rest} | {2}), _parents(lesson)
    groups: list[Group] = []
    for level in levels:
        tops: dict[int, list[int]] = {}
        for candidate in rest:
            tops.setdefault(_top(lesson, parents, candidate.section, level), []).append(candidate.order)
        groups = [Group(title_of(lesson.sections[top].title, whole), tuple(orders)) for top, orders in tops.items()]
        if len(groups) >= wanted:
            break
    return groups


def _top(lesson: Lesson, parents: Sequence[int | None], index: int, level: int) -> int:
    """The section at `level` or above under which a section stands."""
    while lesson.sections[index].level > level:
        above = parents[index]
        if above is None or (lesson.sections[above].level == 1 and level > 1):
            break
        index = above
    return index


def _merge(groups: list[Group], most: int, whole: str, spare: int = 0, least: int = LEAST_A_GROUP) -> list[Group]:
    """Neighbours merged, the smallest first, until at most `most` are left and each has enough to say."""
    groups = list(groups)
    while len(groups) > most or (len(groups) > 2 and min(len(group.orders) for group in groups) < least):
        sizes = [len(group.orders) for group in groups]
        near = range(len(groups) - 1)
        if len(groups) <= most:
            small = sizes.index(min(sizes))
            near = range(max(0, small - 1), min(small + 1, len(groups) - 1))
        at = min(near, key=lambda i: (sizes[i] + sizes[i + 1], i))
        both = merged(groups[at], groups[at + 1], whole)
        bigger = max(groups[at], groups[at + 1], key=lambda group: len(group.orders))
        covers = " and " in both.title or not (groups[at].title and groups[at + 1].title)
        less = len(both.orders) - len(bigger.orders)
        groups[at : at + 2] = [both if covers or less > spare else bigger]
        spare -= 0 if covers or less > spare else less
    return groups


def merged(one: Group, two: Group, whole: str) -> Group:
    """Two neighbours as one group, under a title for both."""
    weight = max((group.size for group in (one, two) if group.title), default=0)
    return Group(_both(one, two, whole), one.orders + two.orders, merged=True, weight=weight)


def _both(one: Group, two: Group, whole: str) -> str:
    """One title for two groups: "A and B" where that has at most five words, else that of the bigger section."""
    named = [group for group in (one, two) if group.title]
    if len(named) == 2 and not (one.merged or two.merged) and (title := joint(one.title, two.title, whole)):
        return title
    return max(named, key=lambda group: group.size).title if named else ""


def _cut_up(rest: Sequence[Candidate], groups: list[Group], parts: int) -> list[Group]:
    """One long group as `parts` of about the same size, cut between paragraphs where there are any."""
    orders = [c.order for c in rest]
    blocks = {c.order: c.block for c in rest}
    follows = {c.order for c in rest if c.follows >= 0}
    cuts = [0]
    for part in range(1, parts):
        ideal = len(orders) * part // parts
        near = [i for i in range(cuts[-1] + 1, len(orders)) if orders[i] not in follows]
        if not near:
            break
        at = min(near, key=lambda i: (abs(i - ideal) - 1.5 * (blocks[orders[i]] != blocks[orders[i - 1]]), i))
        cuts.append(at)
    pieces = [orders[a:b] for a, b in zip(cuts, [*cuts[1:], len(orders)], strict=True)]
    title = groups[0].title if groups else ""
    return [Group(title if not i and title else "", tuple(piece)) for i, piece in enumerate(pieces) if piece]


def _unique(
    groups: list[Group], lesson: Lesson, candidates: Sequence[Candidate], whole: str, read: Reader
) -> tuple[Group, ...]:
    """Each group with a title of its own: from its heading, else from what its sentences speak of.

    The lesson's title is the opening's, unless a section below it is called the same.
    """
    own = title_of(lesson.title, whole)
    headed = any(section.level > 1 and title_of(section.title, whole) == own for section in lesson.sections)
    used = set() if headed else {own.lower()}
    named: list[Group] = []
    for group in groups:
        title = group.title
        if not title or title.lower() in used:
            taken = used | {other.title.lower() for other in groups} | {own.lower()}
            found = _from_most(group, lesson, candidates, taken, read)
            if not found and named and title in ("", named[-1].title):
                named[-1] = replace(named[-1], orders=named[-1].orders + group.orders)
                continue
            if not found and not named:
                named.append(replace(group, title=""))
                continue
            title = found or _numbered(title or title_of(lesson.title, whole) or "The lesson", used)
        used.add(title.lower())
        named.append(replace(group, title=title))
    return tuple(named)


def _from_most(group: Group, lesson: Lesson, candidates: Sequence[Candidate], used: set[str], read: Reader) -> str:
    """What the heading of a group asks about, or what more of its sentences speak of than of the others."""
    own = set(group.orders)
    within = [candidates[order].text.text for order in group.orders]
    rest = [one.text.text for one in candidates if one.order not in own]
    heading = lesson.sections[candidates[group.orders[0]].section].title
    asked = title_of_question(heading, within, rest, used, read)
    return asked or title_of_part(within, rest, used, read)


def _numbered(title: str, used: set[str]) -> str:
    """The title made different from those in use: "Rocks, continued", "Rocks, part 3"."""
    title = " ".join(title.split()[:3]).rstrip(",")
    tries = [f"{title}, continued", *(f"{title}, part {number}" for number in range(3, 20))]
    return next(name for name in tries if name.lower() not in used)
