"""Tiles of plain shapes, as a mosaic: circles, arcs and the bars of a sound. What a picture shows beside its words."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from audiolesson.feed.colour import contrast, rgb

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

_FINER = 2
"""Shapes are drawn so many times larger and then reduced: the library draws them with steps at their edges."""

_TOLD_APART = 1.25
"""Least contrast of a shape and its tile."""

_TRIES = 50

Draw = Callable[["ImageDraw.ImageDraw", int], None]


def mosaic(
    picture: "Image.Image",
    seed: bytes,
    colours: Sequence[str],
    *,
    corner: tuple[int, int],
    columns: int,
    rows: int,
    unit: int,
) -> None:
    """Fill `columns` × `rows` tiles of `unit` px with shapes, from the upper left `corner` on.

    The same seed gives the same mosaic. No tile has the ground of the one before or above it.
    """
    draws = _draws(seed)
    masks: dict[tuple[int, int], Image.Image] = {}
    grounds: dict[tuple[int, int], str] = {}
    for row in range(rows):
        for column in range(columns):
            beside = {grounds.get((column - 1, row)), grounds.get((column, row - 1))}
            ground, colour = _pair(draws, colours, beside)
            grounds[column, row] = ground
            shape = _SHAPES[next(draws) % len(_SHAPES)]
            turn = 0 if shape in _UPRIGHT else next(draws) % 4
            key = _SHAPES.index(shape), turn
            if key not in masks:
                masks[key] = _mask(shape, unit, turn)
            left, top = corner[0] + column * unit, corner[1] + row * unit
            picture.paste(rgb(ground), (left, top, left + unit, top + unit))
            picture.paste(rgb(colour), (left, top), masks[key])


def _draws(seed: bytes) -> Iterator[int]:
    """Numbers from 0 to 255 without end, the same for a seed under every Python."""
    block = seed
    while True:
        block = hashlib.sha256(block).digest()
        yield from block


def _pair(draws: Iterator[int], colours: Sequence[str], beside: set[str | None]) -> tuple[str, str]:
    """A ground that stands out from the tiles beside it, and a colour that stands out from the ground."""
    ground = colour = colours[0]
    for _ in range(_TRIES):
        ground, colour = colours[next(draws) % len(colours)], colours[next(draws) % len(colours)]
        if ground not in beside and contrast(ground, colour) >= _TOLD_APART:
            break
    return ground, colour


def _mask(shape: Draw, unit: int, turn: int) -> "Image.Image":
    from PIL import Image, ImageDraw

    side = unit * _FINER
    large = Image.new("L", (side, side), 0)
    shape(ImageDraw.Draw(large), side)
    mask = large.reduce(_FINER)
    turns = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
    return mask.transpose(turns[turn - 1]) if turn else mask


def _quarter(draw: "ImageDraw.ImageDraw", side: int) -> None:
    draw.ellipse((-side, -side, side - 1, side - 1), fill=255)


def _arcs(draw: "ImageDraw.ImageDraw", side: int) -> None:
    for share, fill in ((1.0, 255), (0.75, 0), (0.5, 255), (0.25, 0)):
        reach = round(side * share)
        draw.ellipse((-reach, -reach, reach - 1, reach - 1), fill=fill)


def _disc(draw: "ImageDraw.ImageDraw", side: int) -> None:
    _circle(draw, side / 2, side / 2, side * 0.38)


def _half(draw: "ImageDraw.ImageDraw", side: int) -> None:
    draw.ellipse((0, -side // 2, side - 1, side // 2 - 1), fill=255)


def _leaf(draw: "ImageDraw.ImageDraw", side: int) -> None:
    """What two quarters have in common."""
    steps = 90
    arc = [(side * at / steps, side * (1 - (at / steps) ** 2) ** 0.5) for at in range(steps + 1)]
    draw.polygon([*arc, *((side - x, side - y) for x, y in arc)], fill=255)


def _ring(draw: "ImageDraw.ImageDraw", side: int) -> None:
    _circle(draw, side / 2, side / 2, side * 0.4)
    _circle(draw, side / 2, side / 2, side * 0.2, fill=0)


def _dots(draw: "ImageDraw.ImageDraw", side: int) -> None:
    pitch = side / 3
    for at in range(9):
        _circle(draw, pitch * (at % 3 + 0.5), pitch * (at // 3 + 0.5), pitch * 0.3)


def _bars(draw: "ImageDraw.ImageDraw", side: int) -> None:
    """A sound, as players draw it."""
    heights = (0.34, 0.8, 0.56, 0.9, 0.45)
    pitch = side / len(heights)
    for at, height in enumerate(heights):
        left, half = pitch * (at + 0.22), side * height / 2
        box = (left, side / 2 - half, left + pitch * 0.56, side / 2 + half)
        draw.rounded_rectangle(box, radius=pitch * 0.28, fill=255)


def _circle(draw: "ImageDraw.ImageDraw", x: float, y: float, reach: float, fill: int = 255) -> None:
    draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=fill)


_SHAPES: tuple[Draw, ...] = (_quarter, _arcs, _half, _leaf, _quarter, _arcs, _bars, _leaf, _disc, _ring, _half, _dots)
"""What comes more often is named more often."""

_UPRIGHT = (_bars,)
