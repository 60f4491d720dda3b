"""What a manifest tells of a sound that was made, from its script and its sound."""

from collections.abc import Mapping, Sequence
from typing import Any

from audiolesson import __version__
from audiolesson.build.formulas import of_sentences
from audiolesson.build.render import Rendered
from audiolesson.build.sound_plan import target_of
from audiolesson.episode.codec import encoder_name
from audiolesson.episode.model import Chapter, Sentence, Timeline
from audiolesson.feed.guid import item_guid
from audiolesson.manifest import LeftOutParagraph, LessonManifest, MadeSegment, SpokenSentence
from audiolesson.script.model import Paragraph, Script
from audiolesson.show.model import Show
from audiolesson.speech import catalogue


def episode_manifest(
    show: Show, slug: str, script: Script, rendered: Rendered, inputs: Mapping[str, str]
) -> LessonManifest:
    """What an episode was made from, and what it holds: all that feed and pages are told of it, but its files."""
    head, speech = script.head, rendered.speech
    left_out = [script.segments[segment].items[item] for segment, item in sorted(speech.fit.left_out)]
    return LessonManifest(
        slug=slug,
        title=head.title,
        date=head.date,
        number=head.number,
        guid=head.guid or item_guid(show.id, show.identity(slug), "episode"),
        target=target_of(show, script) or 0,
        inputs=inputs,
        products=(),
        left_out=tuple(LeftOutParagraph(p.place.line, p.text) for p in left_out if isinstance(p, Paragraph)),
        resources=tuple((resource.title, resource.url) for resource in head.resources),
        rate=round(speech.fit.rate * 1000),
        breath=speech.fit.breath,
        formulas=of_sentences(script, rendered.timeline.placed),
        **sound_facts(show, script, rendered),
    )


def sound_facts(show: Show, script: Script, rendered: Rendered) -> dict[str, Any]:
    """What manifests tell of every sound, by the names of their fields."""
    timeline: Timeline = rendered.timeline
    alts = {segment.picture: segment.picture_alt for segment in script.segments}
    return {
        "length": timeline.length,
        "exact": all(clip.exact for clip in rendered.speech.clips),
        "segments": tuple(_segment(chapter, timeline, alts.get(chapter.picture, "")) for chapter in timeline.chapters),
        "parts": rendered.part_keys,
        "loudness": round(rendered.level.loudness * 100),
        "peak": round(rendered.level.peak * 100),
        "made_by": _made_by(show, rendered.speech.sentences),
    }


def _made_by(show: Show, sentences: Sequence[Sentence]) -> dict[str, str]:
    """Program, encoder and voices, with what tells one version of each from another."""
    specs = sorted({sentence.utterance.voice for sentence in sentences if not sentence.record})
    voices = {f"voice {spec}": catalogue.fingerprint(spec, show.root) for spec in specs}
    return {"audiolesson": __version__, "encoder": encoder_name(), **voices}


def _segment(chapter: Chapter, timeline: Timeline, alt: str) -> MadeSegment:
    sentences = tuple(
        SpokenSentence(
            line=placed.sentence.place.line,
            paragraph=placed.sentence.item,
            speaker=placed.sentence.speaker,
            clip=placed.clip.key,
            start=placed.start,
            end=placed.start + placed.clip.length,
            text=placed.sentence.text,
        )
        for placed in timeline.placed
        if chapter.start <= placed.start < chapter.end
    )
    return MadeSegment(chapter.title, chapter.start, chapter.end, chapter.url, chapter.picture, alt, sentences)
