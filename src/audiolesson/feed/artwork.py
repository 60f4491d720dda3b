"""The show's cover, made from its title and colours; an author's own cover, checked; and small sizes of both."""

import hashlib
import io
import warnings
from typing import TYPE_CHECKING, Any

from audiolesson.errors import Place, ShowError
from audiolesson.feed.lettering import BOLD, CAPITAL, LINE, MEDIUM, fit, font, initials, printable_with
from audiolesson.show.model import Colours

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

SIDE = 3000
"""Pixels of the cover's side (Apple prefers 3000)."""

LEAST_SIDE = 1400
"""Pixels of the smallest cover that Apple takes."""

LIMIT = 512 * 1024
"""Bytes; larger covers are slow to show (Apple's podcast requirements)."""

_ENDINGS = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",)}
_MARGIN = 240
_ROOM = SIDE - 2 * _MARGIN
_READABLE_PX = 400
"""A title set smaller than this is not read at 60 px: then its initials lead."""

_BARS = 17
_MOST_PIXELS = 50_000_000


def cover(title: str, author: str, colours: Colours) -> bytes:
    """The cover: a JPEG of 3000 × 3000 px, RGB, below 512 KB; the same bytes for the same words and colours.

    The title fills the upper part; one too long to be read in a list of shows stands below its initials. Under it
    runs a sound wave whose heights come from the title, so that two shows of one colour differ.
    """
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (SIDE, SIDE), colours.back)
    draw = ImageDraw.Draw(picture)
    title, author = printable_with(title), printable_with(author)
    end, bottom = _title(draw, title, colours), SIDE - _MARGIN
    if author:
        size, broken = fit(author, _ROOM, 130, largest=130, most=1)
        _set(draw, broken, size, bottom - round(CAPITAL * size), _mix(colours.back, colours.front, 0.8), MEDIUM)
        bottom -= 330
    # The wave takes what the title leaves, so that a short title has a tall wave.
    top = end + 260
    _wave(draw, title, colours, middle=(top + bottom) // 2, reach=(bottom - top) // 2)
    return _jpeg(picture)


def small(picture: bytes, size: int = 600) -> bytes:
    """A picture as a square JPEG of `size` px, for the tag of an MP3 file. Raises ShowError when it is no picture."""
    from PIL import Image

    square = _opened(picture).convert("RGB").resize((size, size), Image.Resampling.LANCZOS)
    return _jpeg(square)


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


def _title(draw: "ImageDraw.ImageDraw", title: str, colours: Colours) -> int:
    """Set the title, below its initials where it is long. Returns where it ends, in px from the top."""
    size, broken = fit(title, _ROOM, 1380, largest=820, most=4)
    if not title:
        return _MARGIN
    if size >= _READABLE_PX:
        return _set(draw, broken, size, _MARGIN, colours.front)
    mark = initials(title)
    big, _ = fit(mark, _ROOM, 1000, largest=1120, most=1)
    end = _set(draw, [mark], big, _MARGIN, colours.accent)
    size, broken = fit(title, _ROOM, 560, largest=270, most=3)
    return _set(draw, broken, size, end + 200, colours.front)


def _set(draw: "ImageDraw.ImageDraw", broken: list[str], size: int, top: int, colour: Any, name: str = BOLD) -> int:
    """Set lines of text, the ink of the first beginning at `top`, each at the margin. Returns the last baseline."""
    type_ = font(name, size)
    rise = max(round(CAPITAL * size), -round(type_.getbbox(broken[0], anchor="ls")[1]))
    baseline = top
    for number, line in enumerate(broken):
        baseline = top + rise + round(number * LINE * size)
        ink = type_.getmask(line[:1], "L").getbbox()
        draw.text((_MARGIN - (ink[0] if ink else 0), baseline), line, fill=colour, font=type_, anchor="ls")
    return baseline


def _wave(draw: "ImageDraw.ImageDraw", seed: str, colours: Colours, *, middle: int, reach: int) -> None:
    """A sound wave of round bars, the first of them already heard. `reach` is the longest bar's half, in px."""
    noise = hashlib.sha256(seed.encode()).digest()
    pitch = _ROOM / (_BARS - 0.42)
    width = pitch * 0.58
    heard = _BARS * 2 // 5
    for bar in range(_BARS):
        swing = 0.3 + 0.7 * noise[bar] / 255
        half = max(width / 2, reach * swing * (1.0 if bar % 3 else 0.7))
        left = _MARGIN + bar * pitch
        colour = colours.accent if bar <= heard else _mix(colours.back, colours.front, 0.25)
        box = (round(left), round(middle - half), round(left + width), round(middle + half))
        draw.rounded_rectangle(box, radius=round(width / 2), fill=colour)


def _mix(one: str, other: str, share: float) -> tuple[int, int, int]:
    """A colour between two of #rrggbb; `share` 1.0 is the other."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    red, green, blue = (round(a + (b - a) * share) for a, b in pairs)
    return red, green, blue


def _jpeg(picture: "Image.Image") -> bytes:
    """JPEG without loss of colour detail, of the best quality that stays below the limit."""
    data = b""
    for quality in (92, 85, 75, 60, 40):
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, subsampling=0, optimize=True, dpi=(72, 72))
        data = buffer.getvalue()
        if len(data) < LIMIT:
            break
    return data
