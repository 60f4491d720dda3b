"""Episode numbers are unique inside a show (Apple, itunes:episode)."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, WAVES, About, whole
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.check.rules.pairs import repeated


def find(view: ShowView) -> Iterator[Finding]:
    """Scripts whose number is another's."""
    numbers = {slug: head.number for slug, head in view.heads.items() if head.number}
    for slug, other in repeated(numbers):
        yield Finding(view.place(slug), f"the number {numbers[slug]} is that of {other} too", "give each its own")


ABOUT = About(
    "Two scripts have the same episode number.",
    "Apps that sort by number show two lessons in one place.",
    {
        SCRIPT: whole("title: Tides", "date: 2026-11-24T06:00:00Z", "number: 1"),
        WAVES: whole("title: Waves", "date: 2026-11-24T06:03:00Z", "number: 1"),
    },
    {
        SCRIPT: whole("title: Tides", "date: 2026-11-24T06:00:00Z", "number: 1"),
        WAVES: whole("title: Waves", "date: 2026-11-24T06:03:00Z", "number: 2"),
    },
)
RULE = ShowRule("same-number", "warning", find, ABOUT)
