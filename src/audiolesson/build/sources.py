"""What a lesson's build reads beside its script: sounds, pictures, cover, each checked to lie inside the show."""

from dataclasses import dataclass, field
from pathlib import Path

from audiolesson.errors import FileError, Place
from audiolesson.files import bytes_digest, inside
from audiolesson.script.model import Script, Sound
from audiolesson.show.model import Show
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
    """`sounds` by their name in sounds/; `pictures`: path inside the show → published name (`picture-HASH.jpg`)."""

    sounds: dict[str, LoadedSound] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    named: tuple[str, ...] = ()


def load_sources(show: Show, script: Script) -> Sources:
    """Load every sound and picture that the script and the settings name. Raises FileError, SoundError."""
    from audiolesson.episode.sounds import load_sound

    sounds: dict[str, LoadedSound] = {}
    named = []
    for name, place in _sound_names(show, script):
        if name not in sounds:
            path = inside(show.sounds, name, place)
            if not path.is_file():
                raise FileError(f"sounds/{name} is missing", place, "put the file there, or take the line out")
            sounds[name] = LoadedSound(load_sound(path), bytes_digest(path.read_bytes()))
            named.append(f"sounds/{name}")
    pictures = {}
    for segment in script.segments:
        if segment.picture and segment.picture not in pictures:
            path = inside(show.root, segment.picture, segment.place)
            if not path.is_file():
                raise FileError(f"{segment.picture} is missing", segment.place, "put the picture there")
            pictures[segment.picture] = published_name("picture", path)
            named.append(segment.picture)
    return Sources(sounds, pictures, tuple(named))


def published_name(stem: str, path: Path) -> str:
    """A file's name in feed/: it holds the first 8 hex digits of the file's SHA-256, so it changes with the bytes."""
    ending = ".jpg" if path.suffix.lower() == ".jpeg" else path.suffix.lower()
    return f"{stem}-{bytes_digest(path.read_bytes())[:8]}{ending}"


def _sound_names(show: Show, script: Script) -> list[tuple[str, Place]]:
    settings = Place("show.toml")
    think = show.sound.think if isinstance(show.sound.think, str) else ""
    names = [(name, settings) for name in (show.sound.opening, show.sound.closing, show.sound.bed, think) if name]
    for segment in script.segments:
        names += [(item.file, item.place) for item in segment.items if isinstance(item, Sound)]
    return names
