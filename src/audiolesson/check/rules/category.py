"""Apple lists a show under a category of its own list, in its own spelling."""

from collections.abc import Iterator

from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.errors import ShowError
from audiolesson.feed.categories import category


def find(view: ShowView) -> Iterator[Finding]:
    """A category that Apple does not know."""
    try:
        category(view.show.category)
    except ShowError as error:
        yield Finding(view.setting("category"), error.message, error.hint)


RULE = ShowRule("category", "error", find)
