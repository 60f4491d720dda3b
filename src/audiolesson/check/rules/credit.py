"""Who listens, and who made a sound, should know whose it is."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from audiolesson.check.about import SETTINGS, About
from audiolesson.check.model import Finding, LessonRule, LessonView, ShowRule, ShowView
from audiolesson.script.model import Paragraph, Sound
from audiolesson.show.model import Show

_HINT = 'say it in show.toml: [credits] "{file}" = "Title by Name, licence"; of your own: "by me"'


def find(view: LessonView) -> Iterator[Finding]:
    """Sounds and recordings of a script without a credit, each once."""
    items = [item for segment in view.script.segments for item in segment.items]
    sounds = {item.file: item.place for item in items if isinstance(item, Sound) and view.show.with_sounds}
    records = {one.record.file: one.record.place for one in items if isinstance(one, Paragraph) and one.record}
    for file, place in {**sounds, **records}.items():
        if _lacks(view.show, file):
            yield Finding(place, f"sounds/{file} has no credit", _HINT.format(file=file))


def find_settings(view: ShowView) -> Iterator[Finding]:
    """Sounds of show.toml without a credit."""
    for key in ("opening", "closing", "between", "bed", "think"):
        file = getattr(view.show.sound, key)
        if view.show.with_sounds and isinstance(file, str) and file and _lacks(view.show, file):
            yield Finding(view.setting(f"sound.{key}"), f"sounds/{file} has no credit", _HINT.format(file=file))


def _lacks(show: Show, file: str) -> bool:
    """Whether a sound that is there has no credit; one that is missing is named by another rule."""
    return file not in show.credits and (show.sounds / PurePosixPath(file).name).is_file()


ABOUT = About(
    "A sound of sounds/ is used, and [credits] in show.toml does not say whose it is.",
    "Music has rights: a feed with sounds that nobody may use can be taken down, and the credit stands in the notes.",
    {SETTINGS: '[sound]\nopening = "gulls.wav"\n', "sounds/gulls.wav": "the sound"},
    {
        SETTINGS: '[sound]\nopening = "gulls.wav"\n\n[credits]\n"gulls.wav" = "Gulls by A. Brook, CC0"\n',
        "sounds/gulls.wav": "the sound",
    },
)
RULE = LessonRule("credit", "warning", find, ABOUT)
SETTINGS_RULE = ShowRule("credit", "warning", find_settings, ABOUT)
