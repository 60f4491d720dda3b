"""All rules of `check`, in the order of their names."""

from audiolesson.check.model import LessonRule, ShowRule, StudyRule
from audiolesson.check.rules import (
    address,
    category,
    chapters,
    choices,
    claim,
    empty_segment,
    file_name,
    files,
    gives_away,
    language,
    lesson_missing,
    lexicon,
    long_answer,
    long_sentence,
    off,
    same_date,
    same_guid,
    same_number,
    same_question,
    same_title,
    script_date,
    script_missing,
    segment_title,
    speaker,
    title_length,
    unheard,
    voice,
    wording,
)

LESSON_RULES: tuple[LessonRule, ...] = (
    chapters.RULE,
    claim.RULE,
    empty_segment.RULE,
    language.RULE,
    lesson_missing.RULE,
    lexicon.RULE,
    long_sentence.RULE,
    files.RULE,
    script_date.RULE,
    segment_title.RULE,
    speaker.RULE,
    title_length.RULE,
    wording.RULE,
)

IN_SPITE_OF_MISTAKES = (chapters.RULE, empty_segment.RULE, files.RULE, speaker.RULE, title_length.RULE)
"""Rules whose findings hold for the part of a script that could be read, so that all is told at once."""

STUDY_RULES: tuple[StudyRule, ...] = (
    claim.STUDY_RULE,
    gives_away.RULE,
    language.STUDY_RULE,
    lexicon.STUDY_RULE,
    long_answer.RULE,
    long_sentence.STUDY_RULE,
    choices.SAME_RULE,
    same_question.RULE,
    script_missing.RULE,
    choices.TELLING_RULE,
    title_length.STUDY_RULE,
    unheard.RULE,
    wording.STUDY_RULE,
)

_ABOUT_SHOW: tuple[ShowRule, ...] = (
    address.RULE,
    category.RULE,
    file_name.RULE,
    files.SETTINGS_RULE,
    lexicon.SETTINGS_RULE,
    same_date.RULE,
    same_guid.RULE,
    same_number.RULE,
    same_title.RULE,
    voice.RULE,
)

_RULES: tuple[LessonRule | StudyRule | ShowRule, ...] = (*LESSON_RULES, *STUDY_RULES, *_ABOUT_SHOW)

NAMES = frozenset({"check-off", *(rule.name for rule in _RULES)})
"""What `[check] off` may name. Mistakes of the formats themselves cannot be turned off."""

SHOW_RULES: tuple[ShowRule, ...] = (*_ABOUT_SHOW, off.rule(NAMES))
