"""All rules of `check`, in the order of their names."""

from collections.abc import Mapping

from audiolesson.check.about import About
from audiolesson.check.formats import FORMATS
from audiolesson.check.lessons import FIXED, stops
from audiolesson.check.model import LessonRule, ShowRule, StudyRule
from audiolesson.check.rules import (
    address,
    category,
    chapters,
    choices,
    claim,
    cover,
    credit,
    empty_segment,
    file_name,
    files,
    gives_away,
    head_missing,
    language,
    lesson_missing,
    lexicon,
    long_answer,
    long_sentence,
    lost_letter,
    moved_guid,
    no_moment,
    number,
    off,
    recording,
    same_date,
    same_guid,
    same_number,
    same_opening,
    same_question,
    same_title,
    script_date,
    script_missing,
    section_left_out,
    segment_title,
    short_segment,
    speaker,
    think_sound,
    title_length,
    unheard,
    unused_off,
    voice,
    wording,
)
from audiolesson.check.rules.wording_kinds import KINDS
from audiolesson.errors import Severity

LESSON_RULES: tuple[LessonRule, ...] = (
    chapters.RULE,
    claim.RULE,
    credit.RULE,
    empty_segment.RULE,
    language.RULE,
    lesson_missing.RULE,
    lexicon.RULE,
    long_sentence.RULE,
    lost_letter.RULE,
    files.RULE,
    number.RULE,
    recording.RULE,
    same_opening.RULE,
    script_date.RULE,
    section_left_out.RULE,
    segment_title.RULE,
    short_segment.RULE,
    speaker.RULE,
    title_length.RULE,
    wording.RULE,
)

STUDY_RULES: tuple[StudyRule, ...] = (
    claim.STUDY_RULE,
    gives_away.RULE,
    head_missing.RULE,
    language.STUDY_RULE,
    lexicon.STUDY_RULE,
    long_answer.RULE,
    long_sentence.STUDY_RULE,
    lost_letter.STUDY_RULE,
    no_moment.RULE,
    number.STUDY_RULE,
    choices.SAME_RULE,
    same_question.RULE,
    script_missing.RULE,
    choices.TELLING_RULE,
    title_length.STUDY_RULE,
    unheard.RULE,
    files.STUDY_RULE,
    wording.STUDY_RULE,
)

_ABOUT_SHOW: tuple[ShowRule, ...] = (
    address.RULE,
    category.RULE,
    cover.RULE,
    credit.SETTINGS_RULE,
    file_name.RULE,
    files.SETTINGS_RULE,
    lexicon.SETTINGS_RULE,
    moved_guid.RULE,
    same_date.RULE,
    same_guid.RULE,
    same_number.RULE,
    same_title.RULE,
    think_sound.RULE,
    voice.RULE,
)

_RULES: tuple[LessonRule | StudyRule | ShowRule, ...] = (*LESSON_RULES, *STUDY_RULES, *_ABOUT_SHOW)

_KINDS = {f"wording-{kind}": about for kind, about in KINDS.items()}

NAMES = frozenset({off.NAME, unused_off.NAME, *_KINDS, *(rule.name for rule in _RULES)})
"""What `[check] off` and a comment may name. Mistakes of the formats themselves cannot be turned off."""

SHOW_RULES: tuple[ShowRule, ...] = (*_ABOUT_SHOW, off.rule(NAMES))

OF_BUILT = frozenset({no_moment.RULE.name})
"""Rules that say nothing of a lesson that was not built, or was edited since."""


def abouts() -> Mapping[str, tuple[Severity, About]]:
    """Everything that `check` tells, in the order of the names: name → how grave it is, and what it is about."""
    found: dict[str, tuple[Severity, About]] = {name: ("error", about) for name, about in FORMATS.items()}
    found |= {name: (wording.RULE.severity, about) for name, about in _KINDS.items()}
    found |= {rule.name: (rule.severity, rule.about) for rule in (*_RULES, off.rule(NAMES))}
    found[unused_off.NAME] = ("warning", unused_off.ABOUT)
    return dict(sorted(found.items()))


def stops_build(name: str) -> bool:
    """Whether what is told under this name stops the build of the episode or drill that it is about."""
    if name in FIXED:
        return True
    rules: list[LessonRule | StudyRule] = [*LESSON_RULES, *STUDY_RULES]
    return any(rule.name == name and stops(rule) for rule in rules)
