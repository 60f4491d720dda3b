"""What of a lesson's own cards and quiz a draft did not take, and what among them was not understood; why."""

from collections.abc import Sequence

from audiolesson.build.study_drafting import StudyDraft
from audiolesson.errors import Place
from audiolesson.lesson.carried.quiz import NO_RIGHT
from audiolesson.lesson.model import Lesson

NOT_BY_EAR = "cannot be asked by ear as it stands"
TOO_MANY = "more than are wanted"


def not_asked(lesson: Lesson, made: Sequence[StudyDraft]) -> tuple[tuple[Place, str], ...]:
    """Place and reason of each; nothing where no file was drafted."""
    found = [(one.place, f"{one.why}: {one.text}") for one in lesson.unread] if made else []
    for draft in made:
        for one in lesson.cards if draft.kind == "card" else lesson.quiz:
            if one.folded or one.loose or one.place.line in draft.lines:
                continue
            why = NO_RIGHT if one.choices and not one.answer else NOT_BY_EAR
            found.append((one.place, f"{TOO_MANY if draft.found >= draft.wanted else why}: {one.question}"))
    return tuple(sorted(found, key=lambda one: one[0].line))
