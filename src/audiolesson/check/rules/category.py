"""Apple lists a show under a category of its own list, in its own spelling."""

from collections.abc import Iterator

from audiolesson.check.about import SETTINGS, About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.errors import ShowError
from audiolesson.feed.categories import category


def find(view: ShowView) -> Iterator[Finding]:
    """A category that Apple does not know."""
    try:
        category(view.show.category)
    except ShowError as error:
        yield Finding(view.setting("category"), error.message, error.hint)


ABOUT = About(
    "The category is none that Apple knows, or is spelled otherwise than there.",
    "Learners who look through the shows of a category do not find this one, and Apple refuses the feed.",
    {SETTINGS: 'category = "Education > Course"\n'},
    {SETTINGS: 'category = "Education > Courses"\n'},
)
RULE = ShowRule("category", "error", find, ABOUT)
