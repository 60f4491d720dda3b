"""Apps refuse a cover that is not as they want it, and show the old one or none."""

from collections.abc import Iterator
from pathlib import Path

from audiolesson.check.about import About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.errors import Place, ShowError
from audiolesson.show.model import PICTURE_ENDINGS

_MARK = ".cover"


def find(view: ShowView) -> Iterator[Finding]:
    """Pictures of the show and its lessons that apps refuse, or that belong to no lesson."""
    show = view.show
    slugs = show.slugs()
    for path in sorted(show.pictures.iterdir()) if show.pictures.is_dir() else ():
        if path.suffix in PICTURE_ENDINGS and path.stem == "cover":
            yield from _refused(path, show.name(path))
        elif path.suffix in PICTURE_ENDINGS and path.stem.endswith(_MARK):
            yield from _refused(path, show.name(path))
            slug = path.stem.removesuffix(_MARK)
            if slug not in slugs:
                hint = f"name it for its lesson: pictures/SLUG{_MARK}{path.suffix}"
                yield Finding(Place(show.name(path)), f"there is no lesson {slug!r:.60}", hint)


def _refused(path: Path, name: str) -> Iterator[Finding]:
    from audiolesson.feed.artwork import checked

    try:
        checked(path.read_bytes(), name)
    except ShowError as error:
        yield Finding(error.place or Place(name), error.message, error.hint)
    except OSError as error:
        yield Finding(Place(name), f"cannot be read: {error.strerror}", "see that the file can be read")


ABOUT = About(
    "A picture of the show or of a lesson is not what apps take (a square JPEG or PNG of 1400 to 3000 px, RGB without "
    "transparency, at most 512 KB), or its name is that of no lesson.",
    "Apps show the old picture then, or none; and the lesson's build stops at a picture that is none.",
    {"pictures/tide.cover.jpg": "the picture"},
    {"pictures/tide.jpg": "the picture"},
)
RULE = ShowRule("cover", "error", find, ABOUT)
