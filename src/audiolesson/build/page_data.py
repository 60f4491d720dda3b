"""What the pages are told of a built lesson, from its manifest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from audiolesson.build.article_work import told_at
from audiolesson.build.plan import EPISODE
from audiolesson.feed.model import FeedFile, Item
from audiolesson.manifest import LessonManifest, MadeCard, MadePicture, MadeSegment
from audiolesson.page.data import (
    PageCard,
    PageChapter,
    PageDrill,
    PageLesson,
    PageParagraph,
    PageQuestion,
    PageSection,
    PageSentence,
)
from audiolesson.units import Ms


def page_lesson(
    made: LessonManifest,
    items: Sequence[Item],
    article: Sequence[PageSection] = (),
    pictures: Mapping[str, str] = {},
    *,
    picture: FeedFile | None = None,
    share: FeedFile | None = None,
    thumb: FeedFile | None = None,
) -> PageLesson:
    """A lesson as its page shows it: the items' files, the manifest's words, the lesson's own text as `article`;
    `pictures` say where those of its cards lie in feed/.

    `picture`, `share` and `thumb` are its own; None: the show's stand for them. Speakers only where there are several.
    """
    item = next((item for item in items if item.kind == EPISODE), None)
    return PageLesson(
        slug=made.slug,
        title=made.title,
        date=made.date,
        length=Ms(made.length),
        audio=item.audio if item else None,
        summary=item.summary if item else "",
        number=item.number if item else 0,
        chapters=_chapters(made, item),
        chapters_file=item.chapters_file if item else None,
        transcripts=item.transcripts if item else (),
        resources=made.resources,
        drills=tuple(PageDrill(item.title, item.audio, item.length) for item in items if item.kind != EPISODE),
        cards=tuple(_card(card, pictures) for card in made.cards),
        quiz=tuple(
            PageQuestion(one.id, one.question, one.choices, one.right, one.why, _moment(one.moment))
            for one in made.quiz
        ),
        article=_with_moments(article, made),
        exact=made.exact,
        formulas=made.formulas,
        picture=picture.path if picture else "",
        share=share.path if share else "",
        thumb=thumb.path if thumb else "",
    )


def _chapters(made: LessonManifest, item: Item | None) -> tuple[PageChapter, ...]:
    several = len({sentence.speaker for segment in made.segments for sentence in segment.sentences}) > 1
    return tuple(
        PageChapter(
            segment.title,
            Ms(segment.start),
            _paragraphs(segment, several),
            segment.url,
            chapter.picture,
            segment.picture_alt,
        )
        for segment, chapter in zip(made.segments, item.chapters if item else (), strict=True)
    )


def _card(card: MadeCard, pictures: Mapping[str, str]) -> PageCard:
    return PageCard(
        card.id,
        card.question,
        card.answer,
        card.hint,
        card.again,
        _moment(card.moment),
        _shown(card.front, pictures),
        _shown(card.back, pictures),
    )


def _with_moments(article: Sequence[PageSection], made: LessonManifest) -> tuple[PageSection, ...]:
    """The sections, each with the second of the episode that tells it, where one is found."""
    known = len(made.sections) == len(article)  # else an older build made the lesson
    found = made.sections if known else told_at(article, made.segments)
    return tuple(replace(section, moment=_moment(at)) for section, at in zip(article, found, strict=True))


def _shown(side: Sequence[MadePicture], pictures: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((pictures[one.file], one.alt) for one in side if one.file in pictures)


def _moment(at: int) -> Ms | None:
    return Ms(at) if at >= 0 else None


def _paragraphs(segment: MadeSegment, several: bool) -> tuple[PageParagraph, ...]:
    return tuple(
        PageParagraph(tuple(PageSentence(Ms(s.start), s.text) for s in group), speaker if several else "")
        for (_, speaker), group in groupby(segment.sentences, key=lambda s: (s.paragraph, s.speaker))
    )
