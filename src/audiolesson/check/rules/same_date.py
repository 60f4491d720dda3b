"""Apps sort episodes by date, so no two have the same (W3C and Apple: distinct dates)."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from audiolesson.check.about import WAVES, About, whole
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.check.rules.pairs import repeated
from audiolesson.script.model import Head
from audiolesson.study.drill import EARLIER_S


def find(view: ShowView) -> Iterator[Finding]:
    """Scripts, decks and quizzes whose written date is another's, and lessons so near that their drills would mix.

    Dates in feeds are whole seconds, so what differs by less is the same.
    """
    moments = {stem: _second(head) for stem, head in {**view.heads, **view.study}.items() if head.date}
    for stem, other in repeated(moments):
        hint = "apps sort by date; 3 seconds apart leaves room for cards and quiz, a minute is easier to read"
        yield Finding(view.place(stem), f"the date is that of {other} too", hint)
    order = list(moments)
    at: dict[int, list[str]] = {}
    for stem, moment in moments.items():
        at.setdefault(moment, []).append(stem)
    for slug, seconds in _drilled(view, moments):
        for apart in range(1, seconds + 1):
            for stem in at.get(moments[slug] - apart, ()):
                if stem.partition(".")[0] == slug:
                    continue
                last = max((slug, stem), key=order.index)  # the one that is looked at comes last
                message = f"{apart} s lie between {slug} and {stem}: too few for the cards and quiz of {slug}"
                hint = f"apps sort by date, and drills are dated up to {seconds} s before their episode"
                yield Finding(view.place(last), message, hint)


def _drilled(view: ShowView, moments: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """(slug, how many seconds before it its drills are dated), of each script with drills that it dates."""
    for slug in view.heads:
        own = {kind: view.study.get(f"{slug}.{kind}") for kind in EARLIER_S}
        seconds = max((EARLIER_S[kind] for kind, head in own.items() if head and not head.date), default=0)
        if seconds and slug in moments:
            yield slug, seconds


def _second(head: Head) -> int:
    """The second of a date, counted from 1970."""
    found = datetime.fromisoformat(head.date).replace(microsecond=0)
    return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp())


ABOUT = About(
    "Two scripts, decks or quizzes have the same date in their heads, or two lessons are so few seconds apart that the "
    "drills of the later one, dated one and two seconds before it, would stand before the other or have its date.",
    "Apps sort episodes by date: the learner hears two lessons in any order, or one of them is not shown.",
    {WAVES: whole("title: Waves", "date: 2026-11-24T06:00:00Z")},
    {WAVES: whole("title: Waves", "date: 2026-11-24T06:03:00Z")},
)
RULE = ShowRule("same-date", "error", find, ABOUT)
