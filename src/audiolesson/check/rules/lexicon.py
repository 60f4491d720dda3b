"""Every entry of a lexicon can be used: a pattern is one, and its reading names only groups that it has."""

import re
from collections.abc import Iterator

from audiolesson.check.about import SETTINGS, About
from audiolesson.check.model import Finding, LessonRule, ShowRule, ShowView, StudyRule
from audiolesson.check.texts import TextView
from audiolesson.errors import FileError, Place
from audiolesson.files import read_text
from audiolesson.wording.lexicon import problem

_HINT = r"like this: '/GPT-(\d)/' is said 'G P T \1'"


def find(view: TextView) -> Iterator[Finding]:
    """Entries of a head that no text can meet."""
    for key, value in view.head.lexicon.items():
        if wrong := problem(key, value):
            yield Finding(Place(view.file, _line(view, key)), f"lexicon: {wrong}", _HINT)


def find_in_settings(view: ShowView) -> Iterator[Finding]:
    """The same in show.toml."""
    for key, value in view.show.lexicon.items():
        if wrong := problem(key, value):
            yield Finding(view.setting(f"lexicon.{key}"), f"[lexicon] {wrong}", _HINT)


def _line(view: TextView, key: str) -> int:
    """The line of the head on which an entry stands; 1 where a look at the lines does not find it."""
    try:
        lines = read_text(view.path).splitlines()
    except FileError:  # gone since the script was read
        return 1
    entry = re.compile(rf"(?:\A|[\s{{,]|['\"]){re.escape(key)}['\"]?\s*:")
    return next((number for number, line in enumerate(lines, 1) if entry.search(line)), 1)


ABOUT = About(
    "An entry of a lexicon that no text can meet: a pattern with a mistake in it, or a reading that names a group "
    "which the pattern does not have.",
    "The word is said as if the entry were not there.",
    {SETTINGS: "[lexicon]\n'/T-(\\d)/' = 'tide \\2'\n"},
    {SETTINGS: "[lexicon]\n'/T-(\\d)/' = 'tide \\1'\n"},
)
RULE = LessonRule("lexicon", "error", find, ABOUT, stops_build=False)
STUDY_RULE = StudyRule("lexicon", "error", find, ABOUT, stops_build=False)
SETTINGS_RULE = ShowRule("lexicon", "error", find_in_settings, ABOUT)
