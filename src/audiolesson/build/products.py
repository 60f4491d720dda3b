"""A rendered script → the bytes of its files."""

from audiolesson.build.covers import small_cover
from audiolesson.build.render import Rendered
from audiolesson.build.sources import Sources
from audiolesson.episode.chapters import json_chapters
from audiolesson.episode.model import Tags
from audiolesson.episode.mp3 import join
from audiolesson.episode.tags import tag
from audiolesson.episode.transcripts import html, json, srt, vtt
from audiolesson.feed import artwork
from audiolesson.script.model import Script
from audiolesson.show.model import Show


def episode_files(show: Show, slug: str, script: Script, sources: Sources, rendered: Rendered) -> dict[str, bytes]:
    """File name → bytes, for the six files of an episode."""
    timeline = rendered.timeline
    tags = Tags(
        title=script.head.title,
        show=show.title,
        author=show.author or show.title,
        language=show.language,
        year=script.head.date[:4],
        number=script.head.number,
        url=f"{show.address}{slug}/",
        picture=small_cover(show),
        chapter_pictures={path: artwork.fitted((show.root / path).read_bytes(), path) for path in sources.pictures},
    )
    sound = tag(join(rendered.encoded), tags, timeline.chapters, timeline.length)
    pictures = {path: f"{slug}/{name}" for path, name in sources.pictures.items()}
    return {
        "episode.mp3": sound,
        "episode.chapters.json": json_chapters(timeline.chapters, show.address, pictures),
        "episode.vtt": vtt.render(timeline.cues, show.language),
        "episode.srt": srt.render(timeline.cues, show.language),
        "episode.json": json.render(timeline.cues, show.language),
        "episode.html": html.render(timeline.cues, show.language),
    }
