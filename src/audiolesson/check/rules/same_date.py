"""Apps sort episodes by date, so no two have the same (W3C and Apple: distinct dates)."""

from collections.abc import Iterator
from datetime import datetime

from audiolesson.check.about import WAVES, About, whole
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.check.rules.pairs import repeated


def find(view: ShowView) -> Iterator[Finding]:
    """Scripts, decks and quizzes whose written date is another's: the same moment, however it is written."""
    heads = {**view.heads, **view.study}
    moments = {stem: datetime.fromisoformat(head.date) for stem, head in heads.items() if head.date}
    for slug, other in repeated(moments):
        hint = "apps sort by date; 180 seconds apart leaves room for cards and quiz"
        yield Finding(view.place(slug), f"the date is that of {other} too", hint)


ABOUT = About(
    "Two scripts, decks or quizzes have the same date in their heads.",
    "Apps sort episodes by date: the learner hears two lessons in any order, or one of them is not shown.",
    {WAVES: whole("title: Waves", "date: 2026-11-24T06:00:00Z")},
    {WAVES: whole("title: Waves", "date: 2026-11-24T06:03:00Z")},
)
RULE = ShowRule("same-date", "error", find, ABOUT)
