"""Every speaker has a voice."""

import difflib
from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, About
from audiolesson.check.model import Finding, LessonRule, LessonView


def find(view: LessonView) -> Iterator[Finding]:
    """Paragraphs of speakers whom show.toml gives no voice."""
    voices = view.show.voices
    for paragraph in view.paragraphs():
        name = paragraph.speaker
        if name and name not in voices and not paragraph.record:
            near = difflib.get_close_matches(name, voices, 1)
            hint = f"did you mean {near[0]}? Or give" if near else "give"
            yield Finding(
                paragraph.place,
                f"{name} has no voice",
                f"{hint} {name} a voice in show.toml under [voices]; "
                rf"where {name} is only a bold word, write **{name}\:**",
            )


ABOUT = About(
    "A paragraph of a speaker to whom show.toml gives no voice.",
    "The program does not know who speaks; nothing is built until it does.",
    {SCRIPT: "**Hots:** And why is that?\n"},
    {SCRIPT: "**Host:** And why is that?\n"},
)
RULE = LessonRule("speaker", "error", find, ABOUT)
