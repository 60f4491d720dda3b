"""A show's picture and those of its lessons: made from words and colours, or an author's own, checked; all sizes."""

import hashlib
import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiolesson.errors import Place, ShowError
from audiolesson.feed.poster import SIDE, Words, card, poster, schemes
from audiolesson.show.model import Colours

if TYPE_CHECKING:
    from PIL import Image

LEAST_SIDE = 1400
"""Pixels of the smallest cover that Apple takes."""

LIMIT = 512 * 1024
"""Bytes; larger covers are slow to show (Apple's podcast requirements)."""

SMALL = 600
"""Pixels of the side of the picture in the tag of a sound file and on pages."""

THUMB = 200
"""Pixels of the side of a picture in a list."""

ICONS = (192, 512)
"""Pixels of the sides of the icons of an installed web app: those that Chromium asks for, and takes only as PNG."""

_ENDINGS = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",)}
_MOST_PIXELS = 50_000_000


@dataclass(frozen=True, slots=True)
class Artwork:
    """One picture: `large` for apps (3000 px where it was made), `small` (600 px) for tags and pages, `share` (1200 ×
    630 px) for what shows links, `thumb` (200 px) for lists. All are JPEG, but that `large` may be an author's PNG; its
    `ending` has the dot."""

    large: bytes
    small: bytes
    share: bytes
    thumb: bytes
    ending: str = ".jpg"


def show_artwork(title: str, author: str, colours: Colours) -> Artwork:
    """The cover of a show in its own colours. The same words and colours give the same bytes."""
    words = Words(title, author)
    return _made(words, colours, 0, title)


def lesson_artwork(title: str, show: str, colours: Colours, *, seed: str) -> Artwork:
    """The picture of a lesson: `show` is the show's title, `seed` what tells the lesson from others, its first slug.

    Mosaic and colours follow from the seed alone, so that a new title leaves them. The seed's words stand in for a
    title that the fonts lack.
    """
    words = Words(title, show, seed.partition("/")[0].replace("-", " ").capitalize())
    return _made(words, colours, hashlib.sha256(seed.encode()).digest()[0], seed)


def own_artwork(picture: bytes, name: str, title: str, small: str, colours: Colours) -> Artwork:
    """An author's own picture, as it is, with its smaller sizes. Raises ShowError as `checked`."""
    large = checked(picture, name)
    opened = _opened(picture, name)
    shared = card(Words(title, small), schemes(colours)[0], title, opened)
    ending = ".png" if opened.format == "PNG" else ".jpg"
    return Artwork(large, _jpeg(_square(opened, SMALL)), _jpeg(shared), _jpeg(_square(opened, THUMB)), ending)


def cover(title: str, author: str, colours: Colours) -> bytes:
    """The cover alone: a JPEG of 3000 × 3000 px, RGB, below 512 KB."""
    return show_artwork(title, author, colours).large


def _made(words: Words, colours: Colours, way: int, seed: str) -> Artwork:
    found = schemes(colours)
    scheme = found[way % len(found)]
    large = poster(words, scheme, seed)
    shared = card(words, scheme, seed)
    small, thumb = large.reduce(SIDE // SMALL), large.reduce(SIDE // THUMB)
    return Artwork(_jpeg(large), _jpeg(small), _jpeg(shared), _jpeg(thumb))


def small(picture: bytes, size: int = SMALL) -> bytes:
    """A picture as a square JPEG of `size` px, for the tag of an MP3 file. Raises ShowError when it is no picture."""
    return _jpeg(_square(_opened(picture), size))


def icon(picture: bytes, size: int) -> bytes:
    """A picture as a square PNG of `size` px, for a web app. Raises ShowError when it is no picture."""
    buffer = io.BytesIO()
    _square(_opened(picture), size).save(buffer, "PNG")
    return buffer.getvalue()


def _square(picture: "Image.Image", size: int) -> "Image.Image":
    from PIL import Image

    return picture.convert("RGB").resize((size, size), Image.Resampling.LANCZOS)


def fitted(picture: bytes, name: str, size: int = 300) -> bytes:
    """A picture as a JPEG of at most `size` px on its longer side, for a chapter of an MP3 file.

    Raises ShowError, with `name`, when it is no picture.
    """
    from PIL import Image

    whole = _opened(picture, name).convert("RGB")
    whole.thumbnail((size, size), Image.Resampling.LANCZOS)
    return _jpeg(whole)


def checked(picture: bytes, name: str = "") -> bytes:
    """An author's own cover, as it is, when apps will take it.

    Raises ShowError, saying what to do, unless it is a square JPEG or PNG of 1400 to 3000 px in RGB without
    transparency, below 512 KB, with the ending of its kind. `name` is the file as the user knows it; "" leaves the
    ending out.
    """
    made = _opened(picture, name or "cover")
    width, height = made.size
    place = Place(name or "cover")
    if made.format not in ("JPEG", "PNG"):
        raise ShowError(f"is a {made.format} picture; apps take JPEG and PNG", place, "save it as JPEG")
    if name and not name.lower().endswith(_ENDINGS[made.format]):
        hint = f"rename it to end in {_ENDINGS[made.format][0]}; apps judge a picture by its ending"
        raise ShowError(f"is a {made.format} picture under another ending", place, hint)
    if width != height:
        raise ShowError(f"is {width} × {height} px, not square", place, f"crop it to {min(width, height)} px each way")
    if not LEAST_SIDE <= width <= SIDE:
        hint = f"make it {SIDE} × {SIDE} px" if width > SIDE else "make a larger one, 3000 × 3000 px at best"
        raise ShowError(f"is {width} px wide; apps take {LEAST_SIDE} to {SIDE}", place, hint)
    if made.mode != "RGB" or "transparency" in made.info:
        raise ShowError(f"has the colours {made.mode}; apps take RGB without transparency", place, "save it as RGB")
    if len(picture) > LIMIT:
        message = f"is {len(picture) // 1024} KB; covers stay below {LIMIT // 1024}"
        raise ShowError(message, place, "save it as JPEG with a lower quality")
    return picture


def _opened(picture: bytes, name: str = "picture") -> "Image.Image":
    """A picture with its pixels read, so that a broken or huge one is found here."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            made = Image.open(io.BytesIO(picture))
            if made.width * made.height > _MOST_PIXELS:
                raise ValueError("too many pixels")
            made.load()
    except Exception as error:  # Pillow's readers raise whatever a broken file makes them stumble over
        why = f": {error}" if isinstance(error, ValueError) else ""
        raise ShowError(f"is no picture that can be read{why}", Place(name), "save it anew, as JPEG or PNG") from None
    return made


def _jpeg(picture: "Image.Image") -> bytes:
    """JPEG of the best quality that stays below the limit."""
    data = b""
    for quality in (88, 80, 70, 60, 40):
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, subsampling="4:2:0", dpi=(72, 72))
        data = buffer.getvalue()
        if len(data) < LIMIT:
            break
    return data
