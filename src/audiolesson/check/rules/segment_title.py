"""Chapter titles: Spotify asks for under 40 characters, Apple for about five words; players cut what is longer."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, TEXT, About
from audiolesson.check.model import Finding, LessonRule, LessonView

LONGEST = 45


def find(view: LessonView) -> Iterator[Finding]:
    """Titles that are too long for a player's list, or stand there twice."""
    first: dict[str, int] = {}
    for segment in view.script.segments:
        if len(segment.title) > LONGEST:
            hint = f"players show about {LONGEST} of a chapter's title"
            yield Finding(segment.place, f"the title {segment.title!r} has {len(segment.title)} characters", hint)
        title = segment.title.casefold()
        if title in first:
            message = f"the title {segment.title!r} stands on line {first[title]} too"
            yield Finding(segment.place, message, "two chapters with one name cannot be told apart")
        first.setdefault(title, segment.place.line)


ABOUT = About(
    f"The title of a segment has more than {LONGEST} characters, or is the title of another segment of the script.",
    "The titles are the list of chapters. Players cut what is longer, and two with one name cannot be told apart.",
    {SCRIPT: f"## The slow rise of the water over all of the sand\n\n{TEXT}"},
    {SCRIPT: f"## The slow rise of the water\n\n{TEXT}"},
)
RULE = LessonRule("segment-title", "warning", find, ABOUT)
