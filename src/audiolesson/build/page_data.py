"""What the pages are told of a built lesson, from its manifest."""

from itertools import groupby

from audiolesson.feed.model import Item
from audiolesson.manifest import LessonManifest, MadeSegment
from audiolesson.page.data import PageChapter, PageLesson, PageParagraph, PageSentence
from audiolesson.units import Ms


def page_lesson(made: LessonManifest, item: Item) -> PageLesson:
    """A lesson as its page shows it: the item's files, the manifest's words. Speakers only where there are several."""
    several = len({sentence.speaker for segment in made.segments for sentence in segment.sentences}) > 1
    return PageLesson(
        slug=made.slug,
        title=made.title,
        date=made.date,
        length=Ms(made.length),
        audio=item.audio,
        summary=item.summary,
        number=item.number,
        chapters=tuple(
            PageChapter(
                segment.title,
                Ms(segment.start),
                _paragraphs(segment, several),
                segment.url,
                chapter.picture,
                segment.picture_alt,
            )
            for segment, chapter in zip(made.segments, item.chapters, strict=True)
        ),
        chapters_file=item.chapters_file,
        transcripts=item.transcripts,
        resources=made.resources,
        exact=made.exact,
    )


def _paragraphs(segment: MadeSegment, several: bool) -> tuple[PageParagraph, ...]:
    return tuple(
        PageParagraph(tuple(PageSentence(Ms(s.start), s.text) for s in group), speaker if several else "")
        for (_, speaker), group in groupby(segment.sentences, key=lambda s: (s.paragraph, s.speaker))
    )
