"""What the feeds are told of a built lesson: its episode and its drills, each an item."""

from collections.abc import Mapping, Sequence

from audiolesson.build.covers import COVER
from audiolesson.build.plan import EPISODE
from audiolesson.build.published import PublishedLesson
from audiolesson.feed.model import FeedChapter, Item
from audiolesson.manifest import LessonManifest, MadeDrill, MadeSegment
from audiolesson.page.formulas import plainly
from audiolesson.show.model import Show
from audiolesson.study.drill_words import words_for
from audiolesson.units import Ms

_TRANSCRIPTS = (".vtt", ".srt", ".json", ".html")


def items_of(show: Show, lesson: PublishedLesson, number: int) -> tuple[Item, ...]:
    """A lesson's items, the episode first where there is one. `number`: see `episode_numbers`."""
    episode = [_episode(lesson, number, show.credits)] if EPISODE in lesson.files else []
    return (*episode, *(_drill(show, lesson, drill) for drill in lesson.manifest.drills))


def _episode(lesson: PublishedLesson, number: int, owners: Mapping[str, str]) -> Item:
    made, files = lesson.manifest, lesson.files[EPISODE]
    return Item(
        slug=made.slug,
        kind=EPISODE,
        guid=made.guid,
        title=made.title,
        date=made.date,
        audio=files[".mp3"],
        length=Ms(made.length),
        summary=_first_words(made),
        chapters=_chapters(made.segments, lesson.pictures),
        chapters_file=files[".chapters.json"],
        transcripts=tuple(files[ending] for ending in _TRANSCRIPTS),
        resources=made.resources,
        number=number,
        picture=_picture(lesson),
        credits=_sounds(made, owners),
        voices=_voices(made.made_by),
    )


def _sounds(made: LessonManifest, owners: Mapping[str, str]) -> tuple[str, ...]:
    """Whose the sounds are that an episode was made with, as show.toml says; each once."""
    files = (name.removeprefix("sounds/") for name in made.inputs if name.startswith("sounds/"))
    return tuple(dict.fromkeys(owners[file] for file in files if file in owners))


def _drill(show: Show, lesson: PublishedLesson, drill: MadeDrill) -> Item:
    files, think = lesson.files[drill.name], show.sound.think
    owner = show.credits.get(think, "") if isinstance(think, str) else ""
    return Item(
        slug=lesson.manifest.slug,
        kind=drill.name,
        guid=drill.guid,
        title=drill.title,
        date=drill.date,
        audio=files[".mp3"],
        length=Ms(drill.length),
        summary=_about(show, drill, lesson.manifest),
        chapters=_chapters(drill.segments, {}),
        chapters_file=files[".chapters.json"],
        transcripts=tuple(files[ending] for ending in _TRANSCRIPTS),
        picture=_picture(lesson),
        credits=(owner,) if owner else (),
        voices=_voices(drill.made_by),
    )


def _voices(made_by: Mapping[str, str]) -> tuple[str, ...]:
    """The voices that a sound was made with, as show.toml names them."""
    return tuple(name.removeprefix("voice ") for name in sorted(made_by) if name.startswith("voice "))


def _picture(lesson: PublishedLesson) -> str:
    """The lesson's picture by its path in feed/; its drills have it too. "" where the show's stands for it."""
    found = lesson.picture(COVER)
    return found.path if found else ""


def _chapters(segments: Sequence[MadeSegment], pictures: Mapping[str, str]) -> tuple[FeedChapter, ...]:
    return tuple(
        FeedChapter(Ms(segment.start), segment.title, segment.url, pictures.get(segment.picture, ""))
        for segment in segments
    )


def _first_words(lesson: LessonManifest) -> str:
    """The first two sentences that are spoken."""
    sentences = [sentence.text for segment in lesson.segments for sentence in segment.sentences]
    return " ".join(plainly(text, lesson.formulas) for text in sentences[:2])


def _about(show: Show, drill: MadeDrill, lesson: LessonManifest) -> str:
    """What a drill is, and how its chapters are of use, but to who drives and is to press nothing.

    In a language for which there are no such words its first two questions, which are in it, tell what it is.
    """
    if not words_for(show.language):
        asked = [segment.sentences[0].text for segment in drill.segments if segment.sentences][:2]
        return " ".join(plainly(text, lesson.formulas) for text in asked)
    what = "flashcard" if drill.kind == "cards" else "question"
    many = "" if drill.count == 1 else "s"
    use = "Each one is a chapter" + ("." if show.drill.preset == "drive" else ": the next-chapter button skips it.")
    return f"{drill.count} {what}{many} on “{lesson.title}”, with time to think before each answer. {use}"
