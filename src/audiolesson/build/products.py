"""A rendered script → the bytes of its files."""

from collections.abc import Mapping
from dataclasses import dataclass

from audiolesson.build.covers import picture_of_sounds
from audiolesson.build.plan import files_of
from audiolesson.build.render import Rendered
from audiolesson.build.sources import Sources
from audiolesson.episode.chapters import json_chapters
from audiolesson.episode.model import Tags
from audiolesson.episode.mp3 import join
from audiolesson.episode.tags import tag
from audiolesson.episode.transcripts import html, json, srt, vtt
from audiolesson.feed import artwork
from audiolesson.files import bytes_digest
from audiolesson.manifest import Product
from audiolesson.show.model import Show


@dataclass(frozen=True, slots=True)
class Sound:
    """What a sound is called: `name` is the stem of its files, `lesson` its lesson's title, `date` RFC 3339, `number`
    0 for none."""

    name: str
    lesson: str
    title: str
    date: str
    number: int = 0


def sound_files(show: Show, slug: str, sound: Sound, sources: Sources, rendered: Rendered) -> dict[str, bytes]:
    """File name → bytes, for the six files of an episode or a drill; media first."""
    timeline = rendered.timeline
    tags = Tags(
        title=sound.title,
        show=show.title,
        author=show.author or show.title,
        language=show.language,
        year=sound.date[:4],
        number=sound.number,
        url=f"{show.address}{slug}/",
        picture=picture_of_sounds(show, slug, sound.lesson),
        chapter_pictures={path: artwork.fitted((show.root / path).read_bytes(), path) for path in sources.pictures},
    )
    pictures = {path: f"{slug}/{name}" for path, name in sources.pictures.items()}
    data = (
        tag(join(rendered.encoded), tags, timeline.chapters, timeline.length),
        json_chapters(timeline.chapters, show.address, pictures),
        vtt.render(timeline.cues, show.language),
        srt.render(timeline.cues, show.language),
        json.render(timeline.cues, show.language),
        html.render(timeline.cues, show.language),
    )
    return dict(zip(files_of(sound.name), data, strict=True))


def products(files: Mapping[str, bytes]) -> tuple[Product, ...]:
    """Files as a manifest lists them."""
    return tuple(Product(name, len(data), bytes_digest(data)) for name, data in files.items())
