"""A segment whose title names what is hardly told is called by what it tells."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.compose import Choice
from audiolesson.draft.model import Candidate
from audiolesson.draft.outline import Outline
from audiolesson.draft.titles import subject_of, title_of
from audiolesson.draft.told import Speaking, is_told, speaking_of, stems
from audiolesson.lesson.model import Lesson


def retitled(plan: Outline, choice: Choice, candidates: Sequence[Candidate], lesson: Lesson, whole: str) -> Outline:
    """The outline with each segment called by its title; where no told sentence speaks of that,
    by a heading below it or a subject that three of them speak of.

    A title stays where nothing else is told any better.
    """
    groups = list(plan.groups)
    for at, (group, said) in enumerate(zip(plan.groups, choice.groups, strict=True)):
        told = [candidates[order] for order in said]
        if not told or _speaking(group.title, told):
            continue
        used = {other.title.lower() for other in groups} | {lesson.title.lower()}
        fit = (name for name in _names(told, lesson, whole) if name.lower() not in used and _tells(name, told))
        groups[at] = replace(group, title=next(fit, group.title))
    return replace(plan, groups=tuple(groups))


def _names(told: Sequence[Candidate], lesson: Lesson, whole: str) -> list[str]:
    """Headings of the told sentences, then their subjects, the most frequent first."""
    heads = Counter(title_of(lesson.sections[one.section].title, whole) for one in told)
    subjects = Counter(subject_of(one.text.text) for one in told)
    named = [name for name, _ in heads.most_common() if name]
    said = [stems(one.text.text) for one in told]
    often = (name for name, _ in subjects.most_common() if name and sum(stems(name) <= one for one in said) > 2)
    return [*named, *often]


def _tells(name: str, told: Sequence[Candidate]) -> bool:
    speaking = _speaking(name, told)
    return is_told(speaking, speaking)


def _speaking(name: str, told: Sequence[Candidate]) -> Speaking:
    (speaking,) = speaking_of([name], [replace(one, order=at, follows=-1) for at, one in enumerate(told)])
    return speaking
