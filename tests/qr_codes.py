"""QR codes read by another program, zbarimg of Debian."""

import re
import subprocess
import tempfile
from pathlib import Path

from PIL import Image
from programs import program

_HALVES = {"▀": (1, 0), "▄": (0, 1), "█": (1, 1), " ": (0, 0)}


def read_svg(svg: str) -> str:
    """What the code in an SVG element of ours says: its path is drawn here, row by row."""
    size = int(re.search(r'viewBox="0 0 (\d+) ', svg)[1])  # type: ignore[index]
    light, dark = "#fff", re.search(r'<path[^>]*stroke="#000"[^>]*d="([^"]+)"|d="([^"]+)"[^>]*stroke="#000"', svg)
    assert light in svg and dark
    picture = Image.new("L", (size, size), 255)
    x = y = 0.0
    for step, across, down in re.findall(r"([Mmh])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?", dark[1] or dark[2]):
        if step == "h":
            picture.paste(0, (round(x), int(y), round(x + float(across)), int(y) + 1))
            x += float(across)
        else:
            x, y = (float(across), float(down)) if step == "M" else (x + float(across), y + float(down))
    return read(picture)


def read_lines(lines: list[str]) -> str:
    """What a code in a terminal says: blocks are light."""
    picture = Image.new("L", (len(lines[0]), 2 * len(lines)), 0)
    for row, line in enumerate(lines):
        for column, sign in enumerate(line):
            for half in (0, 1):
                picture.putpixel((column, 2 * row + half), 255 * _HALVES[sign][half])
    return read(picture)


def read(picture: Image.Image) -> str:
    """What a picture with a pixel a module says."""
    framed = Image.new("L", (picture.width + 8, picture.height + 8), 255)
    framed.paste(picture, (4, 4))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "code.png"
        framed.resize((framed.width * 8, framed.height * 8), Image.Resampling.NEAREST).save(path)
        done = subprocess.run([program("zbarimg"), "-q", "--raw", path], capture_output=True, text=True, check=False)
    return done.stdout.strip()
