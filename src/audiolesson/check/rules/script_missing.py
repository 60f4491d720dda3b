"""Cards and a quiz stand beside an episode, which explains them, names them and dates them."""

from collections.abc import Iterator

from audiolesson.check.about import CARDS, About
from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.rules import head_missing
from audiolesson.check.study_view import StudyView
from audiolesson.errors import Place


def find(view: StudyView) -> Iterator[Finding]:
    """A deck or quiz whose lesson has no script, unless its head lacks what a build needs then: that is told first."""
    script = view.show.script(view.slug)
    if not script.is_file() and not any(head_missing.find(view)):
        noun = "deck" if view.path == view.show.cards(view.slug) else "quiz"
        hint = f"it would be {view.show.name(script)}: `audiolesson draft` writes it from the lesson"
        if not view.show.lesson(view.slug):
            off = 'or let it stand alone: off = ["script-missing"] under [check] in show.toml'
            hint = f"put its lesson into lessons/{view.slug}.md for `audiolesson draft {view.slug}`, {off}"
        yield Finding(Place(view.file), f"the {noun} has no script beside it", hint)


ABOUT = About(
    "Cards or a quiz without a script of the same lesson.",
    "The learner is asked for what no episode explains.",
    {"scripts/waves.cards.md": "## What makes waves?\n\nThe wind.\n"},
    {CARDS: "## What pulls on the sea?\n\nThe Moon.\n"},
)
RULE = StudyRule("script-missing", "warning", find, ABOUT)
