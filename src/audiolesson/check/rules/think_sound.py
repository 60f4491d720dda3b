"""The show's own sound under the time to think is one that players keep and that lies under the speech."""

from collections.abc import Iterator

from audiolesson.check.about import SETTINGS, About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.errors import FileError, SoundError
from audiolesson.files import inside


def find(view: ShowView) -> Iterator[Finding]:
    """A sound that cannot be read, has a pause, or is too uneven for the shortest or longest time to think.

    A missing one is another rule's.
    """
    show, name = view.show, view.show.sound.think
    if not isinstance(name, str) or not name:
        return
    try:
        path = inside(show.sounds, name)
        if not path.is_file():
            return
        from audiolesson.episode.sounds import load_sound, own_think_bed

        samples = load_sound(path)
        for length in (show.drill.think_least, show.drill.think_most):
            if length:
                own_think_bed(samples, length, f"sounds/{name}")
    except SoundError as error:
        place = view.setting("sound.think")
        yield Finding(place, error.message if name in error.message else f"sounds/{name}: {error.message}", error.hint)
    except (FileError, OSError, ValueError):  # a name that no file can have
        return


ABOUT = About(
    "The sound that show.toml sets for the time to think cannot be read, has a pause, or is so uneven that its quiet "
    "moments can only be kept where its loud ones come near the speech.",
    "Players that trim silence cut the time to think at each pause, or the sound disturbs who thinks.",
    {
        SETTINGS: '[sound]\nthink = "rain.wav"\n\n[credits]\n"rain.wav" = "by me"\n',
        "sounds/rain.wav": "no sound",
    },
    {SETTINGS: "[sound]\nthink = true\n"},
)
RULE = ShowRule("think-sound", "error", find, ABOUT)
