"""What a lesson's build reads beside its script: sounds, pictures, cover, each checked to lie inside the show."""

from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from audiolesson.build.sound_cache import SoundCache
from audiolesson.episode.made_sounds import MADE, MADE_FORMAT, PREFIX
from audiolesson.episode.recordings import recording_digest
from audiolesson.errors import FileError, Place
from audiolesson.files import file_digest, inside
from audiolesson.script.model import Paragraph, Record, Script, Sound
from audiolesson.show.model import Show
from audiolesson.show.read import place_of
from audiolesson.units import SAMPLES_PER_MS, Ms


@dataclass(frozen=True, slots=True)
class LoadedSound:
    """A sound file in the house format (48 kHz mono int16, whole ms), with the digest of the file it came from."""

    samples: bytes
    digest: str

    @property
    def length(self) -> Ms:
        """How long it lasts."""
        return Ms(len(self.samples) // (2 * SAMPLES_PER_MS))


@dataclass(frozen=True, slots=True)
class Sources:
    """What a script names: `sounds` by their name in sounds/; `pictures`: path inside the show → published name
    (`picture-HASH.jpg`); `digests`: path inside the show → SHA-256, of all of them.
    """

    sounds: dict[str, LoadedSound] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)


def load_sources(show: Show, script: Script) -> Sources:
    """Load every sound and picture that the script and the settings name. Raises FileError, SoundError."""
    show, kept = heard(show), SoundCache(show.work)
    sounds: dict[str, LoadedSound] = {}
    digests: dict[str, str] = {}
    for name, place in _sound_names(show, script):
        if name.startswith(PREFIX):
            sounds[name] = _made(name, kept)
        elif name not in sounds:
            path = inside(show.sounds, name, place)
            if not path.is_file():
                raise FileError(f"sounds/{name} is missing", place, "put the file there, or take the line out")
            digests[f"sounds/{name}"] = sha256 = file_digest(path)
            sounds[name] = LoadedSound(kept.read(path, sha256), sha256)
    for record in records_of(script):
        digests[f"sounds/{record.file}"] = recording_digest(show, record)
    pictures = {}
    for segment in script.segments:
        if segment.picture and segment.picture not in pictures:
            path = inside(show.root, segment.picture, segment.place)
            if not path.is_file():
                raise FileError(f"{segment.picture} is missing", segment.place, "put the picture there")
            digests[segment.picture] = sha256 = file_digest(path)
            pictures[segment.picture] = published_name("picture", segment.picture, sha256)
    return Sources(sounds, pictures, digests)


def records_of(script: Script) -> list[Record]:
    """The recordings that a script names."""
    items = (item for segment in script.segments for item in segment.items)
    return [item.record for item in items if isinstance(item, Paragraph) and item.record]


def heard(show: Show) -> Show:
    """The show with the sounds of its episodes settled: each of opening, closing and between a name or "".

    A sound that the program makes has a name of its own (`made:opening`); with `sounds = false` there are none, nor
    a bed. The time to think keeps its noise, without which players would trim it away.
    """
    sound = show.sound
    if not show.with_sounds:
        return replace(show, sound=replace(sound, opening="", closing="", between="", bed=""))
    return replace(
        show,
        sound=replace(
            sound,
            opening=_settled("opening", sound.opening),
            closing=_settled("closing", sound.closing),
            between=_settled("between", sound.between),
        ),
    )


def _settled(kind: str, wanted: bool | str) -> str:
    return (f"{PREFIX}{kind}" if wanted else "") if isinstance(wanted, bool) else wanted


def _made(name: str, kept: SoundCache) -> LoadedSound:
    return LoadedSound(kept.made(MADE[name.removeprefix(PREFIX)]), f"{name} {MADE_FORMAT}")


def without_sounds(show: Show, script: Script) -> Script:
    """A script without its `[sound …]` lines where the show wants no sounds."""
    if show.with_sounds:
        return script
    return replace(
        script,
        segments=tuple(
            replace(segment, items=tuple(item for item in segment.items if not isinstance(item, Sound)))
            for segment in script.segments
        ),
    )


def published_name(stem: str, name: str, sha256: str) -> str:
    """A file's name in feed/: it holds the first 8 hex digits of its SHA-256, so it changes when the bytes do."""
    ending = PurePosixPath(name).suffix.lower()
    return f"{stem}-{sha256[:8]}{'.jpg' if ending == '.jpeg' else ending}"


def _sound_names(show: Show, script: Script) -> list[tuple[str, Place]]:
    names = []
    for key in ("opening", "closing", "between", "bed", "think"):
        name = getattr(show.sound, key)
        if isinstance(name, str) and name:
            names.append((name, place_of(show.root, f"sound.{key}")))
    for segment in script.segments:
        names += [(item.file, item.place) for item in segment.items if isinstance(item, Sound)]
    return names
