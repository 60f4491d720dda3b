"""A segment whose title names what is hardly told is called by what it tells, or is not told."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Group, Outline
from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.framing.frame import homes_of
from audiolesson.draft.framing.told_under import words_of, words_under
from audiolesson.draft.framing.topic_articles import MASS
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told import Speaking, is_told, speaking_of, stems
from audiolesson.draft.titling.headings import with_capital
from audiolesson.draft.titling.over import above
from audiolesson.draft.titling.titles import subject_of, title_of
from audiolesson.draft.titling.written_at import has
from audiolesson.lesson.model import Lesson

_ALIKE = 4
"""Letters by which a word of a title is known in a sentence: obese, obesity."""

LEAST_TO_SAY = 2
"""Told sentences that say what a title names which stands over no section."""

LEAST_LEFT = 3
"""Segments that an episode has at least without the one that is not told."""


def retitled(plan: Outline, choice: Choice, gathered: Gathered, lesson: Lesson) -> tuple[Outline, Choice]:
    """The outline and the choice with each segment called by its title; where less than half of what is told stands
    under that heading, or no told sentence speaks of it, by the heading that most of it stands under, by one below it,
    or by a subject that they speak of.

    Where nothing else is told any better, a title stays that no sentence of its section takes up, as "The long road";
    under one that others do, as "Measles", the segment tells something else, and is left out, but for a clean lesson.
    """
    pairs = zip(plan.groups, choice.groups, strict=True)
    groups, chosen = [_told_half(group, said, gathered, lesson) for group, said in pairs], list(choice.groups)
    opening, before = choice.opening, plan.opening
    left = sum(bool(said) for said in chosen)
    lesson_own = {lesson.title.lower(), title_of(lesson.title, gathered.whole).lower()}
    for at, (group, said) in enumerate(zip(groups[:], choice.groups, strict=True)):
        told = [gathered.candidates[order] for order in said]
        if not told:
            continue
        under = stands_under(group.title, told, lesson, gathered.whole)
        headed = bool(homes_of(lesson, (group.title,), gathered.whole)[0])
        used = {other.title.lower() for other in groups} | lesson_own
        own = _owners(told, lesson, gathered.whole)
        fits = under and headed and (_tells(group.title, told) or own[:1] == (group.title,))
        own = () if fits else tuple(title for title in own if title.lower() not in used)
        own = tuple(title for title in own if _tells(title, told)) if under and headed else own
        if under and _speaking(group.title, told) and not own:
            continue
        own = own or (_of_all(group.title, told, lesson, gathered.whole),)
        fit = [
            name
            for name in (() if under and headed else _names(told, lesson, gathered.whole))
            if _tells(name, told) and stands_under(name, told, lesson, gathered.whole)
        ]
        free = next((name for name in (*own, *fit) if name and name.lower() not in used), "")
        if free:
            groups[at] = replace(group, title=free)
        elif not under and not headed and not any(chosen[:at]):
            opening, chosen[at] = (*opening, *said), ()
            before, groups[at] = (*before, *group.orders), replace(group, orders=())
            left -= 1
        elif gathered.is_clean:
            continue
        elif not under and headed and (kept := _under(group.title, told, lesson, gathered.whole)):
            chosen[at] = kept
        elif left > LEAST_LEFT and _is_taken_up(group.title, told, gathered):
            groups[at], chosen[at] = replace(group, orders=()), ()
            left -= 1
    plan = replace(plan, opening=tuple(sorted(before)), groups=tuple(groups))
    return plan, replace(choice, opening=tuple(sorted(opening)), groups=tuple(chosen))


def _told_half(group: Group, said: Sequence[int], gathered: Gathered, lesson: Lesson) -> Group:
    """A group under the half of its title that is told, where the other half is the title of a section that is not."""
    heads = {title_of(section.title, gathered.whole).lower() for section in lesson.sections}
    halves = group.title.split(" and ")
    if len(halves) != 2 or group.title.lower() in heads or not all(half.lower() in heads for half in halves):
        return group
    sections = {gathered.candidates[order].section for order in said}
    told = [half for half in halves if homes_of(lesson, (half,), gathered.whole)[0] & sections]
    return replace(group, title=with_capital(told[0])) if len(told) == 1 else group


def _under(title: str, told: Sequence[Candidate], lesson: Lesson, whole: str) -> tuple[int, ...]:
    """The told sentences that stand under a heading of this title, where they are a segment by themselves."""
    (home,) = homes_of(lesson, (title,), whole)
    own = tuple(one.order for one in told if one.section in home)
    return own if len(own) >= LEAST_TO_SAY else ()


def stands_under(title: str, told: Sequence[Candidate], lesson: Lesson, whole: str) -> bool:
    """Whether half of the words told stand under a heading of this title; where none has it, whether two say it."""
    names = {title.lower(), *title.lower().split(" and ")}

    def is_called_so(at: int) -> bool:
        return title_of(lesson.sections[at].title, whole).lower() in names

    home = {one.section for one in told if any(map(is_called_so, above(one.section, lesson)))}
    if not home and not any(map(is_called_so, range(len(lesson.sections)))):
        return sum(stems(title) <= stems(one.text.text) for one in told) >= LEAST_TO_SAY
    return 2 * sum(words_of(one) for one in told if one.section in home) >= sum(words_of(one) for one in told)


def _owners(told: Sequence[Candidate], lesson: Lesson, whole: str) -> tuple[str, ...]:
    """The titles of the sections that half of the words told or more stand under: the innermost of two
    thirds first."""
    under = words_under(told, lesson)
    every = sum(words_of(one) for one in told)
    most = [at for at, words in under.items() if 2 * words >= every and at]
    ranked = sorted(most, key=lambda at: (3 * under[at] < 2 * every, -lesson.sections[at].level, -under[at], at))
    return tuple(title for at in ranked if (title := title_of(lesson.sections[at].title, whole)))


def _of_all(title: str, told: Sequence[Candidate], lesson: Lesson, whole: str) -> str:
    """The title of the one section that all told sentences stand in, where the segment's is that of another."""
    sections = {one.section for one in told}
    if len(sections) > 1:
        return ""
    at = sections.pop()
    titles = [title_of(lesson.sections[place].title, whole) for place in above(at, lesson)]
    return "" if title in titles else titles[0]


def _is_taken_up(title: str, told: Sequence[Candidate], gathered: Gathered) -> bool:
    """Whether a third of the sentences of the sections that these come from have a word of a title, and none of these,
    which stand behind the first paragraph.

    A section on polio that speaks of it all the time has a box on the time after a war.
    """
    sections = {one.section for one in told}
    begin = min(one.block for one in gathered.candidates if one.section in sections)
    if any(one.block == begin for one in told):
        return False
    texts = [one.text.text.lower() for one in gathered.candidates if one.section in sections]
    texts += [one.text.lower() for one in gathered.refused if one.section in sections]
    words = [word[:_ALIKE] for word in content_words(title)]
    saying = sum(any(word in text for word in words) for text in texts)
    return saying * 3 >= len(texts) and not any(word in one.text.text.lower() for one in told for word in words)


def _names(told: Sequence[Candidate], lesson: Lesson, whole: str) -> list[str]:
    """Headings of the told sentences, then their subjects, the most frequent first."""
    heads = Counter(title_of(lesson.sections[one.section].title, whole) for one in told)
    subjects = Counter(subject_of(one.text.text) for one in told)
    named = [name for name, _ in heads.most_common() if name]
    said = [stems(one.text.text) for one in told]
    full = (name for name, _ in subjects.most_common() if name and not _is_bare(name, whole))
    often = (name for name in full if sum(stems(name) <= one for one in said) > 2)
    return [*named, *often]


def _is_bare(name: str, whole: str) -> bool:
    """Whether a subject is one common noun of one thing, which is no title without its article: "Plate"."""
    plain = " " not in name and not is_plural(name) and not MASS.search(name)
    return plain and has(whole, name.lower(), r"(?:(?<= a )|(?<=Each )|(?<=each )|(?<= an )|(?<=\bA ))", r"\b")


def _tells(name: str, told: Sequence[Candidate]) -> bool:
    speaking = _speaking(name, told)
    return is_told(speaking, speaking)


def _speaking(name: str, told: Sequence[Candidate]) -> Speaking:
    (speaking,) = speaking_of([name], [replace(one, order=at, follows=-1) for at, one in enumerate(told)])
    return speaking
