"""The rules about a script whose errors stop its build: a build loads these and no others."""

from audiolesson.check.model import LessonRule
from audiolesson.check.rules import chapters, empty_segment, files, recording, script_date, speaker, title_length

DATE = script_date.RULE

IN_SPITE_OF_MISTAKES = (chapters.RULE, empty_segment.RULE, files.RULE, speaker.RULE, title_length.RULE)
"""Rules whose findings hold for the part of a script that could be read, so that all is told at once."""

STOPPING: tuple[LessonRule, ...] = (*IN_SPITE_OF_MISTAKES, DATE, recording.RULE)
