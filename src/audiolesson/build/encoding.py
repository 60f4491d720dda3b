"""The parts of a timeline as MP3 frames: from the cache where they are known, else rendered and encoded in threads."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from audiolesson.build.sound_plan import keys_of_parts
from audiolesson.build.sources import Sources
from audiolesson.build.tools import Tools
from audiolesson.episode import recordings
from audiolesson.episode.model import Part, Timeline
from audiolesson.episode.mp3 import EncodedPart
from audiolesson.episode.parts import encode, render
from audiolesson.episode.sounds import own_think_bed, samples_of
from audiolesson.errors import Place
from audiolesson.show.model import Show
from audiolesson.show.read import place_of
from audiolesson.units import Ms


@dataclass(frozen=True, slots=True)
class Encoded:
    """The parts of a file in order, their keys, and how many ms of sound had to be encoded."""

    parts: tuple[EncodedPart, ...]
    keys: tuple[str, ...]
    encoded_ms: int


def encode_parts(
    show: Show, timeline: Timeline, sources: Sources, tools: Tools, progress: Callable[[str, int, int], None]
) -> Encoded:
    """Give every part of a timeline its frames; equal parts are encoded once. Raises SoundError, FileError."""
    keys = keys_of_parts(show, timeline, sources)
    found = {key: tools.parts.get(key) for key in dict.fromkeys(keys)}
    missing = {key: part for key, part in zip(keys, timeline.parts, strict=True) if found[key] is None}
    work = _Work(show, timeline, sources, tools, with_bed=bool(missing))
    longest_first = sorted(missing, key=lambda key: -missing[key].length)
    futures = {key: tools.executor.submit(work.encode, key, missing[key]) for key in longest_first}
    try:
        for done, (key, future) in enumerate(futures.items(), 1):
            found[key] = future.result()
            progress("encode", done, len(futures))
    finally:
        for future in futures.values():
            future.cancel()
    parts = tuple(part for key in keys if (part := found[key]) is not None)
    return Encoded(parts, keys, sum(part.length for part in missing.values()))


class _Work:
    """Renders and encodes single parts; safe to share between threads, for it only reads."""

    def __init__(self, show: Show, timeline: Timeline, sources: Sources, tools: Tools, *, with_bed: bool) -> None:
        self.show, self.sources, self.tools = show, sources, tools
        self.placed = {placed.clip.key: placed for placed in timeline.placed}
        own = show.sound.think
        self.own_think = own if isinstance(own, str) else ""
        self.bed = self.music(show.sound.bed) if with_bed and show.sound.bed else b""

    def encode(self, key: str, part: Part) -> EncodedPart:
        think = self.think if self.own_think else None
        pcm = render(part, lambda piece: samples_of(piece, self.clip, self.sound, think), self.bed)
        encoded = encode(pcm, self.show.sound.bitrate)
        self.tools.parts.put(key, encoded)
        return encoded

    def clip(self, key: str) -> bytes:
        placed = self.placed[key]
        return recordings.samples_of(self.show, placed.clip, placed.sentence, self.tools.speaker)

    def sound(self, name: str) -> bytes:
        return self.sources.sounds[name].samples

    def think(self, length: Ms) -> bytes:
        return own_think_bed(self.sound(self.own_think), length, f"sounds/{self.own_think}", self.think_place)

    @cached_property
    def think_place(self) -> Place:
        return place_of(self.show.root, "sound.think")

    def music(self, name: str) -> bytes:
        from audiolesson.build.sound_cache import SoundCache
        from audiolesson.episode.bed import music_bed

        sound = self.sources.sounds[name]
        place = Place(f"sounds/{name}")
        return SoundCache(self.show.work).bed(sound.samples, sound.digest, lambda samples: music_bed(samples, place))
