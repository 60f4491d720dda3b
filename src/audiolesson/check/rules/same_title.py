"""AntennaPod takes two items with one title on one day for the same episode; people take them so on any day."""

from collections.abc import Iterator

from audiolesson.check.about import WAVES, About, whole
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.check.rules.pairs import repeated


def find(view: ShowView) -> Iterator[Finding]:
    """Scripts whose title is another's, or the show's own."""
    titles = {slug: head.title.casefold() for slug, head in view.heads.items()}
    for slug, other in repeated(titles):
        hint = "give each episode a title of its own"
        yield Finding(view.place(slug), f"the title {view.heads[slug].title!r} is that of {other} too", hint)
    for slug, title in titles.items():
        if title == view.show.title.casefold():
            yield Finding(view.place(slug), "the episode's title is the show's", "say what this lesson is about")


ABOUT = About(
    "Two scripts have the same title, or one has the title of the show.",
    "In a list the learner cannot tell the lessons apart, and some apps take them for one.",
    {WAVES: whole("title: Tides", "date: 2026-11-24T06:03:00Z")},
    {WAVES: whole("title: Waves", "date: 2026-11-24T06:03:00Z")},
)
RULE = ShowRule("same-title", "warning", find, ABOUT)
