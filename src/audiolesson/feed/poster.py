"""A picture from words and colours: a title as large as the square lets it be, above a mosaic of its own.

Positions and sizes are px of a square of 3000, the size in which it is drawn.
"""

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiolesson.feed.colour import contrast, legible, mix
from audiolesson.feed.lettering import BOLD, CAPITAL, LINE, MEDIUM, fit, font, headlines, initials, printable_with
from audiolesson.feed.motif import mosaic
from audiolesson.show.model import Colours

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

SIDE = 3000
"""Pixels of a picture's side (Apple prefers 3000)."""

CARD = (1200, 630)
"""Pixels of the picture that networks show beside a link (Open Graph)."""

READABLE_PX = 400
"""Words set smaller than this are not read at 60 px."""

_MARGIN = 200
_ROOM = SIDE - 2 * _MARGIN
_LINE_PX = 104
_LEAST_BAND = SIDE // 6
_BELOW = 0.22
"""How far letters reach below the last line, in sizes."""

_CARD_MARGIN = 64
_CARD_TILE = CARD[1] // 3
_CONTRAST = 4.5


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on a picture. `small` is the line above the title: the show, or who made it.

    `spare` is set where the fonts lack the title's letters.
    """

    title: str
    small: str = ""
    spare: str = ""

    def shown(self) -> tuple[str, str]:
        """Title and line, as far as the fonts have them."""
        return printable_with(self.title) or printable_with(self.spare), printable_with(self.small)


@dataclass(frozen=True, slots=True)
class Scheme:
    """Ground and ink of the words, and the colours of the tiles."""

    ground: str
    ink: str
    tiles: tuple[str, ...]


def schemes(colours: Colours) -> list[Scheme]:
    """The ways to use a show's colours on which words can be read; the first is the show's own."""
    back, front, accent = colours.back, legible(colours.front, colours.back), colours.accent
    tint = mix(accent, front, 0.45)
    found = [Scheme(back, front, (accent, front, mix(back, front, 0.18), tint))]
    ink = max(back, front, key=lambda colour: contrast(colour, accent))
    if contrast(ink, accent) >= _CONTRAST:
        found.append(Scheme(accent, ink, (back, front, tint, mix(accent, "#000000", 0.14))))
    if contrast(back, front) >= _CONTRAST:
        found.append(Scheme(front, back, (accent, back, mix(front, back, 0.14), tint)))
    if contrast(back, tint) >= _CONTRAST:
        found.append(Scheme(tint, back, (accent, back, front, mix(tint, accent, 0.55))))
    return found


def poster(words: Words, scheme: Scheme, seed: str) -> "Image.Image":
    """A square of 3000 px. The same words, scheme and seed give the same picture."""
    from PIL import Image, ImageDraw

    title, small = words.shown()
    picture = Image.new("RGB", (SIDE, SIDE), scheme.ground)
    draw = ImageDraw.Draw(picture)
    end = _MARGIN if title or small else 0
    if small:
        size, lines = fit(small, _ROOM, _LINE_PX, largest=_LINE_PX, most=1)
        base = _set(draw, lines, size, (_MARGIN, end), mix(scheme.ground, scheme.ink, 0.8), MEDIUM)
        end = base + (150 if title else 60)
    if title:
        end = _title(draw, title, scheme, end)
    columns, rows = _grid(SIDE - end)
    unit = SIDE // columns
    corner = (0, SIDE - rows * unit)
    mosaic(picture, _seed(seed), (scheme.ground, *scheme.tiles), corner=corner, columns=columns, rows=rows, unit=unit)
    return picture


def card(words: Words, scheme: Scheme, seed: str, beside: "Image.Image | None" = None) -> "Image.Image":
    """What is shown beside a link: 1200 × 630 px, the title at the left, the mosaic or `beside` at the right."""
    from PIL import Image, ImageDraw

    title, small = words.shown()
    width, height = CARD
    picture = Image.new("RGB", CARD, scheme.ground)
    draw = ImageDraw.Draw(picture)
    if beside is None:
        right = 2 * _CARD_TILE
        tiles, corner = (scheme.ground, *scheme.tiles), (width - right, 0)
        mosaic(picture, _seed(seed), tiles, corner=corner, columns=2, rows=3, unit=_CARD_TILE)
    else:
        right = height * 11 // 12
        picture.paste(beside.convert("RGB").resize((right, right)), (width - right - 26, (height - right) // 2))
    room = width - right - 2 * _CARD_MARGIN
    size, lines = fit(title, room, height - 3 * _CARD_MARGIN - 30, largest=110, most=6, least=34)
    if lines:
        _set(draw, lines, size, (_CARD_MARGIN, _CARD_MARGIN), scheme.ink, BOLD)
    size, lines = fit(small, room, 60, largest=30, most=2, least=22)
    if lines:
        top = height - _CARD_MARGIN - round(size * (LINE * (len(lines) - 1) + CAPITAL))
        _set(draw, lines, size, (_CARD_MARGIN, top), mix(scheme.ground, scheme.ink, 0.8), MEDIUM)
    return picture


def _seed(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _title(draw: "ImageDraw.ImageDraw", title: str, scheme: Scheme, top: int) -> int:
    """Set what of the title can be read at 60 px, else its initials; then the whole below. Returns where it ends."""
    height = SIDE - top - _LEAST_BAND - 160
    for shown in headlines(title):
        room = height if shown == title else height - 560
        size, lines = fit(shown, _ROOM, round(room / (1 + _BELOW / 4)), largest=1150, most=5)
        if size >= READABLE_PX and not lines[-1].endswith("…"):
            break
    else:
        shown = initials(title)
        size, lines = fit(shown, _ROOM, 1000, largest=1100, most=1)
    base = _set(draw, lines, size, (_MARGIN, top), scheme.ink, BOLD)
    end = base + round(_BELOW * size)
    if shown != title:
        size, lines = fit(title, _ROOM, 500, largest=170, most=3)
        end = _set(draw, lines, size, (_MARGIN, end + 60), mix(scheme.ground, scheme.ink, 0.9), MEDIUM) + 40
    return end + 60


def _grid(height: int) -> tuple[int, int]:
    """Columns and rows of the tiles that fill most of a band of this height, the larger tiles of equal ones."""
    fitting = [(columns, rows) for columns in (4, 5, 6) for rows in range(1, 7) if SIDE // columns * rows <= height]
    return max(fitting, key=lambda grid: (SIDE // grid[0] * grid[1], -grid[0]), default=(6, 1))


def _set(
    draw: "ImageDraw.ImageDraw", lines: list[str], size: int, corner: tuple[int, int], colour: str, name: str
) -> int:
    """Set lines of text, the ink of the first beginning at `corner`. Returns the last baseline."""
    type_ = font(name, size)
    rise = max(round(CAPITAL * size), -round(type_.getbbox(lines[0], anchor="ls")[1]))
    baseline = corner[1] + rise
    for number, line in enumerate(lines):
        baseline = corner[1] + rise + round(number * LINE * size)
        left = round(type_.getbbox(line[:1], anchor="ls")[0])
        draw.text((corner[0] - left, baseline), line, fill=colour, font=type_, anchor="ls")
    return baseline
