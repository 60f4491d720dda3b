"""A deck that no script and no lesson stands beside is named and dated by its own head, or it cannot be published."""

from collections.abc import Iterator

from audiolesson.check.about import CARDS, About
from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.errors import Place


def find(view: StudyView) -> Iterator[Finding]:
    """A deck or quiz of no script and no lesson, whose head lacks the title or the date; `build` drafts a lesson's."""
    if view.show.script(view.slug).is_file() or view.show.lesson(view.slug):
        return
    lacks = [key for key, value in (("title", view.head.title), ("date", view.head.date)) if not value]
    if lacks:
        lines = " and ".join({"title": "title: …", "date": "date: 2026-01-31T06:00:00Z"}[key] for key in lacks)
        hint = f"no script names and dates it: add to its head, between two lines ---, {lines}"
        yield Finding(Place(view.file, 1), f"the head has no {' and no '.join(lacks)}", hint)


ABOUT = About(
    "Cards or a quiz without a script and without a lesson, whose head has no title or no date.",
    "The feed has nothing to call the drill by, and no date to sort it by.",
    {"scripts/shells.cards.md": "---\ntitle: Shells\n---\n\n## What is a shell made of?\n\nChalk.\n"},
    {CARDS: "## What pulls on the sea?\n\nThe Moon.\n"},
)
RULE = StudyRule("head-missing", "error", find, ABOUT)
