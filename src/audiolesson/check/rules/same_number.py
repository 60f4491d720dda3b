"""Episode numbers are unique inside a show (Apple, itunes:episode)."""

from collections.abc import Iterator

from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.check.rules.pairs import repeated


def find(view: ShowView) -> Iterator[Finding]:
    """Scripts whose number is another's."""
    numbers = {slug: head.number for slug, head in view.heads.items() if head.number}
    for slug, other in repeated(numbers):
        yield Finding(view.place(slug), f"the number {numbers[slug]} is that of {other} too", "give each its own")


RULE = ShowRule("same-number", "warning", find)
