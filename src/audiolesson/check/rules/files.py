"""Sounds and pictures that a script, a card or the settings name lie in the show."""

from collections.abc import Iterator
from pathlib import Path

from audiolesson.check.about import SCRIPT, About
from audiolesson.check.model import Finding, LessonRule, LessonView, ShowRule, ShowView, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.errors import FileError, Place
from audiolesson.files import inside
from audiolesson.script.model import Paragraph, Sound

PICTURES = (".png", ".jpg", ".jpeg")


def find(view: LessonView) -> Iterator[Finding]:
    """Sounds, recordings and pictures of a script that are missing or lie elsewhere."""
    show = view.show
    for segment in view.script.segments:
        for item in segment.items:
            if isinstance(item, Sound):
                yield from _missing(show.sounds, item.file, f"sounds/{item.file}", item.place)
            elif isinstance(item, Paragraph) and (record := item.record):
                yield from _missing(show.sounds, record.file, f"sounds/{record.file}", record.place)
        if segment.picture:
            picture, place = segment.picture.removeprefix("pictures/"), segment.picture_place or segment.place
            yield from _missing(show.pictures, picture, segment.picture, place)
            if not picture.lower().endswith(PICTURES):
                hint = f"players show {', '.join(PICTURES)}"
                yield Finding(place, f"{segment.picture} is no picture that players show", hint)


def find_settings(view: ShowView) -> Iterator[Finding]:
    """Sounds that show.toml names and that are missing."""
    sound = view.show.sound
    for key in ("opening", "closing", "between", "bed", "think"):
        file = getattr(sound, key)
        if isinstance(file, str) and file:
            yield from _missing(view.show.sounds, file, f"sounds/{file}", view.setting(f"sound.{key}"))


def find_of_cards(view: StudyView) -> Iterator[Finding]:
    """Sounds and pictures of cards that are missing or lie elsewhere."""
    for card in view.cards:
        for one in card.media:
            folder, _, name = one.file.partition("/")
            yield from _missing(view.show.root / folder, name, one.file, card.place)


def _missing(folder: Path, file: str, shown: str, place: Place) -> Iterator[Finding]:
    try:
        path = inside(folder, file, place)
    except FileError:
        yield Finding(place, f"{shown} lies outside {folder.name}/", f"put the file into {folder.name}/")
        return
    try:
        there = path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        there = False
    if not there:
        yield Finding(place, f"{shown} is missing", "put the file there, or take the line out")


ABOUT = About(
    "A sound or picture that a script, a card or show.toml names is not in sounds/ or pictures/, or is no picture that "
    "players show.",
    "The learner would hear or see nothing where something is meant to be.",
    {SCRIPT: "![The beach at low water](pictures/beach.png)\n"},
    {SCRIPT: "![The beach at low water](pictures/beach.png)\n", "pictures/beach.png": "the picture"},
)
RULE = LessonRule("missing-file", "error", find, ABOUT)
STUDY_RULE = StudyRule("missing-file", "error", find_of_cards, ABOUT)
SETTINGS_RULE = ShowRule("missing-file", "error", find_settings, ABOUT)
