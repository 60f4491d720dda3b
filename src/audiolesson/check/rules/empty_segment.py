"""A segment is a chapter, and a chapter has sound."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, About
from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.script.model import Item, Paragraph, Sound
from audiolesson.wording.align import is_speech


def find(view: LessonView) -> Iterator[Finding]:
    """Segments in which nothing is heard: no sound, and no text with a word to speak."""
    for number, segment in enumerate(view.script.segments):
        if not view.is_read(number) or any(_is_heard(view, item) for item in segment.items):
            continue
        texts = [item for item in segment.items if isinstance(item, Paragraph)]
        if texts:
            text = texts[0].text
            text = text if len(text) <= 40 else f"{text[:40]} …"
            yield Finding(
                texts[0].place,
                f"nothing is heard in the segment {segment.title!r}: “{text}” has no word to speak",
                'write a sentence, or what is said for the signs: [!!!]{say="three exclamation marks"}',
            )
        else:
            yield Finding(
                segment.place,
                f"nothing is heard in the segment {segment.title!r}",
                "write what is to be said below the heading, or take the heading out",
            )


def _is_heard(view: LessonView, item: Item) -> bool:
    if isinstance(item, Paragraph):
        return any(map(is_speech, view.read(item).reading.tokens))
    return isinstance(item, Sound)


ABOUT = About(
    "A segment in which nothing is heard: no sentence, no sound, or signs alone.",
    "It would be a chapter without a second of sound: whoever goes to it hears the next one.",
    {SCRIPT: "## High water\n\n<!-- to be written -->\n"},
    {
        SCRIPT: "## High water\n\nHigh water comes to each coast twice a day. It stays for about half an hour, and "
        "then the water begins to fall, slowly at first and faster later.\n",
    },
)
RULE = LessonRule("empty-segment", "error", find, ABOUT)
